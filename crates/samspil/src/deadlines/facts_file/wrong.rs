// SPDX-License-Identifier: MPL-2.0
//! What can be wrong in the facts of a person, and how it is said.

use super::MOST;
use crate::{deadlines::facts_form, web::Wording};
use jiff::civil::Date;

/// What is wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field, with the number of the entry from 0: `contracts.0.person_signed_on`; empty for the whole file.
    pub path: String,
    /// What is wrong with it.
    pub kind: WrongKind,
}

/// What can be wrong.
#[derive(Debug, PartialEq, Eq)]
pub enum WrongKind {
    /// The file cannot be taken apart: line, column.
    Broken(usize, usize),
    /// The version is missing or another.
    Version,
    /// There is no such field; the nearest one.
    Unknown(&'static str),
    /// It is no day.
    NotADay,
    /// The day is before 1900 or after 2199.
    FarOff,
    /// It is neither yes nor no.
    NotAnAnswer,
    /// The code list has no such word; the nearest one, and all.
    NotInList(&'static str, String),
    /// It is not a list.
    NotAList,
    /// It is not a group of fields.
    NotParts,
    /// There are more entries than one person can have.
    TooMany,
    /// It must be there.
    Missing,
    /// The day lies before that of another field: which, and its day.
    Before(String, Date),
    /// The day lies after the death.
    AfterDeath(Date),
}

impl Wrong {
    /// What is wrong and what to do, in words.
    #[must_use]
    pub fn say(&self, w: &Wording) -> String {
        match &self.kind {
            WrongKind::Broken(line, column) => {
                w.with("facts-broken", &[("line", (*line).into()), ("column", (*column).into())])
            }
            WrongKind::Version => w.t("facts-version").to_owned(),
            WrongKind::Unknown(meant) => w.about("facts-unknown", meant),
            WrongKind::NotADay => w.t("facts-not-a-day").to_owned(),
            WrongKind::FarOff => w.t("fault-far-off").to_owned(),
            WrongKind::NotAnAnswer => w.t("facts-not-an-answer").to_owned(),
            WrongKind::NotInList(meant, all) => {
                w.with("facts-not-in-list", &[("meant", (*meant).into()), ("all", all.as_str().into())])
            }
            WrongKind::NotAList => w.t("facts-not-a-list").to_owned(),
            WrongKind::NotParts => w.t("facts-not-parts").to_owned(),
            WrongKind::TooMany => w.count("facts-too-many", i64::try_from(MOST).unwrap_or(i64::MAX)),
            WrongKind::Missing => w.t("fault-missing").to_owned(),
            WrongKind::Before(path, on) => w.with(
                "facts-before",
                &[("what", facts_form::label(w, path).into()), ("on", w.day(*on).into())],
            ),
            WrongKind::AfterDeath(on) => w.about("facts-after-death", &w.day(*on)),
        }
    }
}
