// SPDX-License-Identifier: MPL-2.0
//! The real program is killed in the middle of its work, again and again: what it has said yes to is still there.

use kernel::ids::{AccountId, PersonId};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

const KILLS: usize = 20;
const WRITERS: usize = 3;
/// The takeover as the form shows it, day and rule, in the words of an address.
const SEEN: &str = "2026-07-01+d1-takeover-refugee";
const PASSWORD: &str = "langt nok til en test";

/// A folder with a database and everything the program has complained of.
struct Place {
    folder: PathBuf,
    database: String,
}

impl Place {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("samspil-crash-{}", AccountId::mint()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let database = format!("sqlite:{}", folder.join("house.sqlite").display());
        Self { folder, database }
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_samspil"));
        program.args(arguments).args(["--database", &self.database]);
        program
    }

    /// Names the municipality and opens the first account, as one does on the command line.
    fn found(&self) {
        let named = self.program(&["municipality", "999", "Prøvekøbing"]).status().expect("it runs");
        assert!(named.success());
        let mut opening = self.program(&["account", "admin", "Ole Bruun"]);
        let opening = opening.stdin(Stdio::piped()).stderr(Stdio::null());
        let mut opening = opening.spawn().expect("it runs");
        opening.stdin.take().expect("an input").write_all(PASSWORD.as_bytes()).expect("it listens");
        assert!(opening.wait().expect("it ends").success());
    }

    fn complaints(&self) -> String {
        std::fs::read_to_string(self.folder.join("stderr")).unwrap_or_default()
    }

