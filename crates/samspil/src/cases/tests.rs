// SPDX-License-Identifier: MPL-2.0
//! The case at the front door: both halves of the programme, goals, and everything on one timeline.

mod contract;
mod decision;
mod document;
mod messages;
mod new_documents;
mod note;
mod pattern;
mod returning;

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Answer, TestHouse, Visitor, in_every_house},
    web::{LANGUAGE_COOKIE, SESSION_COOKIE, wording},
};
use axum::{
    body::Body,
    http::{Request, header},
};
use kernel::ids::PersonId;

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind}: {}", answer.body);
}

fn refer_to_danish(house: &TestHouse, visitor: &Visitor<'_>, person: PersonId) {
    let centre = house.unit(UnitKind::LanguageCentre).to_string();
    add(
        visitor,
        person,
        "danish-referral",
        &[("centre", &centre), ("starts_on", "2026-06-01"), ("track", "du2")],
    );
}

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// The page as whoever has chosen English reads it.
fn in_english(house: &TestHouse, visitor: &Visitor<'_>, path: &str) -> String {
    let cookies = format!("{SESSION_COOKIE}={}; {LANGUAGE_COOKIE}=en", visitor.cookie());
    let request = Request::builder().uri(path).header(header::COOKIE, cookies);
    house.send(request.body(Body::empty()).unwrap()).body
}

#[test]
fn t01_danish_alone_warns_somebody_on_a_benefit_and_nobody_else() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let warning = "mangler et beskæftigelsesrettet tilbud";
        let person = maja.register("Amina Tesfay");
        refer_to_danish(house, &maja, person);
        let page = format!("/person/{person}");
        assert!(!maja.get(&page).body.contains(warning), "without a benefit offers are given on request");
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-06-01")]);
        assert!(maja.get(&page).body.contains(warning));
        let offer = [
            ("kind", "internship"),
            ("state", "running"),
            ("provider", "Bageriet"),
            ("starts_on", "2026-06-01"),
            ("hours", "22"),
        ];
        add(&maja, person, "offer", &offer);
        let shown = maja.get(&page).body;
        assert!(!shown.contains(warning));
        assert!(shown.contains(said("programme-under-37")), "{shown}");
    });
}

#[test]
fn b24_an_offer_before_the_profile_is_kept_with_a_word_about_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let new = format!("/person/{person}/offer/new");
        let offer = |state, starts_on| [("kind", "mentor"), ("state", state), ("starts_on", starts_on)];
        let told = |fields: &[(&str, &str)]| {
            let saved = maja.post(&new, fields);
            assert_eq!(saved.status, 303, "{}", saved.body);
            maja.get(&saved.location).body.contains(said("warning-offer-before-profile"))
        };
        assert!(told(&offer("running", "2026-06-08")));
        assert!(!told(&offer("proposed", "2026-06-08")), "what is only proposed can wait for the talk");
        add(&maja, person, "profile", &[("starts_on", "2026-06-09"), ("interests", "Fodbold")]);
        assert!(told(&offer("running", "2026-06-08")), "the profile came the day after");
        assert!(!told(&offer("running", "2026-06-09")));
    });
}

#[test]
fn t14_an_offer_without_a_goal_is_on_the_list_until_it_has_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        add(&maja, person, "profile", &[("starts_on", "2026-06-01"), ("work", "Bager i ti år")]);
        add(
            &maja,
            person,
            "goal",
            &[("kind", "job"), ("words", "Jeg vil bage"), ("starts_on", "2026-06-01")],
        );
        let offer = [
            ("kind", "internship"),
            ("state", "running"),
            ("provider", "Bageriet Solsort"),
            ("starts_on", "2026-06-01"),
        ];
        add(&maja, person, "offer", &offer);
        assert!(maja.get("/offers-without-goal").body.contains("Bageriet Solsort"));
        let told = maja.get("/api/v1/offers-without-goal").json()["items"][0].clone();
        assert_eq!(
            (&told["provider"], &told["starts_on"]),
            (&"Bageriet Solsort".into(), &"2026-06-01".into())
        );
        let list =
            |kind: &str| maja.get(&format!("/api/v1/persons/{person}/{kind}")).json()["items"][0].clone();
        let (mut offer, goal) = (list("offer"), list("goal"));
        offer["goal"] = goal["id"].clone();
        let address = format!("/api/v1/persons/{person}/offer/{}", offer["id"].as_str().expect("an id"));
        assert_eq!(maja.json("PUT", &address, &offer).status, 200);
        assert!(!maja.get("/offers-without-goal").body.contains("Bageriet Solsort"));
    });
}

