// SPDX-License-Identifier: MPL-2.0
//! The numbers a household's economy is reckoned by, with source and certainty, and a month worked out (*satser*, R-13).

use super::living_rate::{self, unit};
use crate::{
    deadlines::DatedRate,
    error::Result,
    gate::{Action, Gate},
    record::{Faults, Field, Kroner, Spec, store},
    reports::whole,
    web::{
        Ask, Frame, Reply, Wording,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::TextEnum;
use law::affordability::{Living, LivingRate as Rate, Month, Table, Tenancy, Tenants, month, shipped};

/// A number as it is shown.
struct Line {
    what: String,
    number: String,
    days: String,
    certainty: String,
    source: String,
    own: bool,
}

/// Numbers that are about the same.
struct Group {
    /// What they are about, and how many they are.
    words: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "housing/rates.html")]
struct RatesPage<'a> {
    frame: Frame<'a>,
    day: String,
    groups: Vec<Group>,
    fields: Vec<FieldView>,
    steps: Vec<(&'static str, String)>,
    remarks: Vec<String>,
    may_change: bool,
}

/// What is asked about a household and a home.
const ASKED: [Spec; 5] = [
    Spec { of: "dwelling", name: "adult_count", kind: <i64 as Field>::KIND, required: true },
    Spec { of: "dwelling", name: "child_count", kind: <i64 as Field>::KIND, required: false },
    Spec { of: "dwelling", name: "rent", kind: <Kroner as Field>::KIND, required: true },
    Spec { of: "dwelling", name: "utilities", kind: <Kroner as Field>::KIND, required: false },
    Spec { of: "dwelling", name: "size", kind: <i64 as Field>::KIND, required: false },
];

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeDwellings)?;
    let own = living_rate::own(&mut reader)?;
    drop(reader);
    let table = Table::on(gate.today, own.iter().filter_map(DatedRate::living));
    let mut faults = Faults::default();
    let asked = if ask.query.get("rent").is_empty() { None } else { asked(ask, &mut faults) };
    let answer = asked.map(|(tenants, home)| month(&table, tenants, home));
    let (steps, remarks) = match answer {
        Some(Ok(month)) => told(w, &month),
        Some(Err(what)) => (Vec::new(), vec![w.about("rates-unknown", w.word(what))]),
        None => (Vec::new(), Vec::new()),
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = RatesPage {
        frame: Frame::inside(gate, ask, w.t("rates-title")),
        day: w.about("rates-day", &w.day(gate.today)),
        groups: groups(w, gate.today, &own),
        fields: form::fields(w, &ASKED, &ask.query, &faults, &form::Choices::default()),
        steps,
        remarks,
        may_change: gate.may(Action::KeepRates),
    };
    Ok(Reply::page(page.render()?).status(status))
}

fn asked(ask: &Ask, faults: &mut Faults) -> Option<(Tenants, Tenancy)> {
    let adults = store::read_field::<i64>("adult_count", &ask.query, faults);
    let children = store::read_field::<Option<i64>>("child_count", &ask.query, faults).flatten();
    let rent = store::read_field::<Kroner>("rent", &ask.query, faults);
    let utilities = store::read_field::<Option<Kroner>>("utilities", &ask.query, faults).flatten();
    let size = store::read_field::<Option<i64>>("size", &ask.query, faults).flatten();
    let tenants = Tenants { adults: adults?.clamp(1, 20), children: children.unwrap_or(0).min(20) };
    let (rent, utilities) = (rent?.0 / 100, utilities.map_or(0, |utilities| utilities.0 / 100));
    Some((tenants, Tenancy { rent, utilities, size, leased: true, temporary: false }))
}

/// What numbers are called together, and which they are.
type Lot = (&'static str, fn(Living) -> bool);

const fn income(what: Living) -> bool {
    matches!(
        what,
        Living::Single
            | Living::SingleParent
            | Living::Couple
            | Living::CoupleParent
            | Living::ChildBenefit
            | Living::TaxFree
            | Living::TaxPercent
    )
}

const fn need(what: Living) -> bool {
    matches!(what, Living::NeedAdult | Living::NeedChild)
}

/// The numbers in the order they are reckoned with, and what each lot of them is about.
fn groups(w: &Wording, day: Date, own: &[DatedRate]) -> Vec<Group> {
    let group = |(key, about): Lot| {
        let all = Living::ALL.iter().filter(|what| about(**what));
        let lines: Vec<Line> = all.map(|what| line(w, *what, day, own)).collect();
        let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
        Group { words: w.with(key, &[("count", count.into())]), lines }
    };
    let all: [Lot; 3] = [
        ("rates-of-income", income),
        ("rates-of-benefit", |what| !income(what) && !need(what)),
        ("rates-of-need", need),
    ];
    all.into_iter().map(group).collect()
}

/// The number that holds on the day; the municipality's own before the one that comes along.
fn line(w: &Wording, what: Living, day: Date, own: &[DatedRate]) -> Line {
    let ours = own.iter().filter_map(DatedRate::living).find(|rate| rate.what == what && rate.holds(day));
    let along = shipped().into_iter().find(|rate| rate.what == what && rate.holds(day));
    let is_own = ours.is_some();
    let none = || "–".to_owned();
    let rate: Option<Rate<'_>> = ours.or(along);
    let number = |rate: &Rate<'_>| {
        let number = u64::try_from(rate.number).unwrap_or(0);
        w.about(unit(what), &whole(w, number))
    };
    Line {
        what: w.word(what).to_owned(),
        number: rate.as_ref().map_or_else(|| w.t("rates-not-known").to_owned(), number),
        days: rate.as_ref().map_or_else(none, |rate| w.days(rate.from, rate.until)),
        certainty: rate.as_ref().map_or_else(none, |rate| w.word(rate.certainty).to_owned()),
        source: rate.as_ref().map_or_else(none, |rate| rate.source.to_owned()),
        own: is_own,
    }
}

/// A month, step by step, and what must be said beside it.
fn told(w: &Wording, month: &Month) -> (Vec<(&'static str, String)>, Vec<String>) {
    let kroner = |number: i64| {
        let text = w.about("status-kroner", &whole(w, number.unsigned_abs()));
        if number < 0 { format!("−{text}") } else { text }
    };
    let steps = vec![
        ("rates-income", kroner(month.income)),
        ("field-rent", kroner(month.rent)),
        ("field-utilities", kroner(month.utilities)),
        ("rates-benefit", kroner(month.benefit)),
        ("rates-left", kroner(month.left)),
        ("rates-needed", kroner(month.needed)),
    ];
    let mut remarks =
        vec![w.t(if month.missing() > 0 { "rates-cannot-pay" } else { "rates-can-pay" }).to_owned()];
    if month.over_half {
        remarks.push(w.t("rates-over-half").to_owned());
    }
    (steps, remarks)
}
