// SPDX-License-Identifier: MPL-2.0
//! Basic instruction in Danish as a second language lasts two years at most (*basisundervisning*).

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d34-basic-instruction",
    source: "Bekendtgørelse om folkeskolens undervisning i dansk som andetsprog",
    groups: Group::ALL,
    trigger: Fact::BasicInstructionFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: false,
    spans: &[(Weight::Statutory, Span::Months(24))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, trigger: Trigger) -> Outcome<'a> {
    event_duty(rule, facts, trigger, Fact::BasicInstructionEndedOn)
}
