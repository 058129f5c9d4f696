// SPDX-License-Identifier: MPL-2.0
//! A cohort of one's own choosing: who was taken over between two days, by group (*årgang*, T-04).

use super::store;
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    record::{Faults, Field, Spec, store::read_field},
    web::{
        Ask, Crumb, Frame, Reply,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::{Period, TextEnum, codes::Group};
use serde_json::json;

#[derive(Template)]
#[template(path = "reports/cohort.html")]
struct CohortPage<'a> {
    frame: Frame<'a>,
    fields: Vec<FieldView>,
    groups: Vec<(&'static str, &'a str, bool)>,
    lines: Vec<(String, usize)>,
    total: usize,
}

/// The two days that are asked for; the takeover lies between them.
const DAYS: [Spec; 2] = [day("starts_on"), day("ends_on")];

const fn day(name: &'static str) -> Spec {
    Spec { of: "responsibility", name, kind: <Date as Field>::KIND, required: false }
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let Counted { faults, groups, unknown, .. } = counted(gate, ask)?;
    let wanted = |group: Group| ask.query.all("group").any(|code| code == group.code());
    let mut lines: Vec<(String, usize)> =
        groups.into_iter().map(|(group, count)| (w.word(group).to_owned(), count)).collect();
    lines.extend(unknown.map(|count| (w.t("figure-unknown").to_owned(), count)));
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = CohortPage {
        frame: Frame::inside(gate, ask, w.t("cohort-title"))
            .under(vec![Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }]),
        fields: form::fields(w, &DAYS, &ask.query, &faults, &form::Choices::default()),
        groups: Group::ALL.iter().map(|group| (group.code(), w.word(*group), wanted(*group))).collect(),
        total: lines.iter().map(|(_, count)| count).sum(),
        lines: if faults.is_empty() { lines } else { Vec::new() },
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// The same for programs.
///
/// # Errors
/// As the gate says; [`Error::Refused`] when a day is no day.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let Counted { faults, groups, unknown, days } = counted(gate, ask)?;
    if !faults.is_empty() {
        return Err(Error::Refused(faults));
    }
    let total = groups.iter().map(|(_, count)| count).sum::<usize>() + unknown.unwrap_or(0);
    let groups: Vec<_> =
        groups.iter().map(|(group, count)| json!({"group": group.code(), "count": count})).collect();
    Ok(Reply::json(&json!({
        "starts_on": days.0, "ends_on": days.1, "groups": groups, "unknown": unknown, "total": total,
    })))
}

/// How many were taken over between the days, by group.
struct Counted {
    faults: Faults,
    groups: Vec<(Group, usize)>,
    /// How many of whom the group is not known, where everybody is asked for.
    unknown: Option<usize>,
    days: (Option<Date>, Option<Date>),
}

fn counted(gate: &Gate<'_>, ask: &Ask) -> Result<Counted> {
    let mut reader = gate.read_snapshot(Action::SeeFigures)?;
    let mut faults = Faults::default();
    let mut asked = |name| read_field::<Option<Date>>(name, &ask.query, &mut faults).flatten();
    let (from, until) = (asked("starts_on"), asked("ends_on"));
    let wanted = |group: Group| ask.query.all("group").any(|code| code == group.code());
    let everybody = !Group::ALL.iter().any(|group| wanted(*group));
    let period = Period { from: from.unwrap_or(Date::MIN), until };
    let snapshot = store::snapshot(&mut reader, gate.today)?;
    let taken_over = |person: &&indicators::Person| person.taken_over_on.is_some_and(|day| period.holds(day));
    let cohort: Vec<_> = snapshot.persons.iter().filter(taken_over).collect();
    let count = |group: Option<Group>| cohort.iter().filter(|person| person.group == group).count();
    let asked_for = Group::ALL.iter().copied().filter(|group| everybody || wanted(*group));
    Ok(Counted {
        groups: asked_for.map(|group| (group, count(Some(group)))).collect(),
        unknown: everybody.then(|| count(None)),
        days: (from, until),
        faults,
    })
}
