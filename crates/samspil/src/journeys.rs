// SPDX-License-Identifier: MPL-2.0
//! The mission as a story: a family of five arrives, is housed, learns, works and is counted.

use crate::{
    gate::Role,
    people::UnitKind,
    testing::{TestHouse, Visitor, in_every_house_at},
    web::wording,
};
use jiff::{Timestamp, civil::Date, civil::date, tz::TimeZone};
use kernel::ids::PersonId;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

static NOW: AtomicI64 = AtomicI64::new(0);

/// Lets it be noon in Denmark on this day.
fn it_is(day: Date) {
    let zone = TimeZone::get("Europe/Copenhagen").unwrap();
    NOW.store(day.at(12, 0, 0, 0).to_zoned(zone).unwrap().timestamp().as_second(), Relaxed);
}

fn clock() -> Timestamp {
    Timestamp::from_second(NOW.load(Relaxed)).unwrap()
}

fn add(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let answer = visitor.post(&format!("/person/{person}/{kind}/new"), fields);
    assert_eq!(answer.status, 303, "{kind} {}", answer.body);
}

fn list(visitor: &Visitor<'_>, person: PersonId, kind: &str) -> Vec<Value> {
    let answer = visitor.get(&format!("/api/v1/persons/{person}/{kind}"));
    assert_eq!(answer.status, 200, "{kind} {}", answer.body);
    answer.json()["items"].as_array().unwrap().clone()
}

/// Corrects the newest record of a kind.
fn correct(visitor: &Visitor<'_>, person: PersonId, kind: &str, fields: &[(&str, &str)]) {
    let mut kept = list(visitor, person, kind).pop().unwrap();
    for (field, text) in fields {
        kept[*field] = json!(text);
    }
    let path = format!("/api/v1/persons/{person}/{kind}/{}", kept["id"].as_str().unwrap());
    assert_eq!(visitor.json("PUT", &path, &kept).status, 200, "{kind}");
}

fn says(visitor: &Visitor<'_>, path: &str, text: &str) -> bool {
    let page = visitor.get(path);
    assert_eq!(page.status, 200, "{path}");
    page.body.contains(text)
}

fn what(rule: &str) -> String {
    wording::language("da").t(&format!("rule-{rule}-what")).to_owned()
}

/// The family: mother, father and three children.
struct Family {
    amina: PersonId,
    yusuf: PersonId,
    all: Vec<PersonId>,
}

