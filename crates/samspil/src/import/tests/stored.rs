// SPDX-License-Identifier: MPL-2.0
//! What is stored, what follows from it, and what stays as it was.

use super::{Wrong, family, fault, faults, package, sizes, stored};
use crate::{
    FOLLOWERS,
    gate::{Conn, Role, audit},
    import::{Counts, check, id_of, open, package::Files, progress::Progress},
    people::Person,
    record::{self, Owner, Record, contents},
    records,
    testing::{Answer, MUNICIPALITY, TODAY, TestHouse, in_every_house},
};
use kernel::ids::{PersonId, RecordId};

fn new_of(counts: &Counts, kind: &str) -> usize {
    counts.0.iter().find(|(name, ..)| *name == kind).unwrap().1
}

#[test]
fn b27_a_package_is_stored_with_one_event_and_its_counts() {
    in_every_house(|house| {
        let before = sizes(house);
        let counts = stored(house, family());
        assert_eq!((counts.stored(), counts.same(), new_of(&counts, "person")), (15, 0, 3));
        for ((table, before), (_, after)) in before.into_iter().zip(sizes(house)) {
            let kind = table.replace('_', "-");
            match counts.0.iter().find(|(name, ..)| *name == kind) {
                Some((_, new, _)) => assert_eq!(after - before, i64::try_from(*new).unwrap(), "{table}"),
                None if matches!(table.as_str(), "event" | "package") => assert_eq!(after - before, 1),
                None => {}
            }
        }
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let package: RecordId = conn
            .first("select id from package where municipality = $1", &[], |row| row.get(0))
            .unwrap()
            .unwrap();
        let events = audit::past(&mut conn, package.cast()).unwrap();
        assert_eq!((events.len(), events[0].happened.as_str()), (1, "imported"));
        let after: serde_json::Value = serde_json::from_str(&events[0].after).unwrap();
        assert_eq!((&after["name"], &after["rows"]["note"]), (&"prøve".into(), &2.into()));
    });
}

#[test]
fn b27_a_day_of_birth_that_a_package_leaves_empty_is_taken_from_a_number_that_cpr_gave_out() {
    in_every_house(|house| {
        let people = "id,name,sex,interpreter,born_on,cpr\n\
                      amina,Amina Tesfay,female,none,,311289-4443\n\
                      omar,Omar Hassan,male,none,1985-05-06,640390-1236\n\
                      yusuf,Yusuf Haile,male,none,,700708-1239\n";
        let files = || package(&[("person.csv", people)]);
        assert_eq!((stored(house, files()).stored(), stored(house, files()).same()), (3, 3));
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let sql = "select name, born_on from person where municipality = $1 order by name";
        let born =
            |row: &crate::gate::Row<'_>| (row.get::<String>(0), row.get::<Option<jiff::civil::Date>>(1));
        let born: Vec<_> = conn.rows(sql, &[], born).unwrap().into_iter().map(|(_, born)| born).collect();
        let day = jiff::civil::date;
        assert_eq!(born, [Some(day(1989, 12, 31)), Some(day(1985, 5, 6)), None]);
    });
}

#[test]
fn b27_the_same_package_again_changes_nothing() {
    in_every_house(|house| {
        stored(house, family());
        let before = sizes(house);
        let again = stored(house, family());
        assert_eq!((again.stored(), again.same()), (0, 15));
        assert_eq!(sizes(house), before);
    });
}

#[test]
fn b27_a_person_who_was_imported_is_found_seen_and_has_duties() {
    in_every_house(|house| {
        stored(house, family());
        let amina: PersonId = id_of(MUNICIPALITY, "person", "amina");
        let maja = house.visitor(Role::Coordinator);
        assert!(maja.get("/persons?q=amina").body.contains("Amina Tesfay"));
        assert_eq!(maja.get("/persons?q=640390-1236").location, format!("/person/{amina}"));
        let page = maja.get(&format!("/person/{amina}"));
        assert!(page.status == 200 && page.body.contains("01.07.2026"), "{}", page.body);
        // The responsible caseworker sees her by the case that was imported, in her own unit or not.
        assert_eq!(house.visitor(Role::Caseworker).get(&format!("/person/{amina}")).status, 200);
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let rules: Vec<String> = conn
            .rows("select rule from duty where municipality = $1 and person = $2", &[&amina], |row| {
                row.get(0)
            })
            .unwrap();
        assert!(rules.iter().any(|rule| rule == "d15-contract"), "{rules:?}");
    });
}

