// SPDX-License-Identifier: MPL-2.0
//! What comes out: who is proposed where, how good that is, how much better it could be, and what shut the others out.

use crate::{
    left::{Left, Scarce},
    problem::Problem,
};
use serde::Serialize;

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// No plan is better.
    Optimal,
    /// Within the gap that was asked for.
    WithinGap,
    /// The effort was used up; the gap says what may be missing.
    Searched,
    /// The time was used up.
    OutOfTime,
    /// Each was placed for good before the next was seen.
    OneByOne,
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// The sum of the scores.
    pub objective: f64,
    /// What no plan can exceed.
    pub bound: f64,
    /// How much of the bound may be missing, as a share.
    pub gap: f64,
    /// How the search ended.
    pub status: Status,
    /// How long it took.
    pub seconds: f64,
    /// Who is where, in the order of the units.
    pub assignments: Vec<Assignment>,
    /// Who is nowhere, and why.
    pub unplaced: Vec<Unplaced>,
}

/// A unit in a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Assignment {
    /// Who.
    pub unit: String,
    /// Where.
    pub place: String,
    /// How good.
    pub score: f64,
}

/// A unit that is nowhere, and everything that shuts it out of the places it has a score for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unplaced {
    /// Who.
    pub unit: String,
    /// The limits that would be exceeded.
    pub limits: Vec<String>,
    /// The capacities that would be exceeded.
    pub capacities: Vec<Capacity>,
    /// Places it has a negative score for.
    pub better_left_out: usize,
}

/// The capacity of a place in a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Capacity {
    /// Where.
    pub place: String,
    /// In which measure.
    pub measure: String,
}

/// How much of the bound is missing.
pub(crate) fn gap(objective: f64, bound: f64) -> f64 {
    if bound > objective { (bound - objective) / bound.abs().max(1e-9) } else { 0.0 }
}

impl Plan {
    /// Writes out who is where.
    pub(crate) fn of(problem: &Problem, at: &[Option<usize>], bound: f64, status: Status) -> Self {
        let ranges = problem.ranges();
        let mut left = Left::of(problem);
        let mut plan = Self {
            objective: 0.0,
            bound,
            gap: 0.0,
            status,
            seconds: 0.0,
            assignments: vec![],
            unplaced: vec![],
        };
        for (unit, place) in at.iter().enumerate().filter_map(|(unit, place)| Some((unit, (*place)?))) {
            left.take(unit, place);
            let pairs = &problem.pairs[ranges[unit]..ranges[unit + 1]];
            let score = pairs.iter().find(|pair| pair.place == place).map_or(0.0, |pair| pair.score);
            plan.objective += score;
            let (unit, place) = (problem.units[unit].id.clone(), problem.places[place].id.clone());
            plan.assignments.push(Assignment { unit, place, score });
        }
        for unit in (0..at.len()).filter(|&unit| at[unit].is_none()) {
            plan.unplaced.push(unplaced(&left, unit, ranges[unit]..ranges[unit + 1]));
        }
        plan.bound = bound.max(plan.objective);
        plan.gap = gap(plan.objective, plan.bound);
        if status != Status::OneByOne && plan.bound - plan.objective <= 1e-9 * plan.bound.abs() {
            plan.status = Status::Optimal;
        }
        plan
    }
}

fn unplaced(left: &Left, unit: usize, pairs: std::ops::Range<usize>) -> Unplaced {
    let problem = left.problem;
    let mut against = Vec::new();
    let mut better_left_out = 0;
    for pair in &problem.pairs[pairs] {
        if pair.score < 0.0 {
            better_left_out += 1;
        } else {
            against.extend(left.against(unit, pair.place));
        }
    }
    against.sort_unstable();
    against.dedup();
    let mut it = Unplaced {
        unit: problem.units[unit].id.clone(),
        limits: Vec::new(),
        capacities: Vec::new(),
        better_left_out,
    };
    for number in against {
        match left.scarce(number) {
            Scarce::Limit(limit) => it.limits.push(problem.limits[limit].id.clone()),
            Scarce::Capacity { place, measure } => it.capacities.push(Capacity {
                place: problem.places[place].id.clone(),
                measure: problem.measures[measure].clone(),
            }),
        }
    }
    it
}
