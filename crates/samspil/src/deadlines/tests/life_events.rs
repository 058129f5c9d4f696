// SPDX-License-Identifier: MPL-2.0
//! What happens in a life changes what the law asks: a death, an 18th birthday, a job; and days that cannot be are pointed out.

use super::{add, deadlines, what};
use crate::{
    gate::Role,
    testing::{Visitor, in_every_house},
};
use kernel::ids::PersonId;

/// Somebody taken over on 1 May 2026; today is 15 June.
fn newcomer(maja: &Visitor<'_>, more: &[(&str, &str)]) -> PersonId {
    maja.register_with("Amina Tesfay", &[&[("decided_on", "2026-03-15")], more].concat())
}

/// Corrects fields of the person, as a program does.
fn correct(maja: &Visitor<'_>, person: PersonId, fields: &[(&str, &str)]) {
    let own = format!("/api/v1/persons/{person}/person");
    let mut kept = maja.get(&own).json()["items"][0].clone();
    for (field, text) in fields {
        kept[*field] = (*text).into();
    }
    let answer = maja.json("PUT", &format!("{own}/{person}"), &kept);
    assert_eq!(answer.status, 200, "{}", answer.body);
}

/// When each deadline of a rule is due, and how it stands.
fn stands(maja: &Visitor<'_>, person: PersonId, rule: &str) -> Vec<(String, String)> {
    deadlines(maja, person, rule).into_iter().map(|(due, _, state)| (due, state)).collect()
}

fn one(due: &str, state: &str) -> Vec<(String, String)> {
    vec![(due.to_owned(), state.to_owned())]
}

#[test]
fn nothing_more_is_asked_after_a_death_though_the_responsibility_is_not_ended_yet() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]);
        assert_eq!(stands(&maja, person, "d15-contract"), one("2026-06-01", "overdue"));
        correct(&maja, person, &[("died_on", "2026-05-20")]);
        assert_eq!(stands(&maja, person, "d15-contract"), one("2026-06-01", "ended"));
        // Nor is what was late before it still to be done.
        assert_eq!(stands(&maja, person, "d10-housing"), one("2026-05-01", "ended"));
        let page = maja.get("/").body;
        assert!(!page.contains(what("d15-contract")) && !page.contains(what("d10-housing")));
    });
}

#[test]
fn whoever_turns_18_after_the_takeover_has_the_duties_of_an_adult_from_that_day() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[("born_on_0", "2008-07-10")]);
        for rule in ["d14-programme", "d15-contract", "d16-danish-referral"] {
            assert_eq!(stands(&maja, person, rule), one("2026-08-10", "open"), "{rule}");
        }
        // Five years after the takeover no programme can run any more.
        let child = newcomer(&maja, &[("born_on_0", "2014-03-04")]);
        assert!(deadlines(&maja, child, "d15-contract").is_empty());
        assert_eq!(
            stands(&maja, child, "d10-housing"),
            one("2026-05-01", "overdue"),
            "a bed is for everybody"
        );
    });
}

#[test]
fn d25_an_ordinary_job_without_a_benefit_ends_the_company_offer_and_is_followed_up_once_a_year() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]);
        let benefit =
            [("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-05-01"), ("ends_on", "2026-05-09")];
        add(&maja, person, "benefit", &benefit);
        let overdue = vec![
            ("2026-05-15".to_owned(), "overdue".to_owned()),
            ("2026-06-01".to_owned(), "overdue".to_owned()),
        ];
        assert_eq!(stands(&maja, person, "d19-company-offer"), overdue);
        assert!(deadlines(&maja, person, "d25-yearly-follow-up").is_empty());
        add(
            &maja,
            person,
            "employment",
            &[("kind", "ordinary"), ("starts_on", "2026-05-10"), ("hours", "37")],
        );
        for (_, state) in stands(&maja, person, "d19-company-offer") {
            assert_eq!(state, "ended");
        }
        assert!(stands(&maja, person, "d24-follow-up").iter().all(|(_, state)| state == "ended"));
        assert_eq!(stands(&maja, person, "d25-yearly-follow-up"), one("2027-05-10", "open"));
        assert_eq!(
            stands(&maja, person, "d15-contract"),
            one("2026-06-01", "overdue"),
            "a contract is for all"
        );
    });
}

#[test]
fn a_day_before_the_birth_or_after_the_death_is_kept_with_a_warning() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[("born_on_0", "1991-03-04")]);
        correct(&maja, person, &[("died_on", "2026-06-10")]);
        let saved = |kind: &str, fields: &[(&str, &str)]| {
            let answer = maja.post(&format!("/person/{person}/{kind}/new"), fields);
            assert_eq!(answer.status, 303, "{kind} {}", answer.body);
            maja.get(&answer.location).body
        };
        let job = |day| saved("employment", &[("kind", "ordinary"), ("starts_on", day)]);
        assert!(job("1990-05-01").contains("før borgerens fødsel"));
        assert!(job("2026-06-11").contains("efter borgerens død"));
        assert!(!job("2026-06-10").contains("borgerens død"));
        // What the municipality does for somebody lies after the visitation; what they did themselves need not.
        let goal = |day| saved("goal", &[("kind", "job"), ("words", "Vil være bager"), ("starts_on", day)]);
        assert!(goal("2026-03-14").contains("før borgerens visitering"));
        assert!(!goal("2026-03-15").contains("før borgerens visitering"));
        assert!(!job("2020-05-01").contains("før borgerens visitering"));
        let note = [("kind", "phone"), ("happened_on", "2026-06-12"), ("facts", "Familien har fået besked.")];
        assert!(!saved("note", &note).contains("efter borgerens død"), "a note is written afterwards too");
    });
}

#[test]
fn a_second_takeover_for_the_same_days_is_kept_with_a_warning_and_one_after_the_first_has_ended_is_not() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = newcomer(&maja, &[]);
        let all = || maja.get(&format!("/api/v1/persons/{person}/responsibility")).json()["items"].clone();
        for item in all().as_array().unwrap() {
            let own = format!("/person/{person}/responsibility/{}", item["id"].as_str().unwrap());
            assert_eq!(maja.strike(&own, "1").status, 303);
        }
        let saved = |fields: &[(&str, &str)]| {
            let answer = maja.post(&format!("/person/{person}/responsibility/new"), fields);
            assert_eq!(answer.status, 303, "{}", answer.body);
            maja.get(&answer.location).body.contains("registreret mere end én gang")
        };
        let first = [("starts_on", "2026-05-01"), ("ends_on", "2026-05-31"), ("end_reason", "left-denmark")];
        assert!(!saved(&first));
        assert!(!saved(&[("starts_on", "2026-06-02")]), "somebody can come back");
        for day in ["2026-05-31", "2026-04-15", "2026-06-10"] {
            assert!(saved(&[("starts_on", day)]), "{day}");
        }
    });
}