/// What is not in the contents is not looked for: it would be in the file and on no page.
#[test]
fn whatever_is_read_in_or_registered_stands_in_the_contents_of_its_file() {
    in_every_house(|house| {
        stored(house, family());
        let amina: PersonId = id_of(MUNICIPALITY, "person", "amina");
        let note = [("kind", "phone"), ("happened_on", "2026-06-01"), ("facts", "Ringede.")];
        let caseworker = house.visitor(Role::Caseworker);
        assert_eq!(caseworker.post(&format!("/person/{amina}/note/new"), &note).status, 303);
        let later = package(&[(
            "benefit.csv",
            "id,person,kind,starts_on\nb1,amina,kontanthjaelp-mindstesats,2026-07-01\n",
        )]);
        assert_eq!(stored(house, later).stored(), 1);
        let read_in = caseworker.get(&format!("/api/v1/persons/{amina}/benefit")).json();
        assert_eq!(read_in["items"].as_array().map(Vec::len), Some(1));
        for kind in records::ALL.iter().filter(|kind| kind.owner == Owner::Person) {
            let table = kind.name.replace('-', "_");
            let signs = contents::Signs::of(&table).as_condition();
            let sql = format!(
                "select count(*) from {table} as kept where municipality = $1 and not exists (select 1 from contents
                 where municipality = $1 and person = kept.person and {signs})"
            );
            assert_eq!(house.count(&sql, &[]), 0, "{table}");
        }
        // What the step makes of the files of an older database is what the program has kept of these.
        let step = include_str!("../../../migrations/0051_contents_more.sql");
        let anew = step[step.find("with signs").unwrap()..].trim().trim_end_matches(';');
        let sql = format!(
            "select count(*) from contents join ({anew}) as anew on anew.municipality = contents.municipality
             and anew.person = contents.person and anew.kinds = contents.kinds and anew.more = contents.more
             where contents.municipality = $1"
        );
        assert_eq!(
            house.count(&sql, &[]),
            house.count("select count(*) from contents where municipality = $1", &[])
        );
    });
}

#[test]
fn what_an_imported_record_said_is_still_there_after_it_was_corrected() {
    in_every_house(|house| {
        stored(house, family());
        let amina: PersonId = id_of(MUNICIPALITY, "person", "amina");
        let birthe = house.visitor(Role::Coordinator);
        let address = format!("/person/{amina}/person/{amina}");
        let fields = [
            ("version", "1"),
            ("name", "Amina Tesfaye"),
            ("sex", "female"),
            ("interpreter", "needed"),
            ("born_on", "1990-03-04"),
            ("cpr", "640390-1236"),
        ];
        assert_eq!(birthe.post(&address, &fields).status, 303);
        let page = birthe.get(&address).body;
        assert!(page.contains("Amina Tesfay → Amina Tesfaye"), "{page}");
    });
}

/// What is kept true from a person's file.
fn derived(conn: &mut Conn) -> Vec<Vec<String>> {
    let text = |conn: &mut Conn, sql: &str, columns: usize| {
        conn.rows(sql, &[], |row| {
            let id = row.get::<PersonId>(0).to_string();
            (1..columns).fold(id, |all, at| format!("{all} {}", row.get::<String>(at)))
        })
        .unwrap()
    };
    vec![
        text(conn, "select person, word from finder where municipality = $1 order by unit, word, person", 2),
        text(conn, "select unit, word from finder where municipality = $1 order by unit, word, person", 2),
        text(conn, "select person, words from found_by where municipality = $1 order by person", 2),
        text(conn, "select person, kind from tie where municipality = $1 order by person, unit, kind", 2),
        text(
            conn,
            "select person, rule, state from duty where municipality = $1 order by person, rule, ordinal",
            3,
        ),
    ]
}

