// SPDX-License-Identifier: MPL-2.0
//! A person's way through Danish education: referrals, modules and exams.

use super::yes;
use crate::hours::Hours;
use jiff::civil::Date;
use kernel::codes::{ExamKind, Track};
use serde::{Deserialize, Serialize};

/// A referral to a track of Danish education (*visitering til danskuddannelse*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// Which track.
    pub track: Track,
    /// When.
    pub on: Date,
}

/// A module of Danish education that a person attends or attended (*modul*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// The track it belongs to.
    pub track: Track,
    /// Its number within the track, from 1.
    pub number: u8,
    /// First lesson.
    pub from: Date,
    /// Last lesson; none while the person attends.
    #[serde(default)]
    pub until: Option<Date>,
    /// When the module test was passed.
    #[serde(default)]
    pub passed_on: Option<Date>,
    /// Lessons a week, in hours.
    #[serde(default)]
    pub hours_per_week: Option<Hours>,
}

/// An enrolment for a final exam (*tilmelding til prøve*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExamEnrolment {
    /// Which exam.
    pub kind: ExamKind,
    /// The day of the exam.
    pub on: Date,
}

/// A final exam taken (*prøve*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exam {
    /// Which exam.
    pub kind: ExamKind,
    /// The day of its last part.
    pub on: Date,
    /// Whether every part was passed.
    #[serde(default = "yes")]
    pub passed: bool,
}
