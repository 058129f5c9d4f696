// SPDX-License-Identifier: MPL-2.0
//! The way to the database: what survives, what is refused, and that nothing leaves it that should not.

use super::{Office, Role, StoreError, Stored, accounts, session, session::LogIn};
use crate::{
    FOLLOWERS,
    people::Household,
    record::{Kind, Owner, store},
    records::{self, RecordType},
    testing::{MUNICIPALITY, PASSWORD, TestHouse, in_every_empty_place, in_every_house},
    web::{self, App},
};
use axum::{body::Body, http::Request};
use jiff::Timestamp;
use kernel::ids::{AccountId, RecordId};

fn clock() -> Timestamp {
    "2026-06-15T08:00:00Z".parse().unwrap()
}

fn opened_again(house: &TestHouse) -> Stored<Office> {
    Office::open(house.place(), clock, FOLLOWERS)
}

/// Changes the database behind the program's back.
fn tampered(house: &TestHouse, sql: &str) {
    house.office.pool.writer().unwrap().batch(sql).unwrap();
}

fn refusal(house: &TestHouse) -> String {
    match opened_again(house) {
        Ok(_) => panic!("the database was opened"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_database_with_people_in_it_is_opened_again_as_it_was() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register("Amina Tesfay");
        let events = house.events();
        for _ in 0..2 {
            drop(opened_again(house).unwrap());
        }
        let router = web::routes(App { office: opened_again(house).unwrap(), demo: false });
        let request = Request::builder().uri(format!("/person/{person}"));
        let request = request.header("cookie", format!("{}={}", web::SESSION_COOKIE, maja.cookie()));
        let page = house.send_to(&router, request.body(Body::empty()).unwrap());
        assert!(page.body.contains("Amina Tesfay"));
        assert_eq!(house.events(), events);
    });
}

#[test]
fn a_database_that_cannot_be_opened_is_said_to_be_so_at_once_and_not_to_be_busy() {
    let nowhere = super::Place::Lite("/there/is/no/such/folder/house.sqlite".to_owned());
    let began = std::time::Instant::now();
    let said = Office::open(&nowhere, clock, FOLLOWERS).err().map(|why| why.to_string()).unwrap_or_default();
    assert!(said.contains("/there/is/no/such/folder") && !said.contains("busy"), "{said}");
    assert!(began.elapsed() < std::time::Duration::from_secs(5));
}

#[test]
fn a_database_of_a_newer_program_is_left_alone_and_the_reason_is_said() {
    in_every_house(|house| {
        tampered(house, "insert into migration (number, name, sum) values (9999, 'future', 'x')");
        let said = refusal(house);
        assert!(said.contains("newer version") && said.contains("9999") && said.contains("future"), "{said}");
    });
}

#[test]
fn two_programs_that_open_an_empty_database_at_the_same_moment_both_get_it() {
    in_every_empty_place(|place| {
        let start = std::sync::Barrier::new(4);
        std::thread::scope(|scope| {
            let opening: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        start.wait();
                        Office::open(place, clock, FOLLOWERS).map(|_| ()).map_err(|why| why.to_string())
                    })
                })
                .collect();
            for opened in opening {
                assert_eq!(opened.join().unwrap(), Ok(()));
            }
        });
    });
}

#[test]
fn a_changed_rule_works_out_anew_what_is_due_for_everybody_once() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        for name in ["Amina Tesfay", "Yusuf Haile"] {
            maja.register(name);
        }
        let due = || house.count("select count(*) from duty where municipality = $1", &[]);
        let (before, events) = (due(), house.events());
        assert!(before > 0);
        assert_eq!(
            house.office.keep_up_with(|_| Ok(7)).unwrap(),
            2,
            "the rules of the program were not these"
        );
        tampered(house, "delete from duty");
        assert_eq!((house.office.keep_up_with(|_| Ok(7)).unwrap(), due()), (0, 0), "the same rules");
        assert_eq!((house.office.keep_up_with(|_| Ok(8)).unwrap(), due()), (2, before), "other rules");
        assert_eq!(opened_again(house).unwrap().keep_up_with(|_| Ok(8)).unwrap(), 0, "kept");
        assert_eq!(house.events(), events, "nothing was changed in any file");
    });
}

