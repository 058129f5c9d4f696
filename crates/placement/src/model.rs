// SPDX-License-Identifier: MPL-2.0
//! The problem as numbers: what is still to be decided, and everything that is scarce as one list of rows.

use crate::{
    left::Left,
    problem::{Pair, Problem},
};
use std::collections::HashMap;

/// One choice: a unit in a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    pub score: f64,
    /// Which rows it takes of, shared by units that take the same.
    pub kind: u32,
    pub place: u32,
}

/// What is to be decided. Units that are locked have been given what they take.
pub(crate) struct Model {
    /// The most of each row.
    pub most: Vec<f64>,
    /// Whose index each free unit has in the problem.
    pub unit: Vec<usize>,
    /// The choices of each free unit: `choices[starts[u]..starts[u + 1]]`.
    pub starts: Vec<usize>,
    pub choices: Vec<Choice>,
    /// What a kind takes: `takes[kind_starts[k]..kind_starts[k + 1]]`, row and amount.
    kind_starts: Vec<usize>,
    takes: Vec<(u32, f64)>,
    /// What the locked units are worth.
    pub locked: f64,
}

impl Model {
    /// How many free units there are.
    pub fn units(&self) -> usize {
        self.unit.len()
    }

    pub fn kinds(&self) -> usize {
        self.kind_starts.len() - 1
    }

    /// Rows and amounts of a kind.
    pub fn takes(&self, kind: u32) -> &[(u32, f64)] {
        &self.takes[self.kind_starts[kind as usize]..self.kind_starts[kind as usize + 1]]
    }

    /// The choices of a free unit.
    pub fn of(&self, unit: usize) -> &[Choice] {
        &self.choices[self.starts[unit]..self.starts[unit + 1]]
    }

    /// What each kind costs at these prices.
    pub fn costs(&self, prices: &[f64]) -> Vec<f64> {
        (0..self.kinds() as u32)
            .map(|kind| self.takes(kind).iter().map(|&(row, amount)| prices[row as usize] * amount).sum())
            .collect()
    }

    /// The ordinary score, as a scale for tolerances.
    pub fn scale(&self) -> f64 {
        let sum: f64 = self.choices.iter().map(|choice| choice.score).sum();
        if sum > 0.0 { sum / self.choices.len() as f64 } else { 1.0 }
    }

    pub fn of_problem(problem: &Problem) -> Self {
        Self::with_rows(problem).0
    }

    /// The model, and the row of everything scarce.
    pub fn with_rows(problem: &Problem) -> (Self, Vec<u32>) {
        Building::begin(problem).finish()
    }
}

struct Building<'a> {
    left: Left<'a>,
    ranges: Vec<usize>,
    model: Model,
    /// The row of everything scarce; those that cannot run out have none.
    rows: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl<'a> Building<'a> {
    fn begin(problem: &'a Problem) -> Self {
        let mut left = Left::of(problem);
        let ranges = problem.ranges();
        let mut locked = 0.0;
        for (unit, place) in problem.units.iter().enumerate().filter_map(|(u, it)| Some((u, it.locked_to?))) {
            left.take(unit, place);
            let pairs = &problem.pairs[ranges[unit]..ranges[unit + 1]];
            locked += pairs.iter().find(|pair| pair.place == place).map_or(0.0, |pair| pair.score);
        }
        let model = Model {
            most: Vec::new(),
            unit: Vec::new(),
            starts: vec![0],
            choices: Vec::new(),
            kind_starts: vec![0],
            takes: Vec::new(),
            locked,
        };
        Self { left, ranges, model, rows: Vec::new() }
    }

    /// The pairs of a unit that are worth something and fit at all.
    fn possible(&self, unit: usize) -> impl Iterator<Item = &'a Pair> {
        let problem = self.left.problem;
        let pairs = &problem.pairs[self.ranges[unit]..self.ranges[unit + 1]];
        let free = problem.units[unit].locked_to.is_none();
        pairs.iter().filter(move |pair| free && pair.score >= 0.0 && self.left.room(unit, pair.place))
    }

    /// Only what would run out if everybody came is a row.
    fn number_rows(&mut self) {
        let mut wanted = vec![0_u64; self.left.count()];
        let mut most = vec![0_u64; self.left.count()];
        let mut touched = Vec::new();
        for unit in 0..self.left.problem.units.len() {
            for pair in self.possible(unit) {
                for (number, amount) in self.left.taken(unit, pair.place) {
                    if most[number] == 0 {
                        touched.push(number);
                    }
                    most[number] = amount.max(most[number]);
                }
            }
            for number in touched.drain(..) {
                wanted[number] += std::mem::take(&mut most[number]);
            }
        }
        self.rows = vec![NONE; self.left.count()];
        for number in (0..wanted.len()).filter(|&number| wanted[number] > self.left.left(number)) {
            self.rows[number] = self.model.most.len() as u32;
            self.model.most.push(self.left.left(number) as f64);
        }
    }

    fn finish(mut self) -> (Model, Vec<u32>) {
        self.number_rows();
        let problem = self.left.problem;
        let places = problem.places.len();
        let (types, count) = types(problem);
        let known = count.saturating_mul(places) <= 50_000_000;
        let mut kinds = vec![NONE; if known { count * places } else { 0 }];
        for (unit, kind_of_unit) in types.iter().enumerate() {
            let before = self.model.choices.len();
            let possible: Vec<_> = self.possible(unit).collect();
            for pair in possible {
                let kind = match kinds.get_mut(kind_of_unit * places + pair.place) {
                    Some(kind) if *kind != NONE => *kind,
                    Some(kind) => {
                        *kind = self.model.kinds() as u32;
                        self.add_kind(unit, pair.place)
                    }
                    None => self.add_kind(unit, pair.place),
                };
                self.model.choices.push(Choice { score: pair.score, kind, place: pair.place as u32 });
            }
            if self.model.choices.len() > before {
                self.model.unit.push(unit);
                self.model.starts.push(self.model.choices.len());
            }
        }
        (self.model, self.rows)
    }

    fn add_kind(&mut self, unit: usize, place: usize) -> u32 {
        for (number, amount) in self.left.taken(unit, place) {
            if self.rows[number] != NONE {
                self.model.takes.push((self.rows[number], amount as f64));
            }
        }
        self.model.kind_starts.push(self.model.takes.len());
        self.model.kinds() as u32 - 1
    }
}

/// Units that take the same are of one type.
fn types(problem: &Problem) -> (Vec<usize>, usize) {
    let mut known = HashMap::new();
    let types = problem.units.iter().map(|unit| {
        let next = known.len();
        *known.entry((&unit.demand, &unit.groups)).or_insert(next)
    });
    let types = types.collect();
    (types, known.len())
}
