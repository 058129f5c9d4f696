// SPDX-License-Identifier: MPL-2.0
//! What is wrong with rows beside others of their kind: what only one may have, and what two cannot be at once.

use super::{fault::Wrong, rows::Row};
use crate::record::{Fault, Kept, Owner, Record};
use kernel::ids::{PersonId, RecordId};
use std::collections::{HashMap, hash_map::Entry};

/// A fault of a row: the row's number, the field, and what is wrong.
type Faulty = (u32, &'static str, Wrong);

/// What only one row may have, and which row has it; a second one is wrong.
pub fn alone<'r, R: Record>(
    rows: &'r [Row<R>],
    wrong: &mut Vec<Faulty>,
) -> HashMap<&'r str, (u32, RecordId)> {
    let mut alone = HashMap::new();
    for row in rows {
        let Some((field, text, kind)) = row.record.alone() else { continue };
        match alone.entry(text) {
            Entry::Occupied(_) => wrong.push((row.at, field, Wrong::Field(kind))),
            Entry::Vacant(place) => {
                place.insert((row.at, row.id));
            }
        }
    }
    alone
}

/// Rows that can be in each other's way, by the file they stand in; all together where they stand in none.
pub struct Beside<'r, R>(HashMap<PersonId, Vec<&'r Row<R>>>);

impl<'r, R: Record> Beside<'r, R> {
    /// Compares the rows with each other: the later one is wrong.
    pub fn of(rows: &'r [Row<R>], wrong: &mut Vec<Faulty>) -> Self {
        let mut files: HashMap<PersonId, Vec<&Row<R>>> = HashMap::new();
        let Some(clash) = R::CLASH else { return Self(files) };
        for row in rows {
            let file = files.entry(row.person).or_default();
            let fault = file.iter().find_map(|other| clash(&row.record, &other.record));
            wrong.extend(fault.map(|fault| faulty(row, fault)));
            file.push(row);
        }
        Self(files)
    }

    /// Compares the rows with a record that is there already.
    pub fn compare(&self, kept: &Kept<R>, wrong: &mut Vec<Faulty>) {
        let Some(clash) = R::CLASH.filter(|_| !kept.struck) else { return };
        let nobody = PersonId::from_uuid(uuid::Uuid::nil());
        let file = if R::OWNER == Owner::Person { kept.person } else { nobody };
        for row in self.0.get(&file).into_iter().flatten().filter(|row| row.id != kept.id) {
            let fault = clash(&row.record, &kept.record);
            wrong.extend(fault.map(|fault| faulty(row, fault)));
        }
    }
}

fn faulty<R>(row: &Row<R>, fault: Fault) -> Faulty {
    (row.at, fault.field, Wrong::Field(fault.kind))
}
