// SPDX-License-Identifier: MPL-2.0
//! At the front door: what a household can pay, how many may move to an area, projects, and living with a host.

use super::{
    areas::{area, dwelling_in},
    dwelling, place,
};
use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;
use serde_json::json;

/// Registers a number of the municipality's own for 2026; the status of the answer.
fn own_rate(house: &TestHouse, what: &str, number: i64) -> u16 {
    let fields = json!({"what": what, "number": number, "starts_on": "2026-01-01", "ends_on": "2026-12-31",
                        "certainty": "verified", "source": "Kommunens egen satsoversigt"});
    house.visitor(Role::HousingOfficer).json("POST", "/api/v1/register/rate", &fields).status
}

#[test]
fn r13_a_home_is_held_against_what_the_household_has_and_the_reckoning_is_told() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register("Amina Tesfay");
        dwelling(house, "Parkvej 2", 1);
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains("En sats for dagen kendes ikke"), "no rate of 2026 is guessed: {page}");
        for (what, number) in [("single", 6_800), ("tax-free", 4_500), ("tax-percent", 40)] {
            assert_eq!(own_rate(house, what, number), 201, "{what}");
        }
        // 6,800 less 920 in tax; 5,000 and 1,000 less 750, which is 15 per cent of the rent.
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains("5880 kr. om måneden efter skat"), "{page}");
        assert!(page.contains("minus 750 kr. i boligstøtte"), "{page}");
        assert!(page.contains("630 kr. til overs"), "{page}");
        assert!(page.contains("mere end halvdelen af indkomsten"), "{page}");
        assert_eq!(own_rate(house, "need-adult", 1_000), 201);
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains("mangler 370 kr."), "{page}");
    });
}

#[test]
fn r13_the_numbers_stand_with_their_source_and_a_month_can_be_worked_out() {
    in_every_house(|house| {
        let officer = house.visitor(Role::HousingOfficer);
        let asked = "/housing/rates?adult_count=1&rent=5000&utilities=1000";
        let page = officer.get(asked).body;
        assert!(page.contains("Ydelse til en enlig") && page.contains("kendes ikke"), "{page}");
        assert!(page.contains("Ældre Sagen"), "where the formula stands: {page}");
        for (what, number) in [("single", 6_800), ("tax-free", 4_500), ("tax-percent", 40)] {
            assert_eq!(own_rate(house, what, number), 201, "{what}");
        }
        let page = officer.get(asked).body;
        assert!(page.contains("<dd>630 kr.</dd>") && page.contains("<dd>750 kr.</dd>"), "{page}");
        assert!(page.contains("Kommunens egen satsoversigt"), "{page}");
        assert_eq!(own_rate(house, "single", 7_000), 422, "one number holds on a day");
        assert_eq!(own_rate(house, "rent-percent", 160), 422, "per cent");
        assert_eq!(officer.get("/housing/rates?rent=meget").status, 422);
        assert_eq!(house.visitor(Role::Politician).get("/housing/rates").status, 403);
    });
}

/// Whether the record of somebody's only placement warns of so many in the area.
fn is_warned(house: &TestHouse, person: PersonId, key: &str) -> bool {
    let maja = house.visitor(Role::Caseworker);
    let kept = maja.get(&format!("/api/v1/persons/{person}/placement")).json();
    let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
    let page = maja.get(&format!("/person/{person}/placement/{id}")).body;
    page.contains(wording::language("da").t(key))
}

#[test]
fn b13_the_third_household_in_an_area_within_a_year_is_pointed_out_and_the_limit_can_be_set() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let nord = area(house, "Nord");
        let mut people = Vec::new();
        for name in ["Amina Tesfay", "Sara Haile", "Yusuf Berhe"] {
            let person = maja.register(name);
            let home = dwelling_in(house, &nord, &format!("Parkvej, {name}"));
            assert_eq!(place(&maja, person, &home, &[]).0, 303, "it is allowed");
            people.push(person);
        }
        let warned = |at: usize| is_warned(house, people[at], "warning-area-limit");
        assert!(warned(0) && warned(2), "whoever looks sees that there are three");
        let limit = |households: i64, language: Option<&str>| {
            let fields = json!({"area": nord, "span": "12-months", "households": households,
                                "language": language, "starts_on": "2026-01-01"});
            house.visitor(Role::HousingOfficer).json("POST", "/api/v1/register/area-limit", &fields).status
        };
        assert_eq!(limit(3, None), 201);
        assert!(!warned(2), "the municipality's own limit counts instead");
        assert_eq!(limit(5, None), 422, "the same is limited once at a time");
        assert_eq!(limit(1, Some("arabisk")), 201);
        assert!(!is_warned(house, people[2], "warning-area-limit-language"), "no language is known");
        house.behind_its_back("update person set language = 'Arabisk'");
        assert!(is_warned(house, people[2], "warning-area-limit-language"));
    });
}

