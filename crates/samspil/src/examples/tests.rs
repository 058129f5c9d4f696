// SPDX-License-Identifier: MPL-2.0
//! The figures of the mission come out of the packages, and the packages out of the program as they are committed.

use super::{DEMO_AS_OF, demo, package::Package, packages, soenderborg, taarnby};
use crate::{
    FOLLOWERS, command,
    deadlines::{DayList, Whose, of_day},
    gate::{Office, Place, Role},
    import::{Counts, store_package},
    records,
    testing::{MUNICIPALITY, TestHouse, in_every_house},
    web::wording,
};
use jiff::civil::{Date, date};
use kernel::ids::{AccountId, PersonId};
use serde_json::{Value, json};
use std::{fs, path::Path};

fn import(house: &TestHouse, package: &Package) -> Counts {
    let files = package.files().unwrap_or_else(|sorry| panic!("{sorry}"));
    store_package(&house.office, MUNICIPALITY, files).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The point of a figure as the API tells it to the analyst.
fn told(house: &TestHouse, as_of: Date, (id, line, label): (&str, &str, &str)) -> Value {
    let status = house.visitor(Role::Analyst).get(&format!("/api/v1/status?as_of={as_of}")).json();
    let indicator = status["indicators"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
    let is_asked = |point: &&Value| point["line"] == line && point["label"] == label;
    let point = indicator["series"].as_array().unwrap().iter().find(is_asked);
    point.unwrap_or_else(|| panic!("no {line} {label} in {indicator}")).clone()
}

#[test]
fn the_committed_packages_are_what_the_program_writes() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    for (name, package) in packages(DEMO_AS_OF) {
        let files = package.files().unwrap();
        for (file, bytes) in &files {
            let committed = fs::read(examples.join(name).join(file)).unwrap_or_default();
            assert!(
                *bytes == committed,
                "{name}/{file} differs: write it anew with: samspil examples examples"
            );
        }
        let lie = |folder: &str| fs::read_dir(examples.join(name).join(folder)).map_or(0, Iterator::count);
        let folders = usize::from(lie("files") > 0);
        assert_eq!(
            lie("") - folders + lie("files"),
            files.len(),
            "{name} holds files that the program does not write"
        );
    }
}

#[test]
fn an_agreement_that_was_signed_on_the_very_day_is_not_filed_the_day_after() {
    let mut package = Package::new("aftaler", "Aftaler", "Opdigtet", DEMO_AS_OF);
    super::papers::agreement(&mut package, "aftale-1", DEMO_AS_OF, DEMO_AS_OF);
    let files = package.files().unwrap_or_else(|sorry| panic!("{sorry}"));
    assert_eq!(files.len(), 3, "the description, the row and its file");
}

#[test]
fn nobody_in_the_packages_has_a_number_that_cpr_could_give() {
    for (name, package) in packages(DEMO_AS_OF) {
        let files = package.files().unwrap();
        let (_, persons) = files.iter().find(|(file, _)| file == "person.csv").unwrap();
        let mut reader = csv::Reader::from_reader(&persons[..]);
        let (mut with, mut without) = (0, 0);
        for row in reader.deserialize::<std::collections::HashMap<String, String>>() {
            let row = row.unwrap();
            if row["cpr"].is_empty() {
                without += 1;
                continue;
            }
            let cpr: kernel::cpr::Cpr = row["cpr"].parse().unwrap();
            assert_eq!(cpr.kind(), kernel::cpr::CprKind::Replacement, "{name} {}", row["id"]);
            assert_eq!(cpr.born().to_string(), row["born_on"], "{name} {}", row["id"]);
            assert_eq!(cpr.sex().to_string(), row["sex"], "{name} {}", row["id"]);
            with += 1;
        }
        assert!(with > 250 && without > 2, "{name}: {with} with a number, {without} without");
    }
}

#[test]
fn t04_t05_t08_the_evaluation_of_taarnby_comes_out_of_its_package() {
    in_every_house(|house| {
        import(house, &taarnby::invent());
        let birthe = house.visitor(Role::Coordinator);
        let page = birthe.get("/status/cohort?starts_on=1.1.2015&ends_on=31.5.2019").body;
        assert!(page.contains("<strong id=\"cohort-total\">303</strong>"), "{page}");
        let some = birthe.get("/status/cohort?starts_on=1.1.2015&ends_on=31.5.2019&group=refugee").body;
        assert!(!some.contains("<strong id=\"cohort-total\">303</strong>"), "{some}");
        assert_eq!(birthe.get("/status/cohort?starts_on=31.2.2015").status, 422);
        assert_eq!(house.visitor(Role::Politician).get("/status/cohort").status, 403);
        let point = |which| told(house, taarnby::AS_OF, which);
        let supported = point(("T-05", "line-status", "2015-2016"));
        assert_eq!((&supported["percent"], &supported["grey"]), (&66.into(), &false.into()), "{supported}");
        assert!(supported["unknown"].as_u64() > Some(0) && supported["left_out"].as_u64() > Some(0));
        for (line, percent) in [("line-forecast-female", 89), ("line-forecast-male", 74)] {
            let expected = point(("T-08", line, "2019-12-31"));
            assert_eq!(
                (&expected["percent"], &expected["forecast"], &expected["cohort"]),
                (&percent.into(), &true.into(), &json!({"from": 2015, "to": 2016})),
                "{expected}"
            );
        }
    });
}

#[test]
fn b10_b19_b23_b27_t02_the_status_of_soenderborg_comes_out_of_its_package() {
    in_every_house(|house| {
        import(house, &soenderborg::invent());
        let point = |which| told(house, soenderborg::AS_OF, which);
        for (which, numerator, denominator, percent) in [
            (("B-10", "line-all", "2016"), 18, 20, 90),
            (("2c", "line-all", "2013"), 43, 100, 43),
            (("T-05", "variant-no-public-support", "2014-2017"), 83, 377, 22),
        ] {
            let point = point(which);
            assert_eq!(
                (&point["numerator"], &point["denominator"], &point["percent"]),
                (&numerator.into(), &denominator.into(), &percent.into()),
                "{point}"
            );
        }
        let effort = point(("B-27", "line-all", "2016"))["percent"].as_u64().unwrap();
        assert!((60..=85).contains(&effort), "{effort}");
        let numerator = |which| point(which)["numerator"].as_u64().unwrap();
        assert!(numerator(("3a", "line-all", "2016-12")) > 200);
        assert!(numerator(("3b", "line-all", "2016")) > 10);
    });
}

#[test]
fn every_kind_of_record_occurs_in_the_demonstration() {
    let files = demo::invent(DEMO_AS_OF).files().unwrap();
    for kind in records::ALL {
        let file = files.iter().find(|(file, _)| *file == format!("{}.csv", kind.name));
        assert!(
            file.is_some_and(|(_, bytes)| bytes.iter().filter(|byte| **byte == b'\n').count() > 4),
            "{}",
            kind.name
        );
    }
}

fn morning() -> jiff::Timestamp {
    "2026-06-01T06:00:00Z".parse().unwrap()
}

/// The demonstration as somebody meets it who opens it on a morning.
fn demonstration(test: impl FnOnce(&Office)) {
    let folder = std::env::temp_dir().join(format!("samspil-demo-{}", AccountId::mint()));
    fs::create_dir_all(&folder).unwrap();
    let place = Place::Lite(folder.join("demo.sqlite").display().to_string());
    let office = Office::open(&place, morning, FOLLOWERS).unwrap();
    command::demo::furnish(&office).unwrap_or_else(|sorry| panic!("{sorry}"));
    test(&office);
    drop(office);
    fs::remove_dir_all(&folder).ok();
}

fn duties(office: &Office, worker: &str, list: DayList) -> usize {
    let worker: AccountId = crate::import::id_of(MUNICIPALITY, "account", worker);
    let mut conn = office.look_by_itself(MUNICIPALITY).unwrap();
    let at = (DEMO_AS_OF, None);
    of_day(&mut conn, wording::language("da"), &Whose::Worker(worker), list, at).unwrap().lines.len()
}

#[test]
fn every_person_of_the_demonstration_has_each_duty_of_the_law_exactly_once() {
    demonstration(|office| {
        let mut conn = office.look_by_itself(MUNICIPALITY).unwrap();
        let people: Vec<PersonId> = conn
            .rows(
                "select id from person where municipality = $1 and struck = false order by id",
                &[],
                |row| row.get(0),
            )
            .unwrap();
        assert!(people.len() > 500, "{}", people.len());
        let mut duties = 0;
        for person in people {
            // Each look reads the file anew.
            let mut conn = office.look_by_itself(MUNICIPALITY).unwrap();
            let file = crate::deadlines::gather(&mut conn, person).unwrap();
            let sql = "select rule, ordinal from duty where municipality = $1 and person = $2";
            let kept: Vec<(String, i64)> =
                conn.rows(sql, &[&person], |row| (row.get(0), row.get(1))).unwrap();
            for deadline in law::deadlines(&file.rules.book(), &file.facts) {
                let each = ["d40-reassessment", "d41-access-request"].contains(&deadline.rule.id);
                if deadline.weight == law::Weight::LastDay || each {
                    continue;
                }
                let which = (deadline.rule.id.to_owned(), i64::from(deadline.ordinal));
                assert_eq!(kept.iter().filter(|it| **it == which).count(), 1, "{person} {which:?}");
                duties += 1;
            }
        }
        assert!(duties > 3_000, "{duties}");
    });
}

#[test]
fn in_the_demonstration_a_caseworker_has_late_things_things_to_do_and_things_to_wait_for() {
    demonstration(|office| {
        for worker in ["sagsbehandler", "sagsbehandler-2"] {
            let count = |list| duties(office, worker, list);
            let (late, soon) = (count(DayList::Overdue), count(DayList::Soon));
            let waiting = count(DayList::Waiting);
            let told = format!("{worker}: {late} late, {soon} soon, {waiting} waiting");
            assert!((2..=30).contains(&late), "{told}");
            assert!((4..=30).contains(&soon), "{told}");
            assert!((3..=30).contains(&waiting), "{told}");
            println!("{told}");
        }
        let mut conn = office.look_by_itself(MUNICIPALITY).unwrap();
        let active = "select count(*) from case_file c join account a
                      on a.municipality = c.municipality and a.id = c.caseworker
                      where c.municipality = $1 and c.ends_on is null and a.login = $2";
        for worker in ["sagsbehandler", "sagsbehandler-2"] {
            let cases: i64 = conn.first(active, &[&worker], |row| row.get(0)).unwrap().unwrap();
            assert!((42..=48).contains(&cases), "{worker}: {cases}");
        }
    });
}

type Rows = Vec<std::collections::HashMap<String, String>>;

fn rows(files: &[(String, Vec<u8>)], kind: &str) -> Rows {
    let (_, bytes) = files.iter().find(|(file, _)| *file == format!("{kind}.csv")).unwrap();
    csv::Reader::from_reader(&bytes[..]).deserialize().map(Result::unwrap).collect()
}

fn count(rows: &Rows, column: &str, is: impl Fn(&str) -> bool) -> usize {
    rows.iter().filter(|row| is(&row[column])).count()
}

#[test]
fn the_demonstration_has_what_life_has() {
    let files = demo::invent(DEMO_AS_OF).files().unwrap();
    let persons = rows(&files, "person");
    assert!((560..=640).contains(&persons.len()), "{} people", persons.len());
    for (what, column, missing) in [
        ("born", "born_on", true),
        ("cpr", "cpr", true),
        ("protected", "protected_from", false),
        ("died", "died_on", false),
        ("other spellings", "other_names", false),
    ] {
        let found = count(&persons, column, |text| text.is_empty() == missing);
        assert!(found >= 2, "{what}: {found}");
    }
    let groups = rows(&files, "visitation");
    for group in <kernel::codes::Group as kernel::TextEnum>::ALL {
        let found = count(&groups, "group_code", |text| text == kernel::TextEnum::code(*group));
        assert!(found >= 5, "{group}: {found}");
    }
    let ends = rows(&files, "responsibility");
    for reason in ["completed", "five-years", "moved-away", "left-denmark", "died"] {
        assert!(count(&ends, "end_reason", |text| text == reason) >= 2, "{reason}");
    }
    let ahead = count(&ends, "starts_on", |day| day > "2026-06-01");
    assert!(ahead >= 3, "{ahead} not yet taken over");
    let dwellings = rows(&files, "dwelling");
    let vacant = count(&dwellings, "vacant_from", |text| !text.is_empty());
    assert!(
        (120..=320).contains(&dwellings.len()) && (8..=40).contains(&vacant),
        "{vacant} of {}",
        dwellings.len()
    );
    assert!(count(&rows(&files, "note"), "corrects", |text| !text.is_empty()) >= 10);
    let goals = rows(&files, "offer");
    let without = count(&goals, "goal", str::is_empty);
    assert!(without >= 50 && without * 2 < goals.len(), "{without} of {}", goals.len());
    assert!(count(&rows(&files, "exam"), "grade", str::is_empty) >= 3);
    let mut listings = rows(&files, "area-listing");
    listings.retain(|row| row["listed_on"] == "2025-12-01");
    assert_eq!(count(&listings, "status", |text| text == "vulnerable"), 1);
    let households = rows(&files, "membership");
    let five =
        households.iter().filter(|row| count(&households, "household", |text| text == row["household"]) >= 5);
    assert!(five.count() >= 40);
}

/// The rows of one person, and whether a day lies in one of them.
fn holds(rows: &Rows, person: &str, day: &str, is: impl Fn(&str) -> bool) -> bool {
    let ends = |row: &str| row.is_empty() || row >= day;
    let runs = |row: &&std::collections::HashMap<String, String>| {
        row["person"] == person && row["starts_on"].as_str() <= day && ends(&row["ends_on"])
    };
    rows.iter().filter(runs).any(|row| is(row.get("kind").map_or("", String::as_str)))
}

#[test]
fn almost_everybody_in_the_demonstration_has_a_home_today() {
    let files = demo::invent(DEMO_AS_OF).files().unwrap();
    let (placements, today) = (rows(&files, "placement"), DEMO_AS_OF.to_string());
    let mut active = rows(&files, "responsibility");
    active.retain(|row| row["ends_on"].is_empty() && row["starts_on"] <= today);
    let without = active.iter().filter(|row| !holds(&placements, &row["person"], &today, |_| true)).count();
    assert!((3..=30).contains(&without), "{without} of {} have no home", active.len());
}

#[test]
fn a_note_tells_of_an_internship_only_when_there_is_one() {
    let files = demo::invent(DEMO_AS_OF).files().unwrap();
    let offers = rows(&files, "offer");
    let mut told = 0;
    for note in rows(&files, "note") {
        let text = format!("{} {}", note["facts"], note["assessment"]).to_lowercase();
        if text.contains("praktikken") || text.contains("opstart af praktik") {
            told += 1;
            let intern = holds(&offers, &note["person"], &note["happened_on"], |kind| kind == "internship");
            assert!(intern, "{}: {text}", note["id"]);
        }
    }
    assert!(told >= 10, "{told}");
}

#[test]
fn the_demonstration_can_be_made_on_any_day() {
    for day in [date(2024, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2027, 3, 27), date(2031, 8, 15)]
    {
        let files = demo::invent(day).files().unwrap_or_else(|sorry| panic!("{day}: {sorry}"));
        assert!((540..=660).contains(&rows(&files, "person").len()), "{day}");
    }
}
