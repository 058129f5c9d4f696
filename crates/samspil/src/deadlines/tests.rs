// SPDX-License-Identifier: MPL-2.0
//! What is due, for whom, and when it goes away by itself.

mod calculator;
mod day;
mod law_data;
mod life;
mod life_events;
mod long_day;
mod passed_on;
mod rates;
mod rulebook;
mod rulebook_pages;
mod rulebook_shown;

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house, in_every_house_at},
    web::wording,
};
use jiff::{Timestamp, civil::Date, civil::date, tz::TimeZone};
use kernel::ids::PersonId;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

/// Noon in Denmark on a day, as a clock counts.
fn noon(day: Date) -> i64 {
    let zone = TimeZone::get("Europe/Copenhagen").unwrap();
    day.at(12, 0, 0, 0).to_zoned(zone).unwrap().timestamp().as_second()
}

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
}

/// How each deadline of a rule stands: due, met, state.
fn deadlines(visitor: &Visitor<'_>, person: PersonId, rule: &str) -> Vec<(String, Option<String>, String)> {
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let answer = visitor.get(&format!("/api/v1/persons/{person}/deadlines")).json();
    let items = answer["items"].as_array().unwrap().iter().filter(|item| item["rule"] == rule);
    items
        .map(|item| (text(&item["due_on"]).unwrap(), text(&item["met_on"]), text(&item["state"]).unwrap()))
        .collect()
}

/// What stands in the three lists of a day: overdue, soon, waiting.
fn day(visitor: &Visitor<'_>, path: &str) -> [String; 3] {
    let (page, w) = (visitor.get(path).body, wording::language("da"));
    let from = |title: &str| {
        page.find(&format!("<h2>{}</h2>", w.t(title))).unwrap_or_else(|| panic!("no {title}: {page}"))
    };
    let (overdue, soon, waiting) = (from("day-overdue"), from("day-soon"), from("day-waiting"));
    [page[overdue..soon].to_owned(), page[soon..waiting].to_owned(), page[waiting..].to_owned()]
}

fn what(rule: &str) -> &'static str {
    wording::language("da").t(Box::leak(format!("rule-{rule}-what").into_boxed_str()))
}

const CONTRACT: &[(&str, &str)] =
    &[("state", "signed"), ("starts_on", "2026-07-10"), ("programme_begins_on", "2026-07-13")];
const SIGNED: &[(&str, &str)] = &[
    ("person_signed_on", "2026-07-14"),
    ("municipality_signed_on", "2026-07-15"),
    ("declaration_signed_on", "2026-07-20"),
];

static SIGNED_AT: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn a_contract_with_all_three_signatures_closes_its_deadline_by_itself() {
    let clock = || Timestamp::from_second(SIGNED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        SIGNED_AT.store(noon(date(2026, 7, 27)), Relaxed);
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let due = "2026-08-01".to_owned();
        assert_eq!(deadlines(&maja, person, "d15-contract"), [(due.clone(), None, "open".to_owned())]);
        assert!(day(&maja, "/")[1].contains(what("d15-contract")));
        let presented =
            [("state", "presented"), ("starts_on", "2026-07-10"), ("person_signed_on", "2026-07-14")];
        add(&maja, person, "contract", &presented);
        assert!(day(&maja, "/")[1].contains(what("d15-contract")), "one signature is not enough");
        add(&maja, person, "contract", &[CONTRACT, SIGNED].concat());
        let met = (due, Some("2026-07-20".to_owned()), "met".to_owned());
        assert_eq!(deadlines(&maja, person, "d15-contract"), [met]);
        assert!(!maja.get("/").body.contains(what("d15-contract")));
        assert!(!maja.get(&format!("/person/{person}")).body.contains(what("d15-contract")));
        let unsigned = maja.post(&format!("/person/{person}/contract/new"), CONTRACT);
        assert_eq!(unsigned.status, 422, "signed, and by nobody");
    });
}

