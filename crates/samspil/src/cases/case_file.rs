// SPDX-License-Identifier: MPL-2.0
//! The case: its number, the unit it lies in and the caseworker who is responsible (*sag*).

use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Record, Source, check_days, store},
};
use jiff::civil::Date;
use kernel::ids::{AccountId, PersonId, RecordId, UnitId};

crate::record! {
    /// A case (*sag*).
    pub struct CaseFile in "case_file" {
        /// The journal number.
        pub number: String,
        /// The unit the case lies in.
        pub unit: UnitId,
        /// The responsible caseworker; a case without one is shown to the whole unit.
        pub caseworker: Option<AccountId>,
        /// The day it was opened.
        pub starts_on: Date,
        /// The day it was closed.
        pub ends_on: Option<Date>,
        /// The day the caseworker took it over from another.
        pub assigned_on: Option<Date>,
    }
}
impl Record for CaseFile {
    const NAME: &'static str = "case-file";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Case;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.assigned_on.is_some_and(|day| day < self.starts_on) {
            faults.add("assigned_on", FaultKind::Said("fault-assigned-before-opened"));
        }
    }
    fn alone(&self) -> Option<(&'static str, &str, FaultKind)> {
        Some(("number", &self.number, FaultKind::Taken))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.number.clone())]
    }
}

crate::record! {
    /// A referral of a person to a unit (*henvisning*): who is referred to may see what its work needs.
    pub struct Referral in "referral" {
        /// The unit.
        pub unit: UnitId,
        /// What for.
        pub purpose: Option<String>,
        /// The first day.
        pub starts_on: Date,
        /// The last day; the unit loses sight of the person after it.
        pub ends_on: Option<Date>,
    }
}
impl Record for Referral {
    const NAME: &'static str = "referral";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Case;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        self.purpose.iter().cloned().map(Headline::Text).collect()
    }
}

crate::record! {
    /// Something somebody has promised to do, or that is waited for (*opgave*).
    pub struct Task in "task" {
        /// What is to be done.
        pub what: String,
        /// By when.
        pub due_on: Date,
        /// Who is waited for; empty while it is the caseworker's own turn.
        pub waiting_for: Option<String>,
        /// The day it was done.
        pub done_on: Option<Date>,
        /// The one unit that answers for it (*ansvarlig enhed*, B-43).
        pub unit: UnitId,
        /// The day the person asked to see the file, when that is what is to be answered (*aktindsigt*).
        pub access_asked_on: Option<Date>,
    }
}
impl Record for Task {
    const NAME: &'static str = "task";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Notes;
    fn begins(file: &mut Conn, person: PersonId, _: &dyn Source) -> Stored<Vec<(&'static str, String)>> {
        Ok(case_unit(file, person)?.map(|unit| ("unit", unit.to_string())).into_iter().collect())
    }
    /// A unit that has nothing to do with the person sees the task and not whom it is about.
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let case = store::of_person::<CaseFile>(file, person)?;
        let own = case.last().is_some_and(|kept| kept.record.unit == self.unit);
        let ties = crate::gate::scope::ties(file, person)?;
        let known = own || ties.iter().any(|tie| tie.unit == self.unit);
        Ok((!known && self.done_on.is_none()).then_some("warning-task-unit-unreferred"))
    }
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.done_on.is_some_and(|day| day > today) {
            faults.add("done_on", FaultKind::InTheFuture);
        }
        if self.access_asked_on.is_some_and(|day| day > today) {
            faults.add("access_asked_on", FaultKind::InTheFuture);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.what.clone())]
    }
}

/// The unit that the person's case lies in: who answers for what nobody else has been given.
///
/// # Errors
/// When the database cannot answer.
pub fn case_unit(file: &mut Conn, person: PersonId) -> Stored<Option<UnitId>> {
    let mut cases = store::of_person::<CaseFile>(file, person)?;
    cases.sort_by_key(|case| (case.record.ends_on.is_none(), case.record.starts_on));
    Ok(cases.pop().map(|case| case.record.unit))
}
