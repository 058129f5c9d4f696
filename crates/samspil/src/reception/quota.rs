// SPDX-License-Identifier: MPL-2.0
//! How many refugees the municipality was told to receive in a year, and each time the number was changed.

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// Whether it is the number first announced, or a later one.
    pub enum QuotaKind ("quota-kind") {
        /// The first for the year.
        Initial = "initial",
        /// Changed since; the earlier ones stay.
        Revised = "revised",
    }
}
crate::coded!(QuotaKind);

/// The years a quota can be about: the municipalities have received since 1999.
pub(super) const YEARS: (i64, i64) = (1999, 2199);

crate::record! {
    /// A quota (*kommunekvote*). A new number is a new record; the old one is history and stays.
    pub struct Quota in "quota" {
        /// The year it is for.
        pub year: i64,
        /// How many persons.
        pub number: i64,
        /// Whether it is the first of the year.
        pub kind: QuotaKind,
        /// The day it was announced.
        pub announced_on: Date,
        /// Who said so, and where.
        pub source: Option<String>,
    }
}
impl Record for Quota {
    const NAME: &'static str = "quota";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "announced_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if !(YEARS.0..=YEARS.1).contains(&self.year) {
            faults.add("year", FaultKind::OutOfRange(YEARS.0, YEARS.1));
        }
        if !(0..=99_999).contains(&self.number) {
            faults.add("number", FaultKind::OutOfRange(0, 99_999));
        }
        if self.announced_on > today {
            faults.add("announced_on", FaultKind::InTheFuture);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::Text(self.year.to_string()),
            Headline::code(self.kind),
            Headline::Text(self.number.to_string()),
            Headline::Day(self.announced_on),
        ]
    }
}
