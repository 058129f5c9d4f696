// SPDX-License-Identifier: MPL-2.0
//! Plans are as good as the best that trying everything finds, and they say the truth about themselves.

use placement::{Chance, Limit, Options, Pair, Place, Plan, Problem, Status, Unit, check, one_by_one, solve};
use proptest::prelude::*;

fn ask(problem: &Problem, gap: f64) -> Plan {
    let plan = solve(problem, &Options { gap, effort: 2, seed: 1, threads: 1, out_of_time: &|| false });
    check(problem, &plan).expect("a plan that keeps every rule");
    plan
}

/// A tiny problem in two measures, with two sets, two groups, locks, and some scores below zero.
fn tiny(seed: u64) -> Problem {
    let mut chance = Chance::new(seed);
    let mut problem = Problem {
        measures: vec!["units".into(), "persons".into()],
        groups: vec!["ar".into(), "uk".into()],
        sets: vec!["north".into(), "south".into()],
        ..Problem::default()
    };
    for place in 0..1 + chance.below(3) {
        let capacity = vec![
            (chance.below(3) > 0).then(|| 1 + chance.below(2) as u64),
            (chance.below(3) > 0).then(|| chance.below(8) as u64),
        ];
        problem.places.push(Place { id: format!("d{place}"), capacity, sets: vec![place % 2] });
    }
    for limit in 0..chance.below(4) {
        let group = [None, Some(0), Some(1)][chance.below(3)];
        let (set, measure, at_most) = (chance.below(2), chance.below(2), chance.below(7) as u64);
        problem.limits.push(Limit { id: format!("l{limit}"), set, measure, group, at_most });
    }
    for unit in 0..1 + chance.below(6) {
        let demand = vec![1, chance.below(5) as u64];
        problem.units.push(Unit {
            id: format!("h{unit}"),
            demand,
            groups: vec![chance.below(2)],
            locked_to: None,
        });
        for place in 0..problem.places.len() {
            if chance.below(4) > 0 {
                problem.pairs.push(Pair {
                    unit,
                    place,
                    score: (chance.share() * 120.0 - 20.0).round() / 4.0,
                });
            }
        }
    }
    problem
}

/// The best of all plans, by trying each.
fn best(problem: &Problem, unit: usize, at: &mut Vec<Option<usize>>) -> f64 {
    if unit == problem.units.len() {
        return if possible(problem, at) { 0.0 } else { f64::NEG_INFINITY };
    }
    let mut most = f64::NEG_INFINITY;
    if problem.units[unit].locked_to.is_none() {
        at.push(None);
        most = best(problem, unit + 1, at);
        at.pop();
    }
    for pair in problem.pairs.iter().filter(|pair| pair.unit == unit) {
        if problem.units[unit].locked_to.is_none_or(|place| place == pair.place) {
            at.push(Some(pair.place));
            most = most.max(pair.score + best(problem, unit + 1, at));
            at.pop();
        }
    }
    most
}

