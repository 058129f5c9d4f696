// SPDX-License-Identifier: MPL-2.0
//! A family-reunified person is taken over on the day CPR registers the person in the municipality (*overtagelse*).

use super::takeover_quota;
use crate::Rule;
use kernel::codes::Group;

pub(super) const RULE: Rule = Rule {
    id: "d5-takeover-family",
    groups: &[Group::ReunifiedToRefugee, Group::ReunifiedToOthers],
    ..takeover_quota::RULE
};
