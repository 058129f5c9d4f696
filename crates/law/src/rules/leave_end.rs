// SPDX-License-Identifier: MPL-2.0
//! The contract is followed up when the parental leave ends (*barslens afslutning*).
//!
//! Open: we take the talk to be due on the day after the last day of the leave.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d27-leave-end",
    source: "Integrationsloven § 20, stk. 1",
    groups: Group::ALL,
    trigger: Fact::LeaveEndsOn,
    valid_from: date(2019, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[(Weight::Statutory, Span::Days(1))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, trigger: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, trigger, Fact::FollowedUpOn)
}
