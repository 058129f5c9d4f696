// SPDX-License-Identifier: MPL-2.0
//! Complaints, moves to another municipality and the extension of a programme: due by law, and closed when it is registered.

use super::{add, day, deadlines, what};
use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// The only record of a kind: its id and all it says.
fn only(visitor: &Visitor<'_>, person: PersonId, kind: &str) -> (String, serde_json::Value) {
    let kept = visitor.get(&format!("/api/v1/persons/{person}/{kind}")).json()["items"][0].clone();
    (kept["id"].as_str().unwrap().to_owned(), kept)
}

fn correct(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) -> u16 {
    let (id, mut kept) = only(visitor, person, kind);
    for (field, text) in fields {
        kept[*field] = (*text).into();
    }
    visitor.json("PUT", &format!("/api/v1/persons/{person}/{kind}/{id}"), &kept).status
}

/// Somebody with a decision that was sent on 10 May 2026.
fn decided(maja: &Visitor<'_>) -> (PersonId, String) {
    let person = maja.register_with("Amina Tesfay", &[("decided_on", "2026-03-15")]);
    let me = maja.account.to_string();
    let decision = [
        ("kind", "offer"),
        ("decided_on", "2026-05-08"),
        ("legal_ground", "Integrationsloven § 23 b"),
        ("facts", "Har talt om at blive bager"),
        ("hearing", "held"),
        ("heard_on", "2026-05-06"),
        ("reasons", "Praktikken svarer til målet"),
        ("complaint_guidance", "Ankestyrelsen, fire uger"),
        ("decided_by", &me),
        ("sent_on", "2026-05-10"),
    ];
    add(maja, person, "decision", &decision);
    let (id, _) = only(maja, person, "decision");
    (person, id)
}

#[test]
fn d40_a_complaint_is_looked_at_again_within_four_weeks_and_stands_at_its_decision() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (person, decision) = decided(&maja);
        let page = || maja.get(&format!("/person/{person}/decision/{decision}")).body;
        let new = format!("/person/{person}/complaint/new?decision={decision}");
        assert!(page().contains(&new), "the complaint is registered from the decision");
        let form = maja.get(&format!("/person/{person}/complaint/new")).body;
        assert!(form.contains(&format!("value=\"{decision}\" selected")), "the newest decision is proposed");
        let complaint = [("decision", decision.as_str()), ("received_on", "2026-05-20")];
        add(&maja, person, "complaint", &complaint);
        assert!(page().contains("17.06.2026") && page().contains("Retssikkerhedsloven § 66"), "{}", page());
        let due = ("2026-06-17".to_owned(), None, "open".to_owned());
        assert_eq!(deadlines(&maja, person, "d40-reassessment"), [due]);
        let again = what("d40-reassessment");
        assert!(day(&maja, "/")[1].contains(again), "it stands on Min dag");
        let upheld = [("reassessed_on", "2026-06-12"), ("reassessment", "upheld")];
        assert_eq!(correct(&maja, person, "complaint", &upheld), 200);
        assert!(day(&maja, "/")[1].contains(again), "what stands must still be sent on");
        assert_eq!(correct(&maja, person, "complaint", &[("forwarded_on", "2026-06-12")]), 200);
        let [_, soon, waiting] = day(&maja, "/");
        assert!(!soon.contains(again) && waiting.contains(what("complaint")), "{waiting}");
        assert!(waiting.contains(said("waiting-for-complaints-board")));
        let ruled = [("ruled_on", "2026-06-15"), ("ruling", "confirmed")];
        assert_eq!(correct(&maja, person, "complaint", &ruled), 200);
        assert!(!maja.get("/").body.contains(what("complaint")));
        let teacher = house.visitor(Role::Teacher);
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-05-12")]);
        assert_eq!(teacher.get(&new).status, 403, "a complaint is of the authority");
    });
}

