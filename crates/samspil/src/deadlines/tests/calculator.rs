// SPDX-License-Identifier: MPL-2.0
//! Anybody can have the deadlines worked out: on the page, by a program, from a file.

use crate::{
    deadlines::{facts_file, facts_schema, told},
    testing::{Answer, TestHouse, in_every_house},
    web::wording,
};
use axum::{body::Body, http::Request};
use jiff::civil::date;
use law::RuleBook;
use serde_json::json;

const FORM: &str = "application/x-www-form-urlencoded";

/// Somebody who is not logged in.
fn stranger(house: &TestHouse, method: &str, path: &str, kind: &str, body: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).header("content-type", kind);
    house.send(request.body(Body::from(body.to_owned())).unwrap())
}

fn sent(house: &TestHouse, fields: &[(&str, &str)]) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    stranger(house, "POST", "/frister", FORM, &body)
}

fn wrong(text: &str) -> Vec<String> {
    let w = wording::language("en");
    let wrong = facts_file::read(text, false).expect_err("this is wrong");
    wrong.iter().map(|it| format!("{}: {}", it.path, it.say(w))).collect()
}

/// Whether exactly one thing is wrong, there, and said like this.
fn assert_wrong(text: &str, path: &str, said: &str) {
    let wrong = wrong(text);
    assert_eq!(wrong.len(), 1, "{text}: {wrong:?}");
    assert!(wrong[0].starts_with(&format!("{path}: ")) && wrong[0].contains(said), "{text}: {}", wrong[0]);
}

#[test]
fn a_stranger_sees_takeover_and_every_deadline_with_paragraph_and_steps() {
    in_every_house(|house| {
        let empty = stranger(house, "GET", "/frister", FORM, "");
        assert_eq!(empty.status, 200);
        assert!(!empty.body.contains("csrf") && !empty.body.contains("id=\"answer\""));
        let answer = sent(
            house,
            &[
                ("group", "refugee"),
                ("born", "4.3.1990"),
                ("visitation_decided_on", "15.05.2026"),
                ("contracts.0.person_signed_on", "10.07.2026"),
                ("contracts.0.municipality_signed_on", "11.07.2026"),
                ("contracts.0.declaration_signed_on", "2026-07-12"),
                ("on", "02.08.2026"),
            ],
        );
        assert_eq!(answer.status, 200, "{}", answer.body);
        for said in [
            "Overtagelse den 01.07.2026",
            "Regel d1-takeover-refugee, gælder ",
            "Integrationsloven § 20, stk. 1",
            "Afventer oplysning om, hvad borgeren lever af.",
            "Udført 12.07.2026.",
            "Overskredet",
            "Sådan ser det ud den 02.08.2026.",
            "value=\"4.3.1990\"",
        ] {
            assert!(answer.body.contains(said), "{said}: {}", answer.body);
        }
        assert_eq!(answer.headers["cache-control"], "no-store");
    });
}

#[test]
fn the_calculator_stores_nothing_and_lets_nobody_in() {
    in_every_house(|house| {
        let events = house.events();
        let looked = "select count(*) from access where municipality = $1";
        let before = house.count(looked, &[]);
        let answer = sent(house, &[("group", "ukraine"), ("visitation_decided_on", "01.06.2026")]);
        assert_eq!((answer.status, house.events()), (200, events));
        assert_eq!(house.count(looked, &[]), before);
        assert!(answer.headers.get("set-cookie").is_none());
    });
}

#[test]
fn a_wrong_date_on_the_form_is_told_at_its_field_and_what_was_written_stays() {
    in_every_house(|house| {
        for (field, written) in [
            ("born", "31.02.1990"),
            ("on", "i går"),
            ("followed_up_on.2", "snart"),
            ("contracts.0.person_signed_on", "01.01.2020"),
        ] {
            let answer = sent(house, &[("visitation_decided_on", "15.05.2026"), (field, written)]);
            assert_eq!(answer.status, 422, "{field}");
            assert!(answer.body.contains(&format!("id=\"{field}-fault\"")), "{field}: {}", answer.body);
            assert!(answer.body.contains(written), "{field}");
            assert!(!answer.body.contains("id=\"answer\""), "{field}");
        }
    });
}