#[test]
fn b13_the_municipalitys_limit_of_an_area_holds_in_the_proposal_too() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let nord = area(house, "Nord");
        for name in ["Amina Tesfay", "Sara Haile"] {
            maja.register(name);
            dwelling_in(house, &nord, &format!("Parkvej, {name}"));
        }
        let full = "dens område har modtaget så mange";
        assert!(!maja.get("/housing?propose=true").body.contains(full));
        let fields = json!({"area": nord, "span": "36-months", "households": 1, "starts_on": "2026-01-01"});
        let officer = house.visitor(Role::HousingOfficer);
        assert_eq!(officer.json("POST", "/api/v1/register/area-limit", &fields).status, 201);
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains(full), "{page}");
    });
}

#[test]
fn b13_the_spread_is_shown_by_area_and_year_and_small_numbers_only_to_those_who_do_the_work() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (nord, syd) = (area(house, "Nord"), area(house, "Syd"));
        let moved = [("decided_on", ""), ("starts_on", "2025-05-01")];
        for at in 0..8 {
            let person = maja.register(&format!("Person {at}"));
            let home = dwelling_in(house, if at < 7 { &nord } else { &syd }, &format!("Parkvej {at}"));
            let (code, page) = place(&maja, person, &home, &moved);
            assert_eq!(code, 303, "{page}");
        }
        let own = maja.get("/areas/spread").body;
        assert!(own.contains("<td data-title=\"2025\" class=\"number\">1</td>"), "{own}");
        assert!(own.contains("<svg") && own.contains("Flest er flyttet til Nord: 88 %"), "{own}");
        assert!(own.contains(">7,0</td>"), "seven for each thousand residents: {own}");
        let published = house.visitor(Role::Politician).get("/areas/spread").body;
        assert!(!published.contains("class=\"number\">1</td>"), "{published}");
        assert!(published.contains("skjult") && !published.contains("Flest er flyttet"), "{published}");
        assert!(!published.contains("Person ") && !published.contains("data-title=\"2026\""), "{published}");
        let protect = "update person set protected_from = '2024-01-01'";
        house.behind_its_back(protect);
        assert!(!maja.get("/areas/spread").body.contains("class=\"number\">7</td>"), "not even as a number");
        assert_eq!(house.visitor(Role::Teacher).get("/areas/spread").status, 403);
    });
}

#[test]
fn k11_the_homes_of_a_project_become_dwellings_once_with_the_rent_that_holds_everything() {
    in_every_house(|house| {
        let officer = house.visitor(Role::HousingOfficer);
        let fields = json!({"name": "Nulenergihusene", "project_status": "building", "kind": "youth", "units": 3,
                            "mix": "Studerende og flygtninge dør om dør", "partners": "Boligselskabet",
                            "expected_rent": "3500", "rooms": 1, "sleeps": 1, "ready_on": "2026-06-01"});
        let answer = officer.json("POST", "/api/v1/register/housing-project", &fields);
        assert_eq!(answer.status, 201, "{}", answer.body);
        let id = answer.json()["id"].as_str().unwrap().to_owned();
        let turn = format!("/housing/projects/{id}/dwellings");
        let page = officer.get("/housing/projects").body;
        assert!(page.contains(&turn) && page.contains("3 boliger") && page.contains("dør om dør"), "{page}");
        let maja = house.visitor(Role::Caseworker);
        assert_eq!(maja.post(&turn, &[("version", "1")]).status, 403);
        assert_eq!(officer.post(&turn, &[("version", "1")]).status, 303);
        let sql = "select count(*) from dwelling where municipality = $1 and rent = 350000 and utilities = 0";
        assert_eq!(house.count(sql, &[]), 3);
        assert_eq!(officer.post(&turn, &[("version", "1")]).status, 409, "only once");
        assert!(!officer.get("/housing/projects").body.contains(&turn));
        assert!(maja.get("/housing").body.contains("Nulenergihusene, 3"), "they are vacant");
    });
}

#[test]
fn r15_living_with_a_host_ends_on_a_day_that_stands_on_the_caseworkers_day() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let home = dwelling(house, "Hos familien Jensen", 1);
        let host = [
            ("stay", "temporary"),
            ("starts_on", "2026-06-01"),
            ("host", "Familien Jensen"),
            ("host_agreed_on", "2026-05-20"),
            ("host_checked_on", "2026-05-25"),
            ("host_until", "2026-06-20"),
        ];
        let new = format!("/person/{person}/placement/new");
        let fields = |host: &[(&'static str, &'static str)]| {
            let mut all = vec![("dwelling", home.clone())];
            all.extend(host.iter().map(|(name, text)| (*name, (*text).to_owned())));
            all
        };
        let post = |fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
            maja.post(&new, &fields)
        };
        let nobody: Vec<_> = fields(&host).into_iter().filter(|(name, _)| *name != "host").collect();
        assert_eq!(post(nobody).status, 422, "an agreement is with somebody");
        assert_eq!(post(fields(&host)).status, 303);
        let ends = wording::language("da").t("rule-host-ends-what");
        let day = maja.get("/").body;
        assert!(day.contains(ends) && day.contains("20.06.2026"), "{day}");
        let next = dwelling(house, "Parkvej 9", 1);
        assert_eq!(place(&maja, person, &next, &[("starts_on", "2026-06-14")]).0, 303);
        assert!(!maja.get("/").body.contains(ends), "they have moved on");
    });
}
