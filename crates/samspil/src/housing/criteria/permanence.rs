// SPDX-License-Identifier: MPL-2.0
//! Whether they can stay there: families with children are to have a permanent home from the start.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};
use kernel::codes::Stay;

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-stay", judge };

/// A permanent home for a family with children.
const CHILDREN: i64 = 40;
/// A permanent home for grown-ups.
const ADULTS: i64 = 25;
/// Somewhere for a while, for grown-ups.
const FOR_A_WHILE: i64 = 10;

fn judge(seeker: &Seeker, home: &Home, _: &Terms) -> Verdict {
    match (home.dwelling.stay(), seeker.children > 0) {
        (Stay::Permanent, true) => Verdict::Points(CHILDREN, Words::of("criterion-stay-children")),
        (Stay::Permanent, false) => Verdict::Points(ADULTS, Words::of("criterion-stay-permanent")),
        _ if seeker.sheltered => Verdict::RuledOut(Words::of("criterion-stay-sheltered")),
        (_, true) => Verdict::Points(0, Words::of("criterion-stay-temporary-children")),
        (_, false) => Verdict::Points(FOR_A_WHILE, Words::of("criterion-stay-temporary")),
    }
}
