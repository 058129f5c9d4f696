// SPDX-License-Identifier: MPL-2.0
//! Every word the program asks for is there, in every language, with the same blanks to fill in.

use crate::{
    files,
    keys::{self, Given},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use samspil::{gate::accounts::SHORTEST_PASSWORD, web::wording};
use std::collections::{BTreeMap, BTreeSet};

/// The keys of a language, each with its variables.
type Words = BTreeMap<String, BTreeSet<String>>;

fn words(language: &str) -> Words {
    let folder = format!("locales/{language}/");
    let mut words = Words::new();
    for file in files::ending(".ftl").filter(|file| file.path.starts_with(&folder)) {
        for entry in parser::parse(file.text.as_str()).unwrap().body {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                message.value.iter().for_each(|pattern| of_pattern(pattern, &mut variables));
                words.insert(message.id.name.to_owned(), variables);
            }
        }
    }
    words
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            variants.iter().for_each(|variant| of_pattern(&variant.value, variables));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(variables.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
}

/// Every key that is asked for and must be there.
fn asked_for() -> BTreeMap<String, Given> {
    let mut keys = keys::assembled();
    for (_, source) in keys::asking() {
        keys.extend(keys::written(&source));
    }
    keys
}

/// Loading panics when a file cannot be read or a key is said twice.
#[test]
fn every_language_can_be_read_and_says_no_key_twice() {
    for wording in wording::all() {
        assert_eq!(words(wording.language).keys().filter(|key| !wording.has(key)).count(), 0);
    }
}

#[test]
fn every_language_has_the_same_keys_with_the_same_variables() {
    let (first, _) = wording::LANGUAGES[0];
    let danish = words(first);
    for (language, _) in &wording::LANGUAGES[1..] {
        let other = words(language);
        let missing: Vec<_> = danish.keys().filter(|key| !other.contains_key(*key)).collect();
        let more: Vec<_> = other.keys().filter(|key| !danish.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{language} lacks {missing:?} and has besides {more:?}"
        );
        let differ: Vec<_> = danish.iter().filter(|(key, variables)| other[*key] != **variables).collect();
        assert!(differ.is_empty(), "{language} fills in something else: {differ:?}");
    }
}

#[test]
fn every_language_keeps_its_words_in_the_same_files() {
    let names = |language: &str| -> Vec<String> {
        let folder = format!("locales/{language}/");
        files::all().iter().filter_map(|file| file.path.strip_prefix(&folder).map(str::to_owned)).collect()
    };
    let (first, _) = wording::LANGUAGES[0];
    for (language, _) in wording::LANGUAGES {
        assert_eq!(names(language), names(first), "{language}");
    }
}

#[test]
fn every_key_the_program_asks_for_has_words_and_takes_what_it_is_given() {
    let asked = asked_for();
    assert!(asked.len() > 500, "the keys are not found any more");
    for (language, _) in wording::LANGUAGES {
        let words = words(language);
        let missing: Vec<_> = asked.keys().filter(|key| !words.contains_key(*key)).collect();
        assert!(missing.is_empty(), "locales/{language} has no words for {missing:#?}");
        for (key, given) in &asked {
            if let Some(given) = given {
                assert!(
                    words[key].is_subset(given),
                    "{key} ({language}) wants {:?}, gets {given:?}",
                    words[key]
                );
            }
        }
    }
}

#[test]
fn no_key_is_kept_that_nothing_asks_for() {
    let (asked, optional) = (asked_for(), keys::optional());
    // A key in a table or a constant reaches the page in some other way than a call.
    let texts: BTreeSet<String> = keys::asking()
        .into_iter()
        .flat_map(|(_, source)| source.literals)
        .map(|literal| literal.text)
        .collect();
    let (language, _) = wording::LANGUAGES[0];
    let unused: Vec<String> = words(language)
        .into_keys()
        .filter(|key| !asked.contains_key(key) && !optional.contains(key) && !texts.contains(key))
        .collect();
    assert!(unused.is_empty(), "nothing asks for {unused:#?}");
}

#[test]
fn what_is_said_of_passwords_is_what_is_asked_of_them() {
    for wording in wording::all() {
        for key in ["password-hint", "fault-short-password"] {
            assert!(wording.t(key).contains(&SHORTEST_PASSWORD.to_string()), "{key} ({})", wording.language);
        }
    }
}

/// Words of programmers, of other systems and of lists that are no longer in force.
#[test]
fn danish_pages_speak_the_language_of_the_work() {
    let strange =
        ["newcomer", "dashboard", "submit", "session", "token", "ghetto", "integrationsplan", "klippekort"];
    let mut found = Vec::new();
    for file in files::ending(".ftl").filter(|file| file.path.starts_with("locales/da/")) {
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            let said = line.split_once(" = ").map_or(line, |(_, said)| said).to_lowercase();
            found.extend(
                strange.iter().filter(|word| said.contains(**word)).map(|word| format!("{word}: {line}")),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
