// SPDX-License-Identifier: MPL-2.0
//! The basic grant is paid for 36 months from the takeover (*grundtilskud*, integrationsloven § 45, stk. 4).

use crate::{Apply, Certainty, Fact, Number, Param, Rounding, Rule};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d32-basic-grant",
    source: "Integrationsloven § 45, stk. 4",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(1999, 1, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: false,
    spans: &[],
    numbers: &[Number::months(Param::GrantMonths, 36)],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Money,
};
