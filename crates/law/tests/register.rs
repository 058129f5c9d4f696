// SPDX-License-Identifier: MPL-2.0
//! The register is in order: dated versions without gaps, wording in every language, and no clock anywhere.

use law::{rule, rules, wording_keys};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

#[test]
fn the_versions_of_a_rule_follow_each_other_without_gap_or_overlap() {
    for versions in rules().chunk_by(|rule, next| rule.id == next.id) {
        for pair in versions.windows(2) {
            let next_day = pair[0].valid_until.and_then(|until| until.tomorrow().ok());
            assert_eq!(next_day, Some(pair[1].valid_from), "{}", pair[0].id);
        }
        let last = versions.last().unwrap();
        assert!(last.valid_until.is_none_or(|until| last.valid_from <= until), "{}", last.id);
    }
}

#[test]
fn the_versions_of_a_rule_stand_side_by_side_and_share_their_trigger() {
    let mut seen = BTreeMap::new();
    for versions in rules().chunk_by(|rule, next| rule.id == next.id) {
        assert!(seen.insert(versions[0].id, ()).is_none(), "{} stands in two places", versions[0].id);
        assert!(versions.iter().all(|rule| rule.trigger == versions[0].trigger));
        assert!(versions.iter().all(|rule| rule.is_takeover() == versions[0].is_takeover()));
        // Two rules only say no, or that somebody else may move days: they have none of their own.
        let wordless = ["d11-vulnerable-area", "d43-suspension"].contains(&versions[0].id);
        let counts = |rule: &law::Rule<'_>| wordless || (rule.spans.len(), rule.numbers.len()) != (0, 0);
        assert!(versions.iter().all(|rule| counts(rule) && !rule.source.is_empty()), "{}", versions[0].id);
    }
}

#[test]
fn every_group_has_one_takeover_rule() {
    for group in <kernel::codes::Group as kernel::TextEnum>::ALL {
        let ids: BTreeSet<_> = rules()
            .iter()
            .filter(|it| {
                it.is_takeover() && it.groups.contains(group) && it.trigger != law::Fact::MoveApprovedOn
            })
            .map(|it| it.id)
            .collect();
        assert_eq!(ids.len(), 1, "{group}: {ids:?}");
    }
}

#[test]
fn every_rule_shows_its_worked_examples() {
    for rule in rules() {
        assert!(law::examples(rule.id).is_some_and(|text| text.contains("[[case]]")), "{}", rule.id);
    }
}

#[test]
fn a_rule_is_found_by_its_name_in_its_newest_version() {
    assert_eq!(rule("d6-takeover-ukraine").unwrap().valid_until, None);
    assert!(rule("d99").is_none());
}

#[test]
fn every_language_has_every_wording_of_the_law_and_no_other() {
    let wanted: BTreeSet<String> = wording_keys().into_iter().collect();
    assert_eq!(wanted.len(), wording_keys().len(), "a key is asked for twice");
    for language in ["da", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{language}/law.ftl"));
        let text = fs::read_to_string(path).unwrap();
        let keys: Vec<String> = text
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
            .collect();
        let found: BTreeSet<String> = keys.iter().cloned().collect();
        assert_eq!(found.len(), keys.len(), "{language} says a key twice");
        let missing: Vec<_> = wanted.difference(&found).collect();
        let unused: Vec<_> = found.difference(&wanted).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "{language}: missing {missing:?}, unused {unused:?}"
        );
    }
}

#[test]
fn the_rules_know_no_clock() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                assert!(!text.contains("now("), "{} asks for the time", path.display());
            }
        }
    }
}
