// SPDX-License-Identifier: MPL-2.0
//! A housing area, and what the ministry's list says of it year by year (*boligområde, udsatte boligområder*, B-15).

use crate::{
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record},
};
use jiff::civil::Date;
use kernel::{codes::AreaStatus, ids::AreaId};

crate::record! {
    /// A housing area (*boligområde*).
    pub struct Area in "area" {
        /// Its name.
        pub name: String,
        /// How many people live there.
        pub residents: Option<i64>,
        /// What is strong there: associations, employers, people with the same language.
        pub strengths: Option<Prose>,
        /// Who receives newcomers there: a janitor, an association, a neighbour who has agreed to it.
        pub welcome: Option<String>,
        /// Where it stands on the map of the spread: the column, counted from the west.
        pub map_column: Option<i64>,
        /// The line on that map, counted from the north.
        pub map_line: Option<i64>,
    }
}

/// The most columns and lines of the map.
const MAP: i64 = 12;

impl Record for Area {
    const NAME: &'static str = "area";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    fn check(&self, faults: &mut Faults, _: Date) {
        for (field, at, other) in
            [("map_column", self.map_column, self.map_line), ("map_line", self.map_line, self.map_column)]
        {
            match at {
                Some(at) if !(1..=MAP).contains(&at) => faults.add(field, FaultKind::OutOfRange(1, MAP)),
                None if other.is_some() => faults.add(field, FaultKind::Missing),
                _ => {}
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.name.clone())]
    }
}

crate::record! {
    /// What a list says of an area (*områdestatus*, almenboligloven § 61 a). It holds until the next list that names the area.
    pub struct AreaListing in "area_listing" {
        /// Which area.
        pub area: AreaId,
        /// The day of the list: 1 December.
        pub listed_on: Date,
        /// What it says.
        pub status: AreaStatus,
        /// How many lived there according to the list.
        pub residents: Option<i64>,
        /// Where it stands.
        pub source: Option<String>,
    }
}
impl Record for AreaListing {
    const NAME: &'static str = "area-listing";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const LOOKED_AT: bool = true;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_year);
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.listed_on > today {
            faults.add("listed_on", FaultKind::InTheFuture);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Day(self.listed_on), Headline::code(self.status)]
    }
}

/// There is one list a year.
fn same_year(one: &AreaListing, other: &AreaListing) -> Option<Fault> {
    let same = one.area == other.area && one.listed_on.year() == other.listed_on.year();
    same.then_some(Fault { field: "listed_on", kind: FaultKind::Said("fault-listed-already") })
}

impl AreaListing {
    /// The day of the list, when it makes the area an *udsat boligområde* on the day.
    #[must_use]
    pub fn vulnerable_since(&self, day: Date) -> Option<Date> {
        (self.status.is_vulnerable() && self.listed_on <= day).then_some(self.listed_on)
    }
}
