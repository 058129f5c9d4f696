// SPDX-License-Identifier: MPL-2.0
//! A child certificate that runs out, is taken away or becomes needed after the match is seen by whoever finds friends.

use super::{id, propose, said, volunteer, wants_a_friend};
use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house, in_every_house_at, passing_days},
};
use kernel::ids::PersonId;

/// Somebody with a child in the household who wants a friend.
fn parent(house: &TestHouse, name: &str) -> PersonId {
    let person = wants_a_friend(house, name);
    has_a_child(house, person);
    person
}

/// The person turns out to be a child: children are asked for wherever somebody in the household is one.
fn has_a_child(house: &TestHouse, person: PersonId) {
    let maja = house.visitor(Role::Caseworker);
    let mut file = maja.get(&format!("/api/v1/persons/{person}")).json();
    file["born_on"] = "2015-03-01".into();
    assert_eq!(maja.json("PUT", &format!("/api/v1/persons/{person}/person/{person}"), &file).status, 200);
}

#[test]
fn t12_a_child_certificate_that_runs_out_after_the_match_is_told_in_time_and_until_a_new_one_is_there() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let person = parent(house, "Amina Tesfay");
        // 730 days from this day end on 15.09.2026.
        let kirsten = volunteer(house, "Kirsten Friis", &[("child_certificate_on", "2024-09-15")]);
        propose(house, person, &kirsten);
        let page = |path: &str| house.visitor(Role::VolunteerCoordinator).get(path).body;
        assert!(!page("/volunteers/wishes").contains(said("certificates-look")), "92 days are left");
        pass(40);
        let week = page("/volunteers/wishes");
        assert!(
            week.contains(said("certificates-soon")) && week.contains("Kirsten Friis: gælder til"),
            "{week}"
        );
        assert!(week.contains(&format!("/register/volunteer/{kirsten}")), "{week}");
        assert!(page("/volunteers").contains("Én børneattest at se på"));
        pass(100);
        let week = page("/volunteers/wishes");
        assert!(week.contains(said("certificates-now")) && week.contains("gjaldt til 15.09.2026"), "{week}");
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let path = format!("/api/v1/register/volunteer/{kirsten}");
        let mut own = nanna.get(&path).json();
        own["child_certificate_on"] = "2026-09-20".into();
        assert_eq!(nanna.json("PUT", &path, &own).status, 200);
        assert!(!page("/volunteers/wishes").contains(said("certificates-look")), "a new one is there");
    });
}

#[test]
fn t12_a_friendship_that_comes_to_have_a_child_asks_for_a_certificate_and_tells_nobody_who_may_not_know() {
    in_every_house(|house| {
        let person = wants_a_friend(house, "Amina Tesfay");
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        propose(house, person, &kirsten);
        let match_id = id(&house.visitor(Role::Caseworker), person);
        let page = |role, path: &str| house.visitor(role).get(path).body;
        let coordinator = Role::VolunteerCoordinator;
        assert!(!page(coordinator, "/volunteers/wishes").contains(said("certificates-look")), "no child yet");
        has_a_child(house, person);
        let week = page(coordinator, "/volunteers/wishes");
        assert!(week.contains("Kirsten Friis: mangler") && week.contains(said("certificates-now")), "{week}");
        assert!(week.contains(&format!("/volunteers/match/{person}/{match_id}")), "{week}");
        // A caseworker of another unit knows of no Amina, and of no friendship of hers.
        house.open_account("other", Role::Caseworker, &[]);
        let stranger = house.visitor_named("other");
        for path in ["/volunteers", "/volunteers/wishes"] {
            let shown = stranger.get(path).body;
            assert!(!shown.contains(said("certificates-look")) && !shown.contains("Amina"), "{path} {shown}");
            assert!(!shown.contains("børneattest at se på"), "{path} {shown}");
        }
        super::withdraw(&house.visitor(Role::Caseworker), person);
        assert!(
            !page(coordinator, "/volunteers").contains("børneattest at se på"),
            "it ended with the consent"
        );
    });
}

#[test]
fn t12_a_program_cannot_propose_a_friend_on_a_day_when_the_child_certificate_still_held() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let person = parent(house, "Amina Tesfay");
        // 730 days from this day end on 20.06.2026.
        let kirsten = volunteer(house, "Kirsten Friis", &[("child_certificate_on", "2024-06-20")]);
        pass(10);
        let maja = house.visitor(Role::Caseworker);
        let path = format!("/api/v1/persons/{person}/friend-match");
        for day in ["2026-06-25", "2026-06-15"] {
            let friend = serde_json::json!({"volunteer": kirsten, "proposed_on": day});
            let refused = maja.json("POST", &path, &friend);
            assert!(
                refused.status == 422 && refused.body.contains("\"volunteer\""),
                "{day} {}",
                refused.body
            );
        }
        let ended = serde_json::json!({"volunteer": kirsten, "proposed_on": "2026-06-15",
            "ends_on": "2026-06-20", "match_end": "other"});
        let history = maja.json("POST", &path, &ended);
        assert_eq!(history.status, 201, "what has ended is history: {}", history.body);
    });
}
