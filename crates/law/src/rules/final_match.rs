// SPDX-License-Identifier: MPL-2.0
//! Three months after the first assessment of job readiness comes the final one (*visitation*).

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d23-final-match",
    source: "Integrationsloven § 17 (lov nr. 665 af 8. juni 2016)",
    groups: Group::ALL,
    trigger: Fact::FirstMatchOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: false,
    spans: &[(Weight::Statutory, Span::Months(3))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, trigger: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, trigger, Fact::FinalMatchOn)
}
