// SPDX-License-Identifier: MPL-2.0
//! Everything we count, a line each, in the order of the guideposts.

use crate::{Indicator, danish, friends, housing, leisure, partners, reception, work};

/// The register of indicators.
pub const INDICATORS: &[&Indicator] = &[
    &housing::permanent_first::INDICATOR,
    &reception::first_dwelling::INDICATOR,
    &housing::moves::INDICATOR,
    &housing::children_counted::INDICATOR,
    &housing::areas_on_list::INDICATOR,
    &danish::passed_track::INDICATOR,
    &danish::completion::INDICATOR,
    &work::assistance::INDICATOR,
    &work::subsidies::INDICATOR,
    &work::active_effort::INDICATOR,
    &work::self_support::INDICATOR,
    &work::first_start::INDICATOR,
    &work::time_to_start::INDICATOR,
    &work::education_subsidies::INDICATOR,
    &partners::associations::INDICATOR,
    &friends::offered::INDICATOR,
    &friends::matched::INDICATOR,
    &leisure::INDICATOR,
    &partners::key_partners::INDICATOR,
    &reception::danish::INDICATOR,
    &reception::company_offer::INDICATOR,
    &reception::contract::INDICATOR,
    &reception::arrivals::INDICATOR,
];

/// The indicator with this number.
#[must_use]
pub fn find(id: &str) -> Option<&'static Indicator> {
    INDICATORS.iter().copied().find(|indicator| indicator.id.eq_ignore_ascii_case(id))
}
