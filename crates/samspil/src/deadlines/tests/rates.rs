// SPDX-License-Identifier: MPL-2.0
//! One register of dated amounts: the housing officer keeps what a household lives on, the administrator what the state pays too.

use super::rulebook::keep;
use crate::{gate::Role, testing::in_every_house};

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
            assert_eq!(rate.status, 403, "{role}");
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
