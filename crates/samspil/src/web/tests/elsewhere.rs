// SPDX-License-Identifier: MPL-2.0
//! Two municipalities in one database: what is filed in one is nowhere in the other, whatever id an address names.

use crate::{
    gate::Role,
    testing::{PAPER, TestHouse, in_every_house},
};
use kernel::ids::PersonId;
use serde_json::json;

/// A document in somebody's file, and a file of an agreement: the person, and the ids.
fn filed(house: &TestHouse) -> (PersonId, String, String) {
    let (maja, birthe) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
    let person = maja.register("Amina Tesfay");
    let id = |answer: crate::testing::Answer| {
        assert_eq!(answer.status, 201, "{}", answer.body);
        answer.json()["id"].as_str().unwrap().to_owned()
    };
    let paper =
        [("title", "Papirer"), ("kind", "other"), ("direction", "internal"), ("dated_on", "2026-06-01")];
    let document = id(maja.send_file("POST", &format!("/api/v1/persons/{person}/document"), &paper, PAPER));
    let party = id(birthe.json(
        "POST",
        "/api/v1/register/organisation",
        &json!({"name": "Røde Kors", "partner_kind": "refugee-groups", "starts_on": "2020-01-01"}),
    ));
    let agreement = json!({
        "organisation": party, "agreement_kind": "cooperation", "purpose": "Hjælp", "responsibilities": "Vi henviser",
        "responsible": birthe.account.to_string(), "starts_on": "2025-01-01", "signed_on": "2024-12-10", "agreement_guidepost": "community",
    });
    let agreement = id(birthe.json("POST", "/api/v1/register/cooperation-agreement", &agreement));
    let fields = [("agreement", agreement.as_str()), ("title", "Aftalen")];
    let file = id(birthe.send_file("POST", "/api/v1/register/agreement-file", &fields, PAPER));
    (person, document, file)
}

#[test]
fn t11_a_document_of_another_municipality_is_not_found_on_its_page_as_a_file_or_by_a_program() {
    in_every_house(|house| {
        let (person, document, file) = filed(house);
        assert_eq!(
            house.visitor(Role::Caseworker).get(&format!("/person/{person}/document/{document}/file")).status,
            200
        );
        for role in [Role::Caseworker, Role::Coordinator] {
            let visitor = house.visitor_elsewhere(role);
            let own = visitor.register("Dina Haile");
            let before = house.events();
            for base in [
                format!("person/{person}/document/{document}"),
                format!("person/{own}/document/{document}"),
                format!("register/agreement-file/{file}"),
            ] {
                let api = format!("/api/v1/{}", base.replacen("person/", "persons/", 1));
                let body = json!({"title": "Taget", "version": 1});
                let page = visitor.get(&format!("/{base}"));
                let looks = [
                    visitor.get(&format!("/{base}/file")),
                    visitor.get(&api),
                    visitor.get(&format!("{api}/file")),
                ];
                let changes = [
                    visitor.json("PUT", &api, &body),
                    visitor.json("DELETE", &format!("{api}?version=1"), &json!({})),
                    visitor.post_once(&format!("/{base}/strike"), &[("version", "1")]),
                ];
                // What their role never changes is refused before anybody looks what it is.
                let keeps = (role == Role::Caseworker) != base.starts_with("register");
                for answer in std::iter::once(&page).chain(&changes) {
                    let refused = answer.status == 403 && !keeps;
                    assert!(answer.status == 404 || refused, "{role} {base} {}", answer.status);
                }
                for answer in &looks {
                    assert_eq!(answer.status, 404, "{role} {base}");
                }
                for answer in std::iter::once(page).chain(looks).chain(changes) {
                    for told in ["Papir", "Aftalen", "Opdigtet"] {
                        assert!(!answer.body.contains(told), "{role} {base}: {}", answer.body);
                    }
                }
            }
            assert_eq!(house.events(), before, "{role}");
        }
    });
}
