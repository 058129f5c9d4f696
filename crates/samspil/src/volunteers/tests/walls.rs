// SPDX-License-Identifier: MPL-2.0
//! What whoever finds friends must not see is nowhere: not on pages, not for programs, not in search, not in files.

use super::{Friend, answers, propose, refugee, said, volunteer, wants_a_friend};
use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::ids::PersonId;

/// Somebody with something in every part of the file that is nobody's business here.
fn amina(house: &TestHouse) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = maja.register_with("Amina Tesfay", &[("cpr_0", "640390-1236"), ("language_0", "tigrinya")]);
    let dwelling = serde_json::json!({"address": "Rosenvej 1, Solbæk", "kind": "public", "rooms": 3, "sleeps": 4, "area": area(house)});
    let lis = house.visitor(Role::HousingOfficer);
    let dwelling = lis.json("POST", "/api/v1/register/dwelling", &dwelling).json()["id"].clone();
    let file = |kind: &str, fields: &[(&str, &str)]| {
        let answer = maja.post(&format!("/person/{person}/{kind}/new"), fields);
        assert_eq!(answer.status, 303, "{kind} {}", answer.body);
    };
    let housing = house.unit(crate::people::UnitKind::Housing).to_string();
    file("referral", &[("unit", &housing), ("starts_on", "2026-06-01"), ("purpose", "Find en bolig")]);
    let home = [("dwelling", dwelling.as_str().unwrap()), ("stay", "permanent"), ("starts_on", "2026-06-01")];
    file("placement", &home);
    file("benefit", &[("kind", "sho-ydelse"), ("starts_on", "2026-06-01")]);
    file("note", &[("kind", "phone"), ("happened_on", "2026-06-02"), ("facts", "Flygtede over havet")]);
    file("health-offer", &[("state", "offered"), ("offered_on", "2026-06-03")]);
    assert_eq!(answers(&maja, person, &[]).status, 303);
    person
}

fn area(house: &TestHouse) -> String {
    let lis = house.visitor(Role::HousingOfficer);
    let answer = lis.json("POST", "/api/v1/register/area", &serde_json::json!({"name": "Rosenkvarteret"}));
    answer.json()["id"].as_str().unwrap_or_else(|| panic!("{}", answer.body)).to_owned()
}

const NEVER: [&str; 8] =
    ["Tesfay", "640390", "Rosenvej", "1990", "sho-ydelse", "Flygtede over havet", "refugee", "health-offer"];

#[test]
fn t12_the_volunteer_coordinator_sees_the_least_that_was_agreed_to_and_each_look_is_written_down() {
    in_every_house(|house| {
        let person = amina(house);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        let looks = |action: &str| {
            house.count(
                "select count(*) from access where municipality = $1 and person = $2 and account = $3 and action = $4 and allowed = true",
                &[&person, &nanna.account, &action],
            )
        };
        let week = nanna.get("/volunteers/wishes").body;
        for told in ["Amina", "tigrinya", "fodbold, madlavning", "1 person", "Rosenkvarteret"] {
            assert!(week.contains(told), "no {told} in {week}");
        }
        assert_eq!(looks("SeeFriendWish"), 1);
        let asked = propose(house, person, &kirsten);
        let pages =
            ["/volunteers", "/volunteers/wishes", "/volunteers/match", &format!("/volunteers/{kirsten}")]
                .map(|page| nanna.get(page).body);
        for page in pages.iter().chain([&week, &asked.body]) {
            for never in NEVER {
                assert!(!page.contains(never), "{never} in {page}");
            }
        }
        assert!(looks("SeeFriendWish") >= 4, "every page that tells of her is written down");
    });
}

#[test]
fn t12_the_volunteer_coordinator_reaches_no_file_by_any_address_search_file_or_calendar() {
    in_every_house(|house| {
        let person = amina(house);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        for path in [
            "/persons".to_owned(),
            "/persons?q=Amina".to_owned(),
            "/persons?q=640390-1236".to_owned(),
            format!("/person/{person}"),
            format!("/person/{person}/friend"),
            format!("/person/{person}/family"),
            format!("/person/{person}/deadlines"),
            format!("/person/{person}/messages"),
            format!("/person/{person}/consent/new"),
            format!("/person/{person}/friend-match/new"),
            format!("/person/{person}/catalogue"),
            "/tasks".to_owned(),
            "/visitation".to_owned(),
            "/import".to_owned(),
            "/housing".to_owned(),
            "/register/household".to_owned(),
            "/register/dwelling".to_owned(),
            "/api/v1/persons".to_owned(),
            "/api/v1/persons?q=Amina".to_owned(),
            format!("/api/v1/persons/{person}"),
            format!("/api/v1/persons/{person}/deadlines"),
            "/api/v1/my-day".to_owned(),
        ] {
            let answer = nanna.get(&path);
            assert!(matches!(answer.status, 403 | 404), "{path} {}", answer.status);
            assert!(!answer.body.contains("Amina"), "{path}");
        }
        for kind in crate::records::ALL.iter().filter(|kind| kind.owner != crate::record::Owner::Municipality)
        {
            let answer = nanna.get(&format!("/api/v1/persons/{person}/{}", kind.name));
            assert!(matches!(answer.status, 403 | 404) && !answer.body.contains("Amina"), "{}", kind.name);
        }
        for path in
            ["/calendar", "/calendar.ics", "/api/v1/calendar", "/activities", "/volunteers/consent-text"]
        {
            let answer = nanna.get(path);
            assert!(answer.status == 200 && !answer.body.contains("Amina"), "{path}");
        }
        assert_eq!(nanna.get("/").location, "/volunteers");
        assert!(!nanna.get("/volunteers").body.contains("/persons"), "no search, no list of persons");
    });
}

