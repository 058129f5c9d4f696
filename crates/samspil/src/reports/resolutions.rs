// SPDX-License-Identifier: MPL-2.0
//! Political decisions on one page: what follows from each, how far it is, what is open and what is late.

use super::resolution::{Measure, Resolution};
use crate::{
    error::Result,
    gate::{Action, Gate},
    people::Unit,
    record::{Kept, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;

/// Something that is done, as it is shown.
pub struct MeasureLine<'a> {
    /// Its id.
    pub id: String,
    /// What.
    pub what: String,
    /// What stands beside it: who does it, or what it follows from.
    pub beside: String,
    /// By when.
    pub due: String,
    /// How far it is.
    pub state: &'a str,
    /// What was told of it.
    pub told: String,
    /// Whether its day has passed.
    pub late: bool,
}

/// A decision with what follows from it.
struct Line<'a> {
    id: String,
    title: String,
    made: String,
    wording: String,
    unit: String,
    contact: String,
    open: String,
    measures: Vec<MeasureLine<'a>>,
}

#[derive(Template)]
#[template(path = "reports/resolutions.html")]
struct ResolutionsPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line<'a>>,
    may_change: bool,
}

/// The page. It knows of no person, so that whoever sees the status sees it as well.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeStatus)?;
    let units = store::all::<Unit>(&mut reader)?;
    let measures = store::all::<Measure>(&mut reader)?;
    let mut all = store::all::<Resolution>(&mut reader)?;
    drop(reader);
    all.sort_by_key(|kept| (kept.record.ends_on.is_some(), std::cmp::Reverse(kept.record.decided_on)));
    let lines = all.iter().map(|kept| line(w, kept, (&measures, &units), gate.today)).collect();
    let page = ResolutionsPage {
        frame: Frame::inside(gate, ask, w.t("resolution-plural"))
            .under(vec![Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }]),
        lines,
        may_change: gate.may(Action::KeepStatus),
    };
    Ok(Reply::page(page.render()?))
}

type Known<'k> = (&'k [Kept<Measure>], &'k [Kept<Unit>]);

fn line<'a>(w: &'a Wording, kept: &Kept<Resolution>, (measures, units): Known<'_>, today: Date) -> Line<'a> {
    let named = |id: kernel::ids::UnitId| {
        let unit = units.iter().find(|unit| unit.id == id.cast());
        unit.map(|unit| unit.record.name.clone()).unwrap_or_default()
    };
    let mut own: Vec<&Kept<Measure>> =
        measures.iter().filter(|measure| measure.record.resolution == Some(kept.id.cast())).collect();
    own.sort_by_key(|measure| (!measure.record.is_open(), measure.record.due_on));
    let open = own.iter().filter(|measure| measure.record.is_open()).count();
    let resolution = &kept.record;
    let closed = resolution.ends_on.map(|day| w.about("resolution-closed", &w.day(day)));
    Line {
        id: kept.id.to_string(),
        title: resolution.title.clone(),
        made: format!("{}, {}", resolution.decided_in, w.day(resolution.decided_on)),
        wording: resolution.wording.0.clone(),
        unit: named(resolution.unit),
        contact: resolution.contact().line(),
        open: closed.unwrap_or_else(|| w.count("resolution-open", i64::try_from(open).unwrap_or(i64::MAX))),
        measures: own
            .into_iter()
            .map(|measure| measure_line(w, measure, named(measure.record.unit), today))
            .collect(),
    }
}

/// Something that is done, with what stands beside it.
#[must_use]
pub fn measure_line<'a>(
    w: &'a Wording,
    kept: &Kept<Measure>,
    beside: String,
    today: Date,
) -> MeasureLine<'a> {
    let measure = &kept.record;
    MeasureLine {
        id: kept.id.to_string(),
        what: measure.what.clone(),
        beside,
        due: w.day(measure.due_on),
        state: w.word(measure.state),
        told: measure.told.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        late: measure.is_open() && measure.due_on < today,
    }
}
