// SPDX-License-Identifier: MPL-2.0
//! A frozen status stays as it was, shows when it was tampered with, and tells nobody more than the live one does.

use super::{families_of_2016, town::Town};
use crate::{
    gate::{Event, Happened, Role},
    testing::{Answer, MUNICIPALITY, TestHouse, Visitor, in_every_house},
};
use kernel::ids::RecordId;

const FORM: &[(&str, &str)] = &[
    ("title", "Status 2016"),
    ("as_of", "31.12.2016"),
    ("comment", "Et godt år."),
    ("comment-1", "Flere boliger end ventet."),
    ("contact_name", "Birthe Åkjær"),
    ("contact_title", "Integrationschef"),
    ("contact_phone", "12 34 56 78"),
    ("contact_mail", "ba@kommune.example"),
];

/// Freezes the status of 2016 and answers where it is.
fn frozen(visitor: &Visitor<'_>) -> String {
    let answer = visitor.post("/status/freeze", FORM);
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location.split('?').next().unwrap().to_owned()
}

fn api(path: &str) -> String {
    format!("/api/v1{path}")
}

/// The figure of families in a permanent home from the start, live or frozen.
fn headline(status: &serde_json::Value) -> serde_json::Value {
    status["indicators"].as_array().unwrap().iter().find(|one| one["id"] == "B-10").unwrap()["headline"]
        .clone()
}

#[test]
fn b09_a_later_change_reaches_the_live_status_and_never_the_frozen_one() {
    in_every_house(|house| {
        families_of_2016(house);
        let coordinator = house.visitor(Role::Coordinator);
        let path = frozen(&coordinator);
        let (page, file) = (coordinator.get(&path), coordinator.get(&format!("{path}/file")));
        let mut town = Town::of(house);
        town.family("Familie ny", "2016-05-01", false);
        town.keep();
        coordinator.post("/status/guideposts/begin", &[]);
        let live = coordinator.get("/api/v1/status?as_of=2016-12-31").json();
        let kept = coordinator.get(&api(&path)).json();
        assert_eq!(
            (&headline(&live)["denominator"], &headline(&kept["status"])["denominator"]),
            (&21.into(), &20.into())
        );
        assert_eq!(coordinator.get(&path).body, page.body);
        assert_eq!(coordinator.get(&format!("{path}/file")).body, file.body);
        for text in ["90,0 %", "Et godt år.", "Flere boliger end ventet.", "Opgjort pr. 31.12.2016"] {
            assert!(page.body.contains(text), "no {text} in {}", page.body);
        }
        assert!(!page.body.contains("/members"), "a copy leads to nobody");
        let list = coordinator.get("/status/frozen");
        assert!(list.body.contains(&path) && list.body.contains("Status 2016"), "{}", list.body);
    });
}

#[test]
fn b09_a_politician_sees_the_published_copy_and_the_analyst_the_true_one() {
    in_every_house(|house| {
        families_of_2016(house);
        let analyst = house.visitor(Role::Analyst);
        let path = frozen(&analyst);
        assert!(analyst.get(&path).body.contains("90,0 %"));
        for role in [Role::Politician, Role::Caseworker] {
            let visitor = house.visitor(role);
            let answers = [path.clone(), format!("{path}/file"), api(&path)].map(|path| visitor.get(&path));
            for answer in &answers {
                assert_eq!(answer.status, 200, "{}", answer.body);
                // 18 of 20: the rest of two would be told.
                assert!(
                    !answer.body.contains("90,0") && !answer.body.contains("\"tenths\""),
                    "{}",
                    answer.body
                );
                assert!(!answer.body.contains("18 / 20"), "{}", answer.body);
            }
            let kept = answers[2].json();
            let figure = headline(&kept["status"]);
            assert!(kept["status"]["published"] == true && figure["numerator"].is_null(), "{figure}");
            assert_ne!(kept["sha256"], analyst.get(&api(&path)).json()["sha256"]);
        }
    });
}

#[test]
fn b09_only_those_who_keep_the_status_freeze_it_and_others_do_not_even_see_it() {
    in_every_house(|house| {
        let path = frozen(&house.visitor(Role::Coordinator));
        for role in
            [Role::Caseworker, Role::Politician, Role::HousingOfficer, Role::Teacher, Role::Administrator]
        {
            let visitor = house.visitor(role);
            let events = house.events();
            assert_eq!(visitor.post("/status/freeze", FORM).status, 403, "{role}");
            assert_eq!(visitor.get("/status/freeze").status, 403, "{role}");
            assert_eq!(house.events(), events);
        }
        for role in [Role::Teacher, Role::Administrator] {
            let visitor = house.visitor(role);
            let paths = ["/status/frozen".to_owned(), path.clone(), format!("{path}/file"), api(&path)];
            for path in paths {
                assert_eq!(visitor.get(&path).status, 403, "{role} {path}");
            }
            assert_eq!(visitor.get("/api/v1/status/frozen").status, 403, "{role}");
        }
    });
}

