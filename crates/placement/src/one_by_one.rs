// SPDX-License-Identifier: MPL-2.0
//! Each unit is placed for good before the next is seen, at prices learnt from an earlier period and from those who came so far.

use crate::{
    bound::bound,
    chance::Chance,
    left::{Left, Scarce},
    model::Model,
    plan::{Plan, Status},
    prices::{self, Precision},
    problem::{Pair, Problem},
};

/// Places the units in the order of the problem. `past` is an earlier period with the same places; without it everybody takes the
/// best that is left, at no price.
pub fn one_by_one(problem: &Problem, past: Option<&Problem>, out_of_time: &dyn Fn() -> bool) -> Plan {
    let ranges = problem.ranges();
    let mut left = Left::of(problem);
    let mut at: Vec<_> = problem.units.iter().map(|unit| unit.locked_to).collect();
    for (unit, place) in at.iter().enumerate().filter_map(|(unit, place)| Some((unit, (*place)?))) {
        left.take(unit, place);
    }
    let mut waiting = at.iter().filter(|place| place.is_none()).count();
    let mut prices = vec![0.0; left.count()];
    let mut asked = usize::MAX;
    let every = (waiting / 250).max(1);
    for unit in 0..at.len() {
        if at[unit].is_some() {
            continue;
        }
        if let Some(past) =
            past.filter(|_| !out_of_time() && (asked == usize::MAX || asked >= waiting + every))
        {
            prices = expected(past, &left, waiting, unit as u64);
            asked = waiting;
        }
        waiting -= 1;
        let worth = |pair: &Pair| {
            pair.score
                - left.taken(unit, pair.place).map(|(row, amount)| prices[row] * amount as f64).sum::<f64>()
        };
        let pairs = problem.pairs[ranges[unit]..ranges[unit + 1]].iter();
        let possible =
            pairs.filter(|pair| pair.score >= 0.0 && left.room(unit, pair.place) && worth(pair) >= 0.0);
        if let Some(best) = possible.max_by(|a, b| worth(a).total_cmp(&worth(b))) {
            at[unit] = Some(best.place);
            left.take(unit, best.place);
        }
    }
    let model = Model::of_problem(problem);
    let hindsight = prices::find(&model, None, &Precision::FULL, out_of_time);
    Plan::of(problem, &at, bound(&model, &hindsight.of, false), Status::OneByOne)
}

/// How many futures are imagined for each price.
const FUTURES: usize = 4;

/// What everything that is left will be worth, if those who are still to come are like some of the earlier period.
fn expected(past: &Problem, left: &Left, waiting: usize, seed: u64) -> Vec<f64> {
    let mut sum = vec![0.0; left.count()];
    let mut chance = Chance::new(seed);
    for _ in 0..FUTURES {
        let future = imagine(past, left, waiting, &mut chance);
        let (model, rows) = Model::with_rows(&future);
        let found = prices::find(&model, None, &Precision::QUICK, &|| false);
        for (number, row) in rows.iter().enumerate().filter(|(_, row)| **row != u32::MAX) {
            sum[number] += found.of[*row as usize] / FUTURES as f64;
        }
    }
    sum
}

/// The places as they are now, and as many of the earlier units as are still to come.
fn imagine(past: &Problem, left: &Left, waiting: usize, chance: &mut Chance) -> Problem {
    let mut future = left.problem.clone_places();
    for number in 0..left.count() {
        match left.scarce(number) {
            Scarce::Capacity { place, measure } => {
                let capacity = &mut future.places[place].capacity[measure];
                *capacity = capacity.map(|_| left.left(number));
            }
            Scarce::Limit(limit) => future.limits[limit].at_most = left.left(number),
        }
    }
    let mut order: Vec<_> = (0..past.units.len()).collect();
    chance.shuffle(&mut order);
    let ranges = past.ranges();
    for &from in order.iter().cycle().take(if order.is_empty() { 0 } else { waiting }) {
        let unit = future.units.len();
        future
            .pairs
            .extend(past.pairs[ranges[from]..ranges[from + 1]].iter().map(|pair| Pair { unit, ..*pair }));
        future.units.push(past.units[from].clone());
    }
    future
}
