// SPDX-License-Identifier: MPL-2.0
//! Moving in at the front door: everybody's points, links for those outside, and how little those see.

mod refused;

use crate::{
    gate::{Param, Role},
    people::UnitKind,
    testing::{Answer, MUNICIPALITY, TestHouse, Visitor, in_every_house, in_every_house_at, passing_days},
    web::{GUEST_COOKIE, wording},
};
use axum::{body::Body, http::Request};
use jiff::Timestamp;
use kernel::ids::PersonId;
use serde_json::Value;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

fn said(key: &'static str) -> &'static str {
    wording::language("da").t(key)
}

/// A mother and her son who move into a home on 1 July, with the housing team on the case.
fn moving(house: &TestHouse, more: &[(&str, &str)]) -> PersonId {
    let (maja, lis) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
    let family = [("name_1", "Yusuf Tesfay"), ("born_on_1", "2015-01-02"), ("sex_1", "male")];
    let person = maja.register_with("Amina Tesfay", &[&family[..], more].concat());
    let unit = house.unit(UnitKind::Housing).to_string();
    let referral = [("unit", unit.as_str()), ("starts_on", "2026-06-01")];
    assert_eq!(maja.post(&format!("/person/{person}/referral/new"), &referral).status, 303);
    let dwelling = [("address", "Rosenvej 1"), ("kind", "public"), ("rooms", "3"), ("sleeps", "4")];
    assert_eq!(lis.post("/register/dwelling/new", &dwelling).status, 303);
    let id = lis.get("/api/v1/register/dwelling").json()["items"][0]["id"].as_str().unwrap().to_owned();
    let stay = [
        ("dwelling", id.as_str()),
        ("stay", "permanent"),
        ("decided_on", "2026-06-10"),
        ("starts_on", "2026-07-01"),
    ];
    assert_eq!(lis.post(&format!("/person/{person}/placement/new"), &stay).status, 303);
    person
}

fn begun(house: &TestHouse, more: &[(&str, &str)]) -> PersonId {
    let person = moving(house, more);
    let lis = house.visitor(Role::HousingOfficer);
    assert_eq!(lis.post(&format!("/person/{person}/move-in"), &[]).status, 303);
    person
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

/// Makes a link; its path and its code.
fn link(visitor: &Visitor<'_>, person: PersonId, party: &str, more: &[(&str, &str)]) -> (String, String) {
    let fields =
        [("party", party), ("name", "Bo Bolig"), ("contact", "Lis, 12345678"), ("expires_on", "2026-08-01")];
    let page = visitor.post(&format!("/person/{person}/move-in/link"), &[&fields[..], more].concat());
    assert_eq!(page.status, 200, "{}", page.body);
    let code = between(&page.body, said("link-code"), "</strong>").rsplit('>').next().unwrap().to_owned();
    (format!("/link/{}", between(&page.body, "/link/", "</code>")), code)
}

fn outside(house: &TestHouse, method: &str, path: &str, cookie: &str, body: &str) -> Answer {
    let request = Request::builder().method(method).uri(path);
    let request = request.header("cookie", format!("{GUEST_COOKIE}={cookie}"));
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    house.send(request.body(Body::from(body.to_owned())).unwrap())
}

fn try_code(house: &TestHouse, path: &str, code: &str) -> Answer {
    let code = code.replace(' ', "+");
    outside(house, "POST", &format!("{path}/open"), "", &format!("code={code}"))
}

/// Opens a link with its code; what the device then has.
fn open(house: &TestHouse, (path, code): &(String, String)) -> String {
    let answer = try_code(house, path, code);
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert_eq!(&answer.location, path);
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.contains("Secure; HttpOnly; SameSite"), "{cookie}");
    between(cookie, "=", ";").to_owned()
}

fn points(house: &TestHouse, person: PersonId) -> Vec<Value> {
    let maja = house.visitor(Role::Caseworker);
    let all = maja.get(&format!("/api/v1/persons/{person}/checklist-item")).json();
    all["items"].as_array().unwrap().clone()
}

fn point(house: &TestHouse, person: PersonId, code: &str) -> Value {
    points(house, person).into_iter().find(|item| item["item"] == code).expect("the point")
}

#[test]
fn a12_the_points_of_a_move_in_have_a_party_and_a_due_day_counted_from_the_day_of_moving_in() {
    in_every_house(|house| {
        let person = moving(house, &[]);
        let lis = house.visitor(Role::HousingOfficer);
        let page = format!("/person/{person}/move-in");
        assert!(lis.get(&page).body.contains("Rosenvej 1, indflytning 01.07.2026"));
        assert_eq!(house.visitor(Role::Teacher).get(&page).status, 404);
        assert_eq!(house.visitor(Role::Coordinator).post(&page, &[]).status, 403, "she sees and does not do");
        assert_eq!(lis.post(&page, &[]).status, 303);
        let lease = point(house, person, "lease");
        assert_eq!(
            (&lease["party"], &lease["due_on"]),
            (&"housing-association".into(), &"2026-06-21".into())
        );
        assert_eq!(point(house, person, "housing-benefit")["due_on"], "2026-07-08");
        let count = points(house, person).len();
        assert_eq!(lis.post(&page, &[]).status, 303);
        assert_eq!(points(house, person).len(), count, "one that is under way is left as it is");
        assert!(
            !house
                .visitor(Role::Caseworker)
                .get(&format!("/person/{person}/reception"))
                .body
                .contains("lease")
        );
    });
}

#[test]
fn a12_when_the_day_of_moving_in_changes_only_open_points_are_counted_again_and_the_version_stays() {
    in_every_house(|house| {
        let person = begun(house, &[]);
        let (maja, lis) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let lease = point(house, person, "lease");
        let done = format!("/person/{person}/move-in/point/{}", lease["id"].as_str().unwrap());
        let version = lease["version"].to_string();
        let fields = [("version", version.as_str()), ("evidence", "Kontrakt nr. 7")];
        assert_eq!(lis.post(&done, &fields).status, 303);
        let late = house
            .visitor(Role::Caseworker)
            .post(&done, &[("version", version.as_str()), ("evidence", "Sendt")]);
        assert_eq!(late.status, 409, "somebody was quicker");
        for text in ["Kontrakt nr. 7", "Sendt", lis.name(), said("overtaken-again")] {
            assert!(late.body.contains(text), "both versions, no {text}: {}", late.body);
        }
        assert!(late.body.contains("name=\"version\" value=\"2\""), "saving all the same is a choice");
        let stays = format!("/api/v1/persons/{person}/placement");
        let mut stay = maja.get(&stays).json()["items"][0].clone();
        stay["starts_on"] = "2026-07-11".into();
        let address = format!("{stays}/{}", stay["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &address, &stay).status, 200);
        let page = lis.get(&format!("/person/{person}/move-in")).body;
        assert!(page.contains(said("move-in-moved")) && page.contains("Kontrakt nr. 7"), "{page}");
        assert_eq!(lis.post(&format!("/person/{person}/move-in/recount"), &[]).status, 303);
        let lease = point(house, person, "lease");
        assert_eq!((&lease["due_on"], &lease["done_by"]), (&"2026-06-21".into(), &lis.name().into()));
        let keys = point(house, person, "keys");
        assert_eq!((&keys["due_on"], &keys["template_version"]), (&"2026-07-11".into(), &1.into()));
        assert!(!lis.get(&format!("/person/{person}/move-in")).body.contains(said("move-in-moved")));
    });
}

#[test]
fn a11_a_housing_association_sees_the_least_and_ticks_its_own_points_with_what_shows_them() {
    in_every_house(|house| {
        let person = begun(house, &[("phone_0", "87654321")]);
        let lis = house.visitor(Role::HousingOfficer);
        let made = link(&lis, person, "housing-association", &[]);
        let device = open(house, &made);
        let page = outside(house, "GET", &made.0, &device, "").body;
        for text in ["Amina Tesfay", "2 personer", "01.07.2026", "Lis, 12345678", "Lejekontrakten"] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        for text in ["Rosenvej", "Yusuf", "Boligstøtte", "refugee", "Flygtning", "1990", "/person/"] {
            assert!(!page.contains(text), "{text} in {page}");
        }
        let (lease, benefit) = (point(house, person, "lease"), point(house, person, "housing-benefit"));
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"");
        let tick = |item: &Value, csrf: &str| {
            let path = format!("{}/point/{}", made.0, item["id"].as_str().unwrap());
            let body = format!("csrf={csrf}&version={}&evidence=Sendt+den+12.", item["version"]);
            outside(house, "POST", &path, &device, &body).status
        };
        assert_eq!(tick(&lease, "forged"), 403);
        assert_eq!(tick(&benefit, csrf), 404, "it is the municipality's");
        assert_eq!(tick(&lease, csrf), 303);
        assert_eq!(tick(&lease, csrf), 409, "it is done");
        let lease = point(house, person, "lease");
        assert_eq!((&lease["done_by"], &lease["evidence"]), (&"Bo Bolig".into(), &"Sendt den 12.".into()));
        let id = lease["id"].as_str().unwrap();
        let history =
            house.visitor(Role::Caseworker).get(&format!("/person/{person}/checklist-item/{id}")).body;
        assert!(history.contains("Bo Bolig"), "who did it stands in the history: {history}");
        assert!(
            looks(house, person, "SeeName", true) == 2 && looks(house, person, "TickOwnPoint", true) >= 2
        );
    });
}

/// How often somebody outside looked at something of the person, as the access log has it.
fn looks(house: &TestHouse, person: PersonId, action: &str, allowed: bool) -> usize {
    let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
    let params: [&dyn Param; 3] = [&person, &action, &allowed];
    let sql =
        "select id from access where municipality = $1 and person = $2 and action = $3 and allowed = $4";
    conn.rows(sql, &params, |_| ()).unwrap().len()
}

#[test]
fn a11_a_protected_name_is_told_to_nobody_and_a_volunteer_sees_it_only_when_the_family_agreed() {
    in_every_house(|house| {
        let person = begun(house, &[]);
        let (maja, lis) = (house.visitor(Role::Caseworker), house.visitor(Role::HousingOfficer));
        let shows = |made: &(String, String), device: &str| {
            outside(house, "GET", &made.0, device, "").body.contains("Amina Tesfay")
        };
        let friend = link(&lis, person, "volunteer", &[]);
        let device = open(house, &friend);
        assert!(!shows(&friend, &device));
        assert_eq!(looks(house, person, "SeeName", false), 1, "that it was not told is written down");
        let agreed = link(&lis, person, "volunteer", &[("consented_on", "2026-06-12")]);
        let agreed_on = open(house, &agreed);
        let family = link(&lis, person, "family", &[]);
        let family_on = open(house, &family);
        assert!(shows(&agreed, &agreed_on) && shows(&family, &family_on));
        let address = format!("/api/v1/persons/{person}/person/{person}");
        let mut amina = maja.get(&format!("/api/v1/persons/{person}")).json();
        amina["protected_from"] = "2026-06-01".into();
        assert_eq!(maja.json("PUT", &address, &amina).status, 200);
        for (made, device) in [(&friend, &device), (&agreed, &agreed_on), (&family, &family_on)] {
            assert!(!shows(made, device), "{}", made.0);
        }
        assert!(outside(house, "GET", &family.0, &family_on, "").body.contains("Fejl og mangler"));
    });
}

#[test]
fn a11_every_answer_is_the_same_for_a_link_that_is_wrong_closed_expired_or_has_been_used() {
    in_every_house(|house| {
        let person = begun(house, &[]);
        let lis = house.visitor(Role::HousingOfficer);
        let unknown = (format!("/link/{MUNICIPALITY}.{}", "0".repeat(64)), "1234 5678".to_owned());
        let used = link(&lis, person, "housing-association", &[]);
        let device = open(house, &used);
        let closed = link(&lis, person, "volunteer", &[]);
        let wrong = link(&lis, person, "family", &[]);
        let expired = link(&lis, person, "family", &[]);
        let listed = lis.get(&format!("/person/{person}/move-in")).body;
        for path in
            listed.split('"').filter(|text| text.contains("/move-in/link/") && text.ends_with("/close"))
        {
            if path.contains(&id_of(house, "volunteer")) {
                assert_eq!(lis.post(path, &[]).status, 303);
            }
        }
        house.behind_its_back(&format!(
            "update outside_link set expires_on = '2026-06-14' where municipality = {MUNICIPALITY} and party = 'family'
             and id = (select id from outside_link where party = 'family' order by id desc limit 1)"
        ));
        let body = |made: &(String, String), code: &str| {
            let answer = try_code(house, &made.0, code);
            (answer.status, answer.body.replace(made.0.trim_start_matches("/link/"), "TOKEN"))
        };
        let same = body(&unknown, "1234 5678");
        assert_eq!(same.0, 401);
        assert!(same.1.contains(said("code-wrong")));
        assert_eq!(body(&used, &used.1), same, "a code works once");
        assert_eq!(body(&closed, &closed.1), same);
        assert_eq!(body(&expired, &expired.1), same);
        assert_eq!(body(&wrong, "0000 0000"), same);
        let asked = outside(house, "GET", &unknown.0, &device, "");
        assert_eq!((asked.status, asked.body.contains(said("code-title"))), (200, true));
        assert!(
            outside(house, "GET", &used.0, "other", "").body.contains(said("code-title")),
            "another device"
        );
        assert!(outside(house, "GET", &used.0, &device, "").body.contains("Amina Tesfay"));
        assert_eq!(try_code(house, "/link/nonsense", "1").status, 401);
    });
}

/// The id of the only link of a party, as it stands in addresses.
fn id_of(house: &TestHouse, party: &str) -> String {
    let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
    let sql = "select id from outside_link where municipality = $1 and party = $2 order by id";
    let id: kernel::ids::RecordId = conn.first(sql, &[&party], |row| row.get(0)).unwrap().expect("a link");
    id.to_string()
}

#[test]
fn a11_whoever_tries_codes_waits_whether_there_is_such_a_link_or_not() {
    static MINUTES: AtomicI64 = AtomicI64::new(0);
    fn clock() -> Timestamp {
        let start: Timestamp = "2026-06-15T08:00:00Z".parse().unwrap();
        start + jiff::SignedDuration::from_mins(MINUTES.load(Relaxed))
    }
    in_every_house_at(clock, |house| {
        MINUTES.store(0, Relaxed);
        let person = begun(house, &[]);
        let made = link(&house.visitor(Role::HousingOfficer), person, "family", &[]);
        for path in [made.0.clone(), format!("/link/{MUNICIPALITY}.{}", "f".repeat(64))] {
            for _ in 0..5 {
                assert_eq!(try_code(house, &path, "0000 0001").status, 401);
            }
            let waits = try_code(house, &path, &made.1);
            assert_eq!(waits.status, 429, "also with the right code: {}", waits.body);
        }
        MINUTES.store(2, Relaxed);
        open(house, &made);
    });
}

#[test]
fn a11_a_closed_link_closes_the_page_at_once_and_closing_the_move_in_closes_them_all() {
    in_every_house(|house| {
        let person = begun(house, &[]);
        let lis = house.visitor(Role::HousingOfficer);
        let made = link(&lis, person, "housing-association", &[]);
        let device = open(house, &made);
        let early = lis.post(&format!("/person/{person}/move-in/close"), &[]);
        assert_eq!(early.status, 422);
        assert!(early.body.contains(said("fault-course-open")), "{}", early.body);
        for item in points(house, person) {
            let path = format!("/person/{person}/move-in/point/{}", item["id"].as_str().unwrap());
            let version = item["version"].to_string();
            let fields = [("version", version.as_str()), ("explained_in", "tigrinya")];
            assert_eq!(lis.post(&path, &fields).status, 303);
        }
        assert_eq!(lis.post(&format!("/person/{person}/move-in/close"), &[]).status, 303);
        let after = outside(house, "GET", &made.0, &device, "");
        assert!(after.body.contains(said("code-title")) && !after.body.contains("Amina"), "{}", after.body);
        assert!(lis.get(&format!("/person/{person}/move-in")).body.contains(said("link-closed")));
        assert!(!lis.get("/housing/move-in").body.contains("Amina Tesfay"));
    });
}

#[test]
fn a12_overdue_points_are_shown_to_the_party_whose_they_are_and_to_those_who_follow_the_move() {
    let (clock, pass) = passing_days!();
    in_every_house_at(clock, |house| {
        pass(0);
        let person = begun(house, &[]);
        let lis = house.visitor(Role::HousingOfficer);
        let (owner, friend) =
            (link(&lis, person, "housing-association", &[]), link(&lis, person, "volunteer", &[]));
        let (owner_on, friend_on) = (open(house, &owner), open(house, &friend));
        assert!(!outside(house, "GET", &owner.0, &owner_on, "").body.contains("overskredet"));
        pass(8);
        let late = outside(house, "GET", &owner.0, &owner_on, "").body;
        assert!(late.contains("1 af dine punkter er overskredet"), "the lease was due on the 21st: {late}");
        assert!(!outside(house, "GET", &friend.0, &friend_on, "").body.contains("overskredet"));
        let list = house.visitor(Role::HousingOfficer).get("/housing/move-in").body;
        assert!(list.contains("Amina Tesfay") && list.contains("Boligorganisationen: 1 punkt"), "{list}");
        house.open_account("anden", Role::Caseworker, &[house.unit(UnitKind::Company)]);
        assert!(!house.visitor_named("anden").get("/housing/move-in").body.contains("Amina"));
    });
}
