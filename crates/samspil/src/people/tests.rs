// SPDX-License-Identifier: MPL-2.0
//! People at the front door: registered, found, opened, corrected.

mod cpr;
mod family;
mod finding;
mod outside;
mod visitation;

use crate::{gate::Role, testing::in_every_house};

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
