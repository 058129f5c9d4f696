// SPDX-License-Identifier: MPL-2.0
//! A refugee is taken over on the first day after the first whole month after the decision (*overtagelse*).
//!
//! Decided on 15 May: June is the first whole month, takeover is on 1 July. Since 1 July 2016 a takeover on a weekend
//! or a public holiday moves to the next working day. An earlier day agreed by person and municipality counts as
//! agreed, moved or not, but never before the decision. Open: we take a decision on the 1st to be inside that month,
//! which then is not a whole one.

use crate::counting::Count;
use crate::{Apply, Certainty, Fact, Facts, Rounding, Rule, Span, Step, StepKind, Takeover, Trigger, Weight};
use jiff::civil::date;
use kernel::codes::Group;

/// As the Act said before takeovers were kept to working days.
pub(super) const UNTIL_2016: Rule = Rule {
    id: "d1-takeover-refugee",
    source: "Integrationsloven § 4, stk. 2",
    groups: &[Group::Refugee, Group::UnaccompaniedMinor],
    trigger: Fact::VisitationDecidedOn,
    valid_from: date(2010, 1, 1),
    valid_until: Some(date(2016, 6, 30)),
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Statutory, Span::WholeMonths(1))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Takeover(apply),
};

/// As the Act says since lov nr. 665 af 8. juni 2016.
pub(super) const FROM_2016: Rule = Rule {
    source: "Integrationsloven § 4, stk. 2, 1.-3. pkt. (lov nr. 665 af 8. juni 2016)",
    valid_from: date(2016, 7, 1),
    valid_until: None,
    rounding: Rounding::NextWorkingDay,
    ..UNTIL_2016
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, decision: Trigger) -> Takeover<'a> {
    let count = count(rule, facts, decision);
    Takeover::On { on: count.on, rule, steps: count.steps }
}

/// Counts the rule's one span from the decision, and takes an earlier agreed day instead if there is one.
pub(super) fn count(rule: &Rule<'_>, facts: &Facts, decision: Trigger) -> Count {
    let start = Count::from(StepKind::Decided, decision.on);
    let mut count = rule.spans().fold(start, |count, (_, span)| count.add(span, rule.rounding));
    if let Some(agreed_on) = facts.early_takeover_on.filter(|&on| decision.on <= on && on < count.on) {
        count.steps.push(Step { from: Some(count.on), ..Step::at(StepKind::EarlyAgreed, agreed_on) });
        count.on = agreed_on;
    }
    count
}
