// SPDX-License-Identifier: MPL-2.0
//! What each function of a reception team sees of a family, and that nothing else opens: through the front door.

use crate::{
    gate::{Action, Role, Section, may},
    people::UnitKind,
    reception::TeamFunction,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::{TextEnum, ids::PersonId};
use serde_json::Value;

/// Somebody of the team with an account and no unit, named for the family in one function.
fn named(house: &TestHouse, person: PersonId, function: TeamFunction) -> String {
    let login = format!("team-{function}");
    let account = house.open_account(&login, Role::TeamMember, &[]).to_string();
    let fields = [
        ("function", function.code()),
        ("account", account.as_str()),
        ("department", "Beskæftigelse"),
        ("starts_on", "2026-06-01"),
    ];
    let maja = house.visitor(Role::Caseworker);
    let answer = maja.post(&format!("/person/{person}/team-member/new"), &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    login
}

/// The kinds of record that stand in a person's file, with their part of it.
fn kinds() -> impl Iterator<Item = (&'static str, Section)> {
    let personal = crate::records::ALL.iter().filter(|kind| kind.owner == crate::record::Owner::Person);
    personal.map(|kind| (kind.name, kind.section))
}

#[test]
fn a04_each_function_of_the_team_sees_its_own_parts_of_the_file_and_no_other() {
    use Section::{
        Case, Children, Cpr, Danish, Family, Health, Housing, Identity, Progress, Residence, Work,
    };
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("cpr_0", "640390-1236")]);
        for (function, seen) in [
            (TeamFunction::DayCare, vec![Identity, Cpr, Family, Children]),
            (TeamFunction::ChildMinding, vec![Identity, Cpr, Family, Children]),
            (TeamFunction::HealthVisitor, vec![Identity, Cpr, Family, Children, Health]),
            (TeamFunction::LeisureCentre, vec![Identity]),
            (TeamFunction::School, vec![Identity, Cpr, Family, Children, Housing]),
            (TeamFunction::LanguageAndIntegration, vec![Identity, Work, Danish, Progress]),
            (TeamFunction::Prevention, vec![Identity, Family]),
            (TeamFunction::FamilyConsultant, vec![Identity, Cpr, Residence, Family, Housing]),
            (TeamFunction::Coordinator, vec![Identity, Cpr, Residence, Family, Housing, Case]),
        ] {
            let login = named(house, person, function);
            let member = house.visitor_named(&login);
            let page = member.get(&format!("/person/{person}"));
            assert_eq!(page.status, 200, "{function}");
            assert_eq!(page.body.contains("640390-1236"), seen.contains(&Cpr), "{function}");
            for (kind, section) in kinds() {
                let status = member.get(&format!("/api/v1/persons/{person}/{kind}")).status;
                let open = seen.contains(&section);
                assert_eq!(status, if open { 200 } else { 403 }, "{function} {kind}");
                let changes = member.get(&format!("/person/{person}/{kind}/new")).status;
                assert_eq!(changes, 403, "{function} writes {kind}");
            }
            assert!(member.get("/persons").body.contains("Amina Tesfay"), "{function} finds the family");
            assert!(member.get("/persons?q=Amina").body.contains("Amina Tesfay"), "{function}");
        }
        assert_eq!(
            kinds().map(|(_, section)| section).filter(|section| *section == Section::Notes).count(),
            5
        );
    });
}

#[test]
fn a04_whoever_is_in_no_team_or_has_left_it_finds_nothing_and_a_politician_is_in_none() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let stranger = house.visitor(Role::TeamMember);
        assert_eq!(
            stranger.get(&format!("/person/{person}")).status,
            403,
            "the case lies in her unit, no more"
        );
        house.open_account("fremmed", Role::TeamMember, &[]);
        assert_eq!(house.visitor_named("fremmed").get(&format!("/person/{person}")).status, 404);
        let login = named(house, person, TeamFunction::School);
        let kinds = format!("/api/v1/persons/{person}/team-member");
        let mut member = maja.get(&kinds).json()["items"][0].clone();
        member["ends_on"] = "2026-06-14".into();
        let id = member["id"].as_str().unwrap().to_owned();
        assert_eq!(maja.json("PUT", &format!("{kinds}/{id}"), &member).status, 200);
        let left = house.visitor_named(&login);
        assert_eq!(left.get(&format!("/person/{person}")).status, 404);
        assert!(!left.get("/persons").body.contains("Amina Tesfay"));
        let politician = house.visitor(Role::Politician).account.to_string();
        let fields =
            [("function", "prevention"), ("account", politician.as_str()), ("starts_on", "2026-06-01")];
        assert_eq!(maja.post(&format!("/person/{person}/team-member/new"), &fields).status, 422);
    });
}

