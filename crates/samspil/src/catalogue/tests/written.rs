// SPDX-License-Identifier: MPL-2.0
//! Entries of a municipality's own: what they must hold, and what may not stand in them.

use crate::{
    catalogue::shipped,
    gate::Role,
    testing::{TestHouse, Visitor, in_every_house},
};
use kernel::TextEnum;

type Fields<'a> = Vec<(&'a str, &'a str)>;

/// The fields of an entry that is right.
pub fn entry<'a>() -> Fields<'a> {
    vec![
        ("name", "Cykelskole for voksne"),
        ("phase", "life-in-denmark"),
        ("theme", "civil-society"),
        ("status", "pilot"),
        ("status_reason", "Begyndt i maj med to hold"),
        ("summary", "Voksne lærer at cykle sammen med frivillige."),
        ("target_group", "Nyankomne voksne"),
        ("problem", "Mange kan ikke komme til sprogcentret."),
        ("method", "Ti gange i en skolegård."),
        ("source_title", "Notat om cykelskolen"),
        ("source_publisher", "Prøvekøbing Kommune"),
        ("source_year", "2026"),
        ("contact_function", "Frivilligkoordinatoren"),
        ("confirmed_on", "2026-06-01"),
        ("published", "true"),
    ]
}

/// The same with some fields written otherwise.
pub fn with<'a>(mut fields: Fields<'a>, changes: &[(&'a str, &'a str)]) -> Fields<'a> {
    for (name, text) in changes {
        fields.retain(|(known, _)| known != name);
        fields.push((name, text));
    }
    fields
}

/// Writes an entry and answers its id.
pub fn written(visitor: &Visitor<'_>, fields: &[(&str, &str)]) -> String {
    let answer = visitor.json("POST", "/api/v1/register/initiative", &object(fields));
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

/// The fields as a program sends them.
pub fn object(fields: &[(&str, &str)]) -> serde_json::Value {
    fields
        .iter()
        .map(|(name, text)| ((*name).to_owned(), serde_json::json!(text)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn refused(house: &TestHouse, kind: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let bo = house.visitor(Role::Coordinator);
    let before = house.events();
    let answer = bo.json("POST", &format!("/api/v1/register/{kind}"), &object(fields));
    assert_eq!(answer.status, 422, "{}", answer.body);
    assert_eq!(house.events(), before, "nothing is kept");
    let faults = answer.json()["faults"].as_array().unwrap().clone();
    faults.iter().map(|fault| fault["field"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a40_an_entry_without_a_source_is_refused_and_so_is_a_source_of_no_year() {
    in_every_house(|house| {
        let refused =
            |changes: &[(&'static str, &'static str)]| refused(house, "initiative", &with(entry(), changes));
        assert_eq!(refused(&[("source_title", "")]), ["source_title"]);
        assert_eq!(
            refused(&[("source_publisher", ""), ("source_year", "")]),
            ["source_publisher", "source_year"]
        );
        assert_eq!(refused(&[("source_year", "1066")]), ["source_year"]);
        assert_eq!(refused(&[("source_link", "javascript:alert(1)")]), ["source_link"]);
        written(&house.visitor(Role::Coordinator), &entry());
    });
}

#[test]
fn k13_nothing_that_points_to_a_person_can_be_written_in_an_entry() {
    in_every_house(|house| {
        for (field, text) in [
            ("contact_function", "Ring 43 28 35 75"),
            ("experience", "Skriv til nogen@kommune.example"),
            ("problem", "Hun har 010190-1234"),
            ("roles", "+45 43283575"),
        ] {
            assert_eq!(refused(house, "initiative", &with(entry(), &[(field, text)])), [field], "{text}");
        }
    });
}

#[test]
fn k03_an_entry_says_how_far_it_is_and_why() {
    in_every_house(|house| {
        let refused =
            |changes: &[(&'static str, &'static str)]| refused(house, "initiative", &with(entry(), changes));
        assert_eq!(refused(&[("status", "")]), ["status"]);
        assert_eq!(refused(&[("status_reason", "")]), ["status_reason"]);
        assert_eq!(refused(&[("age_from", "25"), ("age_until", "16")]), ["age_until"]);
        let bo = house.visitor(Role::Coordinator);
        for status in crate::catalogue::InitiativeStatus::ALL {
            written(&bo, &with(entry(), &[("status", status.code())]));
        }
    });
}

#[test]
fn a20_only_a_figure_with_a_comparison_group_speaks_of_effect() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let id = written(&bo, &entry());
        let figure = |kind: &'static str, measure: &'static str| {
            vec![
                ("initiative", id.as_str()),
                ("measure", measure),
                ("number_text", "12,5"),
                ("figure_unit", "percent"),
                ("figure_kind", kind),
                ("cohort", "To hold"),
                ("year", "2026"),
                ("source", "Egen opgørelse"),
            ]
        };
        assert_eq!(
            refused(house, "initiative-figure", &figure("before-after", "Effekt på cykling")),
            ["measure"]
        );
        assert_eq!(
            refused(house, "initiative-figure", &figure("survey", "Beskæftigelseseffekt")),
            ["measure"]
        );
        for (kind, measure) in
            [("before-after", "Cykler nu effektivt"), ("comparison-group", "Effekt på cykling")]
        {
            let answer =
                bo.json("POST", "/api/v1/register/initiative-figure", &object(&figure(kind, measure)));
            assert_eq!(answer.status, 201, "{}", answer.body);
        }
        let few = with(figure("level", "Kan cykle"), &[("cohort_size", "4")]);
        assert_eq!(
            refused(house, "initiative-figure", &few),
            ["cohort_size"],
            "four people can be recognised"
        );
        let words = with(figure("level", "Kan cykle"), &[("number_text", "mange")]);
        assert_eq!(refused(house, "initiative-figure", &words), ["number_text"]);
    });
}

#[test]
fn what_comes_with_the_program_gets_experiences_and_no_figures_of_ours() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let shipped = shipped::id_of("taarnby-sprogcafe").to_string();
        let note = [
            ("initiative", shipped.as_str()),
            ("rating", "well"),
            ("experience", "Fyrre kommer hver uge."),
            ("written_on", "2026-06-01"),
        ];
        assert_eq!(bo.json("POST", "/api/v1/register/initiative-note", &object(&note)).status, 201);
        let grade = [
            ("initiative", shipped.as_str()),
            ("dimension", "method"),
            ("evidence_grade", "a"),
            ("grade_reason", "Vi synes det."),
        ];
        assert_eq!(refused(house, "initiative-evidence", &grade), ["initiative"]);
        let builds = written(&bo, &with(entry(), &[("builds_on", &shipped)]));
        assert!(bo.get(&format!("/register/initiative/{builds}")).body.contains("Sprog Caf"));
    });
}

#[test]
fn a01_coordinators_and_analysts_keep_the_catalogue_and_others_only_look() {
    in_every_house(|house| {
        for role in Role::ALL {
            let visitor = house.visitor(*role);
            let keeps = matches!(role, Role::Coordinator | Role::Analyst);
            let looks = keeps || *role == Role::Caseworker;
            let answer = visitor.json("POST", "/api/v1/register/initiative", &object(&entry()));
            assert_eq!(answer.status, if keeps { 201 } else { 403 }, "{role}");
            let looked = visitor.get("/api/v1/register/initiative").status;
            assert_eq!(looked, if looks { 200 } else { 403 }, "{role}");
        }
    });
}
