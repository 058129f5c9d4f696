// SPDX-License-Identifier: MPL-2.0
//! A temporary stay in another municipality takes an agreement with it, there on the first night (*midlertidigt ophold*).
//!
//! First night in the other municipality on 1 September: agreed with it on 1 September at the latest. Open: that the rule
//! is from 1 July 2017 is from memory.

use crate::counting::met_by;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::codes::Group;

pub(super) const RULE: Rule = Rule {
    id: "d12-stay-elsewhere",
    source: "Integrationsloven § 12, stk. 6",
    groups: &[Group::Refugee, Group::QuotaRefugee, Group::UnaccompaniedMinor, Group::DisplacedFromUkraine],
    trigger: Fact::StayElsewhereOn,
    valid_from: date(2017, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Statutory, Span::SameDay)],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, stay: Trigger) -> Outcome<'a> {
    Outcome::Due(met_by(rule, facts, stay, Fact::StayAgreedOn))
}
