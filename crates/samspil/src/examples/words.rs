// SPDX-License-Identifier: MPL-2.0
//! The names, places and sentences that invented people and their files are put together from.

use serde::Deserialize;
use std::sync::OnceLock;

/// Everything that is written in the folder `words`.
pub struct Words {
    /// Names by language area.
    pub areas: Vec<LanguageArea>,
    /// Companies, schools, goals.
    pub work: Work,
    /// What caseworkers write.
    pub journal: Journal,
    /// Streets and housing areas.
    pub places: Places,
}

/// How a full name is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Naming {
    /// Given name and family name.
    Family,
    /// Given name and the father's given name.
    Father,
    /// Given name, the father's and the grandfather's.
    Grandfather,
    /// A whole name without a family name.
    Whole,
}

/// A language area and its names; of each name the spellings, the usual one first.
#[derive(Debug, Deserialize)]
pub struct LanguageArea {
    /// What the area is called in the code.
    pub key: String,
    /// Citizenship.
    pub citizenship: String,
    /// The language people are best spoken to in.
    pub language: String,
    /// Other languages.
    pub others: Vec<String>,
    /// How a name is put together.
    pub naming: Naming,
    /// Women's names.
    pub women: Vec<Vec<String>>,
    /// Men's names.
    pub men: Vec<Vec<String>>,
    /// Family names.
    pub families: Vec<Vec<String>>,
}

/// Companies, schools, goals and what people bring.
#[derive(Debug, Deserialize)]
pub struct Work {
    /// Companies.
    pub companies: Vec<Company>,
    /// Who gives guidance and courses.
    pub providers: Vec<String>,
    /// Schools.
    pub schools: Vec<School>,
    /// What came of offers.
    pub outcomes: Vec<String>,
    /// Goals in people's own words.
    pub goal: Vec<GoalWords>,
    /// What people bring.
    pub profile: ProfileWords,
}

/// A company and what one works as there.
#[derive(Debug, Deserialize)]
pub struct Company {
    /// Its name.
    pub name: String,
    /// The occupation.
    pub work: String,
}

/// A school.
#[derive(Debug, Deserialize)]
pub struct School {
    /// The level of its courses.
    pub level: kernel::codes::EducationLevel,
    /// Its name.
    pub name: String,
}

/// Goals of one kind.
#[derive(Debug, Deserialize)]
pub struct GoalWords {
    /// What they are about.
    pub kind: crate::cases::GoalKind,
    /// Anybody's.
    pub words: Vec<String>,
    /// Parents'.
    pub parents: Vec<String>,
    /// Those of people with long schooling.
    pub schooled: Vec<String>,
}

/// What people bring.
#[derive(Debug, Deserialize)]
pub struct ProfileWords {
    /// Schooling, a list for each track.
    pub education: [Vec<String>; 3],
    /// Work.
    pub work: Vec<String>,
    /// Interests.
    pub interests: Vec<String>,
    /// What must be considered.
    pub considerations: Vec<String>,
}

/// What caseworkers write.
#[derive(Debug, Deserialize)]
pub struct Journal {
    /// Just arrived.
    pub arrival: Vec<NoteWords>,
    /// Danish.
    pub danish: Vec<NoteWords>,
    /// Work.
    pub work: Vec<NoteWords>,
    /// Home, neighbours and spare time.
    pub home: Vec<NoteWords>,
    /// Children, for their parents.
    pub children: Vec<NoteWords>,
    /// Health, as needs.
    pub health: Vec<NoteWords>,
    /// Money.
    pub economy: Vec<NoteWords>,
    /// Notes that were corrected.
    pub corrected: Vec<NoteWords>,
    /// Talks.
    pub talk: TalkWords,
    /// Tasks.
    pub task: TaskWords,
    /// Purposes of referrals.
    pub referral: ReferralWords,
    /// Why a track, one for each.
    pub track: Vec<String>,
    /// Why exempt from Danish.
    pub exempt: Vec<String>,
    /// Why a dwelling.
    pub placing: Vec<String>,
    /// What shows that a family chose a home themselves.
    pub own_home: String,
    /// Why somebody does not sign.
    pub refusal: Vec<String>,
    /// A decision on an offer.
    pub decision: DecisionWords,
}

/// A decision.
#[derive(Debug, Deserialize)]
pub struct DecisionWords {
    /// The paragraph.
    pub ground: String,
    /// What it is based on.
    pub facts: String,
    /// Why.
    pub reasons: String,
    /// How one complains.
    pub guidance: String,
}

