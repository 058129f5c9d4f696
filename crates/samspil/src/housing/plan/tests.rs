// SPDX-License-Identifier: MPL-2.0
//! The plan at the front door: kept, refused, made again around that, decided, and remembered with its reasons.

use crate::{
    gate::Role,
    housing::tests::{dwelling, dwelling_in, refer, registered},
    people::UnitKind,
    testing::{Answer, TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;
use serde_json::json;

fn household(person: PersonId) -> String {
    format!("/housing/household/{person}")
}

/// What the page of a home for a household says has been seen.
fn seen(visitor: &Visitor<'_>, page: &str) -> String {
    let body = visitor.get(page).body;
    let value = body.split_once("name=\"seen\" value=\"").and_then(|(_, rest)| rest.split('"').next());
    value.unwrap_or_else(|| panic!("{page} has no form: {body}")).to_owned()
}

/// Decides something about a home for a household, as the form does.
fn decide(
    visitor: &Visitor<'_>,
    person: PersonId,
    dwelling: &str,
    what: &str,
    more: &[(&str, &str)],
) -> Answer {
    let page = format!("{}/dwelling/{dwelling}", household(person));
    let seen = seen(visitor, &page);
    let fields = [("do", what), ("seen", seen.as_str()), ("terms", "propose=true")];
    visitor.post(&page, &[&fields[..], more].concat())
}

fn says(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// A house with two who wait and three homes for one.
fn two_and_three(house: &TestHouse) -> ([PersonId; 2], [String; 3]) {
    let maja = house.visitor(Role::Caseworker);
    let who = [maja.register("Amina Tesfay"), maja.register("Sara Haile")];
    (who, ["Parkvej 1", "Parkvej 3", "Parkvej 5"].map(|address| dwelling(house, address, 1)))
}

#[test]
fn b12_a_home_is_kept_another_refused_with_a_reason_and_the_plan_is_made_around_them() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let ([amina, sara], homes) = two_and_three(house);
        let before = maja.get("/housing?propose=true").body;
        assert!(!before.contains("Forslag: Parkvej 5"), "{before}");
        let events = house.events();
        let without = decide(&maja, amina, &homes[2], "keep", &[]);
        assert_eq!(without.status, 422, "{}", without.body);
        assert!(without.body.contains(says("fault-other-than-proposed")), "{}", without.body);
        assert_eq!(decide(&maja, sara, &homes[0], "refuse", &[]).status, 422, "why is it refused?");
        assert_eq!(house.events(), events);
        let kept = decide(&maja, amina, &homes[2], "keep", &[("reason", "Tæt på hendes søster")]);
        assert_eq!((kept.status, kept.location.as_str()), (303, "/housing?propose=true&saved=changed"));
        let reason = [("reason", "For langt til skolen")];
        assert_eq!(decide(&maja, sara, &homes[0], "refuse", &reason).status, 303);
        let page = house.visitor(Role::Caseworker).get("/housing?propose=true").body;
        assert!(page.contains("Fastholdt: Parkvej 5") && page.contains("Tæt på hendes søster"), "{page}");
        assert!(page.contains("Fravalgt: Parkvej 1") && page.contains("For langt til skolen"), "{page}");
        assert!(page.contains("Forslag: Parkvej 3"), "made again around both: {page}");
        assert_eq!(decide(&maja, amina, &homes[2], "release", &[]).status, 303);
        assert!(!maja.get("/housing?propose=true").body.contains("Fastholdt: Parkvej 5"));
        assert_eq!(house.count("select count(*) from placement where municipality = $1", &[]), 0);
    });
}

