// SPDX-License-Identifier: MPL-2.0
//! Refugees who are volunteers themselves: the five kinds, the certificate, who knows of it; and the figures.

use super::{answers, propose, refugee, said, volunteer, wants_a_friend};
use crate::{
    gate::Role,
    testing::{in_every_house, in_every_house_at, passing_days},
    volunteers::OwnWorkKind,
};
use kernel::TextEnum;

#[test]
fn a36_own_voluntary_work_of_five_kinds_gives_a_certificate_and_a_line_for_the_cv_in_danish_and_english() {
    in_every_house(|house| {
        assert_eq!(OwnWorkKind::ALL.len(), 5);
        let maja = house.visitor(Role::Caseworker);
        let person = refugee(&maja, "Amina Tesfay");
        let work = [
            ("own_work_kind", "city-guide"),
            ("work_told", "Viste nye familier biblioteket"),
            ("total_hours", "40"),
            ("starts_on", "2025-03-01"),
            ("ends_on", "2026-05-31"),
        ];
        assert_eq!(maja.post(&format!("/person/{person}/own-work/new"), &work).status, 303);
        let all = maja.get(&format!("/api/v1/persons/{person}/own-work")).json();
        let own = format!("/person/{person}/own-work/{}", all["items"][0]["id"].as_str().unwrap());
        assert!(maja.get(&own).body.contains(&format!("{own}/certificate")), "the form leads to it");
        let page = maja.get(&format!("{own}/certificate"));
        assert_eq!(page.status, 200);
        for text in [
            "Amina Tesfay har været frivillig for Prøvekøbing Kommune fra 01.03.2025 til 31.05.2026: Byguide for nye.",
            "Amina Tesfay has been a volunteer for Prøvekøbing Kommune from 01.03.2025 until 31.05.2026: City guide for newcomers.",
            "2025–2026: Byguide for nye, Prøvekøbing Kommune, Viste nye familier biblioteket, 40 timer",
            "2025–2026: City guide for newcomers, Prøvekøbing Kommune, Viste nye familier biblioteket, 40 hours",
            "lang=\"en\"",
        ] {
            assert!(page.body.contains(text), "no {text} in {}", page.body);
        }
        let number =
            [("own_work_kind", "mentor"), ("work_told", "For 640390-1236"), ("starts_on", "2026-01-01")];
        assert_eq!(maja.post(&format!("/person/{person}/own-work/new"), &number).status, 422);
        assert!(matches!(house.visitor(Role::Teacher).get(&format!("{own}/certificate")).status, 403 | 404));
    });
}

#[test]
fn a36_the_volunteer_coordinator_knows_of_a_refugee_who_is_a_volunteer_only_while_they_agree() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let nanna = house.visitor(Role::VolunteerCoordinator);
        let person = refugee(&maja, "Amina Tesfay");
        let work = [("own_work_kind", "mentor"), ("work_told", "Mentor"), ("starts_on", "2026-01-01")];
        assert_eq!(maja.post(&format!("/person/{person}/own-work/new"), &work).status, 303);
        let seen = || nanna.get("/volunteers").body;
        assert!(!seen().contains("Amina") && seen().contains(said("own-work-none")));
        let consent = [
            ("consent_purpose", "own-work"),
            ("consent_language", "dansk"),
            ("given_on", "2026-06-15"),
            ("given_how", "spoken"),
        ];
        assert_eq!(maja.post(&format!("/person/{person}/consent/new"), &consent).status, 303);
        assert!(seen().contains("Amina") && !seen().contains("Tesfay"), "{}", seen());
        assert!(!nanna.get("/volunteers/wishes").body.contains("Amina"), "a yes is for one purpose");
        let twice = maja.post(&format!("/person/{person}/consent/new"), &consent);
        assert!(twice.status == 422 && twice.body.contains(said("fault-consent-twice")), "{}", twice.body);
        let all = maja.get(&format!("/api/v1/persons/{person}/consent")).json();
        let mut kept = all["items"][0].clone();
        kept["withdrawn_on"] = "2026-06-15".into();
        let path = format!("/api/v1/persons/{person}/consent/{}", kept["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &path, &kept).status, 200);
        assert!(!seen().contains("Amina"), "{}", seen());
    });
}

#[test]
fn a34_the_figures_count_who_was_offered_a_friend_and_who_of_those_who_wanted_one_got_one() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let maja = house.visitor(Role::Caseworker);
        let kirsten = volunteer(house, "Kirsten Friis", &[]);
        let people: Vec<_> = (0..4).map(|number| wants_a_friend(house, &format!("Nr. {number}"))).collect();
        let (late, never) = (refugee(&maja, "Nr. 4"), refugee(&maja, "Nr. 5"));
        let person = people[0];
        assert_eq!(propose(house, person, &kirsten).status, 200);
        let all = maja.get(&format!("/api/v1/persons/{person}/friend-match")).json();
        let page = format!("/volunteers/match/{person}/{}", all["items"][0]["id"].as_str().unwrap());
        for (version, what) in [("1", "volunteer-yes"), ("2", "person-yes")] {
            assert_eq!(maja.post(&page, &[("do", what), ("version", version)]).status, 303);
        }
        // They were taken over on 1 July; three months later it is too late.
        pass(112);
        let no = [("offered_on", "2026-10-05"), ("friend_answer", "declined"), ("agrees", "")];
        assert_eq!(answers(&house.visitor(Role::Caseworker), late, &no).status, 303);
        let coordinator = house.visitor(Role::Coordinator);
        let status = coordinator.get("/api/v1/status?as_of=2026-10-05").json();
        let counts = |id: &str| {
            let all = status["indicators"].as_array().unwrap();
            let point = &all.iter().find(|indicator| indicator["id"] == id).unwrap()["headline"];
            (point["numerator"].as_i64(), point["denominator"].as_i64())
        };
        assert_eq!(counts("A-34a"), (Some(4), Some(6)), "{status}");
        assert_eq!(counts("A-34b"), (Some(1), Some(4)), "{status}");
        let shown = coordinator.get("/status").body;
        assert!(shown.contains(said("indicator-a-34a-name")), "{shown}");
        assert!(coordinator.get(&format!("/person/{never}")).body.contains(said("rule-friend-offer-what")));
    });
}
