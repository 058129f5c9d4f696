// SPDX-License-Identifier: MPL-2.0
//! The contract: its week, its signatures, its versions, and the list of those that are late or lack something.

use super::{add, said};
use crate::{
    gate::Role,
    testing::{Visitor, in_every_house, in_every_house_at},
};
use jiff::Timestamp;
use kernel::ids::PersonId;

const LESSONS: [(&str, &str); 5] = [
    ("weekday", "monday"),
    ("from_clock", "8.30"),
    ("until_clock", "12.00"),
    ("kind", "danish"),
    ("starts_on", "2026-06-01"),
];

fn internship(from: &'static str, until: &'static str) -> [(&'static str, &'static str); 6] {
    [
        ("weekday", "monday"),
        ("from_clock", from),
        ("until_clock", until),
        ("kind", "internship"),
        ("place", "Solbæk Bageri"),
        ("starts_on", "2026-06-01"),
    ]
}

fn first(visitor: &Visitor<'_>, person: PersonId, kind: &str) -> serde_json::Value {
    visitor.get(&format!("/api/v1/persons/{person}/{kind}")).json()["items"][0].clone()
}

#[test]
fn a14_danish_and_internship_at_the_same_time_are_kept_with_a_warning() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (week, page) =
            (format!("/person/{person}/schedule-entry/new"), format!("/person/{person}/contracts"));
        assert_eq!(maja.post(&week, &LESSONS).status, 303);
        let after = maja.post(&week, &internship("12.00", "15.30"));
        assert!(after.location.contains("saved=added#"), "side by side is no clash: {}", after.location);
        assert!(!maja.get(&page).body.contains(said("warning-clash")));
        let clash = maja.post(&week, &internship("11:30", "15:30"));
        assert_eq!(clash.status, 303, "life allows it");
        assert!(maja.get(&clash.location).body.contains(said("warning-clash")), "{}", clash.location);
        assert!(maja.get(&page).body.contains(said("warning-clash")));
        let backwards = maja.post(&week, &internship("15.30", "11.30"));
        assert_eq!(backwards.status, 422);
        assert!(backwards.body.contains(said("fault-ends-before-it-begins")));
        assert_eq!(maja.post(&week, &internship("25.00", "26.00")).status, 422, "no such time");
    });
}

#[test]
fn t01_a14_the_week_of_somebody_on_a_benefit_is_held_against_37_hours() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = format!("/person/{person}/contracts");
        add(&maja, person, "schedule-entry", &LESSONS);
        assert!(maja.get(&page).body.contains("3,5 timer om ugen"));
        assert!(!maja.get(&page).body.contains(said("programme-under-37")), "she lives on nothing of ours");
        add(&maja, person, "benefit", &[("kind", "kontanthjaelp-mindstesats"), ("starts_on", "2026-06-01")]);
        assert!(maja.get(&page).body.contains(said("programme-under-37")));
        for day in ["tuesday", "wednesday", "thursday", "friday"] {
            let mut whole = internship("8.00", "16.30");
            whole[0].1 = day;
            add(&maja, person, "schedule-entry", &whole);
        }
        assert!(!maja.get(&page).body.contains(said("programme-under-37")), "3,5 and four times 8,5");
    });
}

#[test]
fn a14_more_than_fifteen_hours_of_danish_a_week_are_pointed_out() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let page = format!("/person/{person}/contracts");
        for (day, until) in
            [("monday", "12.00"), ("tuesday", "12.00"), ("wednesday", "12.00"), ("thursday", "13.00")]
        {
            let mut lessons = LESSONS;
            (lessons[0].1, lessons[2].1) = (day, until);
            add(&maja, person, "schedule-entry", &lessons);
        }
        let over = said("programme-danish-over-15");
        assert!(!maja.get(&page).body.contains(over), "three times 3,5 and 4,5 are fifteen");
        let mut lessons = LESSONS;
        (lessons[0].1, lessons[2].1) = ("friday", "8.45");
        add(&maja, person, "schedule-entry", &lessons);
        assert!(maja.get(&page).body.contains(over), "{}", maja.get(&page).body);
    });
}

#[test]
fn b25_a_signed_contract_says_how_it_was_signed_and_warns_when_no_language_is_written() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let signed = [
            ("state", "signed"),
            ("starts_on", "2026-06-01"),
            ("person_signed_on", "2026-06-02"),
            ("person_signed_how", "paper"),
            ("municipality_signed_on", "2026-06-02"),
            ("municipality_signed_how", "digital"),
            ("declaration_signed_on", "2026-06-02"),
        ];
        let new = format!("/person/{person}/contract/new");
        let answer = maja.post(&new, &signed);
        assert!(maja.get(&answer.location).body.contains(said("warning-contract-unexplained")));
        let mut contract = first(&maja, person, "contract");
        assert_eq!(contract["person_signed_how"], "paper");
        contract["state"] = "revised".into();
        contract["explained_in"] = "Tigrinya".into();
        let own = format!("/api/v1/persons/{person}/contract/{}", contract["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &own, &contract).status, 422, "revised, and nobody says what");
        contract["revision"] = "Flere timer dansk".into();
        assert_eq!(maja.json("PUT", &own, &contract).status, 200);
        let page = maja.get(&format!("/person/{person}/contracts")).body;
        let changed = format!(
            "<strong>Tigrinya</strong> <span class=\"badge badge-info\">{}",
            said("agreement-changed")
        );
        assert!(page.contains(&changed), "{page}");
        assert_eq!(page.matches("2026 ").count(), 2, "two versions stand side by side: {page}");
        assert!(!page.contains(&format!("<strong>{}</strong>", said("signing-method-paper"))), "unchanged");
    });
}

