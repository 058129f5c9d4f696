// SPDX-License-Identifier: MPL-2.0
//! The programme is offered and has begun within a month of the takeover (*introduktionsprogram*).
//!
//! Taken over on 1 July: begun on 1 August at the latest. That it is offered is not enough.

use crate::adult::{ADULT, adult_duty};
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d14-programme",
    source: "Integrationsloven § 16",
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
    adult_duty(rule, facts, start, Fact::ProgrammeBegunOn)
}
