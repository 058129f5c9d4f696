// SPDX-License-Identifier: MPL-2.0
//! Homes that are about to be left, hosts whose agreement ends, and the way from a person to their homes, at the front door.

use super::{dwelling, place, registered};
use crate::{gate::Role, testing::in_every_house, web::wording};
use serde_json::json;

#[test]
fn b12_a_home_that_is_about_to_be_left_is_proposed_from_the_day_after_and_not_before() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (amina, sara) = (maja.register("Amina Tesfay"), maja.register("Sara Haile"));
        let home = dwelling(house, "Parkvej 2", 1);
        let stay = [("starts_on", "2026-06-01"), ("ends_on", "2026-09-30")];
        assert_eq!(place(&maja, amina, &home, &stay).0, 303);
        let page = maja.get("/housing?propose=true").body;
        assert!(
            page.contains("<strong>Forslag: Parkvej 2</strong>") && page.contains("ledig fra 01.10.2026"),
            "{page}"
        );
        let pair = format!("/housing/household/{sara}/dwelling/{home}");
        let shown = maja.get(&pair).body;
        assert!(shown.contains("value=\"01.10.2026\""), "{shown}");
        let seen = shown.split_once("name=\"seen\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        let decide = |day: &str| {
            let fields =
                [("do", "decide"), ("seen", seen.unwrap()), ("starts_on", day), ("stay", "permanent")];
            maja.post(&pair, &fields)
        };
        let early = decide("2026-09-30");
        assert_eq!(early.status, 422, "{}", early.body);
        assert!(
            early.body.contains(wording::language("da").t("fault-home-not-vacant-yet")),
            "{}",
            early.body
        );
        assert_eq!(decide("2026-10-01").status, 303);
        let page = maja.get("/housing?propose=true").body;
        assert!(!page.contains("Parkvej 2"), "it is promised: {page}");
    });
}

#[test]
fn b12_from_a_person_without_a_home_one_gets_to_the_homes_for_the_household() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (page, homes) = (format!("/person/{person}"), format!("/housing/household/{person}"));
        assert!(maja.get(&page).body.contains(&format!("href=\"{homes}\"")));
        assert_eq!(maja.get(&homes).status, 200);
        let home = dwelling(house, "Parkvej 2", 1);
        assert_eq!(place(&maja, person, &home, &[]).0, 303);
        assert!(!maja.get(&page).body.contains(&homes), "she has a home");
        let answer = maja.get(&homes);
        assert_eq!((answer.status, answer.location), (303, format!("{page}/move-in")));
        assert_eq!(house.visitor(Role::Teacher).get(&homes).status, 404, "and strangers learn nothing");
    });
}

#[test]
fn r15_hosts_stand_on_one_page_with_the_agreement_that_ends_first_on_top_and_what_is_missing() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (amina, sara) = (maja.register("Amina Tesfay"), maja.register("Sara Haile"));
        let (first, second) = (dwelling(house, "Skovvej 4", 1), dwelling(house, "Engvej 8", 1));
        let stay = |host, until| {
            [("stay", "temporary"), ("starts_on", "2026-06-01"), ("host", host), ("host_until", until)]
        };
        assert_eq!(place(&maja, sara, &second, &stay("Familien Holm", "")).0, 303);
        assert_eq!(place(&maja, amina, &first, &stay("Familien Jensen", "2026-06-10")).0, 303);
        let page = maja.get("/housing/hosts").body;
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text} in {page}"));
        assert!(at("Familien Jensen") < at("Familien Holm"), "{page}");
        let da = wording::language("da");
        for text in
            ["10.06.2026", "Skovvej 4", da.t("hosts-ended"), da.t("hosts-no-end"), da.t("hosts-not-seen")]
        {
            at(text);
        }
        house.behind_its_back("update person set protected_from = '2026-01-01' where name = 'Amina Tesfay'");
        let page = maja.get("/housing/hosts").body;
        assert!(page.contains("Amina Tesfay") && page.contains(da.t("housing-protected")), "{page}");
        assert!(
            !page.contains("Jensen") && !page.contains("Skovvej 4"),
            "the host would give her away: {page}"
        );
        let officer = house.visitor(Role::HousingOfficer).get("/housing/hosts").body;
        assert!(officer.contains(da.t("hosts-none")), "nobody is referred to them: {officer}");
        assert_eq!(house.visitor(Role::Teacher).get("/housing/hosts").status, 403);
    });
}

#[test]
fn b13_the_placements_of_an_area_are_remembered_with_who_decided_and_why() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (amina, sara) = (maja.register("Amina Tesfay"), maja.register("Sara Haile"));
        let area = registered(house, "area", &json!({"name": "Bakken"}));
        let home = json!({"address": "Parkvej 2", "area": area, "kind": "public", "rooms": 2, "sleeps": 2,
                          "accessible": false});
        let (here, there) = (registered(house, "dwelling", &home), dwelling(house, "Engvej 8", 1));
        let why = [("decided_on", "2026-06-10"), ("reason", "Tæt på svømmehallen")];
        assert_eq!(place(&maja, amina, &here, &why).0, 303);
        assert_eq!(place(&maja, sara, &there, &[]).0, 303);
        let all = maja.get("/housing/placements").body;
        assert!(all.contains("Tæt på svømmehallen") && all.contains("Engvej 8"), "{all}");
        let spread = maja.get("/areas/spread").body;
        let of_area = format!("/housing/placements?area={area}");
        assert!(spread.contains(&of_area), "{spread}");
        let page = maja.get(&of_area).body;
        assert!(page.contains("Amina Tesfay") && page.contains("Besluttet 10.06.2026"), "{page}");
        assert!(!page.contains("Sara Haile"), "{page}");
        assert!(!maja.get("/housing/placements?year=2025").body.contains("Amina"), "that was another year");
        house.behind_its_back("update person set protected_from = '2026-01-01' where name = 'Amina Tesfay'");
        let page = maja.get(&of_area).body;
        assert!(page.contains("Amina Tesfay") && !page.contains("Parkvej 2"), "{page}");
        assert!(!page.contains("svømmehallen"), "{page}");
        let officer = house.visitor(Role::HousingOfficer).get("/housing/placements").body;
        assert!(!officer.contains("Amina") && !officer.contains("Sara"), "{officer}");
    });
}
