// SPDX-License-Identifier: MPL-2.0
//! A good plan and how good it is: prices first, then a search, then a proof where that is possible.

use crate::{
    bound::bound,
    exact::Exact,
    field::{Field, NOWHERE},
    left::Left,
    model::Model,
    plan::{Plan, Status, gap},
    prices::{self, Precision, Prices},
    problem::Problem,
    search::Search,
};

/// How long and how close. The same options give the same plan as long as the time does not run out.
pub struct Options<'a> {
    /// Stop when no more than this share of the bound may be missing.
    pub gap: f64,
    /// How many times the search cools down before it gives up.
    pub effort: usize,
    /// Where its chance begins. Another seed gives another plan, often as good.
    pub seed: u64,
    /// Has the time run out?
    pub out_of_time: &'a dyn Fn() -> bool,
}

/// The effort of a search when nobody says otherwise.
pub const EFFORT: usize = 100;

/// How many plans are tried for a proof.
const MOST_TRIED: usize = 500_000;

/// Where each unit is.
pub(crate) type At = Vec<Option<usize>>;

/// Proposes a place for each unit.
pub fn solve(problem: &Problem, options: &Options) -> Plan {
    let model = Model::of_problem(problem);
    let prices = prices::find(&model, None, &Precision::FULL, options.out_of_time);
    let whole = problem.pairs.iter().all(|pair| pair.score.fract() == 0.0);
    let above = bound(&model, &prices.of, whole);
    let mut at = locked(problem);
    let mut status = search(&model, &prices, above, options, &mut at);
    fill(problem, &mut at);
    let mut above = above;
    let known = worth(problem, &at);
    if status != Status::WithinGap
        && above > known
        && !(options.out_of_time)()
        && known + model.scale() * 30.0 > above
        && let Some(better) = prove(&model, &prices, known - model.locked)
    {
        for (unit, place) in better {
            at[model.unit[unit]] = place;
        }
        fill(problem, &mut at);
        above = worth(problem, &at);
        status = Status::Optimal;
    }
    Plan::of(problem, &at, above, status)
}

/// Tries every plan that the prices do not rule out. `None` when they are too many.
fn prove(model: &Model, prices: &Prices, known: f64) -> Option<Vec<(usize, Option<usize>)>> {
    let field = Field::of(model, prices, usize::MAX);
    let units: Vec<_> = (0..model.units()).collect();
    let mut nothing = vec![0.0; model.most.len()];
    let answer = Exact::new(model, &field, prices).improve(&units, &mut nothing, known, MOST_TRIED);
    let place = |trial: u32| (trial != NOWHERE).then(|| field.trials[trial as usize].place as usize);
    answer.complete.then(|| answer.better.into_iter().map(|(unit, trial)| (unit, place(trial))).collect())
}

fn locked(problem: &Problem) -> At {
    problem.units.iter().map(|unit| unit.locked_to).collect()
}

fn worth(problem: &Problem, at: &At) -> f64 {
    let chosen = problem.pairs.iter().filter(|pair| at[pair.unit] == Some(pair.place));
    chosen.map(|pair| pair.score).sum()
}

fn search(model: &Model, prices: &Prices, above: f64, options: &Options, at: &mut At) -> Status {
    let field = Field::of(model, prices, 100);
    let target = above - model.locked - options.gap * above.abs() - 1e-9 * above.abs();
    let enough = |score: f64| score >= target || (options.out_of_time)();
    let mut search = Search::begin(model, &field, prices, options.seed);
    let mut status = Status::Searched;
    for round in 0..options.effort {
        if model.units() == 0 {
            break;
        }
        search.cool(round, &enough);
        if enough(search.best.score) {
            status = if search.best.score >= target { Status::WithinGap } else { Status::OutOfTime };
            break;
        }
        if round % 4 < 3 {
            search.restart();
        }
    }
    for (unit, trial) in search.best.at.iter().enumerate().filter(|(_, trial)| **trial != NOWHERE) {
        at[model.unit[unit]] = Some(field.trials[*trial as usize].place as usize);
    }
    if gap(search.best.score + model.locked, above) <= 0.0 { Status::Optimal } else { status }
}

/// Nobody stays out for whom there is room.
fn fill(problem: &Problem, at: &mut At) {
    let mut left = Left::of(problem);
    for (unit, place) in at.iter().enumerate().filter_map(|(unit, place)| Some((unit, (*place)?))) {
        left.take(unit, place);
    }
    let ranges = problem.ranges();
    for unit in 0..at.len() {
        if at[unit].is_none() {
            let pairs = &problem.pairs[ranges[unit]..ranges[unit + 1]];
            let fitting = pairs.iter().filter(|pair| pair.score >= 0.0 && left.room(unit, pair.place));
            if let Some(best) = fitting.max_by(|a, b| a.score.total_cmp(&b.score)) {
                left.take(unit, best.place);
                at[unit] = Some(best.place);
            }
        }
    }
}
