// SPDX-License-Identifier: MPL-2.0
//! A deadline for one person: what is due, by when, why, and how it stands on a given day (*frist*).

use crate::{Fact, Facts, Reason, Rule, Step, Weight};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// How a deadline stands on a day (*status*).
    pub enum State ("deadline-state") {
        /// Done in time.
        Met = "met",
        /// Done, but late.
        MetLate = "met-late",
        /// Not done, and there is still time.
        Open = "open",
        /// Not done, and the day has passed.
        Overdue = "overdue",
        /// No longer asked for: moved, left, died, or found work.
        Ended = "ended",
    }
}

text_enum! {
    /// Why a deadline was missed, as somebody says afterwards (*årsag*).
    pub enum MissedReason ("missed-reason") {
        /// The municipality did not get it done.
        OwnFault = "own-fault",
        /// The person did not come.
        PersonAbsent = "person-absent",
        /// A doctor has the next step.
        AwaitingDoctor = "awaiting-doctor",
        /// No interpreter could be had.
        AwaitingInterpreter = "awaiting-interpreter",
        /// The language centre has the next step.
        AwaitingLanguageCentre = "awaiting-language-centre",
        /// A company has the next step.
        AwaitingCompany = "awaiting-company",
        /// The deadline was suspended.
        Suspended = "suspended",
        /// Something else, told in a note.
        Other = "other",
    }
}

/// What a deadline counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// Which fact; [`Fact::Born`] stands for the 18th birthday.
    pub fact: Fact,
    /// Its day.
    pub on: Date,
}

/// When and why something is no longer asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The first day on which it is no longer asked for.
    pub on: Date,
    /// Why.
    pub reason: Reason,
}

/// One thing to be done by a day (*frist*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline<'a> {
    /// The version of the rule that sets it.
    pub rule: &'a Rule<'a>,
    /// Which of the rule's deadlines, from 1.
    pub ordinal: u8,
    /// How binding it is.
    pub weight: Weight,
    /// What it counts from.
    pub trigger: Trigger,
    /// The last day on which it is kept.
    pub due_on: Date,
    /// How the day came about.
    pub steps: Vec<Step>,
    /// The fact that satisfies it.
    pub satisfied_by: Fact,
    /// The day it was satisfied, in time or not.
    pub met_on: Option<Date>,
    /// When and why it is no longer asked for.
    pub ended: Option<Ended>,
}

impl Deadline<'_> {
    /// How the deadline stands on the day; what only happens later has not happened yet.
    #[must_use]
    pub fn state(&self, today: Date) -> State {
        match self.met_on {
            Some(met_on) if met_on <= today && met_on <= self.due_on => State::Met,
            Some(met_on) if met_on <= today => State::MetLate,
            _ if self.ended.is_some_and(|ended| ended.on <= today) => State::Ended,
            _ if today <= self.due_on => State::Open,
            _ if self.weight == Weight::LastDay => State::Ended,
            _ => State::Overdue,
        }
    }

    /// Ends it where an ordinary job, parental leave or an exemption covers the day it is due.
    pub(crate) fn end_when_excused(&mut self, facts: &Facts) {
        if let Some(excused) = facts.excused(self.due_on) {
            self.ended = Some(self.ended.filter(|ended| ended.on <= excused.on).unwrap_or(excused));
        }
    }
}

impl Ended {
    /// Why none of the deadlines was ever asked for, when that is so.
    pub(crate) fn all_before(deadlines: &[Deadline<'_>], day: Date) -> Option<Reason> {
        let ended = |deadline: &Deadline<'_>| deadline.ended.filter(|ended| ended.on <= day);
        let first = deadlines.first().and_then(ended)?;
        deadlines.iter().all(|deadline| ended(deadline).is_some()).then_some(first.reason)
    }
}
