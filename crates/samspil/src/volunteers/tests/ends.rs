// SPDX-License-Identifier: MPL-2.0
//! What ends a consent or a friendship, and what does not bring it back.

use super::{
    Friend, answers_as_seen, between, friendships, id, propose, said, volunteer, wants_a_friend, withdraw,
};
use crate::{
    gate::Role,
    testing::{in_every_house, in_every_house_at, passing_days},
};

#[test]
fn t12_a_page_from_before_a_withdrawal_gives_no_consent_back() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = wants_a_friend(house, "Amina Tesfay");
        let page = maja.get(&format!("/person/{person}/friend")).body;
        let seen = between(&page, "name=\"seen\" value=\"", "\"");
        withdraw(&maja, person);
        let fields = [
            ("offered_on", "2026-06-15"),
            ("friend_answer", "accepted"),
            ("agrees", "true"),
            ("consent_language", "tigrinya"),
            ("given_how", "interpreted"),
            ("interests", "svømning"),
            ("wished_sex", "any"),
        ];
        let late = answers_as_seen(&maja, person, seen, &fields);
        assert_eq!(late.status, 422);
        assert!(late.body.contains(said("fault-friend-consent-overtaken")), "{}", late.body);
        assert!(late.body.contains("svømning"), "what was written stands");
        assert!(!between(&late.body, "id=\"agrees\"", ">").contains("checked"), "and the tick does not");
        assert_eq!(
            maja.get(&format!("/api/v1/persons/{person}/consent")).json()["items"].as_array().unwrap().len(),
            1
        );
    });
}

#[test]
fn t12_another_volunteer_is_another_friendship_and_nobody_stops_before_theirs() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let person = wants_a_friend(house, "Amina Tesfay");
        let (kirsten, poul) = (volunteer(house, "Kirsten Friis", &[]), volunteer(house, "Poul Dam", &[]));
        let friend = Friend::open(house, &propose(house, person, &kirsten).body);
        let mut kept = friendships(&maja, person).pop().unwrap();
        kept["volunteer"] = poul.into();
        let path = format!("/api/v1/persons/{person}/friend-match/{}", id(&maja, person));
        let changed = maja.json("PUT", &path, &kept);
        assert!(changed.status == 422 && changed.body.contains("volunteer"), "{}", changed.body);
        let mut own = nanna.get(&format!("/api/v1/register/volunteer/{kirsten}")).json();
        own["ends_on"] = "2026-06-15".into();
        let stops = nanna.json("PUT", &format!("/api/v1/register/volunteer/{kirsten}"), &own);
        assert_eq!(stops.status, 422, "{}", stops.body);
        // The person alone has said yes: how they are reached is told when both have.
        let match_page = format!("/volunteers/match/{person}/{}", id(&maja, person));
        assert_eq!(
            nanna.post(&match_page, &[("do", "pause"), ("version", "1")]).status,
            422,
            "they never met"
        );
        assert_eq!(nanna.post(&match_page, &[("do", "person-yes"), ("version", "1")]).status, 303);
        assert!(!friend.sees(house).contains("87654321"));
        assert_eq!(friend.says(house, "yes").status, 303);
        assert!(friend.sees(house).contains("87654321"));
    });
}

#[test]
fn t12_whoever_moves_away_or_dies_is_nobodys_to_find_and_their_friendship_ends() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let moves = wants_a_friend(house, "Amina Tesfay");
        let dies = wants_a_friend(house, "Semira Haile");
        let kirsten = volunteer(house, "Kirsten Friis", &[("capacity", "2")]);
        let links = [moves, dies].map(|person| Friend::open(house, &propose(house, person, &kirsten).body));
        // Both have been taken over by then.
        pass(60);
        let (maja, nanna) = (house.visitor(Role::Caseworker), house.visitor(Role::VolunteerCoordinator));
        let all = maja.get(&format!("/api/v1/persons/{moves}/responsibility")).json();
        let mut taken_over = all["items"][0].clone();
        taken_over["ends_on"] = "2026-08-01".into();
        taken_over["end_reason"] = "moved-away".into();
        let path = format!("/api/v1/persons/{moves}/responsibility/{}", taken_over["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &path, &taken_over).status, 200);
        let mut own = maja.get(&format!("/api/v1/persons/{dies}")).json();
        own["died_on"] = "2026-06-12".into();
        assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{dies}/person/{dies}"), &own).status, 200);
        for (person, why) in [(moves, "moved"), (dies, "other")] {
            assert_eq!(friendships(&maja, person)[0]["match_end"], why);
        }
        for friend in &links {
            assert!(friend.sees(house).contains(said("code-title")), "the link is closed");
        }
        let week = nanna.get("/volunteers/wishes").body;
        assert!(!week.contains("Amina") && !week.contains("Semira"), "{week}");
    });
}
