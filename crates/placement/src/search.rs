// SPDX-License-Identifier: MPL-2.0
//! Looks for a good plan: many small moves and exchanges, at first also bad ones, fewer and fewer as it cools (annealing).

use crate::{
    board::Board,
    chance::Chance,
    exact::Exact,
    field::{Field, NOWHERE},
    model::Model,
    prices::Prices,
    rebuild::rebuild,
};

/// A plan for the free units: the trial of each.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub at: Vec<u32>,
    pub score: f64,
}

/// How hard to look.
struct Effort {
    sweeps: usize,
    /// The heat at the beginning and the end, as a share of an ordinary score.
    hot: f64,
    cold: f64,
    /// What loses more than so many times the heat at the prices is not even tried.
    reach: f64,
}

/// What is done while too much is allowed, and then without. First in haste, for whoever wants no more than a good plan; then with
/// care, and both only with what chance would accept; then, again and again, hotter and with everything, which finds plans that are
/// further away.
const EFFORTS: [[Effort; 2]; 3] = [
    [
        Effort { sweeps: 40, hot: 0.003, cold: 0.0003, reach: NEAR },
        Effort { sweeps: 20, hot: 0.002, cold: 0.0002, reach: NEAR },
    ],
    [
        Effort { sweeps: 300, hot: 0.003, cold: 0.0003, reach: NEAR },
        Effort { sweeps: 100, hot: 0.002, cold: 0.0002, reach: NEAR },
    ],
    [
        Effort { sweeps: 30, hot: 0.01, cold: 0.001, reach: f64::INFINITY },
        Effort { sweeps: 400, hot: 0.02, cold: 0.001, reach: f64::INFINITY },
    ],
];

/// A loss of so many times the heat is never accepted: chance would allow it once in a hundred million times.
const HOPELESS: f64 = -18.5;
/// The same for what a choice loses at the prices.
const NEAR: f64 = 18.5;

pub(crate) struct Search<'a> {
    board: Board<'a>,
    chance: Chance,
    scale: f64,
    prices: &'a Prices,
    exact: Exact<'a>,
    /// The best of all.
    pub best: Found,
    /// The best since it began to cool.
    latest: Found,
    quiet: usize,
    /// How many of its choices each unit tries: the others lose far more than would be accepted.
    reach: Vec<usize>,
    /// What loses more than this at the prices is not even weighed.
    least: f64,
}

impl<'a> Search<'a> {
    pub fn begin(model: &'a Model, field: &'a Field, prices: &'a Prices, seed: u64) -> Self {
        let scale = model.scale();
        let penalty = prices.of.iter().map(|price| price * 1.05 + scale * 0.003).collect();
        let mut board = Board::empty(model, field, penalty);
        for unit in 0..field.units() {
            let first = field.of_unit(unit).next().filter(|&it| field.trials[it as usize].worth > 0.0);
            board.put(unit, first.unwrap_or(NOWHERE));
        }
        let best = Found { at: vec![NOWHERE; field.units()], score: 0.0 };
        Self {
            board,
            chance: Chance::new(seed),
            scale,
            prices,
            exact: Exact::new(model, field, prices),
            latest: best.clone(),
            best,
            quiet: 0,
            reach: vec![0; field.units()],
            least: 0.0,
        }
    }

    /// Cools down once, mends what is too many, and improves that without breaking anything again.
    pub fn cool(&mut self, round: usize, enough: &dyn Fn(f64) -> bool) {
        self.board.penalty = self.prices.of.iter().map(|price| price * 1.05 + self.scale * 0.003).collect();
        self.latest.score = 0.0;
        let [soft, hard] = &EFFORTS[round.min(EFFORTS.len() - 1)];
        self.sweep(soft, true, enough);
        self.mend();
        self.board.penalty.fill(self.scale * 10.0);
        self.sweep(hard, false, enough);
        self.mend();
        self.rebuild(enough);
    }

    fn sweep(&mut self, effort: &Effort, adjust: bool, enough: &dyn Fn(f64) -> bool) {
        let moves = self.board.at.len().max(20) * 10;
        self.see(self.scale * effort.hot * effort.reach);
        for sweep in 0..effort.sweeps {
            let way = sweep as f64 / effort.sweeps as f64;
            let heat = self.scale * effort.hot * (effort.cold / effort.hot).powf(way);
            self.least = -heat.max(self.scale * 0.001) * effort.reach;
            for _ in 0..moves {
                self.one_move(heat);
            }
            if adjust {
                self.adjust();
            }
            if enough(self.best.score) {
                return;
            }
        }
    }

