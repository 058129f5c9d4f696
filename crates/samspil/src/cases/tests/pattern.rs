// SPDX-License-Identifier: MPL-2.0
//! Danish and work side by side from the first weeks, where the class is, and how long everything took.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
}

/// Somebody taken over on 1 May 2026 whose contract follows a pattern.
fn agreed(maja: &Visitor<'_>, pattern: &str) -> PersonId {
    let person = maja.register_with("Amina Tesfay", &[("decided_on", "2026-03-15")]);
    let contract = [
        ("state", "draft"),
        ("starts_on", "2026-05-04"),
        ("programme_begins_on", "2026-05-11"),
        ("pattern", pattern),
    ];
    add(maja, person, "contract", &contract);
    person
}

#[test]
fn r16_the_week_of_job_first_is_written_down_at_once_and_says_how_much_of_it_is_at_a_company() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = agreed(&maja, "job-first");
        let address = format!("/person/{person}/contracts");
        let page = maja.get(&address).body;
        assert!(page.contains("value=\"job-first\"") && !page.contains("Andel af ugen"), "{page}");
        let laid = maja.post(&format!("{address}/week"), &[("pattern", "job-first")]);
        assert_eq!((laid.status, laid.location.as_str()), (303, format!("{address}?saved=added").as_str()));
        let page = maja.get(&address).body;
        assert!(
            page.contains("Andel af ugen på en virksomhed") && page.contains("65 %"),
            "24 of 37 hours: {page}"
        );
        assert!(!page.contains("value=\"job-first\""), "a week that is written down is corrected by hand");
        let entries = || maja.get(&format!("/api/v1/persons/{person}/schedule-entry")).json();
        assert_eq!(entries()["items"].as_array().unwrap().len(), 5);
        maja.post(&format!("{address}/week"), &[("pattern", "danish-first")]);
        assert_eq!(entries()["items"].as_array().unwrap().len(), 5, "not a second week on top of it");
        let unknown = maja.post(&format!("{address}/week"), &[("pattern", "none")]);
        assert_eq!(unknown.status, 400, "{}", unknown.body);
        let teacher = house.visitor(Role::Teacher);
        assert_eq!(teacher.post(&format!("{address}/week"), &[("pattern", "job-first")]).status, 404);
    });
}

#[test]
fn r16_job_first_without_a_company_or_danish_in_the_first_two_weeks_is_pointed_out() {
    in_every_house(|house| {
        let (maja, w) = (house.visitor(Role::Caseworker), wording::language("da"));
        let person = agreed(&maja, "job-first");
        let page = || maja.get(&format!("/person/{person}/contracts")).body;
        assert!(page().contains(w.t("programme-job-first-company")));
        let entry = |day, kind, from| {
            let times = [("from_clock", "08.00"), ("until_clock", "12.00")];
            let fields = [&[("weekday", day), ("kind", kind), ("starts_on", from)][..], &times].concat();
            add(&maja, person, "schedule-entry", &fields);
        };
        entry("monday", "internship", "2026-05-18");
        assert!(page().contains(w.t("programme-job-first-danish")));
        entry("tuesday", "danish", "2026-06-01");
        assert!(page().contains(w.t("programme-job-first-danish")), "three weeks after is not side by side");
        entry("wednesday", "danish", "2026-05-20");
        assert!(!page().contains(w.t("programme-job-first-danish")));
        let other = agreed(&maja, "danish-first");
        let page = maja.get(&format!("/person/{other}/contracts")).body;
        assert!(!page.contains(w.t("programme-job-first-company")));
    });
}

#[test]
fn b18_a18_the_contract_tells_where_the_class_is_and_how_many_days_everything_took() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = agreed(&maja, "job-first");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        let referred =
            [("centre", centre.as_str()), ("starts_on", "2026-05-08"), ("first_lesson_on", "2026-05-26")];
        add(&maja, person, "danish-referral", &referred);
        let offer = [
            ("kind", "internship"),
            ("state", "running"),
            ("provider", "Nordens Bageri"),
            ("starts_on", "2026-05-15"),
            ("ends_on", "2026-07-15"),
        ];
        add(&maja, person, "offer", &offer);
        let page = maja.get(&format!("/person/{person}/contracts")).body;
        for days in ["dansk efter 7 dage", "lektion efter 25 dage", "virksomhedstilbud efter 14 dage"] {
            assert!(page.contains(days), "no {days} in {page}");
        }
        let module =
            [("track", "du2"), ("number", "1"), ("starts_on", "2026-05-26"), ("location", "workplace")];
        add(&house.visitor(Role::Teacher), person, "module", &module);
        assert!(maja.get(&format!("/person/{person}")).body.contains("På arbejdspladsen"));
    });
}
