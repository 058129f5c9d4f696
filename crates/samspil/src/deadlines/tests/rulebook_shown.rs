// SPDX-License-Identifier: MPL-2.0
//! Nothing that moves everybody's deadlines is saved or struck out unseen, by a form or by a program, and no stored change
//! is left out without a word.

use super::rulebook::{CHANGE, SUSPENSION, caught_up, keep, with};
use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use serde_json::{Value, json};

const API: &str = "/api/v1/register/rule-change";
const SCOPE: &[(&str, &str)] = &[
    ("rule", "d15-contract"),
    ("can_be_suspended", "false"),
    ("starts_on", "2026-07-01"),
    ("source", "Lov nr. 2 af 2026"),
    ("certainty", "verified"),
];

fn body(fields: &[(&str, &str)]) -> Value {
    fields
        .iter()
        .map(|(name, text)| ((*name).to_owned(), json!(text)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn only(visitor: &Visitor<'_>, kind: &str) -> Value {
    visitor.get(&format!("/api/v1/register/{kind}")).json()["items"][0].clone()
}

fn due(house: &TestHouse, person: kernel::ids::PersonId) -> String {
    super::deadlines(&house.visitor(Role::Caseworker), person, "d15-contract").remove(0).0
}

#[test]
fn a_program_is_told_what_a_change_moves_and_keeps_nothing_before_it_says_that_it_saw_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for name in ["Amina Tesfay", "Yusuf Haile"] {
            maja.register(name);
        }
        let (tine, other) = (house.visitor(Role::Administrator), house.visitor(Role::Administrator));
        let events = house.events();
        let told = tine.json("POST", API, &body(CHANGE));
        assert_eq!(told.status, 409, "{}", told.body);
        assert_eq!(told.json()["effect"], json!({"deadlines": 2, "persons": 2, "late": 0}));
        assert_eq!(house.events(), events, "nothing is stored");
        let mut again = body(CHANGE);
        again["seen"] = told.json()["seen"].clone();
        assert_eq!(other.json("POST", API, &again).status, 409, "another session has not seen it");
        let mut otherwise = again.clone();
        otherwise["counts"] = json!("3");
        assert_eq!(tine.json("POST", API, &otherwise).status, 409, "other words have not been seen");
        assert_eq!(tine.json("POST", API, &body(&with(CHANGE, "counts", "500"))).status, 422);
        assert_eq!(house.events(), events);
        assert_eq!(tine.json("POST", API, &again).status, 201);
        caught_up(house);
        let kept = only(&tine, "rule-change");
        let own = format!("{API}/{}", kept["id"].as_str().unwrap());
        let mut corrected = body(&with(CHANGE, "counts", "1"));
        corrected["version"] = json!(1);
        let told = tine.json("PUT", &own, &corrected);
        assert_eq!((told.status, &told.json()["effect"]["deadlines"]), (409, &json!(2)));
        corrected["seen"] =
            tine.json("POST", API, &body(&with(CHANGE, "counts", "1"))).json()["seen"].clone();
        assert_eq!(
            tine.json("PUT", &own, &corrected).status,
            409,
            "seen as a new one, not in place of this one"
        );
        let gone = tine.json("DELETE", &format!("{own}?version=1"), &json!({}));
        assert_eq!((gone.status, &gone.json()["effect"]["deadlines"]), (409, &json!(2)), "{}", gone.body);
        let seen = gone.json()["seen"].as_str().unwrap().to_owned();
        assert_eq!(tine.json("DELETE", &format!("{own}?version=1&seen={seen}"), &json!({})).status, 200);
        assert!(only(&tine, "rule-change").is_null());
    });
}

#[test]
fn striking_out_a_change_or_a_suspension_without_having_seen_what_moves_leads_to_where_it_is_shown() {
    in_every_house(|house| {
        let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
        let tine = house.visitor(Role::Administrator);
        for (kind, fields, moved) in
            [("rule-change", CHANGE, "2026-09-01"), ("suspension", SUSPENSION, "2026-09-01")]
        {
            keep(house, kind, fields);
            let own = format!("/register/{kind}/{}", only(&tine, kind)["id"].as_str().unwrap());
            let unseen = tine.post_once(&format!("{own}/strike"), &[("version", "1")]);
            assert_eq!(unseen.status, 303, "{kind}");
            assert_eq!(due(house, person), moved, "{kind}: it still stands");
            let shown = tine.get(&unseen.location).body;
            assert!(shown.contains("<details class=\"mt-6\" id=\"strike\" open>"), "{kind} {shown}");
            assert!(shown.contains(wording::language("da").t("rulebook-struck")), "{kind}");
            assert_eq!(tine.strike(&own, "1").status, 303, "{kind}");
            assert_eq!(due(house, person), "2026-08-01", "{kind}");
        }
    });
}

