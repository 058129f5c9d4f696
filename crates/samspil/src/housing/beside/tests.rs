// SPDX-License-Identifier: MPL-2.0
//! Two plans beside each other at the front door: what if, and what another weight would do before it is saved.

use crate::{
    gate::Role,
    housing::tests::{dwelling, registered},
    testing::{TestHouse, in_every_house},
    web::wording,
};
use kernel::TextEnum;
use serde_json::json;

/// The numbers of a line: today, and then.
fn line(page: &str, key: &'static str) -> (String, String) {
    let what = wording::language("da").t(key);
    let (_, rest) = page.split_once(&format!("{what}</td>")).unwrap_or_else(|| panic!("{what}: {page}"));
    let mut cells = rest.split("</td>").map(|cell| cell.rsplit('>').next().unwrap_or_default().to_owned());
    (cells.next().unwrap(), cells.next().unwrap())
}

fn in_area(house: &TestHouse, area: &str, address: &str, stop: i64) {
    let home = json!({"address": address, "area": area, "kind": "public", "rooms": 1, "sleeps": 1,
                      "accessible": false, "stop_metres": stop, "rent": "5000", "utilities": "500"});
    registered(house, "dwelling", &home);
}

#[test]
fn b12_what_if_more_came_or_an_area_could_not_be_used_stands_beside_todays_plan() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        maja.register("Amina Tesfay");
        let area = registered(house, "area", &json!({"name": "Bakken"}));
        in_area(house, &area, "Bakken 1", 100);
        dwelling(house, "Parkvej 1", 1);
        let before = house.events();
        let ask = |more: &str| maja.get(&format!("/housing/what-if?imagine=true&{more}"));
        let more = ask("more_households=2&more_persons=1").body;
        assert_eq!(line(&more, "beside-housed"), ("1".to_owned(), "2".to_owned()));
        assert_eq!(line(&more, "beside-without"), ("0".to_owned(), "1".to_owned()));
        let blocked = ask(&format!("blocked_area={area}")).body;
        let (_, rows) = blocked.split_once("Amina Tesfay").expect("she gets another home");
        assert!(rows.contains("Bakken 1") && rows.contains("Parkvej 1"), "{blocked}");
        let rent = ask("rent_limit=6000&rent_then=5000").body;
        let (now, then) = line(&rent, "beside-points");
        assert!(now.parse::<i64>().unwrap() > then.parse::<i64>().unwrap(), "{now} {then}");
        assert_eq!(ask("more_households=2&more_persons=1&more_children=3").status, 422);
        house.behind_its_back("update person set protected_from = '2026-01-01'");
        let hidden = ask(&format!("blocked_area={area}")).body;
        assert!(!hidden.contains("Bakken 1") && !hidden.contains("Parkvej 1"), "t14: {hidden}");
        assert_eq!(house.events(), before, "nothing is kept");
        assert_eq!(house.visitor(Role::Teacher).get("/housing/what-if").status, 403);
    });
}

#[test]
fn b12_a_weight_is_tried_on_the_queue_before_it_is_saved_and_counts_from_its_day() {
    in_every_house(|house| {
        let (maja, officer) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        maja.register("Amina Tesfay");
        let area = registered(house, "area", &json!({"name": "Bakken"}));
        in_area(house, &area, "Bakken 1", 600);
        let near = json!({"address": "Parkvej 1", "kind": "public", "rooms": 1, "sleeps": 1, "accessible": false,
                          "stop_metres": 100});
        registered(house, "dwelling", &near);
        let form = |spread: &str, day: &str, what: &str| {
            let mut fields: Vec<(&str, String)> = crate::housing::Weighed::ALL
                .iter()
                .map(|one| (one.code(), if one.code() == "spread" { spread } else { "100" }.to_owned()))
                .collect();
            fields.extend([("starts_on", day.to_owned()), ("do", what.to_owned())]);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
            (officer.post("/housing/weights", &fields), maja.post("/housing/weights", &fields))
        };
        let proposed = |address: &str| {
            let page = maja.get("/housing?propose=true").body;
            assert!(page.contains(&format!("Forslag: {address}")), "{address}: {page}");
        };
        let before = house.events();
        let (_, preview) = form("0", "2026-06-15", "preview");
        let (_, rows) = preview.body.split_once("Amina Tesfay").unwrap_or_else(|| panic!("{}", preview.body));
        assert!(rows.contains("Bakken 1") && rows.contains("Parkvej 1"), "{}", preview.body);
        assert_eq!((preview.status, house.events()), (200, before));
        let (later, refused) = form("300", "2026-07-01", "save");
        assert_eq!((later.status, refused.status), (303, 403));
        proposed("Bakken 1");
        assert_eq!(form("0", "2026-06-15", "save").0.status, 303);
        proposed("Parkvej 1");
        let kept = "select count(*) from criterion_weight where municipality = $1 and struck = false";
        assert_eq!(house.count(kept, &[]), 2, "only what differs is kept");
        assert_eq!(form("301", "2026-06-15", "save").0.status, 422);
    });
}

#[test]
fn b12_the_second_of_two_who_change_the_weights_is_shown_both_and_chooses() {
    in_every_house(|house| {
        let officer = house.visitor(Role::HousingOfficer);
        let seen = |page: &str| {
            let (_, rest) = page.split_once("name=\"seen\" value=\"").unwrap();
            rest.split_once('"').unwrap().0.to_owned()
        };
        let save = |room: &str, seen: &str| {
            let fields = [("room", room), ("starts_on", "2026-06-15"), ("do", "save"), ("seen", seen)];
            officer.post("/housing/weights", &fields)
        };
        let first = seen(&officer.get("/housing/weights").body);
        assert_eq!(save("150", &first).status, 303);
        let events = house.events();
        let late = save("50", &first);
        assert_eq!((late.status, house.events()), (409, events), "{}", late.body);
        let (_, room) = late.body.split_once("id=\"room\"").unwrap();
        let (room, _) = room.split_once("</div>").unwrap();
        assert!(room.contains("value=\"50\"") && room.contains("Kollegaen skrev: 150"), "{room}");
        assert_eq!(save("50", &seen(&late.body)).status, 303, "saving again is a choice");
    });
}