    /// Sees which choices lose no more than this.
    fn see(&mut self, most: f64) {
        for (unit, reach) in self.reach.iter_mut().enumerate() {
            let range = self.board.field.of_unit(unit);
            let trials = &self.board.field.trials[range.start as usize..range.end as usize];
            let best = trials.first().map_or(0.0, |trial| trial.worth.max(0.0));
            let near = trials.partition_point(|trial| best - trial.worth <= most);
            *reach = near.max(2).min(trials.len());
        }
    }

    /// Improves the latest plan by handfuls.
    fn rebuild(&mut self, enough: &dyn Fn(f64) -> bool) {
        put_all(&mut self.board, &self.latest.at);
        let handfuls = self.board.at.len().div_ceil(10);
        for _ in 0..100 {
            if enough(self.best.score) {
                return;
            }
            rebuild(&mut self.board, &mut self.exact, &mut self.chance, handfuls);
            self.keep();
        }
    }

    /// Goes back to the best plan.
    pub fn restart(&mut self) {
        put_all(&mut self.board, &self.best.at);
    }

    fn mend(&mut self) {
        self.board.mend();
        self.board.fill();
        self.keep();
    }

    fn keep(&mut self) {
        if self.board.broken > 0 || self.board.score <= self.latest.score + 1e-9 {
            return;
        }
        self.quiet = 0;
        for found in [&mut self.latest, &mut self.best] {
            if self.board.score > found.score {
                found.at.clone_from(&self.board.at);
                found.score = self.board.score;
            }
        }
    }

    fn one_move(&mut self, heat: f64) {
        let unit = self.chance.below(self.board.at.len());
        let range = self.board.field.of_unit(unit);
        let from = self.board.at[unit];
        // Whoever is nowhere tries everything.
        let many = if from == NOWHERE { range.len() } else { self.reach[unit] };
        let share = self.chance.share();
        let mut to = range.start + (many as f64 * share * share * share) as u32;
        if to == from {
            if self.chance.below(4) > 0 {
                return;
            }
            to = NOWHERE;
        }
        let other = if to == NOWHERE { None } else { self.opposite(unit, from, to) };
        let mut hope = self.worth(to) - self.worth(from);
        if let Some((other, there)) = other {
            hope += self.worth(there) - self.worth(self.board.at[other]);
        }
        if hope < self.least {
            return;
        }
        let mut gain = self.board.weigh(unit, to);
        if let Some((other, there)) = other {
            gain += self.board.weigh(other, there);
        }
        if gain < 0.0 && (gain < heat * HOPELESS || gain < heat * (self.chance.share() + 1e-300).ln()) {
            self.board.take_back(unit, to);
            if let Some((other, there)) = other {
                self.board.take_back(other, there);
            }
            return;
        }
        self.board.settle(unit, to);
        if let Some((other, there)) = other {
            self.board.settle(other, there);
        }
        self.quiet += 1;
        if self.board.broken == 0 && self.quiet * 50 >= self.board.at.len() {
            self.keep();
        }
    }

    /// What a trial is worth at the prices.
    fn worth(&self, trial: u32) -> f64 {
        if trial == NOWHERE { 0.0 } else { self.board.field.trials[trial as usize].worth }
    }

    /// Somebody in the place who could take the place that becomes free.
    fn opposite(&mut self, unit: usize, from: u32, to: u32) -> Option<(usize, u32)> {
        let within = self.board.within(self.board.field.trials[to as usize].place);
        if within.is_empty() || self.chance.below(2) == 0 {
            return None;
        }
        let other = within[self.chance.below(within.len())] as usize;
        if other == unit {
            return None;
        }
        let there = match from {
            NOWHERE => NOWHERE,
            from => {
                self.board.field.find(other, self.board.field.trials[from as usize].place).unwrap_or(NOWHERE)
            }
        };
        Some((other, there))
    }

    /// What is too many costs more, what is not costs less, never less than it is worth.
    fn adjust(&mut self) {
        for row in 0..self.board.penalty.len() {
            let penalty = &mut self.board.penalty[row];
            if self.board.load[row] > self.board.model.most[row] {
                *penalty *= 1.1;
            } else {
                *penalty = (*penalty * 0.98).max(self.prices.of[row] * 1.02 + self.scale * 0.003);
            }
        }
    }
}

fn put_all(board: &mut Board, at: &[u32]) {
    for (unit, &trial) in at.iter().enumerate() {
        if board.at[unit] != trial {
            board.put(unit, trial);
        }
    }
}
