// SPDX-License-Identifier: MPL-2.0
//! Every word the indicators need is there in both languages, and no word is there in vain.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use indicators::wording::{code_keys, keys};
use std::{collections::BTreeSet, fs, path::Path};

fn messages(language: &str, file: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{language}/{file}.ftl"));
    let text = fs::read_to_string(path).unwrap();
    let starts = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    text.lines().filter(starts).filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

#[test]
fn every_figure_has_its_words_in_danish_and_english() {
    let expected: BTreeSet<String> = keys().into_iter().collect();
    for language in ["da", "en"] {
        assert_eq!(messages(language, "indicators"), expected, "{language}");
    }
}

#[test]
fn every_code_has_its_words_in_danish_and_english() {
    let expected: BTreeSet<String> = code_keys().into_iter().collect();
    for language in ["da", "en"] {
        assert_eq!(messages(language, "codes"), expected, "{language}");
    }
}
