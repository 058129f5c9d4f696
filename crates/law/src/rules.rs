// SPDX-License-Identifier: MPL-2.0
//! The register of the rules: one line per version of a rule, in the order a case meets them.

use crate::Rule;

mod company_offer;
mod contract;
mod danish_referral;
mod danish_start;
mod follow_up;
mod health;
mod programme;
mod takeover_family;
mod takeover_quota;
mod takeover_refugee;
mod takeover_ukraine;

static RULES: [Rule; 14] = [
    takeover_refugee::UNTIL_2016, // d1: the first day after the first whole month
    takeover_refugee::FROM_2016,  // d1 and d2: the same, never on a weekend or holiday
    takeover_quota::RULE,         // d4: the registration in CPR
    takeover_family::RULE,        // d5: the registration in CPR
    takeover_ukraine::UNTIL_2024, // d6: 4 working days
    takeover_ukraine::FROM_2024,  // d6: 15 working days
    programme::RULE,              // d14: the programme has begun within a month
    contract::RULE,               // d15: the contract is signed within a month
    danish_referral::RULE,        // d16: referred to Danish education within a month
    danish_start::RULE,           // d17: Danish education can start within a month
    company_offer::RULE,          // d19: a first company offer within two weeks, at the latest a month
    follow_up::RULE,              // d24: four follow-ups in six months
    health::UNTIL_2021,           // d28: a health assessment offered within three months
    health::FROM_2022,            // d28: within six months
];

/// Every version of every rule, the versions of a rule side by side, oldest first.
#[must_use]
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The newest version of the rule with this name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().rev().find(|rule| rule.id == id)
}
