// SPDX-License-Identifier: MPL-2.0
//! The reception at the front door: team, checklist before the takeover, and quotas beside what came of them.

mod named;
mod papers;

use super::ChecklistTemplate;
use crate::{
    gate::Role,
    testing::{Visitor, in_every_house},
    web::wording,
};
use kernel::{TextEnum, ids::PersonId};
use serde_json::Value;

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

fn items(visitor: &Visitor<'_>, person: PersonId) -> Vec<Value> {
    let all = visitor.get(&format!("/api/v1/persons/{person}/checklist-item")).json();
    all["items"].as_array().unwrap().clone()
}

fn item(visitor: &Visitor<'_>, person: PersonId, code: &str) -> Value {
    let known = items(visitor, person).into_iter().find(|item| item["item"] == code);
    known.unwrap_or_else(|| panic!("no {code}"))
}

fn start(visitor: &Visitor<'_>, person: PersonId, template: &str) {
    let answer = visitor.post(&format!("/person/{person}/reception"), &[("template", template)]);
    assert_eq!(answer.status, 303, "{}", answer.body);
}

fn tick(visitor: &Visitor<'_>, person: PersonId, item: &Value, more: &[(&str, &str)]) -> String {
    let id = item["id"].as_str().unwrap();
    let version = item["version"].to_string();
    let fields = [&[("version", version.as_str())], more].concat();
    let answer = visitor.post(&format!("/person/{person}/reception/{id}/done"), &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location
}

#[test]
fn a04_the_team_has_eight_functions_and_a_coordinator_and_one_person_for_each() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let team = format!("/person/{person}/team");
        let empty = maja.get(&team).body;
        assert_eq!(empty.matches(said("nobody-yet")).count(), 9, "{empty}");
        let new = format!("/person/{person}/team-member/new");
        let school = [("function", "school"), ("name", "Bente Bak"), ("contact", "12345678")];
        let from = [("starts_on", "2026-06-01")];
        assert_eq!(maja.post(&new, &[&school[..], &from].concat()).status, 303);
        let twice = maja.post(&new, &[&school[..], &from].concat());
        assert_eq!(twice.status, 422);
        assert!(twice.body.contains(said("fault-function-filled")), "{}", twice.body);
        let nobody = maja.post(&new, &[("function", "day-care"), ("starts_on", "2026-06-01")]);
        assert_eq!(nobody.status, 422, "a function without anybody is nobody's");
        let shown = maja.get(&team).body;
        assert_eq!(shown.matches(said("nobody-yet")).count(), 8, "{shown}");
        assert!(shown.contains("Bente Bak") && shown.contains("12345678"));
        assert_eq!(house.visitor(Role::Teacher).get(&team).status, 404);
    });
}

#[test]
fn a03_a_family_without_a_coordinator_is_said_to_lack_one_until_it_has_one() {
    in_every_house(|house| {
        let (maja, coordinator) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let person = maja.register_with(
            "Amina Tesfay",
            &[("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")],
        );
        for visitor in [&maja, &coordinator] {
            let page = visitor.get("/reception").body;
            assert!(page.contains("1 familie mangler en koordinator"), "{page}");
            assert!(page.contains("Amina Tesfay") && page.contains("Yusuf Tesfay"), "{page}");
            assert!(page.contains(said("reception-no-coordinator")));
        }
        let new = format!("/person/{person}/team-member/new");
        let named = [("function", "coordinator"), ("name", "Karen Krog"), ("starts_on", "2026-06-01")];
        assert_eq!(coordinator.post(&new, &named).status, 422, "which department answers for it?");
        let named = [&named[..], &[("department", "Beskæftigelse og integration")]].concat();
        assert_eq!(coordinator.post(&new, &named).status, 303);
        let page = coordinator.get("/reception").body;
        assert!(page.contains("Alle familier har en koordinator"), "{page}");
        let (families, _) = page.split_once(said("forecast-title")).expect("what comes next");
        assert!(!families.contains("Amina Tesfay"));
        assert_eq!(house.visitor(Role::Teacher).get("/reception").status, 403);
    });
}