#[test]
fn b12_of_two_who_decide_for_the_same_household_the_second_is_shown_both() {
    in_every_house(|house| {
        let unit = house.unit(UnitKind::Integration);
        house.open_account("jonas", Role::Caseworker, &[unit]);
        let (maja, jonas) = (house.visitor(Role::Caseworker), house.visitor_named("jonas"));
        let ([amina, sara], homes) = two_and_three(house);
        let page = format!("{}/dwelling/{}", household(amina), homes[1]);
        let seen = seen(&maja, &page);
        let his = [("reason", "Altan til barnevognen")];
        assert_eq!(decide(&jonas, amina, &homes[2], "keep", &his).status, 303);
        let hers = [("do", "refuse"), ("seen", seen.as_str()), ("reason", "Hun kan ikke gå på trapper")];
        let stale = maja.post(&page, &hers);
        assert_eq!(stale.status, 409, "{}", stale.body);
        for both in [says("pair-stale"), "Parkvej 5", "Altan til barnevognen", "Hun kan ikke gå på trapper"]
        {
            assert!(stale.body.contains(both), "{both}: {}", stale.body);
        }
        let other = decide(&maja, sara, &homes[2], "keep", &[("reason", "Også til hende")]);
        assert_eq!(other.status, 422, "it is kept for Amina: {}", other.body);
        assert!(other.body.contains(says("fault-home-kept")), "{}", other.body);
        let when = [("starts_on", "2026-07-01"), ("stay", "permanent"), ("reason", "Også til hende")];
        assert_eq!(
            decide(&maja, sara, &homes[2], "decide", &when).status,
            422,
            "nor is it decided past Jonas"
        );
    });
}

#[test]
fn b12_a_placement_is_decided_for_everybody_with_its_points_alternatives_and_who_decided() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let son = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let person = maja.register_with("Amina Tesfay", &son);
        let (fits, large) = (dwelling(house, "Parkvej 2", 2), dwelling(house, "Parkvej 4", 4));
        let when = [("starts_on", "2026-07-01"), ("stay", "permanent")];
        let without = decide(&maja, person, &large, "decide", &when);
        assert_eq!(without.status, 422, "it is not what is proposed: {}", without.body);
        let why = [("reason", "Der kommer en lillesøster")];
        let refused = [("reason", "Skimmel")];
        assert_eq!(decide(&maja, person, &fits, "keep", &[]).status, 303);
        assert_eq!(decide(&maja, person, &fits, "refuse", &refused).status, 303);
        let third = dwelling(house, "Parkvej 6", 2);
        let placed = decide(&maja, person, &large, "decide", &[&when[..], &why].concat());
        assert_eq!(placed.status, 303, "{}", placed.body);
        let kept = maja.get(&format!("/api/v1/persons/{person}/placement")).json();
        let placement = &kept["items"][0];
        assert_eq!((&placement["dwelling"], &placement["decided_by"]), (&json!(large), &json!("caseworker")));
        assert_eq!(
            (&placement["decided_on"], &placement["starts_on"]),
            (&json!("2026-06-15"), &json!("2026-07-01"))
        );
        let basis = placement["rests_on"].as_str().unwrap();
        for part in [
            "Parkvej 4 (64 point)",
            "Plads: 24 point. Der er plads til alle og 2 pladser til overs.",
            "Forslaget er Parkvej 6.",
            "Begrundelse: Der kommer en lillesøster",
            "- Parkvej 6 (80 point)",
            "Fravalgt: Parkvej 2: Skimmel",
        ] {
            assert!(basis.contains(part), "{part}: {basis}");
        }
        let both = "select count(*) from placement where municipality = $1 and rests_on is not null";
        assert_eq!(house.count(both, &[]), 2, "mother and son");
        let page = maja.get("/housing?propose=true").body;
        assert!(!page.contains("Amina Tesfay") && page.contains("Parkvej 6"), "{page}");
        assert_eq!(
            maja.get(&format!("{}/dwelling/{third}", household(person))).status,
            404,
            "they wait no longer"
        );
        stays_as_it_was(&maja, person, placement);
    });
}

/// The reason may be corrected; what the decision rested on may not.
fn stays_as_it_was(maja: &Visitor<'_>, person: PersonId, placement: &serde_json::Value) {
    let text = |field: &str| placement[field].as_str().unwrap_or_default().to_owned();
    let path = format!("/person/{person}/placement/{}", text("id"));
    let correct = |rests_on: &str, version: &str| {
        let fields =
            ["dwelling", "stay", "decided_on", "starts_on", "decided_by"].map(|field| (field, text(field)));
        let mut form: Vec<(&str, &str)> =
            fields.iter().map(|(field, text)| (*field, text.as_str())).collect();
        form.extend([("reason", "En lillesøster er på vej"), ("rests_on", rests_on), ("version", version)]);
        maja.post(&path, &form)
    };
    let refused = correct("Noget andet", "1");
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("bliver stående"), "{}", refused.body);
    let kept = correct(&text("rests_on").replace('\n', "\r\n"), "1");
    assert_eq!(kept.status, 303, "{}", kept.body);
}

