// SPDX-License-Identifier: MPL-2.0
//! The criteria with numbers that can be counted over by hand.

use super::{CRITERIA, Home, Seeker, Terms, Verdict, points};
use crate::{
    housing::{Area, AreaListing, AreaStatus, Dwelling, DwellingKind},
    record::Kroner,
};
use jiff::civil::date;
use kernel::ids::{AreaId, DwellingId};
use law::affordability::Table;

const FAMILY: Seeker = Seeker { persons: 4, children: 2, sheltered: false };
const ALONE: Seeker = Seeker { persons: 1, children: 0, sheltered: false };

fn terms() -> Terms {
    Terms { day: date(2026, 6, 15), rent: None, newcomers: None, table: Table::default() }
}

/// A public dwelling with two rooms for four, 5.000 kr. and 1.000 kr. a month, in an area that is on no list.
fn home() -> Home {
    let dwelling = Dwelling {
        address: "Parkvej 1".to_owned(),
        area: None,
        kind: DwellingKind::Public,
        rooms: 2,
        size: None,
        sleeps: 4,
        rent: Some(Kroner(500_000)),
        utilities: Some(Kroner(100_000)),
        accessible: false,
        transport: None,
        shopping: None,
        school: None,
        vacant_from: None,
        gone_on: None,
    };
    Home { id: DwellingId::mint(), dwelling, area: Some(area()), listing: None, newcomers: 0 }
}

fn area() -> Area {
    Area { name: "Nord".to_owned(), residents: None, strengths: None, welcome: None }
}

/// A home in an area of which the list of 2025 says this.
fn listed(status: AreaStatus) -> Home {
    let listed_on = date(2025, 12, 1);
    let listing = AreaListing { area: AreaId::mint(), listed_on, status, residents: None, source: None };
    Home { listing: Some(listing), ..home() }
}

fn with(change: impl Fn(&mut Dwelling)) -> Home {
    let mut home = home();
    change(&mut home.dwelling);
    home
}

/// What the criterion of this name says: points, `None` when it says nothing for or against, and the key of its words.
fn said(name: &str, seeker: Seeker, home: &Home, terms: &Terms) -> (Option<i64>, &'static str, i64) {
    let criterion = CRITERIA.iter().find(|criterion| criterion.name == name).unwrap();
    match (criterion.judge)(&seeker, home, terms) {
        Verdict::RuledOut(words) => panic!("ruled out: {}", words.key),
        Verdict::Points(points, words) => (Some(points), words.key, words.count),
        Verdict::Neutral(words) => (None, words.key, words.count),
    }
}

fn ruled_out(name: &str, seeker: Seeker, home: &Home) -> bool {
    let criterion = CRITERIA.iter().find(|criterion| criterion.name == name).unwrap();
    matches!((criterion.judge)(&seeker, home, &terms()), Verdict::RuledOut(_))
}

#[test]
fn b12_a_home_has_room_for_everybody_and_each_spare_place_takes_eight_points_off() {
    let room = |seeker, home: &Home| said("criterion-room", seeker, home, &terms());
    assert_eq!(room(FAMILY, &home()), (Some(40), "criterion-room-spare", 0));
    assert_eq!(room(FAMILY, &with(|home| home.sleeps = 6)), (Some(24), "criterion-room-spare", 2));
    assert_eq!(room(FAMILY, &with(|home| home.sleeps = 12)), (Some(0), "criterion-room-spare", 8));
    assert_eq!(room(FAMILY, &with(|home| home.rooms = 1)), (Some(0), "criterion-room-crowded", 1));
    assert!(ruled_out("criterion-room", FAMILY, &with(|home| home.sleeps = 3)));
}

#[test]
fn b10_a_permanent_home_counts_most_for_a_family_with_children() {
    let stay = |seeker, home: &Home| said("criterion-stay", seeker, home, &terms()).0;
    let for_a_while = with(|home| home.kind = DwellingKind::Municipal);
    assert_eq!((stay(FAMILY, &home()), stay(FAMILY, &for_a_while)), (Some(40), Some(0)));
    assert_eq!((stay(ALONE, &home()), stay(ALONE, &for_a_while)), (Some(25), Some(10)));
    let sheltered = Seeker { sheltered: true, ..ALONE };
    assert_eq!(stay(sheltered, &home()), Some(25));
    assert!(ruled_out("criterion-stay", sheltered, &for_a_while), "from one shelter to the next");
}

#[test]
fn r13_rent_and_utilities_are_held_against_the_stated_limit_and_nothing_is_guessed() {
    let rent = |home: &Home, limit: Option<i64>| {
        let terms = Terms { rent: limit.map(|kroner| Kroner(kroner * 100)), ..terms() };
        said("criterion-rent", FAMILY, home, &terms)
    };
    assert_eq!(rent(&home(), Some(6_500)), (Some(20), "criterion-rent-within", 500));
    assert_eq!(rent(&home(), Some(6_000)), (Some(20), "criterion-rent-within", 0));
    assert_eq!(rent(&home(), Some(5_750)), (Some(17), "criterion-rent-above", 250));
    assert_eq!(rent(&home(), Some(1_000)), (Some(0), "criterion-rent-above", 5_000));
    assert_eq!(rent(&home(), None), (None, "criterion-rent-rate-unknown", 0));
    let unknown = with(|home| home.rent = None);
    assert_eq!(rent(&unknown, Some(6_500)), (None, "criterion-rent-unknown", 0));
    let without = with(|home| home.utilities = None);
    assert_eq!(rent(&without, Some(6_500)), (None, "criterion-rent-utilities-unknown", 0));
    assert_eq!(rent(&without, Some(4_900)), (Some(19), "criterion-rent-above", 100), "too much already");
}

#[test]
fn d11_a_home_in_a_vulnerable_area_is_ruled_out_from_the_day_of_the_list() {
    for status in [AreaStatus::Vulnerable, AreaStatus::Parallel, AreaStatus::Transformation] {
        let there = listed(status);
        assert_eq!(points(&FAMILY, &there, &terms()), Err(0), "{status:?}");
        let before = Terms { day: date(2025, 11, 30), ..terms() };
        assert!(points(&FAMILY, &there, &before).is_ok(), "{status:?}");
    }
    let prevention = listed(AreaStatus::Prevention);
    let allowed = said("criterion-area", FAMILY, &prevention, &terms());
    assert_eq!(allowed, (None, "criterion-area-allowed", 0));
    let nowhere = Home { area: None, ..home() };
    assert_eq!(said("criterion-area", FAMILY, &nowhere, &terms()).1, "criterion-area-unknown");
}

#[test]
fn b13_each_newcomer_of_the_last_year_takes_a_point_off_the_area() {
    let spread = |newcomers| said("criterion-spread", FAMILY, &Home { newcomers, ..home() }, &terms()).0;
    assert_eq!([spread(0), spread(3), spread(10), spread(40)], [Some(10), Some(7), Some(0), Some(0)]);
    assert_eq!(said("criterion-spread", FAMILY, &Home { area: None, ..home() }, &terms()).0, None);
}

#[test]
fn b12_the_points_of_a_home_are_those_of_all_criteria_together() {
    let terms = Terms { rent: Some(Kroner(600_000)), ..terms() };
    let there = Home { newcomers: 4, ..home() };
    assert_eq!(points(&FAMILY, &there, &terms), Ok(40 + 40 + 20 + 6));
}
