// SPDX-License-Identifier: MPL-2.0
//! That rights and duties were explained to the person, when and in which language (*rettigheder og pligter*, B-25).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;

crate::record! {
    /// The introduction to rights and duties (*introduktion til rettigheder og pligter*).
    pub struct Introduction in "introduction" {
        /// The day it was given.
        pub held_on: Date,
        /// The language it was given in.
        pub language: String,
        /// Whether an interpreter took part.
        pub interpreter: bool,
        /// Who gave it.
        pub given_by: Option<String>,
    }
}
impl Record for Introduction {
    const NAME: &'static str = "introduction";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    const LOOKED_AT: bool = true;
    const TODAY: &'static str = "held_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.held_on > today {
            faults.add("held_on", FaultKind::InTheFuture);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.held_on, Some(self.held_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.language.clone())]
    }
}
