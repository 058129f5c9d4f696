// SPDX-License-Identifier: MPL-2.0
//! CPR numbers as people come with them: without one, with a replacement, with a check digit that does not fit.
//! Every number here is a replacement number, or its check digit does not fit: it cannot be somebody's.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Answer, Visitor, in_every_house},
    web::wording,
};
use kernel::{TextEnum, cpr::CprKind, ids::PersonId};
use serde_json::json;

const FIT: &str = "700708-1239";
/// Not replacements, and without a check digit that fits: of the last day of 1989 and of 2009.
const NOBODYS: &str = "311289-4443";
const OTHER: &str = "311209-4443";

fn page(visitor: &Visitor<'_>, person: PersonId) -> String {
    visitor.get(&format!("/person/{person}")).body
}

/// Corrects fields of a person as a program does.
fn corrected(visitor: &Visitor<'_>, person: PersonId, fields: &[(&str, &str)]) -> Answer {
    let own = format!("/api/v1/persons/{person}/person/{person}");
    let mut body = visitor.get(&own).json();
    for (field, text) in fields {
        body[*field] = json!(text);
    }
    visitor.json("PUT", &own, &body)
}

fn faults(answer: &Answer) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let all = answer.json()["faults"].as_array().unwrap().clone();
    all.iter().map(|fault| (text(&fault["field"]), text(&fault["detail"]))).collect()
}

#[test]
fn a_check_digit_that_does_not_fit_never_refuses_a_number() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        // 7 July 1908 and 1 January 1990, the day on which so many are registered.
        for (cpr, born) in
            [("700708-2970", "1908-07-10"), ("610190-1029", "1990-01-01"), ("610190-1030", "1990-01-01")]
        {
            let born = if cpr == "700708-2970" { "1908-07-10" } else { born };
            let person = maja.register_with("Amina Tesfay", &[("cpr_0", cpr), ("born_on_0", born)]);
            assert!(page(&maja, person).contains(cpr), "{cpr}");
        }
    });
}

#[test]
fn a_replacement_number_is_taken_and_said_to_be_one() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("cpr_0", "640390-1236")]);
        let told = wording::language("da").word(CprKind::Replacement);
        assert_eq!(CprKind::Replacement.code(), "replacement");
        assert!(page(&maja, person).contains(&format!("640390-1236 {told}")));
        let plain = maja.register("Semira Haile");
        assert!(!page(&maja, plain).contains(told));
    });
}

#[test]
fn a_person_is_found_by_the_number_however_it_is_written() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("cpr_0", "640390 1236")]);
        for typed in ["640390-1236", "6403901236", "+640390+1236+", "64+03+90+12+36"] {
            assert_eq!(
                maja.get(&format!("/persons?q={typed}")).location,
                format!("/person/{person}"),
                "{typed}"
            );
        }
        for typed in ["640390-1237", "640390", "1236", "6403901236%25", "%25"] {
            assert!(!maja.get(&format!("/persons?q={typed}")).body.contains("Amina"), "{typed}");
        }
    });
}

#[test]
fn a_taken_number_is_refused_beside_the_field_and_nobody_is_registered() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let first = maja.register_with("Amina Tesfay", &[("cpr_0", "640390-1236")]);
        let second = maja.register("Amina Tesfai");
        let events = house.events();
        let taken = wording::language("da").t("fault-cpr-taken");
        let family = [
            ("group_code", "refugee"),
            ("decided_on", "2026-05-15"),
            ("name_0", "En tredje"),
            ("cpr_0", "6403901236"),
            ("seen", "2026-07-01 d1-takeover-refugee"),
        ];
        let answer = maja.post("/visitation", &family);
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("id=\"cpr_0-fault\"") && answer.body.contains(taken), "{}", answer.body);
        let answer = corrected(&maja, second, &[("cpr", "640390-1236")]);
        assert_eq!((answer.status, faults(&answer)), (422, vec![("cpr".to_owned(), taken.to_owned())]));
        assert_eq!(house.events(), events);
        // One's own number is no other's.
        assert_eq!(corrected(&maja, first, &[("phone", "12 34 56 78")]).status, 200);
    });
}

#[test]
fn a_number_with_another_day_of_birth_is_pointed_out_with_both_and_never_refused() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let own = format!("/person/{person}/person/{person}");
        let both = "CPR-nummeret 700708-1239 passer ikke med fødselsdatoen 04.03.1990.";
        assert!(!maja.get(&own).body.contains("passer ikke med"));
        let fields = [("name", "Amina Tesfay"), ("sex", "female"), ("interpreter", "none"), ("version", "1")];
        let saved = maja.post(&own, &[&fields[..], &[("born_on", "1990-03-04"), ("cpr", FIT)]].concat());
        assert_eq!((saved.status, saved.location.as_str()), (303, format!("{own}?saved=changed").as_str()));
        assert!(maja.get(&own).body.contains(both) && page(&maja, person).contains(both));
        assert_eq!(corrected(&maja, person, &[("birth_uncertain", "true")]).status, 200);
        assert!(!maja.get(&own).body.contains("passer ikke med"));
        let page = page(&maja, person);
        assert!(page.contains(FIT) && page.contains("04.03.1990") && !page.contains("passer ikke med"));
    });
}

