// SPDX-License-Identifier: MPL-2.0
//! The minister can suspend the deadlines for offers when very many come (D43, *suspension af frister*).
//!
//! The administrator records the time of the order; [`crate::Suspendable`] says which deadlines it moves. Open: that a
//! deadline moves to the day after, and is not asked for while no end is set, is how we read it.

use crate::{Apply, Certainty, Fact, Rounding, Rule, SUSPENDED_SINCE};
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d43-suspension",
    source: "Integrationsloven § 4 b (lov nr. 1654 af 30. december 2024)",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: SUSPENDED_SINCE,
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[],
    numbers: &[],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Frame,
};
