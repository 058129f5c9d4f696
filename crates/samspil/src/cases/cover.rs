// SPDX-License-Identifier: MPL-2.0
//! Who covers for a caseworker who is away: the colleague sees their day and their cases so long (*vikar*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::AccountId;

crate::record! {
    /// Cover for somebody who is away; it opens their cases to the colleague from the first day to the last.
    pub struct Cover in "cover" {
        /// Who is away.
        pub account: AccountId,
        /// Who covers for them.
        pub colleague: AccountId,
        /// The first day.
        pub starts_on: Date,
        /// The last day; cover always has one, so that access never stays open by being forgotten.
        pub ends_on: Date,
        /// What the colleague should know first (*overlevering*).
        pub handover: Option<Prose>,
    }
}
impl Record for Cover {
    const NAME: &'static str = "cover";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    fn check(&self, faults: &mut Faults, _: Date) {
        if self.ends_on < self.starts_on {
            faults.add("ends_on", FaultKind::EndsBeforeStart);
        }
        if self.account == self.colleague {
            faults.add("colleague", FaultKind::Said("fault-covers-oneself"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Day(self.starts_on), Headline::Day(self.ends_on)]
    }
}