#[test]
fn a_day_of_birth_that_is_left_empty_is_taken_from_the_number_and_starts_the_deadlines() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let born = |person: PersonId| {
            maja.get(&format!("/api/v1/persons/{person}/person/{person}")).json()["born_on"].clone()
        };
        let programme = "select count(*) from duty where municipality = $1 and rule = 'd14-programme'";
        let number = [("cpr_0", NOBODYS), ("born_on_0", "")];
        let amina = maja.register_with("Amina Tesfay", &number);
        assert_eq!((born(amina), house.count(programme, &[])), (json!("1989-12-31"), 1));
        // A number that was made up until there is another is not relied on, nor is any beside a day that was written.
        let yusuf = maja.register_with("Yusuf Haile", &[("cpr_0", "640390-1236"), ("born_on_0", "")]);
        assert_eq!((born(yusuf), house.count(programme, &[])), (json!(null), 1));
        assert_eq!(corrected(&maja, yusuf, &[("cpr", OTHER)]).status, 200);
        assert_eq!((born(yusuf), house.count(programme, &[])), (json!("2009-12-31"), 2));
        assert_eq!(corrected(&maja, amina, &[("born_on", "1989-12-30")]).status, 200);
        assert_eq!(born(amina), "1989-12-30");
        assert_eq!(corrected(&maja, amina, &[("cpr", "")]).status, 200);
        let omar = maja.register_with("Omar Hassan", &[("cpr_0", "211062-5629"), ("born_on_0", "")]);
        assert_eq!(born(omar), json!(null), "1862");
        let fields =
            [("name", "Dina Petersen"), ("sex", "female"), ("interpreter", "none"), ("cpr", NOBODYS)];
        assert_eq!(born(maja.post("/persons/new", &fields).person()), "1989-12-31");
    });
}

#[test]
fn a_check_digit_that_does_not_fit_is_said_while_the_number_is_typed_and_on_the_persons_form() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let said = wording::language("da").t("warning-cpr-check-digit");
        let family = [
            ("group_code", "refugee"),
            ("decided_on", "2026-05-15"),
            ("name_0", "Yusuf Tesfay"),
            ("cpr_0", "640390-1236"),
            ("name_1", "Amina Tesfay"),
            ("cpr_1", NOBODYS),
        ];
        let shown = maja.post("/visitation", &family).body;
        assert!(shown.contains(&format!("Amina Tesfay: {said}")) && !shown.contains("Yusuf Tesfay:"));
        let other = maja.post("/visitation", &[&family[..], &[("born_on_0", "1990-03-05")]].concat()).body;
        assert!(other.contains("Yusuf Tesfay: CPR-nummeret 640390-1236 passer ikke"), "{other}");
        let person = maja.register_with("Amina Tesfay", &[("cpr_0", NOBODYS), ("born_on_0", "")]);
        assert!(maja.get(&format!("/person/{person}/person/{person}")).body.contains(said));
        assert!(page(&maja, person).contains(&format!("{NOBODYS}  ({said})")));
    });
}

#[test]
fn a07_a_person_without_a_number_is_worked_with_from_the_visitation_on() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        let fields: [(&str, &[(&str, &str)]); 6] = [
            (
                "note",
                &[("kind", "meeting"), ("happened_on", "2026-06-10"), ("facts", "Mødtes på asylcentret")],
            ),
            ("talk", &[("planned_on", "2026-06-20"), ("form", "digital")]),
            ("contract", &[("state", "draft"), ("starts_on", "2026-06-12")]),
            ("danish-referral", &[("centre", &centre), ("starts_on", "2026-06-12")]),
            ("task", &[("what", "Find en tolk"), ("due_on", "2026-06-20")]),
            ("goal", &[("kind", "job"), ("words", "Vil være bager"), ("starts_on", "2026-06-12")]),
        ];
        for (kind, fields) in fields {
            let answer = maja.post(&format!("/person/{person}/{kind}/new"), fields);
            assert_eq!(answer.status, 303, "{kind} {}", answer.body);
        }
        let page = page(&maja, person);
        assert!(page.contains("Mødtes på asylcentret") && page.contains("Find en tolk"));
        // The number comes later, and everything is still there.
        assert_eq!(corrected(&maja, person, &[("cpr", "640390-1236")]).status, 200);
        assert_eq!(maja.get("/persons?q=6403901236").location, format!("/person/{person}"));
    });
}

#[test]
fn a_person_is_found_by_each_spelling_of_the_name() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Olena Kovalchuk");
        assert!(!maja.get("/persons?q=Kowaltschuk").body.contains(&person.to_string()));
        assert_eq!(
            corrected(&maja, person, &[("other_names", "Олена Ковальчук\nOlena Kowaltschuk")]).status,
            200
        );
        for typed in ["Kowaltschuk", "Ковальчук", "Olena Kov"] {
            let typed: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
            assert!(maja.get(&format!("/persons?q={typed}")).body.contains(&person.to_string()), "{typed}");
        }
        assert_eq!(corrected(&maja, person, &[("other_names", "")]).status, 200);
        assert!(
            !maja.get("/persons?q=Kowaltschuk").body.contains(&person.to_string()),
            "the old words are gone"
        );
    });
}

#[test]
fn a_protection_that_ends_before_it_begins_is_refused_and_so_is_a_death_before_the_birth() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let events = house.events();
        let typo =
            [("protected_from", "2026-06-01"), ("protected_until", "2025-06-01"), ("died_on", "1989-01-01")];
        let refused = corrected(&maja, person, &typo);
        let fields: Vec<String> = faults(&refused).into_iter().map(|(field, _)| field).collect();
        assert_eq!((refused.status, fields), (422, vec!["protected_until".to_owned(), "died_on".to_owned()]));
        assert_eq!(house.events(), events);
    });
}
