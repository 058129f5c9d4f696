// SPDX-License-Identifier: MPL-2.0
//! The contract of somebody on parental leave is followed up within six months of the birth (*barsel*).

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d27-parental-leave",
    source: "Integrationsloven § 20, stk. 1",
    groups: Group::ALL,
    trigger: Fact::ChildBornOn,
    valid_from: date(2019, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: false,
    spans: &[(Weight::Statutory, Span::Months(6))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, trigger: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, trigger, Fact::FollowedUpOn)
}
