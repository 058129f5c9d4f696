// SPDX-License-Identifier: MPL-2.0
//! A problem that is malformed, contradicts itself or is too large is refused, with the place in the file.

use placement::{FAULTS, Fault, municipality, read, read_past, write};
use std::collections::BTreeSet;

const GOOD: &str = r#"{"measures": ["persons"],
    "units": [{"id": "h1", "demand": {"persons": 4}, "groups": ["ar"], "locked_to": null}],
    "places": [{"id": "d1", "capacity": {"units": 1, "persons": 6}, "sets": ["area"]}],
    "limits": [{"id": "few", "set": "area", "measure": "units", "group": "ar", "at_most": 3}],
    "scores": [["h1", "d1", 73.5]]}"#;

#[test]
fn b13_a_good_problem_is_read() {
    let problem = read(GOOD.as_bytes()).unwrap();
    assert_eq!(problem.units[0].demand, [1, 4]);
    assert_eq!(problem.pairs[0].score, 73.5);
}

/// Whoever shows it has words for it, with these variables in them.
fn is_listed(fault: &Fault) -> bool {
    let told: Vec<_> = fault.with.iter().map(|(name, _)| *name).collect();
    FAULTS.iter().any(|(kind, with)| *kind == fault.kind && *with == told)
}

#[test]
fn b13_what_is_wrong_is_named_with_its_place() {
    let faults = [
        (r#""persons": 4"#, r#""persons": -4"#, "units[0].demand"),
        (r#""persons": 4"#, r#""persons": 4.5"#, "units[0].demand"),
        (r#""persons": 4"#, r#""heads": 4"#, "units[0].demand.heads"),
        (r#""persons": 4"#, r#""persons": 4, "persons": 5"#, "units[0].demand"),
        (r#""persons": 4"#, r#""persons": 4000000000"#, "units[0].demand.persons"),
        (r#""persons": 4"#, r#""units": 2"#, "units[0].demand.units"),
        (r#"["persons"]"#, r#"["persons", "persons"]"#, "measures[1]"),
        (r#"["persons"]"#, r#"["units"]"#, "measures[0]"),
        (r#""locked_to": null"#, r#""locked_to": "d9""#, "units[0].locked_to"),
        (r#""locked_to": null"#, r#""locked": "d1""#, "units[0]"),
        (r#""at_most": 3"#, r#""at_most": "three""#, "limits[0].at_most"),
        (r#""set": "area""#, r#""set": "elsewhere""#, "limits[0].set"),
        (r#""measure": "units""#, r#""measure": "rooms""#, "limits[0].measure"),
        ("73.5", "1e999", "scores[0]"),
        ("73.5", "1e12", "scores[0][2]"),
        (r#"["h1", "d1", 73.5]"#, r#"["h2", "d1", 73.5]"#, "scores[0][0]"),
        (r#"["h1", "d1", 73.5]"#, r#"["h1", "d2", 73.5]"#, "scores[0][1]"),
        (r#"["h1", "d1", 73.5]"#, r#"["h1", "d1", 1], ["h1", "d1", 2]"#, "scores[1]"),
        (r#"["h1", "d1", 73.5]"#, r#"["h1", "d1"]"#, "scores[0]"),
        (r#"{"id": "d1""#, r#"{"id": "d1"}, {"id": "d1""#, "places[1].id"),
    ];
    let mut seen = BTreeSet::new();
    for (good, bad, path) in faults {
        assert!(GOOD.contains(good), "{good}");
        let fault = read(GOOD.replacen(good, bad, 1).as_bytes()).expect_err(bad);
        assert!(fault.path.starts_with(path), "{bad}: {fault} should be at {path}");
        assert!(is_listed(&fault), "{fault}");
        seen.insert(fault.kind);
    }
    let all = FAULTS.iter().map(|(kind, _)| *kind);
    let elsewhere: Vec<_> =
        all.filter(|kind| !kind.starts_with("locked-") && !kind.starts_with("past-")).collect();
    assert_eq!(seen, elsewhere.into_iter().collect());
    assert!(read(format!("{GOOD} {{}}").as_bytes()).is_err());
    assert!(read(&GOOD.as_bytes()[..GOOD.len() - 1]).is_err());
    assert!(read("[".repeat(100_000).as_bytes()).is_err());
}

#[test]
fn b13_locks_that_contradict_the_rest_are_refused() {
    let locked = GOOD.replace("null", "\"d1\"");
    assert!(read(locked.as_bytes()).is_ok());
    for (good, bad) in [
        (r#"["h1", "d1", 73.5]"#, ""),
        (r#""persons": 6"#, r#""persons": 3"#),
        (r#""at_most": 3"#, r#""at_most": 0"#),
    ] {
        let fault = read(locked.replacen(good, bad, 1).as_bytes()).expect_err(bad);
        assert_eq!(fault.path, "units[0].locked_to");
        assert!(is_listed(&fault), "{fault}");
    }
}

#[test]
fn b13_an_earlier_period_has_the_same_places_and_measures() {
    let problem = read(GOOD.as_bytes()).unwrap();
    assert!(read_past(GOOD.as_bytes(), &problem).is_ok());
    for (good, bad, path) in [("d1", "d2", "places"), ("persons", "heads", "measures")] {
        assert_eq!(read_past(GOOD.replace(good, bad).as_bytes(), &problem).expect_err(bad).path, path);
    }
}

#[test]
fn b13_a_problem_that_is_written_is_read_again_as_it_was() {
    let problem = municipality(20, 30, 3, 1);
    let again = read(write(&problem).to_string().as_bytes()).unwrap();
    assert_eq!(
        (problem.units.len(), &problem.pairs, &problem.places.len()),
        (again.units.len(), &again.pairs, &again.places.len())
    );
    assert_eq!(write(&again), write(&problem));
}
