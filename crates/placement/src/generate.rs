// SPDX-License-Identifier: MPL-2.0
//! Makes up problems to measure with: a municipality with its dwellings, a country with its municipalities.

use crate::{
    chance::Chance,
    problem::{Limit, Pair, Place, Problem, Unit},
};

/// Persons and children of a made-up family; nearly half live alone.
fn family(chance: &mut Chance) -> (u64, u64) {
    let persons = [1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7][chance.below(15)];
    let children = if persons < 3 { 0 } else { persons - 1 - chance.below(2) as u64 };
    (persons, children)
}

fn names(letter: &str, count: usize) -> Vec<String> {
    (0..count).map(|index| format!("{letter}{index}")).collect()
}

fn unit(index: usize, demand: Vec<u64>, group: usize) -> Unit {
    Unit { id: format!("h{index}"), demand, groups: vec![group], locked_to: None }
}

/// Households, dwellings with a size, and areas with limits on persons, children and each language group. To house one more
/// family always counts most.
pub fn municipality(households: usize, dwellings: usize, areas: usize, seed: u64) -> Problem {
    let mut chance = Chance::new(seed);
    let mut problem = Problem {
        measures: ["units", "persons", "children"].map(str::to_owned).to_vec(),
        groups: names("g", 8),
        sets: names("a", areas),
        ..Problem::default()
    };
    for index in 0..households {
        let (persons, children) = family(&mut chance);
        let group = chance.below(8).min(chance.below(8));
        problem.units.push(unit(index, vec![1, persons, children], group));
    }
    let mut sizes = Vec::new();
    for index in 0..dwellings {
        sizes.push(family(&mut chance).0 + chance.below(3) as u64);
        let sets = vec![chance.below(areas)];
        problem.places.push(Place { id: format!("d{index}"), capacity: vec![Some(1), None, None], sets });
    }
    municipal_limits(&mut problem);
    let most = 80.0 / dwellings as f64 * 2.0;
    for unit in 0..households {
        let persons = problem.units[unit].demand[1];
        let likes: Vec<_> = (0..areas).map(|_| chance.below(150)).collect();
        for (place, &size) in sizes.iter().enumerate() {
            if (persons..persons + 4).contains(&size)
                && chance.share() < most.max(0.2_f64.min(400.0 / dwellings as f64))
            {
                let like = likes[problem.places[place].sets[0]];
                let score = 1_300 + like + chance.below(250);
                problem.pairs.push(Pair { unit, place, score: score as f64 });
            }
        }
    }
    problem
}

fn municipal_limits(problem: &mut Problem) {
    let areas = problem.sets.len() as u64;
    let total = |measure: usize| problem.units.iter().map(|unit| unit.demand[measure]).sum::<u64>();
    let (persons, children) = (total(1), total(2));
    for set in 0..problem.sets.len() {
        let area = problem.sets[set].clone();
        let mut add = |id: String, measure, group, at_most| {
            problem.limits.push(Limit { id, set, measure, group, at_most });
        };
        add(format!("{area} persons"), 1, None, persons * 95 / 100 / areas + 1);
        add(format!("{area} children"), 2, None, children * 110 / 100 / areas + 1);
        for group in 0..8 {
            add(format!("{area} g{group}"), 1, Some(group), persons * 30 / 100 / areas + 3);
        }
    }
}

/// Families, municipalities with room in three measures, and limits on each of four groups.
pub fn country(families: usize, municipalities: usize, seed: u64) -> Problem {
    let mut chance = Chance::new(seed);
    let mut problem = Problem {
        measures: ["units", "children", "adults", "seniors"].map(str::to_owned).to_vec(),
        groups: names("g", 4),
        sets: names("s", municipalities),
        ..Problem::default()
    };
    let mut totals = [0; 4];
    for index in 0..families {
        let (persons, children) = family(&mut chance);
        let seniors = u64::from(chance.below(20) == 0);
        let demand = vec![1, children, persons - children, seniors];
        totals.iter_mut().zip(&demand).for_each(|(total, amount)| *total += amount);
        problem.units.push(unit(index, demand, chance.below(4)));
    }
    let sizes: Vec<_> = (0..municipalities).map(|_| 0.3 + 1.4 * chance.share()).collect();
    let all: f64 = sizes.iter().sum();
    for (index, size) in sizes.iter().enumerate() {
        let share = |total: u64, of: f64| (total as f64 * of * size / all).ceil() as u64;
        let capacity = vec![
            None,
            Some(share(totals[1], 1.02)),
            Some(share(totals[2], 1.0)),
            Some(share(totals[3], 1.1)),
        ];
        problem.places.push(Place { id: format!("m{index}"), capacity, sets: vec![index] });
        for group in 0..4 {
            let (id, at_most) = (format!("m{index} g{group}"), share(totals[0], 0.3));
            problem.limits.push(Limit { id, set: index, measure: 0, group: Some(group), at_most });
        }
    }
    for unit in 0..families {
        let adults = problem.units[unit].demand[2] as f64;
        let base = 0.2 + 0.3 * chance.share();
        for (place, size) in sizes.iter().enumerate() {
            let score = adults * (base + 0.05 * size + 0.25 * chance.share() * chance.share());
            problem.pairs.push(Pair { unit, place, score: (score * 1e6).round() / 1e6 });
        }
    }
    problem
}
