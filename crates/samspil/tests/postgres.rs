// SPDX-License-Identifier: MPL-2.0
//! The real program on a PostgreSQL of the test's own: over an encrypted connection, and after the server was restarted.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

const PASSWORD: &str = "langt nok til en test";

/// Runs a command that must succeed.
fn run(command: &mut Command) -> String {
    let done = command.output().unwrap_or_else(|why| panic!("{command:?}: {why}"));
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{command:?}: {said}{}", String::from_utf8_lossy(&done.stderr));
    said
}

/// Where the server's programs are: Debian keeps them out of the PATH, a folder for each version.
fn server_programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    found.retain(|folder| folder.join("initdb").exists());
    found.sort();
    found.pop().unwrap_or_else(|| {
        let config = run(Command::new("pg_config").arg("--bindir"));
        PathBuf::from(config.trim())
    })
}

/// A PostgreSQL server that ends with the test.
struct Server {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Server {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("samspil-server-{}", kernel::ids::AccountId::mint()));
        fs::create_dir_all(&folder).expect("a folder");
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let server = Self { programs: server_programs(), folder, port };
        server.give_away(&server.folder);
        let data = server.data();
        run(server
            .program("initdb")
            .args(["-A", "trust", "-U", "samspil", "-E", "UTF8", "--no-sync", "-D"])
            .arg(&data));
        let socket = server.folder.display();
        let settings = format!(
            "fsync = off\nunix_socket_directories = '{socket}'\nlisten_addresses = '127.0.0.1'\nport = {port}\n"
        );
        server.add("postgresql.conf", &settings);
        server
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn add(&self, file: &str, text: &str) {
        let mut file =
            fs::OpenOptions::new().append(true).open(self.data().join(file)).expect("its settings");
        file.write_all(text.as_bytes()).expect("room");
    }

    /// PostgreSQL refuses to run as root.
    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", "postgres", "--regid", "postgres", "--clear-groups"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(&self.folder).stdin(Stdio::null());
        command
    }

    fn give_away(&self, path: &Path) {
        if is_root() {
            run(Command::new("chown").arg("postgres:postgres").arg(path));
        }
    }

    /// Starts or stops it. What it says goes to a file: it would hold on to our own ends of a pipe.
    fn control(&self, arguments: &[&str]) {
        let log = self.folder.join("log");
        let mut command = self.program("pg_ctl");
        command.arg("-D").arg(self.data()).arg("-l").arg(&log).args(["-w", "-t", "60"]).args(arguments);
        let ended = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("pg_ctl runs");
        assert!(ended.success(), "{arguments:?}: {}", fs::read_to_string(log).unwrap_or_default());
    }

    /// From now on it speaks encrypted and no other way, with a certificate of an authority that only this test knows.
    fn encrypt(&self) {
        let openssl = |arguments: &str| {
            run(Command::new("openssl").args(arguments.split(' ')).current_dir(&self.folder));
        };
        openssl(
            "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=Samspil-test",
        );
        openssl("req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost");
        fs::write(self.folder.join("names"), "subjectAltName = DNS:localhost\n").expect("room");
        openssl(
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.crt -days 2 -extfile names",
        );
        for file in ["server.key", "server.crt"] {
            let (from, to) = (self.folder.join(file), self.data().join(file));
            run(Command::new("install").args(["-m", "600"]).arg(from).arg(&to));
            self.give_away(&to);
        }
        self.add("postgresql.conf", "ssl = on\n");
        fs::write(self.data().join("pg_hba.conf"), "hostssl all all 127.0.0.1/32 trust\n").expect("room");
    }

    fn address(&self, more: &str) -> String {
        format!("postgres://samspil@localhost:{}/postgres{more}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut stop = self.program("pg_ctl");
        stop.arg("-D").arg(self.data()).args(["-m", "immediate", "-w", "stop"]);
        stop.stdout(Stdio::null()).stderr(Stdio::null()).status().ok();
        fs::remove_dir_all(&self.folder).ok();
    }
}

