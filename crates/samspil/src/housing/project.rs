// SPDX-License-Identifier: MPL-2.0
//! Homes that are being planned or built: how many, for whom, with whom, at what rent (*boligprojekt*, K-11).

use super::{Dwelling, DwellingKind};
use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Kroner, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::{ids::AreaId, text_enum};

text_enum! {
    /// How far a housing project is.
    pub enum ProjectStatus ("project-status") {
        /// Talked of, nothing is signed.
        Idea = "idea",
        /// Agreed and planned.
        Planned = "planned",
        /// Being built.
        Building = "building",
        /// Ready to move into.
        Ready = "ready",
        /// Given up.
        Dropped = "dropped",
    }
}
crate::coded!(ProjectStatus);

/// More homes than a project has.
const MOST: i64 = 500;

crate::record! {
    /// A housing project (*boligprojekt*). Its homes become dwellings in one go, and only once.
    pub struct HousingProject in "housing_project" {
        /// What it is called; its homes are numbered after it.
        pub name: String,
        /// The area it lies in.
        pub area: Option<AreaId>,
        /// How far it is.
        pub project_status: ProjectStatus,
        /// What form of housing it is to be.
        pub kind: DwellingKind,
        /// How many homes are planned.
        pub units: i64,
        /// Who is to live there side by side: refugees and students, for example.
        pub mix: Option<Prose>,
        /// With whom it is made.
        pub partners: Option<Prose>,
        /// The rent that is expected for a home a month, water, heat and power included.
        pub expected_rent: Option<Kroner>,
        /// Rooms of a home.
        pub rooms: i64,
        /// Square metres of a home.
        pub size: Option<i64>,
        /// How many can live in a home.
        pub sleeps: i64,
        /// The day they are ready.
        pub ready_on: Option<Date>,
        /// The day its homes were put on the list of dwellings.
        pub turned_on: Option<Date>,
    }
}
impl Record for HousingProject {
    const NAME: &'static str = "housing-project";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, number, most) in
            [("units", self.units, MOST), ("rooms", self.rooms, 50), ("sleeps", self.sleeps, 200)]
        {
            if !(1..=most).contains(&number) {
                faults.add(field, FaultKind::OutOfRange(1, most));
            }
        }
        if self.turned_on.is_some_and(|day| day > today) {
            faults.add("turned_on", FaultKind::InTheFuture);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone()), Headline::code(self.project_status)]
    }
}

impl HousingProject {
    /// Its homes as dwellings: the expected rent holds everything, so nothing is paid beside it.
    #[must_use]
    pub fn homes(&self) -> Vec<Dwelling> {
        let home = |number: i64| Dwelling {
            address: format!("{}, {number}", self.name),
            area: self.area,
            kind: self.kind,
            rooms: self.rooms,
            size: self.size,
            sleeps: self.sleeps,
            rent: self.expected_rent,
            utilities: self.expected_rent.map(|_| Kroner(0)),
            accessible: false,
            transport: None,
            shopping: None,
            school: None,
            vacant_from: self.ready_on,
            gone_on: None,
            deposit: None,
            landlord: None,
            stop_metres: None,
            shop_metres: None,
            school_seats: None,
            daycare_seats: None,
            commute_minutes: None,
            blocked: None,
        };
        (1..=self.units.clamp(0, MOST)).map(home).collect()
    }

    /// Whether its homes can be put on the list of dwellings: it is agreed on, and that has not been done.
    #[must_use]
    pub const fn can_turn(&self) -> bool {
        let agreed = matches!(
            self.project_status,
            ProjectStatus::Planned | ProjectStatus::Building | ProjectStatus::Ready
        );
        agreed && self.turned_on.is_none() && self.ready_on.is_some()
    }
}
