// SPDX-License-Identifier: MPL-2.0
//! Strategies that take each other's place, and guideposts that the municipality names, orders and fills itself.

use super::places;
use crate::{
    gate::Role,
    testing::{Visitor, in_every_house},
};
use serde_json::{Value, json};

fn strategy<'a>(edition: &'a str, from: &'a str, until: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("title", "Integrationsstrategi"),
        ("edition", edition),
        ("adopted_on", "2014-12-01"),
        ("starts_on", from),
        ("ends_on", until),
        ("months", "36"),
        ("goals", "Alle har en bolig fra starten."),
        ("contact_name", "Birthe Åkjær"),
        ("contact_title", "Integrationschef"),
        ("contact_phone", "12 34 56 78"),
        ("contact_mail", "ba@kommune.example"),
    ]
}

#[test]
fn b01_a_new_strategy_takes_the_place_of_the_old_from_its_day_and_old_statuses_keep_the_old() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        for (edition, from) in [("Udgave 2015", "01.01.2015"), ("Udgave 2018", "01.07.2018")] {
            assert_eq!(coordinator.post("/register/strategy/new", &strategy(edition, from, "")).status, 303);
        }
        for (day, edition) in [
            ("2014-12-31", None),
            ("2015-01-01", Some("Udgave 2015")),
            ("2018-06-30", Some("Udgave 2015")),
            ("2018-07-01", Some("Udgave 2018")),
            ("2026-05-31", Some("Udgave 2018")),
        ] {
            for role in [Role::Coordinator, Role::Politician] {
                let all = house.visitor(role).get(&format!("/api/v1/status?as_of={day}")).json();
                // What is published is told as of the end of a month.
                if role == Role::Coordinator || day != "2018-07-01" && day != "2015-01-01" {
                    assert_eq!(all["strategy"]["edition"].as_str(), edition, "{day} {role}");
                }
            }
        }
        let page = house.visitor(Role::Politician).get("/status?as_of=31.12.2016");
        for text in ["Integrationsstrategi, Udgave 2015 (01.01.2015 –)", "Alle har en bolig fra starten."] {
            assert!(page.body.contains(text), "no {text} in {}", page.body);
        }
    });
}

#[test]
fn b01_two_strategies_are_never_in_force_together_and_none_ends_before_it_begins() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let tries = |edition, from, until| {
            coordinator.post("/register/strategy/new", &strategy(edition, from, until))
        };
        assert_eq!(tries("A", "2015-01-01", "2017-12-31").status, 303);
        for (from, until, field) in [
            ("2015-01-01", "", "starts_on"),
            ("2017-12-31", "", "starts_on"),
            ("2014-01-01", "2015-01-01", "ends_on"),
            ("2019-01-01", "2018-12-31", "ends_on"),
        ] {
            let page = tries("B", from, until);
            assert_eq!(page.status, 422, "{from} {until}");
            assert!(page.body.contains(&format!("id=\"{field}-fault\"")), "{from} {until} {}", page.body);
        }
        assert_eq!(tries("B", "2018-01-01", "2018-12-31").status, 303);
        let strategy =
            |day| coordinator.get(&format!("/api/v1/status?as_of={day}")).json()["strategy"].clone();
        assert_eq!(strategy("2018-12-31")["edition"], "B");
        assert_eq!(
            strategy("2019-01-01"),
            Value::Null,
            "it has ended, and the one before does not come back"
        );
    });
}

#[test]
fn b01_the_coordinator_and_the_analyst_keep_strategies_and_guideposts_and_nobody_else_does() {
    in_every_house(|house| {
        for role in [Role::Caseworker, Role::Politician, Role::Administrator, Role::Teacher] {
            let visitor = house.visitor(role);
            assert_eq!(visitor.post("/register/strategy/new", &strategy("X", "2015-01-01", "")).status, 403);
            for path in ["/status/guideposts", "/status/guideposts/begin"] {
                assert_eq!(visitor.post(path, &[]).status, 403, "{role} {path}");
            }
            assert_eq!(visitor.get("/status/guideposts").status, 403, "{role}");
        }
        let analyst = house.visitor(Role::Analyst);
        assert_eq!(analyst.post("/register/strategy/new", &strategy("X", "2015-01-01", "")).status, 303);
        assert!(
            house.visitor(Role::Politician).get("/register/strategy").body.contains("Integrationsstrategi")
        );
    });
}

/// The guideposts in use, in order: id, version, name.
fn own(visitor: &Visitor<'_>) -> Vec<Value> {
    let mut all = visitor.get("/api/v1/register/guidepost").json()["items"].as_array().unwrap().clone();
    all.sort_by_key(|one| one["position"].as_i64());
    all
}

/// The guideposts of the status as of a day: name and numbers of figures.
fn groups(visitor: &Visitor<'_>, day: &str) -> Vec<(String, Vec<String>)> {
    let all = visitor.get(&format!("/api/v1/status?as_of={day}")).json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let of =
        |one: &Value| (text(&one["name"]), one["figures"].as_array().unwrap().iter().map(text).collect());
    all["guideposts"].as_array().unwrap().iter().map(of).collect()
}

