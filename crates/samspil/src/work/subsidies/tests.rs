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
    // Whose months of the basic grant run out stands below, and is no list of subsidies.
    page.body.split("id=\"grants\"").next().unwrap().to_owned()
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
        assert!(now.contains("Satsen for 2026 kender Samspil ikke"), "no rate of 2026 is known: {now}");
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

/// The row of a list: how many, the sum, and how many without a known rate.
fn row(page: &str, standing: &str) -> Vec<String> {
    let (_, rest) = page.split_once(&format!("/subsidies?list={standing}\"")).expect("the list");
    let (row, _) = rest.split_once("</tr>").expect("its end");
    row.split("class=\"number\">").skip(1).map(|cell| cell[..cell.find('<').unwrap()].to_owned()).collect()
}

#[test]
fn b31_each_list_has_its_sum_by_dated_rates_and_what_was_paid_and_paid_back_is_told_apart() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Klar", &[("decided_on", "2022-03-15")]);
        let taken_over = [("starts_on", "2022-05-02")];
        assert_eq!(maja.post(&format!("/person/{person}/responsibility/new"), &taken_over).status, 303);
        let job = [("kind", "ordinary"), ("starts_on", "2024-02-01"), ("hours", "37")];
        assert_eq!(maja.post(&format!("/person/{person}/employment/new"), &job).status, 303);
        let page = list(&maja, "eligible");
        assert_eq!(row(&page, "eligible"), ["1", "88.817 kr.", "0"], "{page}");
        let whole = maja.get("/subsidies?list=eligible").body;
        assert!(whole.contains("Ikke alle satser for 2026 kendes"), "{whole}");
        let claims = format!("/person/{person}/claim/new");
        let claim = [("kind", "job"), ("starts_on", "2024-09-02"), ("paid_on", "2024-10-01")];
        assert_eq!(maja.post(&claims, &claim).status, 303);
        let page = list(&maja, "paid");
        assert_eq!(row(&page, "eligible"), ["0", "0 kr.", "0"]);
        assert_eq!(row(&page, "paid"), ["1", "88.817 kr.", "0"]);
        assert!(page.contains("Amina Klar") && page.contains("01.10.2024"), "{page}");
        let kept = maja.get(&format!("/api/v1/persons/{person}/claim")).json()["items"][0].clone();
        let mut back = kept.clone();
        back["refused_on"] = "2025-03-03".into();
        let address = format!("/api/v1/persons/{person}/claim/{}", kept["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &address, &back).status, 200);
        let page = list(&maja, "paid-back");
        assert_eq!(row(&page, "paid-back"), ["1", "88.817 kr.", "0"]);
        assert!(page.contains("03.03.2025") && row(&page, "refused")[0] == "0", "{page}");
    });
}

#[test]
fn b31_the_last_day_for_a_subsidy_is_told_half_a_year_before() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register_with("Ejner Senere", &[("decided_on", "2025-05-15")]);
        assert!(list(&maja, "eligible").contains("Ingen frist udløber"));
        maja.register_with("Dalia Endnu", &[("decided_on", "2023-05-15")]);
        let page = list(&maja, "eligible");
        for text in ["Dalia Endnu", "02.07.2026", "Høj sats: "] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        house.open_account("anden", Role::Caseworker, &[house.unit(crate::people::UnitKind::Company)]);
        assert!(!page.contains("Ejner Senere"));
        assert!(!list(&house.visitor_named("anden"), "eligible").contains("Dalia Endnu"));
    });
}

#[test]
fn b37_what_was_claimed_for_education_is_a_share_of_all_claims_and_of_those_that_could_be() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        assert!(!list(&maja, "eligible").contains("for uddannelse ("), "nothing is no share");
        let learns = |name: &str| {
            let person = maja.register_with(name, &[("decided_on", "2024-03-15")]);
            let course = [("level", "vocational"), ("basis", "su"), ("starts_on", "2025-08-01")];
            let answer = maja.post(&format!("/person/{person}/education/new"), &course);
            assert_eq!(answer.status, 303, "{}", answer.body);
            person
        };
        let claim = |person: PersonId, kind: &str| {
            let claim = [("kind", kind), ("starts_on", "2026-06-01")];
            assert_eq!(maja.post(&format!("/person/{person}/claim/new"), &claim).status, 303);
        };
        claim(learns("Amina"), "education");
        learns("Bilal");
        learns("Chara");
        claim(employed(&maja, "Dalia", "2025-10-01", "37"), "job");
        let page = list(&maja, "eligible");
        for share in ["Af 2 hjemtagne tilskud er 1 for uddannelse (50 %)", "er 1 hjemtaget (33 %)"] {
            assert!(page.contains(share), "no {share} in {page}");
        }
    });
}

#[test]
fn b31_the_missing_proof_is_named_and_what_is_documented_stands_apart_from_what_is_claimed() {
    in_every_house(|house| {
        let [amina, ..] = town(house);
        let maja = house.visitor(Role::Caseworker);
        let page = list(&maja, "eligible");
        assert!(page.contains("Dokumentation mangler: lønsedler"), "{page}");
        let form = format!("/person/{amina}/claim/new?kind=job&#38;documented_on=2026-06-15");
        assert!(page.contains(&form), "no {form} in {page}");
        let claims = format!("/person/{amina}/claim/new");
        let wrong: [&[(&str, &str)]; 4] = [
            &[("kind", "job")],
            &[("kind", "job"), ("documented_on", "2026-06-12")],
            &[("kind", "job"), ("documented_on", "2026-06-12"), ("document", "exam-certificate")],
            &[
                ("kind", "job"),
                ("documented_on", "2026-06-12"),
                ("document", "payslips"),
                ("paid_on", "2026-06-14"),
            ],
        ];
        for fields in wrong {
            assert_eq!(maja.post(&claims, fields).status, 422, "{fields:?}");
        }
        let proof = [("kind", "job"), ("documented_on", "2026-06-12"), ("document", "payslips")];
        assert_eq!(maja.post(&claims, &proof).status, 303);
        assert!(
            !list(&maja, "eligible").contains("Amina Klar") && !list(&maja, "claimed").contains("Amina Klar")
        );
        let page = list(&maja, "documented");
        assert_eq!(row(&page, "documented")[0], "1");
        assert!(page.contains("Amina Klar") && page.contains("Dokumenteret 12.06.2026: Lønsedler"), "{page}");
        let kept = maja.get(&format!("/api/v1/persons/{amina}/claim")).json()["items"][0].clone();
        let address = format!("/person/{amina}/claim/{}", kept["id"].as_str().unwrap());
        assert!(page.contains(&address), "it is claimed where it is documented: {page}");
        let mut claimed = kept.clone();
        claimed["starts_on"] = "2026-06-15".into();
        let api = format!("/api/v1/persons/{amina}/claim/{}", kept["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &api, &claimed).status, 200);
        assert_eq!(row(&list(&maja, "claimed"), "documented")[0], "0");
        assert!(list(&maja, "claimed").contains("Dokumenteret 12.06.2026"));
    });
}
