// SPDX-License-Identifier: MPL-2.0
//! Whoever meets a Danish word in the sources finds it in the glossary.

use crate::files::{ending, named};

/// Where closed lists say their own words, one a line with what it means beside it.
const LISTS: &[&str] = &["words.rs", "calendar.rs", "schedule.rs"];

/// Words that say themselves, in both languages or to anybody.
const PLAIN: &[&str] = &[
    "aflyst",
    "afslutning",
    "afvist",
    "aktivitetstype",
    "bekendtgørelse",
    "definition",
    "deltagere",
    "forslag",
    "fritidsjobindsats",
    "frivillighed",
    "helhedsorienteret",
    "hjemtagning",
    "indhold",
    "intern",
    "juledag",
    "kilde",
    "kultur",
    "links",
    "partnerskab",
    "plads",
    "problem",
    "resumé",
    "sha-256",
    "størrelse",
    "sum",
    "systemadministrator",
    "tilbagebetalt",
    "uddannelsesparat",
    "variant",
    "vedtaget",
];

/// Endings that tell many from one, or this one from any.
const ENDINGS: &[&str] = &["ernes", "erne", "ene", "ler", "er", "en", "et", "ne", "r", "e", "s", "n", "t"];

/// The single words in italics in a comment: what a Danish word is written in.
fn italics(line: &str) -> impl Iterator<Item = String> {
    let comment = line.trim_start();
    let is_comment = comment.starts_with("///") || comment.starts_with("//!");
    let pieces = if is_comment { comment.split('*').collect() } else { Vec::new() };
    let inside = pieces.into_iter().skip(1).step_by(2).flat_map(|piece| piece.split([',', ';']));
    let words = inside.flat_map(|piece| piece.split(" og ")).map(|word| word.trim().to_lowercase());
    words
        .filter(|word| !word.is_empty() && !word.contains([' ', '`', '…', '(', ')']))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The word, and what is left of it without an ending.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    let shorter = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    std::iter::once(word).chain(shorter.filter(|stem| stem.chars().count() >= 4))
}

#[test]
fn every_danish_word_of_a_doc_comment_stands_in_the_glossary() {
    let glossary = &named("GLOSSARY.md").expect("a glossary").text;
    let terms: Vec<String> = glossary
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next())
        .map(str::to_lowercase)
        .collect();
    let is_told = |word: &str| stems(word).any(|stem| terms.iter().any(|term| term.contains(stem)));
    let mut missing = Vec::new();
    let sources = ending(".rs").filter(|file| file.path.starts_with("crates/") && !file.is_test());
    for file in sources.filter(|file| !LISTS.contains(&file.name())) {
        for word in file.without_tests().lines().flat_map(italics) {
            if !PLAIN.contains(&word.as_str()) && !is_told(&word) {
                missing.push(format!("{}: {word}", file.path));
            }
        }
    }
    assert!(missing.is_empty(), "GLOSSARY.md lacks:\n{}", missing.join("\n"));
}
