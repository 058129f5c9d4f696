// SPDX-License-Identifier: MPL-2.0
//! Whoever finds friends and the caseworker write to each other about a friendship while the person agrees, and no longer.

use super::{between, id, propose, said, volunteer, wants_a_friend, withdraw};
use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house, in_every_house_at, passing_days},
};
use kernel::{TextEnum, ids::PersonId};

fn agrees_to_writing(maja: &Visitor<'_>, person: PersonId) {
    let fields = [
        ("consent_purpose", "caseworker"),
        ("consent_language", "tigrinya"),
        ("given_on", "2026-06-15"),
        ("given_how", "interpreted"),
    ];
    let answer = maja.post(&format!("/person/{person}/consent/new"), &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
}

/// Amina and Kirsten as a match; the page of the messages about it.
fn matched(house: &TestHouse) -> (PersonId, String) {
    let person = wants_a_friend(house, "Amina Tesfay");
    let kirsten = volunteer(house, "Kirsten Friis", &[]);
    propose(house, person, &kirsten);
    let match_id = id(&house.visitor(Role::Caseworker), person);
    (person, format!("/volunteers/match/{person}/{match_id}/message"))
}

/// The volunteer of the person's friendship.
fn kirsten(maja: &Visitor<'_>, person: PersonId) -> String {
    super::friendships(maja, person)[0]["volunteer"].as_str().unwrap().to_owned()
}

const TEXT: &str = "De mødes nu hver onsdag";

#[test]
fn t12_without_a_consent_of_its_own_the_way_to_the_caseworker_is_closed_and_says_why() {
    in_every_house(|house| {
        let (person, path) = matched(house);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let friendship = nanna.get(path.trim_end_matches("/message")).body;
        assert!(friendship.contains(said("friend-message-closed")), "{friendship}");
        let closed = nanna.get(&path);
        assert!(closed.status == 200 && closed.body.contains(said("friend-message-closed-why")));
        assert!(!closed.body.contains("<textarea"), "{}", closed.body);
        let maja = house.visitor(Role::Caseworker);
        let before = house.events();
        let refused = nanna.post(&path, &[("message_text", TEXT)]);
        assert_eq!(refused.status, 403);
        assert!(refused.body.contains(said("friend-message-closed-why")), "{}", refused.body);
        let wrote = serde_json::json!({"subject": "x", "message_text": "y", "from_name": "Maja", "sent_on": "2026-06-15",
            "from_unit": house.unit(crate::people::UnitKind::Integration), "volunteer": kirsten(&maja, person)});
        let by_program = maja.json("POST", &format!("/api/v1/persons/{person}/message"), &wrote);
        assert!(by_program.status == 422 && by_program.body.contains("\"volunteer\""), "{}", by_program.body);
        assert_eq!(house.events(), before, "nothing is kept");
        let own = maja.get(&format!("/person/{person}/friend")).body;
        assert!(own.contains("consent/new?consent_purpose=caseworker"), "{own}");
    });
}

#[test]
fn t12_one_click_from_the_match_a_message_reaches_the_named_caseworker_and_the_answer_comes_back() {
    in_every_house(|house| {
        let (person, path) = matched(house);
        let (maja, nanna) = (house.visitor(Role::Caseworker), house.visitor(Role::VolunteerCoordinator));
        agrees_to_writing(&maja, person);
        let friendship = nanna.get(path.trim_end_matches("/message")).body;
        assert!(friendship.contains(&format!("href=\"{path}\"")), "{friendship}");
        let form = nanna.get(&path).body;
        assert!(form.contains("Til "), "whom it goes to is said: {form}");
        assert_eq!(nanna.post(&path, &[("message_text", "")]).status, 422);
        let sent = nanna.post(&path, &[("message_text", TEXT), ("answer_by", "22.06.2026")]);
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(
            maja.get("/tasks").body.contains("Frivillig ven: Kirsten Friis"),
            "it waits for the caseworker"
        );
        let thread = maja.get(&format!("/person/{person}/messages")).body;
        assert!(thread.contains(TEXT) && thread.contains(said("role-volunteer-coordinator")), "{thread}");
        let to = format!("volunteer {}", between(&thread, "value=\"volunteer ", "\""));
        let subject = "Frivillig ven: Kirsten Friis";
        let answer =
            [("to", &*to), ("subject", subject), ("message_text", "Godt at høre"), ("answers", "true")];
        let answered = maja.post(&format!("/person/{person}/messages"), &answer);
        assert_eq!(answered.status, 303, "{}", answered.body);
        assert!(nanna.get("/volunteers/wishes").body.contains(said("friend-message-answered")));
        let back = nanna.get(&path).body;
        assert!(back.contains("Godt at høre") && back.contains(TEXT), "{back}");
        let read = format!("{path}/{}/read", between(&back, &format!("action=\"{path}/"), "/read"));
        assert_eq!(nanna.post(&read, &[]).status, 303);
        assert!(!nanna.get("/volunteers/wishes").body.contains(said("friend-message-answered")));
        // The rest of the case's messages are not hers, though her unit is the one that has the case.
        assert_eq!(nanna.get(&format!("/person/{person}/messages")).status, 403);
        assert_eq!(nanna.get("/tasks").status, 403);
    });
}

#[test]
fn t12_a_withdrawal_closes_the_way_both_ways_at_once_and_the_friendship_goes_on() {
    in_every_house(|house| {
        let (person, path) = matched(house);
        let (maja, nanna) = (house.visitor(Role::Caseworker), house.visitor(Role::VolunteerCoordinator));
        agrees_to_writing(&maja, person);
        assert_eq!(nanna.post(&path, &[("message_text", TEXT)]).status, 303);
        let thread = maja.get(&format!("/person/{person}/messages")).body;
        let to = format!("volunteer {}", between(&thread, "value=\"volunteer ", "\""));
        let fields = [("purpose", "caseworker"), ("withdrawn_how", "spoken")];
        assert_eq!(maja.post(&format!("/person/{person}/friend/withdraw"), &fields).status, 303);
        let closed = nanna.get(&path).body;
        assert!(!closed.contains(TEXT) && closed.contains(said("friend-message-closed-why")), "{closed}");
        assert_eq!(nanna.post(&path, &[("message_text", "Mere")]).status, 403);
        let thread = maja.get(&format!("/person/{person}/messages")).body;
        assert!(
            thread.contains(TEXT) && !thread.contains(&to),
            "it lies in the case and is not answered: {thread}"
        );
        let answer = [("to", &*to), ("subject", "Frivillig ven: Kirsten Friis"), ("message_text", "Hov")];
        let late = maja.post(&format!("/person/{person}/messages"), &answer);
        assert!(late.status == 422 && late.body.contains(said("fault-message-no-consent")), "{}", late.body);
        let friendship = nanna.get(path.trim_end_matches("/message"));
        assert!(friendship.status == 200 && friendship.body.contains("Amina"), "{}", friendship.body);
        withdraw(&maja, person);
        assert_eq!(nanna.get(&path).status, 403, "and without a friend there is nothing at all");
    });
}

#[test]
fn t12_the_consent_to_write_opens_nothing_else_and_nothing_to_anybody_else() {
    in_every_house(|house| {
        let (person, path) = matched(house);
        let maja = house.visitor(Role::Caseworker);
        agrees_to_writing(&maja, person);
        assert_eq!(
            house.visitor(Role::VolunteerCoordinator).post(&path, &[("message_text", TEXT)]).status,
            303
        );
        for role in Role::ALL.iter().filter(|role| **role != Role::VolunteerCoordinator) {
            let visitor = house.visitor(*role);
            let sent = visitor.post(&path, &[("message_text", "Hov")]);
            assert!(matches!(sent.status, 403 | 404), "{role} {}", sent.status);
            assert!(!visitor.get(&path).body.contains(TEXT), "{role}");
        }
        // A consent to writing alone shows nothing of the person: there is no friendship any more.
        withdraw(&maja, person);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        for page in [&*path, "/volunteers/wishes", "/volunteers"] {
            let shown = nanna.get(page).body;
            assert!(!shown.contains("Amina") && !shown.contains(TEXT), "{page} {shown}");
        }
        assert!(matches!(nanna.post(&path, &[("message_text", "Hov")]).status, 403 | 404));
    });
}

#[test]
fn t12_a_program_cannot_write_about_a_friendship_on_a_day_before_the_consent_was_withdrawn() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let (person, _) = matched(house);
        let maja = house.visitor(Role::Caseworker);
        agrees_to_writing(&maja, person);
        let unit = house.unit(crate::people::UnitKind::Integration);
        let volunteer = kirsten(&maja, person);
        let written = |day: &str| {
            serde_json::json!({"subject": "x", "message_text": "y", "from_name": "Maja", "sent_on": day,
                "from_unit": unit, "volunteer": volunteer})
        };
        let path = format!("/api/v1/persons/{person}/message");
        let kept = maja.json("POST", &path, &written("2026-06-15"));
        assert_eq!(kept.status, 201, "{}", kept.body);
        let plain = serde_json::json!({"subject": "x", "message_text": "y", "from_name": "Maja",
            "sent_on": "2026-06-15", "from_unit": unit, "to_unit": unit});
        assert_eq!(maja.json("POST", &path, &plain).status, 201);

        pass(10);
        let maja = house.visitor(Role::Caseworker);
        let early = maja.json("POST", &path, &written("2026-06-16"));
        assert!(early.status == 422 && early.body.contains("\"sent_on\""), "{}", early.body);
        let fields = [("purpose", "caseworker"), ("withdrawn_how", "spoken")];
        assert_eq!(maja.post(&format!("/person/{person}/friend/withdraw"), &fields).status, 303);
        let before = house.events();
        for day in ["2026-06-15", "2026-06-16", "2026-06-25"] {
            let refused = maja.json("POST", &path, &written(day));
            assert!(
                refused.status == 422 && refused.body.contains("\"volunteer\""),
                "{day} {}",
                refused.body
            );
        }
        let all = maja.get(&path).json();
        let all = all["items"].as_array().unwrap();
        for item in all {
            let mut changed = item.clone();
            changed["message_text"] = "Mere".into();
            changed["volunteer"] = volunteer.clone().into();
            let one = format!("{path}/{}", item["id"].as_str().unwrap());
            let refused = maja.json("PUT", &one, &changed);
            assert!(refused.status == 422 && refused.body.contains("\"volunteer\""), "{}", refused.body);
        }
        assert_eq!((all.len(), house.events()), (2, before), "nothing is kept, and nothing becomes one");
    });
}
