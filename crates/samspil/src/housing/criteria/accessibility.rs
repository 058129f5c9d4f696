// SPDX-License-Identifier: MPL-2.0
//! Whether somebody who walks badly can live there, when somebody in the household does.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-accessible", judge };

/// What a suitable home gives to those who need one.
const SUITABLE: i64 = 20;

fn judge(seeker: &Seeker, home: &Home, _: &Terms) -> Verdict {
    match (seeker.needs.accessible, home.dwelling.accessible) {
        (Some(true), true) => Verdict::Points(SUITABLE, Words::of("criterion-accessible-suitable")),
        (Some(true), false) => Verdict::RuledOut(Words::of("criterion-accessible-not")),
        (Some(false), _) => Verdict::Neutral(Words::of("criterion-accessible-no-need")),
        (None, _) => Verdict::Neutral(Words::of("criterion-accessible-unknown")),
    }
}