#[test]
fn invented_names_fill_neither_the_attempts_nor_the_events() {
    in_every_house(|house| {
        let attempts = || house.count("select count(*) from log_in_attempt where municipality = $1", &[]);
        let most = session::MOST_ATTEMPTS;
        let now = clock().as_microsecond();
        tampered(
            house,
            &format!(
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < {most})
                 insert into log_in_attempt (municipality, login, failures, last_at)
                 select {MUNICIPALITY}, 'navn ' || i, 1, {now} - i from n"
            ),
        );
        let try_out =
            |login: &str| matches!(house.office.log_in(MUNICIPALITY, login, "et gæt"), Ok(LogIn::Wrong));
        assert!(try_out("teacher") && attempts() <= most, "{}", attempts());
        assert!(attempts() > most / 2, "the newest are remembered");
        tampered(
            house,
            &format!("update log_in_attempt set last_at = {now} - 86400000001 where login <> 'teacher'"),
        );
        assert!(try_out("teacher"));
        assert_eq!(attempts(), 1, "those of the day before are forgotten");
        let failed = "select count(*) from event where municipality = $1 and happened = 'log-in-failed'";
        tampered(
            house,
            &format!("insert into counter (municipality, name, value) values ({MUNICIPALITY}, 'unknown log-ins 2026-06-15', 125)
                      on conflict (municipality, name) do update set value = 125"),
        );
        let before = house.count(failed, &[]);
        for invented in 0..4 {
            assert!(try_out(&format!("opfundet-{invented}")));
        }
        assert_eq!(house.count(failed, &[]), before + 1, "only the 128th of the day");
        assert!(try_out("teacher"));
        assert_eq!(house.count(failed, &[]), before + 2, "every try on an account");
    });
}

#[test]
fn danish_time_is_known_without_the_data_of_the_machine() {
    let own = jiff::tz::TimeZoneDatabase::bundled().get("Europe/Copenhagen").unwrap();
    for (moment, day) in
        [("2026-06-14T21:59:59Z", 14), ("2026-06-14T22:00:00Z", 15), ("2026-01-14T22:30:00Z", 14)]
    {
        assert_eq!(moment.parse::<Timestamp>().unwrap().to_zoned(own.clone()).day(), day, "{moment}");
    }
}

#[test]
fn a_step_that_was_changed_after_it_was_run_is_refused() {
    in_every_house(|house| {
        tampered(house, "update migration set sum = 'x' where number = 2");
        let said = refusal(house);
        assert!(said.contains("step 2") && said.contains("not the one that was run"), "{said}");
    });
}

/// The columns of a table: name, type, whether something must stand in it. What the database fills in itself is none of
/// them; SQLite does not tell it.
fn columns(house: &TestHouse, table: &str) -> Vec<(String, String, bool)> {
    let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
    let sql = if conn.is_lite() {
        format!("select name, lower(type), \"notnull\" from pragma_table_info('{table}') order by cid")
    } else {
        format!(
            "select column_name, data_type, case is_nullable when 'NO' then 1 else 0 end
             from information_schema.columns where table_name = '{table}' and is_generated = 'NEVER' order by ordinal_position"
        )
    };
    conn.rows(&sql, &[], |row| (row.get(0), row.get(1), row.get::<i64>(2) != 0)).unwrap()
}

fn wanted(kind: &RecordType) -> Vec<(String, String, bool)> {
    let column = |name: &str, of: &str, filled| (name.to_owned(), of.to_owned(), filled);
    let mut wanted = vec![column("municipality", "bigint", true)];
    wanted.extend((kind.owner == Owner::Person).then(|| column("person", "uuid", true)));
    wanted.extend([
        column("id", "uuid", true),
        column("version", "bigint", true),
        column("struck", "boolean", true),
    ]);
    for spec in kind.fields {
        let of = match spec.kind {
            Kind::Line(_) | Kind::Prose | Kind::Choice(..) | Kind::Cpr => "text",
            Kind::Day => "date",
            Kind::Whole | Kind::Hours | Kind::Kroner | Kind::Clock => "bigint",
            Kind::Flag | Kind::Answer => "boolean",
            Kind::Reference(_) => "uuid",
        };
        wanted.push(column(spec.name, of, spec.required || matches!(spec.kind, Kind::Flag)));
    }
    wanted
}

#[test]
fn every_table_has_the_columns_of_its_record_and_no_other() {
    in_every_house(|house| {
        for kind in records::ALL {
            assert_eq!(columns(house, &kind.name.replace('-', "_")), wanted(kind), "{}", kind.name);
        }
    });
}