#[test]
fn b07_without_guideposts_of_its_own_a_municipality_has_the_six_and_can_begin_from_them() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let before = groups(&coordinator, "2026-05-31");
        assert_eq!((before.len(), before[0].0.as_str()), (6, "Bolig fra starten"));
        assert_eq!(coordinator.post("/status/guideposts/begin", &[]).status, 303);
        assert_eq!(own(&coordinator).len(), 6);
        assert_eq!(groups(&coordinator, "2026-05-31"), before, "nothing moves by itself");
        assert_eq!(coordinator.post("/status/guideposts/begin", &[]).status, 409, "begun twice");
    });
}

#[test]
fn b07_a_guidepost_is_renamed_moved_added_and_taken_out_of_use_without_code() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        coordinator.post("/status/guideposts/begin", &[]);
        let mut first = own(&coordinator)[0].clone();
        first["name"] = json!("Trygt hjem");
        let path = format!("/api/v1/register/guidepost/{}", first["id"].as_str().unwrap());
        assert_eq!(coordinator.json("PUT", &path, &first).status, 200);
        let second = own(&coordinator)[1]["id"].as_str().unwrap().to_owned();
        assert_eq!(coordinator.post(&format!("/status/guideposts/{second}/up"), &[]).status, 303);
        let more = [("position", "7"), ("name", "Sundhed"), ("starts_on", "2026-06-01")];
        assert_eq!(coordinator.post("/register/guidepost/new", &more).status, 303);
        let names = |day: &str| groups(&coordinator, day).into_iter().map(|one| one.0).collect::<Vec<_>>();
        assert_eq!(names("2026-06-15")[..2], ["Dansk", "Trygt hjem"]);
        assert_eq!(
            (names("2026-06-15").len(), names("2026-05-31").len()),
            (7, 6),
            "an older status keeps its own"
        );
        let mut last = own(&coordinator)[6].clone();
        last["ends_on"] = json!("2026-06-14");
        let path = format!("/api/v1/register/guidepost/{}", last["id"].as_str().unwrap());
        assert_eq!(coordinator.json("PUT", &path, &last).status, 200);
        assert_eq!((names("2026-06-15").len(), names("2026-06-14").len()), (6, 7));
        let page = coordinator.get("/status");
        assert!(places(&page.body, &[">1. Dansk<", ">2. Trygt hjem<"]).is_sorted());
    });
}

#[test]
fn b07_a_figure_is_moved_to_another_guidepost_and_one_without_a_place_stands_last() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        coordinator.post("/status/guideposts/begin", &[]);
        let all = own(&coordinator);
        let id = |at: usize| all[at]["id"].as_str().unwrap().to_owned();
        let mut fields: Vec<(String, String)> = all
            .iter()
            .map(|one| (format!("version-{}", one["id"].as_str().unwrap()), "1".to_owned()))
            .collect();
        for (one, at) in all.iter().zip(0..) {
            let numbers =
                one["figures"].as_str().unwrap_or_default().split(' ').filter(|text| !text.is_empty());
            fields.extend(numbers.map(|number| (format!("figure-{number}"), id(at))));
        }
        fields.extend([("figure-2c".to_owned(), id(3)), ("figure-B-10".to_owned(), String::new())]);
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(coordinator.post("/status/guideposts", &fields).status, 303);
        let status = coordinator.get("/api/v1/status").json();
        let of = |number: &str| {
            let all = status["indicators"].as_array().unwrap();
            (all.iter().position(|one| one["id"] == number).unwrap(), all.len())
        };
        let guidepost = |number: &str| status["indicators"][of(number).0]["guidepost"].clone();
        assert_eq!((guidepost("2c"), guidepost("B-10"), guidepost("3a")), (json!(4), Value::Null, json!(3)));
        assert_eq!(of("B-10").0, of("B-10").1 - 1, "last, and not lost");
        let page = coordinator.get("/status").body;
        assert!(
            places(&page, &["id=\"guidepost-6\"", "id=\"guidepost-0\"", "id=\"indicator-B-10\""]).is_sorted()
        );
        assert_eq!(coordinator.post("/status/guideposts", &fields).status, 303, "nothing is changed twice");
        let back: Vec<_> =
            fields
                .iter()
                .map(|field| {
                    if field.0 == "figure-B-10" { (field.0, all[0]["id"].as_str().unwrap()) } else { *field }
                })
                .collect();
        let late = coordinator.post("/status/guideposts", &back);
        assert_eq!(late.status, 409, "somebody was quicker");
        let (_, mine) = late.body.split_once("name=\"figure-B-10\"").unwrap();
        let (mine, _) = mine.split_once("</div>").unwrap();
        assert!(mine.contains(&format!("value=\"{}\" selected", id(0))), "{mine}");
        assert!(mine.contains("Kollegaen skrev"), "{mine}");
    });
}

#[test]
fn b07_a_guidepost_names_only_figures_that_exist() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let tries = |figures| {
            let fields = [("position", "1"), ("name", "Bolig"), ("figures", figures)];
            coordinator.post("/register/guidepost/new", &fields)
        };
        let page = tries("B-10, 9z");
        assert!(page.status == 422 && page.body.contains("id=\"figures-fault\""), "{}", page.body);
        assert_eq!(tries("B-10, 1a").status, 303);
    });
}
