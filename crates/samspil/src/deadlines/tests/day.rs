// SPDX-License-Identifier: MPL-2.0
//! Min dag in full: talks with their interpreter, news, milestones, missing signatures, and a colleague's day.

use super::{add, noon, what};
use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house, in_every_house_at},
    web::wording,
};
use jiff::{Timestamp, civil::date};
use kernel::ids::PersonId;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// What stands under one heading of a page, up to the next.
fn under(visitor: &Visitor<'_>, path: &str, title: &str) -> String {
    let page = visitor.get(path).body;
    let Some((_, rest)) = page.split_once(&format!("<h2>{title}</h2>")) else { return String::new() };
    rest.split("<h2>").next().unwrap_or_default().to_owned()
}

fn correct(maja: &Visitor<'_>, person: PersonId, kind: &str, field: &str, text: &str) {
    let list = maja.get(&format!("/api/v1/persons/{person}/{kind}")).json();
    let mut kept = list["items"][0].clone();
    kept[field] = text.into();
    let path = format!("/api/v1/persons/{person}/{kind}/{}", kept["id"].as_str().unwrap());
    assert_eq!(maja.json("PUT", &path, &kept).status, 200, "{kind} {field}");
}

#[test]
fn todays_talks_stand_first_and_say_which_interpreter_they_need() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        correct(&maja, person, "person", "interpreter", "woman");
        correct(&maja, person, "person", "language", "Tigrinya");
        add(&maja, person, "talk", &[("planned_on", "2026-06-15"), ("form", "meeting")]);
        let talks = || under(&maja, "/", said("day-talks"));
        assert!(talks().contains("Tigrinya") && talks().contains(said("interpreter-woman")), "{}", talks());
        assert!(talks().contains(what("talk-unbooked")));
        assert!(!under(&maja, "/", said("day-soon")).contains(what("talk-unbooked")), "it stands once");
        correct(&maja, person, "talk", "interpreter", "true");
        assert!(talks().contains(what("talk")) && !talks().contains(what("talk-unbooked")));
        correct(&maja, person, "talk", "held_on", "2026-06-15");
        assert!(!talks().contains("Amina Tesfay"));
    });
}

static MILESTONES: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn new_visitations_stand_for_two_weeks_and_milestones_sixty_days_ahead() {
    let clock = || Timestamp::from_second(MILESTONES.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        MILESTONES.store(noon(date(2026, 5, 20)), Relaxed);
        let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
        let list = |title| under(&house.visitor(Role::Caseworker), "/", said(title));
        assert!(list("day-news").contains("Amina Tesfay"));
        MILESTONES.store(noon(date(2026, 5, 29)), Relaxed);
        assert!(list("day-news").contains("Amina Tesfay"), "the last day");
        MILESTONES.store(noon(date(2026, 5, 30)), Relaxed);
        assert!(!list("day-news").contains("Amina Tesfay"));
        let permit = [
            ("ground", "7-1"),
            ("kind", "temporary"),
            ("granted_on", "2026-05-01"),
            ("valid_until", "2026-08-01"),
        ];
        add(&house.visitor(Role::Caseworker), person, "permit", &permit);
        let expires = |day| {
            MILESTONES.store(noon(day), Relaxed);
            list("day-milestones").contains(what("permit-expires"))
        };
        assert!(!expires(date(2026, 6, 1)), "61 days before");
        assert!(expires(date(2026, 6, 2)) && expires(date(2026, 8, 1)) && !expires(date(2026, 8, 2)));
        MILESTONES.store(noon(date(2027, 6, 30)), Relaxed);
        assert!(list("day-milestones").contains(what("months-12")), "taken over on 1 July 2026");
    });
}

#[test]
fn of_many_milestones_seven_are_seen_at_once_and_what_is_late_is_never_folded_away() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let permit = [("ground", "7-1"), ("kind", "temporary"), ("granted_on", "2026-05-01")];
        for number in 0..11 {
            let person = maja.register(&format!("Amina {number}"));
            add(&maja, person, "permit", &[&permit[..], &[("valid_until", "2026-08-01")]].concat());
            add(&maja, person, "task", &[("what", "Ringe til skolen"), ("due_on", "2026-06-01")]);
        }
        let milestones = under(&maja, "/", said("day-milestones"));
        let (seen, folded) = milestones.split_once("<details").expect("a fold");
        let count = |text: &str| text.matches("class=\"day-when\"").count();
        assert_eq!((count(seen), count(folded)), (7, 4), "{milestones}");
        assert!(folded.contains(&wording::language("da").about("day-rest", "4")), "{folded}");
        let late = under(&maja, "/", said("day-overdue"));
        assert_eq!(late.matches("Ringe til skolen").count(), 22, "label and what to press: {late}");
        let day = maja.get("/").body;
        let title = format!("{} (11)", said("day-overdue"));
        assert!(day.contains(&format!("<a href=\"#list-2\">{title}</a>")), "{day}");
    });
}

