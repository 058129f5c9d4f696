// SPDX-License-Identifier: MPL-2.0
//! Who could live where, and why not: the calculator that proposes a place for each unit, and says how much better it could be.

mod board;
mod bound;
mod chance;
mod check;
mod exact;
mod fault;
mod field;
mod format;
mod generate;
mod left;
mod locks;
mod model;
mod newton;
mod one_by_one;
mod plan;
mod prices;
mod problem;
mod read;
mod rebuild;
mod search;
mod solve;
mod write;

pub use chance::Chance;
pub use check::check;
pub use fault::{FAULTS, Fault};
pub use format::{MOST_PAIRS, MOST_THINGS};
pub use generate::{country, municipality};
pub use one_by_one::one_by_one;
pub use plan::{Assignment, Capacity, Plan, Status, Unplaced};
pub use problem::{Limit, Pair, Place, Problem, Unit};
pub use read::{MOST, MOST_SCORE, read, read_past};
pub use solve::{EFFORT, Options, solve};
pub use write::write;
