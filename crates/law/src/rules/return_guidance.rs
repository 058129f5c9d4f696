// SPDX-License-Identifier: MPL-2.0
//! Guidance on returning is given with the contract to those who have been here less than five years (*repatriering*).
//!
//! Open: that it is due on the day the contract is signed is how we read "in connection with". Until somebody has said
//! when the first permit was given, nothing is asked.

use crate::counting::met_by;
use crate::{
    Apply, Certainty, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Span, Trigger, Weight,
};
use jiff::civil::date;
use kernel::{TextEnum, calendar::months_after, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d29-return-guidance",
    source: "Repatrieringsloven § 5, 1. pkt.; integrationsloven § 20 b",
    groups: Group::ALL,
    trigger: Fact::ContractSignedOn,
    valid_from: date(2021, 8, 1),
    valid_until: None,
    certainty: Certainty::FromMemory,
    open: true,
    spans: &[(Weight::Target, Span::SameDay)],
    numbers: &[Number::months(Param::StayMonths, 60)],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, signed: Trigger) -> Outcome<'a> {
    match facts.permit_since {
        None => Outcome::Awaits(Fact::PermitSince),
        Some(since) if months_after(since, rule.number(Param::StayMonths)) <= signed.on => {
            Outcome::NotApplicable(Reason::LongStay)
        }
        Some(_) => Outcome::Due(met_by(rule, facts, signed, Fact::GuidedOn)),
    }
}