#[test]
fn an_unsigned_contract_stands_on_the_day_until_it_is_signed() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let unsigned = || under(&maja, "/", said("day-unsigned"));
        assert!(!unsigned().contains("Amina Tesfay"));
        add(&maja, person, "contract", &[("state", "draft"), ("starts_on", "2026-06-10")]);
        assert!(unsigned().contains("Amina Tesfay"));
        let refused = [("state", "refused"), ("starts_on", "2026-06-12"), ("refusal_reason", "Vil vente")];
        add(&maja, person, "contract", &refused);
        assert!(!unsigned().contains("Amina Tesfay"), "a refusal is an answer");
    });
}

#[test]
fn b17_absence_alarms_have_a_list_of_their_own() {
    in_every_house(|house| {
        let (maja, teacher) = (house.visitor(Role::Caseworker), house.visitor(Role::Teacher));
        let person = maja.register("Amina Tesfay");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-06-01")]);
        add(&teacher, person, "absence", &[("starts_on", "2026-06-12"), ("reason", "unlawful")]);
        assert!(under(&maja, "/", said("day-absences")).contains(what("absence")));
        assert!(!under(&maja, "/", said("day-soon")).contains(what("absence")), "it stands once");
    });
}

#[test]
fn b17_the_caseworker_says_why_from_the_day_and_with_a_lawful_reason_the_alarm_is_gone() {
    in_every_house(|house| {
        let (maja, teacher) = (house.visitor(Role::Caseworker), house.visitor(Role::Teacher));
        let person = maja.register("Amina Tesfay");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-06-01")]);
        add(&teacher, person, "absence", &[("starts_on", "2026-06-12"), ("reason", "unknown")]);
        let shown = || {
            let alarm = under(&maja, "/", said("day-absences"));
            let (_, rest) = alarm.split_once("name=\"absence\" value=\"").expect("the form");
            rest.split_once('"').expect("its end").0.to_owned()
        };
        let id = person.to_string();
        let say = |visitor: &Visitor<'_>, reason: &str, seen: &str| {
            visitor.post("/absence-reason", &[("person", &id), ("absence", seen), ("reason", reason)])
        };
        let first = shown();
        for nothing in ["", "unknown"] {
            assert_eq!(say(&maja, nothing, &first).location, format!("/person/{person}#absence"));
        }
        assert_eq!(say(&teacher, "ill", &first).status, 403, "the caseworker follows up");
        assert_eq!(say(&house.visitor(Role::Politician), "ill", &first).status, 403);
        assert_eq!(say(&maja, "unlawful", &first).status, 303);
        assert!(
            under(&maja, "/", said("day-absences")).contains(what("absence")),
            "that is no lawful reason"
        );
        let second = shown();
        assert_eq!(
            say(&maja, "ill", &first).status,
            409,
            "another has said why since, though it is followed up"
        );
        assert_eq!(say(&maja, "child-ill", &second).location, "/?saved=changed");
        assert!(!maja.get("/").body.contains(what("absence")));
        let late = say(&maja, "work", &second);
        assert_eq!(late.status, 409, "somebody has said it");
        for word in ["absence-reason-child-ill", "absence-reason-work"] {
            assert!(late.body.contains(said(word)), "{word} {}", late.body);
        }
        let kept = maja.get(&format!("/api/v1/persons/{person}/absence")).json()["items"][0].clone();
        assert_eq!(kept["reason"], "child-ill", "and nothing was overwritten");
    });
}

#[test]
fn the_day_can_be_seen_by_person_and_by_family() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let family = [("name_1", "Yusuf Tesfay"), ("born_on_1", "1988-02-01"), ("sex_1", "male")];
        let amina = maja.register_with("Amina Tesfay", &family);
        let page = maja.get(&format!("/person/{amina}")).body;
        let (before, _) = page.split_once("\">Yusuf Tesfay</a>").expect("the husband");
        let yusuf: PersonId = before.rsplit('/').next().unwrap().parse().unwrap();
        add(&maja, amina, "task", &[("what", "Ring til skolen"), ("due_on", "2026-06-16")]);
        add(&maja, yusuf, "task", &[("what", "Ring til lægen"), ("due_on", "2026-06-17")]);
        let hers = under(&maja, "/?by=person", "Amina Tesfay");
        assert!(hers.contains("Ring til skolen") && !hers.contains("Ring til lægen"), "{hers}");
        // The household bears the name of whoever was registered first.
        let theirs = under(&maja, "/?by=family", "Amina Tesfay");
        assert!(theirs.contains("Ring til skolen") && theirs.contains("Ring til lægen"), "{theirs}");
    });
}