    fn serve(&self) -> Server {
        let file = std::fs::OpenOptions::new().create(true).append(true).open(self.folder.join("stderr"));
        let mut program = self.program(&["serve", "--listen", "127.0.0.1:0"]);
        let program = program.stdout(Stdio::piped()).stderr(file.expect("a file"));
        let mut child = program.spawn().expect("the program starts");
        let mut said = String::new();
        BufReader::new(child.stdout.take().expect("its output"))
            .read_line(&mut said)
            .expect("it says where it is");
        let address = said.trim().rsplit('/').next().unwrap_or_default().to_owned();
        assert!(address.starts_with("127.0.0.1:"), "{said} {}", self.complaints());
        Server { child, address }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Sends a request; status, head and body, or nothing when the program died before it had answered whole.
fn ask(address: &str, way: &str, token: &str, (kind, body): (&str, &str)) -> Option<(u16, String, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    let length = body.len();
    let request = format!(
        "{way} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, head.to_owned(), body.to_owned()))
}

const FORM: &str = "application/x-www-form-urlencoded";

fn token(address: &str, login: &str) -> String {
    let body = format!("login={login}&password={}", PASSWORD.replace(' ', "+"));
    let (status, _, body) = ask(address, "POST /api/v1/session", "", (FORM, &body)).expect("an answer");
    assert_eq!(status, 200, "{body}");
    let body: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    body["token"].as_str().expect("a token").to_owned()
}

/// Opens a team and a caseworker in it, and answers the caseworker's token.
fn caseworker(address: &str) -> String {
    let admin = token(address, "admin");
    let unit = ask(address, "POST /api/v1/register/unit", &admin, (FORM, "name=Team&kind=integration"));
    let (status, _, body) = unit.expect("an answer");
    assert_eq!(status, 201, "{body}");
    let body: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    let unit = body["id"].as_str().expect("an id").to_owned();
    let account =
        format!("login=maja&name=Maja&role=caseworker&units={unit}&password={}", PASSWORD.replace(' ', "+"));
    let (status, _, body) = ask(address, "POST /accounts", &admin, (FORM, &account)).expect("an answer");
    assert_eq!(status, 303, "{body}");
    token(address, "maja")
}

/// Registers one person after the other until the program is gone; keeps whom it has said yes to.
fn register(
    address: &str,
    token: &str,
    number: &AtomicUsize,
    kept: &Mutex<Vec<(PersonId, String)>>,
    gone: &AtomicBool,
) {
    while !gone.load(Relaxed) {
        let name = format!("Hemmelig Nr{}", number.fetch_add(1, Relaxed));
        let form = format!(
            "group_code=refugee&decided_on=2026-05-15&seen={SEEN}&born_on_0=1990-03-04&name_0={}",
            name.replace(' ', "+")
        );
        let Some((status, head, body)) = ask(address, "POST /visitation", token, (FORM, &form)) else {
            continue;
        };
        assert_eq!(status, 303, "{body}");
        let id = head.to_lowercase().split_once("location: /person/").map(|(_, rest)| rest[..36].to_owned());
        let id = id.expect("where the person is").parse().expect("an id");
        kept.lock().expect("the list").push((id, name));
    }
}

fn count(database: &Path, sql: &str) -> i64 {
    let connection = rusqlite::Connection::open(database).expect("the database");
    connection.query_row(sql, [], |row| row.get(0)).expect("a number")
}

/// Every person is whole: what belongs to a registration was kept with it or not at all.
fn assert_whole(database: &Path) {
    let connection = rusqlite::Connection::open(database).expect("the database");
    let said: String =
        connection.query_row("pragma integrity_check", [], |row| row.get(0)).expect("an answer");
    assert_eq!(said, "ok");
    drop(connection);
    for table in ["membership", "visitation", "responsibility", "case_file", "tie", "duty", "found_by"] {
        let sql = format!("select count(*) from person where id not in (select person from {table})");
        assert_eq!(count(database, &sql), 0, "somebody without {table}");
        let sql = format!("select count(*) from {table} where person not in (select id from person)");
        assert_eq!(count(database, &sql), 0, "{table} of nobody");
    }
    let sql = "select count(*) from person where id not in (select record from event where what = 'person')";
    assert_eq!(count(database, sql), 0, "somebody of whom nothing is told");
}

#[test]
fn whatever_was_acknowledged_is_there_after_the_program_was_killed_twenty_times() {
    let place = Place::new();
    place.found();
    let database = place.folder.join("house.sqlite");
    let token = caseworker(&place.serve().address);
    let (number, kept) = (Arc::new(AtomicUsize::new(1)), Arc::new(Mutex::new(Vec::new())));
    for _ in 0..KILLS {
        let mut server = place.serve();
        let gone = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let (address, token) = (server.address.clone(), token.clone());
                let (number, kept, gone) = (number.clone(), kept.clone(), gone.clone());
                std::thread::spawn(move || register(&address, &token, &number, &kept, &gone))
            })
            .collect();
        let chance = AccountId::mint().uuid().as_u128() % 400;
        std::thread::sleep(Duration::from_millis(100 + u64::try_from(chance).unwrap_or(0)));
        server.child.kill().expect("it runs until it is killed");
        server.child.wait().expect("it has ended");
        gone.store(true, Relaxed);
        writers.into_iter().for_each(|writer| writer.join().expect("every answer was yes"));
        assert_whole(&database);
    }
    let server = place.serve();
    let kept = kept.lock().expect("the list");
    assert!(kept.len() >= KILLS, "only {} registrations in {KILLS} rounds", kept.len());
    assert!(number.load(Relaxed) - 1 > kept.len(), "it was never killed in the middle of a registration");
    for (person, name) in kept.iter() {
        let way = format!("GET /api/v1/persons/{person}");
        let (status, _, body) = ask(&server.address, &way, &token, (FORM, "")).expect("an answer");
        assert!(status == 200 && body.contains(name.as_str()), "{name} is lost: {status} {body}");
    }
    assert!(!place.complaints().contains("Hemmelig"), "{}", place.complaints());
}

#[test]
fn pages_that_have_to_wait_keep_nobody_else_out() {
    let place = Place::new();
    place.found();
    let server = place.serve();
    let token = caseworker(&server.address);
    let form =
        format!("group_code=refugee&decided_on=2026-05-15&seen={SEEN}&born_on_0=1990-03-04&name_0=Amina");
    let (_, head, _) = ask(&server.address, "POST /visitation", &token, (FORM, &form)).expect("an answer");
    let head = head.to_lowercase();
    let (_, person) = head.split_once("location: ").expect("where the person is");
    let way = format!("GET {}", person.lines().next().unwrap_or_default());
    // Nobody is shown a file before it is written down that they look; here that cannot be written.
    let log = rusqlite::Connection::open(place.folder.join("house.sqlite-access")).expect("the log");
    log.execute_batch("begin immediate").expect("nobody else writes");
    let answered = Arc::new(AtomicUsize::new(0));
    let waiting: Vec<_> = (0..40)
        .map(|_| {
            let (address, token, way) = (server.address.clone(), token.clone(), way.clone());
            let answered = Arc::clone(&answered);
            std::thread::spawn(move || {
                let status = ask(&address, &way, &token, (FORM, "")).map(|answer| answer.0);
                answered.fetch_add(1, Relaxed);
                status
            })
        })
        .collect();
    std::thread::sleep(Duration::from_millis(500));
    // Those who wait are answered after some seconds all the same: a slow machine asks less often in the meantime.
    let begun = Instant::now();
    for _ in (0..40).take_while(|_| begun.elapsed() < Duration::from_secs(2)) {
        assert_eq!(ask(&server.address, "GET /login", "", (FORM, "")).map(|answer| answer.0), Some(200));
    }
    assert_eq!(answered.load(Relaxed), 0, "they did not wait");
    log.execute_batch("rollback").expect("the log is free");
    waiting.into_iter().for_each(|one| assert_eq!(one.join().expect("an answer"), Some(200)));
}

/// Tells the program to stop, and answers whether it ended well.
fn stopped(mut server: Server) -> bool {
    let told = Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status().expect("kill");
    assert!(told.success());
    server.child.wait().expect("it ends").success()
}

#[test]
fn the_program_ends_well_when_it_is_told_to_stop_on_either_database() {
    let place = Place::new();
    place.found();
    let server = place.serve();
    assert_eq!(ask(&server.address, "GET /login", "", (FORM, "")).map(|answer| answer.0), Some(200));
    assert!(stopped(server), "{}", place.complaints());
    let Ok(postgres) = std::env::var("SAMSPIL_TEST_POSTGRES") else { return };
    let name = format!("t{}", AccountId::mint().uuid().simple());
    let mut client = postgres::Client::connect(&postgres, postgres::NoTls).expect("PostgreSQL");
    client.batch_execute(&format!("create database {name}")).expect("a database");
    let (start, _) = postgres.rsplit_once('/').expect("a database in the address");
    let mut place = Place::new();
    place.database = format!("{start}/{name}");
    place.found();
    let server = place.serve();
    assert_eq!(ask(&server.address, "GET /login", "", (FORM, "")).map(|answer| answer.0), Some(200));
    assert!(stopped(server), "{}", place.complaints());
    client.batch_execute(&format!("drop database {name} with (force)")).expect("it is gone");
}

#[test]
fn whoever_reads_only_the_beginning_of_what_is_printed_sees_no_fault() {
    for arguments in [&["import", "--schema"][..], &["law", "rules"]] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_samspil"));
        let program = program.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut printing = program.spawn().expect("the program starts");
        drop(printing.stdout.take());
        let done = printing.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success() && said.is_empty(), "{arguments:?} {said}");
    }
}
