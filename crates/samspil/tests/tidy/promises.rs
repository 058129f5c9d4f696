// SPDX-License-Identifier: MPL-2.0
//! What the table of the mission says is shown by tests that exist.

use crate::{files, rust};
use std::{collections::BTreeSet, sync::OnceLock};

/// A row of the table: `| T-04 | what | works | where | t04_… |`.
struct Row<'a> {
    id: &'a str,
    state: &'a str,
    tests: Vec<&'a str>,
}

/// How the state of a finished row begins.
const WORKS: &str = "works";

fn rows(mission: &str) -> Vec<Row<'_>> {
    mission.lines().filter_map(row).collect()
}

fn row(line: &str) -> Option<Row<'_>> {
    let line = line.strip_prefix('|')?.trim_end();
    let cells: Vec<&str> = line.trim_end_matches('|').split('|').map(str::trim).collect();
    let (&id, &state, &tests) = (cells.first()?, cells.get(2)?, cells.get(4)?);
    // The heading and the line under it have no digit in their first cell.
    id.contains(|letter: char| letter.is_ascii_digit()).then(|| Row {
        id,
        state: state.trim_matches('*'),
        // Names stand between backticks.
        tests: tests.split('`').skip(1).step_by(2).map(|name| name.trim_end_matches(" (browser)")).collect(),
    })
}

/// How many rows the mission has.
const ROWS: usize = 143;

/// All code there is, read once, with one space wherever there is any.
fn code() -> &'static str {
    static CODE: OnceLock<String> = OnceLock::new();
    CODE.get_or_init(|| {
        let all: String = files::ending(".rs").map(|file| rust::read(&file.text).code).collect();
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// Whether there is such a test: in Rust by its name, in the browser by its words or its file.
fn exists(name: &str) -> bool {
    let function = format!("#[test] fn {name}(");
    let browser = || files::all().iter().filter(|file| file.path.starts_with("tests/browser/"));
    files::named(name).is_some()
        || code().contains(&function)
        || browser().any(|file| file.path.ends_with(".test.mjs") && file.text.contains(name))
}

#[test]
fn every_test_that_the_mission_names_exists() {
    let mission = files::named("docs/mission.md").expect("the table of the mission");
    let rows = rows(&mission.text);
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.id).collect();
    assert_eq!((rows.len(), ids.len()), (ROWS, ROWS), "docs/mission.md has each row once");
    let mut wrong = Vec::new();
    for row in rows {
        wrong.extend(
            row.tests.iter().filter(|name| !exists(name)).map(|name| format!("{}: no test {name}", row.id)),
        );
        if row.state.starts_with(WORKS) && row.tests.is_empty() {
            wrong.push(format!("{} is said to work, and no test shows it", row.id));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn rows_and_their_tests_are_read_and_a_test_that_is_missing_is_seen() {
    let table = "| Row | What | State | Where | Tests |\n|---|---|---|---|---|\n\
                 | T-04 | Offers | works | work | `t04_one`<br>`t04_two` |\n| B-1 | Later | **partly**: it | – | – |\n";
    let rows = rows(table);
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), ["T-04", "B-1"]);
    assert_eq!(rows[0].tests, ["t04_one", "t04_two"]);
    assert!(rows[1].tests.is_empty() && !rows[1].state.starts_with(WORKS));
    assert!(exists("rows_and_their_tests_are_read_and_a_test_that_is_missing_is_seen"));
    assert!(!exists("t04_two") && !exists("exists"), "a function is not yet a test");
}

#[test]
fn the_readme_tells_how_many_figures_there_are() {
    let readme = files::named("README.md").expect("the README");
    let told = format!("{} indicators under the six guideposts", indicators::INDICATORS.len());
    assert!(readme.text.contains(&told), "README.md does not say: {told}");
}
