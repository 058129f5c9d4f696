// SPDX-License-Identifier: MPL-2.0
//! What happens seldom in a case is on one page, one click from the person's own, and each begins with one more.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::ids::PersonId;

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
}

/// The part of the page under one heading.
fn part<'a>(page: &'a str, key: &str) -> &'a str {
    let (_, rest) =
        page.split_once(&format!("<h2 id=\"{key}\"")).unwrap_or_else(|| panic!("no {key}: {page}"));
    rest.split("</section>").next().unwrap()
}

fn link(part: &str) -> String {
    let (_, rest) =
        part.split_once("button-secondary\" href=\"").unwrap_or_else(|| panic!("no link: {part}"));
    rest.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&")
}

fn first(visitor: &Visitor<'_>, person: PersonId, kind: &str) -> String {
    let all = visitor.get(&format!("/api/v1/persons/{person}/{kind}")).json();
    all["items"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn s_cw_11_each_of_the_four_begins_with_one_click_from_a_page_one_click_from_the_persons() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        add(&maja, person, "responsibility", &[("starts_on", "2026-07-01")]);
        let address = format!("/person/{person}/requests-and-endings");
        assert!(maja.get(&format!("/person/{person}")).body.contains(&format!("href=\"{address}\"")));
        let page = maja.get(&address).body;
        assert_eq!(page.matches("Intet registreret.").count(), 4, "{page}");
        // Seven working days from Monday 15 June 2026.
        let form = link(part(&page, "requests-access"));
        let asked = maja.get(&form).body;
        assert!(asked.contains("value=\"24.06.2026\"") && asked.contains("value=\"15.06.2026\""), "{asked}");
        assert!(asked.contains("Svar på anmodning om aktindsigt"), "{asked}");
        assert!(part(&page, "complaint-plural").contains("ingen sendt afgørelse"), "{page}");
        assert!(link(part(&page, "complaint-plural")).ends_with("/decision/new"));
        for (key, field) in [("requests-moving", "moved_out_on"), ("requests-death", "died_on")] {
            let form = maja.get(&link(part(&page, key)));
            assert!(form.status == 200 && form.body.contains(&format!("name=\"{field}\"")), "{key}");
        }
    });
}

/// A request that is late, a complaint that is to be looked at, a move nobody has approved.
fn life(house: &TestHouse) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = maja.register("Amina Tesfay");
    let task = |what, asked, due, done| {
        add(
            &maja,
            person,
            "task",
            &[("what", what), ("access_asked_on", asked), ("due_on", due), ("done_on", done)],
        );
    };
    task("Noter fra 2025", "2026-06-01", "2026-07-01", "");
    task("Hele sagen", "2026-05-01", "2026-05-08", "2026-05-06");
    task("En anden opgave", "", "2026-07-01", "");
    let decision = [
        ("kind", "expense"),
        ("decided_on", "2026-05-20"),
        ("legal_ground", "Integrationsloven § 35"),
        ("facts", "Ansøgt 1. maj"),
        ("hearing", "not-needed"),
        ("no_hearing_because", "Intet nyt"),
        ("reasons", "Udgiften er ikke nødvendig"),
        ("complaint_guidance", "Klag inden fire uger"),
        ("decided_by", &maja.account.to_string()),
        ("sent_on", "2026-05-20"),
        ("sent_how", "paper"),
    ];
    add(&maja, person, "decision", &decision);
    let decision = first(&maja, person, "decision");
    add(&maja, person, "complaint", &[("decision", &decision), ("received_on", "2026-06-10")]);
    add(&maja, person, "responsibility", &[("starts_on", "2026-06-01"), ("moved_out_on", "2026-06-12")]);
    person
}

#[test]
fn s_cw_11_what_is_registered_stands_with_its_day_and_how_far_it_has_come() {
    in_every_house(|house| {
        let person = life(house);
        let maja = house.visitor(Role::Caseworker);
        let page = maja.get(&format!("/person/{person}/requests-and-endings")).body;
        let access = part(&page, "requests-access");
        assert!(
            access.contains("01.06.2026: Noter fra 2025") && access.contains("Senest 10.06.2026"),
            "{access}"
        );
        assert!(access.contains("is-late") && access.matches("is-late").count() == 1, "{access}");
        assert!(access.contains("Besvaret 06.05.2026") && !access.contains("En anden opgave"), "{access}");
        let complaint = part(&page, "complaint-plural");
        assert!(complaint.contains("Senest 08.07.2026") && complaint.contains("genvurderes"), "{complaint}");
        assert!(link(complaint).ends_with("/complaint/new"), "{complaint}");
        let moving = part(&page, "requests-moving");
        assert!(moving.contains("Fraflyttet 12.06.2026") && moving.contains("godkender"), "{moving}");
        let own = format!("/person/{person}/person/{person}");
        let kept = maja.get(&format!("/api/v1/persons/{person}/person/{person}")).json();
        let mut died = kept.clone();
        died["died_on"] = "2026-06-14".into();
        assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{person}/person/{person}"), &died).status, 200);
        let page = maja.get(&format!("/person/{person}/requests-and-endings")).body;
        let death = part(&page, "requests-death");
        assert!(death.contains("14.06.2026") && death.contains("ikke afsluttet"), "{death}");
        assert!(death.contains(&own) && !death.contains("button-secondary"), "{death}");
    });
}