fn jonas(house: &TestHouse) -> Visitor<'_> {
    house.open_account("jonas", Role::Caseworker, &[house.unit(UnitKind::Other)]);
    house.visitor_named("jonas")
}

#[test]
fn a_colleague_who_covers_sees_the_day_and_works_in_the_cases_so_long_and_no_longer() {
    in_every_house(|house| {
        let (maja, jonas) = (house.visitor(Role::Caseworker), jonas(house));
        let person = maja.register("Amina Tesfay");
        add(&maja, person, "task", &[("what", "Ring til skolen"), ("due_on", "2026-06-16")]);
        let (file, day) = (format!("/person/{person}"), format!("/?cover={}", maja.account));
        let sees = || (jonas.get(&file).status, jonas.get(&day).body.contains("Ring til skolen"));
        assert_eq!(sees(), (404, false), "not his case, not his unit");
        let (from, to) = (maja.account.to_string(), jonas.account.to_string());
        let cover = |starts_on, ends_on| {
            let fields = [
                ("account", from.as_str()),
                ("colleague", &to),
                ("starts_on", starts_on),
                ("ends_on", ends_on),
                ("handover", "Begynd med skolen"),
            ];
            house.visitor(Role::Coordinator).post("/register/cover/new", &fields).status
        };
        assert_eq!((cover("2026-06-01", "2026-06-14"), sees()), (303, (404, false)), "over yesterday");
        assert_eq!((cover("2026-06-16", "2026-06-30"), sees()), (303, (404, false)), "begins tomorrow");
        assert_eq!((cover("2026-06-15", "2026-06-15"), sees()), (303, (200, true)));
        assert!(jonas.get(&day).body.contains("Begynd med skolen"));
        assert!(!jonas.get("/").body.contains("Ring til skolen"), "his own day is still his own");
        add(
            &jonas,
            person,
            "note",
            &[("kind", "phone"), ("happened_on", "2026-06-15"), ("facts", "Ringede")],
        );
        let relations = "select count(*) from access where municipality = $1 and relation = 'covering'";
        assert!(house.count(relations, &[]) > 0, "the log says why he was there");
        let stranger = maja.register("Yusuf Andet");
        correct(&maja, stranger, "case-file", "caseworker", "");
        assert_eq!(jonas.get(&format!("/person/{stranger}")).status, 404, "only the cases of who is away");
    });
}

#[test]
fn a_case_that_was_handed_over_is_told_of_on_the_new_caseworkers_day() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        house.open_account("jonas", Role::Caseworker, &[house.unit(UnitKind::Integration)]);
        let jonas = house.visitor_named("jonas");
        let person = maja.register("Amina Tesfay");
        correct(&maja, person, "case-file", "caseworker", &jonas.account.to_string());
        correct(&maja, person, "case-file", "assigned_on", "2026-06-15");
        assert!(under(&jonas, "/", said("day-news")).contains(what("case-assigned")));
        assert!(!maja.get("/").body.contains("Amina Tesfay"));
    });
}

#[test]
fn somebody_else_than_a_caseworker_covers_for_nobody() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, person, "danish-referral", &[("centre", &centre), ("starts_on", "2026-06-01")]);
        let (from, to) = (maja.account.to_string(), house.visitor(Role::Teacher).account.to_string());
        let fields = [
            ("account", from.as_str()),
            ("colleague", &to),
            ("starts_on", "2026-06-15"),
            ("ends_on", "2026-06-20"),
        ];
        let answer = house.visitor(Role::Coordinator).post("/register/cover/new", &fields);
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains(said("fault-cover-needs-caseworkers")));
    });
}

#[test]
fn only_the_coordinator_says_who_covers_for_whom_and_sees_the_distribution() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let (from, to) = (maja.account.to_string(), jonas(house).account.to_string());
        let fields = [
            ("account", from.as_str()),
            ("colleague", &to),
            ("starts_on", "2026-06-15"),
            ("ends_on", "2026-06-20"),
        ];
        for role in [Role::Caseworker, Role::Teacher, Role::HousingOfficer, Role::Administrator] {
            let visitor = house.visitor(role);
            assert_eq!(visitor.post("/register/cover/new", &fields).status, 403, "{role}");
            assert_eq!(visitor.get("/distribution").status, 403, "{role}");
        }
        let birthe = house.visitor(Role::Coordinator);
        let oneself = [fields[0], ("colleague", from.as_str()), fields[2], fields[3]];
        assert_eq!(birthe.post("/register/cover/new", &oneself).status, 422);
        let nobodys = || under(&birthe, "/distribution", said("distribution-nobodys"));
        assert!(!nobodys().contains("Amina Tesfay"));
        correct(&maja, person, "case-file", "caseworker", "");
        assert!(nobodys().contains("Amina Tesfay") && nobodys().contains("badge-error"));
    });
}
