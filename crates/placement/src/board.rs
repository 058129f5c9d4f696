// SPDX-License-Identifier: MPL-2.0
//! Who is where for the moment, and how much that is too many.

use crate::{
    field::{Field, NOWHERE},
    model::Model,
};

/// A plan that is being worked on. It may hold more than there is room for, at a penalty.
pub(crate) struct Board<'a> {
    pub model: &'a Model,
    pub field: &'a Field,
    /// The trial each unit has.
    pub at: Vec<u32>,
    pub load: Vec<f64>,
    /// What one too many costs in each row.
    pub penalty: Vec<f64>,
    /// Rows with too many.
    pub broken: usize,
    pub score: f64,
    within: Vec<Vec<u32>>,
    position: Vec<u32>,
}

impl<'a> Board<'a> {
    pub fn empty(model: &'a Model, field: &'a Field, penalty: Vec<f64>) -> Self {
        let places = field.trials.iter().map(|trial| trial.place as usize + 1).max().unwrap_or(0);
        Self {
            model,
            field,
            at: vec![NOWHERE; field.units()],
            load: vec![0.0; model.most.len()],
            penalty,
            broken: 0,
            score: 0.0,
            within: vec![Vec::new(); places],
            position: vec![0; field.units()],
        }
    }

    /// Those who are in a place.
    pub fn within(&self, place: u32) -> &[u32] {
        &self.within[place as usize]
    }

    /// Moves a unit; gives what that gains, penalties counted.
    pub fn put(&mut self, unit: usize, to: u32) -> f64 {
        let gain = self.weigh(unit, to);
        self.settle(unit, to);
        gain
    }

    /// What moving a unit gains, penalties counted. It weighs in its new place from now on and still stands in the old
    /// one: to be settled, or taken back.
    pub fn weigh(&mut self, unit: usize, to: u32) -> f64 {
        self.load_with(self.at[unit], -1.0) + self.load_with(to, 1.0)
    }

    /// Takes back what was weighed last, or before what was taken back last.
    pub fn take_back(&mut self, unit: usize, to: u32) {
        self.load_with(to, -1.0);
        self.load_with(self.at[unit], 1.0);
    }

    /// A unit stands where it was weighed.
    pub fn settle(&mut self, unit: usize, to: u32) {
        let from = std::mem::replace(&mut self.at[unit], to);
        if from != NOWHERE {
            let within = &mut self.within[self.field.trials[from as usize].place as usize];
            let at = self.position[unit] as usize;
            within.swap_remove(at);
            if let Some(&moved) = within.get(at) {
                self.position[moved as usize] = at as u32;
            }
        }
        if to != NOWHERE {
            let within = &mut self.within[self.field.trials[to as usize].place as usize];
            self.position[unit] = within.len() as u32;
            within.push(unit as u32);
        }
    }

    fn load_with(&mut self, trial: u32, sign: f64) -> f64 {
        if trial == NOWHERE {
            return 0.0;
        }
        let trial = &self.field.trials[trial as usize];
        let mut gain = sign * trial.score;
        self.score += gain;
        for &(row, amount) in self.model.takes(trial.kind) {
            let row = row as usize;
            let before = (self.load[row] - self.model.most[row]).max(0.0);
            self.load[row] += sign * amount;
            let after = (self.load[row] - self.model.most[row]).max(0.0);
            gain += self.penalty[row] * (before - after);
            self.broken = self.broken + usize::from(after > 0.0) - usize::from(before > 0.0);
        }
        gain
    }

    /// Would a trial fit, for a unit that is nowhere?
    pub fn fits(&self, trial: u32) -> bool {
        let kind = self.field.trials[trial as usize].kind;
        self.model
            .takes(kind)
            .iter()
            .all(|&(row, amount)| self.load[row as usize] + amount <= self.model.most[row as usize])
    }

    /// Takes units away until nothing is too many, always the one that costs least for what it frees.
    pub fn mend(&mut self) {
        for row in 0..self.load.len() {
            while self.load[row] > self.model.most[row] {
                let Some((_, unit)) = self.cheapest(row) else { break };
                self.put(unit, NOWHERE);
            }
        }
    }

    fn cheapest(&self, row: usize) -> Option<(f64, usize)> {
        let over = self.load[row] - self.model.most[row];
        let mut best: Option<(f64, usize)> = None;
        for unit in (0..self.at.len()).filter(|&unit| self.at[unit] != NOWHERE) {
            let trial = self.field.trials[self.at[unit] as usize];
            for &(_, amount) in self.model.takes(trial.kind).iter().filter(|(it, _)| *it as usize == row) {
                let cost = trial.score / amount.min(over);
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, unit));
                }
            }
        }
        best
    }

    /// Puts those who are nowhere where there is room, the most valuable first.
    pub fn fill(&mut self) {
        let mut out: Vec<_> = (0..self.at.len()).filter(|&unit| self.at[unit] == NOWHERE).collect();
        let worth = |unit: usize| {
            self.field.of_unit(unit).next().map_or(0.0, |it| self.field.trials[it as usize].worth)
        };
        out.sort_by(|&a, &b| worth(b).total_cmp(&worth(a)));
        for unit in out {
            if let Some(trial) = self.field.of_unit(unit).find(|&trial| self.fits(trial)) {
                self.put(unit, trial);
            }
        }
    }
}
