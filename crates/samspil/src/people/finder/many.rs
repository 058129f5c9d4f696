// SPDX-License-Identifier: MPL-2.0
//! Writes the words of many new people at once, in the order in which the database keeps them.

use super::{EVERYWHERE, Words, write};
use crate::{
    gate::{Stored, Value, Writer},
    people::Person,
};
use kernel::ids::{PersonId, UnitId};
use std::collections::BTreeSet;

/// The words of people who have none yet.
pub struct Many {
    people: Vec<(PersonId, String)>,
    units: Vec<UnitId>,
    text: String,
    found: Vec<Found>,
    words: Words,
}

/// A word by which somebody is found in a unit, small enough that many can be sorted.
#[derive(Clone, Copy)]
struct Found {
    /// The word's first bytes: most words differ there.
    start: [u64; 2],
    at: usize,
    length: u32,
    unit: u32,
    person: u32,
}

impl Many {
    /// Makes room for the words of so many people.
    #[must_use]
    pub fn of(people: usize) -> Self {
        Self {
            people: Vec::with_capacity(people),
            units: vec![EVERYWHERE],
            text: String::with_capacity(people * 80),
            found: Vec::with_capacity(people * 6),
            words: Words::default(),
        }
    }

    /// Adds somebody; people are added in the order of their ids.
    pub fn add(&mut self, id: PersonId, person: &Person, units: &BTreeSet<UnitId>) {
        let place = self.people.len();
        self.words.of(person);
        for word in self.words.all() {
            let at = self.text.len();
            self.text.push_str(word);
            let length = u32::try_from(word.len()).unwrap_or(u32::MAX);
            let start = [first_bytes(word.as_bytes()), first_bytes(word.as_bytes().get(8..).unwrap_or(&[]))];
            let found = Found { start, at, length, unit: 0, person: place as u32 };
            self.found.push(found);
            for unit in units {
                let unit = number(&mut self.units, *unit);
                self.found.push(Found { unit, ..found });
            }
        }
        let everywhere = [EVERYWHERE];
        let lines = everywhere.iter().chain(units);
        let lines = lines.flat_map(|unit| self.words.all().map(|word| (*unit, word)));
        self.people.push((id, write(lines)));
    }

    /// Writes them.
    ///
    /// # Errors
    /// When the database cannot keep them.
    pub fn store(mut self, tx: &mut Writer) -> Stored<()> {
        let (text, units, people) = (&self.text, &self.units, &self.people);
        let word = |found: &Found| &text[found.at..found.at + found.length as usize];
        self.found.sort_unstable_by(|one, other| {
            let unit = |found: &Found| units[found.unit as usize];
            let by_unit =
                if one.unit == other.unit { std::cmp::Ordering::Equal } else { unit(one).cmp(&unit(other)) };
            by_unit
                .then(one.start.cmp(&other.start))
                .then_with(|| word(one).cmp(word(other)))
                .then(one.person.cmp(&other.person))
        });
        let rows = self.found.iter().map(|found| {
            let (person, _) = &people[found.person as usize];
            let unit = units[found.unit as usize];
            [Value::Uuid(unit.uuid()), Value::Text(word(found)), Value::Uuid(person.uuid())]
        });
        tx.insert_many("finder (municipality, unit, word, person)", rows)?;
        let rows = people.iter().map(|(id, words)| [Value::Uuid(id.uuid()), Value::Text(words)]);
        tx.insert_many("found_by (municipality, person, words)", rows)
    }
}

/// The first eight bytes as a number that sorts as they do.
fn first_bytes(word: &[u8]) -> u64 {
    let mut first = [0; 8];
    let known = word.len().min(8);
    first[..known].copy_from_slice(&word[..known]);
    u64::from_be_bytes(first)
}

/// The number of a unit, given when it is met for the first time; there are a few.
fn number(units: &mut Vec<UnitId>, unit: UnitId) -> u32 {
    let known = units.iter().position(|known| *known == unit).unwrap_or_else(|| {
        units.push(unit);
        units.len() - 1
    });
    known as u32
}
