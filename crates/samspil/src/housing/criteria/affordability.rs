// SPDX-License-Identifier: MPL-2.0
//! Whether rent and utilities stay within what the housing officer states; no rates are assumed.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-rent", judge };

/// What a home within the limit gives.
const WITHIN: i64 = 20;
/// So many øre above it take off a point each.
const STEP: i64 = 100 * 100;

fn judge(_: &Seeker, home: &Home, terms: &Terms) -> Verdict {
    let Some(limit) = terms.rent else { return Verdict::Neutral(Words::of("criterion-rent-no-limit")) };
    let Some(rent) = home.dwelling.rent else { return Verdict::Neutral(Words::of("criterion-rent-unknown")) };
    let utilities = home.dwelling.utilities;
    let above = rent.0.saturating_add(utilities.map_or(0, |utilities| utilities.0)).saturating_sub(limit.0);
    if above > 0 {
        // A step that was begun counts as a whole one.
        let steps = (above - 1) / STEP + 1;
        let kroner = (above - 1) / 100 + 1;
        Verdict::Points((WITHIN - steps).max(0), Words::of("criterion-rent-above").counting(kroner))
    } else if utilities.is_none() {
        Verdict::Neutral(Words::of("criterion-rent-utilities-unknown"))
    } else {
        Verdict::Points(WITHIN, Words::of("criterion-rent-within").counting(above.saturating_neg() / 100))
    }
}