/// A note.
#[derive(Debug, Deserialize)]
pub struct NoteWords {
    /// What it tells of.
    pub kind: crate::cases::NoteKind,
    /// Who took part.
    pub participants: Option<String>,
    /// The facts.
    pub facts: String,
    /// What is made of them.
    pub assessment: Option<String>,
    /// How the facts were later corrected.
    pub correction: Option<String>,
}

impl NoteWords {
    /// Everything it says.
    #[must_use]
    pub fn whole(&self) -> String {
        let more = [&self.participants, &self.assessment, &self.correction];
        more.into_iter().flatten().fold(self.facts.clone(), |all, text| format!("{all} {text}"))
    }
}

/// Talks.
#[derive(Debug, Deserialize)]
pub struct TalkWords {
    /// What has changed.
    pub changed: Vec<String>,
    /// What has changed for parents.
    pub parents: Vec<String>,
    /// What was agreed.
    pub agreed: Vec<String>,
}

/// Tasks.
#[derive(Debug, Deserialize)]
pub struct TaskWords {
    /// The caseworker's own.
    pub own: Vec<String>,
    /// What others must do first.
    pub others: Vec<Awaited>,
}

/// What somebody else must do first.
#[derive(Debug, Deserialize)]
pub struct Awaited {
    /// What.
    pub what: String,
    /// Who.
    pub who: String,
}

/// Purposes of referrals.
#[derive(Debug, Deserialize)]
pub struct ReferralWords {
    /// To the company unit.
    pub company: Vec<String>,
    /// To the housing unit.
    pub housing: Vec<String>,
}

/// The streets and areas of one package.
#[derive(Debug, Deserialize)]
pub struct TownWords {
    /// The package.
    pub key: String,
    /// Post code and town.
    pub post: String,
    /// Streets.
    pub streets: Vec<String>,
    /// Housing areas.
    pub area: Vec<AreaWords>,
}

/// A housing area.
#[derive(Debug, Deserialize)]
pub struct AreaWords {
    /// Its name.
    pub name: String,
    /// What the lists have said of it year by year, the newest last; empty when it is on none.
    #[serde(default)]
    pub lists: Vec<crate::housing::AreaStatus>,
    /// How many live there.
    pub residents: i64,
    /// What is strong there.
    pub strengths: Option<String>,
    /// Who receives newcomers there.
    pub welcome: Option<String>,
    /// Column and line on the map of the spread.
    pub map: Option<(i64, i64)>,
}

#[derive(Deserialize)]
struct Names {
    area: Vec<LanguageArea>,
}

/// Streets and housing areas, and what is said of homes.
#[derive(Debug, Deserialize)]
pub struct Places {
    /// What follows the number of a house.
    pub doors: Vec<String>,
    /// Bus, train, bicycle path.
    pub transport: Vec<String>,
    /// Housing associations.
    pub landlords: Vec<String>,
    /// Why a home cannot be used for now.
    pub blocked: String,
    /// Why a home was refused for a household.
    pub refused: Vec<String>,
    /// Why a criterion counts more.
    pub weight: String,
    /// Shops.
    pub shopping: Vec<String>,
    /// School and day-care.
    pub school: Vec<String>,
    /// The towns.
    pub town: Vec<TownWords>,
}

/// All the words.
#[must_use]
pub fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let names: Names = toml::from_str(include_str!("words/names.toml")).expect("names that can be read");
        Words {
            areas: names.area,
            work: toml::from_str(include_str!("words/work.toml")).expect("work that can be read"),
            journal: toml::from_str(include_str!("words/journal.toml")).expect("a journal that can be read"),
            places: toml::from_str(include_str!("words/places.toml")).expect("places that can be read"),
        }
    })
}

impl Words {
    /// The language area of that name.
    #[must_use]
    pub fn area(&self, key: &str) -> &LanguageArea {
        self.areas.iter().find(|area| area.key == key).unwrap_or(&self.areas[0])
    }

    /// The town of that name.
    #[must_use]
    pub fn town(&self, key: &str) -> &TownWords {
        let towns = &self.places.town;
        towns.iter().find(|town| town.key == key).unwrap_or(&towns[0])
    }
}

/// The text with its blanks (`{fornavn}`) filled in.
#[must_use]
pub fn fill(text: &str, blanks: &[(&str, &str)]) -> String {
    blanks.iter().fold(text.to_owned(), |text, (blank, word)| text.replace(blank, word))
}
