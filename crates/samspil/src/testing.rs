// SPDX-License-Identifier: MPL-2.0
//! A house for tests: the real one, empty, with a stopped clock, on every database there is, and anyone at the door.

use crate::{
    FOLLOWERS,
    deadlines::rules_in_use,
    gate::{Office, Param, Place, Role, accounts},
    people::{Unit, UnitKind},
    record::store,
    web::{self, App},
};
use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use http_body_util::BodyExt;
use jiff::Timestamp;
use kernel::{
    TextEnum,
    ids::{AccountId, PersonId, UnitId},
};
use tower::ServiceExt;

/// The municipality of the tests.
pub const MUNICIPALITY: i64 = 999;
/// The day on which every test happens.
pub const TODAY: jiff::civil::Date = jiff::civil::date(2026, 6, 15);

/// The moment at which every test happens.
pub fn stopped() -> Timestamp {
    "2026-06-15T08:00:00Z".parse().expect("a moment")
}

/// A clock of the test's own, for [`in_every_house_at`], and what tells it how many days have passed since [`TODAY`].
macro_rules! passing_days {
    () => {{
        use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
        static DAYS: AtomicI64 = AtomicI64::new(0);
        fn clock() -> jiff::Timestamp {
            $crate::testing::stopped() + jiff::SignedDuration::from_hours(24 * DAYS.load(Relaxed))
        }
        fn pass(days: i64) {
            DAYS.store(days, Relaxed);
        }
        (clock as fn() -> jiff::Timestamp, pass)
    }};
}
pub(crate) use passing_days;

mod elsewhere;
mod roles;
mod sent;
pub use sent::PAPER;
use sent::plain;

/// The house.
pub struct TestHouse {
    /// Its door.
    pub router: Router,
    /// Its office, opened a second time beside the door.
    pub office: Office,
    runtime: tokio::runtime::Runtime,
    units: Vec<(UnitKind, UnitId)>,
    place: TestPlace,
}

/// Runs a test in a house on SQLite, and in another on PostgreSQL when `SAMSPIL_TEST_POSTGRES` says where one is.
pub fn in_every_house(test: impl Fn(&TestHouse)) {
    in_every_house_at(stopped, test);
}

/// Runs a test with a place that holds nothing yet, on each database there is.
pub fn in_every_empty_place(test: impl Fn(&Place)) {
    test(&TestPlace::lite().place);
    if let Some(empty) = TestPlace::pg() {
        test(&empty.place);
    }
}

/// The same with a clock that the test moves.
pub fn in_every_house_at(clock: fn() -> Timestamp, test: impl Fn(&TestHouse)) {
    test(&TestHouse::on(TestPlace::lite(), clock));
    if let Some(place) = TestPlace::pg() {
        test(&TestHouse::on(place, clock));
    }
}

/// Somebody at the door.
pub struct Visitor<'h> {
    house: &'h TestHouse,
    cookie: String,
    csrf: String,
    login: String,
    /// Who they are.
    pub account: AccountId,
}

/// What the door answered.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where to go instead.
    pub location: String,
    /// The headers.
    pub headers: axum::http::HeaderMap,
    /// The page.
    pub body: String,
}

impl Answer {
    /// The id at the end of where to go: the person just registered.
    pub fn person(&self) -> PersonId {
        let path = self.location.split(['?', '#']).next().expect("a path");
        path.rsplit('/')
            .next()
            .and_then(|id| id.parse().ok())
            .unwrap_or_else(|| panic!("no person in {self:?}"))
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|why| panic!("{why}: {}", self.body))
    }
}

impl TestHouse {
    fn on(place: TestPlace, clock: fn() -> Timestamp) -> Self {
        let open = || Office::open(&place.place, clock, FOLLOWERS).expect("the office opens");
        let office = open();
        office.found_municipality(MUNICIPALITY, "Prøvekøbing Kommune").expect("a municipality");
        office.keep_up_with(rules_in_use).expect("nothing to catch up with");
        let router = web::routes(App { office: open(), demo: false });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut house = Self { router, office, runtime, units: Vec::new(), place };
        house.furnish();
        house
    }

    fn furnish(&mut self) {
        let mut tx = self.office.by_itself(MUNICIPALITY).expect("a change");
        let mut told = None;
        for kind in UnitKind::ALL {
            let id = UnitId::mint();
            let unit = Unit { name: format!("Enhed {kind}"), kind: *kind, starts_on: None, ends_on: None };
            told = Some(store::add(&mut tx, store::nobody(), id.cast(), &unit).expect("a unit"));
            self.units.push((*kind, id));
        }
        tx.commit(told.expect("units")).expect("kept");
        for role in Role::ALL {
            self.open_account(role.code(), *role, &[self.unit_of(*role)]);
        }
    }