#[test]
fn what_follows_from_an_import_is_what_follows_from_registering_the_same() {
    in_every_house(|house| {
        stored(house, family());
        let mut tx = house.office.by_itself(MUNICIPALITY).unwrap();
        let imported = derived(&mut tx);
        let people: Vec<PersonId> =
            tx.rows("select id from person where municipality = $1", &[], |row| row.get(0)).unwrap();
        for table in ["finder", "found_by", "tie", "duty"] {
            tx.run(&format!("delete from {table} where municipality = $1"), &[]).unwrap();
        }
        for person in people {
            for follow in FOLLOWERS {
                follow(&mut tx, person, TODAY).unwrap();
            }
        }
        assert!(imported.iter().all(|lines| !lines.is_empty()));
        assert_eq!(imported, derived(&mut tx));
    });
}

#[test]
fn b27_what_is_added_to_somebody_imported_before_changes_their_ties_and_duties() {
    in_every_house(|house| {
        stored(house, family());
        let omar: PersonId = id_of(MUNICIPALITY, "person", "omar");
        let more = package(&[
            ("responsibility.csv", "id,person,starts_on\nr9,omar,2026-06-01\n"),
            ("case-file.csv", "id,person,number,unit,starts_on\nc9,omar,S-9,team,2026-06-01\n"),
            // By its own id, as an address shows it.
            ("referral.csv", &format!("id,person,unit,starts_on\nf9,{omar},skole,2026-06-01\n")),
        ]);
        assert_eq!(stored(house, more).stored(), 3);
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let count = |conn: &mut Conn, table: &str| -> i64 {
            let sql = format!("select count(*) from {table} where municipality = $1 and person = $2");
            conn.first(&sql, &[&omar], |row| row.get(0)).unwrap().unwrap()
        };
        assert_eq!(count(&mut conn, "tie"), 2);
        assert!(count(&mut conn, "duty") > 1);
        // Everywhere and in each of two units.
        assert_eq!(count(&mut conn, "finder") % 3, 0);
    });
}

#[test]
fn b27_a_row_that_says_something_else_now_is_a_fault_and_so_is_one_that_was_struck() {
    in_every_house(|house| {
        stored(house, family());
        let changed = package(&[(
            "person.csv",
            "id,name,sex,interpreter\nnew,Ny Borger,female,none\nomar,Omar Hassan,male,needed\n",
        )]);
        let before = sizes(house);
        assert_eq!(faults(house, changed).first, [fault("person.csv", 3, "id", Wrong::Differs)]);
        let task = "id,person,what,due_on,unit\nt1,amina,Ring til skolen,2026-06-20,team\n";
        let moved = package(&[("task.csv", task)]);
        assert_eq!(faults(house, moved).first, [fault("task.csv", 2, "id", Wrong::Differs)]);
        assert_eq!(sizes(house), before);
        strike::<crate::cases::Task>(house, "omar", "t1");
        let task = "id,person,what,due_on,unit\nt1,omar,Ring til skolen,2026-06-20,team\n";
        let again = package(&[("task.csv", task)]);
        assert_eq!(faults(house, again).first, [fault("task.csv", 2, "id", Wrong::Struck)]);
    });
}

fn strike<R: Record>(house: &TestHouse, person: &str, key: &str) {
    let mut tx = house.office.by_itself(MUNICIPALITY).unwrap();
    let (person, id) = (id_of(MUNICIPALITY, "person", person), id_of(MUNICIPALITY, R::NAME, key));
    let kept = record::store::find::<R>(&mut tx, person, id).unwrap().unwrap();
    let told = record::store::strike(&mut tx, &kept).unwrap();
    tx.commit(told).unwrap();
}

#[test]
fn a_file_may_begin_with_a_mark_use_semicolons_and_end_its_lines_as_windows_does() {
    in_every_house(|house| {
        let text =
            "\u{feff}interpreter;id;name;sex;born_on\r\nnone;p1;Østen, Å;male;6.5.1985\r\n;;;;\r\n;;\r\n\r\n";
        let tabs = "id\tname\nh1\tTesfay\n";
        let description = r#"{"name": "p", "resources": [
            {"name": "household", "path": "data/household.csv", "dialect": {"delimiter": "\t"}},
            {"name": "person", "path": "person.csv"}]}"#;
        let files = super::described(
            &format!("\u{feff}{description}"),
            &[("person.csv", text), ("household.csv", tabs)],
        );
        assert_eq!(stored(house, files).stored(), 2);
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let id: PersonId = id_of(MUNICIPALITY, "person", "p1");
        let kept = record::store::find::<Person>(&mut conn, id, record::store::itself(id)).unwrap().unwrap();
        assert_eq!((kept.record.name.as_str(), kept.version), ("Østen, Å", 1));
        assert_eq!(kept.record.born_on, Some(jiff::civil::date(1985, 5, 6)));
    });
}

