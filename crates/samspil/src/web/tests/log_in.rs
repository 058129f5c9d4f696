// SPDX-License-Identifier: MPL-2.0
//! Logging in: with the right password, never by guessing, and not for longer than a working day.

use crate::{
    gate::{Role, accounts},
    testing::{Answer, MUNICIPALITY, PASSWORD, TestHouse, in_every_house, in_every_house_at},
    web::SESSION_COOKIE,
};
use axum::{body::Body, http::Request};
use jiff::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

fn send(house: &TestHouse, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::builder().method("POST").uri(path);
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    house.send(request.body(Body::from(body)).unwrap())
}

fn log_in(house: &TestHouse, login: &str, password: &str) -> Answer {
    send(house, "/login", &[("login", login), ("password", password)])
}

/// What the front page answers to somebody with this cookie.
fn front_page(house: &TestHouse, cookie: &str) -> u16 {
    let request = Request::builder().uri("/persons").header("cookie", format!("{SESSION_COOKIE}={cookie}"));
    house.send(request.body(Body::empty()).unwrap()).status
}

/// The session's secret in the answer, when its cookie is as it must be.
fn cookie(answer: &Answer) -> String {
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    let (pair, attributes) = cookie.split_once(';').unwrap();
    let attributes: Vec<_> = attributes.split(';').map(str::trim).collect();
    for needed in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
        assert!(attributes.contains(&needed), "{cookie}");
    }
    // The name's beginning makes browsers hold us to Secure, Path=/ and this host alone.
    assert!(SESSION_COOKIE.starts_with("__Host-") && !cookie.contains("Domain"), "{cookie}");
    pair.strip_prefix(&format!("{SESSION_COOKIE}=")).unwrap().to_owned()
}

#[test]
fn the_right_password_opens_a_session_and_logging_out_ends_it() {
    in_every_house(|house| {
        let answer = log_in(house, "caseworker", PASSWORD);
        assert_eq!((answer.status, answer.location.as_str()), (303, "/"));
        let secret = cookie(&answer);
        assert_eq!(front_page(house, &secret), 200);
        let csrf = house.office.recognise(&secret).unwrap().unwrap().csrf;
        let own = [("cookie", format!("{SESSION_COOKIE}={secret}")), ("x-csrf-token", csrf)];
        let request =
            own.iter().fold(Request::builder().method("POST").uri("/logout"), |request, (name, value)| {
                request.header(*name, value)
            });
        let answer = house.send(request.body(Body::empty()).unwrap());
        assert_eq!((answer.status, cookie(&answer).as_str()), (303, ""));
        assert_eq!(front_page(house, &secret), 303, "the old cookie opens nothing");
        for other in ["", "999.", "999.0000", "x.y", &secret[1..]] {
            assert_eq!(front_page(house, other), 303);
        }
    });
}

#[test]
fn a_wrong_password_and_an_unknown_login_are_answered_alike() {
    in_every_house(|house| {
        let wrong = log_in(house, "caseworker", "noget helt andet");
        let unknown = log_in(house, "findes-ikke", "noget helt andet");
        assert_eq!((wrong.status, unknown.status), (401, 401));
        assert_eq!(wrong.body.replace("caseworker", "findes-ikke"), unknown.body);
        assert!(wrong.headers.get("set-cookie").is_none());
        for (login, password) in [
            ("caseworker", ""),
            ("", ""),
            ("caseworker", " "),
            ("CASEWORKER' or 1=1", PASSWORD),
            ("a\0b", "c\0d"),
        ] {
            assert_eq!(log_in(house, login, password).status, 401, "{login:?}");
        }
        let token = send(house, "/api/v1/session", &[("login", "findes-ikke"), ("password", PASSWORD)]);
        assert_eq!(token.status, 401);
        // A button for each role is for demonstrations only.
        assert_eq!(send(house, "/login", &[("demo", "administrator")]).status, 401);
    });
}