#[test]
fn a06_a_course_is_not_closed_while_something_mandatory_is_unexplained() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        start(&maja, person, "refugee");
        let courses = maja.get(&format!("/api/v1/persons/{person}/reception-course")).json();
        let course = courses["items"][0]["id"].as_str().unwrap().to_owned();
        let close = || {
            let fields = [
                ("template", "refugee"),
                ("template_version", "1"),
                ("starts_on", "2026-06-15"),
                ("ends_on", "2026-06-15"),
                ("version", "1"),
            ];
            maja.post(&format!("/person/{person}/reception-course/{course}"), &fields)
        };
        let early = close();
        assert_eq!(early.status, 422);
        assert!(early.body.contains(said("fault-course-open")), "{}", early.body);
        let rights = item(&maja, person, "topic-rights");
        named::refused_beside_the_line(&maja, person, &rights);
        for item in items(&maja, person).iter().filter(|item| item["mandatory"] == true) {
            tick(&maja, person, item, &[("explained_in", "tigrinya"), ("interpreter", "true")]);
        }
        let rights = item(&maja, person, "topic-rights");
        assert_eq!((&rights["explained_in"], &rights["interpreter"]), (&"tigrinya".into(), &true.into()));
        assert_eq!((&rights["done_on"], &rights["done_by"]), (&"2026-06-15".into(), &maja.name().into()));
        assert_eq!(close().status, 303);
    });
}

#[test]
fn a07_a08_k05_meeting_handover_and_welcome_are_worked_on_before_the_takeover_and_without_a_number() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        start(&maja, person, "refugee");
        let copied = items(&maja, person).len();
        start(&maja, person, "ukraine");
        assert_eq!(items(&maja, person).len(), copied, "a running course is left as it is");
        let meeting = item(&maja, person, "pre-arrival-meeting");
        assert_eq!(meeting["due_on"], "2026-06-17", "two weeks before the takeover on 1 July");
        assert_eq!(meeting["template_version"], 1);
        for code in ["pre-arrival-meeting", "handover-form", "handover-needs"] {
            tick(&maja, person, &item(&maja, person, code), &[]);
        }
        tick(&maja, person, &item(&maja, person, "material"), &[("explained_in", "tigrinya")]);
        let page = maja.get(&format!("/person/{person}/reception")).body;
        assert!(page.contains("15.06.2026, caseworker, på tigrinya"), "{page}");
        let own = [("title", "Cykel fundet"), ("kind", "practical"), ("party", "volunteer")];
        assert_eq!(maja.post(&format!("/person/{person}/checklist-item/new"), &own).status, 303);
        assert!(maja.get(&format!("/person/{person}/reception")).body.contains("Cykel fundet"));
        let stranger = house.visitor(Role::HousingOfficer);
        assert_eq!(stranger.get(&format!("/person/{person}/reception")).status, 404);
    });
}

#[test]
fn a06_a_late_line_is_shown_to_the_responsible_caseworker() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let none = maja.get("/reception").body;
        assert!(none.contains(said("reception-late-none")), "{none}");
        start(&maja, person, "refugee");
        let late =
            [("title", "Senge købt"), ("kind", "practical"), ("party", "newcomer"), ("due_on", "2026-06-10")];
        assert_eq!(maja.post(&format!("/person/{person}/checklist-item/new"), &late).status, 303);
        let cases = maja.get(&format!("/api/v1/persons/{person}/case-file")).json()["items"][0].clone();
        let address = format!("/api/v1/persons/{person}/case-file/{}", cases["id"].as_str().unwrap());
        let mut case = cases.clone();
        case["caseworker"] = maja.account.to_string().into();
        assert_eq!(maja.json("PUT", &address, &case).status, 200);
        assert!(maja.get("/reception").body.contains("Senge købt"));
        assert!(house.visitor(Role::Coordinator).get("/reception").body.contains("Senge købt"));
    });
}

#[test]
fn a06_a07_a08_every_template_can_be_read_and_a_child_alone_gets_no_contract_of_a_grown_up() {
    for template in ChecklistTemplate::ALL {
        let read = template.read();
        assert!(read.version >= 1 && read.items.iter().any(|line| line.mandatory), "{template}");
        let mut codes: Vec<_> = read.items.iter().map(|line| line.item.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), read.items.len(), "{template}: nothing stands twice");
        let minor = *template == ChecklistTemplate::UnaccompaniedMinor;
        assert_eq!(codes.contains(&"custody-holder"), minor, "{template}");
        let grown_up = !minor && *template != ChecklistTemplate::MoveIn;
        assert_eq!(codes.contains(&"topic-programme"), grown_up, "{template}");
    }
}