#[test]
fn t14_offers_without_a_goal_are_read_on_past_fifty_on_the_page_and_by_programs() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        for number in 0..60 {
            let (provider, day) = (format!("Butik {number:02}"), format!("2026-06-0{}", 1 + number % 3));
            let offer =
                [("kind", "internship"), ("state", "running"), ("provider", &provider), ("starts_on", &day)];
            add(&maja, person, "offer", &offer);
        }
        let first = maja.get("/api/v1/offers-without-goal").json();
        let second = maja.get(first["next"].as_str().expect("a second page")).json();
        assert!(second["next"].is_null());
        let of = |page: &serde_json::Value| page["items"].as_array().unwrap().clone();
        let all: Vec<_> = of(&first).into_iter().chain(of(&second)).collect();
        let providers: std::collections::BTreeSet<_> =
            all.iter().map(|one| one["provider"].to_string()).collect();
        assert_eq!((of(&first).len(), all.len(), providers.len()), (50, 60, 60));
        let page = maja.get("/offers-without-goal").body;
        let next = first["next"].as_str().unwrap().replace("/api/v1", "");
        assert!(page.matches("Butik ").count() == 50 && page.contains("rel=\"next\""), "{page}");
        assert_eq!(maja.get(&next).body.matches("Butik ").count(), 10);
        assert_eq!(maja.get("/api/v1/offers-without-goal?after=2026-06-01").status, 422);
    });
}

#[test]
fn t15_a_life_stands_on_one_timeline_in_six_domains_and_more_each_to_those_who_may_see_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        refer_to_danish(house, &maja, person);
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-06-01")]);
        let picture = |visitor: &Visitor<'_>| {
            let body = visitor.get(&format!("/person/{person}")).body;
            let (_, rest) = body.split_once("<svg viewBox").expect("a timeline");
            rest.split_once("</svg>").expect("its end").0.to_owned()
        };
        let whole = picture(&maja);
        let lanes =
            ["Ophold", "Bolig", "Dansk", "Tilbud", "Job og uddannelse", "Ydelser", "Program", "Helbred"];
        let drawn = lanes.iter().filter(|lane| whole.contains(&format!(">{lane}"))).count();
        assert!(drawn >= 6, "{whole}");
        assert!(whole.contains("Kontanthjælp"));
        let teacher = picture(&house.visitor(Role::Teacher));
        assert!(!teacher.contains("Kontanthjælp") && teacher.contains("Danskuddannelse 2"), "{teacher}");
    });
}

#[test]
fn t15_the_colours_of_the_timeline_are_told_in_words_beside_it_and_it_scrolls_in_a_box_of_its_own() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        refer_to_danish(house, &maja, person);
        let page = maja.get(&format!("/person/{person}")).body;
        let (before, legend) = page.split_once("<dl class=\"lane-legend\">").expect("a legend");
        let (legend, _) = legend.split_once("</dl>").expect("its end");
        assert!(
            before.contains("tabindex=\"0\" role=\"region\" aria-label=\"Tidslinje\"><svg viewBox"),
            "{before}"
        );
        assert!(legend.contains("<dt>Dansk"), "{legend}");
        assert!(legend.contains("<li class=\"series-1\"><span>Henvisninger"), "{legend}");
        assert!(!legend.contains("Prøver"), "only what is drawn: {legend}");
    });
}

#[test]
fn t14_anothers_goal_is_no_goal_of_ones_own() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (one, other) = (maja.register("Amina Tesfay"), maja.register("Yusuf Tesfay"));
        add(&maja, one, "goal", &[("kind", "job"), ("words", "Vil være bager"), ("starts_on", "2026-06-01")]);
        let goal = maja.get(&format!("/api/v1/persons/{one}/goal")).json()["items"][0]["id"].clone();
        let offer = serde_json::json!({"kind": "mentor", "state": "running", "starts_on": "2026-06-01", "goal": goal});
        let foreign = maja.json("POST", &format!("/api/v1/persons/{other}/offer"), &offer);
        assert_eq!((foreign.status, foreign.json()["faults"][0]["field"].as_str()), (422, Some("goal")));
        assert_eq!(maja.json("POST", &format!("/api/v1/persons/{one}/offer"), &offer).status, 201);
    });
}