static GUESSED_AT: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn after_five_wrong_passwords_anybody_waits_whether_the_login_exists_or_not() {
    let clock = || Timestamp::from_second(GUESSED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        for login in ["teacher", "findes-ikke"] {
            for _ in 0..5 {
                assert_eq!(log_in(house, login, "et gæt på koden").status, 401);
            }
            let waits = log_in(house, login, "et gæt på koden");
            assert_eq!(waits.status, 429);
            assert!(waits.body.contains("minut"), "{}", waits.body);
            assert_eq!(log_in(house, login, PASSWORD).status, 429, "the right one waits as well");
            let program = send(house, "/api/v1/session", &[("login", login), ("password", PASSWORD)]);
            assert_eq!((program.status, program.json()["status"].as_i64()), (429, Some(429)));
        }
        assert_eq!(log_in(house, "caseworker", PASSWORD).status, 303, "nobody else waits");
        GUESSED_AT.fetch_add(61, Relaxed);
        assert_eq!(log_in(house, "teacher", "et gæt på koden").status, 401);
        assert_eq!(log_in(house, "teacher", PASSWORD).status, 429, "the next wait is longer");
        GUESSED_AT.fetch_add(121, Relaxed);
        assert_eq!(log_in(house, "teacher", PASSWORD).status, 303);
        let failures = "select count(*) from event where municipality = $1 and happened = 'log-in-failed'";
        assert_eq!(house.count(failures, &[]), 11);
    });
}

static WORKED_AT: AtomicI64 = AtomicI64::new(1_781_510_400);

#[test]
fn a_session_ends_after_an_hour_without_a_request_and_after_ten_hours_with() {
    let clock = || Timestamp::from_second(WORKED_AT.load(Relaxed)).unwrap();
    in_every_house_at(clock, |house| {
        let idle = house.visitor(Role::Caseworker);
        let busy = house.visitor(Role::Coordinator);
        for half_hour in 1..=20 {
            WORKED_AT.fetch_add(30 * 60 - i64::from(half_hour == 1), Relaxed);
            assert_eq!(front_page(house, busy.cookie()), 200, "after {half_hour} half hours");
        }
        assert_eq!(front_page(house, idle.cookie()), 303);
        WORKED_AT.fetch_add(2, Relaxed);
        assert_eq!(front_page(house, busy.cookie()), 303, "ten hours have gone");
    });
}

#[test]
fn a_closed_account_and_a_new_password_end_what_was_open() {
    in_every_house(|house| {
        let administrator = house.visitor(Role::Administrator);
        for (way, fields) in [("close", vec![]), ("password", vec![("password", "en ganske ny adgangskode")])]
        {
            let account = house.open_account(way, Role::Caseworker, &[]);
            let visitor = house.visitor_named(way);
            assert_eq!(front_page(house, visitor.cookie()), 200);
            assert_eq!(administrator.post(&format!("/accounts/{account}/{way}"), &fields).status, 303);
            assert_eq!(front_page(house, visitor.cookie()), 303);
            assert_eq!(log_in(house, way, PASSWORD).status, 401);
        }
        assert_eq!(log_in(house, "password", "en ganske ny adgangskode").status, 303);
        // The login of a closed account stays its own: what it did is told under it.
        let again = [("login", "close"), ("name", "Ny"), ("password", PASSWORD), ("role", "teacher")];
        assert_eq!(administrator.post("/accounts", &again).status, 422);
    });
}

#[test]
fn there_is_no_account_and_no_password_from_the_start_and_none_is_kept_as_it_is() {
    in_every_house(|house| {
        house.office.found_municipality(540, "En ny kommune").unwrap();
        let mut conn = house.office.look_by_itself(540).unwrap();
        assert!(accounts::all(&mut conn).unwrap().is_empty());
        drop(conn);
        let mut conn = house.office.look_by_itself(MUNICIPALITY).unwrap();
        let kept: Vec<String> =
            conn.rows("select password from account where municipality = $1", &[], |row| row.get(0)).unwrap();
        drop(conn);
        assert!(kept.iter().all(|hash| hash.starts_with("$argon2id$") && !hash.contains(PASSWORD)));
        let administrator = house.visitor(Role::Administrator);
        for (login, password) in [("ny", ""), ("ny", "kort"), ("ny", "elleve tegn")] {
            let account = [("login", login), ("name", "Ny"), ("password", password), ("role", "teacher")];
            assert_eq!(administrator.post("/accounts", &account).status, 422, "{password}");
        }
    });
}

#[test]
fn a_page_before_the_log_in_names_no_municipality_where_none_is_known() {
    in_every_house(|house| {
        let request = Request::builder().uri("/login").body(Body::empty()).unwrap();
        let page = house.send(request).body;
        assert!(page.contains("<title>Log ind – Samspil</title>"), "{page}");
        let inside = house.visitor(Role::Caseworker).get("/persons").body;
        assert!(inside.contains("– Samspil, Prøvekøbing Kommune</title>"), "{inside}");
    });
}
