// SPDX-License-Identifier: MPL-2.0
//! Those who find companies see who is on the way, and what they can.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, in_every_house},
};
use kernel::ids::PersonId;

/// Somebody taken over on 1 July with a profile; it is 15 June.
fn coming(house: &TestHouse, name: &str, referred: bool) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = maja.register(name);
    let add = |kind: &str, fields: &[(&str, &str)]| {
        let answer = maja.post(&format!("/person/{person}/{kind}/new"), fields);
        assert_eq!(answer.status, 303, "{kind} {}", answer.body);
    };
    let profile = [
        ("starts_on", "2026-06-01"),
        ("work", "Fem år i et bageri"),
        ("interests", "Cykler"),
        ("considerations", "Siddende arbejde"),
    ];
    add("profile", &profile);
    if referred {
        let unit = house.unit(UnitKind::Company).to_string();
        add("referral", &[("unit", &unit), ("starts_on", "2026-06-02")]);
    }
    person
}

#[test]
fn a18_a_company_consultant_sees_who_is_on_the_way_with_their_skills_before_the_takeover() {
    in_every_house(|house| {
        let person = coming(house, "Amina Tesfay", true);
        coming(house, "Bilal Ukendt", false);
        let carl = house.visitor(Role::CompanyConsultant);
        let page = carl.get("/arrivals").body;
        for text in ["Amina Tesfay", "01.07.2026", "om 16 dage", "Fem år i et bageri"] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        assert!(!page.contains("Siddende arbejde"), "what must be considered is the caseworker's");
        assert!(!page.contains("Bilal Ukendt"), "whoever is not referred is not seen");
        assert!(page.contains(&format!("/person/{person}/offer/new?kind=internship")));
        let offer = [
            ("kind", "internship"),
            ("state", "granted"),
            ("provider", "Nordens Bageri"),
            ("starts_on", "2026-07-06"),
        ];
        assert_eq!(carl.post(&format!("/person/{person}/offer/new"), &offer).status, 303);
        let file = carl.get(&format!("/person/{person}")).body;
        assert!(file.contains("Kompetenceafklaring") && !file.contains("Siddende arbejde"), "{file}");
        for role in [Role::Teacher, Role::HousingOfficer, Role::Politician, Role::Analyst] {
            assert_eq!(house.visitor(role).get("/arrivals").status, 403, "{role}");
        }
    });
}

#[test]
fn a18_whoever_is_taken_over_is_no_longer_on_the_way() {
    in_every_house(|house| {
        let person = coming(house, "Amina Tesfay", true);
        let maja = house.visitor(Role::Caseworker);
        let kept = maja.get(&format!("/api/v1/persons/{person}/responsibility")).json()["items"][0].clone();
        let mut now = kept.clone();
        now["starts_on"] = "2026-06-15".into();
        let address = format!("/api/v1/persons/{person}/responsibility/{}", kept["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &address, &now).status, 200);
        let page = house.visitor(Role::CompanyConsultant).get("/arrivals").body;
        assert!(page.contains("Ingen af dem") && !page.contains("Amina Tesfay"), "{page}");
    });
}

#[test]
fn b30_a_benefit_under_a_name_of_other_years_is_kept_and_pointed_out() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        for (kind, starts_on, pointed_out) in [
            ("sho-ydelse", "2026-06-01", true),
            ("sho-ydelse", "2024-06-01", false),
            ("kontanthjaelp-mindstesats", "2026-06-01", false),
            ("dagpenge", "2026-06-01", false),
        ] {
            let fields = [("kind", kind), ("starts_on", starts_on)];
            let answer = maja.post(&format!("/person/{person}/benefit/new"), &fields);
            assert_eq!(answer.status, 303, "{}", answer.body);
            let word = crate::web::wording::language("da").t("warning-benefit-name");
            assert_eq!(maja.get(&answer.location).body.contains(word), pointed_out, "{kind} {starts_on}");
        }
    });
}

#[test]
fn b30_the_same_benefit_twice_on_the_same_days_is_pointed_out_and_one_after_the_other_is_not() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        for (starts_on, ends_on, pointed_out) in
            [("2026-05-20", "2026-05-31", false), ("2026-06-01", "", false), ("2026-06-10", "", true)]
        {
            let fields = [("kind", "dagpenge"), ("starts_on", starts_on), ("ends_on", ends_on)];
            let answer = maja.post(&format!("/person/{person}/benefit/new"), &fields);
            assert_eq!(answer.status, 303, "{}", answer.body);
            let word = crate::web::wording::language("da").t("warning-benefit-twice");
            assert_eq!(maja.get(&answer.location).body.contains(word), pointed_out, "{starts_on}");
        }
    });
}
