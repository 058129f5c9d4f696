// SPDX-License-Identifier: MPL-2.0
//! Tries everything that could still be better for some units, or for all when that is little enough: then it is a proof.

use crate::{
    field::{Field, NOWHERE},
    model::Model,
    prices::Prices,
};

/// Looks for the best of all plans for some units, in the room the others leave.
pub(crate) struct Exact<'a> {
    model: &'a Model,
    field: &'a Field,
    prices: &'a Prices,
    /// What is taken of each row.
    load: Vec<f64>,
    options: Vec<Options>,
    /// The most of a row that these units could take together.
    wanted: Vec<f64>,
    touched: Vec<u32>,
    chosen: Vec<u32>,
    best: Vec<u32>,
    /// The most that may be lost, if the plan is to be better than the known one.
    slack: f64,
    value: f64,
    known: f64,
    /// How many more may be tried.
    left: usize,
}

/// What a unit could have, and what each loses against the best of them at the prices; the least loss first.
#[derive(Default)]
struct Options {
    unit: usize,
    losses: Vec<(f64, u32)>,
}

impl Options {
    /// What is lost by anything but the best.
    fn second(&self) -> f64 {
        self.losses.get(1).map_or(f64::INFINITY, |(loss, _)| *loss)
    }
}

/// What came out.
pub(crate) struct Answer {
    /// Units and their trials, when that is better than what was known.
    pub better: Vec<(usize, u32)>,
    /// Nothing was left untried.
    pub complete: bool,
}

impl<'a> Exact<'a> {
    pub fn new(model: &'a Model, field: &'a Field, prices: &'a Prices) -> Self {
        Self {
            model,
            field,
            prices,
            load: vec![0.0; model.most.len()],
            options: Vec::new(),
            wanted: vec![0.0; model.most.len()],
            touched: Vec::new(),
            chosen: Vec::new(),
            best: Vec::new(),
            slack: 0.0,
            value: 0.0,
            known: 0.0,
            left: 0,
        }
    }

    /// Looks for a plan for the units that is worth more than `known`, beside a load that others make; gives up after `most` tries.
    pub fn improve(&mut self, units: &[usize], load: &mut Vec<f64>, known: f64, most: usize) -> Answer {
        std::mem::swap(&mut self.load, load);
        self.known = known + 1e-9 * (1.0 + known.abs());
        self.slack = self.gather(units) - self.known;
        self.options.sort_by(|a, b| b.second().total_cmp(&a.second()));
        (self.value, self.left) = (0.0, most);
        self.best.clear();
        let complete = self.down(0.0).is_some();
        while let Some(trial) = self.chosen.pop() {
            self.take(trial, -1.0);
        }
        std::mem::swap(&mut self.load, load);
        let better = self.options.iter().map(|it| it.unit).zip(self.best.iter().copied()).collect();
        Answer { better, complete }
    }

    /// Finds what fits each unit, and what no plan for them can exceed.
    fn gather(&mut self, units: &[usize]) -> f64 {
        self.options.resize_with(units.len(), Options::default);
        let mut bound = 0.0;
        for (index, &unit) in units.iter().enumerate() {
            let mut options = std::mem::take(&mut self.options[index]);
            options.unit = unit;
            options.losses.clear();
            let mut best: Option<f64> = None;
            for trial in self.field.of_unit(unit).filter(|&trial| self.fits(trial)) {
                let worth = self.field.trials[trial as usize].worth;
                let best = *best.get_or_insert(worth.max(0.0));
                options.losses.push((best - worth, trial));
            }
            let best = best.unwrap_or(0.0);
            let after = options.losses.partition_point(|(loss, _)| *loss <= best);
            options.losses.insert(after, (best, NOWHERE));
            bound += best;
            self.want(&options);
            self.options[index] = options;
        }
        for row in self.touched.drain(..).map(|row| row as usize) {
            let room = self.model.most[row] - self.load[row];
            bound += self.prices.of[row] * room.min(std::mem::take(&mut self.wanted[row]));
        }
        bound
    }

    /// Adds up the most that a unit could take of each row.
    fn want(&mut self, options: &Options) {
        let mut most = Vec::<(u32, f64)>::new();
        for &(_, trial) in options.losses.iter().filter(|(_, trial)| *trial != NOWHERE) {
            most.extend(self.model.takes(self.field.trials[trial as usize].kind));
        }
        most.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        most.dedup_by_key(|(row, _)| *row);
        for (row, amount) in most {
            if self.wanted[row as usize] == 0.0 {
                self.touched.push(row);
            }
            self.wanted[row as usize] += amount;
        }
    }

    fn fits(&self, trial: u32) -> bool {
        let mut takes = self.model.takes(self.field.trials[trial as usize].kind).iter();
        takes.all(|&(row, amount)| self.load[row as usize] + amount <= self.model.most[row as usize])
    }

    /// Tries everything for the next unit and those after it. `None` when there is more to try than may be.
    fn down(&mut self, lost: f64) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        let depth = self.chosen.len();
        if depth == self.options.len() {
            if self.value > self.known {
                self.slack -= self.value - self.known;
                self.known = self.value + 1e-9 * (1.0 + self.value.abs());
                self.best.clone_from(&self.chosen);
            }
            return Some(());
        }
        for next in 0..self.options[depth].losses.len() {
            let (loss, trial) = self.options[depth].losses[next];
            if lost + loss > self.slack {
                break;
            }
            if trial == NOWHERE || self.fits(trial) {
                self.take(trial, 1.0);
                self.chosen.push(trial);
                self.down(lost + loss)?;
                self.chosen.pop();
                self.take(trial, -1.0);
            }
        }
        Some(())
    }

    fn take(&mut self, trial: u32, sign: f64) {
        if trial == NOWHERE {
            return;
        }
        let trial = self.field.trials[trial as usize];
        self.value += sign * trial.score;
        for &(row, amount) in self.model.takes(trial.kind) {
            self.load[row as usize] += sign * amount;
        }
    }
}
