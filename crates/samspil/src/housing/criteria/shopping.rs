// SPDX-License-Identifier: MPL-2.0
//! How far it is to the nearest shop for food.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-shopping", judge };

/// Within so many metres a home gives so many points; our proposal.
const WITHIN: [(i64, i64); 2] = [(1000, 10), (3000, 5)];

fn judge(_: &Seeker, home: &Home, _: &Terms) -> Verdict {
    let Some(metres) = home.dwelling.shop_metres else {
        return Verdict::Neutral(Words::of("criterion-shopping-unknown"));
    };
    Verdict::Points(super::within(&WITHIN, metres), Words::of("criterion-shopping-shop").counting(metres))
}