static WAITED_AT: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn my_day_tells_what_is_overdue_what_is_soon_due_and_what_waits_for_others() {
    let clock = || Timestamp::from_second(WAITED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        WAITED_AT.store(noon(date(2026, 7, 24)), Relaxed);
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        assert!(!maja.get("/").body.contains(what("d15-contract")), "eight days before, it is not shown");
        WAITED_AT.store(noon(date(2026, 7, 25)), Relaxed);
        let maja = house.visitor(Role::Caseworker);
        let [overdue, soon, _] = day(&maja, "/");
        assert!(
            soon.contains(what("d15-contract"))
                && soon.contains("01.08.2026")
                && soon.contains("Amina Tesfay")
        );
        assert!(!overdue.contains(what("d15-contract")));
        WAITED_AT.store(noon(date(2026, 8, 2)), Relaxed);
        let maja = house.visitor(Role::Caseworker);
        let [overdue, soon, waiting] = day(&maja, "/");
        assert!(overdue.contains(what("d15-contract")) && !soon.contains(what("d15-contract")));
        assert!(!waiting.contains("Amina"));
        // The person has the contract before them: now they have the next step.
        add(&maja, person, "contract", &[("state", "presented"), ("starts_on", "2026-08-01")]);
        let [overdue, _, waiting] = day(&maja, "/");
        assert!(!overdue.contains(what("d15-contract")) && waiting.contains(what("d15-contract")));
        assert!(waiting.contains(wording::language("da").t("waiting-for-person")));
        let task =
            [("what", "Vurdering af eksamensbevis"), ("due_on", "2026-08-05"), ("waiting_for", "Styrelsen")];
        add(&maja, person, "task", &task);
        add(&maja, person, "task", &[("what", "Ring til skolen"), ("due_on", "2026-08-04")]);
        let [_, soon, waiting] = day(&maja, "/");
        assert!(waiting.contains("Vurdering af eksamensbevis") && waiting.contains("Styrelsen"));
        assert!(soon.contains("Ring til skolen") && !soon.contains("eksamensbevis"));
    });
}

#[test]
fn an_accepted_health_offer_waits_for_the_doctor_until_it_is_done() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let doctor = wording::language("da").t("waiting-for-doctor");
        let offer = [("state", "accepted"), ("offered_on", "2026-06-01"), ("answered_on", "2026-06-05")];
        assert!(!maja.get("/").body.contains(doctor));
        add(&maja, person, "health-offer", &offer);
        let [overdue, soon, waiting] = day(&maja, "/");
        assert!(waiting.contains(doctor) && waiting.contains("05.07.2026"), "{waiting}");
        assert!(waiting.contains(what("doctor")) && !overdue.contains(doctor) && !soon.contains(doctor));
        let kept = maja.get(&format!("/api/v1/persons/{person}/health-offer")).json()["items"][0].clone();
        let done = [&[("version", "1"), ("state", "done"), ("done_on", "2026-06-12")], &offer[1..]].concat();
        let path = format!("/person/{person}/health-offer/{}", kept["id"].as_str().unwrap());
        assert_eq!(maja.post(&path, &done).status, 303);
        assert!(!maja.get("/").body.contains(doctor));
    });
}

#[test]
fn each_sees_their_own_day_and_that_of_their_team_and_no_other() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (own, other) = (house.unit(UnitKind::Integration), house.unit(UnitKind::Other));
        house.open_account("jonas", Role::Caseworker, &[own]);
        house.open_account("fremmed", Role::Caseworker, &[other]);
        let person = maja.register("Amina Tesfay");
        add(&maja, person, "task", &[("what", "Ring til skolen"), ("due_on", "2026-06-16")]);
        let team = format!("/?team={own}");
        let says =
            |login: &str, path: &str| house.visitor_named(login).get(path).body.contains("Ring til skolen");
        assert!(says("caseworker", "/") && says("caseworker", &team));
        assert!(!says("jonas", "/"), "it is Maja's");
        assert!(says("jonas", &team), "and the team's");
        assert!(says("coordinator", "/") && says("coordinator", &team));
        assert!(!says("fremmed", "/") && !says("fremmed", &team), "not another team's");
        let api =
            |login: &str| house.visitor_named(login).get("/api/v1/my-day").body.contains("Ring til skolen");
        assert!(api("caseworker") && !api("jonas") && !api("fremmed"));
        // A case that changes hands takes its duties along.
        let jonas = house.visitor_named("jonas").account.to_string();
        let list = maja.get(&format!("/api/v1/persons/{person}/case-file")).json();
        let mut case = list["items"][0].clone();
        case["caseworker"] = jonas.into();
        let path = format!("/api/v1/persons/{person}/case-file/{}", case["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &path, &case).status, 200);
        assert!(!says("caseworker", "/") && says("jonas", "/"));
    });
}

static ENDED_AT: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn what_the_law_asks_ends_with_the_responsibility() {
    let clock = || Timestamp::from_second(ENDED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        for (reason, stands) in [("moved-away", false), ("left-denmark", false), ("died", false)] {
            ENDED_AT.store(noon(date(2026, 7, 27)), Relaxed);
            let maja = house.visitor(Role::Caseworker);
            let person = maja.register(&format!("Amina {reason}"));
            let page = format!("/person/{person}");
            assert!(maja.get(&page).body.contains(what("d15-contract")));
            end_responsibility(&maja, person, reason);
            assert_eq!(maja.get(&page).body.contains(what("d15-contract")), stands, "{reason}");
            assert!(!maja.get("/").body.contains(&format!("Amina {reason}")), "{reason}");
            let ended = deadlines(&maja, person, "d15-contract");
            assert!(ended.iter().all(|(.., state)| state == "ended"), "{reason} {ended:?}");
        }
    });
}

