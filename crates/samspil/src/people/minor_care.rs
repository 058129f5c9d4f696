// SPDX-License-Identifier: MPL-2.0
//! Who has custody of an unaccompanied child, who speaks for it, and where it lives (*uledsaget mindreårig*, K-12).

use super::Visitation;
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Owner, Record, store},
};
use jiff::civil::Date;
use kernel::{
    codes::Group,
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// Where an unaccompanied child lives (*anbringelse*).
    pub enum MinorPlacement ("minor-placement") {
        /// A home for young people (*opholdssted, døgninstitution*).
        Home = "home",
        /// A foster family.
        Foster = "foster",
        /// With relatives or others it knows (*netværkspleje*).
        Network = "network",
        /// A room of its own with support (*eget værelse*).
        Room = "room",
    }
}
crate::coded!(MinorPlacement);

crate::record! {
    /// What an unaccompanied child needs from grown-ups (forældreansvarsloven § 28, udlændingeloven § 56 a).
    pub struct MinorCare in "minor_care" {
        /// The day it was looked into.
        pub starts_on: Date,
        /// Whether the child lacks somebody with custody.
        pub custody_needed: Option<bool>,
        /// The day a temporary custody holder was asked for (*midlertidig forældremyndighedsindehaver*).
        pub custody_asked_on: Option<Date>,
        /// Who has custody.
        pub custody_holder: Option<String>,
        /// From when.
        pub custody_from: Option<Date>,
        /// The personal representative (*personlig repræsentant*).
        pub representative: Option<String>,
        /// From when.
        pub representative_from: Option<Date>,
        /// Where the child lives.
        pub placement: Option<MinorPlacement>,
        /// The name of the home or the family.
        pub place: Option<String>,
        /// Whether the state pays for the first three years (barnets lov § 203).
        pub state_pays: bool,
    }
}
impl Record for MinorCare {
    const NAME: &'static str = "minor-care";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Family;
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("starts_on", Some(self.starts_on)), ("custody_asked_on", self.custody_asked_on)]
        {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.custody_asked_on.is_some() && self.custody_needed != Some(true) {
            faults.add("custody_needed", FaultKind::Said("fault-custody-not-needed"));
        }
        for (who, field, day) in [
            (&self.custody_holder, "custody_holder", self.custody_from),
            (&self.representative, "representative", self.representative_from),
        ] {
            if day.is_some() && who.is_none() {
                faults.add(field, FaultKind::Missing);
            }
        }
        if self.custody_from.zip(self.custody_asked_on).is_some_and(|(from, asked)| from < asked) {
            faults.add("custody_from", FaultKind::Said("fault-custody-before-asked"));
        }
    }
    /// The visitation may be wrong, or the child's parents have come since.
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let visitations = store::of_person::<Visitation>(file, person)?;
        let alone = visitations.iter().any(|kept| kept.record.group_code == Group::UnaccompaniedMinor);
        Ok((!alone).then_some("warning-not-unaccompanied"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, Some(self.starts_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words: Vec<Headline> = self.placement.map(Headline::code).into_iter().collect();
        words.extend(self.place.iter().cloned().map(Headline::Text));
        words
    }
}
