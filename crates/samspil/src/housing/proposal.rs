// SPDX-License-Identifier: MPL-2.0
//! A proposal for everybody at once: which household could have which dwelling. Nobody is given anything by it.

#[cfg(test)]
mod tests;

use super::{
    criteria::{CRITERIA, Cap, Home, Seeker, Terms, points},
    draft::Decided,
};
use kernel::{codes::Stay, ids::AreaId};
use placement::{Limit, Options, Pair, Place, Problem, Status, Unit};

/// What a permanent home is worth to a family with children before any criterion is asked: they come first (B-10), and a
/// home at all is worth more than the difference between two homes.
pub const FOR_A_FAMILY: i64 = 4000;
/// A permanent home for grown-ups.
pub const FOR_ADULTS: i64 = 2000;
/// Somewhere to stay for a while.
pub const FOR_A_WHILE: i64 = 1000;
/// Pairs times effort: what keeps the queue of a municipality within a second where limits bind hard.
const PAIRS_AND_EFFORT: usize = 50_000;
/// The most effort; a few households need no more.
const EFFORT: usize = 30;
/// How many other dwellings are shown for a household.
const ALTERNATIVES: usize = 3;

/// What is proposed for everybody.
pub struct Proposal {
    /// For each household, in the order they were asked about.
    pub outcomes: Vec<Outcome>,
    /// What all of it is worth.
    pub worth: i64,
    /// Whether it is proven that no plan is better.
    pub proven: bool,
}

impl Outcome {
    /// The dwelling that is proposed.
    #[must_use]
    pub const fn home(&self) -> Option<usize> {
        match self {
            Self::Home(home, _) => Some(*home),
            Self::None(_) => None,
        }
    }
}

/// What is proposed for a household.
pub enum Outcome {
    /// A dwelling: its index, and what else there is.
    Home(usize, Vec<Alternative>),
    /// None, and why.
    None(Why),
}

/// Another dwelling for a household, when all others stay where they are but the one that has to give way.
#[derive(Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Its index.
    pub home: usize,
    /// The points of the household there.
    pub points: i64,
    /// What the plan loses by it at the most.
    pub cost: i64,
    /// Whether another household is then without a home.
    pub leaves_out: bool,
}

/// Why a household got none.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// How many dwellings each criterion rules out, in the order of the register.
    pub ruled_out: Vec<usize>,
    /// How many would do and are proposed to others.
    pub for_others: usize,
    /// How many would do and lie in an area that has received as many as it may.
    pub area_full: usize,
    /// How many were refused for them.
    pub refused: usize,
}

/// In place of a criterion: the home was refused for the household.
const REFUSED: usize = usize::MAX;

/// What is counted of a household: itself, or its persons.
const HOUSEHOLDS: usize = 0;
const PERSONS: usize = 1;

/// The most of something that may move to an area.
#[derive(Clone, Copy)]
struct Ceiling {
    measure: usize,
    /// Only those who speak this language.
    group: Option<usize>,
    room: u64,
}

/// Every pair and what it is worth, and which area each dwelling lies in.
struct Table<'a> {
    seekers: &'a [Seeker],
    homes: &'a [Home],
    terms: &'a Terms,
    /// By household, then by dwelling: the points, or the criterion that rules it out.
    points: Vec<Vec<Result<i64, usize>>>,
    areas: Vec<AreaId>,
    /// The dwelling that is kept for each household.
    kept: Vec<Option<usize>>,
}

/// Works out a proposal. The same question has the same answer.
#[cfg(test)]
#[must_use]
pub fn propose(seekers: &[Seeker], homes: &[Home], terms: &Terms) -> Proposal {
    propose_around(seekers, homes, terms, &vec![Decided::default(); seekers.len()], &|_| true)
}

/// Works out a proposal around what people have decided: who a home is kept for has it, as long as no criterion rules it
/// out, and nobody is proposed what was refused for them. Other dwellings are looked for only for those who are `told`: that
/// takes longer than the plan. The same question has the same answer.
#[must_use]
pub fn propose_around(
    seekers: &[Seeker],
    homes: &[Home],
    terms: &Terms,
    decided: &[Decided],
    told: &dyn Fn(usize) -> bool,
) -> Proposal {
    let mut areas: Vec<AreaId> = homes.iter().filter_map(|home| home.dwelling.area).collect();
    areas.sort_unstable();
    areas.dedup();
    let row = |seeker: &Seeker, decided: &Decided| {
        let mut row: Vec<_> = homes.iter().map(|home| points(seeker, home, terms)).collect();
        decided.refused.iter().for_each(|home| row[*home] = Err(REFUSED));
        row
    };
    let points: Vec<Vec<_>> =
        seekers.iter().zip(decided).map(|(seeker, decided)| row(seeker, decided)).collect();
    let kept =
        decided.iter().zip(&points).map(|(decided, row)| decided.kept.filter(|home| row[*home].is_ok()));
    let table = Table { seekers, homes, terms, kept: kept.collect(), points, areas };
    let (mut at, proven) = solve(&table.problem());
    for (at, kept) in at.iter_mut().zip(&table.kept) {
        *at = kept.or(*at);
    }
    let outcome = |unit: usize| match at[unit] {
        Some(home) if told(unit) => Outcome::Home(home, table.alternatives(&at, unit)),
        Some(home) => Outcome::Home(home, Vec::new()),
        None => Outcome::None(table.why(&at, unit)),
    };
    Proposal { outcomes: (0..seekers.len()).map(outcome).collect(), worth: table.worth(&at), proven }
}

