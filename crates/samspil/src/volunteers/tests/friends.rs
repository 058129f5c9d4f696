// SPDX-License-Identifier: MPL-2.0
//! The offer, the consent, the match with two who say yes, room that is never exceeded, and what a withdrawal does.

use super::{Friend, answers, friendships, id, propose, refugee, said, volunteer, wants_a_friend, withdraw};
use crate::{
    gate::Role,
    testing::{Visitor, in_every_house, in_every_house_at, passing_days},
};
use kernel::ids::PersonId;
use std::thread;

fn one(maja: &Visitor<'_>, person: PersonId, kind: &str) -> serde_json::Value {
    let all = maja.get(&format!("/api/v1/persons/{person}/{kind}")).json();
    assert_eq!(all["items"].as_array().unwrap().len(), 1, "{kind} {all}");
    all["items"][0].clone()
}

#[test]
fn a34_the_offer_the_answer_and_the_consent_are_kept_in_one_go_from_the_persons_page() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = refugee(&maja, "Amina Tesfay");
        let own = maja.get(&format!("/person/{person}")).body;
        assert!(own.contains(&format!("/person/{person}/friend")), "{own}");
        let page = maja.get(&format!("/person/{person}/friend")).body;
        assert!(page.contains(said("friend-not-offered")), "{page}");
        assert!(page.contains("value=\"tigrinya\""), "the language is known: {page}");
        let unticked = answers(&maja, person, &[("agrees", "")]);
        assert_eq!(unticked.status, 422);
        assert!(unticked.body.contains(said("fault-friend-without-consent")), "{}", unticked.body);
        assert!(unticked.body.contains("fodbold, madlavning"), "what was written stands");
        let number = answers(&maja, person, &[("interests", "ring 43 28 35 75")]);
        assert!(number.body.contains(said("fault-wish-points-to-somebody")), "{}", number.body);
        assert_eq!(answers(&maja, person, &[("friend_answer", "waiting"), ("agrees", "")]).status, 303);
        assert_eq!(answers(&maja, person, &[]).status, 303);
        let offer = one(&maja, person, "friend-offer");
        assert_eq!(
            (&offer["friend_answer"], &offer["answered_on"]),
            (&"accepted".into(), &"2026-06-15".into())
        );
        let consent = one(&maja, person, "consent");
        assert_eq!(
            (&consent["consent_language"], &consent["given_how"]),
            (&"tigrinya".into(), &"interpreted".into())
        );
        assert_eq!(consent["phone_told"], true);
        assert_eq!(answers(&maja, person, &[("phone_told", "")]).status, 303);
        assert_eq!(
            one(&maja, person, "consent")["phone_told"],
            false,
            "the telephone can be taken back alone"
        );
        let week = || house.visitor(Role::VolunteerCoordinator).get("/volunteers/wishes").body;
        assert!(week().contains("Amina"));
        let changed = [("friend_answer", "declined"), ("agrees", "")];
        assert_eq!(answers(&maja, person, &changed).status, 303);
        assert!(!week().contains("Amina"), "the last answer counts");
        assert_eq!(one(&maja, person, "consent")["withdrawn_on"], "2026-06-15", "the tick was taken away");
        let earlier = answers(&maja, person, &[("offered_on", "2026-06-01")]);
        assert!(earlier.body.contains(said("fault-friend-offered-before-the-last")), "{}", earlier.body);
        let no = refugee(&maja, "Semira Haile");
        assert_eq!(answers(&maja, no, &[("friend_answer", "declined"), ("agrees", "")]).status, 303);
        assert!(
            maja.get(&format!("/api/v1/persons/{no}/consent")).json()["items"].as_array().unwrap().is_empty()
        );
    });
}

