// SPDX-License-Identifier: MPL-2.0
//! Open counselling with a name: it stands in the file of whoever wants that, and is counted with the anonymous visits.

use super::{held, session};
use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;

/// Open counselling on a day, and the page of that session.
fn counselling(house: &TestHouse) -> (String, String) {
    let activity = held(house, "open-counselling", &[("name", "Åben rådgivning")]);
    let id = session(house, &activity, "2026-06-12", &[]);
    (format!("/activities/{activity}/session/{id}"), id)
}

fn asked(visitor: &Visitor<'_>, person: PersonId, session: &str, more: &[(&str, &str)]) -> u16 {
    let fields = [&[("session", session), ("counselling_topic", "letters")], more].concat();
    visitor.post(&format!("/person/{person}/named-visit/new"), &fields).status
}

#[test]
fn a09_a_named_visit_is_counted_with_the_anonymous_ones_which_say_nothing_of_anybody() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (page, id) = counselling(house);
        for _ in 0..2 {
            assert_eq!(maja.post(&page, &[("do", "visit"), ("counselling_topic", "letters")]).status, 303);
        }
        let found = maja.get(&format!("{page}/visitor?q=Tesfay")).body;
        let form = format!("/person/{person}/named-visit/new?session={id}");
        assert!(found.contains(&form) && maja.get(&page).body.contains("/visitor\""), "{found}");
        assert!(maja.get(&form).body.contains("value=\"12.06.2026\""), "the day of the session stands there");
        assert_eq!(asked(&maja, person, &id, &[]), 303);
        let shown = maja.get(&page).body;
        assert!(shown.contains("<dt>Breve fra myndigheder</dt><dd>3</dd>"), "{shown}");
        assert!(!shown.contains("Tesfay"), "counted, and not named: {shown}");
        let anonymous = maja.get("/api/v1/register/counselling-visit");
        assert_eq!(anonymous.json()["items"].as_array().unwrap().len(), 2);
        assert!(!anonymous.body.contains("Tesfay") && !anonymous.body.contains(&person.to_string()));
        // What was registered by mistake counts no more.
        let own = maja.get(&format!("/api/v1/persons/{person}/named-visit")).json();
        let strike =
            format!("/person/{person}/named-visit/{}/strike", own["items"][0]["id"].as_str().unwrap());
        assert_eq!(maja.post(&strike, &[("version", "1")]).status, 303);
        assert!(maja.get(&page).body.contains("<dt>Breve fra myndigheder</dt><dd>2</dd>"));
    });
}

#[test]
fn a09_a_named_visit_stands_in_the_file_for_those_who_see_its_notes_and_for_nobody_else() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (page, id) = counselling(house);
        assert_eq!(asked(&maja, person, &id, &[("shown_on_to", "Kontoret for breve")]), 303);
        let file = format!("/person/{person}");
        assert!(maja.get(&file).body.contains("Henvendelser med navn"));
        let api = format!("/api/v1/persons/{person}/named-visit");
        assert!(house.visitor(Role::Coordinator).get(&api).body.contains("Kontoret for breve"));
        house.open_account("fremmed", Role::Caseworker, &[house.unit(UnitKind::Other)]);
        let everybody = [
            Role::Teacher,
            Role::CompanyConsultant,
            Role::HousingOfficer,
            Role::ReturnAdviser,
            Role::Analyst,
            Role::Politician,
            Role::Administrator,
            Role::TeamMember,
            Role::VolunteerCoordinator,
            Role::HealthCommunicator,
        ];
        let others = everybody.map(|role| house.visitor(role)).into_iter();
        for visitor in others.chain([house.visitor_named("fremmed")]) {
            for path in [&file, &api, &page, &format!("{page}/visitor?q=Tesfay")] {
                let told = visitor.get(path).body;
                assert!(!told.contains("Kontoret for breve"), "{} {path}", visitor.name());
                // Whoever may know the person by another way is not told here that they came.
                let named = path.starts_with("/activities") && told.contains("Amina Tesfay");
                assert!(!named && !told.contains("Henvendelser med navn"), "{} {path}", visitor.name());
            }
            assert!(matches!(asked(&visitor, person, &id, &[]), 403 | 404), "{}", visitor.name());
        }
    });
}

#[test]
fn a09_what_the_caseworker_is_to_follow_up_on_is_a_task_once_the_person_has_agreed() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (_, id) = counselling(house);
        let letter = [("for_caseworker", "Brevet fra Udlændingestyrelsen")];
        let refused = maja.post(
            &format!("/person/{person}/named-visit/new"),
            &[&[("session", id.as_str()), ("counselling_topic", "letters")], &letter[..]].concat(),
        );
        let said = wording::language("da").t("fault-follow-up-no-consent");
        assert!(refused.status == 422 && refused.body.contains(said), "{}", refused.body);
        let kept = "select count(*) from named_visit where municipality = $1";
        assert_eq!(house.count(kept, &[]), 0, "nothing of it is kept");
        let agreed = [letter[0], ("consented_on", "2026-06-12")];
        assert_eq!(asked(&maja, person, &id, &agreed), 303);
        let tasks = maja.get(&format!("/api/v1/persons/{person}/task")).json();
        let task = &tasks["items"][0];
        assert_eq!((&task["what"], &task["due_on"]), (&letter[0].1.into(), &"2026-06-19".into()));
    });
}

#[test]
fn a09_a_session_with_a_named_visit_keeps_its_day_and_nobody_is_named_where_people_are_only_counted() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let person = maja.register("Amina Tesfay");
        let (page, id) = counselling(house);
        assert_eq!(asked(&maja, person, &id, &[("held_on", "2026-06-11")]), 422, "not that day");
        assert_eq!(asked(&maja, person, &id, &[]), 303);
        let moved = [
            ("do", "change"),
            ("version", "1"),
            ("held_on", "2026-06-13"),
            ("from_clock", "17.00"),
            ("until_clock", "19.00"),
        ];
        assert_eq!(bo.post(&page, &moved).status, 422);
        let activity = page.split('/').nth(2).unwrap();
        let mut kept = bo.get(&format!("/api/v1/register/activity/{activity}")).json();
        kept["activity_type"] = "health-session".into();
        let refused = bo.json("PUT", &format!("/api/v1/register/activity/{activity}"), &kept);
        assert!(refused.status == 422 && refused.body.contains("activity_type"), "{}", refused.body);
        let health = held(house, "health-session", &[("held_in", "ar")]);
        let other = session(house, &health, "2026-06-12", &[("topic", "Søvn")]);
        assert_eq!(asked(&maja, person, &other, &[]), 422);
    });
}
