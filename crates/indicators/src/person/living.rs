// SPDX-License-Identifier: MPL-2.0
//! Where a person lives, on what, and what the municipality may claim for it.

use super::yes;
use jiff::civil::Date;
use kernel::codes::{BenefitKind, Stay, SubsidyKind};
use kernel::ids::DwellingId;
use serde::{Deserialize, Serialize};

/// A stay in a dwelling (*boligplacering*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// Which dwelling, where that is known; the same one again is no move.
    #[serde(default)]
    pub dwelling: Option<DwellingId>,
    /// Temporary or permanent.
    pub stay: Stay,
    /// First day in the dwelling.
    pub from: Date,
    /// Last day in the dwelling.
    #[serde(default)]
    pub until: Option<Date>,
    /// Whether the municipality assigned it (*anvist*); a dwelling people found themselves is not assigned.
    #[serde(default = "yes")]
    pub assigned: bool,
}

/// A child's time in a school (*skolegang*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schooling {
    /// Which school, by its place in a list; another class of the same school is no other school.
    pub school: u32,
    /// First day there.
    pub from: Date,
}

/// Something a person takes part in for leisure or culture (*fritid og kultur*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leisure {
    /// First day.
    pub from: Date,
    /// Last day; none while it goes on.
    #[serde(default)]
    pub until: Option<Date>,
}

/// A benefit a person lives on (*forsørgelsesydelse*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    /// Which.
    pub kind: BenefitKind,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs.
    #[serde(default)]
    pub until: Option<Date>,
}

/// A result subsidy that has been or could be claimed (*resultattilskud*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// For what event.
    pub kind: SubsidyKind,
    /// The day the conditions were met (*mulig*).
    #[serde(default)]
    pub met_on: Option<Date>,
    /// The day it was claimed (*hjemtaget*).
    #[serde(default)]
    pub claimed_on: Option<Date>,
    /// The amount in øre, where known.
    #[serde(default)]
    pub amount_ore: Option<u64>,
    /// The day it was paid.
    #[serde(default)]
    pub paid_on: Option<Date>,
    /// Refused or paid back (*afvist, tilbagebetalt*).
    #[serde(default)]
    pub withdrawn: bool,
}
