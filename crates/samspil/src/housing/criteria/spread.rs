// SPDX-License-Identifier: MPL-2.0
//! How many refugees the area has already received: they are to live all over the municipality.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-spread", judge };

/// What an area gives that nobody has moved to; each who has takes off one.
const NOBODY_YET: i64 = 10;

fn judge(_: &Seeker, home: &Home, _: &Terms) -> Verdict {
    if home.area.is_none() {
        return Verdict::Neutral(Words::of("criterion-spread-unknown"));
    }
    let points = NOBODY_YET.saturating_sub(home.newcomers).max(0);
    Verdict::Points(points, Words::of("criterion-spread-newcomers").counting(home.newcomers))
}
