// SPDX-License-Identifier: MPL-2.0
//! Areas at the front door: the list of the day, the series, and the numbers of institutions.

use super::place;
use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house},
};
use serde_json::json;

/// Registers an area.
pub fn area(house: &TestHouse, name: &str) -> String {
    let answer = house.visitor(Role::HousingOfficer).json(
        "POST",
        "/api/v1/register/area",
        &json!({"name": name, "residents": 1000}),
    );
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

/// Registers what the list of a year says of an area; the status of the answer.
fn list(house: &TestHouse, area: &str, year: i16, status: &str) -> u16 {
    let fields = json!({"area": area, "listed_on": format!("{year}-12-01"), "status": status});
    house.visitor(Role::HousingOfficer).json("POST", "/api/v1/register/area-listing", &fields).status
}

/// Registers a dwelling in an area.
pub fn dwelling_in(house: &TestHouse, area: &str, address: &str) -> String {
    let fields = json!({"address": address, "area": area, "kind": "public", "rooms": 3, "sleeps": 4,
                        "accessible": false});
    let answer = house.visitor(Role::HousingOfficer).json("POST", "/api/v1/register/dwelling", &fields);
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.json()["id"].as_str().unwrap().to_owned()
}

#[test]
fn b15_the_list_that_holds_on_the_day_of_the_decision_counts() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let nord = area(house, "Nord");
        let home = dwelling_in(house, &nord, "Parkvej 1");
        assert_eq!(list(house, &nord, 2023, "vulnerable"), 201);
        assert_eq!(list(house, &nord, 2024, "none"), 201);
        let page = maja.get("/housing?propose=true").body;
        assert!(page.contains("Ikke et udsat boligområde."), "{page}");
        let decided = |day| place(&maja, person, &home, &[("decided_on", day)]).0;
        assert_eq!(decided("2023-11-30"), 303, "before the first list");
        assert_eq!(decided("2024-11-30"), 422, "the list of 2023 holds until the next one");
        assert_eq!(decided("2024-12-01"), 303, "the area has left the list");
    });
}

#[test]
fn b15_an_area_has_one_status_a_year_and_none_in_the_future() {
    in_every_house(|house| {
        let nord = area(house, "Nord");
        assert_eq!(list(house, &nord, 2025, "vulnerable"), 201);
        assert_eq!(list(house, &nord, 2025, "parallel"), 422);
        assert_eq!(list(house, &nord, 2026, "vulnerable"), 422, "it is June 2026");
        let syd = area(house, "Syd");
        assert_eq!(list(house, &syd, 2025, "parallel"), 201, "another area");
    });
}

#[test]
fn b15_the_series_of_the_lists_stands_on_the_status_with_its_breaks_and_nothing_hidden() {
    in_every_house(|house| {
        let nord = area(house, "Nord");
        for (year, status) in [(2017, "vulnerable"), (2018, "transformation"), (2019, "none")] {
            assert_eq!(list(house, &nord, year, status), 201);
        }
        let page = house.visitor(Role::Politician).get("/status").body;
        let card =
            &page[page.find("id=\"indicator-1b\"").unwrap()..page.find("id=\"indicator-2c\"").unwrap()];
        assert!(card.contains("Brud i serien: nye kriterier for listen i 2018"), "{card}");
        assert_eq!(card.matches("stroke-dasharray").count(), 1, "the break is drawn: {card}");
        assert!(!card.contains("&lt;5") && !card.contains("<5"), "the list is public: {card}");
        assert!(
            card.contains("<dd class=\"figure\">0</dd>"),
            "no area is left, and that is a number: {card}"
        );
        let program = house.visitor(Role::Politician).get("/api/v1/status");
        assert!(program.body.contains("line-area-transformation"), "{}", program.body);
    });
}

#[test]
fn b15_the_areas_are_shown_with_their_years_to_everybody_who_sees_the_status() {
    in_every_house(|house| {
        let (nord, syd) = (area(house, "Nord"), area(house, "Syd"));
        for year in 2018..=2021 {
            assert_eq!(list(house, &nord, year, if year < 2021 { "parallel" } else { "vulnerable" }), 201);
        }
        assert_eq!(list(house, &syd, 2020, "vulnerable"), 201);
        let page = house.visitor(Role::Politician).get("/areas");
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains("2018–2020: Parallelsamfund<br>2021: Udsat boligområde"), "{}", page.body);
        assert_eq!(page.body.matches("Står ikke på den nyeste liste").count(), 1, "Syd is behind");
        assert!(page.body.contains("2 områder er udsatte."));
        assert!(!page.body.contains("/register/"), "a politician registers nothing: {}", page.body);
        let officer = house.visitor(Role::HousingOfficer).get("/areas").body;
        assert!(officer.contains(&format!("/register/area/{nord}")), "{officer}");
        assert_eq!(house.visitor(Role::Teacher).get("/areas").status, 403);
    });
}

#[test]
fn b14_institutions_count_children_and_no_small_number_leaves_the_page() {
    in_every_house(|house| {
        let analyst = house.visitor(Role::Analyst);
        let count = |institution: &str, children: i64, enrolled: i64| {
            let fields = json!({"kind": "school", "institution": institution, "counted_on": "2025-09-05",
                                "children": children, "enrolled": enrolled});
            analyst.json("POST", "/api/v1/register/children-count", &fields).status
        };
        assert_eq!(count("Skole A", 3, 200), 201);
        assert_eq!(count("Skole B", 17, 300), 201);
        assert_eq!(count("Skole C", 61, 400), 201);
        assert_eq!(count("Skole C", 62, 400), 422, "once a year");
        assert_eq!(count("Skole D", 40, 39), 422, "more than there are");
        for role in [Role::Politician, Role::Coordinator] {
            let page = house.visitor(role).get("/status/institutions").body;
            assert!(page.contains("<td data-title=\"2025\" class=\"number\">61</td>"), "{page}");
            assert!(page.contains("<td data-title=\"2025\" class=\"number\">81</td>"), "the sum: {page}");
            assert!(!page.contains(">3</td>") && !page.contains(">17</td>"), "{role}: {page}");
        }
        let status = house.visitor(Role::Politician).get("/status").body;
        assert!(status.contains("id=\"indicator-1a\"") && status.contains("<dd class=\"figure\">81</dd>"));
        for role in [Role::Caseworker, Role::HousingOfficer, Role::Politician] {
            assert_eq!(house.visitor(role).get("/register/children-count").status, 403, "{role}");
        }
    });
}
