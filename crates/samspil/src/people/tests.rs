// SPDX-License-Identifier: MPL-2.0
//! People at the front door: registered, found, opened, corrected.

mod cpr;
mod family;
mod finding;
mod missing;
mod outside;
mod requests_and_endings;
mod visitation;

use crate::{gate::Role, people::UnitKind, testing::in_every_house};

#[test]
fn b01_a_visitation_shows_the_takeover_and_its_rule_before_anything_is_saved() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let shown = maja.post(
            "/visitation",
            &[
                ("group_code", "refugee"),
                ("decided_on", "15.05.2026"),
                ("name_0", "Amina Tesfay"),
                ("sex_0", "female"),
            ],
        );
        assert_eq!(shown.status, 200);
        assert!(shown.body.contains("01.07.2026"), "{}", shown.body);
        assert!(shown.body.contains("§ 4"), "{}", shown.body);
        assert!(!maja.get("/persons").body.contains("Amina"));
        let person = maja.register("Amina Tesfay");
        let page = maja.get(&format!("/person/{person}"));
        assert_eq!(page.status, 200);
        assert!(page.body.contains("01.07.2026"));
    });
}

#[test]
fn a_person_is_found_by_name_in_any_spelling_by_cpr_and_by_case_number() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Mohammed Ærø Hassan", &[("cpr_0", "640390-1236")]);
        maja.register("Bente Jørgensen");
        for typed in ["mohammed", "Muhamad", "hassan", "ÆRØ", "aeroe", "mohammed hassan"] {
            let page = maja.get(&format!(
                "/persons?q={}",
                form_urlencoded::byte_serialize(typed.as_bytes()).collect::<String>()
            ));
            assert!(page.body.contains("Mohammed Ærø Hassan"), "{typed}");
            assert!(!page.body.contains("Bente"), "{typed}");
        }
        assert_eq!(maja.get("/persons?q=640390-1236").location, format!("/person/{person}"));
        assert_eq!(maja.get("/persons?q=2026-00001").location, format!("/person/{person}"));
    });
}

#[test]
fn b41_a_unit_is_named_anew_and_a_decision_of_before_keeps_the_name_it_had_then() {
    in_every_house(|house| {
        let (maja, administrator) = (house.visitor(Role::Caseworker), house.visitor(Role::Administrator));
        let person = maja.register("Amina Tesfay");
        let new = format!("/person/{person}/decision/new");
        let decide = |day: &str| {
            assert_eq!(maja.post(&new, &[("kind", "housing"), ("decided_on", day)]).status, 303);
            let all = maja.get(&format!("/api/v1/persons/{person}/decision")).json()["items"].clone();
            let names: Vec<String> = all
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["made_in"].as_str().unwrap().to_owned())
                .collect();
            names
        };
        assert_eq!(decide("2026-06-12"), ["Enhed integration"]);
        let unit = house.unit(UnitKind::Integration).to_string();
        let former = [("unit", unit.as_str()), ("name", "Enhed integration"), ("ends_on", "2026-06-13")];
        assert_eq!(maja.post("/register/unit-name/new", &former).status, 403);
        assert_eq!(administrator.post("/register/unit-name/new", &former).status, 303);
        let twice = [("unit", unit.as_str()), ("name", "Gammel enhed"), ("ends_on", "2026-06-01")];
        assert_eq!(administrator.post("/register/unit-name/new", &twice).status, 422, "one name on a day");
        let renamed = [
            ("version", "1"),
            ("name", "Kompetence- og Integrationsafdelingen"),
            ("kind", "integration"),
            ("starts_on", "2015-08-01"),
        ];
        assert_eq!(administrator.post(&format!("/register/unit/{unit}"), &renamed).status, 303);
        let now = "Kompetence- og Integrationsafdelingen";
        assert_eq!(decide("2026-06-14"), ["Enhed integration", now]);
        let mut all = decide("2026-06-11");
        all.sort();
        assert_eq!(
            all,
            ["Enhed integration", "Enhed integration", now],
            "by its own day, not the day it is written"
        );
        let mut conn = house.office.look_by_itself(crate::testing::MUNICIPALITY).unwrap();
        let named = |conn: &mut crate::gate::Conn, day| {
            super::unit_name_on(conn, house.unit(UnitKind::Integration), day).unwrap().unwrap()
        };
        assert_eq!(named(&mut conn, jiff::civil::date(2026, 6, 13)), "Enhed integration");
        assert_eq!(named(&mut conn, jiff::civil::date(2026, 6, 14)), "Kompetence- og Integrationsafdelingen");
        let page = maja.get(&format!("/person/{person}")).body;
        assert!(page.contains("Enhed integration"), "{page}");
        let ended = [&renamed[1..], &[("version", "2"), ("ends_on", "2014-01-01")]].concat();
        assert_eq!(administrator.post(&format!("/register/unit/{unit}"), &ended).status, 422);
    });
}

/// What would tell where somebody's people come from, what they believe, or how healthy they are.
const NEVER: [&str; 15] = [
    "ethnic",
    "etnisk",
    "race",
    "religion",
    "belief",
    "skin",
    "diagnos",
    "disease",
    "illness",
    "sygdom",
    "smok",
    "alcohol",
    "bmi",
    "blood",
    "health_profile",
];

#[test]
fn a33_no_field_of_anybodys_file_tells_of_ethnicity_or_health_and_nothing_is_grouped_by_it() {
    let mut looked = 0;
    for kind in crate::records::ALL {
        for field in kind.fields {
            for never in NEVER {
                assert!(!field.name.contains(never), "{}: {}", kind.name, field.name);
            }
            looked += 1;
        }
    }
    assert!(looked > 400, "{looked}");
    // What is known of a health assessment is that it was offered and when it was done.
    let health: Vec<&str> = crate::records::ALL
        .iter()
        .filter(|kind| kind.section == crate::gate::Section::Health)
        .map(|kind| kind.name)
        .collect();
    assert_eq!(health, ["health-offer"]);
    in_every_house(|house| {
        for never in NEVER {
            let sql = match house.place() {
                crate::gate::Place::Lite(_) => {
                    format!(
                        "select count(*) from pragma_table_info('person') where name like '%{never}%' and $1 > 0"
                    )
                }
                crate::gate::Place::Pg(_) => format!(
                    "select count(*) from information_schema.columns
                     where table_name = 'person' and column_name like '%{never}%' and $1 > cast(0 as bigint)"
                ),
            };
            assert_eq!(house.count(&sql, &[]), 0, "{never}");
        }
    });
}