#[test]
fn b09_the_sum_is_that_of_the_file_and_the_trail_remembers_who_froze_it() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        let path = frozen(&coordinator);
        let kept = coordinator.get(&api(&path)).json();
        let sum = super::super::frozen::sum(&coordinator.get(&format!("{path}/file")).body);
        assert_eq!((&kept["sha256"], &kept["intact"]), (&sum.as_str().into(), &true.into()));
        assert!(coordinator.get(&path).body.contains(&sum));
        let listed = coordinator.get("/api/v1/status/frozen").json()["items"][0].clone();
        assert_eq!((&listed["sha256"], &listed["frozen_by"]), (&kept["sha256"], &"coordinator".into()));
        let told = "select count(*) from event where municipality = $1 and happened = $2 and account = $3";
        assert_eq!(house.count(told, &[&"frozen", &coordinator.account]), 1);
    });
}

/// Changes the table around the program.
fn tamper(house: &TestHouse, path: &str, figures: &str, sum: &str) {
    let id: RecordId = path.rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = house.office.by_itself(MUNICIPALITY).unwrap();
    tx.run(
        "update frozen_status set true_figures = $3, true_sum = $4 where municipality = $1 and id = $2",
        &[&id, &figures, &sum],
    )
    .unwrap();
    let told = tx.tell(&Event::of_the_house(Happened::Changed, "test", RecordId::mint())).unwrap();
    tx.commit(told).unwrap();
}

#[test]
fn b09_a_copy_that_was_tampered_with_is_shown_as_such_and_without_its_figures() {
    in_every_house(|house| {
        families_of_2016(house);
        let coordinator = house.visitor(Role::Coordinator);
        let path = frozen(&coordinator);
        let (text, sum) =
            (coordinator.get(&format!("{path}/file")).body, coordinator.get(&api(&path)).json());
        let better = text.replace("90,0", "99,0");
        let assert_seen = |page: Answer| {
            assert_eq!(page.status, 200);
            assert!(page.body.contains("Kopien er ikke, som da den blev frosset"), "{}", page.body);
            assert!(!page.body.contains("99,0"), "{}", page.body);
            let told = coordinator.get(&api(&path)).json();
            assert_eq!((&told["intact"], &told["status"]), (&false.into(), &serde_json::Value::Null));
        };
        tamper(house, &path, &better, sum["sha256"].as_str().unwrap());
        assert_seen(coordinator.get(&path));
        // Whoever takes the sum anew is found out by the trail.
        tamper(house, &path, &better, &super::super::frozen::sum(&better));
        assert_seen(coordinator.get(&path));
        tamper(house, &path, &text, sum["sha256"].as_str().unwrap());
        assert!(coordinator.get(&path).body.contains("90,0 %"), "put back as it was");
    });
}

#[test]
fn b09_a_status_is_not_frozen_of_a_day_that_has_not_come_or_without_a_title() {
    in_every_house(|house| {
        let coordinator = house.visitor(Role::Coordinator);
        for (title, day, field) in
            [("Status", "16.06.2026", "as_of"), ("", "31.12.2016", "title"), ("S", "", "as_of")]
        {
            let page = coordinator.post("/status/freeze", &[("title", title), ("as_of", day)]);
            assert_eq!(page.status, 422, "{title} {day}");
            assert!(page.body.contains(&format!("id=\"{field}-fault\"")), "{}", page.body);
        }
        let mut odd = FORM.to_vec();
        odd.extend([("comment-1", "Flere boliger"), ("comment-3", "Godt \u{fffd} i gang")]);
        let page = coordinator.post("/status/freeze", &odd);
        assert_eq!(page.status, 422);
        for text in ["id=\"comment-3-fault\"", "href=\"#comment-3\"", "Flere boliger", "Godt \u{fffd} i gang"]
        {
            assert!(page.body.contains(text), "{text}: {}", page.body);
        }
        assert!(!page.body.contains("id=\"comment-fault\""), "the general comment is right: {}", page.body);
        assert_eq!(coordinator.get("/api/v1/status/frozen").json()["items"], serde_json::json!([]));
        let form = coordinator.get("/status/freeze?as_of=2016-12-31");
        assert!(
            form.body.contains("value=\"31.12.2016\"") && form.body.contains("name=\"comment-6\""),
            "{}",
            form.body
        );
        assert_eq!(coordinator.get(&format!("/status/frozen/{}", RecordId::mint())).status, 404);
        assert!(coordinator.get("/status").body.contains("href=\"/status/freeze?as_of=2026-06-15\""));
    });
}
