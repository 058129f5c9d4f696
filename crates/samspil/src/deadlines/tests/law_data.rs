// SPDX-License-Identifier: MPL-2.0
//! The rules of moves, stays, leisure jobs, complaints and access to the file, and the data with days, at the front door.

use super::{add, day, deadlines, rulebook::keep, what};
use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

fn post(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    let body = if answer.status == 303 { visitor.get(&answer.location).body } else { answer.body };
    (answer.status, body)
}

fn dwelling(house: &TestHouse) -> String {
    let fields = serde_json::json!({"address": "Parkvej 1", "kind": "public", "rooms": 3, "sleeps": 4,
        "accessible": false});
    let officer = house.visitor(Role::HousingOfficer);
    let answer = officer.json("POST", "/api/v1/register/dwelling", &fields);
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

#[test]
fn d7_somebody_who_moves_here_is_taken_over_when_the_municipality_has_approved_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let moved = [("moved_in_on", "2026-06-01"), ("move_approved_on", "2026-06-10")];
        let person = maja.register_with("Amina Tesfay", &moved);
        let kept = maja.get(&format!("/api/v1/persons/{person}/responsibility")).json();
        let kept = &kept["items"][0];
        let taken_over = (kept["starts_on"].as_str(), kept["rule"].as_str());
        assert_eq!(taken_over, (Some("2026-06-10"), Some("d7-takeover-move")));
        assert_eq!(deadlines(&maja, person, "d15-contract")[0].0, "2026-07-10", "a new contract");
        let page = maja.get(&format!("/person/{person}/deadlines")).body;
        assert!(page.contains(said("rule-d7-takeover-move-name")));
    });
}

#[test]
fn d7_whoever_registers_that_somebody_moved_away_is_told_who_is_responsible_until_when() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let kept = maja.get(&format!("/api/v1/persons/{person}/responsibility")).json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let page = || maja.get(&format!("/person/{person}/responsibility/{id}")).body;
        assert!(!page().contains(said("responsibility-moved-away")));
        let moved = [
            ("starts_on", "2026-07-01"),
            ("ends_on", "2026-09-30"),
            ("end_reason", "moved-away"),
            ("version", "1"),
        ];
        let answer = maja.post(&format!("/person/{person}/responsibility/{id}"), &moved);
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert!(page().contains(said("responsibility-moved-away")), "{}", page());
    });
}

#[test]
fn d12_a_stay_in_another_municipality_is_refused_without_an_agreement_and_kept_with_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let home = dwelling(house);
        let stay = [
            ("dwelling", home.as_str()),
            ("stay", "temporary"),
            ("starts_on", "2026-07-01"),
            ("other_municipality", "Kystby Kommune"),
        ];
        let (code, page) = post(&maja, person, "placement", &stay);
        assert_eq!(code, 422);
        assert!(page.contains(said("fault-stay-without-agreement")));
        let late = [&stay[..], &[("agreed_on", "2026-07-02")]].concat();
        let (code, page) = post(&maja, person, "placement", &late);
        assert!(code == 422 && page.contains(said("fault-agreed-after-first-night")), "{page}");
        let agreed = [&stay[..], &[("agreed_on", "2026-06-12")]].concat();
        assert_eq!(post(&maja, person, "placement", &agreed).0, 303);
        let found = deadlines(&maja, person, "d12-stay-elsewhere");
        assert_eq!((found[0].0.as_str(), found[0].1.as_deref()), ("2026-07-01", Some("2026-06-12")));
        let own = [&stay[..], &[("self_chosen", "family"), ("self_chosen_evidence", "Brev")]].concat();
        assert_eq!(post(&maja, person, "placement", &own).0, 303, "what is not assigned needs no agreement");
    });
}

#[test]
fn d13_a_payment_over_the_ceiling_is_kept_with_a_warning_and_an_unknown_ceiling_is_said() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("decided_on", "2024-01-15")]);
        let home = dwelling(house);
        let paid = |starts_on, kroner| {
            let stay = [("dwelling", home.as_str()), ("stay", "temporary"), ("starts_on", starts_on)];
            post(&maja, person, "placement", &[&stay[..], &[("payment", kroner)]].concat())
        };
        let (code, page) = paid("2026-07-01", "2547");
        assert_eq!(code, 303, "{page}");
        let admin = [
            ("what", "stay-single"),
            ("starts_on", "2026-01-01"),
            ("ends_on", "2026-12-31"),
            ("number", "2546"),
            ("source", "Satser for 2026"),
            ("certainty", "verified"),
        ];
        keep(house, "rate", &admin);
        let (code, page) = paid("2026-07-02", "2547");
        assert_eq!(code, 303);
        assert!(page.contains(said("warning-stay-payment")), "{page}");
        assert!(page.contains("2.546"), "the ceiling is said: {page}");
        let (_, page) = paid("2026-07-03", "2546");
        assert!(!page.contains(said("warning-stay-payment")));
        let kept = maja.get(&format!("/api/v1/persons/{person}/placement")).json();
        let unknown = kept["items"].as_array().unwrap().iter().find(|it| it["starts_on"] == "2026-07-01");
        assert!(unknown.is_some());
        let (code, page) = paid("2027-07-01", "9000");
        assert_eq!(code, 303);
        assert!(!page.contains(said("warning-stay-payment")), "no ceiling is known for 2027");
    });
}

