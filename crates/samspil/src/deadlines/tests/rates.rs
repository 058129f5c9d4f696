// SPDX-License-Identifier: MPL-2.0
//! One register of dated amounts: the housing officer keeps what a household lives on, the administrator what the state pays too.

use super::rulebook::keep;
use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house},
};
use serde_json::json;

const JOB: [(&str, &str); 6] = [
    ("what", "job-high"),
    ("number", "93210"),
    ("starts_on", "2026-01-01"),
    ("ends_on", "2026-12-31"),
    ("source", "Satser for 2026"),
    ("certainty", "verified"),
];

#[test]
fn an_amount_the_state_pays_is_corrected_and_struck_out_by_the_administrator_alone_in_the_register_that_both_keep()
 {
    in_every_house(|house| {
        let (tine, lis) = (house.visitor(Role::Administrator), house.visitor(Role::HousingOfficer));
        keep(house, "rate", &JOB);
        let id = tine.get("/api/v1/register/rate").json()["items"][0]["id"].as_str().unwrap().to_owned();
        let own = format!("/register/rate/{id}");
        // Nor by saying that it is of something else.
        for what in ["job-high", "need-adult"] {
            let fields: Vec<_> =
                JOB.iter().map(|(name, text)| (*name, if *name == "what" { what } else { text })).collect();
            let again = [&fields[..], &[("version", "1")]].concat();
            assert_eq!(lis.post(&own, &again).status, 403, "{what}");
        }
        assert_eq!(lis.strike(&own, "1").status, 403);
        let without_end: Vec<_> = JOB.iter().copied().filter(|(name, _)| *name != "ends_on").collect();
        assert_eq!(
            tine.post("/register/rate/new", &without_end).status,
            422,
            "an amount of the state is of a year"
        );
        let need: Vec<_> = without_end
            .iter()
            .map(|(name, text)| (*name, if *name == "what" { "need-adult" } else { *text }))
            .collect();
        assert_eq!(lis.post("/register/rate/new", &need).status, 303);
        assert_eq!(tine.strike(&own, "1").status, 303);
    });
}

#[test]
fn only_the_administrator_adds_amounts_of_the_state_and_names() {
    in_every_house(|house| {
        for role in [Role::Caseworker, Role::Coordinator, Role::Analyst, Role::HousingOfficer] {
            let name = house.visitor(role).post("/register/dated-name/new", &[]);
            assert_eq!(name.status, 403, "{role}");
            let rate = house.visitor(role).post("/register/rate/new", &JOB);
            // Whoever keeps other amounts has a form, and is told on it what is not theirs.
            let status = if role == Role::HousingOfficer { 422 } else { 403 };
            assert_eq!(rate.status, status, "{role}");
        }
    });
}

#[test]
fn what_was_kept_in_the_two_registers_before_them_is_in_the_one_register_afterwards() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        let need: Vec<_> = JOB
            .iter()
            .filter(|(name, _)| *name != "ends_on")
            .map(|(name, text)| (*name, if *name == "what" { "need-adult" } else { *text }))
            .collect();
        keep(house, "rate", &JOB);
        keep(house, "rate", &need);
        let kept = tine.get("/api/v1/register/rate").json();
        let columns = "municipality, id, version, struck";
        house.behind_its_back(&format!(
            "create table money_rate as select {columns}, what as money, starts_on, ends_on, number * 100 as amount,
                 source, certainty, note from rate where what = 'job-high';
             create table living_rate as select {columns}, what, number, starts_on, ends_on, certainty, source
                 from rate where what = 'need-adult';
             drop table rate;
             delete from migration where number = 45"
        ));
        let clock = || "2026-06-15T08:00:00Z".parse().expect("a moment");
        drop(crate::gate::Office::open(house.place(), clock, crate::FOLLOWERS).expect("the tables of today"));
        let now = tine.get("/api/v1/register/rate").json();
        assert_eq!(now, kept);
        assert_eq!(now["items"].as_array().unwrap().len(), 2);
    });
}

