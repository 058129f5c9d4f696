// SPDX-License-Identifier: MPL-2.0
//! Reads a problem and refuses what is malformed, contradicts itself or is too large, saying where.

use crate::{
    fault::Fault,
    format::{Amounts, File, Limit as LimitText, Place as PlaceText, Score, Unit as UnitText},
    locks::check_locks,
    problem::{Limit, Pair, Place, Problem, Unit},
};
use std::collections::HashMap;

/// The largest demand, capacity or limit. A million of them are still counted exactly.
pub const MOST: u64 = 1_000_000_000;
/// The largest score, in either direction.
pub const MOST_SCORE: f64 = 1e9;

/// Reads a problem.
///
/// # Errors
/// Where the first fault stands, and what it is.
pub fn read(json: &[u8]) -> Result<Problem, Fault> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let file: File = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        malformed(if path == "." { "" } else { &path }, error.inner())
    })?;
    reader.end().map_err(|error| malformed("", &error))?;
    let mut problem = Problem { measures: measures(&file.measures.0)?, ..Problem::default() };
    let names = Names::of(&file)?;
    places(&mut problem, &file.places.0)?;
    units(&mut problem, &file.units.0, &names)?;
    limits(&mut problem, &file.limits.0)?;
    scores(&mut problem, &file.scores.0, &names)?;
    check_locks(&problem)?;
    Ok(problem)
}

/// Reads an earlier period, with everything numbered as in the problem.
///
/// # Errors
/// The first fault, or what the problem has and the earlier period does not say the same of.
pub fn read_past(json: &[u8], problem: &Problem) -> Result<Problem, Fault> {
    let past = read(json)?;
    let ids = |problem: &Problem| problem.places.iter().map(|place| place.id.clone()).collect::<Vec<_>>();
    if ids(&past) != ids(problem) {
        return Err(Fault::at("places", "past-other-places", &[]));
    }
    if past.measures != problem.measures {
        return Err(Fault::at("measures", "past-other-measures", &[]));
    }
    let of = |group: &String| problem.groups.iter().position(|known| known == group);
    let groups: Vec<_> = past.groups.iter().map(of).collect();
    let mut past = past;
    for unit in &mut past.units {
        unit.groups = unit.groups.iter().filter_map(|&group| groups[group]).collect();
        unit.groups.sort_unstable();
        unit.locked_to = None;
    }
    Ok(past)
}

fn malformed(path: &str, error: &serde_json::Error) -> Fault {
    Fault::at(path, "malformed", &[("why", &error.to_string())])
}

fn measures(said: &[String]) -> Result<Vec<String>, Fault> {
    let mut measures = vec!["units".to_owned()];
    for (index, name) in said.iter().enumerate() {
        if measures.contains(name) {
            let path = format!("measures[{index}]");
            return Err(match name.as_str() {
                "units" => Fault::at(path, "units-always-counted", &[]),
                _ => Fault::at(path, "measure-twice", &[("name", name)]),
            });
        }
        measures.push(name.clone());
    }
    Ok(measures)
}

struct Names<'a> {
    units: HashMap<&'a str, usize>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    fn of(file: &'a File<'_>) -> Result<Self, Fault> {
        unique(file.limits.0.iter().map(|limit| limit.id.as_str()), "limits")?;
        Ok(Self {
            units: unique(file.units.0.iter().map(|unit| unit.id.as_str()), "units")?,
            places: unique(file.places.0.iter().map(|place| place.id.as_str()), "places")?,
        })
    }
}

fn unique<'a>(ids: impl Iterator<Item = &'a str>, list: &str) -> Result<HashMap<&'a str, usize>, Fault> {
    let mut known = HashMap::new();
    for (index, id) in ids.enumerate() {
        if let Some(before) = known.insert(id, index) {
            let with = [("name", id), ("first", &format!("{list}[{before}]"))];
            return Err(Fault::at(format!("{list}[{index}].id"), "id-twice", &with));
        }
    }
    Ok(known)
}

/// The number of a name, a new one when it has not been met.
fn number(names: &mut Vec<String>, index: &mut HashMap<String, usize>, name: &str) -> usize {
    if let Some(&known) = index.get(name) {
        return known;
    }
    names.push(name.to_owned());
    index.insert(name.to_owned(), names.len() - 1);
    names.len() - 1
}

fn amounts(measures: &[String], said: &Amounts, path: &str) -> Result<Vec<Option<u64>>, Fault> {
    let mut amounts = vec![None; measures.len()];
    for (name, amount) in &said.0 {
        let path = format!("{path}.{name}");
        let measure = measures.iter().position(|measure| measure == name);
        let measure = measure.ok_or_else(|| Fault::at(&path, "no-measure", &[("name", name)]))?;
        amounts[measure] = Some(small(*amount, &path)?);
    }
    Ok(amounts)
}

