// SPDX-License-Identifier: MPL-2.0
//! What only some have in their file sets deadlines of its own, and they close by themselves when it is registered.

use super::{add, day, deadlines, what};
use crate::{
    gate::Role,
    testing::{Visitor, in_every_house},
    web::wording,
};
use kernel::{TextEnum, ids::PersonId};
use law::MissedReason;

/// Somebody taken over on 1 May 2026.
fn newcomer(maja: &Visitor<'_>, more: &[(&str, &str)]) -> PersonId {
    maja.register_with("Amina Tesfay", &[&[("decided_on", "2026-03-15")], more].concat())
}

/// Corrects fields of the only record of a kind, as a program does.
fn correct(maja: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let mut kept = maja.get(&format!("/api/v1/persons/{person}/{kind}")).json()["items"][0].clone();
    for (field, text) in fields {
        kept[*field] = (*text).into();
    }
    let id = kept["id"].as_str().unwrap().to_owned();
    let answer = maja.json("PUT", &format!("/api/v1/persons/{person}/{kind}/{id}"), &kept);
    assert_eq!(answer.status, 200, "{}", answer.body);
}

fn one(due: &str, met: Option<&str>, state: &str) -> Vec<(String, Option<String>, String)> {
    vec![(due.to_owned(), met.map(str::to_owned), state.to_owned())]
}

const MATCHED: &[(&str, &str)] =
    &[("starts_on", "2026-05-20"), ("readiness", "job"), ("jobseeker_from", "2026-05-26")];

#[test]
fn d23_a_cv_and_the_final_assessment_are_asked_for_until_they_are_registered() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]);
        assert!(deadlines(&maja, person, "d23-cv").is_empty(), "nobody has assessed anything");
        add(&maja, person, "match-visitation", MATCHED);
        assert_eq!(deadlines(&maja, person, "d23-cv"), one("2026-06-16", None, "open"));
        assert_eq!(deadlines(&maja, person, "d23-final-match"), one("2026-08-20", None, "open"));
        assert!(day(&maja, "/")[1].contains(what("d23-cv")));
        correct(&maja, person, "match-visitation", &[("cv_on", "2026-06-10")]);
        assert_eq!(deadlines(&maja, person, "d23-cv"), one("2026-06-16", Some("2026-06-10"), "met"));
        assert!(!maja.get("/").body.contains(what("d23-cv")));
        let settled = [("final_on", "2026-06-12"), ("final_readiness", "activity")];
        correct(&maja, person, "match-visitation", &settled);
        assert_eq!(deadlines(&maja, person, "d23-final-match")[0].2, "met");
    });
}

#[test]
fn d23_whoever_is_exempt_from_the_cv_is_not_asked_for_one_and_for_everything_else() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]);
        let exempt = [("cv_exempt_from", "2026-06-01"), ("cv_exempt_because", "Kan ikke læse endnu")];
        add(&maja, person, "match-visitation", &[MATCHED, &exempt].concat());
        assert_eq!(deadlines(&maja, person, "d23-cv")[0].2, "ended");
        assert_eq!(deadlines(&maja, person, "d15-contract")[0].2, "overdue");
        let refused = maja.post(
            &format!("/person/{person}/match-visitation/new"),
            &[MATCHED, &[("cv_exempt_from", "2026-06-01")]].concat(),
        );
        assert_eq!(refused.status, 422, "an exemption has a reason");
        let early = [("starts_on", "2026-03-14"), ("readiness", "job")];
        let early = maja.post(&format!("/person/{person}/match-visitation/new"), &early);
        assert!(early.status == 422 && early.body.contains("før det blev besluttet"), "{}", early.body);
    });
}

#[test]
fn d27_the_contract_is_followed_up_during_parental_leave_and_when_it_ends() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]);
        let leave = [
            ("kind", "parental-leave"),
            ("starts_on", "2026-05-01"),
            ("ends_on", "2026-06-10"),
            ("child_born_on", "2026-05-10"),
        ];
        add(&maja, person, "adaptation", &leave);
        assert_eq!(deadlines(&maja, person, "d27-parental-leave"), one("2026-11-10", None, "open"));
        assert_eq!(deadlines(&maja, person, "d27-leave-end"), one("2026-06-11", None, "overdue"));
        assert!(day(&maja, "/")[0].contains(what("d27-leave-end")));
        let talk = [("planned_on", "2026-06-12"), ("held_on", "2026-06-12"), ("form", "meeting")];
        add(&maja, person, "talk", &talk);
        assert_eq!(deadlines(&maja, person, "d27-leave-end")[0].2, "met-late");
        assert_eq!(deadlines(&maja, person, "d27-parental-leave")[0].2, "met");
        assert!(!maja.get("/").body.contains(what("d27-leave-end")));
        let unborn = maja.post(&format!("/person/{person}/adaptation/new"), &leave[..3]);
        assert_eq!(unborn.status, 422, "leave has a birth");
    });
}

