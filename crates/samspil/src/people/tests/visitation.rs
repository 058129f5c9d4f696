// SPDX-License-Identifier: MPL-2.0
//! The form on which a whole family is registered at once: what it takes, what it refuses, and what comes of it.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{Answer, in_every_house},
    web::wording,
};

type Fields<'a> = Vec<(&'a str, &'a str)>;

fn family() -> Fields<'static> {
    vec![
        ("group_code", "refugee"),
        ("decided_on", "2026-05-15"),
        ("name_0", "Amina Tesfay"),
        ("born_on_0", "1990-03-04"),
        ("seen", "2026-07-01 d1-takeover-refugee"),
    ]
}

fn with<'a>(more: &[(&'a str, &'a str)]) -> Fields<'a> {
    let mut fields = family();
    fields.extend(more);
    fields
}

/// The field has this fault, said beside it and above the form, and a fault nowhere else.
fn assert_refused(page: &Answer, field: &str, key: &str) {
    let said = wording::language("da").t(Box::leak(key.to_owned().into_boxed_str())).replace('\'', "&#39;");
    assert_eq!(page.status, 422, "{field} {}", page.body);
    let (_, beside) = page
        .body
        .split_once(&format!("id=\"{field}-fault\">"))
        .unwrap_or_else(|| panic!("{field}: {}", page.body));
    let beside = beside.split_once("</div>").unwrap().0;
    assert!(beside.contains(&said) && beside.contains("aria-invalid=\"true\""), "{field}: {beside}");
    assert!(page.body.contains(&format!("<a href=\"#{field}\">")), "{field} is not named above the form");
    assert_eq!(page.body.matches("aria-invalid").count(), 1, "{field}");
}

#[test]
fn every_member_gets_a_file_a_takeover_and_a_case_in_one_household() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let more = [
            ("name_1", "Yusuf Tesfay"),
            ("born_on_1", "1988-01-01"),
            ("name_2", "Sara Tesfay"),
            ("born_on_2", "2019-08-01"),
        ];
        let answer = maja.post("/visitation", &with(&more));
        assert_eq!(answer.status, 303, "{}", answer.body);
        let first = answer.person();
        let page = maja.get(&format!("/person/{first}/family")).body;
        for name in ["Amina Tesfay", "Yusuf Tesfay", "Sara Tesfay"] {
            assert!(page.contains(name), "{name}");
        }
        for (name, role, number) in [("Amina", "adult", 1), ("Yusuf", "adult", 2), ("Sara", "child", 3)] {
            let found = maja.get(&format!("/api/v1/persons?q={name}")).json();
            let person = found["items"][0]["id"].as_str().unwrap().to_owned();
            let one =
                |kind: &str| maja.get(&format!("/api/v1/persons/{person}/{kind}")).json()["items"][0].clone();
            assert_eq!(one("membership")["role"], role);
            assert_eq!(one("responsibility")["starts_on"], "2026-07-01");
            assert_eq!(one("responsibility")["rule"], "d1-takeover-refugee");
            assert_eq!(one("case-file")["number"], format!("2026-{number:05}"));
            assert_eq!(one("case-file")["caseworker"], maja.account.to_string());
        }
    });
}

#[test]
fn what_is_wrong_on_the_form_is_said_beside_the_field_and_nobody_is_registered() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let before = house.events();
        let huge = "a".repeat(100_000);
        let nothing = "0192f3a0-0000-7000-8000-000000000000";
        for (field, text, key) in [
            ("group_code", "", "fault-missing"),
            ("group_code", "andre", "fault-not-in-list"),
            ("decided_on", "", "fault-missing"),
            ("decided_on", "2026-06-16", "fault-in-the-future"),
            ("decided_on", "31.02.2026", "fault-not-a-day"),
            ("decided_on", "99999999999", "fault-not-a-day"),
            ("decided_on", "0001-01-01", "fault-far-off"),
            ("early_takeover_on", "2026-05-14", "fault-early-before-decision"),
            ("cpr_registered_on", "<script>", "fault-not-a-day"),
            ("papers_received_on", "-1", "fault-not-a-day"),
            ("name_0", "", "fault-missing"),
            ("name_0", "\0", "fault-missing"),
            ("name_0", "A\u{7}", "fault-odd-characters"),
            ("name_0", "A\u{fffd}", "fault-odd-characters"),
            ("born_on_0", "2026-06-16", "fault-in-the-future"),
            ("born_on_0", "i går", "fault-not-a-day"),
            ("sex_0", "begge", "fault-not-in-list"),
            ("cpr_0", "640390-123", "fault-not-a-cpr"),
            ("cpr_0", "991390-1236", "fault-not-a-cpr"),
            ("interpreter_0", "måske", "fault-not-in-list"),
            ("birth_uncertain_0", "måske", "fault-not-yes-or-no"),
            ("born_on_1", "2019-08-01", "name_1"),
            ("unit", nothing, "fault-unknown-reference"),
            ("unit", "noget", "fault-unknown-reference"),
        ] {
            let page = maja.post("/visitation", &with(&[(field, text)]));
            // Whoever has a birthday has a name: a line is not passed over.
            let (field, key) = if key == "name_1" { ("name_1", "fault-missing") } else { (field, key) };
            assert_refused(&page, field, key);
        }
        for field in ["name_0", "language_0"] {
            let page = maja.post("/visitation", &with(&[(field, &huge)]));
            let said = wording::language("da").count("fault-too-long", 200);
            assert!(page.status == 422 && page.body.contains(&said), "{field}");
        }
        assert_eq!(house.events(), before);
    });
}