#[test]
fn s_cw_11_each_part_is_for_those_who_see_that_part_of_the_file() {
    in_every_house(|house| {
        let person = life(house);
        let maja = house.visitor(Role::Caseworker);
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-06-01")]);
        let address = format!("/person/{person}/requests-and-endings");
        let teacher = house.visitor(Role::Teacher);
        let page = teacher.get(&address);
        assert_eq!(page.status, 200, "a referred person's name is theirs to see");
        for hidden in ["Noter fra 2025", "Fraflyttet", "08.07.2026", "requests-access", "complaint-plural"] {
            assert!(!page.body.contains(hidden), "{hidden}: {}", page.body);
        }
        assert!(!teacher.get(&format!("/person/{person}")).body.contains(&address));
        house.open_account("fremmed", Role::Caseworker, &[house.unit(UnitKind::Other)]);
        assert_eq!(house.visitor_named("fremmed").get(&address).status, 404);
        for role in [Role::Analyst, Role::Politician, Role::Administrator] {
            assert!(matches!(house.visitor(role).get(&address).status, 403 | 404), "{role}");
        }
    });
}

#[test]
fn s_cw_11_a_decision_that_stands_is_due_until_the_complaint_is_sent_on() {
    in_every_house(|house| {
        let person = life(house);
        let maja = house.visitor(Role::Caseworker);
        let address = format!("/api/v1/persons/{person}/complaint/{}", first(&maja, person, "complaint"));
        let mut complaint = maja.get(&address).json();
        complaint["reassessed_on"] = "2026-06-14".into();
        complaint["reassessment"] = "upheld".into();
        assert_eq!(maja.json("PUT", &address, &complaint).status, 200);
        let page = maja.get(&format!("/person/{person}/requests-and-endings")).body;
        let shown = part(&page, "complaint-plural");
        assert!(shown.contains("Senest 08.07.2026"), "{shown}");
        let mut complaint = maja.get(&address).json();
        complaint["forwarded_on"] = "2026-06-15".into();
        assert_eq!(maja.json("PUT", &address, &complaint).status, 200);
        let page = maja.get(&format!("/person/{person}/requests-and-endings")).body;
        assert!(!part(&page, "complaint-plural").contains("Senest"), "{page}");
    });
}

#[test]
fn s_cw_11_an_ended_move_waits_for_nobody_and_a_running_one_is_ended_next() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let ended = [("starts_on", "2026-05-20"), ("ends_on", "2026-06-01"), ("end_reason", "moved-away")];
        add(&maja, person, "responsibility", &ended);
        let page = maja.get(&format!("/person/{person}/requests-and-endings")).body;
        let moving = part(&page, "requests-moving");
        assert!(moving.contains("til og med 01.06.2026") && !moving.contains("Venter"), "{moving}");
        let other = life(house);
        let page = maja.get(&format!("/person/{other}/requests-and-endings")).body;
        assert!(part(&page, "requests-moving").contains("Afslut kommunens ansvar"), "{page}");
    });
}

#[test]
fn s_cw_11_how_far_the_responsibility_of_the_dead_has_come_is_told_to_those_alone_who_see_it() {
    in_every_house(|house| {
        let person = life(house);
        let maja = house.visitor(Role::Caseworker);
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-06-01")]);
        let own = format!("/api/v1/persons/{person}/person/{person}");
        let mut died = maja.get(&own).json();
        died["died_on"] = "2026-06-14".into();
        assert_eq!(maja.json("PUT", &own, &died).status, 200);
        let address = format!("/person/{person}/requests-and-endings");
        let page = house.visitor(Role::Teacher).get(&address).body;
        let death = part(&page, "requests-death");
        assert!(death.contains("14.06.2026") && !death.contains("ansvar"), "{death}");
        assert!(part(&maja.get(&address).body, "requests-death").contains("ikke afsluttet"));
    });
}
