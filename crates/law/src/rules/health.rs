// SPDX-License-Identifier: MPL-2.0
//! A health assessment is offered within six months of the takeover, to those who need one (*helbredsmæssig vurdering*).
//!
//! Taken over on 1 July: offered on 1 January at the latest. A quota refugee is always offered one; another refugee when
//! a concrete assessment finds a need; for the family-reunified it is optional. Children are assessed too. Open: we take
//! displaced from Ukraine and unaccompanied minors as refugees.

use crate::counting::met_by;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Reason, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

/// The earlier three months.
pub(super) const UNTIL_2021: Rule = Rule {
    id: "d28-health",
    source: "Integrationsloven § 15 d",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: Some(date(2021, 12, 31)),
    certainty: Certainty::FromMemory,
    open: true,
    spans: &[(Weight::Statutory, Span::Months(3))],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

/// Six months, as read in texts from 2022 on.
pub(super) const FROM_2022: Rule = Rule {
    valid_from: date(2022, 1, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    spans: &[(Weight::Statutory, Span::Months(6))],
    ..UNTIL_2021
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    match (facts.group, facts.health_need) {
        (None, _) => Outcome::Awaits(Fact::Group),
        (Some(group), _) if group.is_reunified() => Outcome::NotApplicable(Reason::Optional),
        (Some(Group::QuotaRefugee), _) | (Some(_), Some(true)) => {
            Outcome::Due(met_by(rule, facts, start, Fact::HealthOfferedOn))
        }
        (Some(_), Some(false)) => Outcome::NotApplicable(Reason::NoHealthNeed),
        (Some(_), None) => Outcome::Awaits(Fact::HealthNeed),
    }
}
