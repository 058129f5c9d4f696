// SPDX-License-Identifier: MPL-2.0
//! Finds names by the beginnings of their parts, and leaps over all that cannot fit.

use super::{Conn, PAGE, PersonId, Stored, UnitId, after};

/// How often the database is asked for one search at most, however short and common what was typed is.
const MOST: usize = 200;

/// After every word there is.
const LAST: char = '\u{10ffff}';

/// Looks through the words of a unit until there are more than a page shows.
pub struct Beginnings<'c> {
    conn: &'c mut Conn,
    unit: UnitId,
    asked: usize,
    /// Who fits, each once.
    pub found: Vec<PersonId>,
}

impl<'c> Beginnings<'c> {
    /// Nobody is found yet.
    pub fn of(conn: &'c mut Conn, unit: UnitId) -> Self {
        Self { conn, unit, asked: 0, found: Vec::new() }
    }

    /// Whether there may be more who fit than were found.
    pub fn more(&self) -> bool {
        self.found.len() > PAGE as usize || self.asked >= MOST
    }

    /// Adds those with a word whose parts begin in turn as the typed ones do, and that has the others somewhere.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn look(&mut self, typed: &[&str], others: &[&str]) -> Stored<()> {
        let Some(first) = typed.first() else { return Ok(()) };
        let end = format!("{first}{LAST}");
        let (mut word, mut person) = ((*first).to_owned(), None);
        while !self.more() {
            self.asked += 1;
            let words = after(self.conn, self.unit, (&word, person), &end)?;
            let last = words.len() <= PAGE as usize;
            let mut leap = None;
            for found in words {
                leap = next(&found.word, typed);
                if leap.is_some() {
                    break;
                }
                if has(&found.word, others) && !self.found.contains(&found.person) {
                    self.found.push(found.person);
                }
                (word, person) = (found.word, Some(found.person));
            }
            match leap {
                Some(leap) => (word, person) = (leap, None),
                None if last => break,
                None => {}
            }
        }
        Ok(())
    }
}

/// Where the next word can stand that begins as was typed; nothing, when this one does.
fn next(word: &str, typed: &[&str]) -> Option<String> {
    let mut parts = word.split(' ');
    let mut before = 0;
    for begins in typed {
        let Some(part) = parts.next() else { return Some(format!("{word} {begins}")) };
        if !part.starts_with(begins) {
            let before = &word[..before];
            return Some(match before.strip_suffix(' ') {
                _ if part < *begins => format!("{before}{begins}"),
                // The sign after the blank: behind all that begin with these parts.
                Some(before) => format!("{before}!"),
                None => format!("{begins}{LAST}"),
            });
        }
        before += part.len() + 1;
    }
    None
}

fn has(word: &str, parts: &[&str]) -> bool {
    parts.iter().all(|begins| word.split(' ').any(|part| part.starts_with(begins)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_cannot_fit_is_leapt_over() {
        for (word, typed, leap) in [
            ("mohammed ali hassan", "moha al", None),
            ("mohammed", "moha", None),
            ("mohammed ali", "moha has", Some("mohammed has")),
            ("mohammed zaki", "moha has", Some("mohammed!")),
            ("mohammed", "moha has", Some("mohammed has")),
            ("mohammed ali abdi", "moha al has", Some("mohammed ali has")),
            ("mohammed ali zaki", "moha al has", Some("mohammed ali!")),
        ] {
            let typed: Vec<&str> = typed.split(' ').collect();
            assert_eq!(next(word, &typed).as_deref(), leap, "{word}");
            assert!(leap.is_none_or(|leap| leap > word), "{word}");
        }
    }
}
