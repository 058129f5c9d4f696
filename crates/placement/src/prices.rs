// SPDX-License-Identifier: MPL-2.0
//! What everything scarce is worth: the prices at which nearly everybody would choose what all can have.
//!
//! The prices of the linear relaxation are the lowest point of a convex function with corners. We round the corners off (each unit
//! chooses softly, each price keeps a little away from zero), find the lowest point with Newton's method and conjugate gradients,
//! and round off less and less. `docs/placement.md` has the formulas.

use crate::{model::Model, newton::Soft};

/// Prices, and what they prove.
#[derive(Debug, Clone)]
pub(crate) struct Prices {
    /// The price of one of each row.
    pub of: Vec<f64>,
    /// No plan for the free units is worth more (before rounding outwards, see [`crate::bound`]).
    pub bound: f64,
}

/// How far to go.
pub(crate) struct Precision {
    /// The softness at the beginning and the end, as a share of an ordinary score.
    pub from: f64,
    pub to: f64,
}

impl Precision {
    /// As close as makes no difference.
    pub const FULL: Self = Self { from: 0.1, to: 1e-5 };
    /// Close enough to decide by.
    pub const QUICK: Self = Self { from: 0.1, to: 1e-3 };
}

/// Finds the prices, from prices that are known or from nothing.
pub(crate) fn find(
    model: &Model,
    known: Option<&[f64]>,
    precision: &Precision,
    out_of_time: &dyn Fn() -> bool,
) -> Prices {
    let scale = model.scale();
    let mut softness = precision.from * scale;
    let begin = match known {
        Some(prices) => prices.iter().map(|price| price.max(softness * 1e-3)).collect(),
        None => vec![softness; model.most.len()],
    };
    let mut soft = Soft::begin(model, begin, softness);
    let mut best = Prices { of: soft.prices.clone(), bound: soft.bound };
    loop {
        for _ in 0..12 {
            let moved = soft.step();
            if soft.bound < best.bound {
                best = Prices { of: soft.prices.clone(), bound: soft.bound };
            }
            if !moved || out_of_time() {
                break;
            }
        }
        if softness <= precision.to * scale || out_of_time() {
            return best;
        }
        softness = (softness * 0.4).max(precision.to * scale);
        soft.soften(softness);
    }
}
