// SPDX-License-Identifier: MPL-2.0
//! How long the way to work or class is.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-commute", judge };

/// What a home gives in the area where they work or are taught.
const THERE: i64 = 10;
/// Within so many minutes a home gives so many points; our proposal.
const WITHIN: [(i64, i64); 3] = [(30, 10), (45, 6), (60, 3)];

fn judge(seeker: &Seeker, home: &Home, _: &Terms) -> Verdict {
    if seeker.needs.daily.is_some() && seeker.needs.daily == home.dwelling.area {
        return Verdict::Points(THERE, Words::of("criterion-commute-there"));
    }
    let Some(minutes) = home.dwelling.commute_minutes else {
        return Verdict::Neutral(Words::of("criterion-commute-unknown"));
    };
    Verdict::Points(super::within(&WITHIN, minutes), Words::of("criterion-commute-minutes").counting(minutes))
}
