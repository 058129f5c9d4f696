// SPDX-License-Identifier: MPL-2.0
//! Nobody is assigned a home in a vulnerable housing area (D11, *udsat boligområde*).
//!
//! The assignment itself is refused where it is registered, against the lists of the day. Open: the day from which the Act
//! has said so is not known to us.

use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Trigger};
use jiff::civil::date;
use kernel::codes::Group;

pub(super) const RULE: Rule = Rule {
    id: "d11-vulnerable-area",
    source: "Integrationsloven § 12, stk. 2; almenboligloven § 61 a",
    groups: &[Group::Refugee, Group::QuotaRefugee, Group::UnaccompaniedMinor, Group::DisplacedFromUkraine],
    trigger: Fact::HousedOn,
    valid_from: date(2010, 1, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(_rule: &'a Rule<'a>, _facts: &Facts, _housed: Trigger) -> Outcome<'a> {
    Outcome::Holds
}
