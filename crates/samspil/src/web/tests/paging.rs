// SPDX-License-Identifier: MPL-2.0
//! A register that has grown long is read page by page, on the page and by programs, and nothing is left out between.

use crate::{
    gate::Role,
    testing::{Visitor, in_every_house},
};
use std::collections::BTreeSet;

/// What each page of a register lists, one after the other.
fn pages(visitor: &Visitor<'_>, kind: &str) -> Vec<Vec<String>> {
    let (mut all, mut address) = (Vec::new(), format!("/register/{kind}"));
    loop {
        let page = visitor.get(&address);
        assert_eq!(page.status, 200, "{}", page.body);
        let list = page.body.split("id=\"lines\"").nth(1).unwrap_or_default().split("</ul>").next().unwrap();
        let line = |line: &str| line.split("</").next().unwrap().rsplit('>').next().unwrap().to_owned();
        all.push(list.split("<li>").skip(1).map(line).collect());
        let Some(next) =
            page.body.split("rel=\"next\"").next().filter(|_| page.body.contains("rel=\"next\""))
        else {
            return all;
        };
        address = next
            .rsplit("href=\"")
            .next()
            .unwrap()
            .trim_end_matches("\" ")
            .replace("&amp;", "&")
            .replace("&#38;", "&");
    }
}

/// What a program is given of a register, page by page.
fn fetched(visitor: &Visitor<'_>, kind: &str) -> Vec<Vec<String>> {
    let (mut all, mut address) = (Vec::new(), format!("/api/v1/register/{kind}"));
    loop {
        let page = visitor.get(&address).json();
        let id = |item: &serde_json::Value| item["id"].as_str().unwrap().to_owned();
        all.push(page["items"].as_array().unwrap().iter().map(id).collect());
        match page["next"].as_str() {
            Some(next) => next.clone_into(&mut address),
            None => return all,
        }
    }
}

#[test]
fn a_long_register_is_read_page_by_page_and_every_line_stands_on_exactly_one_of_them() {
    in_every_house(|house| {
        let lis = house.visitor(Role::HousingOfficer);
        for number in 0..120 {
            // The names are registered in another order than the one they are looked for in.
            let name = format!("Vej {:03}", (number * 7) % 120);
            for (kind, field) in [("dwelling", "address"), ("area", "name")] {
                let mut body = serde_json::json!({"kind": "public", "rooms": 2, "sleeps": 3});
                body[field] = name.as_str().into();
                let answer = lis.json("POST", &format!("/api/v1/register/{kind}"), &body);
                assert_eq!(answer.status, 201, "{}", answer.body);
            }
        }
        for kind in ["dwelling", "area"] {
            let pages = pages(&lis, kind);
            assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 50, 20], "{kind}");
            let lines: BTreeSet<String> = pages.iter().flatten().cloned().collect();
            assert_eq!(lines.len(), 120, "{kind}");
            let fetched = fetched(&lis, kind);
            assert_eq!(fetched.iter().map(Vec::len).collect::<Vec<_>>(), [50, 50, 20], "{kind}");
            assert_eq!(fetched.iter().flatten().collect::<BTreeSet<_>>().len(), 120, "{kind}");
        }
        let homes = pages(&lis, "dwelling").concat();
        assert!(homes.is_sorted(), "addresses stand in their order: {homes:?}");
        let begun = lis.get("/register/dwelling?after=Vej+100").body;
        assert!(begun.contains("Vej 101") && !begun.contains("Vej 099"), "{begun}");
        assert!(!begun.contains("rel=\"next\""));
    });
}

