// SPDX-License-Identifier: MPL-2.0
//! The pattern of a programme: Danish and work side by side from the first weeks, or one after the other (*Job Først*, R-16).

use super::{Contract, ScheduleEntry, ScheduleKind, Weekday, schedule};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    record::{Clock, Hours, Kept, store},
    web::{Ask, Reply},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    TextEnum,
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// How the parts of a programme follow each other (*forløbsmønster*).
    pub enum ProgrammePattern ("pattern") {
        /// A company and Danish side by side from the first two weeks (*Job Først*).
        JobFirst = "job-first",
        /// Mostly Danish, with days at a company.
        DanishFirst = "danish-first",
    }
}
crate::coded!(ProgrammePattern);

/// A part of a template's week: the day, what for, from and until in minutes.
type Part = (Weekday, ScheduleKind, i64, i64);

const JOB_FIRST: &[Part] = &[
    (Weekday::Monday, ScheduleKind::Internship, 450, 930),
    (Weekday::Tuesday, ScheduleKind::Danish, 510, 900),
    (Weekday::Wednesday, ScheduleKind::Internship, 450, 930),
    (Weekday::Thursday, ScheduleKind::Danish, 510, 900),
    (Weekday::Friday, ScheduleKind::Internship, 450, 930),
];
const DANISH_FIRST: &[Part] = &[
    (Weekday::Monday, ScheduleKind::Danish, 510, 810),
    (Weekday::Tuesday, ScheduleKind::Internship, 450, 930),
    (Weekday::Wednesday, ScheduleKind::Danish, 510, 810),
    (Weekday::Thursday, ScheduleKind::Course, 510, 870),
    (Weekday::Friday, ScheduleKind::Danish, 510, 810),
];

impl ProgrammePattern {
    /// The week that the pattern begins with; it is corrected where the company wants other days.
    const fn week(self) -> &'static [Part] {
        match self {
            Self::JobFirst => JOB_FIRST,
            Self::DanishFirst => DANISH_FIRST,
        }
    }
}

/// Whether somebody is at a company so long.
const fn at_a_company(kind: ScheduleKind) -> bool {
    matches!(kind, ScheduleKind::Internship | ScheduleKind::Job)
}

/// The share of the week at a company, in per cent, a half rounded upwards; `None` where no week is written down.
#[must_use]
pub fn company_share(week: &[Kept<ScheduleEntry>]) -> Option<i64> {
    let sum = |holds: fn(ScheduleKind) -> bool| -> Hours {
        let parts = week.iter().filter(|kept| holds(kept.record.kind));
        Hours(parts.map(|kept| kept.record.length().0).sum())
    };
    let (company, all) = (sum(at_a_company).0, sum(|_| true).0);
    (all > 0).then(|| (200 * company + all) / (2 * all))
}

/// What to say where a contract says that work and Danish run side by side, and one has not begun in two weeks.
#[must_use]
pub fn one_sided(contract: &Contract, all: &[Kept<ScheduleEntry>], today: Date) -> Option<&'static str> {
    let begins = contract.programme_begins_on.unwrap_or(contract.starts_on);
    let by = begins.saturating_add(14.days());
    if contract.pattern != Some(ProgrammePattern::JobFirst) || today <= by {
        return None;
    }
    let begun = |holds: fn(ScheduleKind) -> bool| {
        all.iter().any(|kept| holds(kept.record.kind) && kept.record.starts_on <= by)
    };
    if !begun(at_a_company) {
        Some("programme-job-first-company")
    } else if !begun(|kind| kind == ScheduleKind::Danish) {
        Some("programme-job-first-danish")
    } else {
        None
    }
}

/// Writes the week of a pattern for somebody who has none yet, from the first day of the programme on.
///
/// # Errors
/// As the gate says.
pub fn lay(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person: PersonId = ask.id("person")?;
    let pattern = ProgrammePattern::from_code(ask.form.get("pattern")).ok_or(Error::Unreadable)?;
    let mut tx = gate.change(Action::Change(Section::Programme), person)?;
    let back = Reply::see(&format!("/person/{person}/contracts?saved=added"));
    let all = store::of_person::<ScheduleEntry>(&mut tx, person)?;
    if !schedule::week(all, gate.today).is_empty() {
        return Ok(Reply::see(&format!("/person/{person}/contracts")));
    }
    let contracts = store::of_person::<Contract>(&mut tx, person)?;
    let begins = contracts.last().and_then(|kept| kept.record.programme_begins_on);
    let starts_on = begins.filter(|day| *day <= gate.today).unwrap_or(gate.today);
    let mut told = None;
    for (weekday, kind, from, until) in pattern.week() {
        let entry = ScheduleEntry {
            weekday: *weekday,
            from_clock: Clock(*from),
            until_clock: Clock(*until),
            kind: *kind,
            place: None,
            starts_on,
            ends_on: None,
        };
        told = Some(store::add(&mut tx, person, RecordId::mint(), &entry)?);
    }
    tx.commit(told.ok_or(Error::Unreadable)?)?;
    Ok(back)
}