#[test]
fn d43_striking_out_a_suspension_without_an_end_says_that_the_deadlines_come_back() {
    for begins in ["2026-06-01", "2026-07-15"] {
        in_every_house(|house| {
            let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
            let tine = house.visitor(Role::Administrator);
            keep(house, "suspension", &with(&with(SUSPENSION, "ends_on", ""), "starts_on", begins));
            caught_up(house);
            let id = only(&tine, "suspension")["id"].as_str().unwrap().to_owned();
            let told =
                tine.json("DELETE", &format!("/api/v1/register/suspension/{id}?version=1"), &json!({}));
            assert_eq!((told.status, &told.json()["effect"]["persons"]), (409, &json!(1)), "{}", told.body);
            let shown = tine.get(&format!("/rules/suspend/{id}?strike=true")).body;
            assert!(!shown.contains(wording::language("da").t("rulebook-nothing-moves")), "{shown}");
            assert_eq!(tine.strike(&format!("/register/suspension/{id}"), "1").status, 303);
            caught_up(house);
            assert_eq!(due(house, person), "2026-08-01");
        });
    }
}

#[test]
fn d43_the_administrator_says_that_a_rule_can_no_longer_be_suspended_and_sees_first_what_moves() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let tine = house.visitor(Role::Administrator);
        keep(house, "suspension", SUSPENSION);
        caught_up(house);
        assert_eq!(due(house, person), "2026-09-01");
        assert_eq!(maja.get("/rules/d15-contract/scope").status, 403);
        assert_eq!(tine.get("/rules/d15-contract/scope").status, 200);
        let shown = tine.post("/rules/d15-contract/scope", SCOPE);
        let counts = [("deadlines", 1.into()), ("persons", 1.into()), ("late", 0.into())];
        assert!(
            shown.body.contains(&wording::language("da").with("rulebook-moves", &counts)),
            "{}",
            shown.body
        );
        assert_eq!(due(house, person), "2026-09-01", "a look stores nothing");
        keep(house, "suspension-scope", SCOPE);
        assert_eq!(due(house, person), "2026-08-01", "the contract falls outside the suspension now");
        let page = tine.get("/rules/d15-contract").body;
        let w = wording::language("da");
        assert!(page.contains(w.t("rulebook-cannot-be-suspended")) && page.contains("Lov nr. 2 af 2026"));
        assert!(page.contains("/rules/scope/"), "and it is corrected from there");
        assert!(!maja.get("/rules/d15-contract").body.contains("/rules/scope/"));
        let twice = tine.post("/register/suspension-scope/new", SCOPE);
        assert_eq!(twice.status, 422);
        assert!(twice.body.contains(w.t("suspend-fault-same-day")));
        let own =
            format!("/register/suspension-scope/{}", only(&tine, "suspension-scope")["id"].as_str().unwrap());
        assert_eq!(tine.strike(&own, "1").status, 303);
        assert_eq!(due(house, person), "2026-09-01");
    });
}

#[test]
fn a_stored_change_of_a_rule_that_has_got_other_numbers_is_used_as_far_as_it_fits_and_the_administrator_is_told()
 {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let tine = house.visitor(Role::Administrator);
        keep(house, "rule-change", CHANGE);
        // As if it had been written when the rule had a step in working days before the month.
        house.behind_its_back(
            "update rule_change set counts = '7 2', places = 'planned-working-days statutory-months'",
        );
        assert_eq!(due(house, person), "2026-09-01", "two months still are two months");
        let w = wording::language("da");
        let page = tine.get("/rules").body;
        assert!(page.contains(w.t("rulebook-unfit")) && page.contains(w.t("rulebook-unfit-what")));
        let planned = format!("{}: {}", w.word(law::Weight::Planned), w.count("span-working-days", 7));
        assert!(page.contains(&w.about("rulebook-unfit-part", &planned)), "{page}");
        assert!(
            !maja.get("/rules").body.contains(w.t("rulebook-unfit")),
            "it is the administrator's to mend"
        );
        let own =
            format!("/rules/d15-contract/change/{}", only(&tine, "rule-change")["id"].as_str().unwrap());
        assert!(page.contains(&own));
        assert!(tine.get(&own).body.contains("name=\"counts\" value=\"2 18 60\""), "as the rule counts now");
        house.behind_its_back("update rule_change set counts = '7', places = 'planned-working-days'");
        assert_eq!(due(house, person), "2026-08-01", "nothing of it fits");
        assert!(tine.get("/rules").body.contains(&w.about("rulebook-unfit-whole", "7")));
    });
}