fn end_responsibility(maja: &Visitor<'_>, person: PersonId, reason: &str) {
    let list = maja.get(&format!("/api/v1/persons/{person}/responsibility")).json();
    let mut kept = list["items"][0].clone();
    kept["ends_on"] = "2026-07-26".into();
    kept["end_reason"] = reason.into();
    let path = format!("/api/v1/persons/{person}/responsibility/{}", kept["id"].as_str().unwrap());
    assert_eq!(maja.json("PUT", &path, &kept).status, 200);
}

static TALKED_AT: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn each_talk_that_was_held_closes_the_next_follow_up() {
    let clock = || Timestamp::from_second(TALKED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        TALKED_AT.store(noon(date(2026, 9, 28)), Relaxed);
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        assert!(deadlines(&maja, person, "d24-follow-up").is_empty(), "nobody has said what she lives on");
        add(&maja, person, "benefit", &[("kind", "sho-ydelse"), ("starts_on", "2026-07-01")]);
        let states =
            || deadlines(&maja, person, "d24-follow-up").into_iter().map(|(due, _, state)| (due, state));
        let as_text =
            |days: [(&str, &str); 4]| days.map(|(due, state)| (due.to_owned(), state.to_owned())).to_vec();
        let before = [
            ("2026-08-16", "overdue"),
            ("2026-10-01", "open"),
            ("2026-11-16", "open"),
            ("2027-01-01", "open"),
        ];
        assert_eq!(states().collect::<Vec<_>>(), as_text(before));
        add(
            &maja,
            person,
            "talk",
            &[("planned_on", "2026-08-10"), ("held_on", "2026-08-10"), ("form", "meeting")],
        );
        let after =
            [("2026-08-16", "met"), ("2026-10-01", "open"), ("2026-11-16", "open"), ("2027-01-01", "open")];
        assert_eq!(states().collect::<Vec<_>>(), as_text(after));
        assert!(day(&maja, "/")[1].contains("01.10.2026"), "the second talk is due in three days");
        add(
            &maja,
            person,
            "talk",
            &[("planned_on", "2026-09-25"), ("held_on", "2026-09-28"), ("form", "phone")],
        );
        assert!(!day(&maja, "/")[1].contains("01.10.2026"));
        // A talk that is only planned closes nothing, and stands on the list itself.
        add(&maja, person, "talk", &[("planned_on", "2026-10-02"), ("form", "meeting")]);
        assert_eq!(states().filter(|(_, state)| state == "met").count(), 2);
        assert!(day(&maja, "/")[1].contains(what("talk")));
    });
}

#[test]
fn b01_the_takeover_and_every_deadline_are_explained_with_their_rule_and_their_steps() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = maja.get(&format!("/person/{person}/deadlines"));
        assert_eq!(page.status, 200);
        let w = wording::language("da");
        for said in [
            w.about("takeover-on", "01.07.2026"),
            "Integrationsloven § 4, stk. 2".to_owned(),
            "15.05.2026".to_owned(),
            what("d15-contract").to_owned(),
            "Integrationsloven § 19".to_owned(),
            "01.08.2026".to_owned(),
            w.t("awaits-on-benefit").to_owned(),
        ] {
            assert!(page.body.contains(&said), "{said}: {}", page.body);
        }
    });
}

static STARTED_AT: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn b17_everybody_is_to_be_referred_to_danish_and_to_begin_within_a_month() {
    let clock = || Timestamp::from_second(STARTED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house: &TestHouse| {
        STARTED_AT.store(noon(date(2026, 7, 28)), Relaxed);
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let state = |rule: &str| deadlines(&maja, person, rule).pop().unwrap().2;
        assert_eq!(
            (state("d16-danish-referral").as_str(), state("d17-danish-start").as_str()),
            ("open", "open")
        );
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        let nobody =
            maja.post(&format!("/person/{person}/danish-referral/new"), &[("starts_on", "2026-07-20")]);
        assert_eq!(nobody.status, 422, "referred to no centre, and not exempt");
        let unexplained = [("starts_on", "2026-07-20"), ("exempt", "true")];
        assert_eq!(maja.post(&format!("/person/{person}/danish-referral/new"), &unexplained).status, 422);
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-07-20")]);
        assert_eq!(
            (state("d16-danish-referral").as_str(), state("d17-danish-start").as_str()),
            ("met", "open")
        );
        assert!(day(&maja, "/")[2].contains(what("d17-danish-start")), "the centre has the next step");
        let teacher = house.visitor(Role::Teacher);
        let list = teacher.get(&format!("/api/v1/persons/{person}/danish-referral")).json();
        let mut referral = list["items"][0].clone();
        referral["can_start_on"] = "2026-07-27".into();
        let path = format!("/api/v1/persons/{person}/danish-referral/{}", referral["id"].as_str().unwrap());
        assert_eq!(teacher.json("PUT", &path, &referral).status, 200);
        assert_eq!(state("d17-danish-start"), "met");
        assert!(!maja.get("/").body.contains(what("d17-danish-start")));
    });
}
