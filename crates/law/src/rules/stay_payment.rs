// SPDX-License-Identifier: MPL-2.0
//! What a household pays for a temporary stay has a ceiling, by how many they are (*egenbetaling for midlertidigt ophold*).
//!
//! The amounts stand in the dated rates ([`crate::money`]). Open: an amount for a single person with children has not been
//! found; then nothing is said.

use crate::{Apply, Certainty, Fact, Facts, Number, Outcome, Param, Rounding, Rule, Trigger};
use jiff::civil::date;
use kernel::codes::Group;

pub(super) const RULE: Rule = Rule {
    id: "d13-stay-payment",
    source: "Integrationsloven § 12 og bekendtgørelsen om betaling for midlertidigt ophold",
    groups: &[Group::Refugee, Group::QuotaRefugee, Group::UnaccompaniedMinor, Group::DisplacedFromUkraine],
    trigger: Fact::TemporaryStayOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[],
    numbers: &[Number::children(Param::LargeFamily, 4), Number::age(Param::AdultYears, 18)],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(_rule: &'a Rule<'a>, _facts: &Facts, _stay: Trigger) -> Outcome<'a> {
    Outcome::Holds
}