/// Where each unit is in the best plan that is found, and whether there is none better. The effort is bounded, not the
/// time: a proposal must not depend on how busy the machine is.
fn solve(problem: &Problem) -> (Vec<Option<usize>>, bool) {
    let mut at = vec![None; problem.units.len()];
    if problem.pairs.is_empty() {
        return (at, true);
    }
    let effort = (PAIRS_AND_EFFORT / problem.pairs.len()).clamp(2, EFFORT);
    let plan =
        placement::solve(problem, &Options { gap: 0.0, effort, seed: 1, threads: 1, out_of_time: &|| false });
    for assignment in &plan.assignments {
        if let (Ok(unit), Ok(place)) = (assignment.unit.parse::<usize>(), assignment.place.parse()) {
            at[unit] = Some(place);
        }
    }
    (at, plan.status == Status::Optimal)
}

fn natural(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

impl Table<'_> {
    fn problem(&self) -> Problem {
        let unit = |(index, seeker): (usize, &Seeker)| Unit {
            id: index.to_string(),
            demand: vec![1, natural(seeker.persons)],
            groups: seeker.needs.language.into_iter().collect(),
            locked_to: None,
        };
        let place = |(index, home): (usize, &Home)| Place {
            id: index.to_string(),
            capacity: vec![Some(1), None],
            sets: self.area_of(home).into_iter().collect(),
        };
        let mut pairs = Vec::new();
        for (unit, row) in self.points.iter().enumerate() {
            for (place, points) in row.iter().enumerate() {
                if points.is_ok() && self.kept[unit].is_none() && !self.is_kept(place) {
                    pairs.push(Pair { unit, place, score: self.value(unit, place) as f64 });
                }
            }
        }
        Problem {
            measures: vec!["units".to_owned(), "persons".to_owned()],
            groups: (0..self.languages()).map(|language| language.to_string()).collect(),
            sets: self.areas.iter().map(ToString::to_string).collect(),
            units: self.seekers.iter().enumerate().map(unit).collect(),
            places: self.homes.iter().enumerate().map(place).collect(),
            limits: (0..self.areas.len()).flat_map(|area| self.limits(area)).collect(),
            pairs,
        }
    }

    /// How many languages are told apart: those of the households and those of the limits.
    fn languages(&self) -> usize {
        let spoken = self.seekers.iter().filter_map(|seeker| seeker.needs.language);
        let limited = self.homes.iter().flat_map(|home| &home.caps).filter_map(|cap| cap.language);
        spoken.chain(limited).max().map_or(0, |last| last + 1)
    }

    /// Whether a dwelling is kept for anybody.
    fn is_kept(&self, home: usize) -> bool {
        self.kept.contains(&Some(home))
    }

    fn area_of(&self, home: &Home) -> Option<usize> {
        home.dwelling.area.and_then(|area| self.areas.binary_search(&area).ok())
    }

    /// What an area may still receive, each less what is kept there already.
    fn limits(&self, area: usize) -> Vec<Limit> {
        let limit = |ceiling: Ceiling| Limit {
            id: self.areas[area].to_string(),
            set: area,
            measure: ceiling.measure,
            group: ceiling.group,
            at_most: ceiling.room.saturating_sub(self.received(&self.kept, area, ceiling)),
        };
        self.ceilings(area).into_iter().map(limit).collect()
    }

    /// The limit that was stated, in persons, and those of the municipality, in households.
    fn ceilings(&self, area: usize) -> Vec<Ceiling> {
        let Some(home) = self.homes.iter().find(|home| self.area_of(home) == Some(area)) else {
            return Vec::new();
        };
        let stated = self.terms.newcomers.map(|most| Ceiling {
            measure: PERSONS,
            group: None,
            room: natural(most.saturating_sub(home.newcomers)),
        });
        let cap = |cap: &Cap| Ceiling { measure: HOUSEHOLDS, group: cap.language, room: natural(cap.room) };
        stated.into_iter().chain(home.caps.iter().map(cap)).collect()
    }

    /// How much of what a ceiling counts goes to an area in a plan.
    fn received(&self, at: &[Option<usize>], area: usize, ceiling: Ceiling) -> u64 {
        let there = |home: &Option<usize>| home.is_some_and(|it| self.area_of(&self.homes[it]) == Some(area));
        let counts = |seeker: &Seeker| ceiling.group.is_none_or(|group| seeker.needs.language == Some(group));
        let moved = at.iter().zip(self.seekers).filter(|(home, seeker)| there(home) && counts(seeker));
        moved.map(|(_, seeker)| if ceiling.measure == PERSONS { natural(seeker.persons) } else { 1 }).sum()
    }

    /// Whether a plan keeps the limits of the area that a dwelling lies in.
    fn keeps_limit(&self, at: &[Option<usize>], home: usize) -> bool {
        let Some(area) = self.area_of(&self.homes[home]) else { return true };
        self.ceilings(area).into_iter().all(|ceiling| self.received(at, area, ceiling) <= ceiling.room)
    }

    fn worth(&self, at: &[Option<usize>]) -> i64 {
        at.iter().enumerate().filter_map(|(unit, home)| Some(self.value(unit, (*home)?))).sum()
    }

    /// What the plan gains by a household in a dwelling that is not ruled out.
    fn value(&self, unit: usize, home: usize) -> i64 {
        let a_home = match (self.homes[home].dwelling.stay(), self.seekers[unit].children > 0) {
            (Stay::Permanent, true) => FOR_A_FAMILY,
            (Stay::Permanent, false) => FOR_ADULTS,
            (Stay::Temporary, _) => FOR_A_WHILE,
        };
        a_home + self.points[unit][home].unwrap_or(0)
    }

    /// The best other dwellings of a household.
    fn alternatives(&self, at: &[Option<usize>], unit: usize) -> Vec<Alternative> {
        let row = &self.points[unit];
        let mut others: Vec<(i64, usize)> = row
            .iter()
            .enumerate()
            .filter(|(home, _)| at[unit] != Some(*home) && !self.is_kept(*home))
            .filter_map(|(home, points)| Some((points.ok()?, home)))
            .collect();
        others.sort_by_key(|(points, home)| (-points, *home));
        let alternative = |(points, home)| self.alternative(at, unit, (home, points));
        others.into_iter().filter_map(alternative).take(ALTERNATIVES).collect()
    }

    /// What the plan loses when the household gets this dwelling and whoever was to have it gets the best that is left.
    fn alternative(
        &self,
        at: &[Option<usize>],
        unit: usize,
        (home, points): (usize, i64),
    ) -> Option<Alternative> {
        let mut other = at.to_vec();
        let displaced = at.iter().position(|taken| *taken == Some(home));
        other[unit] = Some(home);
        if let Some(displaced) = displaced {
            other[displaced] = None;
        }
        if !self.keeps_limit(&other, home) {
            return None;
        }
        if let Some(displaced) = displaced {
            other[displaced] = self.best_left(&other, displaced);
        }
        let cost = (self.worth(at) - self.worth(&other)).max(0);
        let leaves_out = displaced.is_some_and(|displaced| other[displaced].is_none());
        Some(Alternative { home, points, cost, leaves_out })
    }

    fn best_left(&self, at: &[Option<usize>], unit: usize) -> Option<usize> {
        let mut taken = vec![false; self.homes.len()];
        at.iter().flatten().for_each(|home| taken[*home] = true);
        let mut best: Option<(i64, usize)> = None;
        for home in (0..self.homes.len()).filter(|home| !taken[*home] && self.points[unit][*home].is_ok()) {
            let value = self.value(unit, home);
            if best.is_some_and(|(most, _)| value <= most) {
                continue;
            }
            let mut with = at.to_vec();
            with[unit] = Some(home);
            if self.keeps_limit(&with, home) {
                best = Some((value, home));
            }
        }
        best.map(|(_, home)| home)
    }

    fn why(&self, at: &[Option<usize>], unit: usize) -> Why {
        let mut why = Why { ruled_out: vec![0; CRITERIA.len()], ..Why::default() };
        for (home, points) in self.points[unit].iter().enumerate() {
            match points {
                Err(REFUSED) => why.refused += 1,
                Err(criterion) => why.ruled_out[*criterion] += 1,
                Ok(_) if at.contains(&Some(home)) => why.for_others += 1,
                Ok(_) => why.area_full += 1,
            }
        }
        why
    }
}
