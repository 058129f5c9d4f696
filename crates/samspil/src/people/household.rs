// SPDX-License-Identifier: MPL-2.0
//! A household and who belongs to it, and how people are related (*husstand, familie*).

use super::Person;
use crate::{
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Record, check_days, store},
};
use jiff::civil::Date;
use kernel::{
    TextEnum,
    ids::{HouseholdId, PersonId},
    text_enum,
};

text_enum! {
    /// What somebody is in the household.
    pub enum HouseholdRole ("household-role") {
        /// Grown-up.
        Adult = "adult",
        /// Child.
        Child = "child",
    }
}
text_enum! {
    /// How a person is related to another (*familierelation*).
    pub enum Kinship ("kinship") {
        /// Married to or living with.
        Spouse = "spouse",
        /// Parent of.
        Parent = "parent",
        /// Child of.
        Child = "child",
        /// Brother or sister of.
        Sibling = "sibling",
        /// Other family.
        Other = "other",
    }
}
crate::coded!(HouseholdRole, Kinship);

crate::record! {
    /// A household (*husstand*): people who are housed together.
    pub struct Household in "household" {
        /// What it is called on lists, usually a family name.
        pub name: String,
    }
}
impl Record for Household {
    const NAME: &'static str = "household";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Family;
    const LISTED_BY: &'static str = "name";
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone())]
    }
}

crate::record! {
    /// A person's time in a household.
    pub struct Membership in "membership" {
        /// Which household.
        pub household: HouseholdId,
        /// What the person is in it.
        pub role: HouseholdRole,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
    }
}
impl Record for Membership {
    const NAME: &'static str = "membership";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Family;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(twice);
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.role)]
    }
}

/// Nobody belongs to a household twice on the same day. Two households at once are possible: a child's parents' two.
fn twice(one: &Membership, other: &Membership) -> Option<Fault> {
    let began_by = |first: &Membership, end: Option<Date>| end.is_none_or(|end| first.starts_on <= end);
    let together = began_by(one, other.ends_on) && began_by(other, one.ends_on);
    (one.household == other.household && together)
        .then_some(Fault { field: "starts_on", kind: FaultKind::Said("fault-membership-twice") })
}

crate::record! {
    /// How a person is related to another, while it lasts.
    pub struct Kin in "kin" {
        /// The other person.
        pub relative: PersonId,
        /// What the person of this file is to the other.
        pub kinship: Kinship,
        /// Whether the person has custody of the other (*forældremyndighed*).
        pub custody: bool,
        /// Whether they live together.
        pub together: bool,
        /// The first day.
        pub starts_on: Option<Date>,
        /// The last day; an ex-spouse loses sight of the family the same day.
        pub ends_on: Option<Date>,
    }
}
impl Record for Kin {
    const NAME: &'static str = "kin";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Family;
    fn check(&self, faults: &mut Faults, _: Date) {
        if let Some(starts_on) = self.starts_on {
            check_days(faults, starts_on, self.ends_on);
        }
    }
    /// Whoever may see the family sees of whom, as long as it lasts; somebody protected who does not live with them is
    /// named in no other file.
    fn named(&self, file: &mut Conn) -> Stored<Vec<Headline>> {
        let relative = store::find::<Person>(file, self.relative, store::itself(self.relative))?;
        let named = relative
            .filter(|kept| self.ends_on.is_none() && (self.together || kept.record.protected_from.is_none()));
        Ok(match named {
            Some(kept) => vec![Headline::CodeOf(Kinship::LIST, self.kinship.code(), kept.record.name)],
            None => self.headline(),
        })
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.kinship)]
    }
}