#[test]
fn t09_t10_the_centre_writes_progression_and_the_municipality_everything_that_is_decided() {
    in_every_house(|house| {
        let (maja, teacher) = (house.visitor(Role::Caseworker), house.visitor(Role::Teacher));
        let person = maja.register("Amina Tesfay");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-06-01")]);
        let tries = |visitor: &Visitor<'_>, kind: &str, fields: &[(&str, &str)]| -> Answer {
            visitor.post(&format!("/person/{person}/{kind}/new"), fields)
        };
        let module = [("starts_on", "2026-06-01"), ("track", "du2"), ("number", "1")];
        let exam = [("starts_on", "2026-06-10"), ("kind", "pd2"), ("passed", "false")];
        for (kind, fields) in [("module", module), ("exam", exam)] {
            assert_eq!(tries(&maja, kind, &fields).status, 403, "{kind}");
            assert_eq!(tries(&teacher, kind, &fields).status, 303, "{kind}");
        }
        let failed = maja.get(&format!("/api/v1/persons/{person}/exam")).json()["items"][0]["passed"].clone();
        assert_eq!(failed, false, "an exam that was not passed is not one whose grade is unknown");
        for (kind, fields) in [
            ("contract", [("state", "draft"), ("starts_on", "2026-06-01")]),
            ("profile", [("interests", "Kor"), ("starts_on", "2026-06-01")]),
            ("benefit", [("kind", "su"), ("starts_on", "2026-06-01")]),
            ("case-file", [("number", "1"), ("starts_on", "2026-06-01")]),
        ] {
            assert_eq!(tries(&teacher, kind, &fields).status, 403, "{kind}");
        }
    });
}

#[test]
fn a_case_number_is_given_once() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (one, other) = (maja.register("Amina Tesfay"), maja.register("Yusuf Tesfay"));
        let unit = house.unit(UnitKind::Integration).to_string();
        let events = house.events();
        for person in [one, other] {
            let case = [("number", "2026-00001"), ("unit", unit.as_str()), ("starts_on", "2026-06-01")];
            let page = maja.post(&format!("/person/{person}/case-file/new"), &case);
            assert_eq!(page.status, 422);
            assert!(page.body.contains(said("fault-taken")));
        }
        assert_eq!(house.events(), events);
    });
}

#[test]
fn a39_a_talk_can_note_that_return_was_told_of_and_nothing_counts_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let talk = [("planned_on", "2026-06-10"), ("held_on", "2026-06-10"), ("form", "meeting")];
        add(&maja, person, "talk", &[&talk[..], &[("repatriation_told", "true")]].concat());
        assert_eq!(
            maja.get(&format!("/api/v1/persons/{person}/talk")).json()["items"][0]["repatriation_told"],
            true
        );
        let status = house.visitor(Role::Coordinator).get("/api/v1/status").body.to_lowercase();
        assert!(!status.contains("repatri") && !status.contains("hjemrejse"), "{status}");
    });
}

#[test]
fn k09_a_health_assessment_keeps_its_course_and_never_what_it_says() {
    let kind = crate::records::named("health-offer").unwrap();
    let fields: Vec<_> = kind.fields.iter().map(|spec| spec.name).collect();
    assert_eq!(fields, ["state", "offered_on", "answered_on", "done_on"], "no field for a finding");
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let start = format!("/person/{person}/health-offer/new");
        assert_eq!(
            maja.post(&start, &[("state", "done"), ("offered_on", "2026-06-01")]).status,
            422,
            "done when?"
        );
        assert_eq!(maja.post(&start, &[("state", "accepted")]).status, 422, "offered when?");
        add(&maja, person, "health-offer", &[("state", "accepted"), ("offered_on", "2026-06-01")]);
    });
}

