// SPDX-License-Identifier: MPL-2.0
//! What a person does in the programme and after it: offers, jobs and education.

use super::yes;
use crate::hours::Hours;
use jiff::civil::Date;
use kernel::codes::{EducationBasis, EducationLevel, EmploymentKind, OfferKind, Orientation};
use serde::{Deserialize, Serialize};

/// An offer in the programme (*tilbud*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// What kind.
    pub kind: OfferKind,
    /// What it points at; left out, what its kind usually points at.
    #[serde(default)]
    pub orientation: Option<Orientation>,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs.
    #[serde(default)]
    pub until: Option<Date>,
    /// Hours a week, where known.
    #[serde(default)]
    pub hours_per_week: Option<Hours>,
}

/// A job (*ansættelse*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Employment {
    /// On what terms.
    pub kind: EmploymentKind,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs.
    #[serde(default)]
    pub until: Option<Date>,
    /// Hours a week on average, where known.
    #[serde(default)]
    pub hours_per_week: Option<Hours>,
}

/// A course of education (*uddannelsesforløb*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Education {
    /// At what level.
    pub level: EducationLevel,
    /// What the student lives on.
    #[serde(default = "unknown_basis")]
    pub basis: EducationBasis,
    /// Whether it is ordinary education and not a course arranged as an offer.
    #[serde(default = "yes")]
    pub ordinary: bool,
    /// First day.
    pub from: Date,
    /// Last day; none while it runs.
    #[serde(default)]
    pub until: Option<Date>,
}

const fn unknown_basis() -> EducationBasis {
    EducationBasis::Unknown
}
