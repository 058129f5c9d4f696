// SPDX-License-Identifier: MPL-2.0
//! Health communicators count who came to a session on health, and see nobody.

use super::{held, session};
use crate::{gate::Role, testing::in_every_house, web::wording};

#[test]
fn a32_a_health_communicator_counts_who_came_to_a_session_on_health_and_changes_nothing_else() {
    in_every_house(|house| {
        let activity =
            held(house, "health-session", &[("name", "Sundhed på arabisk"), ("published", "false")]);
        let more = [("topic", "Søvn"), ("held_in", "ar")];
        let id = session(house, &activity, "2026-06-10", &more);
        session(house, &activity, "2026-06-24", &[("topic", "Mad"), ("held_in", "ar")]);
        let hodan = house.visitor(Role::HealthCommunicator);
        assert_eq!(hodan.get("/").location, "/activities/health", "that is the day of theirs");
        let page = hodan.get("/activities/health").body;
        assert!(page.contains("Sundhed på arabisk") && page.contains("Søvn") && page.contains("24.06.2026"));
        let path = format!("/activities/health/{id}");
        let count =
            |version, more: &[(&str, &str)]| hodan.post(&path, &[&[("version", version)], more].concat());
        let refused = count("1", &[("newcomers_count", "mange")]);
        assert!(refused.status == 422 && refused.body.contains("value=\"mange\""), "{}", refused.body);
        let kept = count("1", &[("newcomers_count", "14"), ("volunteers_count", "2"), ("topic", "Andet")]);
        assert_eq!(kept.status, 303, "{}", kept.body);
        let stored = house.visitor(Role::Coordinator).get(&format!("/api/v1/register/activity-session/{id}"));
        let stored = stored.json();
        assert_eq!((&stored["newcomers_count"], &stored["topic"]), (&14.into(), &"Søvn".into()));
        assert_eq!(count("1", &[("newcomers_count", "15")]).status, 409, "somebody was quicker");
        let late = count("1", &[("newcomers_count", "tyve")]);
        assert!(
            late.body.contains("name=\"version\" value=\"1\""),
            "the other count has still not been seen"
        );
        let named = "select count(*) from attendance where municipality = $1";
        assert_eq!(house.count(named, &[]), 0);
    });
}

#[test]
fn a32_a_health_communicator_reaches_no_person_no_other_activity_and_nobody_elses_page() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[]);
        let cafe = held(house, "language-cafe", &[("published", "false"), ("name", "Lukket hold")]);
        let of_the_cafe = session(house, &cafe, "2026-06-10", &[]);
        let hodan = house.visitor(Role::HealthCommunicator);
        let count = [("version", "1"), ("newcomers_count", "14")];
        assert_eq!(hodan.post(&format!("/activities/health/{of_the_cafe}"), &count).status, 404);
        assert!(!hodan.get("/activities/health").body.contains("Lukket hold"));
        for path in [
            format!("/person/{person}"),
            format!("/api/v1/persons/{person}"),
            format!("/activities/{cafe}/session/{of_the_cafe}"),
            "/persons".to_owned(),
            "/persons?q=Amina".to_owned(),
            "/tasks".to_owned(),
            "/volunteers".to_owned(),
            "/volunteers/wishes".to_owned(),
            "/partners".to_owned(),
            "/register/activity-session".to_owned(),
            "/api/v1/register/activity-session".to_owned(),
            "/status".to_owned(),
        ] {
            let answer = hodan.get(&path);
            assert!(matches!(answer.status, 403 | 404), "{path} {}", answer.status);
            assert!(!answer.body.contains("Amina") && !answer.body.contains("Lukket"), "{path}");
        }
        for role in [Role::Teacher, Role::Politician, Role::Analyst, Role::VolunteerCoordinator] {
            assert_eq!(house.visitor(role).get("/activities/health").status, 403, "{role}");
        }
    });
}

#[test]
fn a32_a_health_communicator_can_be_put_on_duty() {
    in_every_house(|house| {
        let activity = held(house, "health-session", &[]);
        let id = session(house, &activity, "2026-06-10", &[("topic", "Mad"), ("held_in", "ar")]);
        let (bo, page) = (house.visitor(Role::Coordinator), format!("/activities/{activity}/session/{id}"));
        let who = house.visitor(Role::HealthCommunicator).account.to_string();
        assert!(bo.get(&page).body.contains(&format!("value=\"{who}\"")));
        let shift = [("do", "shift"), ("account", &*who), ("shift_function", "health-communicator")];
        assert_eq!(bo.post(&page, &shift).status, 303);
        let words = wording::language("da").code("shift-function", "health-communicator");
        assert!(bo.get(&page).body.contains(words));
    });
}

#[test]
fn a32_a_health_communicator_is_on_duty_at_sessions_on_health_alone_and_sees_when_on_their_page() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let hodan = house.visitor(Role::HealthCommunicator);
        let who = hodan.account.to_string();
        let at = |activity: &str, id: &str| format!("/activities/{activity}/session/{id}");
        let on_duty = |page: &str, more: &[(&str, &str)]| {
            bo.post(page, &[&[("do", "shift"), ("account", &*who)], more].concat())
        };
        assert!(
            hodan.get("/activities/health").body.contains(wording::language("da").t("health-shifts-none"))
        );

        let cafe = held(house, "language-cafe", &[("name", "Sprogcaféen")]);
        let of_the_cafe = session(house, &cafe, "2026-06-24", &[]);
        assert!(!bo.get(&at(&cafe, &of_the_cafe)).body.contains(&format!("value=\"{who}\"")));
        let refused = on_duty(&at(&cafe, &of_the_cafe), &[]);
        let why = wording::language("da").t("fault-shift-health-only");
        assert!(refused.status == 422 && refused.body.contains(why), "{}", refused.body);
        let shift = serde_json::json!({"session": of_the_cafe, "account": who});
        assert_eq!(bo.json("POST", "/api/v1/register/activity-shift", &shift).status, 422);

        let activity = held(house, "health-session", &[("name", "Sundhed på arabisk")]);
        let later = session(house, &activity, "2026-09-02", &[("topic", "Søvn"), ("held_in", "ar")]);
        let past = session(house, &activity, "2026-06-01", &[("topic", "Tænder"), ("held_in", "ar")]);
        let called = on_duty(&at(&activity, &later), &[("duty_text", "Ring til Amina på 87654321")]);
        assert_eq!(called.status, 422, "nothing on persons is told to whoever is on duty");
        let communicator = [("shift_function", "health-communicator")];
        assert_eq!(on_duty(&at(&activity, &later), &communicator).status, 303);
        assert_eq!(on_duty(&at(&activity, &past), &communicator).status, 303);
        assert_eq!(hodan.get("/").location, "/activities/health", "their front page");
        let page = hodan.get("/activities/health").body;
        let (_, mine) = page.split_once(wording::language("da").t("day-shifts")).expect("their shifts");
        let mine = mine.split_once("</section>").unwrap().0;
        for part in ["02.09.2026", "Sundhed på arabisk", "Søvn"] {
            assert!(mine.contains(part), "{part}: {mine}");
        }
        assert!(
            !mine.contains("Tænder") && !mine.contains("<a "),
            "what is over, and no way further: {mine}"
        );
        house.open_account("formidler", Role::HealthCommunicator, &[]);
        let other = house.visitor_named("formidler").get("/activities/health").body;
        let (_, none) = other.split_once(wording::language("da").t("day-shifts")).unwrap();
        assert!(!none.split_once("</section>").unwrap().0.contains("Søvn"), "another's shifts are another's");
    });
}
