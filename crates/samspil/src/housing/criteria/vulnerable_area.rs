// SPDX-License-Identifier: MPL-2.0
//! Nobody is assigned a home in an *udsat boligområde* (integrationsloven § 12, stk. 2).

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-area", judge };

fn judge(_: &Seeker, home: &Home, terms: &Terms) -> Verdict {
    if home.area.is_none() {
        return Verdict::Neutral(Words::of("criterion-area-unknown"));
    }
    match home.listing.as_ref().and_then(|listing| listing.vulnerable_since(terms.day)) {
        Some(listed_on) => Verdict::RuledOut(Words::of("criterion-area-vulnerable").on(listed_on)),
        None => Verdict::Neutral(Words::of("criterion-area-allowed")),
    }
}
