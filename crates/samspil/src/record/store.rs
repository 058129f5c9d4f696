// SPDX-License-Identifier: MPL-2.0
//! Keeps records of any kind: each is added, corrected or struck out together with the event that tells of it.

use super::{
    AnyRecord, Anything, FaultKind, Faults, Field, Kind, Owner, Record, Source, Spec, became, contents,
    reference, trail,
};
use crate::{
    error::{Error, Result},
    gate::{Conn, Event, Happened, Param, Row, Stored, Told, Value, Writer},
    records::{self, RecordType},
};
use kernel::{
    Id,
    ids::{PersonId, RecordId},
};

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<R> {
    /// Its id.
    pub id: RecordId,
    /// Whose file it stands in; for a person's own record the person.
    pub person: PersonId,
    /// How many times it has been written; what a user saw when they began to correct it.
    pub version: i64,
    /// Whether it was struck out as registered by mistake.
    pub struck: bool,
    /// What it says.
    pub record: R,
}

fn fetch<R: Record>(row: &Row<'_>) -> Kept<R> {
    let at = R::sql().fields_at;
    let id: RecordId = row.get(at - 3);
    let person = if R::OWNER == Owner::Person { row.get(0) } else { id.cast() };
    Kept { id, person, version: row.get(at - 2), struck: row.get(at - 1), record: R::fetch(row, at) }
}

/// The record with this id in this person's file, struck or not. Things of the municipality have no person.
///
/// # Errors
/// When the database cannot answer.
pub fn find<R: Record>(conn: &mut Conn, person: PersonId, id: RecordId) -> Stored<Option<Kept<R>>> {
    // In one person's file there is no other person, whatever the address says.
    if R::OWNER == Owner::Itself && id != itself(person) {
        return Ok(None);
    }
    if let Some(expected) = conn.memory.expected(id) {
        return Ok(Some(expected));
    }
    if R::OWNER == Owner::Person && conn.memory.is_new(person) {
        return Ok(None);
    }
    let key: &[&dyn Param] = if R::OWNER == Owner::Person { &[&person, &id] } else { &[&id] };
    conn.first(&R::sql().find, key, fetch)
}

/// Everything of this kind in a person's file, in the order of its days, struck ones left out.
///
/// # Errors
/// When the database cannot answer.
pub fn of_person<R: Record>(conn: &mut Conn, person: PersonId) -> Stored<Vec<Kept<R>>> {
    if let Some(known) = conn.memory.recall(person) {
        return Ok(known);
    }
    debug_assert!(R::LOOKED_AT || !conn.memory.expects(), "{} is looked at: say so", R::NAME);
    let none = conn.memory.is_new(person) || contents::lacks(conn, person, R::sql().signs);
    let mut all = if none { Vec::new() } else { conn.rows(&R::sql().of_person, &[&person], fetch::<R>)? };
    all.extend(conn.memory.expected_in(person));
    let all = by_days(all);
    conn.memory.keep(person, &all);
    Ok(all)
}

/// The same with what was struck out: a wall before one of them stands there all the same.
///
/// # Errors
/// When the database cannot answer.
pub fn with_struck<R: Record>(conn: &mut Conn, person: PersonId) -> Stored<Vec<Kept<R>>> {
    conn.rows(&format!("{} and person = $2", R::sql().every), &[&person], fetch)
}

/// In the order of their first days. It is the places that are sorted, so that sorting is compiled once and not for
/// every kind.
fn by_days<R: Record>(all: Vec<Kept<R>>) -> Vec<Kept<R>> {
    let days = all.iter().map(|kept| kept.record.days().map(|days| days.0));
    let mut order: Vec<(Option<jiff::civil::Date>, usize)> = days.zip(0..).collect();
    if order.is_sorted() {
        return all;
    }
    order.sort_unstable();
    let mut slots: Vec<Option<Kept<R>>> = all.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, at)| slots[at].take()).collect()
}

/// Everything of this kind that belongs to the municipality, struck ones left out.
///
/// # Errors
/// When the database cannot answer.
pub fn all<R: Record>(conn: &mut Conn) -> Stored<Vec<Kept<R>>> {
    conn.rows(&R::sql().all, &[], fetch)
}

/// Those of the municipality's own of this kind that `rest` picks: what follows `municipality = $1` in the statement.
///
/// # Errors
/// When the database cannot answer.
pub fn picked<R: Record>(conn: &mut Conn, rest: &str, params: &[&dyn Param]) -> Stored<Vec<Kept<R>>> {
    conn.rows(&format!("{} and struck = false {rest}", R::sql().every), params, fetch)
}

