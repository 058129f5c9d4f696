// SPDX-License-Identifier: MPL-2.0
//! `docs/import.md` and the description of the files: both say what the register of records says.

use crate::{
    import::schema,
    record::{FILE_FIELD, Kind, Owner, Spec},
    records,
    web::{Wording, wording},
};
use std::fmt::Write;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/import.md");
const MARK: &str =
    "<!-- From here on the text is written by: UPDATE_DOCS=1 cargo test -p samspil import -->\n";

#[test]
fn b27_the_document_lists_every_file_and_column_there_is() {
    let text = std::fs::read_to_string(DOCUMENT).unwrap();
    let (ours, written) = text.split_once(MARK).expect("the mark in docs/import.md");
    let wanted = tables(wording::language("en"));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(DOCUMENT, format!("{ours}{MARK}{wanted}")).unwrap();
        return;
    }
    assert_eq!(
        written, wanted,
        "docs/import.md has fallen behind: UPDATE_DOCS=1 cargo test -p samspil import"
    );
}

fn tables(w: &Wording) -> String {
    let mut text = String::new();
    for kind in records::ALL {
        let title = w.t(&format!("{}-plural", kind.name)).to_owned();
        writeln!(text, "\n### {}.csv: {title}\n\n| column | | what stands there |\n|---|---|---|", kind.name)
            .unwrap();
        text.push_str("| `id` | required | The row's own key |\n");
        if kind.owner == Owner::Person {
            text.push_str("| `person` | required | The key of a row in `person.csv` |\n");
        }
        for spec in kind.columns() {
            let required = if spec.required { "required" } else { "" };
            let (name, called) = (spec.name, w.field_of(spec.of, spec.name));
            writeln!(text, "| `{name}` | {required} | {called}: {} |", holds(spec)).unwrap();
        }
    }
    text
}

fn holds(spec: &Spec) -> String {
    match spec.kind {
        _ if spec.name == FILE_FIELD => {
            "the path of a file in the folder of the package, such as `files/letter.pdf`".to_owned()
        }
        Kind::Line(most) => format!("text, at most {most} characters"),
        Kind::Prose => "text, at most 20,000 characters".to_owned(),
        Kind::Day => "a day".to_owned(),
        Kind::Whole => "a whole number".to_owned(),
        Kind::Hours => "hours a week, such as `18.5`".to_owned(),
        Kind::Kroner => "kroner, such as `3500.50`".to_owned(),
        Kind::Clock => "a time of the day, such as `08.30`".to_owned(),
        Kind::Flag => "`true` or `false`; empty is `false`".to_owned(),
        Kind::Answer => "`true`, `false`, or empty when it is not known".to_owned(),
        Kind::Choice(_, codes) => format!("one of `{}`", codes().join("`, `")),
        Kind::Reference("filed") => {
            "the kind and the key of a row: `contract/…`, `decision/…`, `complaint/…` or `handover/…`"
                .to_owned()
        }
        Kind::Reference("account") => "the login of an account".to_owned(),
        Kind::Reference(list) => format!("the key of a row in `{list}.csv`"),
        Kind::Cpr => "ten digits, with or without a hyphen".to_owned(),
    }
}

#[test]
fn b27_the_description_names_every_file_and_column_with_its_type_and_references() {
    let package = schema::package(wording::language("da"));
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), records::ALL.len());
    for (kind, resource) in records::ALL.iter().zip(resources) {
        assert_eq!(resource["name"], kind.name);
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let keys = if kind.owner == Owner::Person { 2 } else { 1 };
        assert_eq!(fields.len(), kind.columns().count() + keys, "{}", kind.name);
        for (spec, field) in kind.columns().zip(&fields[keys..]) {
            assert_eq!(
                (&field["name"], field["constraints"]["required"].as_bool().unwrap_or(false)),
                (&spec.name.into(), spec.required)
            );
            let known = ["string", "date", "integer", "number", "boolean"];
            assert!(known.contains(&field["type"].as_str().unwrap()), "{field}");
            assert!(!field["title"].as_str().unwrap().is_empty());
        }
    }
    let person = &resources.iter().find(|one| one["name"] == "person").unwrap()["schema"];
    assert_eq!(person["fields"][1]["constraints"]["maxLength"], 200);
    let note = resources.iter().find(|one| one["name"] == "note").unwrap();
    let keys = note["schema"]["foreignKeys"].as_array().unwrap();
    assert_eq!(keys[0]["reference"]["resource"], "person");
    assert_eq!(keys[1]["reference"]["resource"], "");
}