#[test]
fn a_home_that_is_withheld_is_no_place_from_which_a_list_goes_on() {
    in_every_house(|house| {
        let (lis, maja) = (house.visitor(Role::HousingOfficer), house.visitor(Role::Caseworker));
        let mut homes = Vec::new();
        for number in 0..60 {
            let address = format!("Vej {number:03}");
            let body = serde_json::json!({"kind": "public", "rooms": 2, "sleeps": 3, "address": address});
            homes.push(lis.json("POST", "/api/v1/register/dwelling", &body).json()["id"].clone());
        }
        let person = maja.register("Amina Tesfay");
        // The last on the first page.
        let stay = serde_json::json!({"dwelling": homes[49], "starts_on": "2026-06-01", "stay": "permanent"});
        let kept = maja.json("POST", &format!("/api/v1/persons/{person}/placement"), &stay);
        assert_eq!(kept.status, 201, "{}", kept.body);
        assert!(pages(&lis, "dwelling")[0][49].starts_with("Vej 049"));
        house.behind_its_back("update person set protected_from = '2026-01-01'");
        let list = pages(&lis, "dwelling");
        assert_eq!(list.iter().map(Vec::len).collect::<Vec<_>>(), [50, 9]);
        assert!(list[0][49].starts_with("Vej 050"), "{list:?}");
        let page = lis.get("/register/dwelling").body;
        assert!(page.contains("rel=\"next\"") && !page.to_lowercase().contains("vej 049"), "{page}");
        assert!(!page.contains("vej+049") && !page.contains("vej%20049"), "{page}");
        assert_eq!(fetched(&lis, "dwelling").iter().map(Vec::len).collect::<Vec<_>>(), [50, 9]);
        let beyond = lis.get("/register/dwelling?after=vej+100").body;
        assert!(beyond.contains("name=\"after\""), "one can begin elsewhere: {beyond}");
    });
}

#[test]
fn sessions_stand_with_the_newest_day_first_and_the_list_can_be_begun_at_a_day() {
    in_every_house(|house| {
        let bo = house.visitor(Role::Coordinator);
        let activity = serde_json::json!({"name": "Sprogcafé", "activity_status": "running", "venue": "Biblioteket",
            "description": "Kom og tal dansk.", "activity_type": "language-cafe", "held_in": "da"});
        let activity = bo.json("POST", "/api/v1/register/activity", &activity);
        assert_eq!(activity.status, 201, "{}", activity.body);
        let activity = activity.json()["id"].clone();
        for number in 0..60 {
            let day = jiff::civil::date(2026, 1, 1).saturating_add(jiff::ToSpan::days(number));
            let body = serde_json::json!({"activity": activity, "held_on": day, "from_clock": "17.00"});
            let answer = bo.json("POST", "/api/v1/register/activity-session", &body);
            assert_eq!(answer.status, 201, "{}", answer.body);
        }
        let pages = pages(&bo, "activity-session");
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 10]);
        assert!(pages[0][0].contains("01.03.2026") && pages[1][9].contains("01.01.2026"), "{pages:?}");
        let begun = bo.get("/register/activity-session?after=03.01.2026").body;
        assert!(begun.contains("02.01.2026") && !begun.contains("04.01.2026"), "{begun}");
        let odd = bo.get("/register/activity-session?after=i+morgen").body;
        assert!(odd.contains("id=\"after-fault\""), "{odd}");
    });
}

#[test]
fn a_program_that_asks_for_what_comes_after_no_place_in_a_list_is_told_so_and_does_not_begin_anew() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        for path in [
            "/api/v1/register/dwelling?after=noget",
            "/api/v1/persons?after=Tesfay&id=noget",
            "/api/v1/persons?after=Tesfay",
            "/api/v1/calendar?after=2026-06-15",
        ] {
            let answer = coordinator.get(path);
            assert_eq!(answer.status, 422, "{path} {}", answer.body);
            assert_eq!(answer.headers["content-type"], "application/problem+json");
            let problem = answer.json();
            assert_eq!(problem["faults"][0]["field"], "after", "{problem}");
            let detail = problem["faults"][0]["detail"].as_str().unwrap();
            assert!(detail.contains("next"), "it says what to do: {detail}");
        }
        for path in ["/api/v1/register/dwelling?after=", "/api/v1/persons", "/api/v1/calendar"] {
            assert_eq!(coordinator.get(path).status, 200, "{path}");
        }
    });
}
