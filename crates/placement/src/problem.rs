// SPDX-License-Identifier: MPL-2.0
//! Who is to be placed, where there is room, what must not be exceeded, and how good each pair is.

/// Units, places, limits and scores, with every name already looked up. Read one with [`crate::read`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Problem {
    /// What is counted; the first is always `units`, one for each unit.
    pub measures: Vec<String>,
    /// The groups that somebody belongs to or a limit is about.
    pub groups: Vec<String>,
    /// The sets of places.
    pub sets: Vec<String>,
    /// Who is to be placed, in the order of the file.
    pub units: Vec<Unit>,
    /// Where there is room.
    pub places: Vec<Place>,
    /// What a set of places may hold.
    pub limits: Vec<Limit>,
    /// The possible pairs, gathered by unit in the order of `units`.
    pub pairs: Vec<Pair>,
}

/// Somebody, or several who stay together: a household, a family, a pupil.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// Its name in the file.
    pub id: String,
    /// How much it takes of each measure.
    pub demand: Vec<u64>,
    /// The groups it counts in.
    pub groups: Vec<usize>,
    /// Where it must be, when that has been decided.
    pub locked_to: Option<usize>,
}

/// A dwelling, a municipality, a class, a company.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its name in the file.
    pub id: String,
    /// How much it holds of each measure; nothing said is no limit.
    pub capacity: Vec<Option<u64>>,
    /// The sets it belongs to.
    pub sets: Vec<usize>,
}

/// The most that the places of a set may hold together.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    /// Its name in the file.
    pub id: String,
    /// The set it is about.
    pub set: usize,
    /// What is counted.
    pub measure: usize,
    /// Only those of this group are counted; everybody when nothing is said.
    pub group: Option<usize>,
    /// The most.
    pub at_most: u64,
}

/// A unit that could be in a place, and how good that would be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Index of the unit.
    pub unit: usize,
    /// Index of the place.
    pub place: usize,
    /// How good it would be.
    pub score: f64,
}

impl Problem {
    /// The pairs of each unit: `pairs[ranges[u]..ranges[u + 1]]`.
    pub fn ranges(&self) -> Vec<usize> {
        let mut ranges = vec![0; self.units.len() + 1];
        for pair in &self.pairs {
            ranges[pair.unit + 1] += 1;
        }
        for u in 0..self.units.len() {
            ranges[u + 1] += ranges[u];
        }
        ranges
    }

    /// The same places and limits, without anybody.
    pub fn clone_places(&self) -> Self {
        Self {
            measures: self.measures.clone(),
            groups: self.groups.clone(),
            sets: self.sets.clone(),
            places: self.places.clone(),
            limits: self.limits.clone(),
            ..Self::default()
        }
    }

    /// What a unit takes of a limit.
    pub fn takes(&self, unit: usize, limit: &Limit) -> u64 {
        let unit = &self.units[unit];
        let counted = limit.group.is_none_or(|group| unit.groups.contains(&group));
        if counted { unit.demand[limit.measure] } else { 0 }
    }

    /// The limits of each set.
    pub fn limits_of_sets(&self) -> Vec<Vec<usize>> {
        let mut of = vec![Vec::new(); self.sets.len()];
        for (index, limit) in self.limits.iter().enumerate() {
            of[limit.set].push(index);
        }
        of
    }
}