/// One form for all five; the takeover is a Saturday and moves to the Monday.
fn arrives(house: &TestHouse) -> Family {
    it_is(date(2023, 5, 22));
    let maja = house.visitor(Role::Caseworker);
    let mut fields = vec![("group_code", "refugee"), ("decided_on", "2023-05-15")];
    fields.extend([("name_0", "Amina Tesfay"), ("born_on_0", "1990-03-04"), ("sex_0", "female")]);
    fields.extend([("name_1", "Yusuf Tesfay"), ("born_on_1", "1988-01-01"), ("sex_1", "male")]);
    fields.extend([("name_2", "Sara Tesfay"), ("born_on_2", "2012-04-09")]);
    fields.extend([("name_3", "Elias Tesfay"), ("born_on_3", "2015-09-30")]);
    fields.extend([("name_4", "Mariam Tesfay"), ("born_on_4", "2020-02-29")]);
    let shown = maja.post("/visitation", &fields);
    assert!(shown.status == 200 && shown.body.contains("03.07.2023"), "{}", shown.body);
    assert!(!says(&maja, "/persons", "Tesfay"), "nothing is saved before it was seen");
    fields.push(("seen", "2023-07-03 d1-takeover-refugee"));
    let answer = maja.post("/visitation", &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let of = |name: &str| -> PersonId {
        let found = maja.get(&format!("/api/v1/persons?q={name}")).json();
        found["items"][0]["id"].as_str().unwrap().parse().unwrap()
    };
    let all: Vec<_> = ["Amina", "Yusuf", "Sara", "Elias", "Mariam"].map(of).to_vec();
    assert_eq!(answer.person(), all[0]);
    for person in &all {
        let responsibility = &list(&maja, *person, "responsibility")[0];
        assert_eq!(responsibility["starts_on"], "2023-07-03");
        assert_eq!(responsibility["rule"], "d1-takeover-refugee");
    }
    Family { amina: all[0], yusuf: all[1], all }
}

/// One placement for the whole household, in a home that is theirs to stay in.
fn is_housed(house: &TestHouse, family: &Family) {
    it_is(date(2023, 6, 20));
    let lis = house.visitor(Role::HousingOfficer);
    let dwelling = [
        ("address", "Rosenvej 1, Solbæk"),
        ("kind", "public"),
        ("rooms", "4"),
        ("sleeps", "6"),
        ("rent", "6.500"),
    ];
    assert_eq!(lis.post("/register/dwelling/new", &dwelling).status, 303);
    let dwelling = lis.get("/api/v1/register/dwelling").json()["items"][0]["id"].as_str().unwrap().to_owned();
    let maja = house.visitor(Role::Caseworker);
    let placement = [
        ("dwelling", dwelling.as_str()),
        ("stay", "permanent"),
        ("decided_on", "2023-06-20"),
        ("starts_on", "2023-07-03"),
        ("whole_household", "true"),
    ];
    add(&maja, family.amina, "placement", &placement);
    for person in &family.all {
        let placements = list(&maja, *person, "placement");
        assert_eq!((placements.len(), &placements[0]["dwelling"]), (1, &json!(dwelling)));
        let page = maja.get(&format!("/person/{person}/family")).body;
        assert!(["Amina", "Yusuf", "Sara", "Elias", "Mariam"].iter().all(|name| page.contains(name)));
    }
}

/// The first month: Danish, a goal, a contract, an internship; each deadline goes away by itself.
fn begins(house: &TestHouse, family: &Family) {
    it_is(date(2023, 7, 28));
    let (maja, centre) = (house.visitor(Role::Caseworker), house.unit(UnitKind::LanguageCentre).to_string());
    for rule in
        ["d14-programme", "d15-contract", "d16-danish-referral", "d17-danish-start", "d19-company-offer"]
    {
        assert!(says(&maja, "/", &what(rule)), "{rule} is due within the week");
    }
    for person in [family.amina, family.yusuf] {
        add(&maja, person, "benefit", &[("kind", "sho-ydelse"), ("starts_on", "2023-07-03")]);
        let referral = [("starts_on", "2023-07-10"), ("can_start_on", "2023-07-24"), ("track", "du2")];
        add(&maja, person, "danish-referral", &[&referral[..], &[("centre", &centre)]].concat());
        add(&maja, person, "profile", &[("starts_on", "2023-07-11"), ("work", "Bager i ti år")]);
        add(
            &maja,
            person,
            "goal",
            &[("kind", "job"), ("words", "Vil have sit eget bageri"), ("starts_on", "2023-07-11")],
        );
        let contract = [
            ("state", "signed"),
            ("starts_on", "2023-07-11"),
            ("programme_begins_on", "2023-07-24"),
            ("person_signed_on", "2023-07-14"),
            ("municipality_signed_on", "2023-07-14"),
            ("declaration_signed_on", "2023-07-14"),
            ("interpreter", "true"),
        ];
        add(&maja, person, "contract", &contract);
    }
    let goal = list(&maja, family.amina, "goal")[0]["id"].as_str().unwrap().to_owned();
    let offer = [("state", "running"), ("starts_on", "2023-07-24"), ("ends_on", "2023-10-15")];
    let bakery = [("kind", "internship"), ("provider", "Solbæk Bageri"), ("hours", "20"), ("goal", &goal)];
    add(&maja, family.amina, "offer", &[&offer[..], &bakery].concat());
    add(&maja, family.yusuf, "offer", &[&offer[..], &[("kind", "guidance"), ("hours", "10")]].concat());
    for rule in ["d14-programme", "d15-contract", "d16-danish-referral", "d17-danish-start"] {
        assert!(!says(&maja, "/", &what(rule)), "{rule} has been met");
    }
    let open = |person: PersonId| says(&maja, &format!("/person/{person}"), &what("d19-company-offer"));
    assert!(!open(family.amina) && open(family.yusuf), "guidance is no company offer");
    assert!(maja.get("/offers-without-goal").body.contains("Yusuf"));
}

/// The centre teaches Amina and lets her pass; it sees her lessons and nothing else.
fn learns(house: &TestHouse, family: &Family) {
    it_is(date(2025, 5, 26));
    let signe = house.visitor(Role::Teacher);
    let module = [
        ("track", "du2"),
        ("number", "1"),
        ("starts_on", "2023-07-24"),
        ("ends_on", "2023-12-20"),
        ("test_on", "2023-12-20"),
        ("passed", "true"),
    ];
    add(&signe, family.amina, "module", &module);
    let exam = [
        ("kind", "pd2"),
        ("enrolled_on", "2025-03-01"),
        ("starts_on", "2025-05-20"),
        ("passed", "true"),
        ("grade", "7"),
    ];
    add(&signe, family.amina, "exam", &exam);
    let page = signe.get(&format!("/person/{}", family.amina)).body;
    assert!(page.contains("Amina Tesfay") && !page.contains("Solbæk Bageri") && !page.contains("Rosenvej"));
    let children = [family.all[2], family.all[3], family.all[4]];
    assert!(children.iter().all(|child| signe.get(&format!("/person/{child}")).status == 404));
}

/// Amina has a job and no benefit any more; Yusuf still lives on one.
fn works(house: &TestHouse, family: &Family) {
    it_is(date(2025, 8, 4));
    let maja = house.visitor(Role::Caseworker);
    let company = house.unit(UnitKind::Company).to_string();
    add(
        &maja,
        family.amina,
        "referral",
        &[("unit", &company), ("starts_on", "2025-06-01"), ("purpose", "Job som bager")],
    );
    let peter = house.visitor(Role::CompanyConsultant);
    let job =
        [("kind", "ordinary"), ("employer", "Solbæk Bageri"), ("starts_on", "2025-08-01"), ("hours", "37")];
    add(&peter, family.amina, "employment", &job);
    assert!(!says(&peter, &format!("/person/{}", family.amina), "Rosenvej"));
    correct(&maja, family.amina, "benefit", &[("ends_on", "2025-07-31")]);
    correct(&maja, family.amina, "goal", &[("ends_on", "2025-08-01"), ("reached", "true")]);
    let page = maja.get(&format!("/person/{}", family.amina)).body;
    assert!(page.contains("Solbæk Bageri") && page.contains("01.08.2025"));
}

/// A share of the figures: numerator and denominator of one year.
fn share(status: &Value, id: &str, year: &str) -> (Value, Value) {
    let all = status["indicators"].as_array().unwrap();
    let figure = all.iter().find(|one| one["id"] == id).unwrap_or_else(|| panic!("no {id}"));
    let points = figure["series"].as_array().unwrap();
    let point =
        points.iter().find(|point| point["label"] == year).unwrap_or_else(|| panic!("no {year}: {figure}"));
    (point["numerator"].clone(), point["denominator"].clone())
}

/// Everything above is counted, three years after; a politician sees no small number and nobody's name.
fn is_counted(house: &TestHouse) {
    it_is(date(2026, 8, 3));
    let birthe = house.visitor(Role::Coordinator);
    let status = birthe.get("/api/v1/status").json();
    assert_eq!(
        share(&status, "2c", "2023"),
        (json!(1), json!(2)),
        "one of two passed the track they were visited to"
    );
    assert_eq!(
        share(&status, "B-10", "2023"),
        (json!(1), json!(1)),
        "a family with children in a home to stay in"
    );
    assert_eq!(share(&status, "T-05", "2023"), (json!(1), json!(2)), "one of two adults supports herself");
    // Twelve weeks of 20 hours at the bakery, and of 10 hours of guidance.
    assert_eq!(
        share(&status, "B-27", "2023"),
        (json!(240), json!(360)),
        "two thirds of the hours point at a company"
    );
    let page = birthe.get("/status").body;
    for id in ["2c", "B-10", "B-27", "T-05"] {
        assert!(page.contains(&format!("id=\"indicator-{id}\"")), "{id}");
    }
    let karen = house.visitor(Role::Politician);
    let published = karen.get("/api/v1/status").json();
    assert_eq!(published["published"], true);
    assert_ne!(share(&published, "T-05", "2023").0, json!(1));
    assert!(!says(&karen, "/status", "Tesfay"));
}

#[test]
fn b10_b23_b27_t05_a_family_of_five_arrives_is_housed_learns_works_and_is_counted() {
    in_every_house_at(clock, |house| {
        let family = arrives(house);
        is_housed(house, &family);
        begins(house, &family);
        learns(house, &family);
        works(house, &family);
        is_counted(house);
    });
}
