// SPDX-License-Identifier: MPL-2.0
//! What somebody has decided while homes are being found: that a home is kept for a household, or is not for them.

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::{ids::DwellingId, text_enum};

text_enum! {
    /// What was decided about a home in the plan (*boligvalg*).
    pub enum Choice ("home-choice-kind") {
        /// It is kept for the household; the proposal works around it (*fastholdt*).
        Kept = "kept",
        /// It is not for the household (*fravalgt*).
        Refused = "refused",
    }
}
crate::coded!(Choice);

crate::record! {
    /// A choice in the plan (*boligvalg*). It assigns nothing: that is done by a placement.
    pub struct HomeChoice in "home_choice" {
        /// Which dwelling.
        pub dwelling: DwellingId,
        /// What was decided about it.
        pub choice: Choice,
        /// Why; always said when the home is refused.
        pub reason: Option<Prose>,
        /// The day it was decided.
        pub chosen_on: Date,
        /// The day the household was placed, so that it counts no longer.
        pub settled_on: Option<Date>,
    }
}
impl Record for HomeChoice {
    const NAME: &'static str = "home-choice";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Housing;
    const TODAY: &'static str = "chosen_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.choice == Choice::Refused && self.reason.is_none() {
            faults.add("reason", FaultKind::Missing);
        }
        if self.chosen_on > today {
            faults.add("chosen_on", FaultKind::InTheFuture);
        }
        if self.settled_on.is_some_and(|day| day < self.chosen_on) {
            faults.add("settled_on", FaultKind::EndsBeforeStart);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.chosen_on, Some(self.settled_on.unwrap_or(self.chosen_on))))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.choice), Headline::Day(self.chosen_on)]
    }
}