#[test]
fn what_the_database_complains_of_names_nobody() {
    in_every_house(|house| {
        let mut tx = house.office.by_itself(MUNICIPALITY).unwrap();
        let new = accounts::NewAccount {
            login: "amina.hemmelig",
            name: "Amina Hemmelig",
            role: Role::Teacher,
            units: &[],
            password: PASSWORD,
        };
        accounts::open(&mut tx, AccountId::mint(), &new).unwrap();
        let error = accounts::open(&mut tx, AccountId::mint(), &new).unwrap_err();
        drop(tx);
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let sql = "select 1 from nothing where municipality = $1 and name = $2";
        let second = conn.first(sql, &[&"amina.hemmelig"], |_| ()).unwrap_err();
        for error in [error, second] {
            let said = error.to_string();
            assert!(!said.to_lowercase().contains("hemmelig") && !said.contains(PASSWORD), "{said}");
            assert!(!said.is_empty() && !matches!(error, StoreError::Busy(_)));
        }
    });
}

#[test]
fn a_change_that_is_given_up_leaves_neither_record_nor_event() {
    in_every_house(|house| {
        let households = "select count(*) from household where municipality = $1";
        let before = (house.events(), house.count(households, &[]));
        let mut tx = house.office.by_itself(MUNICIPALITY).unwrap();
        let household = Household { name: "Tesfay".to_owned() };
        let told = store::add(&mut tx, store::nobody(), RecordId::mint(), &household).unwrap();
        drop((tx, told));
        assert_eq!((house.events(), house.count(households, &[])), before);
    });
}

#[test]
fn whoever_looks_cannot_change() {
    in_every_house(|house| {
        let mut lent = house.office.pool.reader().unwrap();
        lent.serve(MUNICIPALITY);
        assert!(lent.run("delete from account where municipality = $1", &[]).is_err());
        assert!(house.count("select count(*) from account where municipality = $1", &[]) > 0);
    });
}

#[test]
fn two_municipalities_in_one_database_never_see_each_other() {
    in_every_house(|house| {
        let maja = house.visitor(Role::Caseworker);
        let person = maja.register_with("Amina Tesfay", &[("cpr_0", "640390-1236")]);
        house.office.found_municipality(540, "Den anden kommune").unwrap();
        let mut tx = house.office.by_itself(540).unwrap();
        let new = accounts::NewAccount {
            login: "caseworker",
            name: "Birthe",
            role: Role::Coordinator,
            units: &[],
            password: "en anden adgangskode",
        };
        let told = accounts::open(&mut tx, AccountId::mint(), &new).unwrap();
        tx.commit(told).unwrap();
        assert!(matches!(house.office.log_in(540, "caseworker", PASSWORD).unwrap(), LogIn::Wrong));
        let LogIn::Welcome(secret) = house.office.log_in(540, "caseworker", "en anden adgangskode").unwrap()
        else {
            panic!("no session")
        };
        let moved = secret.replacen("540.", "999.", 1);
        assert!(house.office.recognise(&moved).unwrap().is_none(), "a session stays in its municipality");
        for path in [
            "/persons".to_owned(),
            "/persons?q=Amina".to_owned(),
            "/persons?q=640390-1236".to_owned(),
            "/persons?q=2026-00001".to_owned(),
            "/register/household".to_owned(),
            "/".to_owned(),
            format!("/person/{person}"),
            format!("/person/{person}/note/new"),
            format!("/api/v1/persons/{person}"),
        ] {
            let request = Request::builder().uri(&path);
            let request = request.header("cookie", format!("{}={secret}", web::SESSION_COOKIE));
            let answer = house.send(request.body(Body::empty()).unwrap());
            let about_them = path.contains(&person.to_string());
            assert_eq!(answer.status, if about_them { 404 } else { 200 }, "{path}");
            assert!(!answer.body.contains("Tesfay"), "{path}");
            assert!(about_them || !(answer.location + &answer.body).contains(&person.to_string()), "{path}");
        }
    });
}

#[test]
fn who_looked_is_moved_to_a_file_of_its_own_and_nobody_is_lost() {
    in_every_house(|house| {
        if !house.office.pool.writer().unwrap().is_lite() {
            return;
        }
        let person = house.visitor(Role::Caseworker).register("Amina Tesfay");
        tampered(
            house,
            &format!(
                "create table access (municipality, id, at, account, person, action, relation, allowed);
                 insert into access values
                     ({MUNICIPALITY}, x'01', 7, x'02', x'{}', 'see identity', 'responsible', 1);
                 delete from migration where number = 6",
                person.uuid().simple()
            ),
        );
        drop(opened_again(house).unwrap());
        let looks = "select count(*) from access where municipality = $1 and at = 7 and person = $2";
        assert_eq!(house.count(looks, &[&person]), 1);
        let tables = "select count(*) from main.sqlite_schema where name = 'access' and $1 > 0";
        assert_eq!(house.count(tables, &[]), 0);
    });
}