#[test]
fn t12_no_match_without_active_consent_whichever_way_it_is_tried() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = refugee(&maja, "Amina Tesfay");
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        assert!(matches!(propose(house, person, &kirsten).status, 403 | 404));
        let own = [("volunteer", kirsten.as_str()), ("proposed_on", "2026-06-15")];
        let form = maja.post(&format!("/person/{person}/friend-match/new"), &own);
        assert_eq!(form.status, 422);
        assert!(form.body.contains(said("fault-match-no-consent")), "{}", form.body);
        let body = serde_json::json!({"volunteer": kirsten, "proposed_on": "2026-06-15"});
        let api = maja.json("POST", &format!("/api/v1/persons/{person}/friend-match"), &body);
        assert_eq!(api.status, 422, "{}", api.body);
        assert_eq!(answers(&maja, person, &[("friend_answer", "no-consent"), ("agrees", "")]).status, 303);
        assert!(matches!(propose(house, person, &kirsten).status, 403 | 404));
        assert_eq!(answers(&maja, person, &[]).status, 303);
        let poul = volunteer(house, "Poul Dam", &[("volunteer_kind", "homework")]);
        assert_eq!(propose(house, person, &poul).status, 422, "whoever helps with homework is no friend");
        assert_eq!(answers(&maja, person, &[("friend_answer", "declined")]).status, 303);
        let unwanted = propose(house, person, &kirsten);
        assert!(unwanted.body.contains(said("fault-match-no-wish")), "{}", unwanted.body);
        withdraw(&maja, person);
        assert_eq!(maja.post(&format!("/person/{person}/friend-match/new"), &own).status, 422);
        assert!(friendships(&maja, person).is_empty());
    });
}

#[test]
fn t12_a34_both_say_yes_they_meet_pause_and_end_and_the_volunteer_sees_only_their_own_friendship() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let person = wants_a_friend(house, "Amina Tesfay");
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        let asked = propose(house, person, &kirsten);
        assert_eq!(asked.status, 200, "{}", asked.body);
        let friend = Friend::open(house, &asked.body);
        let page = friend.sees(house);
        assert!(page.contains("Amina") && page.contains("tigrinya"), "{page}");
        for hidden in ["Tesfay", "87654321", "1990", "/person/", "Flygtning"] {
            assert!(!page.contains(hidden), "{hidden} in {page}");
        }
        let match_page = format!("/volunteers/match/{person}/{}", id(&maja, person));
        let early = nanna.post(&match_page, &[("do", "met"), ("version", "1")]);
        assert_eq!(early.status, 422, "two say yes first");
        assert!(early.body.contains(said("fault-match-two-say-yes")), "{}", early.body);
        assert_eq!(friend.says(house, "yes").status, 303);
        assert_eq!(nanna.post(&match_page, &[("do", "person-yes"), ("version", "2")]).status, 303);
        assert!(friend.sees(house).contains("87654321"), "the telephone is told once both agree");
        assert_eq!(friend.says(house, "met").status, 303);
        let plan = [("do", "plan"), ("version", "4"), ("follow_up_on", "01.07.2026"), ("meets", "weekly")];
        assert_eq!(nanna.post(&match_page, &plan).status, 303);
        assert!(nanna.get("/volunteers/wishes").body.contains("01.07.2026"));
        assert_eq!(nanna.post(&match_page, &[("do", "pause"), ("version", "5")]).status, 303);
        assert_eq!(nanna.post(&match_page, &[("do", "pause"), ("version", "5")]).status, 409, "seen is old");
        let end = [("do", "end"), ("version", "6"), ("match_end", "done")];
        assert_eq!(nanna.post(&match_page, &end).status, 303);
        let kept = friendships(&maja, person).pop().unwrap();
        assert_eq!((&kept["match_end"], &kept["ends_on"]), (&"done".into(), &"2026-06-15".into()));
        assert!(!friend.sees(house).contains("Amina"), "the link is closed");
        assert!(friend.sees(house).contains(said("code-title")));
    });
}

