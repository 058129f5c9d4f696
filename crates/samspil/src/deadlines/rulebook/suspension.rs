// SPDX-License-Identifier: MPL-2.0
//! A time in which the minister has suspended the deadlines for offers (*suspension af frister*, integrationsloven § 4 b).

use crate::{
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record, ShownFirst, check_days},
};
use jiff::civil::Date;
use kernel::Period;

crate::record! {
    /// A suspension (*suspension*): a deadline that falls in it moves to the day after; while no end is set, it is not
    /// asked for.
    pub struct Suspension in "suspension" {
        /// The first day.
        pub starts_on: Date,
        /// The last day; empty as long as none is set.
        pub ends_on: Option<Date>,
        /// The order that says so (*bekendtgørelse*).
        pub source: String,
        /// What colleagues should know of it.
        pub note: Option<Prose>,
    }
}
impl Record for Suspension {
    const NAME: &'static str = "suspension";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const RULES: bool = true;
    const SHOWN_FIRST: Option<&'static ShownFirst> = Some(&ShownFirst {
        at: |id, _| match id {
            Some(id) => format!("/rules/suspend/{id}"),
            None => "/rules/suspend".to_owned(),
        },
        moves: super::preview::moves::<Self>,
    });
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(overlaps);
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.starts_on < law::SUSPENDED_SINCE {
            faults.add("starts_on", FaultKind::Said("fault-suspension-too-early"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        let days = [Some(self.starts_on), self.ends_on].into_iter().flatten().map(Headline::Day);
        days.chain([Headline::Text(self.source.clone())]).collect()
    }
}

impl Suspension {
    /// Its days.
    #[must_use]
    pub const fn period(&self) -> Period {
        Period { from: self.starts_on, until: self.ends_on }
    }
}

fn overlaps(one: &Suspension, other: &Suspension) -> Option<Fault> {
    let fault = Fault { field: "starts_on", kind: FaultKind::Said("fault-suspension-overlaps") };
    one.period().meets(&other.period()).then_some(fault)
}
