// SPDX-License-Identifier: MPL-2.0
//! Those who stand behind an activity together, and those who are on duty.

use super::{anybody, held, registered, session};
use crate::{gate::Role, people::UnitKind, testing::in_every_house};

#[test]
fn t13_municipality_centre_and_volunteers_each_write_their_own_part_and_read_the_others() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = held(house, "language-cafe", &[]);
        let volunteers = house.unit(UnitKind::Other).to_string();
        house.open_account("frivillig", Role::TeamMember, &[house.unit(UnitKind::Other)]);
        let owner = |unit: &str, sector: &str| {
            registered(&bo, "activity-owner", &[("activity", &activity), ("unit", unit), ("sector", sector)])
        };
        let town = owner(&house.unit(UnitKind::Integration).to_string(), "municipality");
        let centre = owner(&house.unit(UnitKind::LanguageCentre).to_string(), "education");
        let group = owner(&volunteers, "civil-society");
        let part = |id: &str| format!("/activities/{activity}/owner/{id}");
        let (teacher, volunteer) = (house.visitor(Role::Teacher), house.visitor_named("frivillig"));
        for (who, own, brings) in [
            (&bo, &town, "Lokale og kaffe"),
            (&teacher, &centre, "En lærer hver torsdag"),
            (&volunteer, &group, "Fire frivillige"),
        ] {
            let written = [("version", "1"), ("brings", brings), ("follow_up", "Spørg i september")];
            let answer = who.post(&part(own), &written);
            assert_eq!(answer.status, 303, "{}", answer.body);
        }
        for who in [&bo, &teacher, &volunteer] {
            let page = who.get(&format!("/activities/{activity}")).body;
            for brings in ["Lokale og kaffe", "En lærer hver torsdag", "Fire frivillige", "Spørg i september"]
            {
                assert!(page.contains(brings), "{}: {brings}", who.name());
            }
        }
        // Nobody writes in another's part, and what else stands in one's own is not theirs to change.
        for (who, others) in [(&teacher, [&town, &group]), (&volunteer, [&town, &centre])] {
            for other in others {
                assert_eq!(who.get(&part(other)).status, 403);
                assert_eq!(who.post(&part(other), &[("version", "2"), ("brings", "Nej")]).status, 403);
            }
        }
        let slipped = [("version", "2"), ("brings", "Fem frivillige"), ("sector", "business"), ("unit", "")];
        assert_eq!(volunteer.post(&part(&group), &slipped).status, 303);
        let stands = bo.get(&format!("/api/v1/register/activity-owner/{group}")).json();
        assert_eq!((&stands["sector"], &stands["unit"]), (&"civil-society".into(), &volunteers.into()));
        // Whoever was second is told so, and nobody outside reads any of it.
        assert_eq!(teacher.post(&part(&centre), &[("version", "1"), ("brings", "To")]).status, 409);
        let outside = anybody(house, &format!("/activities/{activity}")).body;
        assert!(!outside.contains("Fire frivillige") && !outside.contains("Spørg i september"));
    });
}

#[test]
fn t19_whoever_is_on_duty_finds_it_on_their_day_and_nobody_is_put_on_duty_twice() {
    in_every_house(|house| {
        let (bo, maja) = (house.visitor(Role::Coordinator), house.visitor(Role::Caseworker));
        let activity = held(house, "language-cafe", &[("recognition", "Tårnby Kommunes Sundhedspris 2019")]);
        let id = session(house, &activity, "2026-06-18", &[("topic", "Eventyr")]);
        let page = format!("/activities/{activity}/session/{id}");
        let account = maja.account.to_string();
        let shift = [("do", "shift"), ("account", account.as_str()), ("duty_text", "Kaffe")];
        assert_eq!(bo.post(&page, &shift).status, 303);
        assert_eq!(bo.post(&page, &shift).status, 422);
        let day = maja.get("/").body;
        for part in ["Dine vagter", "Torsdag 18.06.2026, 17.00–19.00", "Kaffe", page.as_str()] {
            assert!(day.contains(part), "{part}: {day}");
        }
        assert!(!bo.get("/").body.contains("Dine vagter"));
        let version =
            [("do", "change"), ("version", "1"), ("held_on", "2026-06-18"), ("from_clock", "17.00")];
        assert_eq!(bo.post(&page, &[&version[..], &[("cancelled", "true")]].concat()).status, 303);
        assert!(!maja.get("/").body.contains("Dine vagter"), "what is called off needs nobody");
        assert!(anybody(house, &format!("/activities/{activity}")).body.contains("Sundhedspris 2019"));
        // Teachers look, and change nothing.
        let teacher = house.visitor(Role::Teacher);
        assert_eq!(teacher.get(&page).status, 200);
        assert_eq!(teacher.post(&page, &shift).status, 403);
        assert_eq!(house.visitor(Role::Politician).get(&page).status, 403);
    });
}
