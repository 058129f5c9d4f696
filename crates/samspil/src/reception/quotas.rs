// SPDX-License-Identifier: MPL-2.0
//! What was announced for a year beside what came of it, and who is to come in the next weeks: counts, no names.

use super::{
    Quota, QuotaBasis, QuotaKind,
    coming::on_the_way,
    forecast::{Forecast, forecast, left},
    reckoning::{CalendarDay, Computation, calendar, computation},
    store as tables,
};
use crate::{
    deadlines::KeptRules,
    error::Result,
    gate::{Action, Gate, Reader},
    people::Visitation,
    record::store,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::{TextEnum, codes::Group, ids::PersonId};
use std::collections::BTreeMap;

/// Somebody's way into the municipality.
struct Coming {
    group: Group,
    decided_on: Option<Date>,
    /// The takeover that is registered; otherwise the one the rules compute.
    taken_over_on: Option<Date>,
    /// Whether that day has come and was registered.
    arrived: bool,
}

/// A year: what was announced, and what came of it.
struct Year {
    year: i64,
    initial: String,
    latest: String,
    visited: i64,
    taken_over: i64,
    difference: String,
    history: Vec<String>,
    groups: Vec<(String, i64, i64)>,
    computation: Option<Computation>,
}

#[derive(Template)]
#[template(path = "reception/quotas.html")]
struct QuotaPage<'a> {
    frame: Frame<'a>,
    years: Vec<Year>,
    forecast: Forecast,
    /// The year whose quotas are made now, and its days.
    next: i16,
    calendar: Vec<CalendarDay>,
    may_change: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeQuotas)?;
    let coming = coming(&mut reader, gate.today)?;
    let on_the_way = on_the_way(&mut reader, gate.today)?;
    let mut quotas: Vec<Quota> =
        store::all::<Quota>(&mut reader)?.into_iter().map(|kept| kept.record).collect();
    quotas.sort_by_key(|quota| (quota.announced_on, quota.kind));
    let mut bases = bases(&mut reader)?;
    let mut years: Vec<i64> = quotas.iter().map(|quota| quota.year).collect();
    years.extend(bases.keys());
    years.extend(coming.iter().filter_map(|one| one.decided_on).map(|day| i64::from(day.year())));
    years.sort_unstable();
    years.dedup();
    let mut shown: Vec<Year> = years.iter().rev().map(|year| told(w, *year, &quotas, &coming)).collect();
    for year in &mut shown {
        year.computation = bases.remove(&year.year).map(|basis| computation(w, &basis));
    }
    let visited = visited_in(&coming, gate.today.year());
    let rules = KeptRules::read(&mut reader)?;
    let next = gate.today.year() + 1;
    let page = QuotaPage {
        frame: Frame::inside(gate, ask, w.t("quota-title")),
        years: shown,
        forecast: forecast(w, gate.today, &on_the_way, left(w, gate.today.year(), &quotas, visited)),
        next,
        calendar: calendar(w, &rules.book(), next, gate.today),
        may_change: gate.may(Action::ChangeQuotas),
    };
    Ok(Reply::page(page.render()?))
}

/// The latest numbers of each year.
fn bases(reader: &mut Reader) -> Result<BTreeMap<i64, QuotaBasis>> {
    let mut all: Vec<QuotaBasis> = store::all(reader)?.into_iter().map(|kept| kept.record).collect();
    all.sort_by_key(|basis| basis.announced_on);
    Ok(all.into_iter().map(|basis| (basis.year, basis)).collect())
}

fn coming(reader: &mut Reader, today: Date) -> Result<Vec<Coming>> {
    let registered: BTreeMap<PersonId, Date> = tables::takeovers(reader)?.into_iter().collect();
    // The latest visitation of each person is the one that counts.
    let visited: BTreeMap<PersonId, Visitation> = tables::visitations(reader)?.into_iter().collect();
    let rules = KeptRules::read(reader)?;
    let book = rules.book();
    let one = |(person, visitation): (PersonId, Visitation)| {
        let known = registered.get(&person).copied();
        Coming {
            group: visitation.group_code,
            decided_on: visitation.decided_on,
            taken_over_on: known.or_else(|| super::takeover_on(&book, &visitation)),
            arrived: known.is_some_and(|day| day <= today),
        }
    };
    Ok(visited.into_iter().map(one).collect())
}

/// Whether somebody of the group counts in the quota: those displaced from Ukraine and families do not.
const fn in_quota(group: Group) -> bool {
    matches!(group, Group::Refugee | Group::QuotaRefugee | Group::UnaccompaniedMinor)
}

/// What the quota of this year leaves to come, in words.
///
/// # Errors
/// When the database cannot answer.
pub fn left_this_year(reader: &mut Reader, w: &Wording, today: Date) -> Result<String> {
    let quotas: Vec<Quota> = store::all(reader)?.into_iter().map(|kept| kept.record).collect();
    let coming = coming(reader, today)?;
    Ok(left(w, today.year(), &quotas, visited_in(&coming, today.year())))
}

/// How many who count in the quota were visited in the year.
fn visited_in(coming: &[Coming], year: i16) -> i64 {
    let visited = |one: &&Coming| in_quota(one.group) && one.decided_on.is_some_and(|day| day.year() == year);
    i64::try_from(coming.iter().filter(visited).count()).unwrap_or(i64::MAX)
}

fn told(w: &Wording, year: i64, quotas: &[Quota], coming: &[Coming]) -> Year {
    let own: Vec<&Quota> = quotas.iter().filter(|quota| quota.year == year).collect();
    let number = |quota: Option<&&Quota>| quota.map_or_else(|| "–".to_owned(), |q| q.number.to_string());
    let within = |day: Option<Date>| day.is_some_and(|day| i64::from(day.year()) == year);
    let count = |holds: &dyn Fn(&Coming) -> bool| {
        i64::try_from(coming.iter().filter(|one| holds(one)).count()).unwrap_or(i64::MAX)
    };
    let visited = |one: &Coming| within(one.decided_on);
    let taken_over = |one: &Coming| one.arrived && within(one.taken_over_on);
    let groups = Group::ALL.iter().map(|group| {
        let of = |holds: &dyn Fn(&Coming) -> bool| count(&|one| one.group == *group && holds(one));
        (w.word(*group).to_owned(), of(&visited), of(&taken_over))
    });
    let total = count(&|one| in_quota(one.group) && visited(one));
    Year {
        year,
        initial: number(own.iter().find(|quota| quota.kind == QuotaKind::Initial)),
        latest: number(own.last()),
        visited: total,
        taken_over: count(&|one| in_quota(one.group) && taken_over(one)),
        difference: own.last().map_or_else(|| "–".to_owned(), |quota| (total - quota.number).to_string()),
        history: own.iter().map(|quota| announced(w, quota)).collect(),
        groups: groups.filter(|(_, visited, taken_over)| visited + taken_over > 0).collect(),
        computation: None,
    }
}

fn announced(w: &Wording, quota: &Quota) -> String {
    let said = format!("{}: {}, {}", w.day(quota.announced_on), w.word(quota.kind), quota.number);
    match &quota.source {
        Some(source) => format!("{said} ({source})"),
        None => said,
    }
}
