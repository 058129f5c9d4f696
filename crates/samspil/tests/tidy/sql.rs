// SPDX-License-Identifier: MPL-2.0
//! Statements to the database stand in few places, and each of them keeps the municipalities apart.

use crate::{files, rust};

/// Where statements may stand besides the gate, the records and what is called `store`.
const PLACES: &[(&str, &str)] = &[
    ("cases/ties.rs", "writes down who may see whom after every change"),
    ("deadlines/duties.rs", "writes down what is due after every change"),
    ("people/finder.rs", "writes down the words a person is found by after every change"),
];

/// Statements that are about no municipality, or about all of them.
const OF_ALL: &[(&str, &str)] = &[
    ("select 1", "asks whether the database answers"),
    ("select pg_advisory_xact_lock", "queues for one file of the municipality, on PostgreSQL alone"),
    ("select number, name, sum from migration", "the steps of the whole database"),
    ("create table if not exists migration", "the steps of the whole database"),
    ("insert into migration", "the steps of the whole database"),
    ("select m.tbl_name, case i.origin", "the indexes of the whole database"),
    ("insert into sqlite_stat1", "how SQLite may expect the rows of all municipalities to be spread"),
    ("select code, name from municipality", "which municipalities one can log in to"),
    ("delete from municipality where code = $1", "the municipality itself"),
    ("insert into municipality (code, name) values ($1", "the municipality itself"),
    ("select municipality, id, login, role from account", "the invented users of a demonstration, by role"),
];

/// How the gate adds many rows in one go; what it is given names the table and its columns.
const MANY: &str = "insert into {into} values ";

const VERBS: &[&str] = &[
    "select ",
    "insert into ",
    "update ",
    "delete from ",
    "create table ",
    "create index ",
    "with ",
    "drop ",
];

/// Whether a text is a statement.
fn is_sql(text: &str) -> bool {
    let starts = VERBS.iter().any(|verb| text.trim_start().starts_with(verb));
    starts
        && [" from ", " set ", " values", "select 1", " table ", "("].iter().any(|word| text.contains(word))
}

/// Whether a statement stays in one municipality, in each table it looks at.
fn stays_at_home(sql: &str) -> bool {
    let sql = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    if sql == MANY.trim_end() {
        return true;
    }
    if OF_ALL.iter().any(|(start, _)| sql.starts_with(start)) && !sql.contains("select 1 from") {
        return true;
    }
    if sql.starts_with("insert into ") && !sql.contains("select ") {
        return sql.contains("(municipality, ") && sql.contains("values ($1, ");
    }
    // A table that is joined says that it is of the same municipality; a table of municipalities, by its code.
    let joined = sql.matches(" join ").count();
    let tied = sql.matches("municipality = ").count() + sql.matches(".code = ").count();
    sql.contains("municipality = $1") && tied > joined
}

fn statements() -> impl Iterator<Item = (&'static str, String)> {
    files::sources("samspil").flat_map(|file| {
        let literals = rust::read(file.without_tests()).literals.into_iter();
        literals.filter(|literal| is_sql(&literal.text)).map(|literal| (file.path.as_str(), literal.text))
    })
}

fn may_stand_in(path: &str) -> bool {
    let inside = path.trim_start_matches("crates/samspil/src/");
    inside.starts_with("gate/")
        || inside.starts_with("record/")
        || inside.ends_with("/store.rs")
        || inside.contains("/store/")
        || PLACES.iter().any(|(place, _)| *place == inside)
}

#[test]
fn statements_stand_only_where_data_is_kept() {
    let astray: Vec<_> = statements().filter(|(path, _)| !may_stand_in(path)).collect();
    assert!(astray.is_empty(), "{astray:#?}");
    for (place, _) in PLACES {
        assert!(statements().any(|(path, _)| path.ends_with(place)), "{place} has no statements any more");
    }
}

#[test]
fn every_statement_stays_in_one_municipality() {
    assert!(statements().count() > 50, "the statements are not found any more");
    let open: Vec<_> = statements().filter(|(_, sql)| !stays_at_home(sql)).collect();
    assert!(open.is_empty(), "{open:#?}");
}

#[test]
fn b09_no_statement_changes_or_deletes_a_frozen_status() {
    let about: Vec<_> = statements().filter(|(_, sql)| sql.contains("frozen_status")).collect();
    assert!(about.len() > 2, "the frozen statuses are kept otherwise now");
    let only_once = |sql: &str| sql.starts_with("select ") || sql.starts_with("insert into ");
    assert!(about.iter().all(|(_, sql)| only_once(sql) && !sql.contains(" conflict ")), "{about:#?}");
}

#[test]
fn rows_that_are_added_many_at_once_say_their_municipality_first() {
    let mut seen = 0;
    for file in files::sources("samspil") {
        let source = rust::read(file.without_tests());
        for into in source.calls(".insert_many(").flat_map(|call| source.texts(&source.first(&call))) {
            seen += 1;
            assert!(into.contains(" (municipality, "), "{}: {into}", file.path);
        }
    }
    assert!(seen > 0, "rows are added otherwise now");
}

#[test]
fn a_statement_that_leaves_its_municipality_is_seen() {
    for bad in [
        "select name from person where id = $2",
        "delete from person where id = $2",
        "insert into person (id) values ($1)",
        "select p.name from duty d join person p on p.id = d.person where d.municipality = $1",
    ] {
        assert!(is_sql(bad) && !stays_at_home(bad), "{bad}");
    }
    assert!(stays_at_home("update person set name = $3 where municipality = $1 and id = $2"));
    assert!(!is_sql("with regard to the law"));
}

/// The same statements run on both databases, and only the gate knows what day it is.
#[test]
fn no_statement_asks_the_database_for_the_time_or_is_of_one_database_only() {
    let words = [
        "now()",
        "current_date",
        "current_timestamp",
        "->>",
        "::",
        " ilike ",
        "strftime",
        "date_trunc",
        "lower(",
    ];
    let steps = files::ending(".sql").map(|file| (file.path.as_str(), file.text.clone()));
    let found: Vec<_> = statements()
        .chain(steps)
        .filter_map(|(path, sql)| words.iter().find(|word| sql.contains(**word)).map(|word| (path, *word)))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}
