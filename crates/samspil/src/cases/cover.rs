// SPDX-License-Identifier: MPL-2.0
//! Who covers for a caseworker who is away: the colleague sees their day and their cases so long (*vikar*).

use crate::{
    gate::{
        Conn, Role, Section, Stored,
        accounts::{self, Account},
    },
    record::{FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::ids::{AccountId, PersonId, RecordId};

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
    /// Cover opens cases, and only caseworkers have cases.
    fn check_beside(&self, file: &mut Conn, _: (PersonId, RecordId), faults: &mut Faults) -> Stored<()> {
        let all = accounts::all(file)?;
        for (field, id) in [("account", self.account), ("colleague", self.colleague)] {
            let is = |account: &Account| account.id == id && account.role == Role::Caseworker;
            if !all.iter().any(is) {
                faults.add(field, FaultKind::Said("fault-cover-needs-caseworkers"));
            }
        }
        Ok(())
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Day(self.starts_on), Headline::Day(self.ends_on)]
    }
}
