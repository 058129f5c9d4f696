// SPDX-License-Identifier: MPL-2.0
//! Open counselling with a name: it stands in the file of whoever wants that, and is counted with the anonymous visits.

use super::{held, registered, session, tried};
use crate::{
    activities::ActivityType,
    gate::{Role, steps_until},
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::{TextEnum, ids::PersonId};
use serde_json::json;

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
        known_to_all(house, &maja, person);
        let see_notes = |role: &&Role| matches!(role, Role::Caseworker | Role::Coordinator);
        let others = Role::ALL.iter().filter(|role| !see_notes(role)).map(|role| house.visitor(*role));
        for visitor in others.chain([house.visitor_named("fremmed")]) {
            for path in [&file, &api, &page, &format!("{page}/visitor?q=Tesfay")] {
                let told = visitor.get(path).body;
                assert!(!told.contains("Kontoret for breve"), "{} {path}", visitor.name());
                // Whoever may know the person by another way is not told here that they came.
                let named = path.starts_with("/activities") && told.contains("Amina Tesfay");
                assert!(!named && !told.contains("Henvendelser med navn"), "{} {path}", visitor.name());
            }
        }
    });
}

/// Gives the person something to do with every role: the case lies in the unit of those who are neither referred to nor in
/// the team.
fn known_to_all(house: &TestHouse, maja: &Visitor<'_>, person: PersonId) {
    let add = |kind: &str, fields: &[(&str, &str)]| {
        let answer = maja.post(&format!("/person/{person}/{kind}/new"), fields);
        assert_eq!(answer.status, 303, "{kind} {}", answer.body);
    };
    for (kind, field, unit) in [
        ("danish-referral", "centre", UnitKind::LanguageCentre),
        ("referral", "unit", UnitKind::Company),
        ("referral", "unit", UnitKind::Housing),
    ] {
        add(kind, &[(field, &house.unit(unit).to_string()), ("starts_on", "2026-06-01")]);
    }
    let account = house.visitor(Role::TeamMember).account.to_string();
    add("team-member", &[("function", "health-visitor"), ("account", &account), ("starts_on", "2026-06-01")]);
}

#[test]
fn a09_who_registers_a_named_visit_is_who_writes_notes_of_the_person_whoever_else_knows_them() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (page, id) = counselling(house);
        known_to_all(house, &maja, person);
        house.open_account("fremmed", Role::Caseworker, &[house.unit(UnitKind::Other)]);
        let new = format!("/person/{person}/note/new");
        let visit = json!({"session": id, "held_on": "2026-06-12", "counselling_topic": "letters"});
        for role in Role::ALL {
            let visitor = house.visitor(*role);
            let offered = visitor.get(&page).body.contains("/visitor\"");
            let by_program =
                visitor.json("POST", &format!("/api/v1/persons/{person}/named-visit"), &visit).status;
            let told = (visitor.get(&new).status, asked(&visitor, person, &id, &[]), by_program, offered);
            // It is the role that is refused: whoever had nothing to do with the person would be told that there is none.
            let expected = match role {
                Role::Caseworker => (200, 303, 201, true),
                _ => (403, 403, 403, false),
            };
            assert_eq!(told, expected, "{role}");
        }
        let stranger = house.visitor_named("fremmed");
        assert_eq!((stranger.get(&new).status, asked(&stranger, person, &id, &[])), (404, 404));
        let kept = "select count(*) from named_visit where municipality = $1";
        assert_eq!(house.count(kept, &[]), 2, "the caseworker's two");
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
        // Registered three days late: the week is counted from today.
        assert_eq!((&task["what"], &task["due_on"]), (&letter[0].1.into(), &"2026-06-22".into()));
        // The municipality decides for itself within how many days.
        let limit = [
            ("limit_kind", "follow-up-visit"),
            ("days", "3"),
            ("starts_on", "2026-06-15"),
            ("source", "Udvalget"),
        ];
        registered(&house.visitor(Role::Coordinator), "time-limit", &limit);
        let other = maja.register("Yusuf Tesfay");
        assert_eq!(asked(&maja, other, &id, &agreed), 303);
        let tasks = maja.get(&format!("/api/v1/persons/{other}/task")).json();
        assert_eq!(tasks["items"][0]["due_on"], "2026-06-18");
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
        // What was registered by mistake holds the kind no longer; the day it was said of stays.
        let own = maja.get(&format!("/api/v1/persons/{person}/named-visit")).json();
        let own = format!("/person/{person}/named-visit/{}", own["items"][0]["id"].as_str().unwrap());
        assert_eq!(maja.post(&format!("{own}/strike"), &[("version", "1")]).status, 303);
        let still = bo.post(&page, &moved);
        let said = wording::language("da").t("fault-somebody-is-named");
        assert!(still.status == 422 && still.body.contains(said), "{}", still.body);
        assert_eq!(bo.json("PUT", &format!("/api/v1/register/activity/{activity}"), &kept).status, 200);
    });
}