#[test]
fn a34_a_volunteer_who_says_no_ends_it_and_sees_nothing_more_and_another_is_proposed() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = wants_a_friend(house, "Amina Tesfay");
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        volunteer(house, "Poul Dam", &[("sex", "male")]);
        let friend = Friend::open(house, &propose(house, person, &kirsten).body);
        let no = friend.says(house, "no");
        assert!(no.status == 200 && no.body.contains(said("friend-thanks")), "{}", no.body);
        assert!(!friend.sees(house).contains("Amina"));
        assert_eq!(friendships(&maja, person)[0]["match_end"], "volunteer-stopped");
        let page = house.visitor(Role::VolunteerCoordinator).get("/volunteers/match").body;
        assert!(page.contains("Forslag: Poul Dam"), "{page}");
        assert!(page.contains(said("friend-against-tried")), "{page}");
    });
}

#[test]
fn t12_a_volunteer_is_never_a_friend_to_more_than_they_can_not_when_two_click_at_once() {
    in_every_house(|house| {
        let people: Vec<PersonId> =
            ["Amina", "Semira", "Yordanos", "Selam"].map(|name| wants_a_friend(house, name)).into();
        let kirsten = volunteer(house, "Kirsten Friis", &[("capacity", "2")]);
        let statuses = std::sync::Mutex::new(Vec::new());
        thread::scope(|scope| {
            for person in &people {
                let (statuses, kirsten) = (&statuses, &kirsten);
                scope.spawn(move || {
                    let answer = propose(house, *person, kirsten);
                    statuses.lock().unwrap().push(answer.status);
                });
            }
        });
        let mut statuses = statuses.into_inner().unwrap();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 200, 422, 422]);
        let sql = "select count(*) from friend_match where municipality = $1 and ends_on is null";
        assert_eq!(house.count(sql, &[]), 2);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let mut kept = nanna.get(&format!("/api/v1/register/volunteer/{kirsten}")).json();
        kept["capacity"] = 1.into();
        let less = nanna.json("PUT", &format!("/api/v1/register/volunteer/{kirsten}"), &kept);
        assert_eq!(less.status, 422, "{}", less.body);
    });
}

#[test]
fn t12_without_a_child_certificate_that_counts_nobody_is_a_friend_to_a_household_with_children() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let children = [
            ("name_1", "Sami Tesfay"),
            ("born_on_1", "2018-02-01"),
            ("sex_1", "male"),
            ("language_0", "tigrinya"),
        ];
        let person = maja.register_with("Amina Tesfay", &children);
        assert_eq!(answers(&maja, person, &[]).status, 303);
        let none = volunteer(house, "Kirsten Friis", &[]);
        let old = volunteer(house, "Gerda Lund", &[("child_certificate_on", "2023-01-10")]);
        let page = nanna.get("/volunteers/match").body;
        assert!(page.contains(said("friend-against-no-certificate")), "{page}");
        assert!(page.contains("gjaldt kun til 09.01.2025"), "730 days: {page}");
        for (volunteer, fault) in
            [(&none, "fault-no-child-certificate"), (&old, "fault-old-child-certificate")]
        {
            let refused = propose(house, person, volunteer);
            assert_eq!(refused.status, 422);
            assert!(refused.body.contains(said(fault)), "{}", refused.body);
        }
        let limit = [
            ("limit_kind", "renew-child-certificate"),
            ("days", "1825"),
            ("starts_on", "2026-01-01"),
            ("source", "Ledelsen"),
        ];
        let kept = house.visitor(Role::Coordinator).post("/register/time-limit/new", &limit);
        assert_eq!(kept.status, 303, "{}", kept.body);
        assert_eq!(propose(house, person, &old).status, 200, "the municipality's own days count");
    });
}

