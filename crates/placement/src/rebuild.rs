// SPDX-License-Identifier: MPL-2.0
//! Takes a handful of units out of a plan and puts them back in the best of all ways, again and again.

use crate::{board::Board, chance::Chance, exact::Exact, field::NOWHERE};

/// How many units a handful is: more find more, and take far longer.
const HANDFUL: usize = 5;
/// How many ways are tried for one handful.
const MOST_TRIED: usize = 1_000;

/// Rebuilds so many handfuls of a plan that holds nowhere too much. It never gets worse.
pub(crate) fn rebuild(board: &mut Board, exact: &mut Exact, chance: &mut Chance, handfuls: usize) {
    let mut picked = vec![false; board.at.len()];
    for _ in 0..handfuls {
        let units = pick(board, chance, &mut picked);
        let before: Vec<_> = units.iter().map(|&unit| (unit, board.at[unit])).collect();
        let with = board.score;
        for &unit in &units {
            picked[unit] = false;
            board.put(unit, NOWHERE);
        }
        let known = with - board.score;
        let answer = exact.improve(&units, &mut board.load, known, MOST_TRIED);
        let after = if answer.better.is_empty() { before } else { answer.better };
        for (unit, trial) in after {
            board.put(unit, trial);
        }
    }
}

/// Units that are in each other's way: whoever takes of the same as what one of them would like.
fn pick(board: &Board, chance: &mut Chance, picked: &mut [bool]) -> Vec<usize> {
    let mut units = vec![chance.below(picked.len())];
    picked[units[0]] = true;
    for _ in 0..HANDFUL * 8 {
        if units.len() == HANDFUL {
            break;
        }
        let wishing = units[chance.below(units.len())];
        if let Some(unit) = in_the_way(board, chance, wishing).filter(|&unit| !picked[unit]) {
            picked[unit] = true;
            units.push(unit);
        }
    }
    units
}

/// Somebody who takes of a row that a place takes of which the unit would like; now and then anybody.
fn in_the_way(board: &Board, chance: &mut Chance, unit: usize) -> Option<usize> {
    let range = board.field.of_unit(unit);
    let share = chance.share();
    if range.is_empty() || chance.below(8) == 0 {
        return Some(chance.below(board.at.len()));
    }
    let wish = range.start + (f64::from(range.end - range.start) * share * share) as u32;
    let takes = board.model.takes(board.field.trials[wish as usize].kind);
    let (row, _) = any(takes, chance)?;
    let within = board.within(*any(board.field.places(*row), chance)?);
    any(within, chance).map(|&unit| unit as usize)
}

fn any<'a, T>(of: &'a [T], chance: &mut Chance) -> Option<&'a T> {
    if of.is_empty() { None } else { of.get(chance.below(of.len())) }
}
