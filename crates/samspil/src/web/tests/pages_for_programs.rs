// SPDX-License-Identifier: MPL-2.0
//! What pages show beside records is there for programs too: for the same people, written down in the same way, and no more.

use crate::{
    gate::{Action, Relation, Role, may},
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::{TextEnum, ids::PersonId};
use serde_json::{Value, json};

/// Each page, its address for programs, and what one must be allowed to do.
const BOTH: [(&str, &str, Action); 12] = [
    ("/accounts", "/api/v1/accounts", Action::ManageAccounts),
    ("/", "/api/v1/my-day", Action::SeeWorklist),
    ("/?list=soon", "/api/v1/my-day?list=soon", Action::SeeWorklist),
    ("/offers-without-goal", "/api/v1/offers-without-goal", Action::SeeWorklist),
    ("/distribution", "/api/v1/distribution", Action::Distribute),
    ("/tasks", "/api/v1/tasks", Action::SeeTasks),
    ("/contracts", "/api/v1/contracts", Action::SeeWorklist),
    ("/subsidies", "/api/v1/subsidies", Action::SeeSubsidies),
    ("/arrivals", "/api/v1/arrivals", Action::SeeArrivals),
    ("/reception", "/api/v1/reception", Action::SeeReception),
    ("/housing?propose=true", "/api/v1/housing/plan?propose=true", Action::SeeDwellings),
    ("/status/cohort", "/api/v1/cohort", Action::SeeFigures),
];

/// A woman on the way with a task, a job and a referral to those who find companies.
fn town(house: &TestHouse) -> PersonId {
    let maja = house.visitor(Role::Caseworker);
    let person = maja.register("Amina Tesfay");
    let company = house.unit(UnitKind::Company).to_string();
    let add = |kind: &str, fields: &[(&str, &str)]| {
        let answer = maja.post(&format!("/person/{person}/{kind}/new"), fields);
        assert_eq!(answer.status, 303, "{kind} {}", answer.body);
    };
    add("referral", &[("unit", company.as_str()), ("starts_on", "2026-06-01")]);
    add("task", &[("what", "Ring til hende"), ("due_on", "2026-06-20")]);
    add("profile", &[("starts_on", "2026-06-01"), ("work", "Bager i Asmara")]);
    person
}

/// How many looks at people are written down.
fn looks(house: &TestHouse) -> i64 {
    house.count("select count(*) from access where municipality = $1 and person is not null", &[])
}

#[test]
fn t11_every_page_answers_programs_for_the_same_roles_and_writes_down_the_same_looks() {
    in_every_house(|house| {
        town(house);
        for (page, api, action) in BOTH {
            for role in Role::ALL {
                let visitor = house.visitor(*role);
                let before = looks(house);
                let shown = visitor.get(page);
                let by_page = looks(house) - before;
                let told = visitor.get(api);
                let expected = if may(*role, action, Relation::Stranger) { 200 } else { 403 };
                // Whoever has no day of their own is shown to the page they work on.
                let page_says = if page == "/" && expected == 403 { 303 } else { expected };
                assert_eq!((shown.status, told.status), (page_says, expected), "{role} {api} {}", told.body);
                assert_eq!(looks(house) - before - by_page, by_page, "{role} {api}");
                let kind = if expected == 200 { "application/json" } else { "application/problem+json" };
                assert_eq!(told.headers["content-type"], kind, "{role} {api}");
                // Nobody is named to a program who is not named on the page.
                assert_eq!(
                    told.body.contains("Amina"),
                    shown.body.contains("Amina"),
                    "{role} {api} {}",
                    told.body
                );
            }
        }
    });
}

fn items(visitor: &Visitor<'_>, path: &str) -> Vec<Value> {
    visitor.get(path).json()["items"].as_array().unwrap().clone()
}

#[test]
fn b43_a_task_of_a_unit_without_the_person_is_told_to_programs_without_whom_it_is_about() {
    in_every_house(|house| {
        let (maja, lis) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let person = town(house);
        let housing = house.unit(UnitKind::Housing).to_string();
        let task = [("what", "Mål vinduerne"), ("due_on", "2026-06-21"), ("unit", housing.as_str())];
        assert_eq!(maja.post(&format!("/person/{person}/task/new"), &task).status, 303);
        let told = items(&lis, "/api/v1/tasks");
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!((&told[0]["what"], &told[0]["person"]), (&json!("Mål vinduerne"), &Value::Null));
        assert!(!lis.get("/api/v1/tasks").body.contains(&person.to_string()));
        let own = items(&maja, "/api/v1/tasks");
        assert_eq!((&own[0]["name"], &own[0]["due_on"]), (&json!("Amina Tesfay"), &json!("2026-06-20")));
    });
}

#[test]
fn a18_b25_b31_the_pages_tell_programs_days_and_codes_instead_of_words() {
    in_every_house(|house| {
        let person = json!(town(house));
        let consultant = house.visitor(Role::CompanyConsultant);
        let coming = &items(&consultant, "/api/v1/arrivals")[0];
        assert_eq!((&coming["person"], &coming["taken_over_on"]), (&person, &json!("2026-07-01")));
        assert_eq!(coming["work"], "Bager i Asmara");
        let bo = house.visitor(Role::Coordinator);
        let reception = bo.get("/api/v1/reception").json();
        assert_eq!(reception["without_coordinator"]["families"][0][0]["person"], person);
        let weeks = reception["weeks"].as_array().unwrap();
        assert_eq!(weeks.len(), 8);
        assert_eq!((&weeks[0]["monday"], &weeks[2]["persons"]), (&json!("2026-06-15"), &json!(1)));
        assert_eq!(weeks[2]["groups"]["refugee"], 1);
        let load = bo.get("/api/v1/distribution").json();
        assert!(load["without_caseworker"].is_array() && load["units"][0]["cases"] == 1, "{load}");
        let contracts = bo.get("/api/v1/contracts").json();
        assert_eq!(contracts["shares"].as_array().unwrap().len(), 3);
        let plan = bo.get("/api/v1/housing/plan?propose=true").json();
        assert_eq!((&plan["waiting"], &plan["items"][0]["members"][0]["person"]), (&json!(1), &person));
        let odd = bo.get("/api/v1/housing/plan?propose=true&area_limit=mange");
        assert_eq!((odd.status, &odd.json()["faults"][0]["field"]), (422, &json!("area_limit")));
        let cohort = bo.get("/api/v1/cohort?group=refugee").json();
        assert_eq!((&cohort["total"], &cohort["unknown"]), (&json!(0), &Value::Null));
        assert_eq!(bo.get("/api/v1/cohort?starts_on=i+dag").status, 422);
    });
}
