// SPDX-License-Identifier: MPL-2.0
//! What somebody lives by on a day: one answer each, the strongest first.

use crate::person::{Education, Person};
use jiff::civil::Date;
use kernel::Period;
use kernel::codes::{BenefitKind, EducationBasis, EmploymentKind};
use kernel::text_enum;

text_enum! {
    /// What a person lives by (*forsørgelsesstatus*); the first that fits.
    pub enum Status ("status") {
        /// In ordinary education, or on SU.
        Education = "education",
        /// In ordinary work of at least 20 hours a week, or own business.
        Job = "job",
        /// On the wages of IGU or an apprenticeship.
        Apprentice = "apprentice",
        /// In ordinary work of fewer hours (*delvis selvforsørget*).
        PartJob = "part-job",
        /// In a job with a wage subsidy.
        WageSubsidy = "wage-subsidy",
        /// In a *fleksjob*.
        Flex = "flex",
        /// On a benefit.
        Benefit = "benefit",
        /// Supported by the spouse.
        Spouse = "spouse",
        /// Nothing is known, or a job whose hours are not.
        Unknown = "unknown",
    }
}

/// The weekly hours from which a job supports a person; the same as 87 hours a month.
const FULL_ENOUGH_MINUTES: u32 = 20 * 60;

impl Status {
    /// Whether the person is self-supporting by the evaluation's definition: job or education (T-05).
    #[must_use]
    pub const fn is_self_supporting(self) -> bool {
        matches!(self, Self::Education | Self::Job | Self::Apprentice)
    }

    /// What the person lives by on the day. Death and departure are for the caller to look at first.
    #[must_use]
    pub fn on(person: &Person, day: Date) -> Self {
        if is_student(person, day) {
            return Self::Education;
        }
        match job(person, day) {
            Some(Self::Job) => return Self::Job,
            _ if has_job(person, day, is_apprentice) => return Self::Apprentice,
            Some(weaker) => return weaker,
            None => {}
        }
        if has_job(person, day, |kind| kind == EmploymentKind::Subsidised) {
            Self::WageSubsidy
        } else if has_job(person, day, |kind| kind == EmploymentKind::Flex) {
            Self::Flex
        } else if has_benefit(person, day, |kind| kind != BenefitKind::Spouse) {
            Self::Benefit
        } else if has_benefit(person, day, |kind| kind == BenefitKind::Spouse) {
            Self::Spouse
        } else {
            Self::Unknown
        }
    }
}

/// Whether a person has a job of the kind on the day.
#[must_use]
pub fn has_job(person: &Person, day: Date, of_kind: impl Fn(EmploymentKind) -> bool) -> bool {
    let mut jobs = person.employments.iter();
    jobs.any(|job| of_kind(job.kind) && Period { from: job.from, until: job.until }.holds(day))
}

/// Whether a person receives a benefit of the kind on the day.
#[must_use]
pub fn has_benefit(person: &Person, day: Date, of_kind: impl Fn(BenefitKind) -> bool) -> bool {
    let mut benefits = person.benefits.iter();
    benefits.any(|benefit| {
        of_kind(benefit.kind) && Period { from: benefit.from, until: benefit.until }.holds(day)
    })
}

/// Whether a person is in education that is not a benefit by another name.
#[must_use]
pub fn is_student(person: &Person, day: Date) -> bool {
    let counts = |course: &&Education| course.ordinary && course.basis != EducationBasis::Benefit;
    let mut courses = person.educations.iter().filter(counts);
    courses.any(|course| Period { from: course.from, until: course.until }.holds(day))
        || has_benefit(person, day, |kind| kind == BenefitKind::StudentGrant)
}

const fn is_apprentice(kind: EmploymentKind) -> bool {
    matches!(kind, EmploymentKind::Igu | EmploymentKind::Apprentice)
}

/// Ordinary jobs and own business together: full enough, too few hours, or hours that are not known.
fn job(person: &Person, day: Date) -> Option<Status> {
    let ordinary = |kind| matches!(kind, EmploymentKind::Ordinary | EmploymentKind::OwnBusiness);
    let (mut found, mut known, mut minutes) = (false, true, 0);
    for job in person.employments.iter().filter(|job| ordinary(job.kind)) {
        if (Period { from: job.from, until: job.until }).holds(day) {
            found = true;
            known &= job.hours_per_week.is_some();
            minutes += job.hours_per_week.map_or(0, |hours| hours.minutes());
        }
    }
    match (found, minutes >= FULL_ENOUGH_MINUTES, known) {
        (false, ..) => None,
        (_, true, _) => Some(Status::Job),
        (_, _, true) => Some(Status::PartJob),
        _ => Some(Status::Unknown),
    }
}