#[test]
fn whoever_may_not_keep_an_amount_of_the_state_is_offered_none_and_loses_nothing_by_trying() {
    in_every_house(|house| {
        let (tine, lis) = (house.visitor(Role::Administrator), house.visitor(Role::HousingOfficer));
        let (state, home) = (r#"<option value="job-high""#, r#"<option value="need-adult""#);
        let offered = |visitor: &crate::testing::Visitor<'_>| visitor.get("/register/rate/new").body;
        assert!(offered(&tine).contains(state) && offered(&tine).contains(home));
        assert!(!offered(&lis).contains(state) && offered(&lis).contains(home));

        let refused = lis.post("/register/rate/new", &JOB);
        assert_eq!(refused.status, 422);
        for kept in [r#"id="what-fault""#, r#"value="job-high" selected"#, "Satser for 2026", "93210"] {
            assert!(refused.body.contains(kept), "{kept}: {}", refused.body);
        }
        assert_eq!(tine.get("/api/v1/register/rate").json()["items"].as_array().unwrap().len(), 0);
        let told = lis.json(
            "POST",
            "/api/v1/register/rate",
            &json!({
                "what": "job-high", "number": 93210, "starts_on": "2026-01-01", "ends_on": "2026-12-31",
                "source": "Satser for 2026", "certainty": "verified"
            }),
        );
        assert_eq!((told.status, &told.json()["faults"][0]["field"]), (422, &json!("what")));

        // One of theirs does not become one of the state's, and one of the state's is there to be read.
        let need: Vec<_> = JOB
            .iter()
            .map(|(name, text)| (*name, if *name == "what" { "need-adult" } else { text }))
            .collect();
        assert_eq!(lis.post("/register/rate/new", &need).status, 303);
        let items = tine.get("/api/v1/register/rate").json();
        let own = format!("/register/rate/{}", items["items"][0]["id"].as_str().unwrap());
        let becomes = lis.post(&own, &[&JOB[..], &[("version", "1")]].concat());
        assert_eq!(becomes.status, 422);
        assert!(becomes.body.contains(r#"id="what-fault""#));
        assert_eq!(tine.post(&own, &[&JOB[..], &[("version", "1")]].concat()).status, 303);
        let read = lis.get(&own);
        assert_eq!(read.status, 200);
        assert!(
            read.body.contains("Det kan en administrator") && !read.body.contains(&format!("{own}/strike"))
        );
        assert!(!read.body.contains(r#"class="button button-primary""#), "{}", read.body);
    });
}

/// What stood in the trail before the two registers became one.
fn told_before(house: &TestHouse, what: &str, after: &str) {
    let sql = format!("update event set what = '{what}', after = '{after}' where what = 'rate'");
    house.behind_its_back(&sql);
}

#[test]
fn what_was_corrected_of_an_amount_says_what_stood_there_before_though_it_was_called_something_else() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        keep(house, "rate", &JOB);
        told_before(
            house,
            "money-rate",
            r#"{"money": "job-high", "starts_on": "2026-01-01", "ends_on": "2026-12-31", "amount": "93210",
                "source": "Satser for 2026", "certainty": "verified", "note": ""}"#,
        );
        let id = tine.get("/api/v1/register/rate").json()["items"][0]["id"].as_str().unwrap().to_owned();
        let own = format!("/register/rate/{id}");
        let fields = super::rulebook::with(&JOB, "number", "94000");
        assert_eq!(tine.post(&own, &[&fields[..], &[("version", "1")]].concat()).status, 303);
        let page = tine.get(&own).body;
        assert!(page.contains("93210 → 94000"), "{page}");
        assert!(!page.contains("– →"), "{page}");
        // Whoever is second is told what they saw, too.
        let late = tine.strike(&own, "1").body;
        assert!(late.contains("93210 → 94000"), "{late}");
    });
}

#[test]
fn a_program_or_a_file_that_still_uses_the_old_name_is_told_the_new_one() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        let told = tine.get("/api/v1/register/money-rate");
        assert_eq!(told.status, 404);
        let told = told.json();
        assert_eq!((&told["type"], &told["now"]), (&json!("/problems/renamed"), &json!("rate")));
        assert_eq!(told["fields"], json!({"money": "what", "amount": "number"}));
        assert!(told["detail"].as_str().unwrap().contains("»money-rate« hedder nu »rate«"), "{told}");
        assert_eq!(tine.get("/register/living-rate").status, 404);
        assert!(tine.get("/register/living-rate").body.contains("hedder nu »rate«"));
        assert!(!tine.get("/register/nothing").body.contains("hedder nu"));
    });
}