#[test]
fn d40_a_complaint_before_its_decision_is_refused_and_a_late_one_is_taken_in_with_a_warning() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let (person, decision) = decided(&maja);
        let new = format!("/person/{person}/complaint/new");
        let with = |more: &[(&'static str, &'static str)]| {
            let fields = [&[("decision", decision.as_str())][..], more].concat();
            maja.post(&new, &fields)
        };
        let early = with(&[("received_on", "2026-05-07")]);
        assert!(early.status == 422 && early.body.contains(said("fault-complaint-before-decision")));
        let unlooked = with(&[("received_on", "2026-05-20"), ("forwarded_on", "2026-05-21")]);
        assert!(unlooked.status == 422 && unlooked.body.contains(said("fault-forwarded-before-reassessed")));
        let late = with(&[("received_on", "2026-06-10")]);
        assert_eq!(late.status, 303, "{}", late.body);
        assert!(maja.get(&late.location).body.contains(said("warning-complaint-late")));
        let right =
            [("received_on", "2026-05-11"), ("reassessed_on", "2026-05-13"), ("reassessment", "changed")];
        assert_eq!(with(&right).status, 303);
        let met = "select count(*) from duty where municipality = $1 and rule = 'd40-reassessment' and state = 'met'";
        assert_eq!(house.count(met, &[]), 1, "whoever is wholly right is sent nowhere");
    });
}

#[test]
fn d7_whoever_moves_away_stays_ours_until_the_other_municipality_has_approved() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("decided_on", "2026-03-15")]);
        let moved = [("moved_out_on", "2026-06-01")];
        assert_eq!(correct(&maja, person, "responsibility", &moved), 200);
        let [overdue, _, waiting] = day(&maja, "/");
        assert!(
            waiting.contains(what("move-approval")) && waiting.contains(said("waiting-for-new-municipality"))
        );
        assert!(overdue.contains(what("d15-contract")), "the duties are still ours");
        let ended = [("end_reason", "moved-away"), ("ends_on", "2026-06-05")];
        let early = [&ended[..], &[("handed_over_on", "2026-06-10")]].concat();
        assert_eq!(correct(&maja, person, "responsibility", &early), 422, "approved five days later");
        let settled =
            [("end_reason", "moved-away"), ("ends_on", "2026-06-09"), ("handed_over_on", "2026-06-10")];
        assert_eq!(correct(&maja, person, "responsibility", &settled), 200);
        let page = maja.get("/").body;
        assert!(!page.contains(what("move-approval")) && !page.contains(what("d15-contract")), "{page}");
        let (id, _) = only(&maja, person, "responsibility");
        let form = maja.get(&format!("/person/{person}/responsibility/{id}")).body;
        assert!(!form.contains(said("warning-moved-without-approval")));
    });
}

#[test]
fn d22_the_extension_of_a_programme_is_asked_for_after_a_year_unless_an_exam_is_passed() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("decided_on", "2025-03-15")]);
        let contract =
            [("state", "draft"), ("starts_on", "2025-05-10"), ("programme_begins_on", "2025-05-20")];
        add(&maja, person, "contract", &contract);
        assert!(deadlines(&maja, person, "d22-programme-extension").is_empty(), "nobody knows about Danish");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2025-05-12")]);
        let late = ("2026-05-20".to_owned(), None, "overdue".to_owned());
        assert_eq!(deadlines(&maja, person, "d22-programme-extension"), [late]);
        assert!(day(&maja, "/")[0].contains(what("d22-programme-extension")));
        assert_eq!(correct(&maja, person, "contract", &[("programme_extended_on", "2026-06-01")]), 200);
        assert_eq!(deadlines(&maja, person, "d22-programme-extension")[0].2, "met-late");
        assert_eq!(deadlines(&maja, person, "d22-programme-longest")[0].0, "2030-05-01");
        assert!(!maja.get("/").body.contains(what("d22-programme-extension")));
        let teacher = house.visitor(Role::Teacher);
        let exam = [("kind", "pd2"), ("starts_on", "2026-05-02"), ("passed", "true")];
        add(&teacher, person, "exam", &exam);
        assert!(deadlines(&maja, person, "d22-programme-extension").is_empty(), "an exam is passed");
    });
}

