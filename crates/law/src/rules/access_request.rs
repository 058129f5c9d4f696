// SPDX-License-Identifier: MPL-2.0
//! Somebody who asks to see their file is answered within seven working days (*aktindsigt*).
//!
//! Asked on Monday 15 June 2026: answered on Wednesday 24 June at the latest.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d41-access-request",
    source: "Offentlighedsloven § 36",
    groups: Group::ALL,
    trigger: Fact::AccessAskedOn,
    valid_from: date(2014, 1, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: false,
    spans: &[(Weight::Statutory, Span::WorkingDays(7))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, asked: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, asked, Fact::AccessAnsweredOn)
}
