// SPDX-License-Identifier: MPL-2.0
//! Activities: what kinds there are, when they are held, who stands behind them, and what the calendar tells to anybody.

mod calendar;
mod counselling;
mod health;
mod kinds;
mod leisure;
mod lent;
mod people;
mod shared;
mod together;

use crate::{
    gate::Role,
    testing::{Answer, TestHouse, Visitor},
};
use axum::{body::Body, http::Request};
use serde_json::{Map, Value};

/// Somebody who is not logged in.
pub fn anybody(house: &TestHouse, path: &str) -> Answer {
    house.send(Request::builder().uri(path).body(Body::empty()).unwrap())
}

/// Registers one of the municipality's own things as a program does, and answers its id.
pub fn registered(visitor: &Visitor<'_>, kind: &str, fields: &[(&str, &str)]) -> String {
    let answer = tried(visitor, kind, fields);
    assert_eq!(answer.status, 201, "{kind} {}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

/// Tries to.
pub fn tried(visitor: &Visitor<'_>, kind: &str, fields: &[(&str, &str)]) -> Answer {
    let fields: Map<String, Value> =
        fields.iter().map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect();
    visitor.json("POST", &format!("/api/v1/register/{kind}"), &fields.into())
}

/// An activity of a kind that everybody may see.
pub fn held(house: &TestHouse, kind: &str, more: &[(&str, &str)]) -> String {
    let mut fields = vec![
        ("name", "Sprogcafé på biblioteket"),
        ("activity_status", "running"),
        ("description", "Kom og tal dansk."),
        ("venue", "Biblioteket"),
        ("contact_name", "Birthe Åkjær"),
        ("contact_title", "Koordinator"),
        ("contact_phone", "00 00 12 34"),
        ("published", "true"),
        ("activity_type", kind),
    ];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(more);
    registered(&house.visitor(Role::Coordinator), "activity", &fields)
}

/// A session of it.
pub fn session(house: &TestHouse, activity: &str, day: &str, more: &[(&str, &str)]) -> String {
    let mut fields =
        vec![("activity", activity), ("held_on", day), ("from_clock", "17.00"), ("until_clock", "19.00")];
    fields.extend(more);
    registered(&house.visitor(Role::Coordinator), "activity-session", &fields)
}
