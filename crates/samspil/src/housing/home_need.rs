// SPDX-License-Identifier: MPL-2.0
//! What somebody needs of a home and where they wish to live (*boligbehov*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::AreaId;

crate::record! {
    /// What a home must have and what the family wishes (*boligbehov*). What was said last counts for the household.
    pub struct HomeNeed in "home_need" {
        /// The day it was said.
        pub said_on: Date,
        /// Whether the home must suit somebody who walks badly.
        pub accessible_needed: Option<bool>,
        /// The area where relatives live.
        pub relatives_area: Option<AreaId>,
        /// The area where they work or are taught.
        pub daily_area: Option<AreaId>,
        /// The area they wish to live in.
        pub wished_area: Option<AreaId>,
        /// What they wish, in their own words.
        pub wishes: Option<Prose>,
    }
}
impl Record for HomeNeed {
    const NAME: &'static str = "home-need";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Housing;
    const TODAY: &'static str = "said_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.said_on > today {
            faults.add("said_on", FaultKind::InTheFuture);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.said_on, Some(self.said_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Day(self.said_on)]
    }
}
