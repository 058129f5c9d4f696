// SPDX-License-Identifier: MPL-2.0
//! Whether it lies where the family wishes to live.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-wishes", judge };

/// What a home gives in the area they wish for.
const WISHED: i64 = 15;

fn judge(seeker: &Seeker, home: &Home, _: &Terms) -> Verdict {
    match (seeker.needs.wished, home.dwelling.area) {
        (None, _) => Verdict::Neutral(Words::of("criterion-wishes-unknown")),
        (Some(_), None) => Verdict::Neutral(Words::of("criterion-wishes-no-area")),
        (Some(wished), Some(area)) if wished == area => {
            Verdict::Points(WISHED, Words::of("criterion-wishes-met"))
        }
        _ => Verdict::Points(0, Words::of("criterion-wishes-elsewhere")),
    }
}