#[test]
fn d21_the_duty_to_work_follows_from_the_benefit_the_permit_and_what_the_municipality_says() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("decided_on", "2026-03-15")]);
        let explained = || maja.get(&format!("/person/{person}/deadlines")).body;
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-05-01")]);
        assert!(explained().contains(said("awaits-requirements-met")), "no permit is registered");
        let permit = [
            ("ground", "7-1"),
            ("kind", "temporary"),
            ("granted_on", "2026-03-01"),
            ("valid_until", "2028-02-28"),
        ];
        add(&maja, person, "permit", &permit);
        assert!(explained().contains(said("rule-d21-work-duty-what")));
        assert!(!explained().contains(said("awaits-requirements-met")));
        assert_eq!(correct(&maja, person, "benefit", &[]), 200);
        let (id, mut kept) = only(&maja, person, "benefit");
        kept["requirements_met"] = true.into();
        let put = maja.json("PUT", &format!("/api/v1/persons/{person}/benefit/{id}"), &kept);
        assert_eq!(put.status, 200, "{}", put.body);
        assert!(explained().contains(said("not-applicable-requirements-met")));
    });
}

#[test]
fn d23_whoever_begins_the_programme_on_a_benefit_is_assessed_for_the_first_time() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("decided_on", "2026-03-15")]);
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-05-01")]);
        let contract =
            [("state", "draft"), ("starts_on", "2026-05-10"), ("programme_begins_on", "2026-05-20")];
        add(&maja, person, "contract", &contract);
        assert!(day(&maja, "/")[0].contains(what("d23-first-match")));
        add(&maja, person, "match-visitation", &[("starts_on", "2026-05-18"), ("readiness", "job")]);
        assert_eq!(deadlines(&maja, person, "d23-first-match")[0].2, "met");
        add(&maja, person, "match-visitation", &[("starts_on", "2026-06-10"), ("readiness", "activity")]);
        assert_eq!(deadlines(&maja, person, "d23-first-match")[0].2, "met", "a later one changes nothing");
    });
}

#[test]
fn d17_whoever_is_outside_the_act_can_begin_danish_a_month_after_the_referral() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let known = [("name", "Eva Novak"), ("sex", "female"), ("interpreter", "none")];
        let person: PersonId = maja.post("/persons/new", &known).person();
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-05-31")]);
        let found = deadlines(&maja, person, "d17-danish-start-others");
        assert_eq!((found[0].0.as_str(), found[0].2.as_str()), ("2026-06-30", "open"));
        assert_eq!(correct(&maja, person, "danish-referral", &[("can_start_on", "2026-06-08")]), 200);
        assert_eq!(deadlines(&maja, person, "d17-danish-start-others")[0].2, "met");
    });
}

#[test]
fn whatever_moves_everybodys_deadlines_is_shown_before_it_is_saved_on_the_registers_own_page_too() {
    in_every_house(|house| {
        let tine = house.visitor(Role::Administrator);
        let form = tine.get("/register/rule-change/new").body;
        assert!(form.contains("action=\"/rules/change\""), "{form}");
        assert!(tine.get("/register/suspension/new").body.contains("action=\"/rules/suspend\""));
        let change = super::rulebook::CHANGE;
        let shown = tine.post("/rules/change", change);
        assert!(shown.status == 200 && shown.body.contains("formaction=\"/register/rule-change/new\""));
        assert_eq!(house.count("select count(*) from rule_change where municipality = $1", &[]), 0);
        let unknown = tine.post("/rules/change", &super::rulebook::with(change, "rule", "d99"));
        assert!(unknown.status == 422 && unknown.body.contains("id=\"rule-fault\""), "{}", unknown.body);
        super::rulebook::keep(house, "rule-change", change);
        let all = tine.get("/api/v1/register/rule-change").json();
        let id = all["items"][0]["id"].as_str().unwrap().to_owned();
        let form = tine.get(&format!("/register/rule-change/{id}")).body;
        assert!(form.contains(&format!("action=\"/rules/d15-contract/change/{id}\"")), "{form}");
        assert!(!form.contains("/strike\""), "what striking it out does is shown first");
        assert_eq!(house.visitor(Role::Caseworker).post("/rules/change", change).status, 403);
    });
}