#[test]
fn d35_a_child_referred_to_a_school_is_asked_for_until_it_has_begun() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[("born_on_0", "2016-03-04")]);
        assert!(day(&maja, "/")[0].contains(what("school-referral")), "nobody has referred the child");
        assert!(maja.get("/").body.contains(&format!("/person/{person}/schooling/new")));
        let referred = [("kind", "reception"), ("school", "Solbæk Skole"), ("referred_on", "2026-06-01")];
        add(&maja, person, "schooling", &referred);
        assert_eq!(deadlines(&maja, person, "d35-school-start"), one("2026-06-15", None, "open"));
        assert!(day(&maja, "/")[1].contains(what("d35-school-start")));
        assert!(!maja.get("/").body.contains(what("school-referral")));
        assert!(deadlines(&maja, person, "d34-basic-instruction").is_empty(), "it has not begun");
        correct(&maja, person, "schooling", &[("starts_on", "2026-06-11")]);
        assert_eq!(deadlines(&maja, person, "d35-school-start")[0].2, "met");
        assert!(!maja.get("/").body.contains(what("d35-school-start")));
        assert_eq!(deadlines(&maja, person, "d34-basic-instruction"), one("2028-06-11", None, "open"));
        let wrong = [("kind", "basic"), ("referred_on", "2026-06-01"), ("starts_on", "2026-05-31")];
        let wrong = maja.post(&format!("/person/{person}/schooling/new"), &wrong);
        assert!(wrong.status == 422 && wrong.body.contains("før henvisningen"), "{}", wrong.body);
    });
}

#[test]
fn d20_the_next_company_offer_is_asked_for_six_weeks_after_the_last_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]);
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-04-01")]);
        let offer = |from, until: &'static str| {
            let fixed = [("kind", "internship"), ("state", "running"), ("provider", "Nordens Bageri")];
            let until: &[_] = if until.is_empty() { &[] } else { &[("ends_on", until)] };
            add(&maja, person, "offer", &[&fixed, &[("starts_on", from)][..], until].concat());
        };
        assert!(deadlines(&maja, person, "d20-company-gap").is_empty());
        offer("2026-04-20", "2026-05-05");
        assert_eq!(deadlines(&maja, person, "d20-company-gap"), one("2026-06-16", None, "open"));
        assert!(day(&maja, "/")[1].contains(what("d20-company-gap")));
        offer("2026-06-08", "");
        assert_eq!(deadlines(&maja, person, "d20-company-gap"), one("2026-06-16", Some("2026-06-08"), "met"));
        assert!(!maja.get("/").body.contains(what("d20-company-gap")));
    });
}

#[test]
fn k12_an_unaccompanied_child_is_looked_after_from_the_first_day() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let child = [("group_code", "unaccompanied-minor"), ("born_on_0", "2011-03-04")];
        let person = newcomer(&maja, &child);
        assert!(day(&maja, "/")[0].contains(what("minor-care")), "{}", maja.get("/").body);
        assert!(maja.get("/").body.contains(&format!("/person/{person}/minor-care/new")));
        add(&maja, person, "minor-care", &[("starts_on", "2026-06-01"), ("custody_needed", "true")]);
        assert!(!maja.get("/").body.contains(what("minor-care")));
        assert!(day(&maja, "/")[0].contains(what("d36-custody")), "the custody holder is to be asked for");
        let asked = [
            ("custody_asked_on", "2026-06-02"),
            ("custody_holder", "Vibeke Lorentzen"),
            ("representative", "Jørn Kappel"),
            ("placement", "foster"),
            ("state_pays", "true"),
        ];
        correct(&maja, person, "minor-care", &asked);
        assert!(!maja.get("/").body.contains(what("d36-custody")));
        let contract = [
            ("state", "signed"),
            ("starts_on", "2026-06-01"),
            ("person_signed_on", "2026-06-02"),
            ("municipality_signed_on", "2026-06-02"),
            ("declaration_signed_on", "2026-06-02"),
        ];
        let refused = maja.post(&format!("/person/{person}/contract/new"), &contract);
        assert!(refused.status == 422 && refused.body.contains("ikke fyldt 18"), "{}", refused.body);
        let grown = newcomer(&maja, &[]);
        let care = maja.post(&format!("/person/{grown}/minor-care/new"), &[("starts_on", "2026-06-01")]);
        assert!(maja.get(&care.location).body.contains("ikke visiteret som uledsaget"));
    });
}

