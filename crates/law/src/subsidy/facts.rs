// SPDX-License-Identifier: MPL-2.0
//! Everything a subsidy may be judged on: takeover, jobs, courses, exams and what has been claimed (*oplysninger*).

use jiff::civil::Date;
use kernel::codes::{EducationBasis, EmploymentKind, ExamKind, SubsidyKind};
use serde::{Deserialize, Deserializer};

/// What is known of one person in one municipality; what is left out is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SubsidyFacts {
    /// The day the municipality took over (*overtagelse*): the years are counted from it.
    pub responsibility_from: Option<Date>,
    /// The day its responsibility ended: moved, left or died.
    pub ended_on: Option<Date>,
    /// Jobs.
    pub jobs: Vec<Job>,
    /// Courses of ordinary education.
    pub courses: Vec<Course>,
    /// Danish exams.
    pub exams: Vec<Exam>,
    /// What the municipality has proof of in its files.
    pub documents: Vec<Document>,
    /// What has been claimed.
    pub claims: Vec<Claim>,
}

/// That what proves a subsidy is in the file (*dokumentation*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Which subsidy it proves.
    pub kind: SubsidyKind,
    /// The day it was in the file.
    pub on: Date,
}

/// A job (*ansættelse*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// On what terms.
    pub kind: EmploymentKind,
    /// The first day.
    pub from: Date,
    /// The last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// Minutes a week; written as hours in the examples.
    #[serde(default, rename = "hours", deserialize_with = "minutes")]
    pub minutes: Option<u32>,
}

/// A course of ordinary education (*uddannelsesforløb*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// What the student lives on.
    pub basis: EducationBasis,
    /// The first active day of study.
    pub from: Date,
    /// The last day.
    #[serde(default)]
    pub until: Option<Date>,
}

/// A Danish exam (*prøve*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exam {
    /// Which.
    pub kind: ExamKind,
    /// The day.
    pub on: Date,
    /// Whether it was passed; left out, not known.
    #[serde(default)]
    pub passed: Option<bool>,
}

/// A claim made (*hjemtagning*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// For what.
    pub kind: SubsidyKind,
    /// The day it was claimed.
    pub on: Date,
    /// The day it was paid.
    #[serde(default)]
    pub paid_on: Option<Date>,
    /// The day it was refused or paid back.
    #[serde(default)]
    pub refused_on: Option<Date>,
}

fn minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    Ok(Option::<f64>::deserialize(deserializer)?.map(|hours| (hours * 60.0).round() as u32))
}