#[test]
fn s_co_1_the_coordinator_sees_what_is_late_by_what_it_is_and_who_is_away() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register_with("Amina Tesfay", &[("decided_on", "2026-03-15")]);
        let birthe = house.visitor(Role::Coordinator);
        let page = || birthe.get("/distribution").body;
        let late = page();
        let late = late.split_once(said("distribution-late")).unwrap().1;
        assert!(late.contains(what("d15-contract")) && late.contains(what("d10-housing")), "{late}");
        assert!(page().contains(said("distribution-away-none")));
        let colleague = house.open_account("vikar-i-juni", Role::Caseworker, &[]).to_string();
        let cover = [
            ("account", maja.account.to_string()),
            ("colleague", colleague),
            ("starts_on", "2026-06-22".to_owned()),
            ("ends_on", "2026-06-26".to_owned()),
        ];
        let cover: Vec<(&str, &str)> = cover.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(birthe.post("/register/cover/new", &cover).status, 303);
        assert!(page().contains("22.06.2026") && !page().contains(said("distribution-away-none")));
        assert!(birthe.get("/").body.contains("href=\"/contracts\""), "and how the contracts stand");
    });
}

#[test]
fn s_cw_4_whoever_writes_a_talk_has_at_hand_what_was_agreed_last_and_what_the_person_wants() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let form = || maja.get(&format!("/person/{person}/talk/new")).body;
        assert!(!form().contains(said("at-hand")), "nothing is known yet");
        let talk = [
            ("planned_on", "2026-06-10"),
            ("held_on", "2026-06-10"),
            ("form", "meeting"),
            ("agreed", "Amina ringer til bageren"),
        ];
        add(&maja, person, "talk", &talk);
        add(
            &maja,
            person,
            "goal",
            &[("kind", "job"), ("words", "Jeg vil være bager"), ("starts_on", "2026-06-10")],
        );
        let form = form();
        assert!(form.contains(said("at-hand")) && form.contains("Amina ringer til bageren"), "{form}");
        assert!(form.contains("Jeg vil være bager"));
    });
}

#[test]
fn a_unit_that_is_closed_is_not_chosen_any_more_and_still_named_where_it_stands() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let tine = house.visitor(Role::Administrator);
        let closing = [("name", "Gamle hold"), ("kind", "other")];
        let answer = tine.json(
            "POST",
            "/api/v1/register/unit",
            &serde_json::json!({"name": "Gamle hold", "kind": "other"}),
        );
        assert_eq!(answer.status, 201, "{}", answer.body);
        let unit = answer.json()["id"].as_str().unwrap().to_owned();
        let new = || maja.get(&format!("/person/{person}/referral/new")).body;
        assert!(new().contains("Gamle hold"));
        add(&maja, person, "referral", &[("unit", &unit), ("starts_on", "2026-06-01")]);
        let closed = [&closing[..], &[("ends_on", "2026-06-14"), ("version", "1")]].concat();
        assert_eq!(tine.post(&format!("/register/unit/{unit}"), &closed).status, 303);
        assert!(!new().contains("Gamle hold"), "{}", new());
        let (id, _) = only(&maja, person, "referral");
        assert!(maja.get(&format!("/person/{person}/referral/{id}")).body.contains("Gamle hold"));
    });
}
