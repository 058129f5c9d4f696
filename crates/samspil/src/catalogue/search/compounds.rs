// SPDX-License-Identifier: MPL-2.0
//! Takes Danish compounds apart by the words that are known: *lektiehjælp* is about lektier and about hjælp.

use super::stem::stem;
use std::collections::HashSet;

/// The words that compounds are made of.
#[derive(Default)]
pub struct Lexicon {
    words: HashSet<String>,
    stems: HashSet<String>,
}

/// The fewest letters of a part.
const SHORTEST: usize = 3;
/// The most letters of a compound that is taken apart; anybody may type, and nobody means a longer one.
const LONGEST: usize = 60;

impl Lexicon {
    /// Remembers a word in plain letters.
    pub fn add(&mut self, word: &str) {
        if word.len() >= SHORTEST && word.is_ascii() && self.words.insert(word.to_owned()) {
            self.stems.insert(stem(word).to_owned());
        }
    }

    fn knows(&self, part: &str) -> bool {
        part.len() >= SHORTEST && (self.words.contains(part) || self.stems.contains(stem(part)))
    }

    /// The two parts of a compound; none when it is not one, or when a part is no known word.
    #[must_use]
    pub fn parts(&self, word: &str) -> Vec<String> {
        if !(2 * SHORTEST + 1..=LONGEST).contains(&word.len()) || !word.is_ascii() {
            return Vec::new();
        }
        // The longest last part says what it is: a *boligplaceringstjekliste* is a tjekliste.
        for at in SHORTEST..=word.len() - SHORTEST {
            let (first, last) = word.split_at(at);
            if last.len() < 4 && !self.words.contains(last) || !self.knows(last) {
                continue;
            }
            let bare = first.strip_suffix(['s', 'e']).filter(|bare| bare.len() >= SHORTEST);
            if self.words.contains(first) || self.knows_whole(first) {
                return vec![first.to_owned(), last.to_owned()];
            }
            if let Some(bare) = bare.filter(|bare| self.knows_whole(bare)) {
                return vec![bare.to_owned(), last.to_owned()];
            }
        }
        Vec::new()
    }

    fn knows_whole(&self, part: &str) -> bool {
        self.words.contains(part) || part.len() > 3 && self.stems.contains(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_fall_apart_where_both_parts_are_known() {
        let mut lexicon = Lexicon::default();
        for word in ["sprog", "cafe", "fritid", "job", "bolig", "placering", "lektier", "hjaelp", "tjekliste"]
        {
            lexicon.add(word);
        }
        for (word, parts) in [
            ("sprogcafeen", ["sprog", "cafeen"]),
            ("fritidsjob", ["fritid", "job"]),
            ("boligplacering", ["bolig", "placering"]),
            ("lektiehjaelp", ["lekti", "hjaelp"]),
        ] {
            let found = lexicon.parts(word);
            let stems: Vec<&str> = found.iter().map(|part| stem(part)).collect();
            let meant: Vec<&str> = parts.iter().map(|part| stem(part)).collect();
            assert_eq!(stems, meant, "{word}");
        }
        let long = format!("{}boligcafe", "sprog".repeat(20));
        for word in ["cafe", "modtagelse", "sproget", "boligcafe", &long] {
            assert_eq!(lexicon.parts(word).is_empty(), word != "boligcafe", "{word}");
        }
    }
}
