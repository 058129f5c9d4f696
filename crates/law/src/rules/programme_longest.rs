// SPDX-License-Identifier: MPL-2.0
//! An extended programme ends five years after the takeover at the latest (*programmets længste varighed*).

use crate::counting::event_duty;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d22-programme-longest",
    source: "Integrationsloven § 16 (lov nr. 665 af 8. juni 2016)",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: false,
    spans: &[(Weight::Statutory, Span::Months(60))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    match facts.programme_extended_on {
        None => Outcome::Awaits(Fact::ProgrammeExtendedOn),
        Some(_) => event_duty(rule, facts, start, Fact::ProgrammeEndedOn),
    }
}
