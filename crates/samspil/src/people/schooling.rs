// SPDX-License-Identifier: MPL-2.0
//! A child's school: when it was referred, when it began, and whether it begins with Danish (*skolegang*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// What kind of class a child goes to (*klassetype*).
    pub enum SchoolKind ("school-kind") {
        /// An ordinary class.
        Ordinary = "ordinary",
        /// A reception class (*modtagelsesklasse*).
        Reception = "reception",
        /// Basic instruction in Danish beside or instead of a class (*basisundervisning*).
        Basic = "basic",
        /// A class for children who need special support.
        Special = "special",
        /// A private school.
        Private = "private",
    }
}
crate::coded!(SchoolKind);

crate::record! {
    /// A child's time in a school (*skolegang*, folkeskoleloven §§ 32-34); a change of class is a new one.
    pub struct Schooling in "schooling" {
        /// What kind of class.
        pub kind: SchoolKind,
        /// The school.
        pub school: Option<String>,
        /// The day the child was referred to it.
        pub referred_on: Date,
        /// The first day there.
        pub starts_on: Option<Date>,
        /// The last day there.
        pub ends_on: Option<Date>,
    }
}
impl Record for Schooling {
    const NAME: &'static str = "schooling";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Family;
    const TODAY: &'static str = "referred_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.referred_on > today {
            faults.add("referred_on", FaultKind::InTheFuture);
        }
        if self.starts_on.is_some_and(|day| day < self.referred_on) {
            faults.add("starts_on", FaultKind::Said("fault-school-before-referral"));
        }
        match (self.starts_on, self.ends_on) {
            (None, Some(_)) => faults.add("starts_on", FaultKind::Missing),
            (Some(from), Some(until)) if until < from => faults.add("ends_on", FaultKind::EndsBeforeStart),
            _ => {}
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on.unwrap_or(self.referred_on), self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::code(self.kind)];
        words.extend(self.school.iter().cloned().map(Headline::Text));
        words
    }
}

impl SchoolKind {
    /// Whether it begins with Danish: at most two years of it.
    #[must_use]
    pub const fn is_basic(self) -> bool {
        matches!(self, Self::Reception | Self::Basic)
    }
}