/// Gives somebody two units, in the second of which they have another role.
fn in_two_units(house: &TestHouse, login: &str, second: (UnitKind, Role)) {
    let administrator = house.visitor(Role::Administrator);
    let account = house.visitor_named(login).account;
    let (own, other) = (house.unit(UnitKind::Integration).to_string(), house.unit(second.0).to_string());
    let role = format!("role-{other}");
    let fields = [
        ("version", "1"),
        ("role", "caseworker"),
        ("units", own.as_str()),
        ("units", other.as_str()),
        (role.as_str(), second.1.code()),
    ];
    let answer = administrator.post(&format!("/accounts/{account}"), &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let page = administrator.get(&format!("/accounts/{account}")).body;
    assert!(page.contains("(Boligmedarbejder)"), "{page}");
}

#[test]
fn r06_whoever_works_in_two_units_sees_both_lists_and_in_each_only_what_the_role_there_permits() {
    in_every_house(|house| {
        house.open_account("begge", Role::Caseworker, &[house.unit(UnitKind::Integration)]);
        in_two_units(house, "begge", (UnitKind::Housing, Role::HousingOfficer));
        let company = house.unit(UnitKind::Company);
        house.open_account("andet-team", Role::Caseworker, &[company]);
        let (maja, other) = (house.visitor(Role::Caseworker), house.visitor_named("andet-team"));
        let (own, theirs) = (maja.register("Amina Tesfay"), other.register("Yusuf Ali"));
        let housing = house.unit(UnitKind::Housing).to_string();
        let referral = [("unit", housing.as_str()), ("starts_on", "2026-06-01")];
        assert_eq!(other.post(&format!("/person/{theirs}/referral/new"), &referral).status, 303);
        for (visitor, person, what) in [(&maja, own, "Ring til skolen"), (&other, theirs, "Find en bolig")] {
            let unit =
                if person == own { house.unit(UnitKind::Integration).to_string() } else { housing.clone() };
            let task = [("what", what), ("due_on", "2026-06-20"), ("unit", unit.as_str())];
            assert_eq!(visitor.post(&format!("/person/{person}/task/new"), &task).status, 303);
        }
        let both = house.visitor_named("begge");
        let tasks = both.get("/tasks").body;
        for text in ["Ring til skolen", "Find en bolig", "Amina Tesfay", "Yusuf Ali"] {
            assert!(tasks.contains(text), "no {text} in {tasks}");
        }
        let one = both.get(&format!("/tasks?unit={housing}")).body;
        assert!(one.contains("Find en bolig") && !one.contains("Ring til skolen"), "{one}");
        let sees =
            |person: PersonId, kind: &str| both.get(&format!("/api/v1/persons/{person}/{kind}")).status;
        assert_eq!((sees(own, "note"), sees(own, "contract"), sees(own, "placement")), (200, 200, 200));
        assert_eq!((sees(theirs, "placement"), sees(theirs, "visitation")), (200, 200));
        assert_eq!(
            (sees(theirs, "note"), sees(theirs, "contract"), sees(theirs, "benefit")),
            (403, 403, 403)
        );
        assert!(may(Role::HousingOfficer, Action::See(Section::Housing), crate::gate::Relation::Referred));
        let found = both.get("/persons?q=Yusuf").body;
        assert!(found.contains("Yusuf Ali"), "{found}");
    });
}

#[test]
fn b43_every_task_has_one_unit_and_a_unit_without_the_person_sees_the_task_and_not_the_name() {
    in_every_house(|house| {
        let (maja, lis) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let person = maja.register("Amina Tesfay");
        let new = format!("/person/{person}/task/new");
        let of =
            |index: usize| maja.get(&format!("/api/v1/persons/{person}/task")).json()["items"][index].clone();
        assert_eq!(maja.post(&new, &[("what", "Ring"), ("due_on", "2026-06-20")]).status, 303);
        assert_eq!(of(0)["unit"], house.unit(UnitKind::Integration).to_string(), "the unit of the case");
        let nobody = kernel::ids::UnitId::mint().to_string();
        let unknown = maja.post(&new, &[("what", "Ring"), ("due_on", "2026-06-20"), ("unit", &nobody)]);
        assert_eq!(unknown.status, 422, "no task without a unit that is there");
        let mut without: Value = of(0);
        without["unit"] = Value::Null;
        let address = format!("/api/v1/persons/{person}/task/{}", without["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &address, &without).status, 422, "and none is taken away");
        let housing = house.unit(UnitKind::Housing).to_string();
        let task = [("what", "Mål vinduerne"), ("due_on", "2026-06-21"), ("unit", housing.as_str())];
        let saved = maja.post(&new, &task);
        assert!(maja.get(&saved.location).body.contains("ser opgaven uden navn"), "{}", saved.location);
        let page = lis.get("/tasks").body;
        assert!(page.contains("Mål vinduerne") && !page.contains("Amina"), "{page}");
        let task =
            maja.get(&format!("/api/v1/persons/{person}/task")).json()["items"].as_array().unwrap().clone();
        let task = task.into_iter().find(|task| task["what"] == "Mål vinduerne").unwrap();
        let done = format!("/tasks/{person}/{}/done", task["id"].as_str().unwrap());
        assert_eq!(lis.post(&done, &[("version", "1")]).status, 404, "the person is a stranger to the unit");
        let referral = [("unit", housing.as_str()), ("starts_on", "2026-06-01")];
        assert_eq!(maja.post(&format!("/person/{person}/referral/new"), &referral).status, 303);
        assert!(lis.get("/tasks").body.contains("Amina Tesfay"));
        assert_eq!(lis.post(&done, &[("version", "1")]).status, 303);
        assert!(!lis.get("/tasks").body.contains("Mål vinduerne"));
        let goal = [("kind", "job"), ("words", "Vil være bager"), ("starts_on", "2026-06-01")];
        assert_eq!(maja.post(&format!("/person/{person}/goal/new"), &goal).status, 303);
        let goals = maja.get(&format!("/api/v1/persons/{person}/goal")).json();
        assert_eq!(goals["items"][0]["unit"], house.unit(UnitKind::Integration).to_string());
        assert_eq!(house.visitor(Role::Politician).get("/tasks").status, 403);
    });
}

#[test]
fn b43_the_minutes_of_a_case_conference_say_who_took_part_and_are_never_overwritten() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let minutes = [
            ("kind", "conference"),
            ("happened_on", "2026-06-12"),
            ("facts", "Skolen og boligteamet finder en dag sammen."),
        ];
        let new = format!("/person/{person}/note/new");
        let alone = maja.post(&new, &minutes);
        assert_eq!(alone.status, 422, "{}", alone.body);
        assert!(alone.body.contains("id=\"participants-fault\""), "{}", alone.body);
        let with = [&minutes[..], &[("participants", "Skolen (B. Bak), boligteamet (L. Lund)")]].concat();
        assert_eq!(maja.post(&new, &with).status, 303);
        let page = maja.get(&format!("/person/{person}")).body;
        assert!(
            page.contains("Tværgående sagskonference") && page.contains("finder en dag sammen"),
            "{page}"
        );
    });
}

/// A topic is not explained without a language: that is said beside the line, and what was written stays there.
pub(super) fn refused_beside_the_line(maja: &Visitor<'_>, person: PersonId, item: &Value) {
    let id = item["id"].as_str().unwrap();
    let path = format!("/person/{person}/reception/{id}/done");
    let long = "tigrinya ".repeat(30);
    for language in ["", long.as_str()] {
        let fields = [("version", "1"), ("explained_in", language), ("interpreter", "true")];
        let asks = maja.post(&path, &fields);
        assert_eq!(asks.status, 422, "{}", asks.body);
        for text in [
            format!("id=\"explained_in-{id}-fault\""),
            format!("href=\"#explained_in-{id}\""),
            format!("value=\"{language}\""),
        ] {
            assert!(asks.body.contains(&text), "no {text} in {}", asks.body);
        }
        assert_eq!(asks.body.matches("value=\"true\" checked").count(), 1, "the tick stays");
    }
}
