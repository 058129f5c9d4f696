// SPDX-License-Identifier: MPL-2.0
//! What moves everybody's deadlines is shown before it is saved or struck out: where, how it is counted, and that it was seen.

use crate::{error::Result, gate::Gate, web::Form};
use kernel::ids::RecordId;

/// How it is shown what a record would move.
pub struct ShownFirst {
    /// The page on which it is shown: of one that is there, and for the rule that is written on it.
    pub at: fn(Option<RecordId>, &str) -> String,
    /// What moves when what stands becomes what is written; nothing before is a new one, nothing after is one struck out.
    pub moves: fn(&Gate<'_>, Option<&Form>, Option<&Form>) -> Result<Moves>,
}

/// How much moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Open deadlines that fall on another day, or are no longer asked for.
    pub deadlines: i64,
    /// Whose they are: so many persons.
    pub persons: i64,
    /// Those that are overdue by the new day and are not by the old.
    pub late: i64,
}

/// Something that would move deadlines, and whoever wants it has not been shown what.
#[derive(Debug)]
pub struct Unseen {
    /// How it stands.
    pub was: Option<Form>,
    /// How it would stand.
    pub becomes: Option<Form>,
    /// The sign that it was shown, to be sent back with the same words.
    pub seen: String,
}
