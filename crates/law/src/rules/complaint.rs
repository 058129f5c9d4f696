// SPDX-License-Identifier: MPL-2.0
//! A decision can be complained of to Ankestyrelsen for four weeks; the municipality looks at it again first (*klagefrist*).
//!
//! Sent on 1 June: the last day is 29 June. The day is the person's; the municipality is never late with it.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d40-complaint",
    source: "Integrationsloven § 53; retssikkerhedsloven § 67",
    groups: Group::ALL,
    trigger: Fact::DecisionSentOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: true,
    spans: &[(Weight::LastDay, Span::Days(28))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, sent: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, sent, Fact::ComplainedOn)
}
