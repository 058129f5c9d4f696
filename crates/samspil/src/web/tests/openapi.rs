// SPDX-License-Identifier: MPL-2.0
//! The description of the API: committed as a file, and everything it promises is there.

use super::sample::Sample;
use crate::{
    gate::Role,
    records,
    testing::{TestHouse, Visitor, in_every_house},
    web::openapi,
};
use serde_json::{Value, json};

#[test]
fn the_description_of_the_api_is_the_file_that_is_published() {
    let text = serde_json::to_string_pretty(&openapi::document()).unwrap();
    expect_test::expect_file!["../../../openapi.json"].assert_eq(&(text + "\n"));
}

/// Every `$ref` in a part of the document.
fn references(part: &Value, found: &mut Vec<String>) {
    match part {
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|part| references(part, found));
        }
        Value::Array(parts) => parts.iter().for_each(|part| references(part, found)),
        _ => {}
    }
}

#[test]
fn everything_the_description_refers_to_is_in_it() {
    let (document, mut found) = (openapi::document(), Vec::new());
    references(&document, &mut found);
    assert!(!found.is_empty());
    for reference in found {
        assert!(document.pointer(&reference[1..]).is_some(), "{reference}");
    }
}

#[test]
fn every_route_in_the_description_answers() {
    in_every_house(|house| {
        let sample = Sample::new(house);
        for (path, ways) in openapi::document()["paths"].as_object().unwrap() {
            let kind = path.split('/').filter_map(records::named).next_back();
            let (visitor, id) = match kind {
                Some(kind) => (sample.keeper(kind), sample.added(&sample.keeper(kind), kind)),
                // Only those who find companies ask for what those on the way can.
                None if path == "/api/v1/arrivals" => (house.visitor(Role::CompanyConsultant), String::new()),
                None if path == "/api/v1/import" => (house.visitor(Role::Analyst), String::new()),
                None if path.starts_with("/api/v1/accounts") => {
                    (house.visitor(Role::Administrator), String::new())
                }
                None => (house.visitor(Role::Coordinator), id_in(&sample, path)),
            };
            let path = path.replace("{person}", &sample.person.to_string()).replace("{id}", &id);
            for way in ways.as_object().unwrap().keys().filter(|way| *way != "parameters") {
                assert_answers(&visitor, way, &one_account(house, &path, way));
            }
        }
    });
}

/// The address with an account of its own, where it asks for one: what was closed is not there any more.
fn one_account(house: &TestHouse, path: &str, way: &str) -> String {
    if !path.contains("{account}") {
        return path.to_owned();
    }
    path.replace("{account}", &house.open_account(way, Role::Teacher, &[]).to_string())
}

/// The id that an address without a kind of record asks for.
fn id_in(sample: &Sample<'_>, path: &str) -> String {
    let bo = sample.house.visitor(Role::Coordinator);
    match path {
        "/api/v1/catalogue/{id}" => crate::catalogue::shipped_id("lektiecafe").to_string(),
        "/api/hsds/3.1/services/{id}" => {
            let kind = records::named("activity").unwrap();
            sample.added(&bo, kind)
        }
        "/api/hsds/3.1/organizations/{id}" => {
            let all = bo.get("/api/hsds/3.1/organizations").json();
            all["contents"][0]["id"].as_str().unwrap().to_owned()
        }
        _ => frozen(&bo),
    }
}

/// Freezes a status: its id is the one that an address without a kind of record asks for.
fn frozen(visitor: &Visitor<'_>) -> String {
    let answer = visitor.post(
        "/status/freeze",
        &[
            ("title", "Status"),
            ("as_of", "2026-05-31"),
            ("contact_name", "Birthe Åkjær"),
            ("contact_title", "Chef"),
            ("contact_phone", "12345678"),
            ("contact_mail", "ba@kommune.example"),
        ],
    );
    answer.person().to_string()
}

fn assert_answers(visitor: &Visitor<'_>, way: &str, path: &str) {
    let (path, version) = match way {
        "delete" => (format!("{path}?version=1"), json!({"version": 1})),
        _ => (path.to_owned(), json!({"version": 1})),
    };
    let answer = visitor.program(&way.to_uppercase(), &path, &version);
    let expected: &[u16] = match way {
        // Without a line of the figure there is nobody behind it.
        "get" if path.ends_with("/members") => &[404],
        "get" | "delete" => &[200],
        // Without any facts everything is awaited.
        "post" if path == "/api/v1/deadlines" => &[200],
        // A login without a password is wrong; every record needs something or takes nothing.
        "post" if path.ends_with("/session") => &[401],
        "post" => &[201, 422],
        _ => &[200, 422],
    };
    assert!(expected.contains(&answer.status), "{way} {path} {} {}", answer.status, answer.body);
}