fn too_large(path: &str, value: &dyn std::fmt::Display, most: &dyn std::fmt::Display) -> Fault {
    Fault::at(path, "too-large", &[("value", &value.to_string()), ("most", &most.to_string())])
}

fn small(amount: u64, path: &str) -> Result<u64, Fault> {
    if amount > MOST {
        return Err(too_large(path, &amount, &MOST));
    }
    Ok(amount)
}

fn places(problem: &mut Problem, said: &[PlaceText]) -> Result<(), Fault> {
    let mut known = HashMap::new();
    for (index, place) in said.iter().enumerate() {
        let capacity = amounts(&problem.measures, &place.capacity, &format!("places[{index}].capacity"))?;
        let mut sets: Vec<_> =
            place.sets.iter().map(|set| number(&mut problem.sets, &mut known, set)).collect();
        sets.sort_unstable();
        sets.dedup();
        problem.places.push(Place { id: place.id.clone(), capacity, sets });
    }
    Ok(())
}

fn units(problem: &mut Problem, said: &[UnitText], names: &Names) -> Result<(), Fault> {
    let mut known = HashMap::new();
    for (index, unit) in said.iter().enumerate() {
        if let Some((at, _)) =
            unit.demand.0.iter().enumerate().find(|(_, (name, amount))| name == "units" && *amount != 1)
        {
            let name = &unit.demand.0[at].0;
            return Err(Fault::at(format!("units[{index}].demand.{name}"), "unit-is-one", &[]));
        }
        let demand = amounts(&problem.measures, &unit.demand, &format!("units[{index}].demand"))?;
        let mut demand: Vec<_> = demand.into_iter().map(|amount| amount.unwrap_or(0)).collect();
        demand[0] = 1;
        let mut groups: Vec<_> =
            unit.groups.iter().map(|group| number(&mut problem.groups, &mut known, group)).collect();
        groups.sort_unstable();
        groups.dedup();
        let locked_to = match &unit.locked_to {
            None => None,
            Some(place) => Some(*names.places.get(place.as_str()).ok_or_else(|| {
                Fault::at(format!("units[{index}].locked_to"), "no-place", &[("name", place)])
            })?),
        };
        problem.units.push(Unit { id: unit.id.clone(), demand, groups, locked_to });
    }
    Ok(())
}

fn limits(problem: &mut Problem, said: &[LimitText]) -> Result<(), Fault> {
    let mut groups: HashMap<_, _> =
        problem.groups.iter().enumerate().map(|(index, group)| (group.clone(), index)).collect();
    for (index, limit) in said.iter().enumerate() {
        let set =
            problem.sets.iter().position(|set| *set == limit.set).ok_or_else(|| {
                Fault::at(format!("limits[{index}].set"), "no-set", &[("name", &limit.set)])
            })?;
        let measure =
            problem.measures.iter().position(|measure| *measure == limit.measure).ok_or_else(|| {
                Fault::at(format!("limits[{index}].measure"), "no-measure", &[("name", &limit.measure)])
            })?;
        let at_most = small(limit.at_most, &format!("limits[{index}].at_most"))?;
        let group = limit.group.as_ref().map(|group| number(&mut problem.groups, &mut groups, group));
        problem.limits.push(Limit { id: limit.id.clone(), set, measure, group, at_most });
    }
    Ok(())
}

fn scores(problem: &mut Problem, said: &[Score], names: &Names) -> Result<(), Fault> {
    problem.pairs.reserve(said.len());
    for (index, Score(unit, place, score)) in said.iter().enumerate() {
        let unit = *names
            .units
            .get(&**unit)
            .ok_or_else(|| Fault::at(format!("scores[{index}][0]"), "no-unit", &[("name", unit)]))?;
        let place = *names
            .places
            .get(&**place)
            .ok_or_else(|| Fault::at(format!("scores[{index}][1]"), "no-place", &[("name", place)]))?;
        if score.abs() > MOST_SCORE {
            return Err(too_large(&format!("scores[{index}][2]"), score, &MOST_SCORE));
        }
        problem.pairs.push(Pair { unit, place, score: *score });
    }
    problem.pairs.sort_by_key(|pair| pair.unit);
    said_once(problem, said)
}

fn said_once(problem: &Problem, said: &[Score]) -> Result<(), Fault> {
    let mut seen = vec![usize::MAX; problem.places.len()];
    let twice =
        problem.pairs.iter().find(|pair| std::mem::replace(&mut seen[pair.place], pair.unit) == pair.unit);
    let Some(pair) = twice else { return Ok(()) };
    let (unit, place) = (&problem.units[pair.unit].id, &problem.places[pair.place].id);
    let at = said.iter().rposition(|score| score.0 == **unit && score.1 == **place).unwrap_or_default();
    Err(Fault::at(format!("scores[{at}]"), "score-twice", &[("unit", unit), ("place", place)]))
}
