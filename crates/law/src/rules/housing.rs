// SPDX-License-Identifier: MPL-2.0
//! A bed for the first night: a temporary stay or a dwelling is assigned on the day of the takeover (*boliganvisning*).
//!
//! Three wordings: a permanent dwelling as soon as possible until June 2016, "when possible" after that, and a temporary
//! stay as the main rule since about 2019. None of them sets a day for the permanent dwelling. Open: that the stay must be
//! there on the very day is how we read it, and the day of the last change is from memory.

use crate::counting::met_by;
use crate::{Apply, Certainty, Fact, Facts, Outcome, Rounding, Rule, Span, Trigger, Weight};
use jiff::civil::date;
use kernel::codes::Group;

pub(super) const UNTIL_2016: Rule = Rule {
    id: "d10-housing",
    source: "Integrationsloven § 12, stk. 1 (permanent bolig snarest muligt)",
    groups: &[Group::Refugee, Group::QuotaRefugee, Group::UnaccompaniedMinor, Group::DisplacedFromUkraine],
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2010, 1, 1),
    valid_until: Some(date(2016, 6, 30)),
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[(Weight::Target, Span::SameDay)],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

/// "When possible", since lov nr. 665 af 8. juni 2016.
pub(super) const UNTIL_2019: Rule = Rule {
    source: "Integrationsloven § 12, stk. 1 (permanent bolig, når det er muligt; lov nr. 665 af 8. juni 2016)",
    valid_from: date(2016, 7, 1),
    valid_until: Some(date(2019, 6, 30)),
    certainty: Certainty::Verified,
    spans: &[(Weight::Statutory, Span::SameDay)],
    ..UNTIL_2016
};

/// A temporary stay is the main rule.
pub(super) const FROM_2019: Rule = Rule {
    source: "Integrationsloven § 12, stk. 1 (midlertidigt opholdssted eller bolig)",
    valid_from: date(2019, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    ..UNTIL_2019
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, trigger: Trigger) -> Outcome<'a> {
    Outcome::Due(met_by(rule, facts, trigger, Fact::HousedOn))
}