#[test]
fn t12_a_withdrawn_consent_ends_the_friendship_closes_the_link_and_empties_the_coordinators_screen_at_once() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let person = wants_a_friend(house, "Amina Tesfay");
        let waiting = wants_a_friend(house, "Semira Haile");
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        let friend = Friend::open(house, &propose(house, person, &kirsten).body);
        assert_eq!(friend.says(house, "yes").status, 303);
        let match_page = format!("/volunteers/match/{person}/{}", id(&maja, person));
        assert_eq!(nanna.get(&match_page).status, 200);
        assert!(nanna.get("/volunteers/wishes").body.contains("Semira"));
        withdraw(&maja, person);
        // Struck out by a program is as good as withdrawn on the page.
        let consent = one(&maja, waiting, "consent");
        let path = format!("/api/v1/persons/{waiting}/consent/{}", consent["id"].as_str().unwrap());
        let body = serde_json::json!({"version": consent["version"]});
        assert_eq!(maja.json("DELETE", &path, &body).status, 200);
        for page in
            ["/volunteers", "/volunteers/wishes", "/volunteers/match", &format!("/volunteers/{kirsten}")]
        {
            let seen = nanna.get(page).body;
            assert!(!seen.contains("Amina") && !seen.contains("Semira"), "{page} {seen}");
        }
        assert!(matches!(nanna.get(&match_page).status, 403 | 404));
        assert!(matches!(nanna.post(&match_page, &[("do", "pause"), ("version", "3")]).status, 403 | 404));
        assert!(!friend.sees(house).contains("Amina"));
        let kept = friendships(&maja, person).pop().unwrap();
        assert_eq!(
            (&kept["match_end"], &kept["ends_on"]),
            (&"consent-withdrawn".into(), &"2026-06-15".into())
        );
        let page = maja.get(&format!("/person/{person}/friend")).body;
        assert!(page.contains(said("match-end-consent-withdrawn")), "{page}");
        assert_eq!(propose(house, waiting, &kirsten).status, 403, "she has nothing to do with them any more");
    });
}

#[test]
fn a34_min_dag_reminds_of_the_offer_until_it_is_made_and_the_days_are_the_municipalitys() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let maja = house.visitor(Role::Caseworker);
        let person = refugee(&maja, "Amina Tesfay");
        let due = |visitor: &Visitor<'_>| {
            let page = visitor.get(&format!("/person/{person}")).body;
            let line = page.split("<li").find(|line| line.contains(said("rule-friend-offer-what")));
            line.map(str::to_owned)
        };
        assert!(due(&maja).is_some_and(|line| line.contains("29.09.2026")), "90 days: {:?}", due(&maja));
        let limit = [
            ("limit_kind", "offer-friend"),
            ("days", "20"),
            ("starts_on", "2026-01-01"),
            ("source", "Ledelsen"),
        ];
        assert_eq!(house.visitor(Role::Coordinator).post("/register/time-limit/new", &limit).status, 303);
        house.office.keep_up_with(crate::deadlines::rules_in_use).unwrap();
        pass(40);
        let maja = house.visitor(Role::Caseworker);
        assert!(due(&maja).is_some_and(|line| line.contains("21.07.2026")), "20 days: {:?}", due(&maja));
        assert!(maja.get("/").body.contains(said("rule-friend-offer-what")));
        let offer = [("friend_answer", "declined"), ("agrees", ""), ("offered_on", "2026-07-24")];
        assert_eq!(answers(&maja, person, &offer).status, 303);
        assert!(due(&maja).is_none() && !maja.get("/").body.contains(said("rule-friend-offer-what")));
    });
}

#[test]
fn a34_whoever_is_asked_and_the_follow_up_stand_on_min_dag_until_they_are_answered() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = wants_a_friend(house, "Amina Tesfay");
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        assert_eq!(propose(house, person, &kirsten).status, 200);
        let page = maja.get(&format!("/person/{person}")).body;
        for key in ["rule-friend-asks-volunteer-what", "rule-friend-asks-person-what"] {
            assert!(page.contains(said(key)), "{key} {page}");
        }
        let match_page = format!("/volunteers/match/{person}/{}", id(&maja, person));
        for (version, what) in [("1", "volunteer-yes"), ("2", "person-yes"), ("3", "met")] {
            assert_eq!(maja.post(&match_page, &[("do", what), ("version", version)]).status, 303, "{what}");
        }
        let plan = [("do", "plan"), ("version", "4"), ("follow_up_on", "2026-06-20")];
        assert_eq!(maja.post(&match_page, &plan).status, 303);
        let day = maja.get("/").body;
        assert!(day.contains(said("rule-friend-follow-up-what")), "{day}");
        assert!(!day.contains(said("rule-friend-asks-person-what")));
    });
}
