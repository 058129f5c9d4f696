// SPDX-License-Identifier: MPL-2.0
//! The register of the rules: one line per version of a rule, in the order a case meets them.

use crate::Rule;

mod access_request;
mod as_needed;
mod basic_grant;
mod basic_instruction;
mod company_gap;
mod company_offer;
mod complaint;
mod contract;
mod custody;
mod cv;
mod danish_hours;
mod danish_referral;
mod danish_start;
mod danish_start_others;
mod examples;
mod final_match;
mod first_match;
mod follow_up;
mod health;
mod housing;
mod leave_end;
mod leisure_job;
mod parental_leave;
mod programme;
mod programme_extension;
mod programme_longest;
mod quota_year;
mod reassessment;
mod return_guidance;
mod return_talk;
mod return_wish;
mod sanction;
mod school_start;
mod stay_elsewhere;
mod stay_payment;
mod subsidy_danish_test;
mod subsidy_education;
mod subsidy_job;
mod suitcase_loan;
mod suspension;
mod takeover_family;
mod takeover_move;
mod takeover_quota;
mod takeover_refugee;
mod takeover_ukraine;
mod vulnerable_area;
mod week_hours;
mod work_duty;
mod yearly_follow_up;

static RULES: [Rule<'static>; 55] = [
    takeover_refugee::UNTIL_2016, // d1: the first day after the first whole month
    takeover_refugee::FROM_2016,  // d1 and d2: the same, never on a weekend or holiday
    takeover_quota::RULE,         // d4: the registration in CPR
    takeover_family::RULE,        // d5: the registration in CPR
    takeover_ukraine::UNTIL_2024, // d6: 4 working days
    takeover_ukraine::FROM_2024,  // d6: 15 working days
    takeover_move::RULE,          // d7: when the new municipality has approved the move
    housing::UNTIL_2016,          // d10: a permanent dwelling as soon as possible
    housing::UNTIL_2019,          // d10: when possible, and a stay on the first day
    housing::FROM_2019,           // d10: a temporary stay or a dwelling on the first day
    vulnerable_area::RULE,        // d11: never in a vulnerable housing area
    stay_elsewhere::RULE,         // d12: an agreement with the other municipality
    stay_payment::RULE,           // d13: a ceiling over what a stay costs the household
    custody::RULE,                // d36: a temporary custody holder for an unaccompanied minor
    programme::RULE,              // d14: the programme has begun within a month
    contract::RULE,               // d15: the contract is signed within a month
    danish_referral::RULE,        // d16: referred to Danish education within a month
    danish_start::RULE,           // d17: Danish education can start within a month
    danish_start_others::RULE,    // d17: for those the integration act is not about
    danish_hours::RULE,           // d18: 15 hours of Danish a week at most
    week_hours::UNTIL_2024,       // d21: 37 hours a week on a benefit, as we remember it
    week_hours::FROM_2025,        // d21: 37 hours a week on a benefit
    work_duty::RULE,              // d21: the duty to work for a benefit
    company_offer::RULE,          // d19: a first company offer within two weeks, at the latest a month
    company_gap::RULE,            // d20: six weeks between company offers at most
    first_match::RULE,            // d23: job readiness assessed when the programme begins
    final_match::RULE,            // d23: job readiness finally assessed after three months
    cv::RULE,                     // d23: a CV within three weeks
    follow_up::UNTIL_2019,        // d24: every third month
    follow_up::FROM_2019,         // d24: four follow-ups in six months
    yearly_follow_up::RULE,       // d25: every year when in ordinary work
    as_needed::RULE,              // d26: as needed when not on a benefit
    parental_leave::RULE,         // d27: within six months of a birth
    leave_end::RULE,              // d27: when the leave ends
    programme_extension::RULE,    // d22: extended or not after a year
    programme_longest::RULE,      // d22: five years at most
    return_guidance::RULE,        // d29: guidance with the contract
    return_talk::RULE,            // d30: a talk every second year
    return_wish::RULE,            // d31: a wish to return passed on
    school_start::RULE,           // d35: a child begins in school
    basic_instruction::RULE,      // d34: two years of basic instruction at most
    health::UNTIL_2021,           // d28: a health assessment offered within three months
    health::FROM_2022,            // d28: within six months
    leisure_job::RULE,            // d37: limits of a leisure job
    suitcase_loan::RULE,          // d38: a language suitcase back after four weeks
    sanction::RULE,               // d42: heard before a sanction
    complaint::RULE,              // d40: four weeks to complain
    reassessment::RULE,           // d40: looked at again within four weeks
    access_request::RULE,         // d41: answered within seven working days
    basic_grant::RULE,            // d32: the basic grant for 36 months
    subsidy_job::RULE,            // d33: the result subsidy for a job
    subsidy_education::RULE,      // d33: for an education
    subsidy_danish_test::RULE,    // d33: for a Danish test
    quota_year::RULE,             // d39: the days of the quota's year
    suspension::RULE,             // d43: deadlines suspended by the minister
];

/// Every version of every rule that comes with the program, the versions of a rule side by side, oldest first.
#[must_use]
pub fn rules() -> &'static [Rule<'static>] {
    &RULES
}

/// The newest version of the rule with this name that comes with the program.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule<'static>> {
    RULES.iter().rev().find(|rule| rule.id == id)
}

/// The worked examples of a rule, as people and tests read them.
#[must_use]
pub fn examples(id: &str) -> Option<&'static str> {
    examples::EXAMPLES.iter().find(|(rule, _)| *rule == id).map(|(_, text)| *text)
}
