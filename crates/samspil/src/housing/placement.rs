// SPDX-License-Identifier: MPL-2.0
//! A person's stay in a dwelling: temporary or permanent, from move-in to move-out (*boligplacering*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use kernel::{codes::Stay, ids::DwellingId};

crate::record! {
    /// A placement (*boligplacering*, integrationsloven § 12).
    pub struct Placement in "placement" {
        /// Which dwelling.
        pub dwelling: DwellingId,
        /// Whether the person is to stay there.
        pub stay: Stay,
        /// The day it was decided.
        pub decided_on: Option<Date>,
        /// The day of moving in.
        pub starts_on: Date,
        /// The day of moving out.
        pub ends_on: Option<Date>,
        /// Why this dwelling; remembered for the next family.
        pub reason: Option<Prose>,
    }
}
impl Record for Placement {
    const NAME: &'static str = "placement";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Housing;
    const SHARED: bool = true;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.decided_on.is_some_and(|day| day > self.starts_on) {
            faults.add("decided_on", FaultKind::Said("fault-decided-after-move"));
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.stay)]
    }
}
