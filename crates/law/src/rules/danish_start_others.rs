// SPDX-License-Identifier: MPL-2.0
//! Danish education can start within a month of the referral, for those whom the integration act is not about (D17).
//!
//! Referred on 31 January 2026: lessons can be attended on 28 February at the latest. Somebody of whom a group is known
//! is asked by the rule that counts from the takeover.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d17-danish-start-others",
    source: "Danskuddannelsesloven § 5",
    groups: Group::ALL,
    trigger: Fact::DanishReferredOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Statutory, Span::Months(1))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, referred: Trigger) -> Outcome<'a> {
    match (facts.group, facts.outside_the_act) {
        (Some(_), _) | (None, Some(false)) => Outcome::NotApplicable(Reason::OtherGroup),
        (None, Some(true)) => event_duty(rule, facts, referred, Fact::DanishCanStartOn),
        (None, None) => Outcome::Awaits(Fact::OutsideTheAct),
    }
}
