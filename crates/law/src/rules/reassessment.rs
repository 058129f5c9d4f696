// SPDX-License-Identifier: MPL-2.0
//! The municipality looks at a decision again when somebody has complained of it, within four weeks (D40, *genvurdering*).
//!
//! Complained on 1 June: looked at again on 29 June at the latest. Open: that it is four weeks is from memory.

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d40-reassessment",
    source: "Retssikkerhedsloven § 66",
    groups: Group::ALL,
    trigger: Fact::ComplainedOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: true,
    spans: &[(Weight::Statutory, Span::Days(28))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, complained: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, complained, Fact::ReassessedOn)
}
