// SPDX-License-Identifier: MPL-2.0
//! The criteria with numbers that can be counted over by hand.

use super::{CRITERIA, Home, Needs, Seeker, Terms, Verdict, Weights, points};
use crate::{
    housing::{Area, AreaListing, AreaStatus, Dwelling, DwellingKind},
    record::Kroner,
};
use jiff::civil::date;
use kernel::ids::{AreaId, DwellingId};
use law::affordability::Table;

const FAMILY: Seeker = Seeker { persons: 4, children: 2, sheltered: false, needs: Needs::UNKNOWN };
const ALONE: Seeker = Seeker { persons: 1, children: 0, sheltered: false, needs: Needs::UNKNOWN };

fn terms() -> Terms {
    Terms {
        day: date(2026, 6, 15),
        rent: None,
        newcomers: None,
        table: Table::default(),
        weights: Weights::PROGRAM,
    }
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
        deposit: None,
        landlord: None,
        stop_metres: None,
        shop_metres: None,
        school_seats: None,
        daycare_seats: None,
        commute_minutes: None,
        blocked: None,
    };
    Home {
        id: DwellingId::mint(),
        dwelling,
        area: Some(area()),
        listing: None,
        newcomers: 0,
        speakers: Vec::new(),
        caps: Vec::new(),
    }
}

fn area() -> Area {
    Area {
        name: "Nord".to_owned(),
        residents: None,
        strengths: None,
        welcome: None,
        map_column: None,
        map_line: None,
    }
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

fn needing(needs: Needs) -> Seeker {
    Seeker { needs, ..FAMILY }
}

#[test]
fn b12_seats_in_school_and_day_care_count_for_those_who_have_children_of_that_age() {
    let school = |needs, home: &Home| said("criterion-school", needing(needs), home, &terms());
    let (pupils, both) =
        (Needs { pupils: 2, ..Needs::UNKNOWN }, Needs { pupils: 2, toddlers: 1, ..Needs::UNKNOWN });
    let seats = with(|home| home.school_seats = Some(2));
    assert_eq!(school(pupils, &seats), (Some(15), "criterion-school-seats", 2));
    assert_eq!(school(both, &seats), (None, "criterion-school-unknown", 0), "nobody knows the day-care");
    let few = with(|home| (home.school_seats, home.daycare_seats) = (Some(1), Some(0)));
    assert_eq!(school(both, &few), (Some(5), "criterion-school-missing", 2));
    assert_eq!(school(Needs::UNKNOWN, &few), (None, "criterion-school-no-children", 0));
}

#[test]
fn b12_a_stop_a_shop_and_the_way_to_work_or_class_give_points_by_how_near_they_are() {
    let at = |name, home: &Home| said(name, FAMILY, home, &terms()).0;
    for (name, near, some, far) in [
        ("criterion-transport", 500, 1000, 1001),
        ("criterion-shopping", 1000, 3000, 3001),
        ("criterion-commute", 30, 45, 61),
    ] {
        let home = |number| {
            with(|home| {
                (home.stop_metres, home.shop_metres, home.commute_minutes) =
                    (Some(number), Some(number), Some(number));
            })
        };
        let middle = if name == "criterion-commute" { 6 } else { 5 };
        let points = [near, some, far].map(|number| at(name, &home(number)));
        assert_eq!(points, [Some(10), Some(middle), Some(0)], "{name}");
        assert_eq!(at(name, &with(|_| {})), None, "{name} is not known");
    }
    let area = Some(AreaId::mint());
    let there = with(|home| (home.area, home.commute_minutes) = (area, Some(90)));
    let daily = needing(Needs { daily: area, ..Needs::UNKNOWN });
    assert_eq!(said("criterion-commute", daily, &there, &terms()).1, "criterion-commute-there");
}

#[test]
fn b12_who_walks_badly_is_offered_no_home_that_does_not_suit_them() {
    let needs = |accessible| needing(Needs { accessible, ..Needs::UNKNOWN });
    let suitable = with(|home| home.accessible = true);
    assert!(ruled_out("criterion-accessible", needs(Some(true)), &home()));
    assert_eq!(said("criterion-accessible", needs(Some(true)), &suitable, &terms()).0, Some(20));
    assert_eq!(said("criterion-accessible", needs(Some(false)), &home(), &terms()).0, None);
    assert_eq!(
        said("criterion-accessible", needs(None), &home(), &terms()).1,
        "criterion-accessible-unknown"
    );
}

#[test]
fn b12_relatives_count_before_neighbours_of_the_same_language_and_wishes_are_heard() {
    let area = Some(AreaId::mint());
    let there = Home { speakers: vec![0, 3], ..with(|home| home.area = area) };
    let network = |needs| said("criterion-network", needing(needs), &there, &terms());
    let language = |place| Needs { language: Some(place), ..Needs::UNKNOWN };
    assert_eq!(
        network(Needs { relatives: area, ..language(1) }),
        (Some(20), "criterion-network-relatives", 0)
    );
    assert_eq!(network(language(1)), (Some(10), "criterion-network-language", 3));
    assert_eq!(network(language(0)), (Some(0), "criterion-network-language", 0));
    assert_eq!(network(language(2)).0, Some(0), "nobody speaks it");
    assert_eq!(network(Needs::UNKNOWN), (None, "criterion-network-unknown", 0));
    let wish =
        |wished| said("criterion-wishes", needing(Needs { wished, ..Needs::UNKNOWN }), &there, &terms()).0;
    assert_eq!([wish(area), wish(Some(AreaId::mint())), wish(None)], [Some(15), Some(0), None]);
}

#[test]
fn b12_a_weight_changes_the_points_and_never_what_rules_a_home_out() {
    let weighed = |code, percent| Terms { weights: Weights::PROGRAM.with(code, percent), ..terms() };
    let whole = points(&FAMILY, &home(), &terms()).unwrap();
    assert_eq!(points(&FAMILY, &home(), &weighed("room", 50)), Ok(whole - 20));
    assert_eq!(points(&FAMILY, &home(), &weighed("stay", 300)), Ok(whole + 80));
    assert_eq!(points(&FAMILY, &home(), &weighed("spread", 25)), Ok(whole - 7), "two and a half are three");
    let small = with(|home| home.sleeps = 3);
    assert!(points(&FAMILY, &small, &weighed("room", 0)).is_err(), "too small whatever room counts");
    assert_eq!(points(&FAMILY, &listed(AreaStatus::Vulnerable), &weighed("area", 0)), Err(0));
}
