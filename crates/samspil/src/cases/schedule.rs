// SPDX-License-Identifier: MPL-2.0
//! A person's week: when there is Danish, when internship, and where the two stand in each other's way.

use crate::{
    gate::{Conn, Section, Stored},
    record::{Clock, FaultKind, Faults, Headline, Hours, Kept, Owner, Record, check_days, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// A day of the week (*ugedag*).
    pub enum Weekday ("weekday") {
        /// *Mandag*.
        Monday = "monday",
        /// *Tirsdag*.
        Tuesday = "tuesday",
        /// *Onsdag*.
        Wednesday = "wednesday",
        /// *Torsdag*.
        Thursday = "thursday",
        /// *Fredag*.
        Friday = "friday",
        /// *Lørdag*.
        Saturday = "saturday",
        /// *Søndag*.
        Sunday = "sunday",
    }
}
text_enum! {
    /// What a part of the week is for.
    pub enum ScheduleKind ("schedule-kind") {
        /// Danish lessons.
        Danish = "danish",
        /// An internship at a company.
        Internship = "internship",
        /// A job, with or without wage subsidy.
        Job = "job",
        /// A course or another offer.
        Course = "course",
        /// Anything else the person must be at.
        Other = "other",
    }
}
crate::coded!(Weekday, ScheduleKind);

crate::record! {
    /// A part of the week that comes again every week (*ugeskema*).
    pub struct ScheduleEntry in "schedule_entry" {
        /// The day of the week.
        pub weekday: Weekday,
        /// When it begins.
        pub from_clock: Clock,
        /// When it ends.
        pub until_clock: Clock,
        /// What it is for.
        pub kind: ScheduleKind,
        /// Where, or with whom.
        pub place: Option<String>,
        /// The first day it counts from.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
    }
}
impl Record for ScheduleEntry {
    const NAME: &'static str = "schedule-entry";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.until_clock <= self.from_clock {
            faults.add("until_clock", FaultKind::Said("fault-ends-before-it-begins"));
        }
    }
    fn warning(&self, file: &mut Conn, person: PersonId, id: RecordId) -> Stored<Option<&'static str>> {
        let week = store::of_person::<Self>(file, person)?;
        let clashes = week.iter().any(|other| other.id != id && self.meets(&other.record));
        Ok(clashes.then_some("warning-clash"))
    }
    fn headline(&self) -> Vec<Headline> {
        let times = format!("{}–{}", shown(self.from_clock), shown(self.until_clock));
        vec![Headline::code(self.weekday), Headline::Text(times), Headline::code(self.kind)]
    }
}

fn shown(clock: Clock) -> String {
    crate::record::Field::show(&clock)
}

impl ScheduleEntry {
    /// Whether it is part of the week that this day lies in.
    #[must_use]
    pub fn runs(&self, day: Date) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|end| day <= end)
    }

    /// Whether somebody would have to be in two places at once.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.weekday == other.weekday
            && self.from_clock < other.until_clock
            && other.from_clock < self.until_clock
            && self.ends_on.is_none_or(|end| other.starts_on <= end)
            && other.ends_on.is_none_or(|end| self.starts_on <= end)
    }

    /// How long it lasts.
    #[must_use]
    pub fn length(&self) -> Hours {
        Hours(self.until_clock.0 - self.from_clock.0)
    }
}

/// The week that a day lies in, from Monday morning on.
#[must_use]
pub fn week(all: Vec<Kept<ScheduleEntry>>, day: Date) -> Vec<Kept<ScheduleEntry>> {
    let mut week: Vec<_> = all.into_iter().filter(|kept| kept.record.runs(day)).collect();
    week.sort_by_key(|kept| (kept.record.weekday as usize, kept.record.from_clock));
    week
}