#[test]
fn d37_a_leisure_job_over_the_limits_is_kept_with_each_limit_and_how_sure_it_is() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("born_on_0", "2012-03-04")]);
        let profile = [("starts_on", "2026-06-01"), ("interests", "Bage")];
        add(&maja, person, "profile", &profile);
        let job = |more: &[(&'static str, &'static str)]| {
            let fields = [("kind", "leisure-job"), ("state", "running"), ("starts_on", "2026-06-10")];
            post(&maja, person, "offer", &[&fields[..], more].concat())
        };
        assert_eq!(job(&[("hours", "10")]).0, 422, "in which weeks must be said");
        let weeks = ("leisure_weeks", "school");
        let (code, page) = job(&[weeks, ("hours", "15"), ("leisure_day", "2"), ("leisure_until", "20.30")]);
        assert_eq!(code, 303, "{page}");
        assert!(page.contains(said("warning-leisure-job")), "{page}");
        let told = |key, limit: i16| wording::language("da").with(key, &[("limit", limit.into())]);
        assert!(page.contains(&told("leisure-breach-week", 12)), "{page}");
        assert!(page.contains(&told("leisure-breach-evening", 20)));
        assert!(!page.contains(&told("leisure-breach-day", 2)), "two hours are allowed");
        assert!(page.contains(said("certainty-older-wording")));
        let (code, page) = job(&[weeks, ("hours", "12"), ("leisure_day", "2"), ("leisure_until", "20.00")]);
        assert!(code == 303 && !page.contains(said("warning-leisure-job")), "{page}");
    });
}

#[test]
fn d40_a_decision_that_was_sent_says_until_when_one_can_complain() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let me = maja.account.to_string();
        let sent = [
            ("kind", "offer"),
            ("decided_on", "2026-06-01"),
            ("legal_ground", "Integrationsloven § 23 b"),
            ("facts", "Har talt om at blive bager"),
            ("hearing", "held"),
            ("heard_on", "2026-05-28"),
            ("reasons", "Praktikken svarer til målet"),
            ("complaint_guidance", "Ankestyrelsen, fire uger"),
            ("decided_by", &me),
            ("sent_on", "2026-06-02"),
        ];
        add(&maja, person, "decision", &sent);
        let kept = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let page = maja.get(&format!("/person/{person}/decision/{id}")).body;
        assert!(page.contains("30.06.2026") && page.contains(said("law-says")), "{page}");
        assert!(page.contains(said("certainty-from-memory")));
        assert_eq!(deadlines(&maja, person, "d40-complaint")[0].0, "2026-06-30");
        let [late, soon, _] = day(&maja, "/");
        assert!(!late.contains(what("d40-complaint")) && !soon.contains(what("d40-complaint")));
    });
}

#[test]
fn d41_a_request_to_see_the_file_is_due_after_seven_working_days_whatever_was_written() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let asked =
            [("what", "Aktindsigt i sagen"), ("due_on", "2026-07-20"), ("access_asked_on", "2026-06-10")];
        add(&maja, person, "task", &asked);
        let sql = "select count(*) from duty where municipality = $1 and rule = 'd41-access-request'
                   and due_on = $2 and state = 'open'";
        let due: jiff::civil::Date = "2026-06-19".parse().unwrap();
        assert_eq!(house.count(sql, &[&due]), 1);
        assert!(day(&maja, "/")[1].contains("Aktindsigt i sagen"), "it is due within a week");
        let second =
            [("what", "Aktindsigt i noter"), ("due_on", "2026-06-12"), ("access_asked_on", "2026-06-10")];
        add(&maja, person, "task", &second);
        assert!(
            day(&maja, "/")[0].contains("Aktindsigt i noter"),
            "each has its own, and an earlier day holds"
        );
        assert_eq!(
            post(
                &maja,
                person,
                "task",
                &[("what", "A"), ("due_on", "2026-07-01"), ("access_asked_on", "2026-06-16")]
            )
            .0,
            422,
            "asked tomorrow"
        );
    });
}

#[test]
fn d42_a_sanction_nobody_was_heard_about_is_late_the_day_after() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        add(&maja, person, "introduction", &[("held_on", "2026-05-20"), ("language", "tigrinya")]);
        add(&maja, person, "decision", &[("kind", "sanction"), ("decided_on", "2026-06-10")]);
        assert!(day(&maja, "/")[0].contains(what("d42-sanction")));
        let kept = maja.get(&format!("/api/v1/persons/{person}/decision")).json();
        let id = kept["items"][0]["id"].as_str().unwrap().to_owned();
        let heard = [
            ("kind", "sanction"),
            ("decided_on", "2026-06-10"),
            ("hearing", "held"),
            ("heard_on", "2026-06-09"),
            ("version", "1"),
        ];
        let answer = maja.post(&format!("/person/{person}/decision/{id}"), &heard);
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert!(!day(&maja, "/")[0].contains(what("d42-sanction")));
    });
}