#[test]
fn a_form_too_large_is_refused_by_the_calculator() {
    in_every_house(|house| {
        let huge = "a".repeat(300 * 1024);
        for path in ["/frister", "/api/v1/deadlines"] {
            let answer = stranger(house, "POST", path, FORM, &huge);
            assert!((400..500).contains(&answer.status), "{path} {}", answer.status);
        }
    });
}

#[test]
fn a_program_gets_the_same_dates_without_a_login() {
    in_every_house(|house| {
        let facts = json!({
            "version": 1, "group": "refugee", "born": "1990-03-04", "visitation_decided_on": "2026-05-15",
            "on_benefit": true, "followed_up_on": ["2026-07-20"],
        });
        let path = "/api/v1/deadlines?on=2026-08-20&language=en";
        let answer = stranger(house, "POST", path, "application/json", &facts.to_string());
        assert_eq!(answer.status, 200, "{}", answer.body);
        let said = answer.json();
        assert_eq!(said["takeover"]["on"], "2026-07-01");
        let rule = |id: &str| {
            said["rules"].as_array().unwrap().iter().find(|it| it["rule"]["id"] == id).unwrap().clone()
        };
        let (follow_up, health) = (rule("d24-follow-up"), rule("d28-health"));
        let due = &follow_up["deadlines"][0];
        assert_eq!((&due["due_on"], &due["state"]), (&json!("2026-08-16"), &json!("met")));
        assert_eq!(due["trigger"], json!({"fact": "computed-takeover", "on": "2026-07-01"}));
        assert_eq!(rule("d15-contract")["deadlines"][0]["state"], "overdue");
        assert_eq!(health["outcome"], "awaits");
        let facts = facts_file::facts(&facts).unwrap();
        let book = RuleBook::shipped();
        let mut told = told::answer(wording::language("en"), &book, &facts, date(2026, 8, 20));
        told["rules_of"] = "program".into();
        assert_eq!(said, told);
    });
}

#[test]
fn a_program_is_told_which_field_is_wrong() {
    in_every_house(|house| {
        for (body, field) in [("{\"version\": 1, \"bron\": \"1990-03-04\"}", "bron"), ("[]", ""), ("", "")] {
            let answer = stranger(house, "POST", "/api/v1/deadlines", "application/json", body);
            assert_eq!(answer.status, 422, "{body}: {}", answer.body);
            assert_eq!(answer.json()["faults"][0]["field"], field, "{body}");
        }
    });
}

