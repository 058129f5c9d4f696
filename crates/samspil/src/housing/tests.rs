// SPDX-License-Identifier: MPL-2.0
//! Homes at the front door: where nobody may be assigned one, and what is written down when it was not assigned.

mod areas;
mod coming;
mod money;
mod protected;
mod two_homes;

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;
use serde_json::json;

/// Registers an area with a status of the list of 1 December 2025, and a dwelling in it.
pub(super) fn dwelling_in(house: &TestHouse, status: &str) -> String {
    let officer = house.visitor(Role::HousingOfficer);
    let area = officer.json("POST", "/api/v1/register/area", &json!({"name": format!("Område {status}")}));
    assert_eq!(area.status, 201, "{}", area.body);
    let listing = json!({"area": area.json()["id"], "status": status, "listed_on": "2025-12-01"});
    let listed = officer.json("POST", "/api/v1/register/area-listing", &listing);
    assert_eq!(listed.status, 201, "{}", listed.body);
    let dwelling = officer.json(
        "POST",
        "/api/v1/register/dwelling",
        &json!({"address": format!("Parkvej 1, {status}"), "area": area.json()["id"], "kind": "public",
                "rooms": 3, "sleeps": 4, "accessible": false}),
    );
    assert_eq!(dwelling.status, 201, "{}", dwelling.body);
    dwelling.json()["id"].as_str().unwrap().to_owned()
}

/// Registers that somebody moves in on 1 July 2026, with more said.
fn place(visitor: &Visitor<'_>, person: PersonId, dwelling: &str, more: &[(&str, &str)]) -> (u16, String) {
    let fields = [("dwelling", dwelling), ("stay", "permanent")];
    let moved = [("starts_on", "2026-07-01")];
    let moved = if more.iter().any(|(name, _)| *name == "starts_on") { &[][..] } else { &moved[..] };
    let answer =
        visitor.post(&format!("/person/{person}/placement/new"), &[&fields[..], moved, more].concat());
    (answer.status, answer.body)
}

#[test]
fn d11_nobody_is_assigned_a_home_in_a_vulnerable_area_and_the_page_says_by_which_list() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        for status in ["vulnerable", "parallel", "transformation"] {
            let (code, page) = place(&maja, person, &dwelling_in(house, status), &[]);
            assert_eq!(code, 422, "{status}");
            assert!(page.contains("udsat boligområde efter listen af 01.12.2025"), "{status}: {page}");
        }
        for status in ["none", "prevention"] {
            let (code, page) = place(&maja, person, &dwelling_in(house, status), &[]);
            assert_eq!(code, 303, "{status}: {page}");
        }
    });
}

#[test]
fn d11_the_day_of_the_decision_counts_not_the_day_of_moving_in() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let dwelling = dwelling_in(house, "vulnerable");
        let before = [("decided_on", "2025-11-30"), ("starts_on", "2025-12-05")];
        assert_eq!(place(&maja, person, &dwelling, &before).0, 303, "it was on no list that day");
        let after = [("decided_on", "2025-12-01"), ("starts_on", "2025-12-05")];
        assert_eq!(place(&maja, person, &dwelling, &after).0, 422);
    });
}

#[test]
fn d11_what_is_not_the_municipalitys_assignment_is_registered_with_what_shows_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let dwelling = dwelling_in(house, "vulnerable");
        let own = ("self_chosen", "own-choice");
        let (code, page) = place(&maja, person, &dwelling, &[own]);
        assert_eq!(code, 422);
        assert!(page.contains(wording::language("da").t("fault-missing")), "{page}");
        let evidence = ("self_chosen_evidence", "Egen lejekontrakt af 1. juni");
        assert_eq!(place(&maja, person, &dwelling, &[evidence]).0, 422, "evidence of what?");
        let (code, page) = place(&maja, person, &dwelling, &[own, evidence]);
        assert_eq!(code, 303, "{page}");
        let kept = maja.get(&format!("/api/v1/persons/{person}/placement")).json();
        assert_eq!(kept["items"][0]["self_chosen"], "own-choice");
    });
}

#[test]
fn d11_the_rest_of_the_household_is_not_assigned_there_either() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with(
            "Amina Tesfay",
            &[("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")],
        );
        let together = [("whole_household", "true")];
        let dwelling = dwelling_in(house, "parallel");
        let before = house.events();
        assert_eq!(place(&maja, person, &dwelling, &together).0, 422);
        let sql = "select count(*) from placement where municipality = $1";
        assert_eq!((house.count(sql, &[]), house.events()), (0, before));
    });
}

