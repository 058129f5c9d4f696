// SPDX-License-Identifier: MPL-2.0
//! Messages inside the case: read by those they are for, and by nobody else.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Answer, TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// Somebody who is referred to the housing team and to the language centre.
fn amina(house: &TestHouse) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = maja.register("Amina Tesfay");
    for kind in [UnitKind::Housing, UnitKind::LanguageCentre] {
        let unit = house.unit(kind).to_string();
        let fields = [("unit", unit.as_str()), ("starts_on", "2026-06-01")];
        assert_eq!(maja.post(&format!("/person/{person}/referral/new"), &fields).status, 303);
    }
    person
}

fn write(visitor: &Visitor<'_>, person: PersonId, to: &str, more: &[(&str, &str)]) -> Answer {
    let own = [("to", to), ("subject", "Nøgler til boligen"), ("message_text", "Hvornår kan de hentes?")];
    visitor.post(&format!("/person/{person}/messages"), &[&own[..], more].concat())
}

fn page(visitor: &Visitor<'_>, person: PersonId) -> String {
    visitor.get(&format!("/person/{person}/messages")).body
}

#[test]
fn a05_a_message_is_read_and_answered_by_the_unit_it_is_for_and_waits_on_tasks_and_on_min_dag() {
    in_every_house(|house| {
        let person = amina(house);
        let (maja, lis) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let housing = format!("unit {}", house.unit(UnitKind::Housing));
        let sent = write(&maja, person, &housing, &[("answer_by", "2026-06-14")]);
        assert_eq!(sent.status, 422, "the answer cannot be due before it is asked: {}", sent.body);
        assert_eq!(write(&maja, person, &housing, &[("answer_by", "2026-06-20")]).status, 303);
        let tasks = lis.get("/tasks").body;
        assert!(tasks.contains("Nøgler til boligen") && tasks.contains("20.06.2026"), "{tasks}");
        let thread = page(&lis, person);
        assert!(
            thread.contains("Hvornår kan de hentes?") && thread.contains(said("message-unread")),
            "{thread}"
        );
        let case = format!("unit {}", house.unit(UnitKind::Integration));
        assert_eq!(write(&lis, person, &case, &[("message_text", "Fredag klokken ti")]).status, 303);
        assert!(!lis.get("/tasks").body.contains("Nøgler til boligen"), "who answers has read it");
        let day = maja.get("/").body;
        assert!(day.contains("Besked: Nøgler til boligen"), "{day}");
        let answered = page(&maja, person);
        assert!(
            answered.contains("Fredag klokken ti") && answered.matches("<h2>Nøgler").count() == 1,
            "{answered}"
        );
        assert!(answered.contains("Læst 15.06.2026"), "{answered}");
        let all = maja.get(&format!("/api/v1/persons/{person}/message")).json();
        let answer =
            all["items"].as_array().unwrap().iter().find(|it| it["message_text"] == "Fredag klokken ti");
        let id = answer.unwrap()["id"].as_str().unwrap().to_owned();
        let read = format!("/person/{person}/messages/{id}/read");
        assert_eq!(lis.post(&read, &[("version", "1")]).status, 404, "it is not for her");
        assert_eq!(maja.post(&read, &[("version", "1")]).status, 303);
        assert!(!maja.get("/").body.contains("Besked: Nøgler"), "it is read");
        let history = maja.get(&format!("/person/{person}/message/{id}")).body;
        assert!(history.contains(said("fault-message-read")) && history.contains(lis.name()), "{history}");
        assert!(
            maja.get(&format!("/person/{person}")).body.contains("Nøgler til boligen"),
            "it is in the case"
        );
    });
}

#[test]
fn a05_nobody_but_those_it_is_for_and_the_case_reads_a_message_anywhere() {
    in_every_house(|house| {
        let person = amina(house);
        let maja = house.visitor(Role::Caseworker);
        let housing = format!("unit {}", house.unit(UnitKind::Housing));
        assert_eq!(write(&maja, person, &housing, &[]).status, 303);
        house.open_account("anden", Role::Caseworker, &[house.unit(UnitKind::Other)]);
        let teacher = house.visitor(Role::Teacher);
        assert_eq!(
            teacher.get(&format!("/person/{person}/messages")).status,
            200,
            "her own threads, of which there are none"
        );
        for visitor in [
            teacher,
            house.visitor(Role::CompanyConsultant),
            house.visitor(Role::TeamMember),
            house.visitor(Role::Analyst),
            house.visitor(Role::Politician),
            house.visitor(Role::Administrator),
            house.visitor_named("anden"),
        ] {
            for path in [
                format!("/person/{person}/messages"),
                format!("/person/{person}"),
                format!("/api/v1/persons/{person}/message"),
                "/tasks".to_owned(),
                "/".to_owned(),
                "/persons?q=boligen".to_owned(),
                "/api/v1/persons?q=boligen".to_owned(),
            ] {
                let body = visitor.get(&path).body;
                assert!(
                    !body.contains("Nøgler") && !body.contains("hentes"),
                    "{} {path}: {body}",
                    visitor.name()
                );
            }
        }
        assert!(page(&house.visitor(Role::Coordinator), person).contains("Hvornår kan de hentes?"));
        let other = format!("unit {}", house.unit(UnitKind::Company));
        let astray = write(&maja, person, &other, &[]);
        assert_eq!(astray.status, 422);
        assert!(astray.body.contains(said("fault-no-recipient")), "a unit that has nothing to do with her");
    });
}
