// SPDX-License-Identifier: MPL-2.0
//! The same question in other parts of the work: practices, classes, companies and volunteers instead of dwellings.

use placement::{Options, Plan, Problem, Status, check, read, solve};

/// The plan for a problem as a file says it, and where everybody is.
fn ask(json: &str) -> (Plan, Vec<(String, String)>) {
    let problem: Problem = read(json.as_bytes()).expect("a problem");
    let options = Options { gap: 0.0, effort: 2, seed: 1, threads: 1, out_of_time: &|| false };
    let plan = solve(&problem, &options);
    check(&problem, &plan).expect("a plan that keeps every rule");
    assert_eq!(plan.status, Status::Optimal);
    let at = plan.assignments.iter().map(|it| (it.unit.clone(), it.place.clone())).collect();
    (plan, at)
}

fn is_in(at: &[(String, String)], unit: &str, place: &str) -> bool {
    at.iter().any(|(who, there)| who == unit && there == place)
}

#[test]
fn k09_health_assessments_are_shared_between_practices_by_the_agreed_numbers() {
    let (plan, at) = ask(r#"{
        "units": [{"id": "p1"}, {"id": "p2"}, {"id": "p3"}, {"id": "p4"}],
        "places": [{"id": "Torvet", "capacity": {"units": 1}}, {"id": "Havnen", "capacity": {"units": 2}}],
        "scores": [["p1", "Torvet", 10], ["p1", "Havnen", 9], ["p2", "Torvet", 10], ["p2", "Havnen", 2],
                   ["p3", "Torvet", 8], ["p3", "Havnen", 7], ["p4", "Torvet", 5]]}"#);
    assert!(is_in(&at, "p2", "Torvet"), "the other practice is far away for p2: {at:?}");
    assert!(is_in(&at, "p1", "Havnen") && is_in(&at, "p3", "Havnen"), "{at:?}");
    assert_eq!(plan.unplaced[0].capacities[0].place, "Torvet", "and p4 is told why");
}

#[test]
fn r09_pupils_are_shared_between_classes_with_seats_and_no_school_gets_too_many_of_a_language() {
    let (plan, at) = ask(r#"{
        "units": [{"id": "a", "groups": ["ti"]}, {"id": "b", "groups": ["ti"]}, {"id": "c", "groups": ["uk"]}],
        "places": [{"id": "Nord 3A", "capacity": {"units": 1}, "sets": ["Nord"]},
                   {"id": "Nord 3B", "capacity": {"units": 2}, "sets": ["Nord"]},
                   {"id": "Syd 3A", "capacity": {"units": 1}, "sets": ["Syd"]}],
        "limits": [{"id": "Nord ti", "set": "Nord", "measure": "units", "group": "ti", "at_most": 1}],
        "scores": [["a", "Nord 3A", 5], ["a", "Nord 3B", 4], ["a", "Syd 3A", 1],
                   ["b", "Nord 3A", 5], ["b", "Nord 3B", 5], ["b", "Syd 3A", 4], ["c", "Nord 3B", 3]]}"#);
    assert!(is_in(&at, "a", "Nord 3A") && is_in(&at, "b", "Syd 3A") && is_in(&at, "c", "Nord 3B"), "{at:?}");
    assert!((plan.objective - 12.0).abs() < 1e-9);
}

#[test]
fn r18_those_who_look_for_work_are_shared_between_companies_as_many_as_each_needs() {
    let (_, at) = ask(r#"{
        "units": [{"id": "cook"}, {"id": "smith"}, {"id": "either"}],
        "places": [{"id": "Kroen", "capacity": {"units": 1}}, {"id": "Værftet", "capacity": {"units": 2}}],
        "scores": [["cook", "Kroen", 90], ["smith", "Værftet", 80], ["either", "Kroen", 95],
                   ["either", "Værftet", 60]]}"#);
    assert!(is_in(&at, "cook", "Kroen"), "nobody else takes the cook: {at:?}");
    assert!(is_in(&at, "smith", "Værftet") && is_in(&at, "either", "Værftet"), "{at:?}");
}

#[test]
fn a34_everybody_gets_a_friend_of_those_they_can_have_and_no_friend_more_than_they_said() {
    let (plan, at) = ask(r#"{
        "units": [{"id": "Amina", "locked_to": "Grethe"}, {"id": "Yusuf"}, {"id": "Sara"}],
        "places": [{"id": "Grethe", "capacity": {"units": 2}}, {"id": "Bent", "capacity": {"units": 1}}],
        "scores": [["Amina", "Grethe", 5], ["Amina", "Bent", 9], ["Yusuf", "Bent", 103], ["Yusuf", "Grethe", 108],
                   ["Sara", "Grethe", 102]]}"#);
    assert!(is_in(&at, "Amina", "Grethe"), "they know each other already: {at:?}");
    assert!(
        is_in(&at, "Yusuf", "Bent") && is_in(&at, "Sara", "Grethe"),
        "a friend at all counts most: {at:?}"
    );
    assert!(plan.unplaced.is_empty());
}
