// SPDX-License-Identifier: MPL-2.0
//! The new municipality takes over somebody who moves there from another when it has approved the move (*flytning*).
//!
//! Moves on 1 March 2026, approved on 10 March: the new municipality is responsible from 10 March, and until then the old
//! one is. Open: that the day of the approval counts, and never a day before the move, is how we read it.

use crate::counting::Count;
use crate::{Apply, Certainty, Fact, Facts, Rounding, Rule, Span, Step, StepKind, Takeover, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d7-takeover-move",
    source: "Integrationsloven § 18",
    groups: Group::ALL,
    trigger: Fact::MoveApprovedOn,
    valid_from: date(2010, 1, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[(Weight::Statutory, Span::SameDay)],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Takeover(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, approval: Trigger) -> Takeover<'a> {
    let Some(moved_in_on) = facts.moved_in_on else { return Takeover::Awaits(Fact::MovedInOn) };
    let start = Count::from(StepKind::MoveApproved, approval.on);
    let mut count = rule.spans().fold(start, |count, (_, span)| count.add(span, rule.rounding));
    if count.on < moved_in_on {
        count.steps.push(Step { from: Some(count.on), ..Step::at(StepKind::MovesIn, moved_in_on) });
        count.on = moved_in_on;
    }
    Takeover::On { on: count.on, rule, steps: count.steps }
}
