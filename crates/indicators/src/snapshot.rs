// SPDX-License-Identifier: MPL-2.0
//! The municipality on a day: everybody in its care and what is known about them.

use crate::person::Person;
use jiff::civil::Date;
use kernel::ids::{HouseholdId, PersonId};
use serde::{Deserialize, Serialize};

/// All the facts the indicators may look at, as they stood on one day (*øjebliksbillede*).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The day the facts are told as of (*opgørelsesdato*); nothing later counts.
    pub as_of: Date,
    /// Everybody the municipality has or has had the responsibility for.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// The households they came in.
    #[serde(default)]
    pub families: Vec<Family>,
}

/// A household (*husstand*): the people who are housed together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Which household.
    pub id: HouseholdId,
    /// Who belongs to it; people the snapshot does not hold are passed over.
    #[serde(default)]
    pub members: Vec<PersonId>,
}