#[test]
fn d11_moving_out_of_a_vulnerable_area_can_be_registered_and_nothing_else_there() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (here, there) = (dwelling_in(house, "none"), dwelling_in(house, "prevention"));
        assert_eq!(place(&maja, person, &here, &[]).0, 303);
        house.behind_its_back("update area_listing set status = 'vulnerable'");
        let kept = maja.get(&format!("/api/v1/persons/{person}/placement")).json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let correct = |dwelling: &str, version: &str| {
            let fields = [
                ("dwelling", dwelling),
                ("stay", "permanent"),
                ("starts_on", "2026-07-01"),
                ("ends_on", "2026-08-01"),
                ("version", version),
            ];
            maja.post(&format!("/person/{person}/placement/{id}"), &fields).status
        };
        assert_eq!(correct(&here, "1"), 303, "they moved out");
        assert_eq!(correct(&there, "2"), 422, "and not to the next one there");
    });
}

const WAITS: &str = "husstande uden permanent bolig";

pub(super) fn dwelling(house: &TestHouse, address: &str, sleeps: i64) -> String {
    let officer = house.visitor(Role::HousingOfficer);
    let fields = json!({"address": address, "kind": "public", "rooms": 3, "sleeps": sleeps, "accessible": false,
                        "rent": "5000", "utilities": "1000"});
    let answer = officer.json("POST", "/api/v1/register/dwelling", &fields);
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

pub(super) fn refer(house: &TestHouse, person: PersonId) {
    let unit = house.unit(UnitKind::Housing).to_string();
    let maja = house.visitor(Role::Caseworker);
    let fields = [("unit", unit.as_str()), ("starts_on", "2026-06-01")];
    assert_eq!(maja.post(&format!("/person/{person}/referral/new"), &fields).status, 303);
}

#[test]
fn b12_who_has_no_permanent_home_stands_in_the_queue_before_they_come_and_until_they_have_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = maja.get("/housing").body;
        assert!(page.contains("Amina Tesfay") && page.contains("Overtages 01.07.2026"), "{page}");
        let shelter = dwelling(house, "Modtagehuset", 8);
        let temporary = [("stay", "temporary"), ("starts_on", "2026-06-10")];
        let new = format!("/person/{person}/placement/new");
        let fields = [&[("dwelling", shelter.as_str())], &temporary[..]].concat();
        assert_eq!(maja.post(&new, &fields).status, 303);
        let page = maja.get("/housing").body;
        assert!(page.contains("Amina Tesfay") && page.contains("Bor midlertidigt"), "{page}");
        assert!(page.contains("Ingen ledige boliger") && !page.contains("Modtagehuset"), "{page}");
        let home = dwelling(house, "Parkvej 7", 2);
        assert!(maja.get("/housing").body.contains("Parkvej 7"));
        assert_eq!(place(&maja, person, &home, &[]).0, 303, "promised from 1 July");
        let page = maja.get("/housing").body;
        assert!(!page.contains("Amina Tesfay") && !page.contains("Parkvej 7"), "{page}");
    });
}

#[test]
fn b12_a_proposal_names_a_home_its_reasons_and_other_possibilities_and_changes_nothing() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let son = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let person = maja.register_with("Amina Tesfay", &son);
        let (fits, large) = (dwelling(house, "Parkvej 2", 2), dwelling(house, "Parkvej 4", 4));
        let before = house.events();
        let page = maja.get("/housing?propose=true&rent_limit=6500").body;
        assert!(page.contains("<strong>Forslag: Parkvej 2</strong>"), "{page}");
        assert!(page.contains("ingen pladser til overs"), "{page}");
        assert!(page.contains("Permanent bolig til en familie med børn."), "{page}");
        assert!(page.contains("Husleje og forbrug er 500 kr. under grænsen."), "{page}");
        assert!(page.contains("Andre muligheder") && page.contains("Fordelingen mister højst 16 point."));
        let there = format!("/housing/household/{person}/dwelling/{fits}?rent_limit=6500");
        assert!(page.contains(&there), "{page}");
        assert!(page.contains(&large));
        let begun = maja.get(&there).body;
        assert!(
            begun.contains("value=\"01.07.2026\"") && begun.contains("<option value=\"permanent\" selected>")
        );
        assert_eq!(house.events(), before, "a proposal is no decision");
    });
}

#[test]
fn b13_who_gets_no_home_is_told_why_on_the_page() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register("Amina Tesfay");
        let none = maja.get("/housing?propose=true").body;
        assert!(none.contains(wording::language("da").t("housing-none-vacant")), "{none}");
        maja.register("Sara Tesfay");
        dwelling(house, "Parkvej 1", 1);
        dwelling_in(house, "vulnerable");
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains("1 bolig er udelukket (Område)."), "{page}");
        assert!(page.contains("1 bolig passer, men er foreslået til andre."), "{page}");
        let wrong = maja.get("/housing?propose=true&rent_limit=meget");
        assert_eq!(wrong.status, 422);
        assert!(!wrong.body.contains("Forslag:"), "{}", wrong.body);
    });
}