#[test]
fn d26_somebody_on_no_benefit_is_told_to_be_followed_up_as_needed() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = || maja.get(&format!("/person/{person}/deadlines")).body;
        add(&maja, person, "benefit", &[("kind", "aegtefaelle"), ("starts_on", "2026-07-01")]);
        let shown = page();
        let at = shown.find(what("d26-as-needed")).unwrap();
        assert!(shown[at..].contains(said("rule-holds")), "{shown}");
        assert!(deadlines(&maja, person, "d24-follow-up").is_empty());
    });
}

#[test]
fn b31_an_amount_the_administrator_adds_is_used_on_the_list_of_subsidies_at_once() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Klar", &[("decided_on", "2024-03-15")]);
        add(&maja, person, "responsibility", &[("starts_on", "2024-05-01")]);
        let job = [("kind", "ordinary"), ("starts_on", "2025-10-01"), ("hours", "37")];
        add(&maja, person, "employment", &job);
        let ditte = house.visitor(Role::Coordinator);
        let list = || ditte.get("/subsidies?list=eligible").body;
        assert!(list().contains("Satsen for 2026 kender Samspil ikke"));
        let rate = [
            ("what", "job-high"),
            ("starts_on", "2026-01-01"),
            ("ends_on", "2026-12-31"),
            ("number", "93210"),
            ("source", "Satser for 2026"),
            ("certainty", "verified"),
        ];
        keep(house, "rate", &rate);
        assert!(list().contains("93.210"), "{}", list());
        let tine = house.visitor(Role::Administrator);
        let twice = tine.post("/register/rate/new", &rate);
        assert!(twice.status == 422 && twice.body.contains(said("rate-fault-overlaps")), "{}", twice.body);
        let part: Vec<_> =
            rate.iter().map(|(name, text)| (*name, if *name == "number" { "1,50" } else { text })).collect();
        let answer = tine.post("/register/rate/new", &part);
        assert!(answer.status == 422 && answer.body.contains(said("fault-not-a-number")), "{}", answer.body);
        let book = house.visitor(Role::Caseworker).get("/rules").body;
        assert!(book.contains("93.210") && book.contains(said("dated-added")) && book.contains("01.01.2025"));
    });
}

#[test]
fn d32_the_months_of_the_basic_grant_stand_in_the_file_and_in_sum() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Klar", &[("decided_on", "2025-12-15")]);
        let known = [("months", 5.into()), ("left", 31.into()), ("until", "01.02.2029".into())];
        let told = wording::language("da").with("grants-of-person", &known);
        assert!(maja.get(&format!("/person/{person}/deadlines")).body.contains(&told));
        let page = maja.get("/subsidies").body;
        let sum = format!("<dt>{}</dt><dd>5</dd>", said("grants-so-far"));
        assert!(page.contains(&sum) && page.contains("01.02.2029"), "{page}");
    });
}

#[test]
fn the_programme_is_called_by_the_name_of_the_contracts_day_as_the_law_or_the_municipality_has_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = || maja.get(&format!("/person/{person}/contracts")).body;
        add(&maja, person, "contract", &[("state", "draft"), ("starts_on", "2023-05-01")]);
        assert!(page().contains("selvforsørgelses- og hjemrejseprogram"), "{}", page());
        let name = [
            ("of_what", "programme"),
            ("starts_on", "2026-01-01"),
            ("name", "begynderprogram"),
            ("source", "Lov nr. 1 af 2025"),
            ("certainty", "verified"),
        ];
        keep(house, "dated-name", &name);
        assert!(page().contains("selvforsørgelses- og hjemrejseprogram"), "the old contract keeps its name");
        add(&maja, person, "contract", &[("state", "draft"), ("starts_on", "2026-07-10")]);
        assert!(page().contains("begynderprogram"));
        let twice = house.visitor(Role::Administrator).post("/register/dated-name/new", &name);
        assert!(twice.status == 422 && twice.body.contains(said("name-fault-same-day")));
    });
}

#[test]
fn d21_the_hours_of_a_full_week_are_changed_on_the_page_of_the_rule_and_count_from_their_day() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        let form = tine.get("/rules/d21-week-hours/change").body;
        assert!(form.contains("value=\"37 18 60\"") && form.contains(said("number-week-hours")), "{form}");
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp"), ("starts_on", "2026-06-01")]);
        let hours = [("danish_hours", "15"), ("job_hours", "15")];
        let contract = [&[("state", "draft"), ("starts_on", "2026-06-10")][..], &hours[..]].concat();
        add(&maja, person, "contract", &contract);
        let page = || maja.get(&format!("/person/{person}/contracts")).body;
        assert!(page().contains(said("programme-under-37")));
        let change = [
            ("rule", "d21-week-hours"),
            ("starts_on", "2026-06-01"),
            ("counts", "30 18 60"),
            ("source", "Lov nr. 1 af 2026"),
            ("certainty", "verified"),
        ];
        keep(house, "rule-change", &change);
        assert!(!page().contains(said("programme-under-37")), "30 hours are a full week now");
    });
}
