// SPDX-License-Identifier: MPL-2.0
//! Whether the household can pay: within what the housing officer states, or else by dated rates. Nothing is guessed.

use super::{Criterion, Home, Seeker, Terms, Verdict, Words};
use crate::housing::DwellingKind;
use kernel::codes::Stay;
use law::affordability::{Month, Tenancy, Tenants, month};

/// The criterion.
pub const CRITERION: Criterion = Criterion { name: "criterion-rent", judge };

/// What a home within the limit gives.
const WITHIN: i64 = 20;
/// So many øre above it take off a point each.
const STEP: i64 = 100 * 100;

fn judge(seeker: &Seeker, home: &Home, terms: &Terms) -> Verdict {
    let Some(limit) = terms.rent else { return by_rates(seeker, home, terms) };
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

/// Without a stated limit the rent is held against what the household has.
fn by_rates(seeker: &Seeker, home: &Home, terms: &Terms) -> Verdict {
    let Some(rent) = home.dwelling.rent else { return Verdict::Neutral(Words::of("criterion-rent-unknown")) };
    let Some(utilities) = home.dwelling.utilities else {
        return Verdict::Neutral(Words::of("criterion-rent-utilities-unknown"));
    };
    let children = seeker.children.max(0);
    let tenants = Tenants { adults: (seeker.persons - children).max(1), children };
    let home = Tenancy {
        rent: rent.0 / 100,
        utilities: utilities.0 / 100,
        size: home.dwelling.size,
        leased: !matches!(home.dwelling.kind, DwellingKind::Municipal | DwellingKind::Host),
        temporary: home.dwelling.stay() == Stay::Temporary,
    };
    match month(&terms.table, tenants, home) {
        Ok(month) => can_pay(month),
        Err(_) => Verdict::Neutral(Words::of("criterion-rent-rate-unknown")),
    }
}

fn can_pay(month: Month) -> Verdict {
    let missing = month.missing();
    if missing <= 0 {
        return Verdict::Points(WITHIN, Words::of("criterion-rent-can-pay").reckoned(month));
    }
    let steps = (missing * 100 - 1) / STEP + 1;
    let words = Words::of("criterion-rent-missing").counting(missing).reckoned(month);
    Verdict::Points((WITHIN - steps).max(0), words)
}