/// Shows everything of this kind to `see`, one at a time, struck ones too: to compare files with what is kept.
///
/// # Errors
/// When the database cannot answer.
pub fn each<R: Record>(conn: &mut Conn, mut see: impl FnMut(Kept<R>)) -> Stored<()> {
    conn.each(&R::sql().every, &[], |row| see(fetch(row)))
}

/// Adds a record to a person's file, or to the municipality's own things.
///
/// # Errors
/// When the database cannot keep it.
pub fn add<R: Record>(tx: &mut Writer, person: PersonId, id: RecordId, record: &R) -> Stored<Told> {
    add_any(tx, records::kind::<R>(), (person, id), record)
}

/// The same for a record of any kind.
///
/// # Errors
/// When the database cannot keep it.
pub fn add_any(
    tx: &mut Writer,
    kind: &RecordType,
    (person, id): (PersonId, RecordId),
    record: &dyn AnyRecord,
) -> Stored<Told> {
    let sql = (kind.access.sql)();
    let mut values = key(kind.owner, person, id);
    values.extend(record.values());
    tx.run(&sql.insert, &as_params(&values))?;
    if kind.owner == Owner::Person {
        contents::note(tx, person, sql.signs)?;
    }
    tell(tx, kind, Happened::Added, (person, id, 1), (record, Vec::new()))
}

/// Corrects a record that nobody else has changed since the user saw the version that `kept` has.
///
/// # Errors
/// [`Error::Overtaken`] when somebody has: both versions.
pub fn amend<R: Record>(tx: &mut Writer, kept: &Kept<R>, record: &R) -> Result<Told> {
    amend_any(tx, records::kind::<R>(), (kept.person, kept.id, kept.version), &kept.record, record)
}

/// The same for a record of any kind, of which the user saw this version.
///
/// # Errors
/// As [`amend`].
pub fn amend_any(
    tx: &mut Writer,
    kind: &RecordType,
    (person, id, version): (PersonId, RecordId, i64),
    before: &dyn AnyRecord,
    record: &dyn AnyRecord,
) -> Result<Told> {
    if version <= 1 {
        remember(tx, kind, (person, id), before)?;
    }
    let found = became::untold(tx, kind, (person, id), before)?;
    let mut values = key(kind.owner, person, id);
    values.push(Value::Int(version));
    values.extend(record.values());
    if tx.run(&(kind.access.sql)().update, &as_params(&values))? == 0 {
        return Err(overtaken(tx, kind, (person, id, version), before, record)?);
    }
    Ok(tell(tx, kind, Happened::Changed, (person, id, version + 1), (record, found))?)
}

/// A record that came with a package has no event of its own yet: what it said is told before it is corrected.
fn remember(
    tx: &mut Writer,
    kind: &RecordType,
    (person, id): (PersonId, RecordId),
    record: &dyn AnyRecord,
) -> Stored<()> {
    let about = if kind.owner == Owner::Municipality { id.uuid() } else { person.uuid() };
    let sql = "select 1 from event where municipality = $1 and about = $2 and record = $3";
    let told = tx.first(sql, &[&Value::Uuid(about), &id], |_| ())?.is_some();
    // What is told of something it was a part of is not told of it.
    if !told || (became::was_another(kind) && trail(tx, kind, (person, id))?.is_empty()) {
        let _told = tell(tx, kind, Happened::Imported, (person, id, 1), (record, Vec::new()))?;
    }
    Ok(())
}

/// Strikes out a record that was registered by mistake; it stays in the trail.
///
/// # Errors
/// [`Error::Overtaken`] when somebody has changed it since the user saw `version` of it.
pub fn strike<R: Record>(tx: &mut Writer, kept: &Kept<R>) -> Result<Told> {
    strike_any(tx, records::kind::<R>(), (kept.person, kept.id, kept.version), &kept.record)
}

/// The same for a record of any kind, of which the user saw this version.
///
/// # Errors
/// As [`strike`].
pub fn strike_any(
    tx: &mut Writer,
    kind: &RecordType,
    (person, id, version): (PersonId, RecordId, i64),
    record: &dyn AnyRecord,
) -> Result<Told> {
    let mut values = key(kind.owner, person, id);
    values.push(Value::Int(version));
    if tx.run(&(kind.access.sql)().strike, &as_params(&values))? == 0 {
        return Err(overtaken(tx, kind, (person, id, version), record, record)?);
    }
    let found = became::untold(tx, kind, (person, id), record)?;
    Ok(tell(tx, kind, Happened::Struck, (person, id, version + 1), (record, found))?)
}

/// That somebody else was quicker, with both versions.
fn overtaken(
    tx: &mut Writer,
    kind: &RecordType,
    seen: (PersonId, RecordId, i64),
    before: &dyn AnyRecord,
    mine: &dyn AnyRecord,
) -> Result<Error> {
    Ok(super::Overtaken::of(tx, kind, seen, (before, mine))?.map_or(Error::Stale, Error::Overtaken))
}

