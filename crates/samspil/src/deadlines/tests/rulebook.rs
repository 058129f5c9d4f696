// SPDX-License-Identifier: MPL-2.0
//! The book of rules: what the administrator changes and suspends moves the deadlines, and nobody else can.

use super::deadlines;
use crate::{
    deadlines::rules_in_use,
    gate::{self, Role},
    testing::{MUNICIPALITY, TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;
use std::time::Duration;

pub const CHANGE: &[(&str, &str)] = &[
    ("rule", "d15-contract"),
    ("starts_on", "2026-07-01"),
    ("counts", "2"),
    ("source", "Lov nr. 1 af 2026"),
    ("certainty", "verified"),
];
pub const SUSPENSION: &[(&str, &str)] =
    &[("starts_on", "2026-07-15"), ("ends_on", "2026-08-31"), ("source", "Bekendtgørelse nr. 1 af 2026")];

pub fn with<'a>(fields: &[(&'a str, &'a str)], name: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(known, was)| (*known, if *known == name { text } else { *was })).collect()
}

pub fn keep(house: &TestHouse, kind: &str, fields: &[(&str, &str)]) {
    let answer = house.visitor(Role::Administrator).post(&format!("/register/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
}

fn contract_due(visitor: &Visitor<'_>, person: PersonId) -> String {
    deadlines(visitor, person, "d15-contract").remove(0).0
}

fn stored(house: &TestHouse, due_on: &str) -> i64 {
    let due_on: jiff::civil::Date = due_on.parse().unwrap();
    let sql = "select count(*) from duty where municipality = $1 and rule = 'd15-contract' and due_on = $2";
    house.count(sql, &[&due_on])
}

/// Waits for what the door works out on a thread of its own.
pub fn caught_up(house: &TestHouse) {
    for _ in 0..1000 {
        let mut look = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let in_use = rules_in_use(&mut look).unwrap();
        if gate::behind(&mut look, in_use).unwrap().is_none() {
            return;
        }
        drop(look);
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("what is due is still not worked out anew");
}

#[test]
fn a_changed_rule_moves_every_deadline_that_begins_after_it_and_is_worked_out_anew_at_once() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        assert_eq!((contract_due(&maja, person).as_str(), stored(house, "2026-08-01")), ("2026-08-01", 1));
        keep(house, "rule-change", CHANGE);
        assert_eq!(contract_due(&maja, person), "2026-09-01");
        caught_up(house);
        assert_eq!((stored(house, "2026-08-01"), stored(house, "2026-09-01")), (0, 1));
        let page = maja.get(&format!("/person/{person}/deadlines")).body;
        assert!(page.contains("Lov nr. 1 af 2026"), "the deadline says where the rule now stands");
    });
}

#[test]
fn a_case_that_began_before_the_change_keeps_its_deadline_and_is_told_of_the_change() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        keep(house, "rule-change", &with(CHANGE, "starts_on", "2026-07-02"));
        assert_eq!(contract_due(&maja, person), "2026-08-01");
        let words = wording::language("da").with("step-rule-changes", &[("on", "02.07.2026".into())]);
        assert!(maja.get(&format!("/person/{person}/deadlines")).body.contains(&words));
    });
}

#[test]
fn a_change_that_is_struck_out_no_longer_counts() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let tine = house.visitor(Role::Administrator);
        keep(house, "rule-change", CHANGE);
        caught_up(house);
        let kept = tine.get("/api/v1/register/rule-change").json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let struck = tine.strike(&format!("/register/rule-change/{id}"), "1");
        assert_eq!(struck.status, 303, "{}", struck.body);
        assert_eq!(contract_due(&maja, person), "2026-08-01");
        caught_up(house);
        assert_eq!(stored(house, "2026-08-01"), 1);
    });
}

