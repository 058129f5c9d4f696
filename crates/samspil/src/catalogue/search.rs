// SPDX-License-Identifier: MPL-2.0
//! Finds entries as people write: forms of a word, compounds, Danish letters written out, typing errors, and other words for the
//! same thing.

mod compounds;
mod index;
mod spelling;
mod stem;

pub use index::Index;

use crate::people;
use compounds::Lexicon;
use std::{
    collections::{HashMap, HashSet},
    sync::OnceLock,
};
use stem::stem;

/// Words that say nothing of what is looked for.
fn stop() -> &'static HashSet<&'static str> {
    static STOP: OnceLock<HashSet<&'static str>> = OnceLock::new();
    STOP.get_or_init(|| include_str!("search/stop.txt").split_whitespace().collect())
}

/// For each stem, those of other words for the same thing.
fn synonyms() -> &'static HashMap<String, Vec<String>> {
    static SYNONYMS: OnceLock<HashMap<String, Vec<String>>> = OnceLock::new();
    SYNONYMS.get_or_init(|| {
        let mut all: HashMap<String, Vec<String>> = HashMap::new();
        for line in groups() {
            let stems: Vec<String> = line.iter().map(|word| stem(word).to_owned()).collect();
            for one in &stems {
                let others = all.entry(one.clone()).or_default();
                others.extend(stems.iter().filter(|other| *other != one).cloned());
            }
        }
        all
    })
}

/// The groups of words for the same thing, in plain letters.
fn groups() -> impl Iterator<Item = Vec<String>> {
    let lines = include_str!("search/synonyms.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| words(line).collect())
}

/// The words of a text in small plain letters: `Sprogcaféer på Ærø` is `sprogcafeer`, `paa`, `aeroe`.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = people::fold(text);
    plain.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// The words of a text that say what it is about.
fn telling(text: &str) -> impl Iterator<Item = String> {
    words(text).filter(|word| word.len() > 1 && !stop().contains(word.as_str()))
}

/// A word that is looked for: how much it counts, and the stems that would do, each with how well.
struct Wanted {
    counts: f32,
    stems: Vec<(String, f32)>,
}

/// What somebody looks for.
fn wanted(query: &str, index: &Index) -> Vec<Wanted> {
    let mut written: Vec<String> = telling(query).take(24).collect();
    if written.is_empty() {
        // Somebody who asks for nothing but small words means them.
        written = words(query).take(24).collect();
    }
    written.iter().flat_map(|word| meant(word, index)).collect()
}

fn meant(word: &str, index: &Index) -> Vec<Wanted> {
    let root = stem(word);
    let mut stems = vec![(root.to_owned(), 1.0)];
    let others = synonyms().get(root).into_iter().flatten();
    stems.extend(others.map(|other| (other.clone(), 0.6)));
    let parts = index.lexicon().parts(word);
    let known = index.has(root);
    if !known && parts.is_empty() {
        stems.extend(index.begun(root).map(|term| (term.to_owned(), 0.7)));
        let found = index.misspelt(root);
        stems.extend(
            found.iter().map(|(term, mistakes)| (term.to_string(), if *mistakes > 1 { 0.55 } else { 0.75 })),
        );
    }
    let mut all = vec![Wanted { counts: if known || parts.is_empty() { 1.0 } else { 0.2 }, stems }];
    for part in parts {
        let root = stem(&part).to_owned();
        let others = synonyms().get(&root).into_iter().flatten();
        let alike = others.map(|other| (other.clone(), 0.5)).collect::<Vec<_>>();
        let counts = if known { 0.3 } else { 0.7 };
        all.push(Wanted { counts, stems: [(root, 1.0)].into_iter().chain(alike).collect() });
    }
    all
}

impl Index {
    /// The places of the entries that answer a query, the best first, each with how well.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<(usize, f32)> {
        let wanted = wanted(query, self);
        let asked: f32 = wanted.iter().map(|word| word.counts).sum();
        let mut scores = vec![(0.0_f32, 0.0_f32); self.count()];
        let mut best = vec![0.0_f32; self.count()];
        for word in &wanted {
            let mut touched = Vec::new();
            for (stem, fits) in &word.stems {
                for (at, value) in self.of_stem(stem) {
                    if best[at] == 0.0 {
                        touched.push(at);
                    }
                    best[at] = best[at].max(value * fits);
                }
            }
            for at in touched {
                scores[at].0 += best[at] * word.counts;
                scores[at].1 += word.counts;
                best[at] = 0.0;
            }
        }
        // Whoever writes three words wants all three.
        let whole = |(score, met): (f32, f32)| score * (0.3 + 0.7 * met / asked.max(f32::EPSILON));
        ranked(scores.into_iter().map(whole).enumerate())
    }

    /// The places of the entries that are most like another, the best first.
    #[must_use]
    pub fn alike(&self, place: usize) -> Vec<(usize, f32)> {
        let mut scores = vec![0.0_f32; self.count()];
        for (stem, weight) in self.telling_of(place) {
            for (at, value) in self.of_stem(&stem) {
                scores[at] += value * weight;
            }
        }
        scores[place] = 0.0;
        ranked(scores.into_iter().enumerate())
    }
}

fn ranked(scores: impl Iterator<Item = (usize, f32)>) -> Vec<(usize, f32)> {
    let mut found: Vec<(usize, f32)> = scores.filter(|(_, score)| *score > 0.0).collect();
    found.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    found
}
