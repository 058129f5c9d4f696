// SPDX-License-Identifier: MPL-2.0
//! A quota refugee is taken over on the day CPR has the person as moved to the municipality (*overtagelse*).

use crate::counting::Count;
use crate::{Apply, Certainty, Fact, Facts, Rounding, Rule, Span, StepKind, Takeover, Trigger, Weight};
use jiff::civil::date;
use kernel::codes::Group;

pub(super) const RULE: Rule = Rule {
    id: "d4-takeover-quota",
    source: "Integrationsloven § 4, stk. 3",
    groups: &[Group::QuotaRefugee],
    trigger: Fact::CprRegisteredOn,
    valid_from: date(2010, 1, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: false,
    spans: &[(Weight::Statutory, Span::SameDay)],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Takeover(apply),
};

/// The day of registration, whatever day of the week it is.
pub(super) fn apply<'a>(rule: &'a Rule<'a>, _facts: &Facts, registration: Trigger) -> Takeover<'a> {
    let start = Count::from(StepKind::Registered, registration.on);
    let count = rule.spans().fold(start, |count, (_, span)| count.add(span, rule.rounding));
    Takeover::On { on: count.on, rule, steps: count.steps }
}