    /// Opens an account.
    pub fn open_account(&self, login: &str, role: Role, units: &[UnitId]) -> AccountId {
        let id = AccountId::mint();
        let mut tx = self.office.by_itself(MUNICIPALITY).expect("a change");
        let new = accounts::NewAccount { login, name: login, role, units, password: PASSWORD };
        let told = accounts::open(&mut tx, id, &new).expect("an account");
        tx.commit(told).expect("kept");
        id
    }

    /// The unit of a kind.
    pub fn unit(&self, kind: UnitKind) -> UnitId {
        self.units.iter().find(|(known, _)| *known == kind).expect("every kind has a unit").1
    }

    fn unit_of(&self, role: Role) -> UnitId {
        self.unit(match role {
            Role::Teacher => UnitKind::LanguageCentre,
            Role::CompanyConsultant => UnitKind::Company,
            Role::HousingOfficer => UnitKind::Housing,
            _ => UnitKind::Integration,
        })
    }

    /// Somebody with a role at the door.
    pub fn visitor(&self, role: Role) -> Visitor<'_> {
        self.visitor_named(role.code())
    }

    /// Somebody with a login at the door.
    pub fn visitor_named(&self, login: &str) -> Visitor<'_> {
        let mut conn = self.office.look_by_itself(MUNICIPALITY).expect("a look");
        let account = accounts::all(&mut conn)
            .expect("accounts")
            .into_iter()
            .find(|account| account.login == login)
            .unwrap_or_else(|| panic!("nobody is called {login}"));
        drop(conn);
        let cookie = self.office.begin_session(MUNICIPALITY, account.id, login).expect("a session");
        let user = self.office.recognise(&cookie).expect("an answer").expect("the session just begun");
        Visitor { house: self, cookie, csrf: user.csrf, login: login.to_owned(), account: account.id }
    }

    /// Where its data is.
    pub fn place(&self) -> &Place {
        &self.place.place
    }

    /// What a statement counts; `$1` is the municipality.
    pub fn count(&self, sql: &str, params: &[&dyn Param]) -> i64 {
        let mut conn = self.office.look_by_itself(MUNICIPALITY).expect("a look");
        conn.first(sql, params, |row| row.get(0)).expect("an answer").expect("a number")
    }

    /// Changes the database without the program knowing: what time or a fault would have done.
    pub fn behind_its_back(&self, sql: &str) {
        match self.place() {
            Place::Lite(path) => {
                rusqlite::Connection::open(path).and_then(|conn| conn.execute_batch(sql)).expect("a change")
            }
            Place::Pg(url) => {
                let mut client =
                    postgres::Client::connect(url, postgres::NoTls).expect("the PostgreSQL of the tests");
                client.batch_execute(sql).expect("a change");
            }
        }
    }

    /// How many things have happened so far: whoever stores something tells of it.
    pub fn events(&self) -> i64 {
        self.count("select count(*) from event where municipality = $1", &[])
    }

    /// Sends a request as it is.
    pub fn send(&self, request: Request<Body>) -> Answer {
        self.send_to(&self.router, request)
    }

    /// Sends a request to another door than the house's own.
    pub fn send_to(&self, door: &Router, request: Request<Body>) -> Answer {
        self.runtime.block_on(async {
            let response = door.clone().oneshot(request).await.expect("an answer");
            let (head, body) = response.into_parts();
            let body = body.collect().await.expect("a body").to_bytes();
            let location =
                head.headers.get(header::LOCATION).map(|text| text.to_str().expect("text").to_owned());
            Answer {
                status: head.status.as_u16(),
                location: location.unwrap_or_default(),
                headers: head.headers,
                body: String::from_utf8_lossy(&body).into_owned(),
            }
        })
    }
}

/// The password of every account of the tests.
pub const PASSWORD: &str = "langt nok til en test";

