// SPDX-License-Identifier: MPL-2.0
//! Guidance on returning: it is written down, it settles what the law asks, and a wish is passed on.

use super::{add, said};
use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house},
};

const TOLD: [(&str, &str); 4] =
    [("held_on", "2026-06-10"), ("kind", "asked"), ("form", "meeting"), ("language", "Tigrinya")];

fn open(house: &TestHouse, rule: &str) -> i64 {
    let sql = "select count(*) from duty where municipality = $1 and rule = $2 and met_on is null
               and ended_on is null";
    house.count(sql, &[&rule])
}

#[test]
fn a37_guidance_with_the_contract_settles_what_the_law_asks_for() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let permit = [
            ("ground", "7-1"),
            ("kind", "temporary"),
            ("granted_on", "2026-05-01"),
            ("valid_until", "2028-05-01"),
        ];
        add(&maja, person, "permit", &permit);
        let signed = [
            ("state", "signed"),
            ("starts_on", "2026-06-10"),
            ("explained_in", "Tigrinya"),
            ("person_signed_on", "2026-06-10"),
            ("municipality_signed_on", "2026-06-10"),
            ("declaration_signed_on", "2026-06-10"),
        ];
        add(&maja, person, "contract", &signed);
        assert_eq!(open(house, "d29-return-guidance"), 1);
        add(&maja, person, "return-guidance", &TOLD);
        assert_eq!(open(house, "d29-return-guidance"), 0);
    });
}

#[test]
fn a37_a_wish_to_return_is_to_be_passed_on_and_nothing_is_passed_on_without_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let new = format!("/person/{person}/return-guidance/new");
        let unasked = maja.post(&new, &[&TOLD[..], &[("notified_on", "2026-06-11")]].concat());
        assert_eq!(unasked.status, 422);
        assert!(unasked.body.contains(said("fault-notified-without-wish")));
        let early = [("wishes_to_return", "true"), ("notified_on", "2026-06-09")];
        let before = maja.post(&new, &[&TOLD[..], &early].concat());
        assert!(before.body.contains(said("fault-notified-before-wish")), "{}", before.body);
        assert_eq!(open(house, "d31-return-wish"), 0);

        let wish = [&TOLD[..], &[("wishes_to_return", "true")]].concat();
        add(&maja, person, "return-guidance", &wish);
        assert_eq!(open(house, "d31-return-wish"), 1);
        let all = maja.get(&format!("/api/v1/persons/{person}/return-guidance")).json();
        let own = format!("/person/{person}/return-guidance/{}", all["items"][0]["id"].as_str().unwrap());
        let passed_on = [&wish[..], &[("notified_on", "2026-06-11"), ("version", "1")]].concat();
        assert_eq!(maja.post(&own, &passed_on).status, 303);
        assert_eq!(open(house, "d31-return-wish"), 0);
    });
}
