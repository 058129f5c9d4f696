// SPDX-License-Identifier: MPL-2.0
//! Reads the facts of one person from a file, a form or a program, and says what cannot be true and where.

mod reading;
mod wrong;

pub use wrong::{Wrong, WrongKind};

use law::{FACT_FIELDS, Facts};
use reading::Reading;
use serde_json::Value;

/// The version of the form of the file.
pub const VERSION: u64 = 1;
/// The most of anything that one person has: more is a mistake, and would only keep the program busy.
const MOST: usize = 100;

/// Reads a file; TOML when its name ends so, otherwise JSON.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(text: &str, is_toml: bool) -> Result<Facts, Vec<Wrong>> {
    let broken = |line, column| vec![Wrong { path: String::new(), kind: WrongKind::Broken(line, column) }];
    let value = if is_toml {
        let table: toml::Table = text.parse().map_err(|why: toml::de::Error| {
            let before = &text[..why.span().map_or(0, |span| span.start.min(text.len()))];
            let line = before.matches('\n').count() + 1;
            broken(line, before.rsplit('\n').next().map_or(1, |rest| rest.chars().count() + 1))
        })?;
        plain(toml::Value::Table(table))
    } else {
        serde_json::from_str(text).map_err(|why| broken(why.line(), why.column()))?
    };
    facts(&value)
}

/// A TOML value as JSON; a day becomes its text.
fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(answer) => answer.into(),
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(all) => all.into_iter().map(plain).collect(),
        toml::Value::Table(all) => {
            Value::Object(all.into_iter().map(|(name, value)| (name, plain(value))).collect())
        }
    }
}

/// The facts in a document that has been taken apart.
///
/// # Errors
/// Everything that is wrong with it.
pub fn facts(document: &Value) -> Result<Facts, Vec<Wrong>> {
    let mut reading = Reading::default();
    let Value::Object(fields) = document else {
        return Err(vec![Wrong { path: String::new(), kind: WrongKind::NotParts }]);
    };
    let mut fields = fields.clone();
    // An editor finds the description of the file by this name.
    fields.remove("$schema");
    if fields.remove("version") != Some(VERSION.into()) {
        reading.add("version", WrongKind::Version);
    }
    let clean = reading.parts("", &fields, FACT_FIELDS, None);
    reading.contradictions();
    if !reading.wrong.is_empty() {
        return Err(reading.wrong);
    }
    // The register of fields and the facts agree; a test of the law's crate keeps it so.
    serde_json::from_value(clean).map_err(|_| vec![Wrong { path: String::new(), kind: WrongKind::NotParts }])
}