#[test]
fn a_contract_cannot_be_signed_before_the_visitation_nor_the_takeover_lie_there() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let tries =
            |kind: &str, fields: &[(&str, &str)]| maja.post(&format!("/person/{person}/{kind}/new"), fields);
        let early = tries(
            "contract",
            &[("state", "draft"), ("starts_on", "2026-06-01"), ("person_signed_on", "2026-05-14")],
        );
        assert_eq!(early.status, 422);
        assert!(early.body.contains(said("fault-signed-before-visitation")));
        let takeover = tries("responsibility", &[("starts_on", "2026-05-14")]);
        assert_eq!(takeover.status, 422);
        assert!(takeover.body.contains(said("fault-takeover-before-visitation")));
        let mut visitation = first(&maja, person, "visitation");
        visitation["decided_on"] = "2026-06-10".into();
        let own = format!("/api/v1/persons/{person}/visitation/{}", visitation["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &own, &visitation).status, 200, "still before the takeover");
        let talk =
            tries("talk", &[("planned_on", "2026-06-20"), ("held_on", "2026-06-20"), ("form", "meeting")]);
        assert_eq!(talk.status, 422);
        assert!(talk.body.contains(said("fault-in-the-future")));
    });
}

#[test]
fn an_exam_before_the_referral_is_kept_with_a_warning() {
    in_every_house(|house| {
        let (maja, teacher) = (house.visitor(Role::Caseworker), house.visitor(Role::Teacher));
        let person = maja.register("Amina Tesfay");
        super::refer_to_danish(house, &maja, person);
        let exam = [("kind", "pd2"), ("starts_on", "2026-05-20")];
        let answer = teacher.post(&format!("/person/{person}/exam/new"), &exam);
        assert_eq!(answer.status, 303, "somebody may have learnt elsewhere");
        assert!(teacher.get(&answer.location).body.contains(said("warning-exam-before-referral")));
    });
}

#[test]
fn a39_the_talk_follows_the_agenda_of_the_law() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let form = maja.get(&format!("/person/{person}/talk/new")).body;
        for asked in
            ["talk-intro", "field-changed", "field-person-kept", "field-municipality-kept", "field-agreed"]
        {
            assert!(form.contains(said(asked)), "{asked}");
        }
        assert!(form.contains(said("field-repatriation-told")));
    });
}

/// The day after the contract is due.
fn too_late() -> Timestamp {
    "2026-08-02T08:00:00Z".parse().unwrap()
}

#[test]
fn contracts_that_are_late_lack_a_goal_or_a_signature_are_listed_the_same_day() {
    in_every_house_at(too_late, |house| {
        let maja = house.visitor(Role::Caseworker);
        let lists = |visitor: &Visitor<'_>| {
            let page = visitor.get("/contracts").body;
            let titles =
                ["contracts-late", "contracts-without-goal", "contracts-unsigned", "contracts-refused"];
            let at = titles.map(|title| page.find(&format!("<h2>{}</h2>", said(title))).expect("a list"));
            let all = [&page[at[0]..at[1]], &page[at[1]..at[2]], &page[at[2]..at[3]], &page[at[3]..]];
            all.map(|list| list.contains("Amina Tesfay"))
        };
        let person = maja.register("Amina Tesfay");
        assert_eq!(lists(&maja), [true, true, true, false]);
        assert!(maja.get("/contracts").body.contains("0 af 1 (0 %)"));
        assert!(maja.get("/contracts").body.contains(&format!("/person/{person}/contract/new")));
        add(&maja, person, "goal", &[("kind", "job"), ("words", "Bager"), ("starts_on", "2026-07-10")]);
        assert_eq!(lists(&maja), [true, false, true, false]);
        let refused = [
            ("state", "refused"),
            ("starts_on", "2026-07-10"),
            ("refusal_reason", "Vil tale med sin søster"),
        ];
        add(&maja, person, "contract", &refused);
        assert_eq!(lists(&maja), [false, false, false, true], "a refusal is an answer and no gap");
        let contract = first(&maja, person, "contract");
        let own = format!("/person/{person}/contract/{}", contract["id"].as_str().unwrap());
        assert!(maja.get("/contracts").body.contains(&own), "the button leads to the contract itself");
        let signed = [
            ("state", "signed"),
            ("starts_on", "2026-07-10"),
            ("explained_in", "Tigrinya"),
            ("person_signed_on", "2026-07-20"),
            ("municipality_signed_on", "2026-07-20"),
            ("declaration_signed_on", "2026-07-20"),
        ];
        add(&maja, person, "contract", &signed);
        assert_eq!(lists(&maja), [false; 4]);
        assert_eq!(maja.get("/contracts").body.matches("1 af 1 (100 %)").count(), 3);
        assert_eq!(lists(&house.visitor(Role::Coordinator)), [false; 4]);
    });
}

