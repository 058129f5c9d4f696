// SPDX-License-Identifier: MPL-2.0
//! A problem as a file again, in the form it is read in.

use crate::problem::Problem;
use serde_json::{Map, Value, json};

/// The problem as JSON.
pub fn write(problem: &Problem) -> Value {
    let named = |amounts: &mut dyn Iterator<Item = (usize, u64)>| -> Map<String, Value> {
        amounts.map(|(measure, amount)| (problem.measures[measure].clone(), amount.into())).collect()
    };
    let units = problem.units.iter().map(|unit| {
        let groups: Vec<_> = unit.groups.iter().map(|&group| &problem.groups[group]).collect();
        let demand = named(&mut unit.demand.iter().copied().enumerate().filter(|(measure, _)| *measure > 0));
        let locked_to = unit.locked_to.map(|place| &problem.places[place].id);
        json!({"id": unit.id, "demand": demand, "groups": groups, "locked_to": locked_to})
    });
    let places = problem.places.iter().map(|place| {
        let sets: Vec<_> = place.sets.iter().map(|&set| &problem.sets[set]).collect();
        let said =
            place.capacity.iter().enumerate().filter_map(|(measure, capacity)| Some((measure, (*capacity)?)));
        json!({"id": place.id, "capacity": named(&mut { said }), "sets": sets})
    });
    let limits = problem.limits.iter().map(|limit| {
        json!({
            "id": limit.id,
            "set": problem.sets[limit.set],
            "measure": problem.measures[limit.measure],
            "group": limit.group.map(|group| &problem.groups[group]),
            "at_most": limit.at_most,
        })
    });
    let scores = problem
        .pairs
        .iter()
        .map(|pair| json!([problem.units[pair.unit].id, problem.places[pair.place].id, pair.score]));
    json!({
        "measures": problem.measures[1..],
        "units": units.collect::<Vec<_>>(),
        "places": places.collect::<Vec<_>>(),
        "limits": limits.collect::<Vec<_>>(),
        "scores": scores.collect::<Vec<_>>(),
    })
}
