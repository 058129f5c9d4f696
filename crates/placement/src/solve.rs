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
    search::{Found, Search},
};

/// How long and how close. The same options give the same plan as long as the time does not run out.
pub struct Options<'a> {
    /// Stop when no more than this share of the bound may be missing.
    pub gap: f64,
    /// How many times the search cools down before it gives up.
    pub effort: usize,
    /// Where its chance begins. Another seed gives another plan, often as good.
    pub seed: u64,
    /// How many search at the same time, each by a chance of its own. Another number gives another plan.
    pub threads: usize,
    /// Has the time run out?
    pub out_of_time: &'a (dyn Fn() -> bool + Sync),
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
    let seed = |at: usize| options.seed.wrapping_add(APART.wrapping_mul(at as u64));
    let begin = |at| Search::begin(model, &field, prices, seed(at));
    let mut searches: Vec<_> = (0..options.threads.max(1)).map(begin).collect();
    let mut best = Found { at: vec![NOWHERE; field.units()], score: 0.0 };
    let mut status = Status::Searched;
    for round in 0..options.effort {
        if model.units() == 0 {
            break;
        }
        at_once(&mut searches, &|search| search.cool(round, &enough));
        for search in &searches {
            if search.best.score > best.score {
                best.clone_from(&search.best);
            }
        }
        if enough(best.score) {
            status = if best.score >= target { Status::WithinGap } else { Status::OutOfTime };
            break;
        }
        for search in &mut searches {
            search.best.clone_from(&best);
            if round % 4 < 3 {
                search.restart();
            }
        }
    }
    for (unit, trial) in best.at.iter().enumerate().filter(|(_, trial)| **trial != NOWHERE) {
        at[model.unit[unit]] = Some(field.trials[*trial as usize].place as usize);
    }
    if gap(best.score + model.locked, above) <= 0.0 { Status::Optimal } else { status }
}

/// The seeds of those who search at the same time lie so far apart.
const APART: u64 = 1_000_003;

/// Lets all of them work at the same time. Each ends by itself, whatever the others have found by then: so the same question has the
/// same answer.
fn at_once<'a>(searches: &mut [Search<'a>], work: &(dyn Fn(&mut Search<'a>) + Sync)) {
    let Some((first, others)) = searches.split_first_mut() else { return };
    std::thread::scope(|scope| {
        for search in others {
            scope.spawn(move || work(search));
        }
        work(first);
    });
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
