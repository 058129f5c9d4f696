// SPDX-License-Identifier: MPL-2.0
//! Leisure and culture by age: what people agree to have written down is counted, and small numbers are hidden.

use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house_at, passing_days},
};
use serde_json::Value;

/// Somebody of an age, and what they go to when they have agreed that it is known.
fn newcomer(maja: &Visitor<'_>, name: &str, born: &str, goes: bool) {
    let person = maja.register_with(name, &[("born_on_0", born)]);
    if goes {
        let fields = [
            ("what", "Fodbold"),
            ("origin", "organisation"),
            ("leisure_support", "voucher"),
            ("starts_on", "2026-06-01"),
            ("consented_on", "2026-06-10"),
        ];
        let kept = maja.post(&format!("/person/{person}/civic-activity/new"), &fields);
        assert_eq!(kept.status, 303, "{}", kept.body);
    }
}

fn figure(house: &TestHouse, role: Role, address: &str) -> Value {
    let status = house.visitor(role).get(address).json();
    let all = status["indicators"].as_array().unwrap_or_else(|| panic!("no figures in {status}")).clone();
    all.into_iter().find(|one| one["id"] == "B-38").unwrap()
}

#[test]
fn b38_the_share_who_take_part_is_told_by_age_with_that_much_is_not_known_and_small_numbers_are_hidden() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let maja = house.visitor(Role::Caseworker);
        for number in 0..11 {
            newcomer(&maja, &format!("Voksen {number}"), "1990-01-02", number < 6);
        }
        for number in 0..3 {
            newcomer(&maja, &format!("Barn {number}"), "2015-01-02", number < 2);
        }
        pass(60);
        let true_one = figure(house, Role::Coordinator, "/api/v1/status?as_of=2026-08-01");
        let headline = &true_one["headline"];
        assert_eq!((&headline["numerator"], &headline["denominator"]), (&8.into(), &14.into()), "{true_one}");
        let page = house.visitor(Role::Coordinator).get("/status").body;
        assert!(page.contains("Andelen er derfor altid for lav"), "the card says that much is not known");
        // Fewer than five children go: neither they nor what they follow from may be told outside.
        let told = figure(house, Role::Politician, "/api/v1/status").to_string();
        assert!(!told.contains("\"numerator\":2") && !told.contains("\"denominator\":3"), "{told}");
    });
}