#[test]
fn b12_only_households_one_has_to_do_with_are_shown_and_looking_at_them_is_recorded() {
    in_every_house(|house| {
        let (maja, officer) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let coordinator = house.visitor(Role::Coordinator);
        let son = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let person = maja.register_with("Amina Tesfay", &son);
        maja.register("Sara Haile");
        dwelling(house, "Parkvej 2", 2);
        assert!(maja.get("/housing").body.contains(WAITS));
        let page = officer.get("/housing?propose=true").body;
        assert!(!page.contains("Amina") && !page.contains("Sara") && page.contains("Parkvej 2"), "{page}");
        refer(house, person);
        let page = officer.get("/housing?propose=true").body;
        assert!(page.contains("Amina Tesfay") && !page.contains("Yusuf") && !page.contains("Sara"), "{page}");
        assert!(page.contains("Én af husstanden er ikke henvist til dig."), "{page}");
        assert!(!page.contains("Forslag:"), "half a household is given no home: {page}");
        let sql = "select count(*) from access where municipality = $1 and person = $2 and account = $3";
        assert!(house.count(sql, &[&person, &officer.account]) > 0, "a name that is shown was looked at");
        let page = coordinator.get("/housing?propose=true").body;
        assert!(page.contains("Forslag:") && !page.contains("value=\"keep\""), "{page}");
        for role in [Role::Teacher, Role::CompanyConsultant, Role::Analyst, Role::Politician] {
            assert_eq!(house.visitor(role).get("/housing").status, 403, "{role}");
        }
    });
}

/// Registers one of the municipality's own things and answers its id.
pub(super) fn registered(house: &TestHouse, kind: &str, fields: &serde_json::Value) -> String {
    let answer =
        house.visitor(Role::HousingOfficer).json("POST", &format!("/api/v1/register/{kind}"), fields);
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

#[test]
fn b12_what_the_family_needs_and_what_lies_near_a_home_count_in_the_proposal() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let more = [("language_0", "Tigrinya"), ("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02")];
        let person = maja.register_with("Amina Tesfay", &[&more[..], &[("sex_1", "male")]].concat());
        let area = registered(house, "area", &json!({"name": "Bakken"}));
        let home = json!({"address": "Parkvej 2", "area": area, "kind": "public", "rooms": 2, "sleeps": 2,
                          "accessible": true, "school_seats": 1, "stop_metres": 200, "deposit": "9000",
                          "landlord": "Bakkens Boligforening"});
        registered(house, "dwelling", &home);
        let blocked = json!({"address": "Parkvej 4", "kind": "public", "rooms": 2, "sleeps": 2,
                             "accessible": true, "blocked": "Vandskade"});
        registered(house, "dwelling", &blocked);
        let need = [("said_on", "2026-06-10"), ("accessible_needed", "true"), ("wished_area", area.as_str())];
        assert_eq!(maja.post(&format!("/person/{person}/home-need/new"), &need).status, 303);
        let page = maja.get("/housing?propose=true").body;
        for words in [
            "Egnet til gangbesværede, og det er der brug for.",
            "Der er plads til barnet i skole eller dagtilbud.",
            "200 m til nærmeste stoppested.",
            "I det område, familien ønsker.",
            "indskud 9000 kr.",
            "Bakkens Boligforening",
            "Det vides ikke, hvor langt der er til en dagligvarebutik.",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("Parkvej 4"), "a blocked home is given to nobody: {page}");
    });
}

#[test]
fn b12_neighbours_with_the_same_language_are_counted_without_those_who_are_protected() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let tigrinya = [("language_0", "Tigrinya")];
        let neighbour = maja.register_with("Sara Haile", &tigrinya);
        maja.register_with("Amina Tesfay", &[("language_0", "tigrinya ")]);
        let area = registered(house, "area", &json!({"name": "Bakken"}));
        let home = |address| json!({"address": address, "area": area, "kind": "public", "rooms": 2, "sleeps": 2, "accessible": false});
        let theirs = registered(house, "dwelling", &home("Parkvej 1"));
        registered(house, "dwelling", &home("Parkvej 2"));
        assert_eq!(place(&maja, neighbour, &theirs, &[("starts_on", "2026-06-01")]).0, 303);
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains("Én, der er boligplaceret i området, taler sproget."), "{page}");
        house.behind_its_back("update person set protected_from = '2026-01-01' where name = 'Sara Haile'");
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains("Ingen, der er boligplaceret i området, taler sproget."), "{page}");
    });
}

