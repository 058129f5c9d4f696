// SPDX-License-Identifier: MPL-2.0
//! A file or a form can tell every fact there is, and no other.

use law::{FACT_FIELDS, FactField, Facts, Shape};

/// The fields that the facts are read from, as the reader itself lists them.
fn read_from<T: serde::de::DeserializeOwned + std::fmt::Debug>() -> Vec<String> {
    let told = toml::from_str::<T>("no_such_field = 1").expect_err("there is no such field").to_string();
    let listed = told.split("expected").nth(1).unwrap_or_else(|| panic!("no list in: {told}"));
    let mut names: Vec<String> = listed.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    names.sort();
    names
}

fn told(fields: &[FactField]) -> Vec<String> {
    let mut names: Vec<String> = fields.iter().map(|field| field.name.to_owned()).collect();
    names.sort();
    names
}

fn parts(name: &str) -> &'static [FactField] {
    let field = FACT_FIELDS.iter().find(|field| field.name == name).expect("a fact");
    match field.shape {
        Shape::List(Shape::Parts(parts)) | Shape::AnswerOr(Shape::List(Shape::Parts(parts))) => parts,
        _ => panic!("{name} has no parts"),
    }
}

#[test]
fn every_fact_has_a_line_in_the_register_of_fields() {
    assert_eq!(told(FACT_FIELDS), read_from::<Facts>());
    assert_eq!(told(parts("contracts")), read_from::<law::Contract>());
    assert_eq!(told(parts("offers")), read_from::<law::Offer>());
}

#[test]
fn a_day_is_only_held_against_a_fact_that_is_there() {
    let mut known: Vec<&str> = FACT_FIELDS.iter().map(|field| field.name).collect();
    known.push("from");
    for field in FACT_FIELDS.iter().chain(parts("ordinary")) {
        assert!(field.not_before.is_none_or(|fact| known.contains(&fact)), "{}", field.name);
    }
}
