// SPDX-License-Identifier: MPL-2.0
//! The pages of the book of rules: anybody reads it, and the administrator sees what a change does before it is saved.

use super::rulebook::{CHANGE, SUSPENSION, keep, with};
use crate::{
    gate::Role,
    testing::{Answer, TestHouse, in_every_house},
    web::wording,
};
use axum::{body::Body, http::Request};
use law::RuleBook;

fn stranger(house: &TestHouse, path: &str) -> Answer {
    house.send(Request::get(path).body(Body::empty()).unwrap())
}

fn moves(deadlines: i64, persons: i64, late: i64) -> String {
    let counts = [("deadlines", deadlines.into()), ("persons", persons.into()), ("late", late.into())];
    wording::language("da").with("rulebook-moves", &counts)
}

fn changes(house: &TestHouse) -> i64 {
    house.count("select count(*) from rule_change where municipality = $1", &[])
}

#[test]
fn anybody_reads_every_rule_with_its_versions_sources_and_worked_examples() {
    in_every_house(|house| {
        let all = stranger(house, "/rules");
        assert_eq!(all.status, 200);
        assert!(!all.body.contains("csrf"));
        let w = wording::language("da");
        for versions in RuleBook::shipped().rules() {
            let id = versions[0].id;
            assert!(all.body.contains(&format!("href=\"/rules/{id}\"")), "{id}");
            let page = stranger(house, &format!("/rules/{id}"));
            assert_eq!(page.status, 200, "{id}");
            assert!(page.body.contains(w.t("rulebook-examples")) && page.body.contains("<details>"), "{id}");
            for version in versions {
                assert!(page.body.contains(&w.days(version.valid_from, version.valid_until)), "{id}");
                assert!(page.body.contains(&version.source.replace('\'', "&#39;")), "{id}");
            }
        }
        assert_eq!(stranger(house, "/rules/d99").status, 404);
    });
}

#[test]
fn programs_read_every_version_of_every_rule_and_only_those_of_the_house_what_it_has_changed() {
    in_every_house(|house| {
        keep(house, "rule-change", CHANGE);
        keep(house, "suspension", SUSPENSION);
        let program = stranger(house, "/api/v1/rules");
        assert_eq!(
            (program.status, &program.headers["content-type"]),
            (200, &"application/json".parse().unwrap())
        );
        let (program, ours) = (program.json(), house.visitor(Role::Caseworker).get("/api/v1/rules").json());
        let versions = |book: &serde_json::Value| book["rules"].as_array().unwrap().clone();
        assert_eq!(versions(&program).len(), RuleBook::shipped().versions().len());
        for (told, rule) in versions(&program).iter().zip(RuleBook::shipped().versions()) {
            assert_eq!(told["id"], rule.id);
            assert_eq!(told["valid_from"], rule.valid_from.to_string());
            assert_eq!(
                (&told["source"], &told["certainty"]),
                (&rule.source.into(), &rule.certainty.to_string().into())
            );
            assert_eq!(told["spans"].as_array().unwrap().len(), rule.spans.len(), "{told}");
            assert_eq!(told["numbers"].as_array().unwrap().len(), rule.numbers.len(), "{told}");
        }
        assert_eq!((&program["whose"], &ours["whose"]), (&"program".into(), &"municipality".into()));
        let changed = versions(&ours).into_iter().find(|told| told["amended"] == true).expect("the change");
        assert_eq!(
            (&changed["id"], &changed["source"]),
            (&"d15-contract".into(), &"Lov nr. 1 af 2026".into())
        );
        assert_eq!(ours["suspensions"][0]["ends_on"], "2026-08-31");
        assert_eq!(
            program["suspensions"].as_array().unwrap().len(),
            0,
            "a stranger sees nothing of the house"
        );
        assert!(!versions(&program).iter().any(|told| told["amended"] == true));
        for list in ["suspendable", "rates", "names"] {
            assert!(ours[list][0]["valid_from"].is_string() && ours[list][0]["source"].is_string(), "{list}");
        }
    });
}

#[test]
fn whoever_is_logged_in_sees_what_was_changed_and_by_whom_and_a_stranger_does_not() {
    in_every_house(|house| {
        keep(house, "rule-change", CHANGE);
        keep(house, "suspension", SUSPENSION);
        let mine = "Lov nr. 1 af 2026";
        let seen = house.visitor(Role::Caseworker).get("/rules").body;
        let who = [("who", "administrator".into()), ("at", "15.06.2026 10.00".into())];
        assert!(seen.contains(mine) && seen.contains("Bekendtgørelse nr. 1 af 2026"));
        assert!(seen.contains(&wording::language("da").with("rulebook-amended-by", &who)));
        assert!(!seen.contains("/register/rule-change"), "only the administrator corrects it");
        assert!(
            house.visitor(Role::Administrator).get("/rules").body.contains("/rules/d15-contract/change/")
        );
        assert!(!stranger(house, "/rules").body.contains(mine));
    });
}

