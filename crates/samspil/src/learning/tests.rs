// SPDX-License-Identifier: MPL-2.0
//! Absence from Danish lessons: registered by the centre, followed up by the caseworker.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
}

/// Somebody referred to the language centre, and exempt or not.
fn learner(house: &TestHouse, name: &str) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = maja.register(name);
    let centre = house.unit(UnitKind::LanguageCentre).to_string();
    add(
        &maja,
        person,
        "danish-referral",
        &[("centre", &centre), ("starts_on", "2026-05-20"), ("track", "du2")],
    );
    person
}

fn absent(house: &TestHouse, person: PersonId, reason: &str) {
    let fields = [("starts_on", "2026-06-10"), ("reason", reason), ("lessons", "6")];
    add(&house.visitor(Role::Teacher), person, "absence", &fields);
}

/// Whether the caseworker's day asks for a talk about absence.
fn is_asked_for(house: &TestHouse) -> bool {
    let what = wording::language("da").t("rule-absence-what");
    house.visitor(Role::Caseworker).get("/").body.contains(what)
}

#[test]
fn b17_absence_without_a_lawful_reason_asks_the_caseworker_to_talk_to_the_person() {
    in_every_house(|house| {
        let person = learner(house, "Amina Tesfay");
        absent(house, person, "ill");
        assert!(!is_asked_for(house), "to be ill is lawful");
        absent(house, person, "unknown");
        assert!(is_asked_for(house));
        let page = house.visitor(Role::Caseworker).get("/").body;
        assert!(page.contains("17.06.2026"), "within a week of the first day: {page}");
        assert!(page.contains(&format!("/person/{person}/note/new")), "{page}");
    });
}

#[test]
fn b17_a_note_or_a_talk_after_the_absence_closes_it_and_one_before_does_not() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = learner(house, "Amina Tesfay");
        absent(house, person, "unlawful");
        let note = |day| [("kind", "phone"), ("happened_on", day), ("facts", "Talt om fravær")];
        add(&maja, person, "note", &note("2026-06-09"));
        assert!(is_asked_for(house), "a note of the day before is about something else");
        add(&maja, person, "note", &note("2026-06-12"));
        assert!(!is_asked_for(house));
        let other = learner(house, "Yusuf Tesfay");
        absent(house, other, "unlawful");
        assert!(is_asked_for(house));
        add(
            &maja,
            other,
            "talk",
            &[("planned_on", "2026-06-14"), ("held_on", "2026-06-14"), ("form", "meeting")],
        );
        assert!(!is_asked_for(house));
    });
}

#[test]
fn b17_nobody_is_told_of_somebody_who_is_exempt() {
    in_every_house(|house| {
        let person = learner(house, "Amina Tesfay");
        let exempt = [("starts_on", "2026-06-01"), ("exempt", "true"), ("reason", "Taler godt dansk")];
        add(&house.visitor(Role::Caseworker), person, "danish-referral", &exempt);
        absent(house, person, "unlawful");
        assert!(!is_asked_for(house));
    });
}

#[test]
fn b17_the_centre_alone_writes_absence_and_the_caseworker_reads_it() {
    in_every_house(|house| {
        let person = learner(house, "Amina Tesfay");
        absent(house, person, "unlawful");
        let maja = house.visitor(Role::Caseworker);
        let new = [("starts_on", "2026-06-11"), ("reason", "ill")];
        assert_eq!(maja.post(&format!("/person/{person}/absence/new"), &new).status, 403);
        assert!(maja.get(&format!("/person/{person}")).body.contains("Ulovligt"));
        let future = [("starts_on", "2026-06-20"), ("reason", "ill")];
        let refused = house.visitor(Role::Teacher).post(&format!("/person/{person}/absence/new"), &future);
        assert_eq!(refused.status, 422);
    });
}
