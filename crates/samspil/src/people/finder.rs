// SPDX-License-Identifier: MPL-2.0
//! Keeps the words true that people are found by, and finds people by them.

mod beginnings;
mod many;
mod words;

pub use many::Many;

use beginnings::Beginnings;
use words::Words;

use super::{
    Person,
    spelling::{fold, is_telling, sound},
};
use crate::{
    gate::{
        Conn, Stored, Writer,
        scope::{self, EVERYWHERE},
    },
    record::store,
};
use jiff::civil::Date;
use kernel::ids::{PersonId, UnitId};
use std::collections::BTreeSet;

/// The most names a page of the list or an answer to a search shows.
pub const PAGE: i64 = 25;

/// Every word a person is found by: their place in the list, and each name beginning with each of its parts, as it
/// is written and as it sounds, so that any two parts stand beside each other in one of the words.
pub fn words(person: &Person) -> BTreeSet<String> {
    let mut words = Words::default();
    words.of(person);
    words.all().map(str::to_owned).collect()
}

/// After a change to a person's file: writes the words that have changed, everywhere the person belongs.
///
/// # Errors
/// When the database cannot keep them.
pub fn follow(tx: &mut Writer, person: PersonId, _today: Date) -> Stored<()> {
    let Some(kept) = store::find::<Person>(tx, person, store::itself(person))? else { return Ok(()) };
    let mut units: BTreeSet<UnitId> = scope::ties(tx, person)?.into_iter().map(|tie| tie.unit).collect();
    units.insert(EVERYWHERE);
    let wanted: BTreeSet<(UnitId, String)> = words(&kept.record)
        .into_iter()
        .flat_map(|word| units.iter().map(move |unit| (*unit, word.clone())))
        .collect();
    let known =
        tx.first("select words from found_by where municipality = $1 and person = $2", &[&person], |row| {
            row.get::<String>(0)
        })?;
    let written: BTreeSet<(UnitId, String)> = known.as_deref().map(read).unwrap_or_default();
    if wanted == written {
        return Ok(());
    }
    for (unit, word) in written.difference(&wanted) {
        tx.run(
            "delete from finder where municipality = $1 and unit = $2 and word = $3 and person = $4",
            &[unit, word, &person],
        )?;
    }
    for (unit, word) in wanted.difference(&written) {
        tx.run(
            "insert into finder (municipality, unit, word, person) values ($1, $2, $3, $4)",
            &[unit, word, &person],
        )?;
    }
    let text = write(wanted.iter().map(|(unit, word)| (*unit, word.as_str())));
    if known.is_some() {
        tx.run("update found_by set words = $3 where municipality = $1 and person = $2", &[&person, &text])?;
    } else {
        tx.run("insert into found_by (municipality, person, words) values ($1, $2, $3)", &[&person, &text])?;
    }
    Ok(())
}

/// A person's words as one text, a line each: the unit, nothing for the whole municipality, and the word.
pub fn write<'w>(words: impl Iterator<Item = (UnitId, &'w str)>) -> String {
    let mut text = String::with_capacity(160);
    for (unit, word) in words {
        if !text.is_empty() {
            text.push('\n');
        }
        if unit != EVERYWHERE {
            text.push_str(&unit.to_string());
        }
        text.push(' ');
        text.push_str(word);
    }
    text
}

fn read(text: &str) -> BTreeSet<(UnitId, String)> {
    text.lines()
        .filter_map(|line| {
            let (unit, word) = line.split_once(' ')?;
            let unit = if unit.is_empty() { EVERYWHERE } else { unit.parse().ok()? };
            Some((unit, word.to_owned()))
        })
        .collect()
}

/// Somebody on a list: who, and the word that leads on to the next page.
pub struct Found {
    /// Who.
    pub person: PersonId,
    /// Their word in the list.
    pub word: String,
}

/// A page of everybody in a unit, by name, after the person whose word and id are given.
///
/// # Errors
/// When the database cannot answer.
pub fn list(conn: &mut Conn, unit: UnitId, last: Option<(&str, PersonId)>) -> Stored<Vec<Found>> {
    let (word, person) = last.map_or(("=", None), |(word, person)| (word, Some(person)));
    after(conn, unit, (word, person), ">")
}

/// The next words of a unit after a word and a person, before the end; one more than a page shows.
fn after(conn: &mut Conn, unit: UnitId, last: (&str, Option<PersonId>), end: &str) -> Stored<Vec<Found>> {
    let (word, person) = (last.0, last.1.unwrap_or(PersonId::from_uuid(uuid::Uuid::nil())));
    conn.rows(
        "select person, word from finder
         where municipality = $1 and unit = $2 and (word, person) > ($3, $4) and word < $5
         order by word, person limit $6",
        &[&unit, &word, &person, &end, &(PAGE + 1)],
        |row| Found { person: row.get(0), word: row.get(1) },
    )
}

/// Whom a search found.
#[derive(Default)]
pub struct Hits {
    /// Those who fit best come first.
    pub persons: Vec<PersonId>,
    /// Whether there may be more of them.
    pub more: bool,
}

/// Everybody in a unit whose name fits what was typed: first as it is written, then as it sounds.
///
/// # Errors
/// When the database cannot answer.
pub fn find(conn: &mut Conn, unit: UnitId, typed: &str) -> Stored<Hits> {
    let folded = fold(typed);
    if folded.is_empty() {
        return Ok(Hits::default());
    }
    // A name has no more parts than that.
    let mut parts: Vec<&str> = folded.split(' ').take(super::person::MOST_PARTS).collect();
    let mut search = Beginnings::of(conn, unit);
    // The words as they were typed, then with each other word first, since a middle name may stand between.
    for _ in 0..parts.len() {
        search.look(&parts, &[])?;
        parts.rotate_left(1);
    }
    let sounds = format!("~{}", sound(&parts.join(" ")));
    if is_telling(&sounds[1..]) {
        search.look(&sounds.split(' ').collect::<Vec<_>>(), &[])?;
    }
    if search.found.is_empty() && parts.len() > 2 {
        // In another order, or with others between: those that have the two longest, and then the rest.
        parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
        search.look(&parts[..2], &parts[2..])?;
        search.look(&[parts[1], parts[0]], &parts[2..])?;
    }
    let more = search.more();
    let mut persons = search.found;
    persons.truncate(PAGE as usize);
    Ok(Hits { persons, more })
}
