// SPDX-License-Identifier: MPL-2.0
//! The family page: who belongs to the family today, and what is due for those the user may know of.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TODAY, TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

/// A married couple and their child in one household, newest first on the form.
fn couple(maja: &Visitor<'_>) -> (PersonId, PersonId) {
    let more = [("name_1", "Yusuf Tesfay"), ("born_on_1", "1988-01-02"), ("sex_1", "male")];
    let amina = maja.register_with("Amina Tesfay", &more);
    let page = maja.get(&format!("/person/{amina}")).body;
    let at = page.find("Yusuf Tesfay").unwrap();
    let link = page[..at].rfind("/person/").unwrap();
    (amina, page[link + 8..link + 44].parse().unwrap())
}

fn seen(maja: &Visitor<'_>, person: PersonId, name: &str) -> (bool, bool) {
    let own = maja.get(&format!("/person/{person}")).body;
    (own.contains(name), maja.get(&format!("/person/{person}/family")).body.contains(name))
}

fn add(maja: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = maja.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
}

#[test]
fn an_ended_marriage_ends_the_sight_of_each_other_the_same_day() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (amina, yusuf) = couple(&maja);
        let other = yusuf.to_string();
        let marriage = |ends_on: &str| {
            [("relative", other.clone()), ("kinship", "spouse".to_owned()), ("ends_on", ends_on.to_owned())]
        };
        for (ends_on, listed) in [("2026-06-16", true), ("2026-06-15", false)] {
            let fields = marriage(ends_on);
            let fields: Vec<_> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
            add(&maja, amina, "kin", &fields);
            assert_eq!(seen(&maja, amina, "Yusuf Tesfay").1, listed, "{ends_on}");
            assert_eq!(seen(&maja, yusuf, "Amina Tesfay"), (listed, listed), "{ends_on}");
        }
        // Those who marry each other again are a family again.
        let again = [("relative", other.as_str()), ("kinship", "spouse"), ("starts_on", "2026-06-15")];
        add(&maja, amina, "kin", &again);
        assert_eq!(seen(&maja, yusuf, "Amina Tesfay"), (true, true));
    });
}

#[test]
fn whoever_moves_out_of_the_household_is_not_of_the_family_from_that_day_on() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (amina, yusuf) = couple(&maja);
        assert_eq!(seen(&maja, amina, "Yusuf Tesfay"), (true, true));
        let list = format!("/api/v1/persons/{yusuf}/membership");
        let kept = maja.get(&list).json()["items"][0].clone();
        let (id, household) = (kept["id"].as_str().unwrap(), kept["household"].as_str().unwrap());
        let fields = [
            ("version", "1"),
            ("household", household),
            ("role", "adult"),
            ("starts_on", kept["starts_on"].as_str().unwrap()),
            ("ends_on", "2026-07-01"),
        ];
        let path = format!("/person/{yusuf}/membership/{id}");
        assert_eq!(maja.post(&path, &fields).status, 303);
        assert_eq!(seen(&maja, amina, "Yusuf Tesfay"), (true, true), "not yet");
        let tx = format!("update membership set starts_on = '2026-01-01', ends_on = '{TODAY}'");
        house.behind_its_back(&tx);
        assert_eq!(seen(&maja, amina, "Yusuf Tesfay"), (false, false));
        assert_eq!(seen(&maja, yusuf, "Amina Tesfay"), (false, false));
    });
}

fn nothing_known(house: &TestHouse, visitor: &Visitor<'_>, person: PersonId) -> (bool, bool) {
    let (page, w) = (visitor.get(&format!("/person/{person}/family")), wording::language("da"));
    assert_eq!(page.status, 200, "{}", house.events());
    (page.body.contains(w.t("duties-not-yours")), page.body.contains(w.t("nothing-due")))
}

#[test]
fn the_family_page_does_not_say_that_nothing_is_due_where_the_user_may_not_know() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (amina, yusuf) = couple(&maja);
        assert!(!nothing_known(house, &maja, amina).0);
        let unit = house.unit(UnitKind::Housing).to_string();
        let referral = [("unit", unit.as_str()), ("starts_on", "2026-06-01")];
        for person in [amina, yusuf] {
            add(&maja, person, "referral", &referral);
        }
        let lis = house.visitor(Role::HousingOfficer);
        assert_eq!(nothing_known(house, &lis, amina), (true, false));
    });
}

