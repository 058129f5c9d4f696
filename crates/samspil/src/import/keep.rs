// SPDX-License-Identifier: MPL-2.0
//! Stores a package that is right, all of it in one go: the rows, then what follows from them for each person.

use super::{
    Checked, Faults,
    package::Files,
    progress::{Progress, Stage},
    rows::{Row, Rows},
    store,
};
use crate::{
    cases::{new_documents, ties},
    deadlines,
    gate::{Event, Happened, Stored, Told, Writer, scope},
    people::{Person, finder},
    record::contents,
};
use kernel::ids::PersonId;
use std::{any::Any, collections::BTreeSet};

/// How many people go by between two looks at the clock.
const STRIDE: usize = 256;

/// Stores the rows that are not there yet, and tells of it once.
///
/// # Errors
/// When the database cannot keep them, or a file is another than when it was checked; then nothing is kept.
pub fn store(
    tx: &mut Writer,
    checked: &mut Checked,
    files: &Files<'_>,
    progress: &Progress,
) -> Result<Told, Faults> {
    let Checked { name, sheets, counts } = checked;
    progress.begin(Stage::Store, counts.stored());
    tx.make_room(counts.stored())?;
    let (mut people, mut signs) = (None, Vec::new());
    // What is stored is let go of: the database needs the room.
    for sheet in sheets.drain(..) {
        sheet.store(tx, files, progress)?;
        sheet.add_owners(&mut signs);
        people = people.or((sheet as Box<dyn Any>).downcast::<Rows<Person>>().ok());
    }
    follow(tx, people.as_deref(), signs, progress)?;
    tx.make_room(0)?;
    let package = store::note_package(tx, name, i64::try_from(counts.stored()).unwrap_or(i64::MAX))?;
    let mut event = Event::of_the_house(Happened::Imported, "package", package);
    event.after = serde_json::json!({"name": name, "rows": counts.as_json()}).to_string();
    Ok(tx.tell(&event)?)
}

/// Keeps true what follows from the new rows: ties, search words, duties and new documents of everybody they
/// concern.
fn follow(
    tx: &mut Writer,
    people: Option<&Rows<Person>>,
    signs: Vec<(PersonId, contents::Signs)>,
    progress: &Progress,
) -> Stored<()> {
    let new: Vec<&Row<Person>> = people.into_iter().flat_map(Rows::in_order).collect();
    let ids: Vec<PersonId> = new.iter().map(|row| row.id.cast()).collect();
    let owners = contents::note_many(tx, signs, &ids)?;
    progress.begin(Stage::Deadlines, new.len() + owners.len());
    let (mut words, mut owners, today) =
        (finder::Many::of(new.len()), owners.into_iter().peekable(), tx.today());
    for (at, row) in new.iter().enumerate() {
        let person: PersonId = row.id.cast();
        while let Some(other) = owners.next_if(|owner| *owner < person) {
            for follow in crate::FOLLOWERS {
                follow(tx, other, today)?;
            }
        }
        // Somebody of whom nothing else is known belongs to no unit, and nothing is due.
        let mut units = BTreeSet::new();
        if owners.next_if_eq(&person).is_some() {
            ties::follow(tx, person, today)?;
            units.extend(scope::ties(tx, person)?.into_iter().map(|tie| tie.unit));
            deadlines::follow(tx, person, today)?;
            new_documents::follow(tx, person, today)?;
        }
        words.add(person, &row.record, &units);
        if at % STRIDE == STRIDE - 1 {
            progress.advance(STRIDE);
        }
    }
    for other in owners {
        for follow in crate::FOLLOWERS {
            follow(tx, other, today)?;
        }
    }
    words.store(tx)
}
