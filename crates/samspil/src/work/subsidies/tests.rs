// SPDX-License-Identifier: MPL-2.0
//! The subsidies at the front door: who sees what, with every reason, and the way to the claim.

use crate::{
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::ids::PersonId;

/// Somebody taken over on 1 May 2024 with a job of so many hours from a day on.
fn employed(maja: &Visitor<'_>, name: &str, starts_on: &str, hours: &str) -> PersonId {
    let person = maja.register_with(name, &[("decided_on", "2024-03-15")]);
    let taken_over = [("starts_on", "2024-05-01")];
    let answer = maja.post(&format!("/person/{person}/responsibility/new"), &taken_over);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let job = [("kind", "ordinary"), ("starts_on", starts_on), ("hours", hours)];
    let answer = maja.post(&format!("/person/{person}/employment/new"), &job);
    assert_eq!(answer.status, 303, "{}", answer.body);
    person
}

fn list(visitor: &Visitor<'_>, list: &str) -> String {
    let page = visitor.get(&format!("/subsidies?list={list}"));
    assert_eq!(page.status, 200, "{}", page.body);
    page.body
}

fn town(house: &TestHouse) -> [PersonId; 3] {
    let maja = house.visitor(Role::Caseworker);
    [
        employed(&maja, "Amina Klar", "2025-10-01", "37"),
        employed(&maja, "Bilal Snart", "2026-02-01", "37"),
        employed(&maja, "Chara Ukendt", "2025-10-01", ""),
    ]
}

#[test]
fn b31_what_can_be_claimed_now_later_and_not_yet_for_want_of_facts_stands_with_its_reasons() {
    in_every_house(|house| {
        let [amina, ..] = town(house);
        let ditte = house.visitor(Role::Coordinator);
        let now = list(&ditte, "eligible");
        for text in ["Amina Klar", "01.04.2026", "høj sats", "Mindst 20 timer om ugen i gennemsnit: Opfyldt"]
        {
            assert!(now.contains(text), "no {text} in {now}");
        }
        assert!(now.contains("Satsen for det år kender Samspil ikke"), "no rate of 2026 is known: {now}");
        assert!(!now.contains("Bilal Snart") && !now.contains("Chara Ukendt"));
        assert!(
            !now.contains(&format!("/person/{amina}/claim/new")),
            "a coordinator does not register claims"
        );
        let later = list(&ditte, "not-yet");
        assert!(later.contains("Bilal Snart") && later.contains("01.08.2026"), "{later}");
        let missing = list(&ditte, "missing");
        assert!(
            missing.contains("Chara Ukendt") && missing.contains("gennemsnit: Mangler oplysning"),
            "{missing}"
        );
        assert!(ditte.get("/subsidies").body.contains("Amina Klar"), "what can be claimed comes first");
    });
}

#[test]
fn b31_the_caseworker_goes_from_the_list_to_the_claim_and_it_is_then_claimed() {
    in_every_house(|house| {
        let [amina, ..] = town(house);
        let maja = house.visitor(Role::Caseworker);
        let form = format!("/person/{amina}/claim/new?kind=job");
        assert!(list(&maja, "eligible").contains(&form), "{}", list(&maja, "eligible"));
        let shown = maja.get(&form);
        assert!(shown.status == 200 && shown.body.contains("value=\"job\" selected"), "{}", shown.body);
        let claim = [("kind", "job"), ("starts_on", "2026-06-15"), ("amount", "90000")];
        assert_eq!(maja.post(&format!("/person/{amina}/claim/new"), &claim).status, 303);
        assert!(!list(&maja, "eligible").contains("Amina Klar"));
        assert!(list(&maja, "claimed").contains("Amina Klar"));
    });
}

#[test]
fn b31_a_caseworker_sees_those_of_their_own_unit_and_nobody_else_sees_any() {
    in_every_house(|house| {
        town(house);
        let elsewhere = house.unit(crate::people::UnitKind::Company);
        house.open_account("anden", Role::Caseworker, &[elsewhere]);
        assert!(!list(&house.visitor_named("anden"), "eligible").contains("Amina Klar"));
        let others = [
            Role::Teacher,
            Role::CompanyConsultant,
            Role::HousingOfficer,
            Role::Analyst,
            Role::Politician,
            Role::Administrator,
        ];
        for role in others {
            let answer = house.visitor(role).get("/subsidies");
            assert_eq!(answer.status, 403, "{role}");
            assert!(!house.visitor(role).get("/").body.contains("/subsidies"), "{role}");
        }
    });
}