/// The record that corrects this one, where a kind of record is never overwritten.
///
/// # Errors
/// When the database cannot answer.
pub fn correction(conn: &mut Conn, kind: &RecordType, kept: &Anything) -> Stored<Option<Anything>> {
    if kept.record.correcting(kept.id).is_none() {
        return Ok(None);
    }
    let id = kept.id.to_string();
    let corrects = |(field, text): (&str, String)| field == "corrects" && text == id;
    let all = (kind.access.of_person)(conn, kept.person)?;
    Ok(all.into_iter().find(|other| other.record.texts().into_iter().any(corrects)))
}

/// Adds a fault when another record of this kind has what no two may share, or is in its way.
///
/// # Errors
/// When the database cannot answer.
pub fn check_alone<R: Record>(
    conn: &mut Conn,
    (person, id): (PersonId, RecordId),
    record: &R,
    faults: &mut Faults,
) -> Stored<()> {
    if let Some(beside) = R::CLASH {
        let others = if R::OWNER == Owner::Person { of_person(conn, person)? } else { all::<R>(conn)? };
        let others = others.into_iter().filter(|other| other.id != id);
        faults.0.extend(others.filter_map(|other| beside(record, &other.record)).next());
    }
    let Some((field, text, fault)) = record.alone() else { return Ok(()) };
    let sql = format!("select id from {} where municipality = $1 and {field} = $2", R::sql().table);
    if conn.rows(&sql, &[&text], |row| row.get::<RecordId>(0))?.iter().any(|other| *other != id) {
        faults.add(field, fault);
    }
    Ok(())
}

/// Adds a fault for every reference in the form to something that is not there, or stands in another's file.
///
/// # Errors
/// When the database cannot answer.
pub fn check_references(
    conn: &mut Conn,
    fields: &[Spec],
    person: PersonId,
    source: &dyn Source,
    faults: &mut Faults,
) -> Stored<()> {
    for spec in fields {
        let Kind::Reference(list) = spec.kind else { continue };
        let text = source.text(spec.name).trim();
        let Some(id) = source.reference(list, text).map(RecordId::from_uuid) else { continue };
        if !reference::is_there(conn, list, (person, id))? {
            faults.add(spec.name, FaultKind::UnknownReference);
        } else if list == "person" && id == itself(person) {
            faults.add(spec.name, FaultKind::Said("fault-themselves"));
        }
    }
    Ok(())
}

fn key(owner: Owner, person: PersonId, id: RecordId) -> Vec<Value<'static>> {
    match owner {
        Owner::Person => vec![Value::Uuid(person.uuid()), Value::Uuid(id.uuid())],
        Owner::Itself | Owner::Municipality => vec![Value::Uuid(id.uuid())],
    }
}

fn as_params<'a>(values: &'a [Value<'a>]) -> Vec<&'a dyn Param> {
    values.iter().map(|value| value as &dyn Param).collect()
}

fn tell(
    tx: &mut Writer,
    kind: &RecordType,
    happened: Happened,
    (person, id, version): (PersonId, RecordId, i64),
    (record, found): (&dyn AnyRecord, Vec<(&'static str, String)>),
) -> Stored<Told> {
    if kind.rules {
        tx.memory.forget_rules();
    }
    tx.tell(&Event {
        happened,
        what: kind.name,
        record: id,
        version,
        person: (kind.owner != Owner::Municipality).then_some(person),
        after: became::written(record.texts(), found),
    })
}

/// Reads one field, adding what is wrong with it to `faults`.
pub fn read_field<T: Field>(name: &'static str, source: &dyn Source, faults: &mut Faults) -> Option<T> {
    let text = source.text(name).trim();
    if matches!(T::OPTIONAL, Kind::Line(_) | Kind::Prose) && !source.is_text(name) {
        // A number that should have been a text may have lost its noughts, and *true* is no name.
        faults.add(name, FaultKind::NotText);
        return None;
    }
    let read = if text.is_empty() { T::empty() } else { T::read(text, source) };
    read.map_err(|kind| faults.add(name, kind)).ok()
}

/// Reads and checks a whole record; `None` when anything is wrong, and `faults` then says what.
pub fn read<R: Record>(source: &dyn Source, faults: &mut Faults, today: jiff::civil::Date) -> Option<R> {
    let record = R::read(source, faults)?.completed();
    record.check(faults, today);
    faults.is_empty().then_some(record)
}

/// The id that names itself: the person whose own record has this id.
#[must_use]
pub fn itself(person: PersonId) -> RecordId {
    person.cast()
}

/// The owner to give for a thing of the municipality, which stands in nobody's file.
#[must_use]
pub fn nobody() -> PersonId {
    Id::from_uuid(uuid::Uuid::nil())
}