#[test]
fn a_change_of_a_rule_says_what_it_moves_before_it_is_saved() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for name in ["Amina Tesfay", "Yusuf Haile"] {
            maja.register(name);
        }
        let tine = house.visitor(Role::Administrator);
        let form = tine.get("/rules/d15-contract/change").body;
        assert!(form.contains("name=\"counts\" value=\"1 18 60\""), "filled in with how it counts now");
        assert!(!form.contains("formaction"), "nothing can be saved before it was shown what it does");
        let preview = |fields: &[(&str, &str)]| tine.post("/rules/d15-contract/change", fields);
        let shown = preview(CHANGE);
        assert_eq!(shown.status, 200, "{}", shown.body);
        assert!(shown.body.contains(&moves(2, 2, 0)), "{}", shown.body);
        assert!(shown.body.contains("formaction=\"/register/rule-change/new\""));
        let later = preview(&with(CHANGE, "starts_on", "2026-07-02"));
        assert!(later.body.contains(wording::language("da").t("rulebook-nothing-moves")));
        let wrong = preview(&with(CHANGE, "counts", "1 2"));
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains(wording::language("da").t("book-fault-how-many-counts")));
        assert_eq!(changes(house), 0, "a look stores nothing");
        assert_eq!(tine.post("/register/rule-change/new", CHANGE).status, 303);
        assert_eq!(changes(house), 1);
    });
}

#[test]
fn correcting_or_striking_a_change_says_what_it_moves_before_it_is_done() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for name in ["Amina Tesfay", "Yusuf Haile"] {
            maja.register(name);
        }
        let tine = house.visitor(Role::Administrator);
        keep(house, "rule-change", CHANGE);
        super::rulebook::caught_up(house);
        let kept = tine.get("/api/v1/register/rule-change").json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let path = format!("/rules/d15-contract/change/{id}");
        let form = tine.get(&path).body;
        assert!(form.contains("name=\"counts\" value=\"2\""), "{form}");
        assert!(form.contains(&moves(2, 2, 0)), "both contracts move back when it is struck out: {form}");
        assert!(!form.contains("formaction"), "nothing is saved before it was shown what it does");
        let again = |counts: &'static str| {
            tine.post(&path, &[&with(CHANGE, "counts", counts)[..], &[("version", "1")]].concat())
        };
        assert!(again("3").body.contains(&format!("formaction=\"/register/rule-change/{id}\"")));
        assert_eq!(again("3").body.matches(&moves(2, 2, 0)).count(), 2, "corrected, and struck out");
        assert!(again("2").body.contains(wording::language("da").t("rulebook-nothing-moves")));
        assert_eq!(again("en").status, 422);
        assert_eq!(maja.get(&path).status, 403);
        let fields = [&with(CHANGE, "counts", "3")[..], &[("version", "1")]].concat();
        assert_eq!(tine.post(&format!("/register/rule-change/{id}"), &fields).status, 303);
    });
}

#[test]
fn d43_correcting_or_striking_a_suspension_says_what_it_moves_before_it_is_done() {
    in_every_house(|house| {
        house.visitor(Role::Caseworker).register("Amina Tesfay");
        let tine = house.visitor(Role::Administrator);
        keep(house, "suspension", SUSPENSION);
        super::rulebook::caught_up(house);
        let kept = tine.get("/api/v1/register/suspension").json();
        let path = format!("/rules/suspend/{}", kept["items"][0]["id"].as_str().unwrap());
        assert!(tine.get("/rules").body.contains(&path));
        let nothing = wording::language("da").t("rulebook-nothing-moves");
        assert!(!tine.get(&path).body.contains(nothing), "the deadlines move back when it is struck out");
        let fields = [&with(SUSPENSION, "ends_on", "2026-09-30")[..], &[("version", "1")]].concat();
        assert!(!tine.post(&path, &fields).body.contains(nothing), "they move on to October");
        let same = [SUSPENSION, &[("version", "1")]].concat();
        assert!(tine.post(&path, &same).body.contains(nothing));
    });
}

