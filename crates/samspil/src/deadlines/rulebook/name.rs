// SPDX-License-Identifier: MPL-2.0
//! A name that the administrator adds: what the programme is called from a day on (*betegnelse*).

use crate::{
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use law::{
    Certainty,
    names::{AddedName, NameFault, Named, Names},
};

crate::coded!(Named);
crate::record! {
    /// What something is called from a day on (*betegnelse*); the name before it ends the day before.
    pub struct DatedName in "dated_name" {
        /// Of what.
        pub of_what: Named,
        /// The first day.
        pub starts_on: Date,
        /// The name, in the singular and without article.
        pub name: String,
        /// Where it stands (*kilde*).
        pub source: String,
        /// How sure the administrator is.
        pub certainty: Certainty,
        /// What colleagues should know of it.
        pub note: Option<Prose>,
    }
}
impl Record for DatedName {
    const NAME: &'static str = "dated-name";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_day);
    fn check(&self, faults: &mut Faults, _today: Date) {
        if let Err(fault) = Names::with(&[self.added()]) {
            let (field, key) = said(fault);
            faults.add(field, FaultKind::Said(key));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone()), Headline::Day(self.starts_on)]
    }
}

impl DatedName {
    /// The same as the law knows it.
    #[must_use]
    pub fn added(&self) -> AddedName {
        AddedName {
            of: self.of_what,
            name: self.name.clone(),
            valid_from: self.starts_on,
            certainty: self.certainty,
            source: self.source.clone(),
        }
    }
}

fn same_day(one: &DatedName, other: &DatedName) -> Option<Fault> {
    let same = one.of_what == other.of_what && one.starts_on == other.starts_on;
    let (field, key) = said(NameFault::SameDay);
    same.then_some(Fault { field, kind: FaultKind::Said(key) })
}

const fn said(fault: NameFault) -> (&'static str, &'static str) {
    match fault {
        NameFault::TooEarly => ("starts_on", "name-fault-too-early"),
        NameFault::SameDay => ("starts_on", "name-fault-same-day"),
        NameFault::Empty => ("name", "name-fault-empty"),
    }
}