#[test]
fn r05_fewer_came_than_were_announced_and_the_number_that_was_changed_is_kept() {
    in_every_house(|house| {
        let (maja, coordinator) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        for (year, number, kind, on) in [
            ("2015", "60", "initial", "2014-09-30"),
            ("2016", "85", "initial", "2015-09-30"),
            ("2016", "40", "revised", "2016-04-15"),
        ] {
            let quota = [
                ("year", year),
                ("number", number),
                ("kind", kind),
                ("announced_on", on),
                ("source", "Udlændingestyrelsen"),
            ];
            assert_eq!(coordinator.post("/register/quota/new", &quota).status, 303, "{year}");
            assert_eq!(maja.post("/register/quota/new", &quota).status, 403);
        }
        for (name, decided) in [("A", "2015-03-02"), ("B", "2016-02-10"), ("C", "2016-08-20")] {
            maja.register_with(name, &[("decided_on", decided)]);
        }
        maja.register_with("D", &[("decided_on", "2016-05-01"), ("group_code", "ukraine")]);
        for role in [Role::Coordinator, Role::Analyst, Role::Caseworker] {
            let page = house.visitor(role).get("/reception/quota").body;
            let row = |year: &str| {
                let (_, rest) = page.split_once(&format!("id=\"year-{year}\"")).expect("the year");
                let (row, _) = rest.split_once("</tr>").expect("its end");
                row.split(['<', '>']).filter(|text| text.parse::<i64>().is_ok()).collect::<Vec<_>>().join(" ")
            };
            assert_eq!(row("2015"), "2015 60 60 1 1 -59", "{page}");
            assert_eq!(row("2016"), "2016 85 40 2 2 -38", "{page}");
            for kept in ["30.09.2015: Først udmeldt, 85", "15.04.2016: Ændret, 40"] {
                assert!(page.contains(kept), "{page}");
            }
        }
        assert_eq!(house.visitor(Role::Teacher).get("/reception/quota").status, 403);
    });
}

#[test]
fn r05_the_next_eight_weeks_show_who_is_to_be_taken_over() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let coming = |page: &str| {
            let (_, rest) = page.split_once("29.06.2026 – 05.07.2026").expect("the week of 1 July");
            rest.split_once("</tr>").expect("its end").0.to_owned()
        };
        assert!(coming(&maja.get("/reception/quota").body).contains(">0<"));
        maja.register("Amina Tesfay");
        let page = maja.get("/reception/quota").body;
        assert!(coming(&page).contains(">1<"), "{page}");
        assert!(!page.contains("Amina"), "only counts");
    });
}

#[test]
fn r05_the_quota_is_computed_step_by_step_from_numbers_with_their_source() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let mut basis = [
            ("year", "2026"),
            ("inhabitants", "50000"),
            ("national_inhabitants", "100000"),
            ("immigrants", "6000"),
            ("national_immigrants", "8000"),
            ("reunified", "45"),
            ("national_reunified", "55"),
            ("national_number", "60"),
            ("announced_on", "2025-05-01"),
            ("source", "us.dk, kommunekvoter 2026"),
        ];
        assert_eq!(house.visitor(Role::Caseworker).post("/register/quota-basis/new", &basis).status, 403);
        assert_eq!(coordinator.post("/register/quota-basis/new", &basis).status, 303);
        basis[3].1 = "9000";
        let more_than_all = coordinator.post("/register/quota-basis/new", &basis);
        assert_eq!(more_than_all.status, 422, "a municipality is a part of the country");
        let page = coordinator.get("/reception/quota").body;
        for text in [
            "50.000 / 100.000",
            "2 × 50,00 % − 75,00 %",
            "25,00 % × (60 + 55)",
            "28,75 − 45",
            "−16,25",
            "us.dk, kommunekvoter 2026 (01.05.2025)",
            said("quota-computation-note"),
        ] {
            assert!(page.contains(text), "no {text} in {page}");
        }
    });
}

#[test]
fn r05_the_days_on_which_the_next_years_quota_is_settled_stand_on_the_page() {
    in_every_house(|house| {
        let page = house.visitor(Role::Analyst).get("/reception/quota").body;
        for day in ["2026-05-01", "2026-09-10", "2026-09-30"] {
            assert!(page.contains(&format!("<time datetime=\"{day}\">")), "{page}");
        }
        assert_eq!(page.matches(said("quota-calendar-gone")).count(), 1, "1 May has passed on 15 June");
    });
}

