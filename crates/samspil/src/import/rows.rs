// SPDX-License-Identifier: MPL-2.0
//! The rows of one kind of record: read and checked one by one, compared with what is there, and stored together.

use super::{
    beside::{Beside, alone},
    carried::Carried,
    desk::{Desk, Known, Places},
    fault::Wrong,
    package::Files,
    progress::Progress,
    table::Table,
};
use crate::{
    gate::{Conn, Incoming, Stored, Value, Writer},
    record::{FOUND_IN_FILE, Fault, FaultKind, Faults, Kind, Owner, Record, Source, contents::Signs, store},
};
use kernel::{
    Id,
    ids::{PersonId, RecordId},
};
use std::{any::Any, cell::Cell, collections::hash_map::Entry};
use uuid::Uuid;

/// The most characters of a row's own key.
const LONGEST_KEY: usize = 100;
/// How many rows go by between two looks at the clock.
const STRIDE: usize = 4096;

/// A row that is right.
pub struct Row<R> {
    /// Its id.
    pub id: RecordId,
    /// Whose file it stands in; nil when in nobody's.
    pub person: PersonId,
    /// Its number in the file.
    pub at: u32,
    /// Whether the same is there already.
    known: bool,
    /// What it says.
    pub record: R,
}

/// The right rows of one kind.
pub struct Rows<R> {
    /// Those that are not there yet.
    new: Vec<Row<R>>,
    /// Their places in the order of the table's key.
    order: Vec<u32>,
    same: usize,
    /// Where the file of each of them lies, for kinds that carry one.
    carried: Vec<Carried>,
}

impl<R> Rows<R> {
    /// The rows that are not there yet, in the order of the table's key.
    pub fn in_order(&self) -> impl Iterator<Item = &Row<R>> {
        self.order.iter().map(|at| &self.new[*at as usize])
    }
}

/// The rows of any kind.
pub trait Sheet: Any {
    /// The name of the kind.
    fn name(&self) -> &'static str;
    /// How many rows are not there yet, and how many are.
    fn counts(&self) -> (usize, usize);
    /// Stores what is not there yet, with its files.
    ///
    /// # Errors
    /// When the database cannot keep it, or a file is another than when it was checked.
    fn store(&self, tx: &mut Writer, files: &Files<'_>, progress: &Progress) -> Result<(), super::Faults>;
    /// Adds everybody in whose file a new row stands, with the signs of what it is.
    fn add_owners(&self, owners: &mut Vec<(PersonId, Signs)>);
    /// Adds what others are held against, as if it were stored.
    fn lay_out(&self, incoming: &mut Incoming);
    /// What is wrong with the new rows beside everything else in the files they come into: row by row.
    ///
    /// # Errors
    /// When the database cannot answer.
    fn hold_against(&self, conn: &mut Conn) -> Stored<Vec<(u32, Fault)>>;
}

impl<R: Record> Sheet for Rows<R> {
    fn name(&self) -> &'static str {
        R::NAME
    }

    fn counts(&self) -> (usize, usize) {
        (self.new.len(), self.same)
    }

    fn store(&self, tx: &mut Writer, files: &Files<'_>, progress: &Progress) -> Result<(), super::Faults> {
        let rows = self.in_order().enumerate().map(|(at, row)| {
            if at % STRIDE == STRIDE - 1 {
                progress.advance(STRIDE);
            }
            values(row)
        });
        tx.insert_many(&R::sql().into, rows)?;
        if R::RULES {
            tx.memory.forget_rules();
        }
        for (row, carried) in self.new.iter().zip(&self.carried) {
            let holder = if R::OWNER == Owner::Person { row.person.cast() } else { row.id };
            carried.keep(tx, files, holder)?;
        }
        progress.advance(self.new.len() % STRIDE);
        Ok(())
    }

    fn add_owners(&self, owners: &mut Vec<(PersonId, Signs)>) {
        if R::OWNER == Owner::Person {
            let signs = R::sql().signs;
            owners.extend(self.in_order().map(|row| (row.person, signs)));
        }
    }

    fn lay_out(&self, incoming: &mut Incoming) {
        for Row { id, person, record, .. } in self.new.iter().filter(|_| R::LOOKED_AT) {
            let (id, version, struck) = (*id, 1, false);
            let person = if R::OWNER == Owner::Person { *person } else { id.cast() };
            let kept = store::Kept { id, person, version, struck, record: record.clone() };
            match R::OWNER {
                Owner::Person => incoming.add_to_file(person, kept),
                Owner::Itself => {
                    incoming.add_person(person);
                    incoming.add_thing(id, kept);
                }
                Owner::Municipality => incoming.add_thing(id, kept),
            }
        }
    }

