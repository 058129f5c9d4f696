// SPDX-License-Identifier: MPL-2.0
//! Parts of an entry in words: its summary in the reader's language, its ages, its figures.

use super::{
    Entry, Figure, FigureUnit,
    shelf::{Origin, Shelved},
};
use crate::web::Wording;
use serde_json::{Value, json};

/// What an entry is, in the reader's language where it is told in it.
#[must_use]
pub fn summary<'e>(w: &Wording, entry: &'e Entry) -> &'e str {
    if w.language == "da" || entry.english.is_empty() { &entry.summary } else { &entry.english }
}

/// For which ages.
#[must_use]
pub fn ages(w: &Wording, from: Option<i64>, until: Option<i64>) -> String {
    let until = until.filter(|age| *age < 120);
    match (from.filter(|age| *age > 0), until) {
        (Some(from), Some(until)) => w.with(
            "catalogue-ages",
            &[("from", from.to_string().into()), ("until", until.to_string().into())],
        ),
        (Some(from), None) => w.about("catalogue-ages-from", &from.to_string()),
        (None, Some(until)) => w.about("catalogue-ages-until", &until.to_string()),
        (None, None) => String::new(),
    }
}

/// A figure's number as people write it: `33,9 %`, `3.500 kr.`
#[must_use]
pub fn number(w: &Wording, figure: &Figure) -> String {
    let value = grouped(&figure.value);
    match figure.unit {
        FigureUnit::Count => value,
        FigureUnit::Percent => w.about("catalogue-percent", &value),
        FigureUnit::Kroner => w.about("catalogue-kroner", &value),
        FigureUnit::Months => w.about("catalogue-months", &value),
        FigureUnit::Years => w.about("catalogue-years", &value),
        FigureUnit::Hours => w.about("catalogue-hours", &value),
    }
}

/// A number with a point between thousands.
fn grouped(value: &str) -> String {
    let (whole, rest) = value.find(',').map_or((value, ""), |at| value.split_at(at));
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        if at > 0 && left % 3 == 0 && whole.as_bytes()[at - 1] != b'-' {
            text.push('.');
        }
        text.push(digit);
    }
    text + rest
}

/// An entry for programs, with where it comes from.
#[must_use]
pub fn json(shelved: &Shelved) -> Value {
    let mut value = serde_json::to_value(&shelved.entry).unwrap_or_default();
    value["origin"] = match &shelved.origin {
        Origin::Program => json!("program"),
        Origin::Own => json!("own"),
        Origin::Received(name) => json!({"received_from": name}),
    };
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_danes_group_them() {
        for (value, shown) in
            [("3500", "3.500"), ("303", "303"), ("33,9", "33,9"), ("1000000,5", "1.000.000,5")]
        {
            assert_eq!(grouped(value), shown);
        }
        assert_eq!(grouped("-100"), "-100");
    }
}