fn possible(problem: &Problem, at: &[Option<usize>]) -> bool {
    let held = |place: usize, measure: usize| -> u64 {
        let within = problem.units.iter().zip(at).filter(|(_, at)| **at == Some(place));
        within.map(|(unit, _)| unit.demand[measure]).sum()
    };
    let roomy = problem.places.iter().enumerate().all(|(place, it)| {
        it.capacity
            .iter()
            .enumerate()
            .all(|(measure, most)| most.is_none_or(|most| held(place, measure) <= most))
    });
    roomy
        && problem.limits.iter().all(|limit| {
            let within = |place: &Option<usize>| {
                place.is_some_and(|place| problem.places[place].sets.contains(&limit.set))
            };
            let counted = (0..problem.units.len())
                .zip(at)
                .filter(|(_, place)| within(place))
                .map(|(unit, _)| problem.takes(unit, limit));
            counted.sum::<u64>() <= limit.at_most
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn b13_a_tiny_plan_is_the_best_there_is_and_its_bound_holds(seed: u64) {
        let problem = tiny(seed);
        let plan = ask(&problem, 0.0);
        let best = best(&problem, 0, &mut Vec::new());
        prop_assert!((plan.objective - best).abs() < 1e-6, "{} instead of {best}", plan.objective);
        prop_assert!(plan.bound >= best - 1e-9);
        prop_assert_eq!(plan.status, Status::Optimal);
    }

    #[test]
    fn b13_a_bound_holds_even_when_time_runs_out_at_once(seed: u64) {
        let problem = tiny(seed);
        let plan = solve(&problem, &Options { gap: 0.0, effort: 1, seed: 1, threads: 1, out_of_time: &|| true });
        check(&problem, &plan).unwrap();
        prop_assert!(plan.bound >= best(&problem, 0, &mut Vec::new()) - 1e-9);
    }

    #[test]
    fn b13_who_is_locked_stays_and_the_others_get_the_best_around_them(seed: u64) {
        let mut problem = tiny(seed);
        let plan = ask(&problem, 0.0);
        for it in plan.assignments.iter().step_by(2) {
            let place = problem.places.iter().position(|place| place.id == it.place);
            problem.units.iter_mut().find(|unit| unit.id == it.unit).unwrap().locked_to = place;
        }
        let again = ask(&problem, 0.0);
        prop_assert!((again.objective - plan.objective).abs() < 1e-6);
    }

    #[test]
    fn b13_one_by_one_is_possible_and_no_better_than_hindsight(seed: u64) {
        let problem = tiny(seed);
        for past in [None, Some(&problem)] {
            let plan = one_by_one(&problem, past, &|| false);
            check(&problem, &plan).unwrap();
            prop_assert!(plan.objective <= best(&problem, 0, &mut Vec::new()) + 1e-9);
        }
    }

    #[test]
    fn b13_the_check_finds_what_is_wrong(seed: u64) {
        let problem = tiny(seed);
        let plan = ask(&problem, 0.0);
        let faults: [fn(&mut Plan); 6] = [
            |plan| plan.objective += 1.0,
            |plan| plan.bound = plan.objective - 1.0,
            |plan| plan.gap += 0.1,
            |plan| plan.assignments.extend(plan.assignments.first().cloned()),
            |plan| plan.assignments.iter_mut().for_each(|it| it.score += 1.0),
            |plan| drop(plan.assignments.pop()),
        ];
        for (index, fault) in faults.iter().enumerate() {
            let mut wrong = plan.clone();
            fault(&mut wrong);
            prop_assert!(wrong == plan || check(&problem, &wrong).is_err(), "fault {index} was not found");
        }
    }
}

/// Puts a unit in its first place whether there is room or not: the check must say no when trying says no.
#[test]
fn b13_the_check_finds_places_and_limits_that_are_too_full() {
    let mut found = 0;
    for seed in 0..300 {
        let problem = tiny(seed);
        let at: Vec<_> = (0..problem.units.len())
            .map(|unit| problem.pairs.iter().find(|pair| pair.unit == unit).map(|pair| pair.place))
            .collect();
        let mut plan = ask(&problem, 0.0);
        plan.assignments.clear();
        for (unit, place) in at.iter().enumerate().filter_map(|(unit, place)| Some((unit, (*place)?))) {
            let score =
                problem.pairs.iter().find(|pair| (pair.unit, pair.place) == (unit, place)).unwrap().score;
            let (unit, place) = (problem.units[unit].id.clone(), problem.places[place].id.clone());
            plan.assignments.push(placement::Assignment { unit, place, score });
        }
        plan.objective = plan.assignments.iter().map(|it| it.score).sum();
        plan.bound = plan.objective;
        (plan.gap, plan.status) = (0.0, Status::OneByOne);
        plan.unplaced.retain(|it| !plan.assignments.iter().any(|placed| placed.unit == it.unit));
        let named = plan.unplaced.iter().map(|it| &it.unit);
        let out = problem.units.iter().zip(&at).filter(|(_, at)| at.is_none()).map(|(unit, _)| &unit.id);
        if named.eq(out) {
            assert_eq!(check(&problem, &plan).is_ok(), possible(&problem, &at), "seed {seed}");
            found += usize::from(!possible(&problem, &at));
        }
    }
    assert!(found > 20, "only {found} plans were too full");
}

#[test]
fn b13_the_same_problem_gets_the_same_plan() {
    let problem = placement::municipality(60, 90, 4, 7);
    assert_eq!(ask(&problem, 0.001), ask(&problem, 0.001));
}

#[test]
fn b13_several_who_search_at_once_give_the_same_plan_every_time_and_no_worse_a_one() {
    let problem = placement::municipality(60, 90, 4, 7);
    let with = |threads| {
        let plan =
            solve(&problem, &Options { gap: 0.0, effort: 1, seed: 1, threads, out_of_time: &|| false });
        check(&problem, &plan).expect("a plan that keeps every rule");
        plan
    };
    let three = with(3);
    assert_eq!(three, with(3));
    assert!(three.objective >= with(1).objective, "the first of them searches as one alone does");
}

#[test]
fn b13_a_municipality_and_a_country_come_near_their_bounds() {
    let municipality = ask(&placement::municipality(80, 130, 4, 3), 0.005);
    assert!(municipality.gap < 0.03, "{}", municipality.gap);
    let country = ask(&placement::country(400, 12, 3), 0.001);
    assert!(country.gap < 0.01, "{}", country.gap);
}

#[test]
fn b13_who_is_left_out_learns_what_shut_them_out() {
    let json = br#"{"measures": ["persons"],
        "units": [{"id": "a", "demand": {"persons": 4}}, {"id": "b", "demand": {"persons": 4}}, {"id": "c"}],
        "places": [{"id": "d", "capacity": {"persons": 6}, "sets": ["s"]}],
        "limits": [{"id": "two", "set": "s", "measure": "units", "at_most": 1}],
        "scores": [["a", "d", 2], ["b", "d", 1], ["c", "d", -1]]}"#;
    let plan = ask(&placement::read(json).unwrap(), 0.0);
    assert_eq!(plan.assignments[0].unit, "a");
    assert_eq!(plan.unplaced[0].limits, ["two"]);
    assert_eq!(plan.unplaced[0].capacities[0].measure, "persons");
    assert_eq!((plan.unplaced[1].unit.as_str(), plan.unplaced[1].better_left_out), ("c", 1));
}
