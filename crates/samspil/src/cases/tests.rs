// SPDX-License-Identifier: MPL-2.0
//! The case at the front door: both halves of the programme, goals, and everything on one timeline.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
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
        assert!(shown.contains("under 37 timer"), "{shown}");
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
