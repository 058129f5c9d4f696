// SPDX-License-Identifier: MPL-2.0
//! What is left of every capacity and limit.

use crate::problem::Problem;

/// Something that can run out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scarce {
    /// The capacity of a place in a measure.
    Capacity { place: usize, measure: usize },
    /// A limit.
    Limit(usize),
}

/// Everything scarce, numbered: first the capacities place by place, then the limits.
#[derive(Clone)]
pub(crate) struct Left<'a> {
    pub problem: &'a Problem,
    of_sets: Vec<Vec<usize>>,
    left: Vec<u64>,
}

impl<'a> Left<'a> {
    pub fn of(problem: &'a Problem) -> Self {
        let capacities = problem.places.iter().flat_map(|place| &place.capacity);
        let capacities = capacities.map(|capacity| capacity.unwrap_or(u64::MAX));
        Self {
            problem,
            of_sets: problem.limits_of_sets(),
            left: capacities.chain(problem.limits.iter().map(|limit| limit.at_most)).collect(),
        }
    }

    /// How many things can run out.
    pub fn count(&self) -> usize {
        self.left.len()
    }

    pub fn scarce(&self, number: usize) -> Scarce {
        let measures = self.problem.measures.len();
        match number.checked_sub(self.problem.places.len() * measures) {
            Some(limit) => Scarce::Limit(limit),
            None => Scarce::Capacity { place: number / measures, measure: number % measures },
        }
    }

    /// Everything a unit takes in a place, with the amount.
    pub fn taken(&self, unit: usize, place: usize) -> impl Iterator<Item = (usize, u64)> {
        let measures = self.problem.measures.len();
        let capacities = self.problem.units[unit].demand.iter().enumerate();
        let capacities = capacities.map(move |(measure, &amount)| (place * measures + measure, amount));
        let limits = self.problem.places[place].sets.iter().flat_map(|&set| &self.of_sets[set]);
        let first = self.problem.places.len() * measures;
        let limits =
            limits.map(move |&limit| (first + limit, self.problem.takes(unit, &self.problem.limits[limit])));
        capacities.chain(limits).filter(|&(number, amount)| amount > 0 && self.left[number] < u64::MAX)
    }

    pub fn left(&self, number: usize) -> u64 {
        self.left[number]
    }

    /// What keeps a unit out of a place.
    pub fn against(&self, unit: usize, place: usize) -> impl Iterator<Item = usize> {
        self.taken(unit, place)
            .filter(|&(number, amount)| self.left[number] < amount)
            .map(|(number, _)| number)
    }

    /// Is there room for a unit in a place?
    pub fn room(&self, unit: usize, place: usize) -> bool {
        self.against(unit, place).next().is_none()
    }

    /// Gives a unit its place.
    pub fn take(&mut self, unit: usize, place: usize) {
        let taken: Vec<_> = self.taken(unit, place).collect();
        for (number, amount) in taken {
            self.left[number] = self.left[number].saturating_sub(amount);
        }
    }
}
