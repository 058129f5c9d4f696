// SPDX-License-Identifier: MPL-2.0
//! Files are short, say what they are, and keep to the words and the clock of the house.

use crate::{
    files::{self, File},
    rust,
};

/// The most lines a file has, not counting its tests.
const LONGEST: usize = 400;
/// Half of all files are shorter than this; blank lines say nothing and are not counted here.
const MEDIAN: usize = 100;

/// Every source in Rust.
fn all() -> impl Iterator<Item = &'static File> {
    files::ending(".rs")
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_source_says_its_licence_and_what_it_is() {
    let says = |file: &File| {
        let mut lines = file.text.lines();
        lines.next() == Some("// SPDX-License-Identifier: MPL-2.0")
            && lines.next().is_some_and(|line| line.starts_with("//! ") && line.len() > 15)
    };
    none(&all().filter(|file| !says(file)).map(|file| file.path.clone()).collect::<Vec<_>>());
}

#[test]
fn no_source_is_long_and_half_of_them_are_short() {
    let length = |file: &File| file.without_tests().lines().count();
    let long =
        all().filter(|file| length(file) > LONGEST).map(|file| format!("{}: {}", file.path, length(file)));
    none(&long.collect::<Vec<_>>());
    let said = |file: &File| file.without_tests().lines().filter(|line| !line.trim().is_empty()).count();
    let mut lengths: Vec<usize> = all().filter(|file| !file.is_test()).map(said).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < MEDIAN, "half of the sources have {median} lines and more");
}

/// Where a clock may be read: where the office is opened, and where ids are minted.
const CLOCKS: &[&str] = &["crates/samspil/src/command.rs", "crates/kernel/src/ids.rs"];

#[test]
fn time_enters_in_one_place() {
    let clocks = ["Timestamp::now", "Zoned::now", "SystemTime::now", "Instant::now", "now_v7"];
    let wrong =
        all().filter(|file| !file.is_test() && !CLOCKS.contains(&file.path.as_str())).flat_map(|file| {
            let code = rust::read(file.without_tests()).code;
            let found = clocks.into_iter().filter(move |clock| code.contains(clock));
            found.map(|clock| format!("{}: {clock}", file.path))
        });
    none(&wrong.collect::<Vec<_>>());
}

/// Words that say that something is unfinished, or where and by what it was written. Cut in two, so that this list
/// does not find itself.
const UNWANTED: &[(&str, &str)] = &[
    ("TO", "DO"),
    ("FIX", "ME"),
    ("XX", "X:"),
    ("todo", "!("),
    ("unimple", "mented!("),
    ("Clau", "de"),
    ("Anthro", "pic"),
    ("/work", "/main"),
    ("/work", "/shared"),
    ("/tmp/", "wt-"),
    ("/tmp/", "target-"),
];

#[test]
fn nothing_is_left_unfinished_or_says_on_whose_machine_it_was_written() {
    let mut wrong = Vec::new();
    for file in files::all() {
        let found = UNWANTED
            .iter()
            .map(|(one, other)| format!("{one}{other}"))
            .filter(|word| file.text.contains(word));
        wrong.extend(found.map(|word| format!("{}: {word}", file.path)));
    }
    none(&wrong);
}

/// Sources whose business Danish words are: they are data there, not wording.
fn may_hold_danish(file: &File) -> bool {
    file.path.contains("/examples") || matches!(file.name(), "spelling.rs" | "demo.rs")
}

#[test]
fn no_danish_wording_stands_in_the_sources_of_the_server() {
    let danish = |text: &str| text.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']);
    let wrong = files::sources("samspil").filter(|file| !may_hold_danish(file)).flat_map(|file| {
        let literals = rust::read(file.without_tests()).literals.into_iter();
        literals
            .filter(|literal| danish(&literal.text))
            .map(|literal| format!("{}: {}", file.path, literal.text))
    });
    none(&wrong.collect::<Vec<_>>());
}

#[test]
fn migrations_are_numbered_without_gaps_and_all_of_them_are_run() {
    let names: Vec<&str> = files::ending(".sql")
        .filter_map(|file| file.path.strip_prefix("crates/samspil/migrations/"))
        .collect();
    assert!(!names.is_empty());
    let run = &files::named("crates/samspil/src/gate/migrate.rs").unwrap().text;
    for (name, number) in names.iter().zip(1..) {
        assert!(name.starts_with(&format!("{number:04}_")), "{name} should have the number {number}");
        assert!(run.contains(&format!("({number}, ")) && run.contains(name), "{name} is not run");
    }
}

/// Names that say nothing of the work.
#[test]
fn no_type_or_file_is_called_after_a_pattern_of_programmers() {
    let empty = ["Manager", "Helper", "Util", "Service", "Dto", "Impl"];
    let mut wrong = Vec::new();
    for file in all() {
        let code = rust::read(&file.text).code;
        for keyword in ["struct ", "enum ", "trait "] {
            let names = code
                .split(keyword)
                .skip(1)
                .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
            let found = names.filter(|name| empty.iter().any(|word| name.ends_with(word)));
            wrong.extend(found.map(|name| format!("{}: {name}", file.path)));
        }
        if ["util", "helper", "common", "misc"].iter().any(|word| file.name().contains(word)) {
            wrong.push(file.path.clone());
        }
    }
    none(&wrong);
}

/// The rules of the law and the figures are computed without a database, a clock or a page.
#[test]
fn the_calculators_depend_on_nothing_that_does_something() {
    let allowed = ["kernel", "jiff", "serde", "serde_json", "serde_path_to_error", "toml"];
    for name in ["law", "indicators", "placement"] {
        let manifest = &files::named(&format!("crates/{name}/Cargo.toml")).unwrap().text;
        let of = manifest
            .split("[dependencies]")
            .nth(1)
            .unwrap_or_default()
            .split("\n[")
            .next()
            .unwrap_or_default();
        let used =
            of.lines().filter_map(|line| line.split(['.', ' ', '=']).next()).filter(|word| !word.is_empty());
        let wrong: Vec<String> = used
            .filter(|word| !word.starts_with('#') && !allowed.contains(word))
            .map(str::to_owned)
            .collect();
        assert!(wrong.is_empty(), "{name} depends on {wrong:?}");
    }
}
