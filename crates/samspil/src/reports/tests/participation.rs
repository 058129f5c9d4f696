// SPDX-License-Identifier: MPL-2.0
//! Women and men in offers: counted once each, and few are not told outside the house.

use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house},
    web::wording,
};

/// So many taken over in June with an internship, so many without.
fn people(house: &TestHouse, sex: &str, (with, without): (usize, usize)) {
    let maja = house.visitor(Role::Caseworker);
    for at in 0..with + without {
        let person = maja.register_with(&format!("{sex} {at}"), &[]);
        let mut own = maja.get(&format!("/api/v1/persons/{person}")).json();
        own["sex"] = sex.into();
        let put = format!("/api/v1/persons/{person}/person/{person}");
        assert_eq!(maja.json("PUT", &put, &own).status, 200);
        let responsible = [("starts_on", "2026-06-01"), ("rule", "d1-takeover-refugee")];
        let answer = maja.post(&format!("/person/{person}/responsibility/new"), &responsible);
        assert_eq!(answer.status, 303, "{}", answer.body);
        let offer = [
            ("kind", "internship"),
            ("state", "running"),
            ("provider", "Bageriet"),
            ("starts_on", "2026-06-01"),
        ];
        for _ in 0..if at < with { 2 } else { 0 } {
            assert_eq!(maja.post(&format!("/person/{person}/offer/new"), &offer).status, 303);
        }
    }
}

#[test]
fn a15_women_and_men_in_job_offers_stand_beside_each_other_and_few_are_hidden_when_published() {
    in_every_house(|house| {
        people(house, "female", (5, 5));
        people(house, "male", (2, 6));
        let row = |role: Role| {
            let page = house.visitor(role).get("/status/participation").body;
            let what = wording::language("da").t("participation-job");
            let row = page.split("<tr>").find(|row| row.contains(what)).unwrap_or_else(|| panic!("{page}"));
            row.to_owned()
        };
        let inside = row(Role::Coordinator);
        assert!(inside.contains("5 (50 %)") && inside.contains("2 (25 %)"), "{inside}");
        let published = row(Role::Politician);
        let hidden = wording::language("da").t("few-not-told");
        assert!(published.contains("5 (50 %)") && published.contains(hidden), "{published}");
        assert!(!published.contains("25 %"), "{published}");
        assert_eq!(house.visitor(Role::Teacher).get("/status/participation").status, 403);
    });
}

#[test]
fn a20_both_reports_stand_beside_the_first_company_offer_and_are_not_merged() {
    in_every_house(|house| {
        let page = house.visitor(Role::Politician).get("/status").body;
        let (_, card) = page.split_once("id=\"indicator-B-04c\"").expect("the indicator");
        let card = card.split("id=\"indicator-").next().unwrap();
        for part in [
            "KORA 2014",
            "KORA 2016, virksomhedsrettede tilbud",
            "KORA 2016, nytilkomne flygtninge i job",
            "KORA 2016, de svageste ledige indvandrere i job",
            "KORA, maj 2016",
            "16 %",
            "15 %",
            "14 %",
            "17 %",
            "01.01.2016",
        ] {
            assert!(card.contains(part), "{part}: {card}");
        }
    });
}