#[test]
fn nobody_is_their_own_relative() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (own, events) = (person.to_string(), house.events());
        let refused =
            maja.post(&format!("/person/{person}/kin/new"), &[("relative", &own), ("kinship", "spouse")]);
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(wording::language("da").t("fault-themselves")), "{}", refused.body);
        let body = serde_json::json!({"relative": own, "kinship": "spouse"});
        assert_eq!(maja.json("POST", &format!("/api/v1/persons/{person}/kin"), &body).status, 422);
        assert_eq!(house.events(), events);
    });
}

#[test]
fn nobody_belongs_to_a_household_twice_on_the_same_day() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let list = format!("/api/v1/persons/{person}/membership");
        let household = maja.get(&list).json()["items"][0]["household"].as_str().unwrap().to_owned();
        let role = ("role", "adult");
        let refused = maja.post(
            &format!("/person/{person}/membership/new"),
            &[("household", &household), role, ("starts_on", "2026-07-15")],
        );
        assert_eq!(refused.status, 422);
        assert!(
            refused.body.contains(wording::language("da").t("fault-membership-twice")),
            "{}",
            refused.body
        );
        // The one that is there may be corrected; it is not beside itself.
        let kept = maja.get(&list).json()["items"][0].clone();
        let own = format!("/person/{person}/membership/{}", kept["id"].as_str().unwrap());
        let days = [("starts_on", "2026-06-01"), ("ends_on", "2026-07-14"), ("version", "1")];
        let fields = [&[("household", household.as_str()), role], &days[..]].concat();
        assert_eq!(maja.post(&own, &fields).status, 303);
        add(&maja, person, "membership", &[("household", &household), role, ("starts_on", "2026-07-15")]);
    });
}

#[test]
fn t01_a_kinship_says_of_whom_while_it_lasts_and_names_nobody_protected_who_lives_elsewhere() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (amina, yusuf) = couple(&maja);
        let (page, other) = (format!("/person/{amina}"), yusuf.to_string());
        let line = "Ægtefælle eller samlever til Yusuf Tesfay";
        add(&maja, amina, "kin", &[("relative", other.as_str()), ("kinship", "spouse")]);
        assert!(maja.get(&page).body.contains(line), "{}", maja.get(&page).body);
        let own = maja.get(&format!("/api/v1/persons/{yusuf}")).json();
        let protect = |from: serde_json::Value| {
            let mut own = maja.get(&format!("/api/v1/persons/{yusuf}")).json();
            own["protected_from"] = from;
            let address = format!("/api/v1/persons/{yusuf}/person/{yusuf}");
            assert_eq!(maja.json("PUT", &address, &own).status, 200);
        };
        protect("2026-06-01".into());
        assert!(!maja.get(&page).body.contains(line), "he is protected, and lives elsewhere");
        protect(own["protected_from"].clone());
        let kin = maja.get(&format!("/api/v1/persons/{amina}/kin")).json()["items"][0].clone();
        let mut ended = kin.clone();
        ended["ends_on"] = "2026-06-15".into();
        let address = format!("/api/v1/persons/{amina}/kin/{}", kin["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &address, &ended).status, 200);
        assert!(!maja.get(&page).body.contains(line), "it is over");
    });
}

#[test]
fn t01_a_child_is_not_in_the_programme_and_the_page_says_when_it_can_begin() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for (born, says) in [
            ("2009-08-20", "Programmet kan først begynde, når personen er voksen den 20.08.2027"),
            ("2016-08-20", "Introduktionsprogrammet er for voksne"),
            ("1990-03-04", "1 af 60"),
        ] {
            let person = maja.register_with("Amina Tesfay", &[("born_on_0", born)]);
            let kept = format!("/api/v1/persons/{person}/responsibility");
            let mut taken_over = maja.get(&kept).json()["items"][0].clone();
            taken_over["starts_on"] = "2026-06-01".into();
            let address = format!("{kept}/{}", taken_over["id"].as_str().unwrap());
            assert_eq!(maja.json("PUT", &address, &taken_over).status, 200);
            let page = maja.get(&format!("/person/{person}")).body;
            assert!(page.contains(says), "{says}: {page}");
        }
    });
}
