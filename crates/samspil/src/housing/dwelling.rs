// SPDX-License-Identifier: MPL-2.0
//! A dwelling that somebody can be given, and the area it lies in (*bolig, boligområde*).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Kroner, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::{codes::Stay, ids::AreaId, text_enum};

text_enum! {
    /// What form of housing it is (*boligform*).
    pub enum DwellingKind ("dwelling-kind") {
        /// Public housing (*almen bolig*).
        Public = "public",
        /// Rented from a private owner.
        Private = "private",
        /// For the young or for students.
        Youth = "youth",
        /// The municipality's own, hotel, pavilion or shared rooms.
        Municipal = "municipal",
        /// With a private host (*privat indkvartering*).
        Host = "host",
        /// Owned by the people who live in it.
        Owned = "owned",
    }
}
text_enum! {
    /// What a list of the ministry says about an area (*områdestatus*, almenboligloven § 61 a).
    pub enum AreaStatus ("area-status") {
        /// On no list.
        None = "none",
        /// *Forebyggelsesområde*.
        Prevention = "prevention",
        /// *Udsat boligområde*.
        Vulnerable = "vulnerable",
        /// *Parallelsamfund*.
        Parallel = "parallel",
        /// *Omdannelsesområde*.
        Transformation = "transformation",
    }
}
crate::coded!(DwellingKind, AreaStatus);

crate::record! {
    /// A housing area (*boligområde*).
    pub struct Area in "area" {
        /// Its name.
        pub name: String,
        /// What the newest list says of it.
        pub status: AreaStatus,
        /// The day of that list.
        pub listed_on: Option<Date>,
        /// How many people live there.
        pub residents: Option<i64>,
        /// What is strong there: associations, employers, people with the same language.
        pub strengths: Option<Prose>,
    }
}
impl Record for Area {
    const NAME: &'static str = "area";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, _: Date) {
        if self.status != AreaStatus::None && self.listed_on.is_none() {
            faults.add("listed_on", FaultKind::Missing);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone()), Headline::code(self.status)]
    }
}

impl Area {
    /// The day of the list that makes it an *udsat boligområde* on the day, if one does. A *parallelsamfund* and an
    /// *omdannelsesområde* are vulnerable too (almenboligloven § 61 a); a *forebyggelsesområde* is not.
    #[must_use]
    pub fn vulnerable_since(&self, day: Date) -> Option<Date> {
        let vulnerable =
            matches!(self.status, AreaStatus::Vulnerable | AreaStatus::Parallel | AreaStatus::Transformation);
        self.listed_on.filter(|listed_on| vulnerable && *listed_on <= day)
    }
}

crate::record! {
    /// A dwelling (*bolig*).
    pub struct Dwelling in "dwelling" {
        /// Street, number, post code and town.
        pub address: String,
        /// The area it lies in.
        pub area: Option<AreaId>,
        /// What form of housing it is.
        pub kind: DwellingKind,
        /// Rooms.
        pub rooms: i64,
        /// Size in square metres.
        pub size: Option<i64>,
        /// How many people can live there.
        pub sleeps: i64,
        /// Rent a month.
        pub rent: Option<Kroner>,
        /// Heat, water and electricity a month.
        pub utilities: Option<Kroner>,
        /// Whether somebody who walks badly can live there.
        pub accessible: bool,
        /// Bus, train, bicycle path.
        pub transport: Option<String>,
        /// Shops.
        pub shopping: Option<String>,
        /// School and day-care.
        pub school: Option<String>,
        /// From when it can be moved into.
        pub vacant_from: Option<Date>,
        /// When it can no longer be used.
        pub gone_on: Option<Date>,
    }
}
impl Record for Dwelling {
    const NAME: &'static str = "dwelling";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const LOOKED_AT: bool = true;
    fn check(&self, faults: &mut Faults, _: Date) {
        for (field, number, most) in [("rooms", self.rooms, 50), ("sleeps", self.sleeps, 200)] {
            if !(1..=most).contains(&number) {
                faults.add(field, FaultKind::OutOfRange(1, most));
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.address.clone()), Headline::code(self.kind)]
    }
}

impl Dwelling {
    /// What a stay there usually is: nobody stays for good with a host or in the municipality's own rooms.
    #[must_use]
    pub fn stay(&self) -> Stay {
        match self.kind {
            DwellingKind::Municipal | DwellingKind::Host => Stay::Temporary,
            _ => Stay::Permanent,
        }
    }
}
