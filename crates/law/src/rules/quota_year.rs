// SPDX-License-Identifier: MPL-2.0
//! The days of the year by which quotas are announced, agreed and set, and when the national number is changed (D39, *kvoteår*).
//!
//! [`crate::quota`] asks it; it is about no one person.

use crate::{Apply, Certainty, Fact, Number, Param, Rounding, Rule};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d39-quota-year",
    source: "Integrationsloven §§ 6-8; boligplaceringsbekendtgørelsen",
    groups: Group::ALL,
    trigger: Fact::VisitationDecidedOn,
    valid_from: date(2010, 1, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[],
    numbers: &[
        Number::at_most(Param::AnnouncedMonth, 5, 12),
        Number::at_most(Param::AnnouncedDay, 1, 31),
        Number::at_most(Param::AgreedMonth, 9, 12),
        Number::at_most(Param::AgreedDay, 10, 31),
        Number::at_most(Param::SetMonth, 9, 12),
        Number::at_most(Param::SetDay, 30, 31),
        Number::at_most(Param::SmallNumber, 8000, i16::MAX),
        Number::at_most(Param::SmallChange, 40, 100),
        Number::at_most(Param::LargeChange, 25, 100),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Frame,
};