impl Visitor<'_> {
    /// Sends anything, with their cookie and the proof that they sent it themselves.
    pub fn request(&self, method: &str, path: &str, kind: &str, body: impl Into<Body>) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::COOKIE, format!("{}={}", web::SESSION_COOKIE, self.cookie))
            .header(header::CONTENT_TYPE, kind)
            .header("x-csrf-token", &self.csrf)
            .body(body.into())
            .expect("a request");
        self.house.send(request)
    }

    /// Looks at a page.
    pub fn get(&self, path: &str) -> Answer {
        self.request("GET", path, "text/plain", String::new())
    }

    /// Sends a form. What a page shows before anything is saved is looked at, and then it is saved.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post_once(path, fields);
        if answer.status != 307 {
            return answer;
        }
        let shown = self.post_once(&answer.location, fields);
        let seen = shown.body.split_once("name=\"seen\" value=\"").map(|(_, rest)| rest);
        match seen.and_then(|rest| rest.split('"').next()) {
            Some(seen) => self.post_once(path, &[fields, &[("seen", seen)]].concat()),
            None => shown,
        }
    }

    /// Sends a form, and takes the answer as it is. Where a new one carries a file, a small one goes with it.
    pub fn post_once(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        if web::records::carry_files(path) && path.ends_with("/new") {
            return self.send_file("POST", path, fields, PAPER);
        }
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.request("POST", path, "application/x-www-form-urlencoded", body)
    }

    /// Sends JSON as a program does; where a new one carries a file, as a form with a small one.
    pub fn json(&self, method: &str, path: &str, body: &serde_json::Value) -> Answer {
        if let (true, Some(fields)) = (web::records::carry_files(path) && method == "POST", plain(body)) {
            return self.send_file(method, path, &fields, PAPER);
        }
        self.request(method, path, "application/json", body.to_string())
    }

    /// Sends JSON as a program does that looks at what would move and then wants it.
    pub fn program(&self, method: &str, path: &str, body: &serde_json::Value) -> Answer {
        let answer = self.json(method, path, body);
        if answer.status != 409 || answer.json()["seen"].is_null() {
            return answer;
        }
        let mut again = body.clone();
        again["seen"] = answer.json()["seen"].clone();
        self.json(method, path, &again)
    }

    /// Their name, which in the tests is also their login.
    pub fn name(&self) -> &str {
        &self.login
    }

    /// What every form of theirs carries.
    pub fn csrf(&self) -> &str {
        &self.csrf
    }

    /// Their cookie.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// Registers a refugee who was visited to the municipality on 15 May 2026 and is taken over on 1 July.
    pub fn register(&self, name: &str) -> PersonId {
        self.register_with(name, &[])
    }

    /// The same with more said.
    pub fn register_with(&self, name: &str, more: &[(&str, &str)]) -> PersonId {
        let mut fields = vec![
            ("group_code", "refugee"),
            ("decided_on", "2026-05-15"),
            ("name_0", name),
            ("born_on_0", "1990-03-04"),
            ("sex_0", "female"),
        ];
        fields.extend(more);
        let shown = self.post("/visitation", &fields);
        let seen =
            shown.body.split_once("name=\"seen\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        let seen = seen.unwrap_or_else(|| panic!("no takeover is shown: {}", shown.body)).to_owned();
        fields.push(("seen", &seen));
        let answer = self.post("/visitation", &fields);
        assert_eq!(answer.status, 303, "{}", answer.body);
        answer.person()
    }
}

struct TestPlace {
    place: Place,
    database: Option<(String, String)>,
    folder: Option<std::path::PathBuf>,
}

impl TestPlace {
    fn lite() -> Self {
        let folder = std::env::temp_dir().join(format!("samspil-test-{}", AccountId::mint()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let place = Place::Lite(folder.join("house.sqlite").display().to_string());
        Self { place, database: None, folder: Some(folder) }
    }

    fn pg() -> Option<Self> {
        let server = std::env::var("SAMSPIL_TEST_POSTGRES").ok()?;
        let name = format!("t{}", AccountId::mint().uuid().simple());
        let mut client =
            postgres::Client::connect(&server, postgres::NoTls).expect("the PostgreSQL of the tests");
        client.batch_execute(&format!("create database {name}")).expect("a database");
        let (start, rest) = server.rsplit_once('/').expect("a database in the address");
        let query = rest.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
        let place = Place::Pg(format!("{start}/{name}{query}"));
        Some(Self { place, database: Some((server, name)), folder: None })
    }
}

impl Drop for TestPlace {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            std::fs::remove_dir_all(folder).ok();
        }
        if let Some((server, name)) = &self.database
            && let Ok(mut client) = postgres::Client::connect(server, postgres::NoTls)
        {
            client.batch_execute(&format!("drop database if exists {name} with (force)")).ok();
        }
    }
}