#[test]
fn a_change_of_a_takeover_counts_everything_that_counts_from_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let kept = maja.get(&format!("/api/v1/persons/{person}/responsibility")).json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let strike = format!("/person/{person}/responsibility/{id}/strike");
        assert_eq!(maja.post(&strike, &[("version", "1")]).status, 303);
        let fields = with(&with(CHANGE, "rule", "d1-takeover-refugee"), "starts_on", "2026-05-01");
        let open = house.count(
            "select count(*) from duty where municipality = $1 and state = 'open' and rule like 'd%'
             and rule not like 'doctor'",
            &[],
        );
        let shown = house.visitor(Role::Administrator).post("/rules/d1-takeover-refugee/change", &fields);
        assert!(open > 3 && shown.body.contains(&moves(open, 1, 0)), "{open} {}", shown.body);
    });
}

#[test]
fn d43_a_suspension_says_what_it_moves_before_it_is_saved() {
    in_every_house(|house| {
        house.visitor(Role::Caseworker).register("Amina Tesfay");
        let tine = house.visitor(Role::Administrator);
        assert_eq!(tine.get("/rules/suspend").status, 200);
        // The programme, the contract, Danish referred to and begun: all are due on 1 August.
        let shown = tine.post("/rules/suspend", SUSPENSION);
        assert!(shown.body.contains(wording::language("da").t("rulebook-effect")), "{}", shown.body);
        assert!(shown.body.contains("formaction=\"/register/suspension/new\""));
        assert!(!shown.body.contains(wording::language("da").t("rulebook-nothing-moves")));
        let past = with(&with(SUSPENSION, "starts_on", "2025-07-15"), "ends_on", "2025-08-31");
        let shown = tine.post("/rules/suspend", &past);
        assert!(shown.body.contains(wording::language("da").t("rulebook-nothing-moves")));
    });
}

#[test]
fn nobody_but_the_administrator_sees_the_forms_of_the_book() {
    in_every_house(|house| {
        for role in [Role::Caseworker, Role::Coordinator, Role::Analyst, Role::Politician] {
            let visitor = house.visitor(role);
            for path in ["/rules/d15-contract/change", "/rules/suspend"] {
                assert_eq!(visitor.get(path).status, 403, "{role} {path}");
                assert_eq!(visitor.post(path, CHANGE).status, 403, "{role} {path}");
            }
            assert!(!visitor.get("/rules").body.contains("/rules/suspend"), "{role}");
        }
    });
}

#[test]
fn the_book_says_when_deadlines_are_still_worked_out_and_which_changes_it_leaves_out() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        keep(house, "rule-change", CHANGE);
        super::rulebook::caught_up(house);
        let w = wording::language("da");
        let page = tine.get("/rules").body;
        assert!(!page.contains(&w.count("rulebook-behind", 0)) && !page.contains(w.t("rulebook-unfit")));
        house.behind_its_back("update rule_change set counts = '1 2'");
        let page = tine.get("/rules").body;
        assert!(page.contains(&w.count("rulebook-behind", 0)), "the rules are others than those last used");
        assert!(page.contains(w.t("rulebook-unfit")) && page.contains("(d15-contract), 01.07.2026"));
    });
}

#[test]
fn what_was_not_previewed_is_shown_first_and_saved_by_nobody_who_has_not_seen_it() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        let other = house.visitor(Role::Administrator);
        let events = house.events();
        for (kind, fields) in [("rule-change", CHANGE), ("suspension", SUSPENSION)] {
            let new = format!("/register/{kind}/new");
            let crafted = tine.post_once(&new, fields);
            assert_eq!(crafted.status, 307, "{kind} {}", crafted.body);
            assert_eq!(house.events(), events, "{kind}: nothing is saved");
            let shown = tine.post_once(&crafted.location, fields);
            assert!(shown.status == 200 && shown.body.contains("id=\"effect\""), "{kind} {}", shown.body);
            let seen = shown.body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap();
            let source = |text| {
                fields.iter().map(move |(name, old)| (*name, if *name == "source" { text } else { *old }))
            };
            let mut words: Vec<(&str, &str)> = source("Noget andet").collect();
            words.push(("seen", seen));
            assert_eq!(tine.post_once(&new, &words).status, 307, "{kind}: other words have not been seen");
            let of_another = [fields, &[("seen", seen)]].concat();
            assert_eq!(other.post_once(&new, &of_another).status, 307, "{kind}: nor by another session");
            assert_eq!(house.events(), events, "{kind}");
        }
    });
}
