// SPDX-License-Identifier: MPL-2.0
//! The choices of each unit that are worth trying, the best at these prices first.

use crate::{model::Model, prices::Prices};

pub(crate) const NOWHERE: u32 = u32::MAX;

/// A choice worth trying.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trial {
    pub score: f64,
    /// The score less what it takes at the prices.
    pub worth: f64,
    pub kind: u32,
    pub place: u32,
}

/// What is searched.
pub(crate) struct Field {
    pub starts: Vec<u32>,
    pub trials: Vec<Trial>,
    /// Trials of each unit in the order of their places.
    by_place: Vec<u32>,
    /// The places where something is taken of each row.
    places: Vec<Vec<u32>>,
}

impl Field {
    /// The best of each unit, and no more than `most` of them.
    pub fn of(model: &Model, prices: &Prices, most: usize) -> Self {
        let costs = model.costs(&prices.of);
        let places = vec![Vec::new(); model.most.len()];
        let mut field = Self { starts: vec![0], trials: Vec::new(), by_place: Vec::new(), places };
        let mut trials = Vec::new();
        for unit in 0..model.units() {
            trials.clear();
            trials.extend(model.of(unit).iter().map(|choice| {
                let worth = choice.score - costs[choice.kind as usize];
                Trial { score: choice.score, worth, kind: choice.kind, place: choice.place }
            }));
            trials.sort_by(|a, b| b.worth.total_cmp(&a.worth));
            field.trials.extend(trials.iter().take(most));
            let first = field.starts[unit];
            let end = field.trials.len() as u32;
            let mut order: Vec<_> = (first..end).collect();
            order.sort_by_key(|&trial| field.trials[trial as usize].place);
            field.by_place.extend(order);
            field.starts.push(end);
        }
        field.find_places(model);
        field
    }

    fn find_places(&mut self, model: &Model) {
        for trial in &self.trials {
            for &(row, _) in model.takes(trial.kind) {
                self.places[row as usize].push(trial.place);
            }
        }
        for places in &mut self.places {
            places.sort_unstable();
            places.dedup();
        }
    }

    /// The places where something is taken of a row.
    pub fn places(&self, row: u32) -> &[u32] {
        &self.places[row as usize]
    }

    pub fn units(&self) -> usize {
        self.starts.len() - 1
    }

    /// The trials of a unit.
    pub fn of_unit(&self, unit: usize) -> std::ops::Range<u32> {
        self.starts[unit]..self.starts[unit + 1]
    }

    /// The trial of a unit in a place.
    pub fn find(&self, unit: usize, place: u32) -> Option<u32> {
        let order = &self.by_place[self.starts[unit] as usize..self.starts[unit + 1] as usize];
        let found = order.binary_search_by_key(&place, |&trial| self.trials[trial as usize].place);
        found.ok().map(|at| order[at])
    }
}