    fn hold_against(&self, conn: &mut Conn) -> Stored<Vec<(u32, Fault)>> {
        let mut wrong = Vec::new();
        for row in &self.new {
            let mut faults = Faults::default();
            row.record.check_beside(conn, (row.person, row.id), &mut faults)?;
            wrong.extend(faults.0.into_iter().map(|fault| (row.at, fault)));
        }
        Ok(wrong)
    }
}

fn values<R: Record>(row: &Row<R>) -> Vec<Value<'_>> {
    let fields = row.record.values();
    let mut values = Vec::with_capacity(fields.len() + 4);
    if R::OWNER == Owner::Person {
        values.push(Value::Uuid(row.person.uuid()));
    }
    values.extend([Value::Uuid(row.id.uuid()), Value::Int(1), Value::Flag(false)]);
    values.extend(fields);
    values
}

/// Reads and checks every row of a file; what is wrong is added to the desk's report.
///
/// # Errors
/// When the database cannot answer.
pub fn read<'p, R: Record>(desk: &mut Desk<'_, 'p>, table: &'p Table) -> Stored<Box<dyn Sheet>> {
    let heads = heads(desk, table);
    let mut rows = Vec::with_capacity(table.len());
    let mut line = Line { table, desk, row: 0, next: Cell::new(0), person: Uuid::nil() };
    let mut wrong = Vec::new();
    for (at, head) in heads.rows.iter().enumerate() {
        line.at(at, head.person);
        let mut faults = Faults::default();
        let record = store::read::<R>(&line, &mut faults, line.desk.today);
        line.check_person(&mut faults);
        if table.kind.file {
            // What is wrong with the file has been said already.
            faults.0.retain(|fault| !FOUND_IN_FILE.contains(&fault.field));
        }
        let said = |fault: Fault| (at, fault.field, say(table, at, fault.field, fault.kind));
        wrong.extend(faults.0.into_iter().map(said));
        if let (Some(record), Some(id)) = (record, head.id) {
            let (id, person) = (Id::from_uuid(id), Id::from_uuid(head.person));
            rows.push(Row { id, person, at: at as u32, known: false, record });
        }
        if at % STRIDE == STRIDE - 1 {
            line.desk.progress.advance(STRIDE);
        }
    }
    desk.progress.advance(table.len() % STRIDE);
    for (at, field, wrong) in wrong {
        desk.report.add(&table.file, table.line(at), field, wrong);
    }
    compare(desk, table, &heads.places, &mut rows)?;
    desk.settle()?;
    let read = rows.len();
    rows.retain(|row| !row.known);
    let order = by_key(rows.iter().map(|row| (row.person, row.id)).zip(0..).collect());
    let same = read - rows.len();
    let carried = rows.iter().filter_map(|row| table.carried.get(row.at as usize)?.clone()).collect();
    Ok(Box::new(Rows { new: rows, order, same, carried }))
}

/// The places of rows in the order of their keys.
fn by_key(mut rows: Vec<((PersonId, RecordId), u32)>) -> Vec<u32> {
    rows.sort_unstable();
    rows.into_iter().map(|(_, at)| at).collect()
}

/// The beginning of a row: its id, and whose file it stands in.
struct Head {
    id: Option<Uuid>,
    person: Uuid,
}

struct Heads {
    rows: Vec<Head>,
    /// Which row has which id.
    places: Places,
}

/// Reads the keys of every row first, since a row may refer to a later one.
fn heads<'p>(desk: &mut Desk<'_, 'p>, table: &'p Table) -> Heads {
    let places = Places::with_capacity_and_hasher(table.len(), Default::default());
    let mut heads = Heads { rows: Vec::with_capacity(table.len()), places };
    let mut keys = Vec::new();
    for row in 0..table.len() {
        let person = owner(desk, table, row);
        let key = table.key(row);
        let fault = if key.is_empty() {
            Some(FaultKind::Missing)
        } else {
            // Most keys are short, and a byte is never more than a character.
            let long = key.len() > LONGEST_KEY && key.chars().count() > LONGEST_KEY;
            long.then_some(FaultKind::TooLong(LONGEST_KEY))
        };
        if let Some(kind) = fault {
            desk.report.add(&table.file, table.line(row), "id", Wrong::Field(kind));
            heads.rows.push(Head { id: None, person });
            continue;
        }
        let id = desk.id(table.kind.name, key);
        match heads.places.entry(id) {
            Entry::Occupied(first) => {
                let first = table.line(*first.get() as usize);
                desk.report.add(&table.file, table.line(row), "id", Wrong::KeyTwice(first));
            }
            Entry::Vacant(place) => {
                place.insert(row as u32);
                keys.push((key, Known { id, person }));
            }
        }
        heads.rows.push(Head { id: Some(id), person });
    }
    if let Some(known) = desk.keys(table.kind.name) {
        known.extend(keys);
    }
    heads
}

