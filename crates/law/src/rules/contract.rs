// SPDX-License-Identifier: MPL-2.0
//! The contract and its declaration are signed within a month of the takeover (*kontrakt*).
//!
//! Taken over on 31 January 2026: signed on 28 February 2026 at the latest. The last of the three signatures counts:
//! the person's, the municipality's, and the one on the declaration.

use crate::adult::{ADULT, adult_duty};
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d15-contract",
    source: "Integrationsloven § 19; bekendtgørelse nr. 208 af 20. januar 2026",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Statutory, Span::Months(1))],
    numbers: ADULT,
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    adult_duty(rule, facts, start, Fact::ContractSignedOn)
}