#[test]
fn r14_a_permanent_home_ends_the_temporary_stay_as_proposed_and_it_can_be_opened_again() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let family = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let person =
            maja.register_with("Amina Tesfay", &[&family[..], &[("decided_on", "2022-03-10")]].concat());
        let taken_over =
            [("starts_on", "2022-05-02"), ("rule", "d1-takeover-refugee"), ("whole_household", "true")];
        assert_eq!(maja.post(&format!("/person/{person}/responsibility/new"), &taken_over).status, 303);
        let (first, second) = (dwelling_in(house, "none"), dwelling_in(house, "prevention"));
        let new = format!("/person/{person}/placement/new");
        let proposed = |page: &str| page.contains("name=\"end_temporary\" value=\"true\" checked");
        assert!(!maja.get(&new).body.contains("end_temporary"), "no temporary stay is open");
        let temporary = [("stay", "temporary"), ("starts_on", "2022-05-02"), ("whole_household", "true")];
        assert_eq!(place(&maja, person, &first, &temporary).0, 303);
        assert!(proposed(&maja.get(&new).body), "{}", maja.get(&new).body);
        let home = [
            ("stay", "permanent"),
            ("starts_on", "2022-09-01"),
            ("whole_household", "true"),
            ("end_temporary", "true"),
        ];
        assert_eq!(place(&maja, person, &second, &home).0, 303);
        let stays = |person: PersonId| {
            let all = maja.get(&format!("/api/v1/persons/{person}/placement")).json()["items"].clone();
            let all = all.as_array().unwrap().clone();
            all.into_iter().find(|stay| stay["stay"] == "temporary").unwrap()
        };
        assert_eq!(stays(person)["ends_on"], "2022-08-31");
        let son: PersonId =
            maja.get("/api/v1/persons?q=Yusuf").json()["items"][0]["id"].as_str().unwrap().parse().unwrap();
        assert_eq!(stays(son)["ends_on"], "2022-08-31", "the whole household moves on");
        let status = house.visitor(Role::Coordinator).get("/api/v1/status?as_of=2025-06-15").json();
        let moves = status["indicators"].as_array().unwrap().iter().find(|one| one["id"] == "R-14").unwrap();
        assert_eq!((&moves["headline"]["mean"], &moves["headline"]["denominator"]), (&1.0.into(), &1.into()));
        let changes = |status: &serde_json::Value| {
            let all = status["indicators"].as_array().unwrap();
            let moves = all.iter().find(|one| one["id"] == "R-14").unwrap();
            moves["headline"]["companions"]["companion-school-changes"]["count"].clone()
        };
        assert_eq!(changes(&status), 0, "no school is registered");
        for (school, day) in [("Nørreskolen", "2022-05-10"), ("Østerskolen", "2022-09-05")] {
            let fields = [("kind", "ordinary"), ("school", school), ("referred_on", day), ("starts_on", day)];
            assert_eq!(maja.post(&format!("/person/{son}/schooling/new"), &fields).status, 303);
        }
        let status = house.visitor(Role::Coordinator).get("/api/v1/status?as_of=2025-06-15").json();
        assert_eq!(changes(&status), 1, "as his schooling says");
        let page = maja.get(&format!("/person/{person}/move-in")).body;
        assert!(
            page.contains("31.08.2022") && page.contains(wording::language("da").t("stay-reopen")),
            "{page}"
        );
        let id = stays(person)["id"].as_str().unwrap().to_owned();
        let reopen = format!("/person/{person}/move-in/stay/{id}/reopen");
        assert_eq!(house.visitor(Role::Coordinator).post(&reopen, &[]).status, 403);
        assert_eq!(maja.post(&reopen, &[]).status, 303);
        assert_eq!(stays(person)["ends_on"], serde_json::Value::Null);
        assert_eq!(maja.post(&reopen, &[]).status, 404, "it is open");
    });
}

#[test]
fn r14_a_temporary_stay_goes_on_when_that_is_chosen() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (first, second) = (dwelling_in(house, "none"), dwelling_in(house, "prevention"));
        assert_eq!(
            place(&maja, person, &first, &[("stay", "temporary"), ("starts_on", "2026-06-01")]).0,
            303
        );
        assert_eq!(place(&maja, person, &second, &[("end_temporary", "")]).0, 303);
        let all = maja.get(&format!("/api/v1/persons/{person}/placement")).json()["items"].clone();
        assert!(
            all.as_array().unwrap().iter().all(|stay| stay["ends_on"] == serde_json::Value::Null),
            "{all}"
        );
    });
}