#[test]
fn a09_visits_are_registered_at_open_counselling_and_nowhere_else_not_even_behind_the_programs_back() {
    in_every_house(|house| {
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let person = maja.register("Amina Tesfay");
        let visits = "select count(*) from named_visit where municipality = $1";
        let said = wording::language("da").t("fault-session-no-visits");
        for kind in ActivityType::ALL {
            let activity = held(house, kind.code(), &[("held_in", "ar")]);
            let id = session(house, &activity, "2026-06-12", &[("topic", "Søvn")]);
            let page = format!("/activities/{activity}/session/{id}");
            let takes = kind.rules().visits;
            assert_eq!(maja.get(&page).body.contains("value=\"visit\""), takes, "{kind}");
            assert_eq!(maja.get(&format!("{page}/visitor?q=Tesfay")).status == 200, takes, "{kind}");
            let anonymous = [("session", id.as_str()), ("counselling_topic", "letters")];
            for answer in [
                maja.post(&format!("/person/{person}/named-visit/new"), &anonymous),
                bo.post(&page, &[("do", "visit"), ("counselling_topic", "letters")]),
                tried(&bo, "counselling-visit", &anonymous),
            ] {
                assert_eq!(answer.status < 400, takes, "{kind} {}", answer.body);
                assert!(
                    takes || answer.status == 422 && answer.body.contains(said),
                    "{kind} {}",
                    answer.body
                );
            }
            let before = house.count(visits, &[]);
            let insert = format!(
                "insert into named_visit (municipality, person, id, version, struck, activity, session, held_on,
                                          counselling_topic)
                 select s.municipality, p.id, s.id, 1, false, s.activity, s.id, s.held_on, 'letters'
                 from person p cross join activity_session s
                 join activity a on a.municipality = s.municipality and a.id = s.activity
                 where a.activity_type = '{kind}'"
            );
            let tried = std::panic::AssertUnwindSafe(|| house.behind_its_back(&insert));
            let refused = std::panic::catch_unwind(tried).is_err();
            assert_eq!((refused, house.count(visits, &[])), (!takes, before + i64::from(takes)), "{kind}");
        }
        // Nor does open counselling with visits become anything else, nor a visit one of another activity.
        for change in [
            "update activity set activity_type = 'language-cafe' where activity_type = 'open-counselling'",
            "update activity set activity_type = null where activity_type = 'open-counselling'",
            "update named_visit set activity = (select id from activity where activity_type = 'job-fair')",
        ] {
            let tried = std::panic::AssertUnwindSafe(|| house.behind_its_back(change));
            assert!(std::panic::catch_unwind(tried).is_err(), "{change}");
        }
    });
}

#[test]
fn a09_the_activity_of_a_named_visit_follows_from_its_session_also_when_that_is_corrected() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (_, id) = counselling(house);
        let (page, other) = counselling(house);
        assert_eq!(asked(&maja, person, &id, &[]), 303);
        let api = format!("/api/v1/persons/{person}/named-visit");
        let own = maja.get(&api).json()["items"][0].clone();
        let address = format!("{api}/{}", own["id"].as_str().unwrap());
        // A program that says another activity than the session's is told so.
        let mut wrong = own.clone();
        wrong["session"] = other.as_str().into();
        let refused = maja.json("PUT", &address, &wrong);
        assert!(refused.status == 422 && refused.body.contains("\"session\""), "{}", refused.body);
        let form = format!("/person/{person}/named-visit/{}", own["id"].as_str().unwrap());
        let fields = [
            ("version", "1"),
            ("session", other.as_str()),
            ("held_on", "2026-06-12"),
            ("counselling_topic", "home"),
        ];
        assert!(!maja.get(&form).body.contains("name=\"activity\""), "nobody is asked");
        let corrected = maja.post(&form, &fields);
        assert_eq!(corrected.status, 303, "{}", corrected.body);
        assert_eq!(maja.get(&address).json()["activity"], page.split('/').nth(2).unwrap());
    });
}

#[test]
fn a09_a_visit_that_named_somebody_at_something_else_before_is_struck_out_and_kept() {
    let conn = rusqlite::Connection::open_in_memory().unwrap();
    conn.execute_batch(&steps_until(52)).unwrap();
    for (id, kind) in [("x'01'", "'open-counselling'"), ("x'02'", "'language-cafe'"), ("x'03'", "null")] {
        conn.execute_batch(&format!(
            "insert into activity (municipality, id, version, struck, name, activity_status, description, published, activity_type)
             values (999, {id}, 1, false, 'Torvet', 'running', 'Kom.', true, {kind});
             insert into activity_session (municipality, id, version, struck, activity, held_on, from_clock, cancelled)
             values (999, {id}, 1, false, {id}, '2026-06-12', 1020, false);
             insert into named_visit (municipality, person, id, version, struck, session, held_on, counselling_topic)
             values (999, x'09', {id}, 1, false, {id}, '2026-06-12', 'letters');"
        ))
        .unwrap();
    }
    conn.execute_batch(include_str!("../../../migrations/0052_named_visit_activity.sql")).unwrap();
    let sql = "select activity = session and activity = id, struck from named_visit order by id";
    let mut kept = conn.prepare(sql).unwrap();
    let kept = kept.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let kept: Vec<(bool, bool)> = kept.map(Result::unwrap).collect();
    assert_eq!(kept, [(true, false), (true, true), (true, true)]);
}