#[test]
fn the_list_of_contracts_is_for_caseworkers_of_their_own_and_for_the_coordinator_of_all() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register("Amina Tesfay");
        house.open_account("jonas", Role::Caseworker, &[house.unit(crate::people::UnitKind::Integration)]);
        assert!(maja.get("/contracts").body.contains("Amina Tesfay"));
        assert!(house.visitor(Role::Coordinator).get("/contracts").body.contains("Amina Tesfay"));
        assert!(!house.visitor_named("jonas").get("/contracts").body.contains("Amina Tesfay"));
        for role in [Role::Teacher, Role::CompanyConsultant, Role::HousingOfficer, Role::Politician] {
            assert_eq!(house.visitor(role).get("/contracts").status, 403, "{role}");
        }
    });
}

#[test]
fn t01_the_contract_is_one_page_in_danish_with_goals_week_and_where_each_signs() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("language_0", "tigrinya")]);
        let goal = [("kind", "job"), ("words", "Jeg vil være bager igen"), ("starts_on", "2026-06-01")];
        add(&maja, person, "goal", &goal);
        add(&maja, person, "schedule-entry", &LESSONS);
        let drawn = [
            ("state", "presented"),
            ("starts_on", "2026-06-10"),
            ("programme_begins_on", "2026-06-15"),
            ("explained_in", "tigrinya"),
            ("interpreter", "true"),
            ("municipality_signed_on", "2026-06-10"),
            ("municipality_signed_how", "digital"),
        ];
        add(&maja, person, "contract", &drawn);
        let own =
            format!("/person/{person}/contract/{}", first(&maja, person, "contract")["id"].as_str().unwrap());
        let paper = format!("{own}/paper");
        for page in [own, format!("/person/{person}/contracts")] {
            assert!(maja.get(&page).body.contains(&format!("href=\"{paper}\"")), "{page}");
        }
        let shown = maja.get(&paper);
        assert_eq!(shown.status, 200);
        let letter = |page: &str| {
            page.split_once("<article").unwrap().1.split("</article>").next().unwrap().to_owned()
        };
        let danish = letter(&shown.body);
        for text in [
            "Kontrakt om introduktionsprogram",
            "Jeg vil være bager igen",
            "Mandag, 08.30–12.00, Danskuddannelse",
            "gennemgået på tigrinya",
            "Underskrevet 10.06.2026, digitalt",
        ] {
            assert!(danish.contains(text), "{text}: {danish}");
        }
        assert_eq!(danish.matches("class=\"to-sign\"").count(), 2, "the person, and the declaration");
        assert_eq!(letter(&super::in_english(house, &maja, &paper)), danish);
        super::refer_to_danish(house, &maja, person);
        assert_eq!(house.visitor(Role::Teacher).get(&paper).status, 403);
    });
}

#[test]
fn the_contract_on_paper_lists_the_offers_of_its_own_time_and_none_that_was_over_before_it() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        add(
            &maja,
            person,
            "goal",
            &[("kind", "job"), ("words", "Jeg vil bage"), ("starts_on", "2025-01-01")],
        );
        let goal = first(&maja, person, "goal")["id"].as_str().unwrap().to_owned();
        for (kind, provider, state, from, until) in [
            ("internship", "Før Bageri", "completed", "2026-01-05", "2026-06-09"),
            ("internship", "Sidste Dag ApS", "running", "2026-05-01", "2026-06-10"),
            ("wage-subsidy-private", "Nu Bageri", "running", "2026-05-20", ""),
            ("internship", "Snart Bageri", "granted", "2026-08-01", "2026-10-01"),
            ("internship", "Aldrig Bageri", "cancelled", "2026-08-01", ""),
            ("internship", "Næste Kontrakt ApS", "granted", "2026-12-02", ""),
        ] {
            let offer = [
                ("kind", kind),
                ("provider", provider),
                ("state", state),
                ("starts_on", from),
                ("ends_on", until),
                ("goal", &goal),
            ];
            add(&maja, person, "offer", &offer);
        }
        let drawn = [("state", "presented"), ("starts_on", "2026-06-10"), ("ends_on", "2026-12-01")];
        add(&maja, person, "contract", &drawn);
        let id = first(&maja, person, "contract")["id"].as_str().unwrap().to_owned();
        let page = maja.get(&format!("/person/{person}/contract/{id}/paper")).body;
        for provider in ["Sidste Dag ApS", "Nu Bageri", "Snart Bageri"] {
            assert!(page.contains(provider), "{provider}: {page}");
        }
        for provider in ["Før Bageri", "Aldrig Bageri", "Næste Kontrakt ApS"] {
            assert!(!page.contains(provider), "{provider}: {page}");
        }
        let all = maja.get(&format!("/person/{person}/contracts")).body;
        assert!(all.contains("Før Bageri"), "what was is read where everything stands: {all}");
    });
}
