// SPDX-License-Identifier: MPL-2.0
//! A day with more than a page of something: each list is read on to its end, by people and by programs, whoever's day it is.

use super::{add, what};
use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house},
    web::wording,
};
use kernel::ids::PersonId;
use serde_json::{Value, json};

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// Three people with forty late tasks each, many of them of the same day.
fn busy(house: &TestHouse) -> Vec<PersonId> {
    let maja = house.visitor(Role::Caseworker);
    let people: Vec<PersonId> =
        ["Amina Tesfay", "Yusuf Haile", "Selam Abebe"].iter().map(|name| maja.register(name)).collect();
    for number in 0..120 {
        let (task, day) = (format!("Opgave {number:03}"), format!("2026-06-0{}", 1 + number % 2));
        add(&maja, people[number % 3], "task", &[("what", &task), ("due_on", &day)]);
    }
    people
}

/// The tasks that stand in a page or a part of it, in their order.
fn tasks(html: &str) -> Vec<String> {
    html.split("<p>Opgave ").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

/// Where a list is read on from a page.
fn more(page: &str, list: &str) -> Option<String> {
    let with = |address: &&str| address.contains(&format!("list={list}")) && address.contains("after=");
    let addresses = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    addresses.map(|address| address.replace("&amp;", "&").replace("&#38;", "&")).find(|it| with(&it.as_str()))
}

/// All tasks of a list, page by page, from a day on.
fn read_on(visitor: &Visitor<'_>, day: &str, list: &str) -> Vec<Vec<String>> {
    let mut page = visitor.get(day).body;
    let mut pages = vec![tasks(&page)];
    while let Some(next) = more(&page, list) {
        let answer = visitor.get(&next);
        assert_eq!(answer.status, 200, "{next}");
        page = answer.body;
        pages.push(tasks(&page));
    }
    pages
}

/// Everything of a list for programs, from a day on.
fn told(visitor: &Visitor<'_>, day: &str, list: &str) -> Vec<Value> {
    let mut page = visitor.get(day).json()[list].clone();
    let mut all = Vec::new();
    loop {
        all.extend(page["items"].as_array().unwrap_or_else(|| panic!("{page}")).clone());
        match page["next"].as_str() {
            Some(next) => page = visitor.get(next).json(),
            None => return all,
        }
    }
}

#[test]
fn a_list_of_more_than_fifty_is_read_on_and_every_line_stands_on_exactly_one_page() {
    in_every_house(|house| {
        busy(house);
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        house.open_account("jonas", Role::Caseworker, &[house.unit(UnitKind::Other)]);
        let jonas = house.visitor_named("jonas");
        let cover = [
            ("account", maja.account.to_string()),
            ("colleague", jonas.account.to_string()),
            ("starts_on", "2026-06-01".to_owned()),
            ("ends_on", "2026-06-30".to_owned()),
        ];
        let cover: Vec<_> = cover.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(bo.post("/register/cover/new", &cover).status, 303);
        let (team, cover) =
            (format!("/?team={}", house.unit(UnitKind::Integration)), format!("/?cover={}", maja.account));
        for (visitor, day, buttons) in [(&maja, "/", true), (&bo, &*team, false), (&jonas, &*cover, true)] {
            let first = visitor.get(day).body;
            let full = format!("{} (50+)</a>", said("day-overdue"));
            assert!(first.contains(&full), "{day} {first}");
            let pages = read_on(visitor, day, "overdue");
            assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 50, 20], "{day}");
            let mut all = pages.concat();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), 120, "{day}: none is left out and none stands twice");
            let second = visitor.get(&more(&first, "overdue").unwrap()).body;
            let button = format!("{}<span class=\"sr-only\">: Opgave", said("day-do"));
            assert_eq!(second.contains(&button), buttons, "{day}: the same rows and buttons");
            assert!(!second.contains(said("day-soon-none")), "{day}: that list alone");
        }
        let by_person = maja.get("/?by=person").body;
        assert!(more(&by_person, "overdue").is_some(), "{by_person}");
        assert!(more(&maja.get("/").body, "soon").is_none());
    });
}

#[test]
fn the_day_of_programs_has_every_line_of_the_page_with_its_rule_state_and_day() {
    in_every_house(|house| {
        let people = busy(house);
        let (maja, bo) = (house.visitor(Role::Caseworker), house.visitor(Role::Coordinator));
        let team = format!("team={}", house.unit(UnitKind::Integration));
        let shown = read_on(&maja, "/", "overdue").concat();
        for (visitor, day) in [(&maja, "/api/v1/my-day".to_owned()), (&bo, format!("/api/v1/my-day?{team}"))]
        {
            let all = told(visitor, &day, "overdue");
            let named: Vec<String> = all
                .iter()
                .filter_map(|line| line["what"].as_str()?.strip_prefix("Opgave ").map(str::to_owned))
                .collect();
            assert_eq!(named, shown, "{day}");
            let line = &all[0];
            assert!(people.iter().any(|person| line["person"] == json!(person)), "{line}");
            assert_eq!((&line["due_on"], &line["state"]), (&json!("2026-06-01"), &json!("open")));
            assert_eq!((&line["rule"], &line["late"]), (&json!("task"), &json!(true)), "{line}");
            let whose = visitor.get(&day).json();
            let chosen = whose["whose"].as_array().unwrap().iter().filter(|one| one["chosen"] == true);
            assert_eq!(chosen.count(), 1, "{whose}");
        }
        // What is not one's to see is not answered with something else.
        assert_eq!(maja.get(&format!("/api/v1/my-day?cover={}", bo.account)).status, 404);
        assert_eq!(maja.get("/api/v1/my-day?list=alt").status, 404);
        for odd in ["after=2026-06-01", "list=overdue&after=i+morgen", "list=overdue&after=2026-06-01"] {
            assert_eq!(maja.get(&format!("/api/v1/my-day?{odd}")).status, 422, "{odd}");
            assert_eq!(maja.get(&format!("/?{odd}")).status, 422, "{odd}");
        }
    });
}

#[test]
fn b17_absence_and_todays_talks_have_their_lists_however_much_is_late_before_them() {
    in_every_house(|house| {
        let people = busy(house);
        let (maja, teacher) = (house.visitor(Role::Caseworker), house.visitor(Role::Teacher));
        let centre = house.unit(UnitKind::LanguageCentre).to_string();
        add(&maja, people[0], "danish-referral", &[("centre", &centre), ("starts_on", "2026-06-01")]);
        add(&teacher, people[0], "absence", &[("starts_on", "2026-06-05"), ("reason", "unlawful")]);
        add(&maja, people[1], "talk", &[("planned_on", "2026-06-15"), ("form", "meeting")]);
        let mut day = maja.get("/").body;
        for (list, rule) in [("day-absences", "absence"), ("day-talks", "talk")] {
            let (_, rest) = day.split_once(&format!("<h2>{}</h2>", said(list))).expect(list);
            assert!(rest.split("<h2>").next().unwrap().contains(what(rule)), "{list}");
        }
        // The alarm of an absence is no line of what is overdue.
        while let Some(next) = more(&day, "overdue") {
            day = maja.get(&next).body;
            assert!(!day.contains(what("absence")));
        }
        let told = maja.get("/api/v1/my-day").json();
        let absence = &told["absences"]["items"][0];
        assert_eq!(absence["person"], json!(people[0]));
        assert!(absence["absence"]["id"].is_string() && absence["absence"]["version"] == 1, "{absence}");
        assert_eq!(told["talks"]["items"][0]["rule"], "talk");
    });
}
