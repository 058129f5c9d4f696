// SPDX-License-Identifier: MPL-2.0
//! The kinds of activity: each has what the documents say of it, and what is counted is counted without names.

use super::{held, registered, session, tried};
use crate::{
    activities::{ActivityType, types},
    catalogue::shipped_id,
    gate::Role,
    testing::in_every_house,
};
use kernel::TextEnum;

#[test]
fn t16_t17_t18_t19_a25_every_kind_of_activity_stands_in_the_file_once_with_its_row_and_its_entry() {
    let codes: Vec<_> = types::all().iter().map(|rules| rules.code).collect();
    assert_eq!(codes, ActivityType::ALL, "in the order of the list");
    for rules in types::all() {
        assert!(rules.asks.iter().all(|asked| asked == "topic" || asked == "held_in"), "{:?}", rules.code);
    }
    let social = types::all().iter().filter(|rules| rules.row.as_deref() == Some("A-25"));
    assert_eq!(social.count(), 8);
    for (key, kind) in [
        ("taarnby-ungehold", ActivityType::YouthTeam),
        ("koege-staerk-fra-start", ActivityType::StrongFromStart),
        ("koebenhavn-sundhed-paa-dit-sprog", ActivityType::HealthSession),
    ] {
        assert_eq!(ActivityType::of_entry(shipped_id(key)), Some(kind));
    }
    assert_eq!(ActivityType::StrongFromStart.rules().ages, Some((16, 25)));
    assert_eq!(ActivityType::FolkHighSchool.rules().ages, Some((18, 29)));
    assert_eq!(ActivityType::SchoolBoost.rules().months, Some(3));
}

#[test]
fn t16_an_activity_made_from_an_entry_is_of_its_kind() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let entry = shipped_id("taarnby-ungehold");
        let answer = bo.post(&format!("/catalogue/{entry}/start"), &[]);
        let id = answer.location.rsplit('/').next().unwrap().split('?').next().unwrap();
        let made = bo.get(&format!("/api/v1/register/activity/{id}")).json();
        assert_eq!((&made["activity_type"], &made["takes_names"]), (&"youth-team".into(), &true.into()));
    });
}

#[test]
fn t17_a_culture_bazaar_counts_heads_by_what_they_are_and_no_name() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let named =
            [("name", "Kulturbazar"), ("activity_status", "running"), ("description", "Mad og musik")];
        let named = [&named[..], &[("activity_type", "culture-bazaar"), ("takes_names", "true")]].concat();
        let refused = tried(&bo, "activity", &named);
        assert!(refused.status == 422 && refused.body.contains("aldrig navngivet"), "{}", refused.body);
        let activity = held(house, "culture-bazaar", &[("name", "Kulturbazar")]);
        let id = session(house, &activity, "2026-06-13", &[]);
        let page = format!("/activities/{activity}/session/{id}");
        let counts = [
            ("do", "count"),
            ("version", "1"),
            ("newcomers_count", "140"),
            ("volunteers_count", "25"),
            ("staff_count", "4"),
            ("others_count", "310"),
        ];
        assert_eq!(bo.post(&page, &counts).status, 303);
        let shown = bo.get(&format!("/activities/{activity}")).body;
        for part in ["140", "310", "479 kom"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        // What has not been held cannot be counted, and a number is a number.
        let later = session(house, &activity, "2026-07-11", &[]);
        let page = format!("/activities/{activity}/session/{later}");
        let refused = bo.post(&page, &counts);
        assert!(refused.status == 422 && refused.body.contains("har været holdt"), "{}", refused.body);
        assert_eq!(
            bo.post(&page, &[("do", "count"), ("version", "1"), ("others_count", "mange")]).status,
            422
        );
    });
}

#[test]
fn a32_a_session_on_health_says_its_language_and_its_topic_and_the_database_takes_no_names_for_it() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = held(house, "health-session", &[]);
        let fields = [("activity", activity.as_str()), ("held_on", "2026-06-20"), ("from_clock", "14.00")];
        let refused = tried(&bo, "activity-session", &fields);
        let faults = refused.json()["faults"].to_string();
        assert!(refused.status == 422 && faults.contains("topic") && faults.contains("held_in"), "{faults}");
        let fields = [&fields[..], &[("topic", "Mad og bevægelse"), ("held_in", "ar")]].concat();
        registered(&bo, "activity-session", &fields);
        let everything = "update activity set takes_names = true";
        let every =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| house.behind_its_back(everything)));
        assert!(every.is_err(), "the database itself refuses");
        let named = "select count(*) from activity where municipality = $1 and takes_names = true";
        assert_eq!(house.count(named, &[]), 0);
    });
}
