// SPDX-License-Identifier: MPL-2.0
//! A dwelling that somebody can be given (*bolig*).

use super::store as tables;
use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Kroner, Owner, Record},
};
use jiff::civil::Date;
use kernel::{
    codes::Stay,
    ids::{AreaId, PersonId, RecordId},
    text_enum,
};

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
crate::coded!(DwellingKind);

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
        /// What is paid before moving in (*indskud, depositum*).
        pub deposit: Option<Kroner>,
        /// Who lets it: a housing association or an owner (*udlejer*).
        pub landlord: Option<String>,
        /// How far it is to the nearest stop, in metres.
        pub stop_metres: Option<i64>,
        /// How far it is to the nearest shop for food, in metres.
        pub shop_metres: Option<i64>,
        /// How many free seats the nearest school has.
        pub school_seats: Option<i64>,
        /// How many free seats the nearest day-care has.
        pub daycare_seats: Option<i64>,
        /// How many minutes public transport takes to the language centre and the work places.
        pub commute_minutes: Option<i64>,
        /// Why nobody can be given it for now (*spærret*); nothing when anybody can.
        pub blocked: Option<String>,
    }
}
impl Record for Dwelling {
    const NAME: &'static str = "dwelling";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const LISTED_BY: &'static str = "address";
    const LOOKED_AT: bool = true;
    /// A protected address is shown in the file of those who live there, and nowhere else (CPR-loven § 28).
    fn withheld(conn: &mut Conn, today: Date) -> Stored<Vec<(RecordId, PersonId)>> {
        let homes = tables::protected_homes(conn, today)?;
        Ok(homes.into_iter().map(|(home, person)| (home.cast(), person)).collect())
    }
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
