// SPDX-License-Identifier: MPL-2.0
//! What happened, told in the past tense: no change is stored without one of these in the same transaction.

use kernel::{Id, ids::PersonId, text_enum};

text_enum! {
    /// What kind of thing happened.
    pub enum Happened ("happened") {
        /// Something was registered.
        Added = "added",
        /// Something was corrected; what it said before stays in the trail.
        Changed = "changed",
        /// Something was struck out as registered by mistake; it stays in the trail.
        Struck = "struck",
        /// A package of files was imported.
        Imported = "imported",
        /// Somebody logged in.
        LoggedIn = "logged-in",
        /// Somebody logged out.
        LoggedOut = "logged-out",
        /// A wrong password was given.
        LogInFailed = "log-in-failed",
    }
}

/// One thing that happened, with the ids it concerns and how the thing reads afterwards.
#[derive(Clone, Debug)]
pub struct Event {
    /// What kind of thing happened.
    pub happened: Happened,
    /// The kind of record it happened to (`placement`), or `session`, `package`.
    pub what: &'static str,
    /// Which record.
    pub record: Id<kernel::ids::RecordKind>,
    /// Which version of the record this made.
    pub version: i64,
    /// Whose file it belongs to.
    pub person: Option<PersonId>,
    /// Everything the record says afterwards, as JSON text.
    pub after: String,
}

impl Event {
    /// An event that is not about a person's file.
    #[must_use]
    pub fn of_the_house<K>(happened: Happened, what: &'static str, record: Id<K>) -> Self {
        Self { happened, what, record: record.cast(), version: 1, person: None, after: "{}".to_owned() }
    }
}
