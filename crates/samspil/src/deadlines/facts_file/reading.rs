// SPDX-License-Identifier: MPL-2.0
//! Goes through what was written, field by field, and holds the days against each other.

use super::{MOST, Wrong, WrongKind};
use crate::import::nearest;
use jiff::civil::{Date, date};
use law::{FactField, Shape};
use serde_json::{Map, Value, json};

/// What has been read so far.
#[derive(Default)]
pub(super) struct Reading {
    /// What is wrong.
    pub(super) wrong: Vec<Wrong>,
    days: Vec<Day>,
}

/// A day that was read: where, which, and the path of the day it cannot lie before.
struct Day {
    path: String,
    on: Date,
    not_before: Option<String>,
}

impl Reading {
    pub(super) fn add(&mut self, path: &str, kind: WrongKind) {
        self.wrong.push(Wrong { path: path.to_owned(), kind });
    }

    pub(super) fn parts(
        &mut self,
        path: &str,
        written: &Map<String, Value>,
        known: &[FactField],
        after: Option<&str>,
    ) -> Value {
        for name in written.keys().filter(|name| known.iter().all(|field| field.name != name.as_str())) {
            let meant = nearest::nearest(name, known.iter().map(|field| field.name));
            self.add(&below(path, name), WrongKind::Unknown(meant));
        }
        let mut clean = Map::new();
        for field in known {
            let here = below(path, field.name);
            match written.get(field.name) {
                None | Some(Value::Null) if field.required => self.add(&here, WrongKind::Missing),
                None | Some(Value::Null) => {}
                Some(value) => {
                    // A part is held against its neighbour, everything else against a fact of the person.
                    let own = field.not_before.map(|other| below(path, other));
                    let after = own.or_else(|| after.map(str::to_owned));
                    clean.extend(
                        self.value(&here, value, field.shape, after.as_deref())
                            .map(|value| (field.name.to_owned(), value)),
                    );
                }
            }
        }
        Value::Object(clean)
    }

    fn value(&mut self, path: &str, value: &Value, shape: Shape, after: Option<&str>) -> Option<Value> {
        let wrong = match (shape, value) {
            (Shape::Day, Value::String(text)) => return self.day(path, text, after),
            (Shape::Answer, Value::Bool(_)) => return Some(value.clone()),
            (Shape::Code(_, codes), Value::String(text)) => {
                let codes = codes();
                if codes.contains(&text.as_str()) {
                    return Some(value.clone());
                }
                WrongKind::NotInList(nearest::nearest(text, codes.iter().copied()), codes.join(", "))
            }
            (Shape::List(_), Value::Array(all)) if all.len() > MOST => WrongKind::TooMany,
            (Shape::List(one), Value::Array(all)) => {
                let all = all.iter().enumerate().filter(|(_, value)| !value.is_null());
                return Some(
                    all.filter_map(|(at, value)| {
                        self.value(&below(path, &at.to_string()), value, *one, after)
                    })
                    .collect(),
                );
            }
            (Shape::Parts(parts), Value::Object(written)) => {
                return Some(self.parts(path, written, parts, after));
            }
            (Shape::AnswerOr(_), Value::Bool(true)) => {
                return Some(json!([{ "from": date(1900, 1, 1) }]));
            }
            (Shape::AnswerOr(_), Value::Bool(false)) => return Some(json!([])),
            (Shape::AnswerOr(more), Value::Array(_)) => return self.value(path, value, *more, after),
            (Shape::Day, _) => WrongKind::NotADay,
            (Shape::Answer | Shape::AnswerOr(_), _) => WrongKind::NotAnAnswer,
            (Shape::Code(_, codes), _) => {
                let codes = codes();
                WrongKind::NotInList(codes.first().copied().unwrap_or_default(), codes.join(", "))
            }
            (Shape::List(_), _) => WrongKind::NotAList,
            (Shape::Parts(_), _) => WrongKind::NotParts,
        };
        self.add(path, wrong);
        None
    }

    fn day(&mut self, path: &str, text: &str, after: Option<&str>) -> Option<Value> {
        let Ok(on) = text.parse::<Date>() else {
            self.add(path, WrongKind::NotADay);
            return None;
        };
        if !(1900..=2199).contains(&on.year()) {
            self.add(path, WrongKind::FarOff);
        }
        self.days.push(Day { path: path.to_owned(), on, not_before: after.map(str::to_owned) });
        Some(on.to_string().into())
    }

    /// Nothing happens before somebody is born or after they died, and nothing before what it comes from.
    pub(super) fn contradictions(&mut self) {
        let on = |path: &str| self.days.iter().find(|day| day.path == path).map(|day| day.on);
        let (born, died) = (on("born"), on("died_on"));
        let mut wrong = Vec::new();
        for day in &self.days {
            let other = day.not_before.as_deref().and_then(|path| Some((path, on(path)?)));
            let kind = match (other, born, died) {
                (Some((path, other)), ..) if day.on < other => WrongKind::Before(path.to_owned(), other),
                (_, Some(born), _) if day.on < born => WrongKind::Before("born".to_owned(), born),
                (_, _, Some(died)) if died < day.on => WrongKind::AfterDeath(died),
                _ => continue,
            };
            wrong.push(Wrong { path: day.path.clone(), kind });
        }
        self.wrong.extend(wrong);
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
