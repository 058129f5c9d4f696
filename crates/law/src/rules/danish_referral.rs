// SPDX-License-Identifier: MPL-2.0
//! An adult is referred to Danish education within a month of the takeover (*henvisning til danskuddannelse*).

use crate::adult::{ADULT, adult_duty};
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d16-danish-referral",
    source: "Integrationsloven § 21, stk. 1",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[(Weight::Statutory, Span::Months(1))],
    numbers: ADULT,
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    adult_duty(rule, facts, start, Fact::DanishReferredOn)
}
