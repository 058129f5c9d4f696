// SPDX-License-Identifier: MPL-2.0
//! What a person's file holds of one kind, as far as whoever looks may read it.

use super::Walls;
use crate::{
    gate::{Reader, Stored},
    record::Headline,
    records::RecordType,
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};

/// A record as a line of a file.
pub struct Entry {
    /// Its id.
    pub id: RecordId,
    /// Its first and last day, where it has a place on the timeline.
    pub days: Option<(Date, Option<Date>)>,
    /// What tells it from others of its kind.
    pub headline: Vec<Headline>,
}

/// What a person's file holds of one kind.
///
/// # Errors
/// When the database cannot answer.
pub fn entries(kind: &RecordType, reader: &mut Reader, person: PersonId) -> Stored<Vec<Entry>> {
    let mut entries = Vec::new();
    let all = (kind.access.of_person)(reader, person)?;
    let walls = Walls::of_things(&all);
    for kept in all {
        if !walls.let_see(reader, kept.id) {
            continue;
        }
        let (days, headline) = (kept.record.days(), kept.record.named(reader)?);
        entries.push(Entry { id: kept.id, days, headline });
    }
    Ok(entries)
}
