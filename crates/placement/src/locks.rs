// SPDX-License-Identifier: MPL-2.0
//! Whoever is locked to a place must be able to be there, together with all others who are locked.

use crate::{fault::Fault, problem::Problem};

/// What has been decided must be possible.
pub(crate) fn check_locks(problem: &Problem) -> Result<(), Fault> {
    let ranges = problem.ranges();
    let locks = problem.units.iter().enumerate().filter_map(|(unit, it)| Some((unit, it.locked_to?)));
    let mut held = vec![vec![0; problem.measures.len()]; problem.places.len()];
    let mut counted = vec![0; problem.limits.len()];
    let of_sets = problem.limits_of_sets();
    for (unit, place) in locks {
        let path = format!("units[{unit}].locked_to");
        if !problem.pairs[ranges[unit]..ranges[unit + 1]].iter().any(|pair| pair.place == place) {
            return Err(Fault::at(path, "locked-without-score", &[("place", &problem.places[place].id)]));
        }
        for (measure, capacity) in problem.places[place].capacity.iter().enumerate() {
            held[place][measure] += problem.units[unit].demand[measure];
            if capacity.is_some_and(|capacity| held[place][measure] > capacity) {
                let with = [("place", &*problem.places[place].id), ("measure", &problem.measures[measure])];
                return Err(Fault::at(path, "locked-beyond-capacity", &with));
            }
        }
        for &limit in problem.places[place].sets.iter().flat_map(|&set| &of_sets[set]) {
            counted[limit] += problem.takes(unit, &problem.limits[limit]);
            if counted[limit] > problem.limits[limit].at_most {
                return Err(Fault::at(path, "locked-beyond-limit", &[("limit", &problem.limits[limit].id)]));
            }
        }
    }
    Ok(())
}