#[test]
fn a13_b11_the_area_is_shown_before_anybody_is_assigned_a_home_there() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (neighbour, person) = (maja.register("Sara Haile"), maja.register("Amina Tesfay"));
        let area = json!({"name": "Bakken", "status": "none", "residents": 900,
                          "strengths": "Fodboldklub og sprogcafé", "welcome": "Bodil i afdelingsbestyrelsen"});
        let area = registered(house, "area", &area);
        let home = |address: &str| {
            registered(
                house,
                "dwelling",
                &json!({"address": address, "area": area, "kind": "public", "rooms": 1, "sleeps": 1, "accessible": false}),
            )
        };
        let (theirs, vacant) = (home("Parkvej 1"), home("Parkvej 3"));
        let lives = [("dwelling", theirs.as_str()), ("stay", "permanent"), ("starts_on", "2026-06-01")];
        assert_eq!(maja.post(&format!("/person/{neighbour}/placement/new"), &lives).status, 303);
        let page = maja.get(&format!("{}/dwelling/{vacant}", household(person))).body;
        for part in [
            "Området: Bakken",
            "1 bolig, 1 person",
            "900",
            "Fodboldklub og sprogcafé",
            "Bodil i afdelingsbestyrelsen",
            "Det er forslaget.",
            "<svg width=\"240\"",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
    });
}

#[test]
fn b12_two_homes_stand_side_by_side_and_those_ruled_out_say_why() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let son = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let person = maja.register_with("Amina Tesfay", &son);
        let (one, two) = (dwelling(house, "Parkvej 2", 2), dwelling(house, "Parkvej 4", 4));
        dwelling(house, "Parkvej 1", 1);
        let listed = dwelling_in(house, "vulnerable");
        let page = maja.get(&format!("{}?compare={one}&compare={two}", household(person))).body;
        let (_, compared) = page.split_once("id=\"compared\"").expect("a comparison");
        assert!(compared.contains("data-title=\"Parkvej 2\"") && compared.contains("80 point"), "{compared}");
        assert!(compared.contains("Der er plads til alle og ingen pladser til overs."), "{compared}");
        assert!(compared.contains("Der er plads til alle og 2 pladser til overs."), "{compared}");
        assert!(page.contains("Parkvej 1: Der er kun plads til 1."), "{page}");
        assert!(!maja.get(&household(person)).body.contains("id=\"compared\""));
        let refused = decide(
            &maja,
            person,
            &listed,
            "decide",
            &[("starts_on", "2026-07-01"), ("stay", "permanent"), ("reason", "Alligevel")],
        );
        assert_eq!(refused.status, 422, "d11: {}", refused.body);
        assert!(refused.body.contains(says("fault-home-ruled-out")), "{}", refused.body);
    });
}

#[test]
fn b12_a_protected_address_stands_on_no_page_but_the_households_own() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let ([amina, sara], homes) = two_and_three(house);
        assert_eq!(decide(&maja, amina, &homes[2], "keep", &[("reason", "Hemmelig")]).status, 303);
        house.behind_its_back("update person set protected_from = '2026-01-01' where name = 'Amina Tesfay'");
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains(says("housing-protected")), "{page}");
        assert!(!page.contains("Parkvej 5") && !page.contains("Hemmelig"), "nor among the vacant: {page}");
        assert!(maja.get(&household(amina)).body.contains("Parkvej 5"), "on its own page it stands");
        let officer = house.visitor(Role::HousingOfficer);
        assert_eq!(officer.get(&household(amina)).status, 404);
        assert_eq!(officer.get(&format!("{}/dwelling/{}", household(amina), homes[2])).status, 404);
        refer(house, sara);
        let page = officer.get("/housing?propose=true").body;
        assert!(!page.contains("Parkvej 5") && !page.contains("Amina"), "kept for somebody else: {page}");
        let taken = officer.get(&format!("{}/dwelling/{}", household(sara), homes[2]));
        assert_eq!(taken.status, 404, "{}", taken.body);
        for role in [Role::Teacher, Role::CompanyConsultant, Role::Analyst, Role::Politician] {
            assert!(house.visitor(role).get(&household(sara)).status >= 403, "{role}");
        }
    });
}
