// SPDX-License-Identifier: MPL-2.0
//! That somebody wishes to return is passed on without delay (*ønske om hjemrejse*).
//!
//! Open: the Act sets no day; we take the next working day.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d31-return-wish",
    source: "Repatrieringsloven § 5",
    groups: Group::ALL,
    trigger: Fact::ReturnWishedOn,
    valid_from: date(2021, 8, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Planned, Span::WorkingDays(1))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, trigger: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, trigger, Fact::ReturnNotifiedOn)
}