#[test]
fn a_rule_change_that_the_book_refuses_says_why_beside_its_field() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        keep(house, "rule-change", CHANGE);
        for (field, text, fault) in [
            ("rule", "d99", "book-fault-unknown-rule"),
            ("starts_on", "2015-01-01", "book-fault-before-the-rule"),
            ("starts_on", "2026-07-01", "book-fault-same-day"),
            ("counts", "1 2", "book-fault-how-many-counts"),
            ("counts", "en", "book-fault-how-many-counts"),
            ("counts", "500", "book-fault-count-out-of-range"),
        ] {
            let fields = with(CHANGE, field, text);
            let answer = tine.post("/register/rule-change/new", &fields);
            assert_eq!(answer.status, 422, "{field} {text}");
            assert!(answer.body.contains(wording::language("da").t(fault)), "{field} {text}: {fault}");
        }
        assert_eq!(house.count("select count(*) from rule_change where municipality = $1", &[]), 1);
    });
}

#[test]
fn d43_a_deadline_in_a_suspension_moves_to_the_day_after_it_and_says_so() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        keep(house, "suspension", SUSPENSION);
        assert_eq!(contract_due(&maja, person), "2026-09-01");
        caught_up(house);
        assert_eq!(stored(house, "2026-09-01"), 1);
        let words = wording::language("da").with(
            "step-moved-past-suspension",
            &[("from", "01.08.2026".into()), ("on", "01.09.2026".into())],
        );
        assert!(maja.get(&format!("/person/{person}/deadlines")).body.contains(&words));
    });
}

#[test]
fn d43_two_suspensions_never_hold_on_the_same_day_and_none_before_2025() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        keep(house, "suspension", SUSPENSION);
        for (starts_on, fault) in
            [("2026-08-01", "fault-suspension-overlaps"), ("2024-12-31", "fault-suspension-too-early")]
        {
            let answer = tine.post("/register/suspension/new", &with(SUSPENSION, "starts_on", starts_on));
            assert_eq!(answer.status, 422, "{starts_on}");
            assert!(answer.body.contains(wording::language("da").t(fault)), "{starts_on}");
        }
    });
}

#[test]
fn only_the_administrator_writes_in_the_book() {
    in_every_house(|house| {
        for role in [Role::Caseworker, Role::Coordinator, Role::Analyst, Role::Politician] {
            let visitor = house.visitor(role);
            assert_eq!(visitor.post("/register/rule-change/new", CHANGE).status, 403, "{role}");
            assert_eq!(visitor.post("/register/suspension/new", SUSPENSION).status, 403, "{role}");
        }
    });
}

#[test]
fn the_calculator_counts_by_the_municipalitys_book_for_whoever_is_logged_in_and_says_which() {
    in_every_house(|house| {
        keep(house, "rule-change", CHANGE);
        let facts = serde_json::json!({"version": 1, "group": "refugee", "born": "1990-03-04",
            "responsibility_from": "2026-07-01"});
        let due = |answer: serde_json::Value| {
            let rules = answer["rules"].as_array().unwrap().clone();
            let rule = rules.iter().find(|it| it["rule"]["id"] == "d15-contract").unwrap().clone();
            (
                answer["rules_of"].as_str().unwrap().to_owned(),
                rule["deadlines"][0]["due_on"].as_str().unwrap().to_owned(),
            )
        };
        let inside = house.visitor(Role::Caseworker).json("POST", "/api/v1/deadlines", &facts).json();
        assert_eq!(due(inside), ("municipality".to_owned(), "2026-09-01".to_owned()));
        let request = axum::http::Request::builder().method("POST").uri("/api/v1/deadlines");
        let request = request.header("content-type", "application/json");
        let outside = house.send(request.body(facts.to_string().into()).unwrap()).json();
        assert_eq!(due(outside), ("program".to_owned(), "2026-08-01".to_owned()));
    });
}

#[test]
fn a_change_that_no_longer_fits_the_program_stops_nothing() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        keep(house, "rule-change", CHANGE);
        house.behind_its_back("update rule_change set counts = '1 2 3'");
        assert_eq!(contract_due(&maja, person), "2026-08-01");
        house.office.keep_up_with(rules_in_use).unwrap();
        assert_eq!(stored(house, "2026-08-01"), 1);
    });
}
