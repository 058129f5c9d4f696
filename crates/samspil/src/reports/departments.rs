// SPDX-License-Identifier: MPL-2.0
//! What each department does about the strategy and the political decisions, and how far it is (*udmøntning*, B-45).

use super::{
    resolution::{Measure, Resolution},
    resolutions::{MeasureLine, measure_line},
};
use crate::{
    error::Result,
    gate::{Action, Gate},
    people::{self, Unit},
    record::{Kept, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;

/// A department with what it does.
struct Department<'a> {
    name: String,
    count: String,
    measures: Vec<MeasureLine<'a>>,
}

#[derive(Template)]
#[template(path = "reports/departments.html")]
struct DepartmentsPage<'a> {
    frame: Frame<'a>,
    departments: Vec<Department<'a>>,
    /// The departments that do nothing about it yet.
    idle: String,
    may_change: bool,
}

/// The page. It knows of no person, so that whoever sees the status sees it as well.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeStatus)?;
    let mut units = store::all::<Unit>(&mut reader)?;
    let measures = store::all::<Measure>(&mut reader)?;
    let resolutions = store::all::<Resolution>(&mut reader)?;
    drop(reader);
    units.retain(|kept| kept.record.ends_on.is_none_or(|end| gate.today <= end));
    units.sort_by_cached_key(|kept| people::danish_order(&kept.record.name));
    let all: Vec<Department<'_>> =
        units.iter().map(|unit| department(w, unit, (&measures, &resolutions), gate.today)).collect();
    let idle: Vec<String> =
        all.iter().filter(|it| it.measures.is_empty()).map(|it| it.name.clone()).collect();
    let page = DepartmentsPage {
        frame: Frame::inside(gate, ask, w.t("departments-title"))
            .under(vec![Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }]),
        idle: if idle.is_empty() { String::new() } else { w.about("departments-idle", &idle.join(", ")) },
        departments: all.into_iter().filter(|it| !it.measures.is_empty()).collect(),
        may_change: gate.may(Action::KeepStatus),
    };
    Ok(Reply::page(page.render()?))
}

fn department<'a>(
    w: &'a Wording,
    unit: &Kept<Unit>,
    (measures, resolutions): (&[Kept<Measure>], &[Kept<Resolution>]),
    today: Date,
) -> Department<'a> {
    let mut own: Vec<_> = measures.iter().filter(|kept| kept.record.unit == unit.id.cast()).collect();
    own.sort_by_key(|kept| (!kept.record.is_open(), kept.record.due_on, kept.id));
    let open = own.iter().filter(|kept| kept.record.is_open()).count();
    // What it follows from: a guidepost, a decision.
    let line = |kept: &&Kept<Measure>| {
        let measure = &kept.record;
        let decision = measure.resolution.and_then(|id| resolutions.iter().find(|it| it.id == id.cast()));
        let guidepost = measure.measure_guidepost.map(|guidepost| w.word(guidepost).to_owned());
        let follows: Vec<String> =
            guidepost.into_iter().chain(decision.map(|it| it.record.title.clone())).collect();
        measure_line(w, kept, follows.join(", "), today)
    };
    Department {
        name: unit.record.name.clone(),
        count: w.count("resolution-open", i64::try_from(open).unwrap_or(i64::MAX)),
        measures: own.iter().map(line).collect(),
    }
}
