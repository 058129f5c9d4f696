// SPDX-License-Identifier: MPL-2.0
//! Which words stand in which entries, and how much each says of it (BM25).

use super::{
    Lexicon, groups,
    spelling::{allowed, letters, mistakes},
    stem::stem,
    telling,
};
use std::collections::HashMap;

/// A text of an entry and how much a word in it counts.
pub type Weighted<'t> = (&'t str, f32);

/// Every word of every entry.
#[derive(Default)]
pub struct Index {
    terms: HashMap<String, usize>,
    /// For each term its entries, with how much it says of each.
    places: Vec<Vec<(u32, f32)>>,
    /// For each entry its terms.
    entries: Vec<Vec<(u32, f32)>>,
    /// For each term its letters.
    spelt: Vec<(String, u32)>,
    /// For each term how much a match of it says: rare words say more.
    rare: Vec<f32>,
    lexicon: Lexicon,
}

/// How soon saying a word again adds nothing.
const SATURATION: f32 = 1.4;
/// How much less a word in a long text says.
const LENGTH: f32 = 0.5;
/// How much a part of a compound says of what the whole does.
const PART: f32 = 0.4;

impl Index {
    /// Reads the entries, each as its weighted texts.
    #[must_use]
    pub fn of(entries: &[Vec<Weighted<'_>>]) -> Self {
        let mut index = Self::default();
        for word in groups().flatten() {
            index.lexicon.add(&word);
        }
        let read: Vec<Vec<(String, f32)>> = entries
            .iter()
            .map(|texts| {
                texts
                    .iter()
                    .flat_map(|(text, weight)| telling(text).map(move |word| (word, *weight)))
                    .collect()
            })
            .collect();
        for (word, _) in read.iter().flatten() {
            index.lexicon.add(word);
        }
        let mut parts: HashMap<String, Vec<String>> = HashMap::new();
        for words in read {
            let terms = index.counted(words, &mut parts);
            index.entries.push(terms);
        }
        index.weigh();
        index
    }

    /// How often each term stands in an entry, weighted; parts of compounds for less.
    fn counted(
        &mut self,
        words: Vec<(String, f32)>,
        known: &mut HashMap<String, Vec<String>>,
    ) -> Vec<(u32, f32)> {
        let mut counts: HashMap<usize, f32> = HashMap::new();
        for (word, weight) in words {
            let whole = self.term(stem(&word));
            *counts.entry(whole).or_default() += weight;
            let parts = known.entry(word).or_insert_with_key(|word| self.lexicon.parts(word)).clone();
            for part in parts {
                let part = self.term(stem(&part));
                *counts.entry(part).or_default() += weight * PART;
            }
        }
        let mut counts: Vec<(u32, f32)> =
            counts.into_iter().filter_map(|(term, count)| Some((u32::try_from(term).ok()?, count))).collect();
        counts.sort_unstable_by_key(|(term, _)| *term);
        counts
    }

    fn term(&mut self, stem: &str) -> usize {
        if let Some(known) = self.terms.get(stem) {
            return *known;
        }
        let new = self.terms.len();
        self.terms.insert(stem.to_owned(), new);
        self.spelt.push((stem.to_owned(), letters(stem)));
        self.places.push(Vec::new());
        new
    }

    fn weigh(&mut self) {
        let length = |terms: &[(u32, f32)]| terms.iter().map(|(_, count)| count).sum::<f32>();
        let all = self.entries.len() as f32;
        let mean = self.entries.iter().map(|terms| length(terms)).sum::<f32>() / all.max(1.0);
        for (at, terms) in self.entries.iter().enumerate() {
            let long = 1.0 - LENGTH + LENGTH * length(terms) / mean.max(f32::EPSILON);
            for (term, count) in terms {
                let says = count * (SATURATION + 1.0) / (count + SATURATION * long);
                self.places[*term as usize].push((u32::try_from(at).unwrap_or(u32::MAX), says));
            }
        }
        let rare = |places: &Vec<(u32, f32)>| {
            let found = places.len() as f32;
            (1.0 + (all - found + 0.5) / (found + 0.5)).ln()
        };
        self.rare = self.places.iter().map(rare).collect();
    }

    /// How many entries there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// The words that compounds are made of.
    pub(super) fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Whether a stem stands in any entry.
    pub(super) fn has(&self, stem: &str) -> bool {
        self.terms.contains_key(stem)
    }

    /// The entries in which a stem stands, with how much it says of each.
    pub(super) fn of_stem(&self, stem: &str) -> impl Iterator<Item = (usize, f32)> {
        let term = self.terms.get(stem).copied();
        let rare = term.map_or(0.0, |term| self.rare[term]);
        let places = term.map_or(&[][..], |term| &self.places[term]);
        places.iter().map(move |(at, says)| (*at as usize, says * rare))
    }

    /// The stems that begin like this.
    pub(super) fn begun<'i>(&'i self, start: &'i str) -> impl Iterator<Item = &'i str> {
        let long = start.len() >= 4;
        self.spelt
            .iter()
            .map(|(term, _)| term.as_str())
            .filter(move |term| long && term.starts_with(start))
            .take(50)
    }

    /// The stems that may have been meant, with how many mistakes.
    pub(super) fn misspelt(&self, written: &str) -> Vec<(&str, usize)> {
        let (most, bits) = (allowed(written.len()), letters(written));
        if most == 0 || !written.is_ascii() {
            return Vec::new();
        }
        let near = self.spelt.iter().filter(|(term, theirs)| {
            term.len().abs_diff(written.len()) <= most && (bits ^ theirs).count_ones() as usize <= 2 * most
        });
        let mut found: Vec<(&str, usize)> =
            near.filter_map(|(term, _)| Some((term.as_str(), mistakes(written, term, most)?))).collect();
        // The nearest are meant; others only where nothing is nearer.
        let least = found.iter().map(|(_, count)| *count).min().unwrap_or_default();
        found.retain(|(_, count)| *count == least);
        found
    }

    /// The stems that say most of an entry, with how much.
    pub(super) fn telling_of(&self, place: usize) -> Vec<(String, f32)> {
        let worth = |(term, count): &(u32, f32)| (*term as usize, count.min(3.0) * self.rare[*term as usize]);
        let mut terms: Vec<(usize, f32)> = self.entries[place].iter().map(worth).collect();
        terms.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        terms.truncate(16);
        terms.into_iter().map(|(term, weight)| (self.spelt[term].0.clone(), weight)).collect()
    }
}