/// In whose file a row stands; nil when in nobody's, or nobody knows in whose.
fn owner(desk: &mut Desk<'_, '_>, table: &Table, row: usize) -> Uuid {
    if table.kind.owner != Owner::Person {
        return Uuid::nil();
    }
    let key = table.person(row);
    let wrong = if key.is_empty() {
        Wrong::Field(FaultKind::Missing)
    } else if let Some(person) = desk.resolve("person", key, Uuid::nil()) {
        return person;
    } else {
        Wrong::UnknownKey("person", key.to_owned())
    };
    desk.report.add(&table.file, table.line(row), "person", wrong);
    Uuid::nil()
}

/// A line of a file as records read their fields.
struct Line<'l, 'c, 'p> {
    table: &'p Table,
    desk: &'l Desk<'c, 'p>,
    row: usize,
    person: Uuid,
    /// The field that is asked for next, since records ask in their own order.
    next: Cell<usize>,
}

impl Line<'_, '_, '_> {
    fn at(&mut self, row: usize, person: Uuid) {
        self.row = row;
        self.person = person;
        self.next.set(0);
    }

    /// Nobody is related to themselves.
    fn check_person(&self, faults: &mut Faults) {
        for spec in
            self.table.kind.fields.iter().filter(|spec| matches!(spec.kind, Kind::Reference("person")))
        {
            let text = self.text(spec.name).trim();
            if !text.is_empty() && self.reference("person", text) == Some(self.person) {
                faults.add(spec.name, FaultKind::Said("fault-themselves"));
            }
        }
    }
}

impl Source for Line<'_, '_, '_> {
    fn text(&self, field: &str) -> &str {
        let fields = self.table.kind.fields;
        let next = self.next.get();
        let at = match fields.get(next) {
            Some(spec) if spec.name == field => next,
            _ => fields.iter().position(|spec| spec.name == field).unwrap_or_default(),
        };
        self.next.set(at + 1);
        let file = self.table.carried.get(self.row).and_then(Option::as_ref);
        file.and_then(|file| file.text(field)).unwrap_or_else(|| self.table.field(self.row, at))
    }

    fn reference(&self, list: &'static str, text: &str) -> Option<Uuid> {
        self.desk.resolve(list, text, self.person)
    }
}

/// A field's fault as a package says it: with the key that leads nowhere, or the words the list has.
fn say(table: &Table, row: usize, field: &str, kind: FaultKind) -> Wrong {
    let fields = table.kind.fields;
    let at = fields.iter().position(|spec| spec.name == field);
    let Some(spec) = at.map(|at| fields[at]) else { return Wrong::Field(kind) };
    let text = || table.field(row, at.unwrap_or_default()).trim().to_owned();
    match (kind, spec.kind) {
        (FaultKind::UnknownReference, Kind::Reference(list)) => Wrong::UnknownKey(list, text()),
        (FaultKind::NotInList, Kind::Choice(_, codes)) => Wrong::NotInList(text(), codes()),
        (kind, _) => Wrong::Field(kind),
    }
}

/// Compares the rows with each other and with what is there: rows that are there already are marked, and what only
/// one may have is had by one.
fn compare<R: Record>(
    desk: &mut Desk<'_, '_>,
    table: &Table,
    places: &Places,
    rows: &mut [Row<R>],
) -> Stored<()> {
    let (mut wrong, mut known) = (Vec::new(), Vec::new());
    let alone = alone(rows, &mut wrong);
    let beside = Beside::of(rows, &mut wrong);
    store::each::<R>(desk.conn(), |kept| {
        if let Some((field, text, kind)) = kept.record.alone()
            && let Some((at, id)) = alone.get(text)
            && *id != kept.id
        {
            wrong.push((*at, field, Wrong::Field(kind)));
        }
        beside.compare(&kept, &mut wrong);
        let Some(at) = places.get(&kept.id.uuid()) else { return };
        let Ok(row) = rows.binary_search_by_key(at, |row| row.at) else { return };
        let mine = R::OWNER != Owner::Person || rows[row].person == kept.person;
        if kept.struck {
            wrong.push((*at, "id", Wrong::Struck));
        } else if mine && rows[row].record == kept.record {
            known.push(row);
        } else {
            wrong.push((*at, "id", Wrong::Differs));
        }
    })?;
    drop((alone, beside));
    for row in known {
        rows[row].known = true;
    }
    wrong.sort_by_key(|(at, ..)| *at);
    for (at, field, wrong) in wrong {
        desk.report.add(&table.file, table.line(at as usize), field, wrong);
    }
    Ok(())
}