#[test]
fn t12_a_protected_person_has_no_area_and_no_telephone_on_any_screen_outside_the_case() {
    in_every_house(|house| {
        let person = amina(house);
        let maja = house.visitor(Role::Caseworker);
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        let friend = Friend::open(house, &propose(house, person, &kirsten).body);
        assert_eq!(friend.says(house, "yes").status, 303);
        let matches = maja.get(&format!("/api/v1/persons/{person}/friend-match")).json();
        let page = format!("/volunteers/match/{person}/{}", matches["items"][0]["id"].as_str().unwrap());
        assert_eq!(maja.post(&page, &[("do", "person-yes"), ("version", "2")]).status, 303);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        assert!(
            friend.sees(house).contains("Rosenkvarteret") && nanna.get(&page).body.contains("Rosenkvarteret")
        );
        let mut file = maja.get(&format!("/api/v1/persons/{person}")).json();
        file["protected_from"] = "2026-06-01".into();
        file["phone"] = "87654321".into();
        assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{person}/person/{person}"), &file).status, 200);
        for seen in [friend.sees(house), nanna.get(&page).body, nanna.get("/volunteers/wishes").body] {
            assert!(seen.contains("Amina"), "{seen}");
            assert!(!seen.contains("Rosenkvarteret") && !seen.contains("87654321"), "{seen}");
        }
    });
}

#[test]
fn t12_the_register_is_for_those_who_work_with_volunteers_and_kept_by_the_coordinator_of_volunteers() {
    in_every_house(|house| {
        wants_a_friend(house, "Amina Tesfay");
        let id = volunteer(house, "Kirsten Friis", &[("spoken_languages", "tigrinya")]);
        for role in
            [Role::Teacher, Role::CompanyConsultant, Role::HousingOfficer, Role::TeamMember, Role::Analyst]
                .into_iter()
                .chain([Role::Politician, Role::Administrator])
        {
            let visitor = house.visitor(role);
            for path in ["/volunteers", "/volunteers/wishes", "/volunteers/match", "/register/volunteer"] {
                let answer = visitor.get(path);
                assert!(answer.status == 403 && !answer.body.contains("Kirsten"), "{role} {path}");
            }
        }
        for role in [Role::Coordinator, Role::Caseworker] {
            let visitor = house.visitor(role);
            assert!(visitor.get("/volunteers?language=Tigrinya").body.contains("Kirsten Friis"), "{role}");
            assert_eq!(visitor.get("/register/volunteer/new").status, 403, "{role} looks");
            assert!(visitor.get("/volunteers/wishes").body.contains("Amina"), "{role}");
        }
        house.open_account("anden", Role::Caseworker, &[house.unit(crate::people::UnitKind::Other)]);
        let stranger = house.visitor_named("anden");
        assert!(!stranger.get("/volunteers/wishes").body.contains("Amina"), "another's case");
        let empty = stranger.get("/volunteers?language=kinyarwanda").body;
        assert!(empty.contains("Ingen frivillige"), "{empty}");
        let page = house.visitor(Role::VolunteerCoordinator).get(&format!("/volunteers/{id}")).body;
        assert!(page.contains("tigrinya") && page.contains(said("certificate-missing")), "{page}");
        assert_eq!(stranger.get("/volunteers/00000000-0000-7000-8000-000000000001").status, 404);
    });
}

#[test]
fn t12_consent_is_asked_for_in_words_that_can_be_read_in_danish_english_and_languages_of_the_municipalitys_own()
 {
    in_every_house(|house| {
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let read = |visitor: &Visitor<'_>| visitor.get("/volunteers/consent-text?purpose=friend").body;
        let shipped = read(&nanna);
        assert!(
            shipped.contains("Du bestemmer selv") && shipped.contains("You decide yourself"),
            "{shipped}"
        );
        for (language, words, day) in [
            ("ar", "نص قديم", "2026-01-01"),
            ("ar", "نص جديد", "2026-06-01"),
            ("da", "Vores egne ord", "2026-06-01"),
        ] {
            let own = [
                ("consent_purpose", "friend"),
                ("text_language", language),
                ("consent_words", words),
                ("starts_on", day),
                ("source", "Tolkeservice"),
            ];
            assert_eq!(nanna.post("/register/consent-text/new", &own).status, 303);
        }
        let page = read(&house.visitor(Role::Caseworker));
        assert!(page.contains("dir=\"rtl\"") && page.contains("نص جديد"), "{page}");
        assert!(!page.contains("نص قديم") && page.contains("Vores egne ord"), "{page}");
        assert!(!page.contains("Du bestemmer selv") && page.contains("You decide yourself"), "{page}");
    });
}

#[test]
fn a34_a_person_of_another_unit_is_not_found_on_the_page_of_the_offer() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = refugee(&maja, "Amina Tesfay");
        house.open_account("anden", Role::Caseworker, &[house.unit(crate::people::UnitKind::Other)]);
        let stranger = house.visitor_named("anden");
        assert_eq!(stranger.get(&format!("/person/{person}/friend")).status, 404);
        assert_eq!(answers(&stranger, person, &[]).status, 404);
        for role in [Role::Teacher, Role::HousingOfficer, Role::Analyst, Role::TeamMember] {
            assert!(matches!(answers(&house.visitor(role), person, &[]).status, 403 | 404), "{role}");
        }
    });
}
