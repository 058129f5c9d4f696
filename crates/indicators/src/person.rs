// SPDX-License-Identifier: MPL-2.0
//! What the indicators know of one person: arrival, housing, Danish, effort, work, benefits and claims.

mod danish;
mod living;
mod work;

pub use danish::{Exam, ExamEnrolment, Module, Referral};
pub use living::{Benefit, Claim, Leisure, Placement, Schooling};
pub use work::{Education, Employment, Offer};

use jiff::civil::Date;
use kernel::codes::{Group, Sex};
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
    /// The schools a child has gone to.
    #[serde(default)]
    pub schools: Vec<Schooling>,
    /// The day the contract and its declaration had all signatures (*kontrakt*).
    #[serde(default)]
    pub contract_signed_on: Option<Date>,
    /// Exempt from Danish education because the Danish is good enough already (*fritaget*).
    #[serde(default)]
    pub exempt_from_danish: bool,
    /// The day of referral to Danish education (*henvisning*), known also before there is a track.
    #[serde(default)]
    pub danish_referred_on: Option<Date>,
    /// The first lesson of Danish attended.
    #[serde(default)]
    pub first_lesson_on: Option<Date>,
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
    /// The day a voluntary friend was first offered (*Venner Viser Vej*).
    #[serde(default)]
    pub friend_offered_on: Option<Date>,
    /// The day the person first said that they want one.
    #[serde(default)]
    pub friend_wanted_on: Option<Date>,
    /// The day both the person and a volunteer had first said yes.
    #[serde(default)]
    pub friend_matched_on: Option<Date>,
    /// What the person takes part in for leisure, as far as they agree that it is known (*fritid og kultur*).
    #[serde(default)]
    pub leisure: Vec<Leisure>,
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
            schools: Vec::new(),
            contract_signed_on: None,
            exempt_from_danish: false,
            danish_referred_on: None,
            first_lesson_on: None,
            referrals: Vec::new(),
            modules: Vec::new(),
            exam_enrolments: Vec::new(),
            exams: Vec::new(),
            offers: Vec::new(),
            employments: Vec::new(),
            educations: Vec::new(),
            friend_offered_on: None,
            friend_wanted_on: None,
            friend_matched_on: None,
            leisure: Vec::new(),
            benefits: Vec::new(),
            claims: Vec::new(),
        }
    }
}

impl Person {
    /// The day of the first referral to Danish education, however it is known.
    #[must_use]
    pub fn referred_to_danish_on(&self) -> Option<Date> {
        let visited = self.referrals.iter().map(|referral| referral.on);
        self.danish_referred_on.into_iter().chain(visited).min()
    }

    /// The day of the first lesson, however it is known.
    #[must_use]
    pub fn danish_begun_on(&self) -> Option<Date> {
        let attended = self.modules.iter().map(|module| module.from);
        self.first_lesson_on.into_iter().chain(attended).min()
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
