// SPDX-License-Identifier: MPL-2.0
//! Absence from Danish lessons, written by the language centre; without a lawful reason the caseworker follows up (B-17).

use super::DanishReferral;
use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Kept, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// Why somebody was not there (*fraværsårsag*).
    pub enum AbsenceReason ("absence-reason") {
        /// Ill.
        Ill = "ill",
        /// A child was ill.
        ChildIll = "child-ill",
        /// Parental leave.
        Parental = "parental",
        /// At work.
        Work = "work",
        /// Another lawful reason.
        Lawful = "lawful",
        /// No lawful reason.
        Unlawful = "unlawful",
        /// Not known.
        Unknown = "unknown",
    }
}
crate::coded!(AbsenceReason);

crate::record! {
    /// Absence from Danish lessons (*fravær fra danskundervisning*).
    pub struct Absence in "absence" {
        /// The first day.
        pub starts_on: Date,
        /// The last day; empty while it goes on.
        pub ends_on: Option<Date>,
        /// Why.
        pub reason: AbsenceReason,
        /// How many lessons were missed, where that is counted.
        pub lessons: Option<i64>,
        /// What the centre knows of it.
        pub note: Option<Prose>,
    }
}
impl Record for Absence {
    const NAME: &'static str = "absence";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Progress;
    fn check(&self, faults: &mut Faults, today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.starts_on > today {
            faults.add("starts_on", FaultKind::InTheFuture);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.reason)]
    }
}

impl Absence {
    /// Whether the caseworker is to follow up: there is no lawful reason, or none is known, and the person was obliged
    /// to come. Whoever is exempt from Danish education is not.
    #[must_use]
    pub fn needs_follow_up(&self, referrals: &[Kept<DanishReferral>]) -> bool {
        let exempt = |kept: &Kept<DanishReferral>| {
            let (record, day) = (&kept.record, self.starts_on);
            record.exempt && record.starts_on <= day && record.ends_on.is_none_or(|until| day <= until)
        };
        matches!(self.reason, AbsenceReason::Unlawful | AbsenceReason::Unknown)
            && !referrals.iter().any(exempt)
    }
}
