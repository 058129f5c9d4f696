// SPDX-License-Identifier: MPL-2.0
//! The words a person is found by, worked out without a text of its own for each.

use crate::people::{
    Person,
    spelling::{danish_order_into, fold_into, sound_into},
};
use std::ops::Range;

/// The words of one person at a time, in the order of the letters, each once.
#[derive(Default)]
pub struct Words {
    text: String,
    places: Vec<Range<usize>>,
    folded: String,
}

impl Words {
    /// Works out the words of somebody; those of somebody else are forgotten.
    pub fn of(&mut self, person: &Person) {
        self.text.clear();
        self.places.clear();
        let mut folded = std::mem::take(&mut self.folded);
        self.add(|text| {
            text.push('=');
            danish_order_into(&person.name, text);
        });
        for name in person.names() {
            folded.clear();
            fold_into(name, &mut folded);
            // Each part in turn comes first, and what stood before it comes last.
            let starts = folded.match_indices(' ').map(|(at, _)| at + 1);
            for at in std::iter::once(0).chain(starts) {
                let turned = self.add(|text| {
                    text.push_str(&folded[at..]);
                    if at > 0 {
                        text.push(' ');
                        text.push_str(&folded[..at - 1]);
                    }
                });
                self.add_sound(turned);
            }
            self.add_pairs(&folded);
        }
        self.folded = folded;
        let text = &self.text;
        self.places.sort_unstable_by(|one, other| text[one.clone()].cmp(&text[other.clone()]));
        self.places.dedup_by(|one, other| text[one.clone()] == text[other.clone()]);
    }

    /// The words.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.places.iter().map(|place| &self.text[place.clone()])
    }

    /// Puts two parts first that no turn has beside each other, as long names have, and the others after them.
    fn add_pairs(&mut self, folded: &str) {
        let parts: Vec<&str> = folded.split(' ').collect();
        for one in 0..parts.len() {
            for other in one + 2..parts.len() - usize::from(one == 0) {
                let others = parts.iter().enumerate().filter(|(at, _)| *at != one && *at != other);
                self.add(|text| {
                    text.push_str(parts[one]);
                    for (_, part) in std::iter::once((other, &parts[other])).chain(others) {
                        text.push(' ');
                        text.push_str(part);
                    }
                });
            }
        }
    }

    fn add(&mut self, write: impl FnOnce(&mut String)) -> Range<usize> {
        let begin = self.text.len();
        write(&mut self.text);
        let place = begin..self.text.len();
        self.places.push(place.clone());
        place
    }

    /// Adds how a word sounds, marked so that it is not mistaken for how one is written.
    fn add_sound(&mut self, word: Range<usize>) {
        let turned = self.text[word].to_owned();
        self.add(|text| {
            text.push('~');
            sound_into(&turned, text);
        });
    }
}
