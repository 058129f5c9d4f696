// SPDX-License-Identifier: MPL-2.0
//! What municipalities send each other: a file of entries, experiences, figures and activities, each with where it comes from
//! (*udveksling*, R-01, K-13). No person stands in it.

use super::{
    Entry, Experience, Figure,
    shelf::{Branch, LocalFigure},
};
use crate::activities::ActivityStatus;
use jiff::civil::Date;
use kernel::ids::{ActivityId, InitiativeId, RecordId};
use serde::{Deserialize, Serialize};

/// The word by which such a file is known, and the version of its form.
pub const FORMAT: &str = "samspil-catalogue/1";

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    /// [`FORMAT`].
    pub format: String,
    /// Who sent it.
    pub sent_by: Sender,
    /// When.
    pub sent_on: Date,
    /// What is in it.
    pub items: Vec<Item>,
}

/// A municipality that sends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Its number.
    pub code: i64,
    /// Its name.
    pub name: String,
}

/// One thing in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The municipality it comes from, which need not be the one that sends the file.
    pub origin: Sender,
    /// What it is.
    pub thing: Thing,
}

/// What can be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// An entry.
    Entry(Box<Entry>),
    /// What a municipality says of an entry.
    Experience(Experience),
    /// What came of an activity.
    Figure(SharedFigure),
    /// An activity made from an entry.
    Activity(SharedActivity),
}

/// What came of an activity elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedFigure {
    /// Its lasting id.
    pub id: RecordId,
    /// How many times it has been written.
    pub version: i64,
    /// The entry it says something about.
    pub initiative: InitiativeId,
    /// The name of the activity.
    pub activity: String,
    /// The figure.
    pub figure: Figure,
}

/// An activity elsewhere: what it is called and how far it is; no contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedActivity {
    /// Its lasting id.
    pub id: ActivityId,
    /// How many times it has been written.
    pub version: i64,
    /// What it is called.
    pub name: String,
    /// How far it is.
    pub status: ActivityStatus,
    /// The entry it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiative: Option<InitiativeId>,
    /// The activity it grew out of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inspired_by: Option<ActivityId>,
}

impl Thing {
    /// Its lasting id.
    #[must_use]
    pub fn id(&self) -> RecordId {
        match self {
            Self::Entry(entry) => entry.id.cast(),
            Self::Experience(said) => said.id,
            Self::Figure(figure) => figure.id,
            Self::Activity(activity) => activity.id.cast(),
        }
    }

    /// How many times it has been written.
    #[must_use]
    pub fn version(&self) -> i64 {
        match self {
            Self::Entry(entry) => entry.version,
            Self::Experience(said) => said.version,
            Self::Figure(figure) => figure.version,
            Self::Activity(activity) => activity.version,
        }
    }

    /// The word it is stored under.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Entry(_) => "entry",
            Self::Experience(_) => "experience",
            Self::Figure(_) => "figure",
            Self::Activity(_) => "activity",
        }
    }

    /// The entry it is about.
    #[must_use]
    pub fn about(&self) -> Option<InitiativeId> {
        match self {
            Self::Entry(entry) => Some(entry.id),
            Self::Experience(said) => Some(said.initiative),
            Self::Figure(figure) => Some(figure.initiative),
            Self::Activity(activity) => activity.initiative,
        }
    }
}

impl SharedFigure {
    /// The figure as the catalogue shows it.
    #[must_use]
    pub fn of(self, municipality: String) -> LocalFigure {
        LocalFigure { municipality, activity: self.activity, figure: self.figure, published: true }
    }
}

impl SharedActivity {
    /// The activity as the catalogue shows it.
    #[must_use]
    pub fn of(self, municipality: String) -> Branch {
        Branch {
            id: self.id,
            municipality,
            name: self.name,
            status: self.status,
            inspired_by: self.inspired_by,
            initiative: self.initiative,
            published: true,
        }
    }
}
