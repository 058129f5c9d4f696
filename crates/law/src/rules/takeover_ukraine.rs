// SPDX-License-Identifier: MPL-2.0
//! A displaced person from Ukraine is taken over within 15 working days of the decision (*overtagelse*).
//!
//! Decided on Monday 8 April 2024: 15 working days later is Monday 29 April 2024. Decisions until 31 March 2024 gave 4
//! working days. The day is the latest one; an earlier day agreed by person and municipality goes before it. Takeover
//! is never on a weekend or a public holiday, so that an agreed day moves to the next working day.

use super::takeover_refugee;
use crate::{Apply, Certainty, Fact, Facts, Rounding, Rule, Span, Takeover, Trigger, Weight};
use jiff::civil::date;
use kernel::codes::Group;

/// The first two years of the special act.
pub(super) const UNTIL_2024: Rule = Rule {
    id: "d6-takeover-ukraine",
    source: "Særloven om fordrevne fra Ukraine § 30, stk. 2",
    groups: &[Group::DisplacedFromUkraine],
    trigger: Fact::VisitationDecidedOn,
    valid_from: date(2022, 3, 17),
    valid_until: Some(date(2024, 3, 31)),
    certainty: Certainty::Verified,
    open: false,
    spans: &[(Weight::Statutory, Span::WorkingDays(4))],
    numbers: &[],
    rounding: Rounding::NextWorkingDay,
    amended: None,
    apply: Apply::Takeover(apply),
};

/// As the act says since 1 April 2024.
pub(super) const FROM_2024: Rule = Rule {
    source: "Særloven om fordrevne fra Ukraine § 30, stk. 2 (lov nr. 266 af 2024)",
    valid_from: date(2024, 4, 1),
    valid_until: None,
    spans: &[(Weight::Statutory, Span::WorkingDays(15))],
    ..UNTIL_2024
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, decision: Trigger) -> Takeover<'a> {
    let count = takeover_refugee::count(rule, facts, decision).past_closed_days();
    Takeover::On { on: count.on, rule, steps: count.steps }
}