#[test]
fn r04_the_next_weeks_show_persons_and_households_and_those_who_have_no_home_yet() {
    in_every_house(|house| {
        let (maja, coordinator) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let empty = maja.get("/reception").body;
        assert!(!empty.contains("forecast-text") && empty.contains(said("homeless-none")), "{empty}");
        assert!(empty.contains("ikke registreret en kvote for 2026"), "{empty}");
        let quota = [("year", "2026"), ("number", "3"), ("kind", "initial"), ("announced_on", "2025-09-30")];
        assert_eq!(coordinator.post("/register/quota/new", &quota).status, 303);
        let family = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
        let person = maja.register_with("Amina Tesfay", &family);
        maja.register_with("Uden Dag", &[("group_code", "quota-refugee"), ("decided_on", "")]);
        let page = maja.get("/reception").body;
        let (_, week) = page.split_once("29.06.2026 – 05.07.2026</th>").expect("the week of 1 July");
        let numbers: Vec<&str> = week[..week.find("</tr>").unwrap()]
            .split(['<', '>'])
            .filter(|text| text.parse::<u8>().is_ok())
            .collect();
        assert_eq!(numbers, ["2", "2", "1"], "two refugees, of one household: {page}");
        for text in [
            "<desc id=\"forecast-text\">29.06.2026 – 05.07.2026: 2 personer</desc>",
            "1 person har endnu ingen dag for overtagelsen",
            "Kvoten for 2026 er 3. 2 er visiteret i året, så 1 kan endnu ventes",
            "Yusuf Tesfay",
            said("homeless-no-day"),
        ] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        let lis = house.visitor(Role::HousingOfficer);
        let dwelling = [("address", "Prøvevej 1"), ("kind", "public"), ("rooms", "3"), ("sleeps", "4")];
        assert_eq!(lis.post("/register/dwelling/new", &dwelling).status, 303);
        let id = lis.get("/api/v1/register/dwelling").json()["items"][0]["id"].as_str().unwrap().to_owned();
        let placed = [
            ("dwelling", id.as_str()),
            ("stay", "permanent"),
            ("starts_on", "2026-07-01"),
            ("whole_household", "true"),
        ];
        assert_eq!(maja.post(&format!("/person/{person}/placement/new"), &placed).status, 303);
        let home = |page: &str| page.split_once(said("homeless-title")).unwrap().1.to_owned();
        assert!(!home(&maja.get("/reception").body).contains("Amina Tesfay"), "she has a place to stay");
        house.open_account("anden", Role::Caseworker, &[house.unit(crate::people::UnitKind::Company)]);
        let elsewhere = house.visitor_named("anden").get("/reception").body;
        assert!(!elsewhere.contains("Yusuf Tesfay"), "names are for those who have to do with them");
    });
}

#[test]
fn k05_a_handover_form_comes_before_the_takeover_and_is_carried_into_the_case_with_one_action() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let new = format!("/person/{person}/handover/new");
        let from = [
            ("received_on", "2026-06-02"),
            ("sent_by", "Center Nord, B. Bak"),
            ("legal_ground", "Integrationsloven kapitel 10"),
        ];
        let empty = maja.post(&new, &from);
        assert_eq!(empty.status, 422);
        assert!(empty.body.contains(said("fault-handover-empty")), "{}", empty.body);
        let told = [
            ("skills", "Bager i seks år"),
            ("education", "Ni års skole"),
            ("languages", "Tigrinya og engelsk"),
            ("needs", "Bolig i stueetagen"),
            ("network", "En søster i Odense"),
            ("at_the_centre", "Passede køkkenet"),
        ];
        let without_ground = [&from[..2], &told].concat();
        assert_eq!(maja.post(&new, &without_ground).status, 422, "by which law is it passed on?");
        assert_eq!(maja.post(&new, &[&from[..], &told].concat()).status, 303);
        let course = maja.get(&format!("/person/{person}/reception")).body;
        assert!(
            course.contains("Center Nord, B. Bak") && course.contains(said("handover-carry")),
            "{course}"
        );
        let (_, rest) = course.split_once("/handover/").expect("the form");
        let id = rest.split(['"', '/']).next().unwrap();
        for _ in 0..2 {
            assert_eq!(maja.post(&format!("/person/{person}/handover/{id}/carry"), &[]).status, 303);
        }
        let profiles = maja.get(&format!("/api/v1/persons/{person}/profile")).json()["items"].clone();
        assert_eq!(profiles.as_array().unwrap().len(), 1, "once is enough: {profiles}");
        let profile = &profiles[0];
        assert_eq!(profile["work"], "Bager i seks år\n\nPassede køkkenet");
        assert_eq!(profile["interests"], "Tigrinya og engelsk\n\nEn søster i Odense");
        assert_eq!(
            (&profile["education"], &profile["considerations"]),
            (&"Ni års skole".into(), &"Bolig i stueetagen".into())
        );
        let page = maja.get(&format!("/person/{person}/reception")).body;
        assert!(page.contains("15.06.2026") && !page.contains(said("handover-carry")), "{page}");
        let coordinator = house.visitor(Role::Coordinator);
        assert_eq!(coordinator.post(&format!("/person/{person}/handover/{id}/carry"), &[]).status, 403);
    });
}