#[test]
fn what_is_wrong_in_a_file_is_told_with_its_place_and_what_to_do() {
    assert_wrong("{\"version\": 1,\n \"born\": }", "", "line 2");
    assert_wrong("{}", "version", "Write version 1");
    assert_wrong("{\"version\": 2}", "version", "Write version 1");
    assert_wrong(r#"{"version": 1, "bron": "1990-03-04"}"#, "bron", "Did you mean born?");
    assert_wrong(r#"{"version": 1, "group": "refuge"}"#, "group", "Did you mean refugee?");
    assert_wrong(r#"{"version": 1, "born": "1990-02-30"}"#, "born", "calendar");
    assert_wrong(r#"{"version": 1, "born": 1990}"#, "born", "yyyy-mm-dd");
    assert_wrong(r#"{"version": 1, "born": "1790-02-03"}"#, "born", "1900");
    assert_wrong(r#"{"version": 1, "health_need": "yes"}"#, "health_need", "true or false");
    assert_wrong(r#"{"version": 1, "followed_up_on": "2026-07-01"}"#, "followed_up_on", "list");
    assert_wrong(r#"{"version": 1, "offers": [{"kind": "mentor"}]}"#, "offers.0.from", "Fill in");
    let contract = r#"{"version": 1, "contracts": [{}, {"signed_on": "2026-07-01"}]}"#;
    assert_wrong(contract, "contracts.1.signed_on", "person_signed_on");
    let many = json!({"version": 1, "followed_up_on": vec!["2026-07-01"; 101]}).to_string();
    assert_wrong(&many, "followed_up_on", "more than 100");
}

#[test]
fn everything_wrong_in_a_file_is_told_at_once() {
    let text = r#"{"version": 1, "bron": "1990-03-04", "group": "x", "health_need": 3}"#;
    assert_eq!(wrong(text).len(), 3);
}

#[test]
fn days_that_cannot_both_be_true_are_told() {
    for (facts, path, other) in [
        (
            json!({"visitation_decided_on": "2026-05-15", "contracts": [{"person_signed_on": "2026-05-14"}]}),
            "contracts.0.person_signed_on",
            "Municipality decided on",
        ),
        (json!({"born": "2026-05-15", "moved_on": "2026-05-14"}), "moved_on", "Date of birth"),
        (
            json!({"on_benefit": [{"from": "2026-07-01", "until": "2026-06-30"}]}),
            "on_benefit.0.until",
            "Benefit from",
        ),
        (json!({"died_on": "2026-07-01", "followed_up_on": ["2026-07-02"]}), "followed_up_on.0", "death"),
        (
            json!({"programme_offered_on": "2026-07-02", "programme_begun_on": "2026-07-01"}),
            "programme_begun_on",
            "programme offered",
        ),
    ] {
        let mut facts = facts;
        facts["version"] = json!(1);
        assert_wrong(&facts.to_string(), path, other);
    }
}

#[test]
fn a_file_in_toml_says_the_same_as_one_in_json() {
    let toml = "version = 1\ngroup = \"refugee\"\nborn = 1990-03-04\non_benefit = false\n\n[[offers]]\nkind = \"mentor\"\nfrom = 2026-07-01\n";
    let json = json!({"version": 1, "group": "refugee", "born": "1990-03-04", "on_benefit": false,
        "offers": [{"kind": "mentor", "from": "2026-07-01"}]});
    assert_eq!(facts_file::read(toml, true).unwrap(), facts_file::facts(&json).unwrap());
    let broken = facts_file::read("version = 1\ngroup = ", true).unwrap_err();
    assert!(broken[0].say(wording::language("en")).contains("line 2"), "{broken:?}");
}

#[test]
fn the_description_of_the_file_names_every_fact_and_refuses_others() {
    let schema = facts_schema(wording::language("da"));
    for field in law::FACT_FIELDS {
        assert!(schema["properties"][field.name]["description"].is_string(), "{}", field.name);
    }
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["properties"]["version"]["const"], 1);
}

#[test]
fn text_and_book_of_rules_name_every_rule_in_both_languages() {
    let facts = facts_file::facts(&json!({"version": 1, "group": "refugee", "born": "1990-03-04",
        "visitation_decided_on": "2026-05-15"}));
    for language in ["da", "en"] {
        let w = wording::language(language);
        let shipped = RuleBook::shipped();
        let text = told::text(w, &shipped, facts.as_ref().unwrap(), date(2026, 6, 15));
        let (book, json) = (told::book_text(w, &shipped), told::book(w, &shipped));
        assert_eq!(json.as_array().unwrap().len(), law::rules().len());
        for rule in law::rules() {
            assert!(book.contains(rule.id) && book.contains(rule.source), "{}", rule.id);
            let asked = rule.valid_until.is_none() && matches!(rule.apply, law::Apply::Deadline(_));
            assert!(!asked || text.contains(rule.id), "{}: {text}", rule.id);
        }
        assert!(text.contains("01.07.2026") && text.contains("01.08.2026"), "{text}");
    }
}
