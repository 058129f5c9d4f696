// SPDX-License-Identifier: MPL-2.0
//! What must hold of the register, the targets, the rounding and the series.

use indicators::cohort::{Window, months_after};
use indicators::reception::MISSION;
use indicators::target::{benchmarks_of, targets_of};
use indicators::{Guidepost, INDICATORS, Label, Person, Share, Snapshot, Years, find};
use jiff::{ToSpan, civil::date};
use kernel::codes::Group;
use kernel::ids::PersonId;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn b02_the_person_is_out_on_the_day_36_months_after_takeover() {
    let window = Window::of_months(date(2015, 8, 31), 36);
    assert!(window.holds(date(2015, 8, 31)) && window.holds(date(2018, 8, 30)));
    assert!(!window.holds(date(2018, 8, 31)) && !window.holds(date(2015, 8, 30)));
}

#[test]
fn b07_six_guideposts_and_the_register_in_their_order() {
    assert_eq!(Guidepost::ALL.map(Guidepost::number), [1, 2, 3, 4, 5, 6]);
    assert!(INDICATORS.is_sorted_by_key(|indicator| indicator.guidepost));
    let ids: BTreeSet<&str> = INDICATORS.iter().map(|indicator| indicator.id).collect();
    assert_eq!(ids.len(), INDICATORS.len());
}

#[test]
fn b04_the_mission_has_four_tiles() {
    let tiles: Vec<&str> = MISSION.iter().filter_map(|id| find(id)).map(|indicator| indicator.id).collect();
    assert_eq!(tiles, ["B-04a", "B-04b", "B-04c", "B-04d"]);
}

#[test]
fn b26_only_the_months_somebody_has_been_followed_for_are_points_and_the_longer_hold_the_shorter() {
    let mut person = Person::new(PersonId::mint());
    (person.born, person.taken_over_on) = (Some(date(1980, 1, 1)), Some(date(2015, 1, 1)));
    let snapshot = Snapshot {
        as_of: date(2016, 6, 30),
        persons: vec![person],
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("B-26").unwrap().series(&snapshot);
    let lines: Vec<_> = points.iter().map(|point| (point.line, point.holds, point.provisional)).collect();
    assert_eq!(lines, [("line-6-months", None, false), ("line-12-months", Some("line-6-months"), false)]);
}

#[test]
fn r04_a_year_and_its_months_by_group_add_up() {
    let persons =
        [(1, Group::Refugee), (1, Group::ReunifiedToRefugee), (3, Group::Refugee)].map(|(month, group)| {
            let mut person = Person::new(PersonId::mint());
            (person.group, person.taken_over_on) = (Some(group), Some(date(2016, month, 1)));
            person
        });
    let snapshot = Snapshot {
        as_of: date(2016, 4, 15),
        persons: persons.to_vec(),
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("R-04").unwrap().series(&snapshot);
    let count = |line, label| {
        let point = points.iter().find(|point| point.line == line && point.label == label).unwrap();
        point.figure.numerator
    };
    let year = Label::Years(Years::one(2016));
    assert_eq!(
        (count("line-all", year), count("line-refugees", year), count("line-reunified", year)),
        (3, 2, 1)
    );
    assert_eq!(count("line-all", Label::Month(2016, 1)), 2);
    assert_eq!(count("line-refugees", Label::Month(2016, 4)), 0);
    assert!(points.iter().all(|point| point.headline == matches!(point.label, Label::Years(_))));
}

#[test]
fn b19_a_quarter_from_the_start_and_half_from_the_end_of_2018() {
    let target = targets_of("2c").next().unwrap();
    let percent = |day| target.step_on(day).map(|step| step.percent);
    assert_eq!(percent(date(2016, 4, 5)), None);
    assert_eq!(percent(date(2018, 12, 30)), Some(25));
    assert_eq!(percent(date(2018, 12, 31)), Some(50));
}

#[test]
fn b27_the_target_is_80_per_cent_and_b10_has_none() {
    let target = targets_of("B-27").next().unwrap();
    assert_eq!(target.step_on(date(2020, 1, 1)).map(|step| step.percent), Some(80));
    assert_eq!(targets_of("B-10").count(), 0);
}

#[test]
fn t06_t07_the_national_figures_are_defined_otherwise() {
    assert!(targets_of("T-05").all(|target| !target.same_definition));
    assert!(benchmarks_of("T-05").all(|benchmark| benchmark.percent == 43 && !benchmark.same_definition));
}

#[test]
fn t08_the_expected_figure_is_a_line_of_its_own() {
    let snapshot = Snapshot {
        as_of: date(2019, 3, 1),
        persons: Vec::new(),
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("T-08").unwrap().series(&snapshot);
    assert_eq!(points.iter().filter(|point| point.figure.forecast).count(), 3);
    let forecast = points.iter().filter(|point| point.figure.forecast);
    assert!(forecast.clone().all(|point| point.line.starts_with("line-forecast")));
    assert!(forecast.clone().all(|point| point.label == Label::Day(date(2019, 12, 31))));
}

#[test]
fn b23_a_cohort_is_provisional_until_the_last_member_has_had_36_months() {
    let mut person = Person::new(PersonId::mint());
    (person.born, person.taken_over_on) = (Some(date(1980, 1, 1)), Some(date(2013, 5, 15)));
    let provisional = |as_of| {
        let snapshot = Snapshot {
            as_of,
            persons: vec![person.clone()],
            families: Vec::new(),
            listings: Vec::new(),
            counts: Vec::new(),
            partners: Vec::new(),
        };
        let points = find("2c").unwrap().series(&snapshot);
        assert_eq!(points[0].label, Label::Years(Years::one(2013)));
        points[0].provisional
    };
    assert!(provisional(date(2016, 5, 14)));
    assert!(!provisional(date(2016, 5, 15)));
}

#[test]
fn b30_december_and_the_month_of_the_status_stand_for_their_years() {
    let mut person = Person::new(PersonId::mint());
    person.taken_over_on = Some(date(2015, 10, 1));
    let snapshot = Snapshot {
        as_of: date(2017, 3, 15),
        persons: vec![person],
        families: Vec::new(),
        listings: Vec::new(),
        counts: Vec::new(),
        partners: Vec::new(),
    };
    let points = find("3a").unwrap().series(&snapshot);
    let named = |keep: fn(&indicators::Point) -> bool| -> Vec<String> {
        points.iter().filter(|point| keep(point)).map(|point| point.label.to_string()).collect()
    };
    assert_eq!(named(|point| point.headline), ["2015-12", "2016-12", "2017-03"]);
    assert_eq!(named(|point| point.provisional), ["2017-03"]);
}

proptest! {
    #[test]
    fn b02_months_are_added_as_the_calendar_does(day in 0i32..40_000, months in 0i32..800) {
        let day = date(1920, 1, 1).saturating_add(day.days());
        prop_assert_eq!(months_after(day, months), day.checked_add(months.months()).unwrap());
    }

    #[test]
    fn a_share_is_rounded_half_up_and_only_once(part in 0u64..5000, more in 0u64..5000) {
        prop_assume!(part + more > 0);
        let share = Share::new(part, part + more).unwrap();
        prop_assert_eq!(share.percent(), (200 * part + part + more) / (2 * (part + more)));
        prop_assert!(share.tenths().abs_diff(share.percent() * 10) <= 5);
    }
}