#[test]
fn a_dry_run_counts_and_stores_nothing() {
    in_every_house(|house| {
        let (before, files, progress) = (sizes(house), family(), Progress::hidden());
        let mut look = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let checked = check(&mut look, TODAY, open(&Files::Sent(&files), &progress), &progress).unwrap();
        assert_eq!(checked.counts.stored(), 15);
        drop(look);
        assert_eq!(sizes(house), before);
    });
}

/// One file of a form that a browser sends.
pub(super) fn form(fields: &[(&str, &str)], files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, text) in fields {
        body.extend(
            format!("--mark\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n").bytes(),
        );
    }
    for (name, bytes) in files {
        let head =
            format!("--mark\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--mark--\r\n");
    body
}

fn send(house: &TestHouse, role: Role, check: &str, files: &[(String, Vec<u8>)]) -> Answer {
    let visitor = house.visitor(role);
    let request = axum::http::Request::builder()
        .method("POST")
        .uri("/import")
        .header("cookie", format!("{}={}", crate::web::SESSION_COOKIE, visitor.cookie()))
        .header("content-type", "multipart/form-data; boundary=mark")
        .body(form(&[("csrf", visitor.csrf()), ("only_check", check)], files).into())
        .unwrap();
    house.send(request)
}

#[test]
fn b27_a_package_is_sent_checked_and_stored_through_the_browser() {
    in_every_house(|house| {
        // Whoever logs in leaves an event.
        let rows = || sizes(house).into_iter().filter(|(table, _)| table != "event").collect::<Vec<_>>();
        let before = rows();
        assert_eq!(send(house, Role::Caseworker, "", &family()).status, 403);
        assert_eq!(send(house, Role::Analyst, "", &[]).status, 422);
        let wrong = send(
            house,
            Role::Analyst,
            "",
            &package(&[("person.csv", "id,nmae,sex,interpreter\np,A,female,none\n")]),
        );
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("person.csv") && wrong.body.contains("»name«"), "{}", wrong.body);
        let checked = send(house, Role::Analyst, "true", &family());
        assert!(checked.status == 200 && checked.body.contains("15 rækker"), "{}", checked.body);
        assert_eq!(rows(), before);
        // A package may be larger than a form, and its files stand in folders that a browser does not send.
        let mut large = family();
        let more: String = (0..20_000).map(|at| format!("k{at},Husstand {at}\n")).collect();
        large.iter_mut().find(|(name, _)| name == "household.csv").unwrap().1.extend(more.bytes());
        let done = send(house, Role::Analyst, "", &large);
        assert!(done.status == 200 && done.body.contains("20015"), "{}", done.body);
        let page = house.visitor(Role::Analyst).get("/import");
        assert!(page.body.contains("prøve") && page.body.contains("20015"), "{}", page.body);
        let schema = house.visitor(Role::Analyst).get("/import/datapackage.json").json();
        assert_eq!(schema["resources"].as_array().unwrap().len(), crate::records::ALL.len());
    });
}

#[test]
fn a_rule_change_in_a_package_counts_for_the_people_in_it() {
    in_every_house(|house| {
        let mut files = family();
        let change =
            "id,rule,starts_on,counts,source,certainty\nr,d15-contract,2026-07-01,2,Lov nr. 1,verified\n";
        files.extend(package(&[("rule-change.csv", change)]).into_iter().skip(1));
        let description = &mut files[0].1;
        let mut said: serde_json::Value = serde_json::from_slice(description).unwrap();
        let resource = serde_json::json!({"name": "rule-change", "path": "rule-change.csv"});
        said["resources"].as_array_mut().unwrap().push(resource);
        *description = said.to_string().into_bytes();
        assert_eq!(new_of(&stored(house, files), "rule-change"), 1);
        let sql =
            "select count(*) from duty where municipality = $1 and rule = 'd15-contract' and due_on = $2";
        assert_eq!(house.count(sql, &[&jiff::civil::date(2026, 9, 1)]), 1);
    });
}
