// SPDX-License-Identifier: MPL-2.0
//! How far it is to the nearest stop.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-transport", judge };

/// Within so many metres a home gives so many points; our proposal.
const WITHIN: [(i64, i64); 2] = [(500, 10), (1000, 5)];

fn judge(_: &Seeker, home: &Home, _: &Terms) -> Verdict {
    let Some(metres) = home.dwelling.stop_metres else {
        return Verdict::Neutral(Words::of("criterion-transport-unknown"));
    };
    Verdict::Points(super::within(&WITHIN, metres), Words::of("criterion-transport-stop").counting(metres))
}
