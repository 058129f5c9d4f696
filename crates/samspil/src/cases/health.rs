// SPDX-License-Identifier: MPL-2.0
//! That a health assessment was offered, and how it went; never what it says (*helbredsmæssig vurdering*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// How far the health assessment has come (integrationsloven § 15 d).
    pub enum HealthState ("health-state") {
        /// The need has not been assessed.
        NotAssessed = "not-assessed",
        /// There is no need.
        NoNeed = "no-need",
        /// Needed, not offered yet.
        Needed = "needed",
        /// Offered.
        Offered = "offered",
        /// Accepted, waiting for the doctor.
        Accepted = "accepted",
        /// Declined.
        Declined = "declined",
        /// Done.
        Done = "done",
    }
}
crate::coded!(HealthState);

crate::record! {
    /// The offer of a health assessment. What the doctor found has no place here.
    pub struct HealthOffer in "health_offer" {
        /// How far it has come.
        pub state: HealthState,
        /// The day it was offered.
        pub offered_on: Option<Date>,
        /// The day the person answered.
        pub answered_on: Option<Date>,
        /// The day it was done.
        pub done_on: Option<Date>,
    }
}
impl Record for HealthOffer {
    const NAME: &'static str = "health-offer";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Health;
    fn check(&self, faults: &mut Faults, _: Date) {
        use HealthState::{Accepted, Declined, Done, Offered};
        if matches!(self.state, Offered | Accepted | Declined | Done) && self.offered_on.is_none() {
            faults.add("offered_on", FaultKind::Missing);
        }
        if self.state == Done && self.done_on.is_none() {
            faults.add("done_on", FaultKind::Missing);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        self.offered_on.map(|day| (day, Some(day)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.state)]
    }
}
