// SPDX-License-Identifier: MPL-2.0
//! Protected addresses at the front door: in the file of those who live there, and on no other page, list or file.

use super::{dwelling, place, refer};
use crate::{
    gate::Role,
    testing::{Visitor, in_every_house},
};
use kernel::{TextEnum, ids::PersonId};
use serde_json::json;
use std::collections::BTreeSet;

const LIVES: &str = "Hemmelig Vej 1";
const KEPT: &str = "Skjult Allé 2";
/// More pages than a house of a few persons has.
const MOST: usize = 700;

/// Where the links of a page lead to in the house.
fn links(body: &str) -> Vec<String> {
    let parts = body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let inside = parts.filter_map(|link| link.split('#').next()).filter(|link| link.starts_with('/'));
    let real = inside
        .filter(|link| !["/static", "/language", "/logout"].iter().any(|start| link.starts_with(start)));
    real.map(|link| link.replace("&amp;", "&")).collect()
}

/// Every page that links lead to from some pages, with what it shows; the files of some persons are left closed.
fn everywhere(visitor: &Visitor<'_>, from: &[String], but: &[PersonId]) -> Vec<(String, String)> {
    let mut known: BTreeSet<String> = from.iter().cloned().collect();
    let (mut next, mut seen): (Vec<String>, _) = (from.to_vec(), Vec::new());
    while let Some(page) = next.pop().filter(|_| seen.len() < MOST) {
        let body = visitor.get(&page).body;
        for link in links(&body) {
            if !but.iter().any(|person| link.contains(&person.to_string())) && known.insert(link.clone()) {
                next.insert(0, link);
            }
        }
        seen.push((page, body));
    }
    seen
}

/// Pages and files that are asked for rather than led to.
fn asked(other: PersonId, kept: &str) -> Vec<String> {
    let of_other = |rest: &str| format!("/person/{other}/{rest}");
    let mut pages: Vec<String> = [
        "/",
        "/housing?propose=true",
        "/housing?propose=true&area_limit=3",
        "/housing/what-if?imagine=true&more_households=3&more_persons=2",
        "/api/v1/register/dwelling",
        "/api/v1/register/area",
        "/api/v1/persons?q=a",
        "/api/v1/status",
        "/api/v1/my-day",
        "/api/v1/openapi.json",
        "/api/v1/housing/plan",
        "/api/v1/housing/plan?propose=true&area_limit=3",
        "/api/v1/distribution",
        "/api/v1/tasks",
        "/api/v1/contracts",
        "/api/v1/reception",
        "/api/v1/subsidies",
        "/api/v1/cohort",
    ]
    .map(str::to_owned)
    .to_vec();
    pages.extend(["placement/new", "home-choice/new", "home-need/new", "move-in"].map(of_other));
    pages.push(format!("/housing/household/{other}?propose=true&compare={kept}"));
    pages.push(format!("/housing/household/{other}/dwelling/{kept}"));
    pages.push(format!("/api/v1/persons/{other}/placement"));
    pages
}

#[test]
fn a11_b12_a_protected_address_stands_in_the_file_and_nowhere_else() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let son = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let (amina, hanna) = (maja.register_with("Amina Tesfay", &son), maja.register("Hanna Gebre"));
        let sara = maja.register("Sara Haile");
        let (lives, kept) = (dwelling(house, LIVES, 4), dwelling(house, KEPT, 1));
        dwelling(house, "Parkvej 7", 1);
        let together = [("starts_on", "2026-06-01"), ("whole_household", "true")];
        assert_eq!(place(&maja, amina, &lives, &together).0, 303);
        let keep = [("dwelling", kept.as_str()), ("choice", "kept"), ("chosen_on", "2026-06-10")];
        assert_eq!(maja.post(&format!("/person/{hanna}/home-choice/new"), &keep).status, 303);
        refer(house, sara);
        let yusuf =
            maja.get("/api/v1/persons?q=Yusuf").json()["items"][0]["id"].as_str().unwrap().parse().unwrap();
        let officer = house.visitor(Role::HousingOfficer);
        let list = officer.get("/register/dwelling").body;
        assert!(list.contains(LIVES) && list.contains(KEPT), "nobody is protected yet: {list}");
        house.behind_its_back("update person set protected_from = '2026-01-01' where name <> 'Sara Haile'");
        for role in Role::ALL {
            let visitor = house.visitor(*role);
            let pages = everywhere(&visitor, &asked(sara, &kept), &[amina, hanna, yusuf]);
            for (page, body) in &pages {
                for address in [LIVES, KEPT] {
                    assert!(!body.contains(address), "{role} reads {address} on {page}: {body}");
                }
            }
            assert!(pages.len() < MOST, "{role}: some pages were not looked at");
            let looked = |page: &str| pages.iter().any(|(known, _)| known == page);
            assert!(*role != Role::HousingOfficer || looked("/register/dwelling") && looked("/housing"));
        }
        let list = officer.get("/housing?propose=true").body;
        assert!(list.contains("Parkvej 7"), "what is nobody's secret is proposed: {list}");
    });
}

#[test]
fn a11_b12_a_protected_home_is_reached_by_those_who_have_to_do_with_the_family_alone() {
    in_every_house(|house| {
        let (maja, officer) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let amina = maja.register("Amina Tesfay");
        let (lives, kept) = (dwelling(house, LIVES, 2), dwelling(house, KEPT, 1));
        assert_eq!(place(&maja, amina, &lives, &[("starts_on", "2026-06-01")]).0, 303);
        house.behind_its_back("update person set protected_from = '2026-01-01'");
        let record = maja.get(&format!("/api/v1/persons/{amina}/placement")).json()["items"][0]["id"].clone();
        let in_the_file = format!("/person/{amina}/placement/{}", record.as_str().unwrap());
        assert!(maja.get(&in_the_file).body.contains(LIVES), "the file says where she lives");
        assert!(maja.get(&format!("/person/{amina}/move-in")).body.contains(LIVES));
        let (page, api) =
            (format!("/register/dwelling/{lives}"), format!("/api/v1/register/dwelling/{lives}"));
        for path in [&page, &api] {
            assert_eq!(officer.get(path).status, 404, "{path}: the officer has nothing to do with her");
        }
        let moved = json!({"version": 1, "address": "Parkvej 9", "kind": "public", "rooms": 3, "sleeps": 2,
                           "accessible": false});
        assert_eq!(officer.json("PUT", &api, &moved).status, 404);
        assert_eq!(officer.json("DELETE", &format!("{api}?version=1"), &json!({})).status, 404);
        refer(house, amina);
        assert_eq!(officer.get(&page).status, 200, "now she is referred to them");
        assert!(!officer.get("/register/dwelling").body.contains(LIVES), "and still it is on no list");
        house.behind_its_back("update person set protected_until = '2026-06-14'");
        assert!(officer.get("/register/dwelling").body.contains(LIVES), "the protection has ended");
        assert!(officer.get("/register/dwelling").body.contains(KEPT), "{kept}");
    });
}