#[test]
fn why_a_deadline_was_missed_is_said_in_one_go_from_my_day_and_told_with_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]).to_string();
        let [overdue, soon, _] = day(&maja, "/");
        let asks = format!("/missed-deadline?person={person}&amp;rule=d15-contract");
        let at = overdue.find(&asks).expect("a late deadline asks why");
        assert!(!soon.contains("/missed-deadline"), "what is not late does not");
        let choose = overdue[at..].split('"').next().unwrap().replace("&amp;", "&");
        let page = maja.get(&choose).body;
        assert!(page.contains("01.06.2026") && page.contains(what("d15-contract")), "{page}");
        for reason in MissedReason::ALL {
            assert!(page.contains(&format!("name=\"reason\" value=\"{}\"", reason.code())), "{page}");
        }
        for wrong in ["rule=ingen&due_on=2026-06-01", "rule=d15-contract&due_on=snart"] {
            assert_eq!(maja.get(&format!("/missed-deadline?person={person}&{wrong}")).status, 404);
        }
        let said = |due: &str, reason: &str| {
            let fields = [("person", person.as_str()), ("rule", "d15-contract"), ("due_on", due)];
            maja.post("/missed-deadline", &[&fields[..], &[("reason", reason)]].concat())
        };
        let more = said("2026-06-01", "other");
        assert!(more.status == 303 && more.location.contains("missed-deadline/new?rule=d15-contract"));
        assert_eq!(said("2026-06-01", "awaiting-interpreter").location, "/?saved=added");
        let words = wording::language("da").t("missed-reason-awaiting-interpreter");
        let told = format!("Ikke holdt: {words}");
        let [overdue, ..] = day(&maja, "/");
        assert!(overdue.contains(&told) && overdue.contains(what("d15-contract")), "it is still to be done");
        assert!(maja.get(&format!("/person/{person}/deadlines")).body.contains(&told));
        let due = maja.get(&format!("/api/v1/persons/{person}/deadlines")).json();
        let contract = due["items"].as_array().unwrap().iter().find(|item| item["rule"] == "d15-contract");
        assert_eq!(contract.unwrap()["missed_reason"], "awaiting-interpreter");
        let early = said("2026-07-01", "own-fault");
        assert!(early.location.contains("/missed-deadline/new?"), "nothing is missed beforehand");
        let long = "x".repeat(70_000);
        let odd =
            [("person", person.as_str()), ("rule", &long), ("due_on", "2026-06-01"), ("reason", "own-fault")];
        assert!(maja.post("/missed-deadline", &odd).location.len() < 400, "an address must get through");
        let other = house.open_account("anden", Role::Caseworker, &[]);
        assert!(other != maja.account);
        assert_eq!(house.visitor_named("anden").get(&choose).status, 404);
        let stranger = house.visitor_named("anden").post(
            "/missed-deadline",
            &[
                ("person", &person),
                ("rule", "d15-contract"),
                ("due_on", "2026-06-01"),
                ("reason", "own-fault"),
            ],
        );
        assert_eq!(stranger.status, 404);
    });
}

#[test]
fn b29_an_adapted_plan_has_a_decision_fewer_hours_and_a_day_on_which_it_is_looked_at_again() {
    in_every_house(|house| {
        let (maja, w) = (house.visitor(Role::Caseworker), wording::language("da"));
        let person = newcomer(&maja, &[]);
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-04-01")]);
        let agreed =
            [("state", "draft"), ("starts_on", "2026-05-04"), ("danish_hours", "12"), ("job_hours", "8")];
        add(&maja, person, "contract", &agreed);
        let contract = || maja.get(&format!("/person/{person}/contracts")).body;
        assert!(contract().contains(w.t("programme-under-37")));
        let plan = [
            ("kind", "fewer-hours"),
            ("starts_on", "2026-06-01"),
            ("hours", "20"),
            ("reason", "physical"),
            ("decided_on", "2026-05-28"),
            ("review_on", "2026-06-20"),
            ("details", "Skal opereres i knæet"),
        ];
        for lacks in ["hours", "reason", "decided_on", "review_on"] {
            let without: Vec<_> = plan.iter().copied().filter(|(field, _)| *field != lacks).collect();
            let refused = maja.post(&format!("/person/{person}/adaptation/new"), &without);
            assert_eq!(refused.status, 422, "without {lacks}");
        }
        add(&maja, person, "adaptation", &plan);
        let page = contract();
        assert!(!page.contains(w.t("programme-under-37")) && page.contains("Færre timer"), "{page}");
        assert!(!page.contains("opereres"), "what lies behind it stands on its own form alone");
        assert!(!maja.get(&format!("/person/{person}")).body.contains("opereres"));
        assert!(
            day(&maja, "/")[1].contains(what("plan-review")) && day(&maja, "/")[1].contains("20.06.2026")
        );
        correct(&maja, person, "adaptation", &[("review_on", "2026-12-01"), ("hours", "25")]);
        assert!(!maja.get("/").body.contains(what("plan-review")));
        assert!(contract().contains(w.t("programme-under-adapted")), "twenty hours are fewer than 25");
    });
}