#[test]
fn whoever_hands_a_case_over_to_another_unit_is_told_that_it_was_saved() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let case = maja.get(&format!("/api/v1/persons/{person}/case-file")).json()["items"][0].clone();
        let text = |field: &str| case[field].as_str().unwrap_or_default();
        let own = format!("/person/{person}/case-file/{}", text("id"));
        let (here, there) = (house.unit(UnitKind::Integration), house.unit(UnitKind::Other));
        for (version, unit, lands) in [
            ("1", here, format!("/person/{person}?saved=changed#case-file")),
            ("2", there, "/persons?saved=handed-over".to_owned()),
        ] {
            let fields = [
                ("version", version),
                ("number", text("number")),
                ("unit", &unit.to_string()),
                ("starts_on", text("starts_on")),
            ];
            let saved = maja.post(&own, &fields);
            assert_eq!((saved.status, saved.location.as_str()), (303, lands.as_str()), "{}", saved.body);
        }
        assert_eq!(maja.get(&format!("/person/{person}")).status, 404);
        let list = maja.get("/persons?saved=handed-over").body;
        assert!(list.contains(said("saved-handed-over")) && !list.contains("Amina"), "{list}");
    });
}

#[test]
fn a_contract_is_drawn_up_with_its_goals_on_one_form() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let path = format!("/person/{person}/contract/new");
        assert!(maja.get(&path).body.contains("name=\"goal_language\""));
        let mut fields = vec![
            ("state", "draft"),
            ("starts_on", "2026-06-10"),
            ("goal_job", "Jeg vil være bager."),
            ("goal_language", " "),
        ];
        assert_eq!(maja.post(&path, &fields).status, 303);
        let goals = maja.get(&format!("/api/v1/persons/{person}/goal")).json();
        let goals = goals["items"].as_array().unwrap();
        assert_eq!(goals.len(), 1);
        assert_eq!(goals[0]["words"], "Jeg vil være bager.");
        assert_eq!((&goals[0]["kind"], &goals[0]["starts_on"]), (&"job".into(), &"2026-06-10".into()));

        // A goal that cannot be kept keeps the contract back too.
        let (events, long) = (house.events(), "a".repeat(20_001));
        fields[2].1 = &long;
        let answer = maja.post(&path, &fields);
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("id=\"goal_job-fault\""));
        assert_eq!(house.events(), events);
    });
}

/// The days that the tasks on a page are due, and where the next one is.
fn due_days(page: &str) -> (Vec<String>, Option<String>) {
    let parts = page.split("<p class=\"day-when\">").skip(1);
    let days = parts.map(|part| part.split('<').next().unwrap().to_owned()).collect();
    let next = page.split("\" rel=\"next\"").next().filter(|start| start.len() < page.len());
    let next = next.and_then(|start| start.rsplit("href=\"").next());
    (days, next.map(|address| address.replace("&#38;", "&").replace("&amp;", "&")))
}

#[test]
fn b43_a_long_list_of_tasks_is_read_page_by_page_and_none_of_them_is_lost() {
    in_every_house(|house| {
        let (maja, lis) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let person = maja.register("Amina Tesfay");
        let housing = house.unit(UnitKind::Housing).to_string();
        for day in 1..=28 {
            let due = format!("2026-07-{day:02}");
            // Two are due on the day where the first page ends.
            for what in if day == 25 { &["Mål", "Ring"][..] } else { &["Mål"] } {
                add(&maja, person, "task", &[("what", what), ("due_on", &due), ("unit", &housing)]);
            }
        }
        let (first, next) = due_days(&lis.get("/tasks").body);
        let (second, last) = due_days(&lis.get(&next.expect("a second page")).body);
        assert_eq!((first.len(), second.len(), last), (25, 4, None));
        let all: std::collections::BTreeSet<&String> = first.iter().chain(&second).collect();
        assert_eq!(all.len(), 28);
        assert_eq!(lis.get("/tasks?after=yesterday").status, 422);
        let told = lis.get("/api/v1/tasks").json();
        assert_eq!((told["items"].as_array().unwrap().len(), &told["next"]), (29, &serde_json::Value::Null));
        let after = format!("?after=2026-07-28&id={}", told["items"][28]["id"].as_str().unwrap());
        assert_eq!(lis.get(&format!("/api/v1/tasks{after}")).json()["items"], serde_json::json!([]));
        assert!(lis.get(&format!("/tasks{after}")).body.contains(said("tasks-first-page")));
    });
}
