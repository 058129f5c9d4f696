// SPDX-License-Identifier: MPL-2.0
//! Many people work at the same time, in one file and beside each other: everything is kept, and kept once.

use crate::{
    gate::Role,
    testing::{TestHouse, in_every_house},
};
use std::{collections::BTreeSet, thread};

const PEOPLE: usize = 4;
const TIMES: usize = 6;

/// Does something in as many threads as there are people, each as somebody with a session of their own.
fn at_once(house: &TestHouse, work: impl Fn(&crate::testing::Visitor<'_>, usize) + Sync) {
    thread::scope(|scope| {
        for worker in 0..PEOPLE {
            let work = &work;
            scope.spawn(move || work(&house.visitor(Role::Caseworker), worker));
        }
    });
}

#[test]
fn many_who_write_in_one_file_at_once_all_find_their_words_in_it() {
    in_every_house(|house| {
        let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
        at_once(house, |visitor, worker| {
            for time in 0..TIMES {
                let what = format!("Ring nr. {worker}-{time}");
                let task = [("what", what.as_str()), ("due_on", "2026-06-20")];
                let answer = visitor.post(&format!("/person/{person}/task/new"), &task);
                assert_eq!(answer.status, 303, "{}", answer.body);
            }
        });
        let tasks = "select count(*) from task where municipality = $1 and person = $2";
        let duties = "select count(*) from duty where municipality = $1 and person = $2 and rule = 'task'";
        let all = i64::try_from(PEOPLE * TIMES).unwrap();
        assert_eq!((house.count(tasks, &[&person]), house.count(duties, &[&person])), (all, all));
    });
}

#[test]
fn many_who_correct_one_thing_at_once_do_so_one_after_the_other() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let note = [("kind", "phone"), ("happened_on", "2026-06-14"), ("facts", "Ringede")];
        let unit = house.unit(crate::people::UnitKind::Integration).to_string();
        let task = [("what", "Ring"), ("due_on", "2026-06-20"), ("unit", unit.as_str())];
        for (kind, fields) in [("note", &note[..]), ("task", &task[..])] {
            assert_eq!(maja.post(&format!("/person/{person}/{kind}/new"), fields).status, 303);
            let list = maja.get(&format!("/api/v1/persons/{person}/{kind}")).json();
            let id = list["items"][0]["id"].as_str().unwrap().to_owned();
            let mut fields = fields.to_vec();
            fields.push(("version", "1"));
            let statuses = std::sync::Mutex::new(Vec::new());
            at_once(house, |visitor, _| {
                let status = visitor.post(&format!("/person/{person}/{kind}/{id}"), &fields).status;
                statuses.lock().unwrap().push(status);
            });
            let mut statuses = statuses.into_inner().unwrap();
            statuses.sort_unstable();
            assert_eq!(statuses, [303, 409, 409, 409], "{kind}");
        }
    });
}

#[test]
fn families_registered_at_once_get_a_number_each_and_one_cpr_number_goes_to_one() {
    in_every_house(|house| {
        at_once(house, |visitor, worker| {
            for time in 0..TIMES {
                visitor.register(&format!("Nr. {worker}-{time}"));
            }
        });
        let mut conn = house.office.look_by_itself(crate::testing::MUNICIPALITY).unwrap();
        let numbers: Vec<String> =
            conn.rows("select number from case_file where municipality = $1", &[], |row| row.get(0)).unwrap();
        drop(conn);
        assert_eq!(numbers.len(), PEOPLE * TIMES);
        assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
        at_once(house, |visitor, worker| {
            let name = format!("Tvilling {worker}");
            let fields = [
                ("group_code", "refugee"),
                ("decided_on", "2026-05-15"),
                ("seen", "2026-07-01 d1-takeover-refugee"),
                ("name_0", name.as_str()),
                ("cpr_0", "640390-1236"),
            ];
            visitor.post("/visitation", &fields);
        });
        let twins = "select count(*) from person where municipality = $1 and cpr = '6403901236'";
        assert_eq!(house.count(twins, &[]), 1);
    });
}

#[test]
fn a_case_number_that_was_written_by_hand_is_passed_over_when_its_turn_comes() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let mut case = maja.get(&format!("/api/v1/persons/{person}/case-file")).json()["items"][0].clone();
        case["number"] = "2026-00002".into();
        let own = format!("/api/v1/persons/{person}/case-file/{}", case["id"].as_str().unwrap());
        assert_eq!(maja.json("PUT", &own, &case).status, 200);
        let next = maja.register("Yusuf Tesfay");
        assert_eq!(maja.get("/persons?q=2026-00003").location, format!("/person/{next}"));
    });
}