#[test]
fn a_takeover_by_another_rule_is_shown_before_it_is_saved_also_when_it_falls_on_the_same_day() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let family = [("name_1", "Yusuf Tesfay"), ("name_2", "Sara Tesfay"), ("lines", "3")];
        for more in [&family[..0], &family] {
            let fields = |group| {
                let one =
                    [("group_code", group), ("cpr_registered_on", "2026-06-10"), ("name_0", "Amina Tesfay")];
                [&one[..], more].concat()
            };
            let seen = |page: &Answer| {
                let (_, rest) = page.body.split_once("name=\"seen\" value=\"").unwrap();
                rest.split_once('"').unwrap().0.to_owned()
            };
            let first = seen(&maja.post("/visitation", &fields("quota-refugee")));
            let events = house.events();
            let changed =
                maja.post("/visitation", &[fields("reunified-to-refugee"), vec![("seen", &first)]].concat());
            assert_eq!((changed.status, house.events()), (200, events), "not what was shown");
            let second = seen(&changed);
            assert_eq!(
                (first.as_str(), second.as_str()),
                ("2026-06-10 d4-takeover-quota", "2026-06-10 d5-takeover-family")
            );
            let saved =
                maja.post("/visitation", &[fields("reunified-to-refugee"), vec![("seen", &second)]].concat());
            let person = saved.person();
            let kept = maja.get(&format!("/api/v1/persons/{person}/responsibility")).json();
            assert_eq!((saved.status, &kept["items"][0]["rule"]), (303, &"d5-takeover-family".into()));
        }
        let answer = maja.json(
            "POST",
            "/api/v1/visitations",
            &serde_json::json!({
                "group_code": "reunified-to-refugee", "cpr_registered_on": "2026-06-10", "name_0": "Omar Tesfay"
            }),
        );
        assert_eq!((answer.status, &answer.json()["takeover"]), (201, &"2026-06-10".into()));
    });
}

#[test]
fn one_number_cannot_be_given_to_two_of_a_family() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let before = house.events();
        let twice = [
            ("cpr_0", "640390-1236"),
            ("name_1", "Yusuf"),
            ("cpr_1", "6403901236"),
            ("born_on_1", "1990-03-04"),
        ];
        assert_refused(&maja.post("/visitation", &with(&twice)), "cpr_1", "fault-cpr-taken");
        assert_eq!(house.events(), before);
    });
}

#[test]
fn the_form_takes_any_number_of_lines_and_any_text_in_them_without_breaking() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let before = house.events();
        for lines in ["-1", "0", "99999999999", "abc", "1000"] {
            let page = maja.post("/visitation", &with(&[("lines", lines), ("more", "yes")]));
            assert_eq!(page.status, 200, "{lines}");
            assert!(!page.body.contains("name_15"), "{lines}");
        }
        let many: Vec<(String, String)> =
            (0..30).map(|line| (format!("name_{line}"), format!("<b>Nr. {line}</b>"))).collect();
        let many: Fields<'_> = many.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let page = maja.post("/visitation", &[many, vec![("group_code", "refugee")]].concat());
        assert_eq!(page.status, 422);
        assert!(
            page.body.contains(wording::language("da").t("fault-large-family")),
            "nobody is left out unseen"
        );
        assert!(page.body.contains("&#60;b&#62;Nr. 14") && !page.body.contains("<b>Nr."));
        assert_eq!(house.events(), before);
    });
}

#[test]
fn a_family_registered_for_another_unit_is_that_units_and_nobody_elses() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let other = house.unit(UnitKind::Other).to_string();
        let answer = maja.post("/visitation", &with(&[("unit", &other)]));
        assert_eq!((answer.status, answer.location.as_str()), (303, "/persons?saved=added"));
        assert!(!maja.get("/persons?q=Amina").body.contains("Amina Tesfay"));
        house.open_account("anden", Role::Caseworker, &[house.unit(UnitKind::Other)]);
        let theirs = house.visitor_named("anden");
        assert!(theirs.get("/persons?q=Amina").body.contains("Amina Tesfay"));
    });
}

#[test]
fn b01_the_proposed_takeover_stands_in_the_form_it_leads_to() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let form = maja.get(&format!(
            "/person/{person}/responsibility/new?starts_on=2026-07-01&rule=d1-takeover-refugee"
        ));
        assert!(
            form.body.contains("value=\"01.07.2026\"") && form.body.contains("value=\"d1-takeover-refugee\"")
        );
        let empty = maja.get(&format!("/person/{person}/responsibility/new"));
        assert!(empty.body.contains("value=\"15.06.2026\""), "today, where nothing is proposed");
    });
}