fn is_root() -> bool {
    run(Command::new("id").arg("-u")).trim() == "0"
}

/// The program, which trusts the certificates in a file and no others.
fn samspil(address: &str, trusted: Option<&Path>) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_samspil"));
    program.env("SAMSPIL_DATABASE", address).env_remove("SSL_CERT_DIR").env_remove("SSL_CERT_FILE");
    if let Some(trusted) = trusted {
        program.env("SSL_CERT_FILE", trusted);
    }
    program
}

struct Door {
    child: Child,
    address: String,
}

impl Drop for Door {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Names a municipality, opens an account and answers the door.
fn open_door(program: impl Fn() -> Command) -> Door {
    run(program().args(["municipality", "999", "Prøvekøbing"]));
    let mut opening = program();
    opening.args(["account", "admin", "Ole Bruun"]).stdin(Stdio::piped()).stderr(Stdio::null());
    let mut opening = opening.spawn().expect("it runs");
    opening.stdin.take().expect("an input").write_all(PASSWORD.as_bytes()).expect("it listens");
    assert!(opening.wait().expect("it ends").success());
    let mut child = program();
    child.args(["serve", "--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = child.spawn().expect("the program starts");
    let mut said = String::new();
    BufReader::new(child.stdout.take().expect("its output")).read_line(&mut said).expect("where it is");
    let address = said.trim().rsplit('/').next().unwrap_or_default().to_owned();
    Door { child, address }
}

/// Tries to log in; the status of the answer.
fn log_in(door: &Door) -> u16 {
    let body = format!("login=admin&password={}", PASSWORD.replace(' ', "+"));
    let request = format!(
        "POST /api/v1/session HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        door.address,
        body.len()
    );
    let mut stream = TcpStream::connect(&door.address).expect("somebody answers");
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit");
    stream.write_all(request.as_bytes()).expect("it listens");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status")
}

/// Whether the tests are to use PostgreSQL at all; which one is running does not matter here.
fn wanted() -> bool {
    std::env::var("SAMSPIL_TEST_POSTGRES").is_ok()
}

#[test]
fn the_program_speaks_encrypted_with_a_server_it_trusts_and_with_no_other() {
    if !wanted() {
        return;
    }
    let server = Server::new();
    server.encrypt();
    server.control(&["start"]);
    let (plain, encrypted) = (server.address(""), server.address("?sslmode=require"));
    let trusted = server.folder.join("ca.pem");
    let stranger = server.folder.join("stranger.pem");
    let arguments =
        "req -x509 -newkey rsa:2048 -nodes -keyout stranger.key -out stranger.pem -days 2 -subj /CN=Stranger";
    run(Command::new("openssl").args(arguments.split(' ')).current_dir(&server.folder));
    for (address, trusted) in [(&encrypted, &stranger), (&plain, &trusted)] {
        let mut program = samspil(address, Some(trusted));
        let refused = program.args(["municipality", "999", "Prøvekøbing"]).output().expect("it runs");
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(!refused.status.success() && !said.is_empty(), "{said}");
    }
    let door = open_door(|| samspil(&encrypted, Some(&trusted)));
    assert_eq!(log_in(&door), 200);
}

#[test]
fn the_program_finds_its_server_again_after_it_was_restarted() {
    if !wanted() {
        return;
    }
    let server = Server::new();
    server.control(&["start"]);
    let address = server.address("");
    let door = open_door(|| samspil(&address, None));
    assert_eq!(log_in(&door), 200);
    server.control(&["-m", "immediate", "restart"]);
    assert_eq!(log_in(&door), 200, "a connection that died meanwhile is not given to a request");
    server.control(&["-m", "immediate", "stop"]);
    assert_eq!(log_in(&door), 500, "without its database it says that something is wrong");
    server.control(&["start"]);
    let again = (0..20).any(|_| {
        let status = log_in(&door);
        if status != 200 {
            std::thread::sleep(Duration::from_millis(500));
        }
        status == 200
    });
    assert!(again, "the program does not find its server again");
}
