// SPDX-License-Identifier: MPL-2.0
//! What the indicators know of one person: arrival, housing, Danish, effort, work, benefits and claims.

use crate::hours::Hours;
use jiff::civil::Date;
use kernel::codes::{
    BenefitKind, EducationBasis, EducationLevel, EmploymentKind, ExamKind, Group, OfferKind, Orientation,
    Sex, Stay, SubsidyKind, Track,
};
use kernel::ids::PersonId;
use kernel::text_enum;
use serde::{Deserialize, Serialize};

/// A person in the municipality's care (*borger*), without name or number.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// Sex as registered.
    #[serde(default = "unknown_sex")]
    pub sex: Sex,
    /// Date of birth as registered.
    #[serde(default)]
    pub born: Option<Date>,
    /// Group in the programme (*personkreds*).
    #[serde(default)]
    pub group: Option<Group>,
    /// When this municipality took over the responsibility (*overtagelse*): day 0 of every count.
    #[serde(default)]
    pub taken_over_on: Option<Date>,
    /// Whether that was the first takeover in Denmark; if not, the person moved here (*tilflytter*).
    #[serde(default = "yes")]
    pub first_in_denmark: bool,
    /// When and why the responsibility ended.
    #[serde(default)]
    pub end: Option<End>,
    /// Dwellings the person was placed in.
    #[serde(default)]
    pub placements: Vec<Placement>,
    /// Exempt from Danish education because the Danish is good enough already (*fritaget*).
    #[serde(default)]
    pub exempt_from_danish: bool,
    /// Referrals to a track of Danish education (*visitering*).
    #[serde(default)]
    pub referrals: Vec<Referral>,
    /// Modules attended.
    #[serde(default)]
    pub modules: Vec<Module>,
    /// Final exams the person is enrolled for.
    #[serde(default)]
    pub exam_enrolments: Vec<ExamEnrolment>,
    /// Final exams taken.
    #[serde(default)]
    pub exams: Vec<Exam>,
    /// Offers granted (*tilbud*).
    #[serde(default)]
    pub offers: Vec<Offer>,
    /// Jobs.
    #[serde(default)]
    pub employments: Vec<Employment>,
    /// Courses of education.
    #[serde(default)]
    pub educations: Vec<Education>,
    /// What the person lives on when it is not wages.
    #[serde(default)]
    pub benefits: Vec<Benefit>,
    /// Result subsidies the municipality has claimed or could claim for the person.
    #[serde(default)]
    pub claims: Vec<Claim>,
}

impl Person {
    /// A person of whom nothing else is known yet.
    #[must_use]
    pub const fn new(id: PersonId) -> Self {
        Self {
            id,
            sex: Sex::Unknown,
            born: None,
            group: None,
            taken_over_on: None,
            first_in_denmark: true,
            end: None,
            placements: Vec::new(),
            exempt_from_danish: false,
            referrals: Vec::new(),
            modules: Vec::new(),
            exam_enrolments: Vec::new(),
            exams: Vec::new(),
            offers: Vec::new(),
            employments: Vec::new(),
            educations: Vec::new(),
            benefits: Vec::new(),
            claims: Vec::new(),
        }
    }
}

const fn unknown_sex() -> Sex {
    Sex::Unknown
}

const fn yes() -> bool {
    true
}

text_enum! {
    /// Why the municipality's responsibility for a person ended (*udgået*).
    pub enum EndReason ("end-reason") {
        /// The person died.
        Died = "died",
        /// Another municipality took over.
        MovedAway = "moved-away",
        /// The person left Denmark.
        LeftDenmark = "left-denmark",
        /// Another reason.
        Other = "other",
    }
}

/// The end of the municipality's responsibility.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The day it ended; that day the person is no longer here.
    pub on: Date,
    /// Why.
    pub reason: EndReason,
}

/// A stay in a dwelling (*boligplacering*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
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
