// SPDX-License-Identifier: MPL-2.0
//! Writes the words of many new people at once, in the order in which the database keeps them.

use super::{EVERYWHERE, words, write};
use crate::{
    gate::{Stored, Value, Writer},
    people::Person,
};
use kernel::ids::{PersonId, UnitId};
use std::collections::BTreeSet;

/// The words of people who have none yet.
#[derive(Default)]
pub struct Many {
    people: Vec<(PersonId, String)>,
    text: String,
    words: Vec<Word>,
}

/// A word of a person in a unit; the fields in the order they are sorted by, where the word's own text lies elsewhere.
#[derive(Clone, Copy)]
struct Word {
    unit: UnitId,
    /// The word's first bytes: most words differ there.
    start: u64,
    at: usize,
    length: usize,
    person: PersonId,
}

impl Many {
    /// Adds somebody; people are added in the order of their ids.
    pub fn add(&mut self, id: PersonId, person: &Person, units: &BTreeSet<UnitId>) {
        let mut wanted = BTreeSet::new();
        for word in words(person) {
            let (at, length) = (self.text.len(), word.len());
            self.text.push_str(&word);
            let mut first = [0; 8];
            let known = length.min(8);
            first[..known].copy_from_slice(&word.as_bytes()[..known]);
            let start = u64::from_be_bytes(first);
            for unit in units.iter().chain([&EVERYWHERE]) {
                self.words.push(Word { unit: *unit, start, at, length, person: id });
                wanted.insert((*unit, word.clone()));
            }
        }
        self.people.push((id, write(&wanted)));
    }

    /// Writes them.
    ///
    /// # Errors
    /// When the database cannot keep them.
    pub fn store(mut self, tx: &mut Writer) -> Stored<()> {
        let text = &self.text;
        let word = |word: &Word| &text[word.at..word.at + word.length];
        self.words.sort_unstable_by(|one, other| {
            (one.unit, one.start)
                .cmp(&(other.unit, other.start))
                .then_with(|| word(one).cmp(word(other)))
                .then_with(|| one.person.cmp(&other.person))
        });
        tx.insert_many(
            "finder (municipality, unit, word, person)",
            self.words.iter().map(|one| {
                [Value::Uuid(one.unit.uuid()), Value::Text(word(one)), Value::Uuid(one.person.uuid())]
            }),
        )?;
        tx.insert_many(
            "found_by (municipality, person, words)",
            self.people.iter().map(|(id, words)| [Value::Uuid(id.uuid()), Value::Text(words)]),
        )
    }
}
