// SPDX-License-Identifier: MPL-2.0
//! One time an activity is held (*mødegang*): when, where, in which language, about what, and how many came.

use super::{Activity, SpokenLanguage};
use crate::{
    catalogue::check_nobody,
    gate::{Conn, Section, Stored},
    record::{Clock, FaultKind, Faults, Field, Headline, Owner, Record, store},
};
use jiff::civil::Date;
use kernel::ids::{ActivityId, PersonId, RecordId};

crate::record! {
    /// One time an activity is held (*mødegang*, T-16 to T-19). Nobody stands in it by name: those who came are counted by
    /// what they are (T-17, T-20), those who are named stand in their own files.
    pub struct ActivitySession in "activity_session" {
        /// The activity.
        pub activity: ActivityId,
        /// The day.
        pub held_on: Date,
        /// When it begins.
        pub from_clock: Clock,
        /// When it ends.
        pub until_clock: Option<Clock>,
        /// Where it is, when elsewhere than the activity.
        pub venue: Option<String>,
        /// The language, when another than the activity's.
        pub held_in: Option<SpokenLanguage>,
        /// What it is about (*emne*).
        pub topic: Option<String>,
        /// Whether it was called off (*aflyst*).
        pub cancelled: bool,
        /// The day it was moved from (*flyttet*).
        pub moved_from: Option<Date>,
        /// Why it was called off or moved.
        pub change_reason: Option<String>,
        /// How many newcomers came whose names were not taken.
        pub newcomers_count: Option<i64>,
        /// How many volunteers came.
        pub volunteers_count: Option<i64>,
        /// How many professionals came.
        pub staff_count: Option<i64>,
        /// How many others came.
        pub others_count: Option<i64>,
    }
}
impl Record for ActivitySession {
    const NAME: &'static str = "activity-session";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const LISTED_BY: &'static str = "held_on";
    const TODAY: &'static str = "";
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.until_clock.is_some_and(|until| until <= self.from_clock) {
            faults.add("until_clock", FaultKind::Said("fault-clock-order"));
        }
        // It is told to everybody.
        check_nobody(faults, self);
        if self.counted().is_some_and(|count| count > 0) && self.held_on > today {
            faults.add("held_on", FaultKind::Said("fault-counted-before-held"));
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (_, id): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let before = store::find::<Self>(file, store::nobody(), id)?.map(|kept| kept.record);
        let elsewhere = before.as_ref().is_some_and(|before| before.activity != self.activity);
        let moved = elsewhere || before.is_some_and(|before| before.held_on != self.held_on);
        if moved && super::store::names_somebody(file, id)? {
            faults.add("held_on", FaultKind::Said("fault-somebody-is-named"));
        }
        let kept = store::find::<Activity>(file, store::nobody(), self.activity.cast())?;
        let Some(kept) = kept else { return Ok(()) };
        if elsewhere && !kept.record.takes_visits() && !super::store::asked_about(file, id)?.is_empty() {
            faults.add("activity", FaultKind::Said("fault-visits-at-session"));
        }
        let Some(rules) = kept.record.activity_type.map(super::ActivityType::rules) else { return Ok(()) };
        if rules.asks("topic") && self.topic.is_none() {
            faults.add("topic", FaultKind::Missing);
        }
        if rules.asks("held_in") && self.held_in.or(kept.record.held_in).is_none() {
            faults.add("held_in", FaultKind::Missing);
        }
        Ok(())
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::Day(self.held_on), Headline::Text(self.from_clock.show())];
        words.extend(self.topic.clone().map(Headline::Text));
        words
    }
}

impl ActivitySession {
    /// How many were counted without names; `None` when nobody has counted.
    #[must_use]
    pub fn counted(&self) -> Option<i64> {
        let counts = [self.newcomers_count, self.volunteers_count, self.staff_count, self.others_count];
        counts.into_iter().flatten().reduce(|sum, count| sum + count)
    }

    /// When it is, as people write it.
    #[must_use]
    pub fn clocks(&self) -> String {
        match self.until_clock {
            Some(until) => format!("{}–{}", self.from_clock.show(), until.show()),
            None => self.from_clock.show(),
        }
    }
}
