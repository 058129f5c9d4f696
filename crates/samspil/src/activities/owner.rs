// SPDX-License-Identifier: MPL-2.0
//! One of those who stand behind an activity together, each with what they bring and follow up (*medejer*, T-13).

use super::Sector;
use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::{ActivityId, OrganisationId, UnitId};

crate::record! {
    /// One of several who stand behind an activity (*medejer*, T-13, A-26): a unit of the municipality, a language
    /// centre, a group of volunteers. Each writes their own.
    pub struct ActivityOwner in "activity_owner" {
        /// The activity.
        pub activity: ActivityId,
        /// The unit, where it is one; whoever works there writes what it brings.
        pub unit: Option<UnitId>,
        /// The organisation by name, where it is no unit.
        pub organisation_name: Option<String>,
        /// Which part of society they belong to.
        pub sector: Sector,
        /// What they do and bring (*bidrag*).
        pub brings: Option<Prose>,
        /// What they follow up.
        pub follow_up: Option<Prose>,
        /// By when.
        pub follow_up_on: Option<Date>,
        /// The organisation of the register, where it is one: its page then shows the activity.
        pub organisation: Option<OrganisationId>,
    }
}
impl Record for ActivityOwner {
    const NAME: &'static str = "activity-owner";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, _: Date) {
        if self.unit.is_none() && self.organisation.is_none() && self.organisation_name.is_none() {
            faults.add("unit", FaultKind::Said("fault-owner-without-name"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let name = self.organisation_name.clone().map(Headline::Text);
        name.into_iter().chain([Headline::code(self.sector)]).collect()
    }
}
