// SPDX-License-Identifier: MPL-2.0
//! What somebody takes part in happens while they live, and what the municipality does for them after the visitation: another day
//! is pointed out.

use super::{Owner, Record, store};
use crate::{
    gate::{Conn, Section, Stored},
    people::{Person, Visitation},
};
use kernel::ids::PersonId;

/// The parts of a file that tell what somebody takes part in themselves. A visitation can be older than a newborn child of the
/// family, and a note or a decision is written after a death too.
const TAKEN_PART_IN: &[Section] = &[
    Section::Housing,
    Section::Children,
    Section::Programme,
    Section::Return,
    Section::Work,
    Section::Danish,
    Section::Progress,
    Section::Volunteering,
];

/// The parts that are the municipality's own work: nothing of it lies before the person was visited to it.
const WORK_OF_OURS: &[Section] =
    &[Section::Programme, Section::Return, Section::Housing, Section::Health, Section::Decisions];

/// Why the days of a record cannot be those of this life: the key of its wording.
///
/// # Errors
/// When the database cannot answer.
pub fn out_of_life<R: Record>(record: &R, file: &mut Conn, person: PersonId) -> Stored<Option<&'static str>> {
    let Some((first, _)) = record.days().filter(|_| R::OWNER == Owner::Person) else { return Ok(None) };
    let takes_part = TAKEN_PART_IN.contains(&R::SECTION);
    if takes_part && let Some(own) = store::find::<Person>(file, person, store::itself(person))? {
        if own.record.born_on.is_some_and(|born| first < born) {
            return Ok(Some("warning-before-birth"));
        }
        if own.record.died_on.is_some_and(|died| died < first) {
            return Ok(Some("warning-after-death"));
        }
    }
    if !WORK_OF_OURS.contains(&R::SECTION) {
        return Ok(None);
    }
    let visited = store::of_person::<Visitation>(file, person)?;
    let visited = visited.iter().filter_map(|kept| kept.record.days()).map(|days| days.0).min();
    Ok(visited.is_some_and(|visited| first < visited).then_some("warning-before-visitation"))
}
