// SPDX-License-Identifier: MPL-2.0
//! Looks a plan over, without trusting whoever made it: counts everything again from the problem alone.

use crate::{
    plan::{Plan, Status},
    problem::Problem,
};
use std::{collections::HashMap, fmt::Display};

/// Is the plan possible, and does it say the truth about itself?
///
/// # Errors
/// The first thing that is wrong, with its place in the plan.
pub fn check(problem: &Problem, plan: &Plan) -> Result<(), String> {
    let at = positions(problem, plan)?;
    scores(problem, plan, &at)?;
    capacities(problem, &at)?;
    limits(problem, &at)?;
    everybody(problem, plan, &at)?;
    numbers(plan)
}

type At = Vec<Option<usize>>;

fn wrong(path: impl Display, what: impl Display) -> String {
    format!("{path}: {what}")
}

fn positions(problem: &Problem, plan: &Plan) -> Result<At, String> {
    let units: HashMap<_, _> =
        problem.units.iter().enumerate().map(|(index, unit)| (&unit.id, index)).collect();
    let places: HashMap<_, _> =
        problem.places.iter().enumerate().map(|(index, place)| (&place.id, index)).collect();
    let mut at = vec![None; problem.units.len()];
    for (index, it) in plan.assignments.iter().enumerate() {
        let path = format!("assignments[{index}]");
        let (Some(&unit), Some(&place)) = (units.get(&it.unit), places.get(&it.place)) else {
            return Err(wrong(path, "names somebody or some place that is not in the problem"));
        };
        if at[unit].replace(place).is_some() {
            return Err(wrong(path, format!("\"{}\" is in two places", it.unit)));
        }
    }
    for (unit, it) in problem.units.iter().enumerate() {
        if it.locked_to.is_some() && at[unit] != it.locked_to {
            return Err(wrong("assignments", format!("\"{}\" is not where it is locked", it.id)));
        }
    }
    Ok(at)
}

fn scores(problem: &Problem, plan: &Plan, at: &At) -> Result<(), String> {
    let mut known = vec![None; at.len()];
    for pair in problem.pairs.iter().filter(|pair| at[pair.unit] == Some(pair.place)) {
        known[pair.unit] = Some(pair.score);
    }
    let said: HashMap<_, _> = plan.assignments.iter().map(|it| (&it.unit, it.score)).collect();
    let mut sum = 0.0;
    for (unit, score) in known.iter().enumerate().filter(|(unit, _)| at[*unit].is_some()) {
        let id = &problem.units[unit].id;
        let score =
            score.ok_or_else(|| wrong("assignments", format!("\"{id}\" cannot be where it is put")))?;
        if said.get(id) != Some(&score) {
            return Err(wrong("assignments", format!("the score of \"{id}\" is not {score}")));
        }
        sum += score;
    }
    if (sum - plan.objective).abs() > 1e-9 * (1.0 + sum.abs()) {
        return Err(wrong("objective", format!("the scores make {sum}")));
    }
    Ok(())
}

fn capacities(problem: &Problem, at: &At) -> Result<(), String> {
    let mut held = vec![vec![0; problem.measures.len()]; problem.places.len()];
    for (unit, place) in at.iter().enumerate() {
        if let Some(place) = place {
            for (held, amount) in held[*place].iter_mut().zip(&problem.units[unit].demand) {
                *held += amount;
            }
        }
    }
    for (place, held) in problem.places.iter().zip(held) {
        for (measure, (capacity, held)) in place.capacity.iter().zip(held).enumerate() {
            if capacity.is_some_and(|capacity| held > capacity) {
                let measure = &problem.measures[measure];
                return Err(wrong(
                    "assignments",
                    format!("\"{}\" holds {held} {measure}, too many", place.id),
                ));
            }
        }
    }
    Ok(())
}

fn limits(problem: &Problem, at: &At) -> Result<(), String> {
    let mut counted = vec![vec![0_u64; problem.measures.len()]; problem.sets.len()];
    let mut of_group = HashMap::<(usize, usize, usize), u64>::new();
    for (unit, place) in
        at.iter().enumerate().filter_map(|(unit, place)| Some((&problem.units[unit], (*place)?)))
    {
        for &set in &problem.places[place].sets {
            for (measure, &amount) in unit.demand.iter().enumerate() {
                counted[set][measure] += amount;
                for &group in &unit.groups {
                    *of_group.entry((set, measure, group)).or_insert(0) += amount;
                }
            }
        }
    }
    for limit in &problem.limits {
        let held = match limit.group {
            None => counted[limit.set][limit.measure],
            Some(group) => of_group.get(&(limit.set, limit.measure, group)).copied().unwrap_or(0),
        };
        if held > limit.at_most {
            return Err(wrong(
                "assignments",
                format!("\"{}\" allows {}, not {held}", limit.id, limit.at_most),
            ));
        }
    }
    Ok(())
}

/// Everybody is placed or named as unplaced, with a reason when there was a place for them.
fn everybody(problem: &Problem, plan: &Plan, at: &At) -> Result<(), String> {
    let out: Vec<_> =
        problem.units.iter().zip(at).filter(|(_, at)| at.is_none()).map(|(unit, _)| &unit.id).collect();
    if out.len() != plan.unplaced.len() || out.iter().zip(&plan.unplaced).any(|(id, it)| **id != it.unit) {
        return Err(wrong("unplaced", "does not name those who are in no place"));
    }
    let mut hoped = vec![false; at.len()];
    for pair in problem.pairs.iter().filter(|pair| pair.score >= 0.0) {
        hoped[pair.unit] = true;
    }
    let mut hoped = hoped.iter().zip(at).filter(|(_, at)| at.is_none()).map(|(hoped, _)| *hoped);
    for (index, it) in plan.unplaced.iter().enumerate() {
        if hoped.next() == Some(true)
            && it.limits.is_empty()
            && it.capacities.is_empty()
            && plan.status != Status::OneByOne
        {
            return Err(wrong(format!("unplaced[{index}]"), format!("nothing keeps \"{}\" out", it.unit)));
        }
    }
    Ok(())
}

fn numbers(plan: &Plan) -> Result<(), String> {
    if !(plan.bound >= plan.objective && plan.bound.is_finite()) {
        return Err(wrong("bound", format!("{} is less than the plan is worth", plan.bound)));
    }
    let gap = (plan.bound - plan.objective) / plan.bound.abs().max(1e-9);
    if (plan.gap - gap).abs() > 1e-9 {
        return Err(wrong("gap", format!("it is {gap}")));
    }
    if plan.status == Status::Optimal && gap > 1e-6 {
        return Err(wrong("status", "is not proven optimal"));
    }
    Ok(())
}
