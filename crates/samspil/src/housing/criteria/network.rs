// SPDX-License-Identifier: MPL-2.0
//! Whether relatives, or others who speak the language, live in the area already.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-network", judge };

/// What a home gives in the area where relatives live.
const RELATIVES: i64 = 20;
/// What a home gives where somebody speaks the language.
const LANGUAGE: i64 = 10;

fn judge(seeker: &Seeker, home: &Home, _: &Terms) -> Verdict {
    if home.dwelling.area.is_none() {
        return Verdict::Neutral(Words::of("criterion-network-no-area"));
    }
    if seeker.needs.relatives == home.dwelling.area {
        return Verdict::Points(RELATIVES, Words::of("criterion-network-relatives"));
    }
    let Some(language) = seeker.needs.language else {
        return Verdict::Neutral(Words::of("criterion-network-unknown"));
    };
    let speakers = home.speakers.get(language).copied().unwrap_or(0);
    let points = if speakers > 0 { LANGUAGE } else { 0 };
    Verdict::Points(points, Words::of("criterion-network-language").counting(speakers))
}
