// SPDX-License-Identifier: MPL-2.0
//! What holds for each kind of activity: whether people are named, whom it is for, how long it lasts (`types.toml`).

use super::ActivityType;
use kernel::ids::InitiativeId;
use serde::Deserialize;
use std::sync::OnceLock;

/// What holds for one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeRules {
    /// The kind.
    pub code: ActivityType,
    /// The row of the mission it comes from.
    pub row: Option<String>,
    /// The entry of the catalogue that tells about it.
    entry: Option<String>,
    /// Whether those who take part are named.
    #[serde(default)]
    pub names: Names,
    /// Whom the document names: from and until which age.
    pub ages: Option<(i64, i64)>,
    /// How many months somebody takes part.
    pub months: Option<i64>,
    /// Whether whoever comes is counted as a visit with what it is about (*henvendelse*), with a name or without one.
    #[serde(default)]
    pub visits: bool,
    /// What must be done when somebody's time is over.
    pub after: Option<After>,
    /// What each session must say.
    #[serde(default)]
    pub asks: Vec<String>,
}

/// Whether those who take part are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Names {
    /// Never: they are counted.
    Never,
    /// They are counted, unless the activity says otherwise.
    #[default]
    May,
    /// They are enrolled by name, unless the activity says otherwise.
    Usual,
}

/// What must be done when somebody's time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum After {
    /// A home is found.
    Home,
    /// The child is moved on to a class (K-06).
    Class,
}

#[derive(Deserialize)]
struct Types {
    #[serde(rename = "type")]
    all: Vec<TypeRules>,
}

/// What holds for every kind.
///
/// # Panics
/// When the file that comes with the program cannot be read.
#[must_use]
pub fn all() -> &'static [TypeRules] {
    static ALL: OnceLock<Types> = OnceLock::new();
    let read = || toml::from_str(include_str!("types.toml")).expect("the types of the house can be read");
    &ALL.get_or_init(read).all
}

impl ActivityType {
    /// What holds for it.
    ///
    /// # Panics
    /// When a kind does not stand in the file that comes with the program.
    #[must_use]
    pub fn rules(self) -> &'static TypeRules {
        all().iter().find(|rules| rules.code == self).expect("every type stands in the file")
    }

    /// The kind of activity that an entry of the catalogue tells about.
    #[must_use]
    pub fn of_entry(entry: InitiativeId) -> Option<Self> {
        let tells =
            |rules: &&TypeRules| rules.entry.as_deref().map(crate::catalogue::shipped_id) == Some(entry);
        all().iter().find(tells).map(|rules| rules.code)
    }
}

impl TypeRules {
    /// Whether each session must say this.
    #[must_use]
    pub fn asks(&self, field: &str) -> bool {
        self.asks.iter().any(|asked| asked == field)
    }
}
