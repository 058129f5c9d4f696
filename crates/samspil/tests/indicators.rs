// SPDX-License-Identifier: MPL-2.0
//! The real program prints the published figures of the examples, and refuses a day that has not come.

use serde_json::Value;
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// A municipality in a database of its own, gone when the test has passed.
struct Municipality(PathBuf);

impl Municipality {
    fn of(example: &str) -> Self {
        let name = format!("samspil-indicators-{example}-{}.sqlite", std::process::id());
        let municipality = Self(std::env::temp_dir().join(name));
        municipality.done(&["municipality", "999", "Prøvekøbing"]);
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
        municipality.done(&["import", examples.join(example).to_str().expect("an ordinary path")]);
        municipality
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_samspil"));
        command.args(arguments).env("SAMSPIL_DATABASE", format!("sqlite:{}", self.0.display()));
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("it runs")
    }

    fn done(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).expect("text")
    }

    /// Numerator, denominator and per cent of a point of the JSON.
    fn point(&self, as_of: &str, (id, line, label): (&str, &str, &str)) -> [Option<u64>; 3] {
        let told: Value =
            serde_json::from_str(&self.done(&["indicators", "--as-of", as_of, "--format", "json"]))
                .expect("JSON");
        let indicators = told["indicators"].as_array().expect("a list");
        let indicator = indicators.iter().find(|one| one["id"] == id).expect("the figure");
        let is_asked = |point: &&Value| point["line"] == line && point["label"] == label;
        let point = indicator["series"].as_array().expect("a list").iter().find(is_asked);
        let point = point.unwrap_or_else(|| panic!("no {line} {label} in {indicator}"));
        ["numerator", "denominator", "percent"].map(|name| point[name].as_u64())
    }
}

impl Drop for Municipality {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            for end in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(format!("{}{end}", self.0.display()));
            }
        }
    }
}

#[test]
fn b10_b23_t05_the_published_figures_of_soenderborg_are_printed_and_no_day_that_has_not_come() {
    let town = Municipality::of("soenderborg");
    let point = |which| town.point("2017-03-01", which);
    assert_eq!(point(("B-10", "line-all", "2016")), [18, 20, 90].map(Some));
    assert_eq!(point(("2c", "line-all", "2013")), [43, 100, 43].map(Some));
    assert_eq!(point(("T-05", "variant-no-public-support", "2014-2017")), [83, 377, 22].map(Some));
    let text = town.done(&["indicators", "--as-of", "1.3.2017"]);
    let line = "Ingen offentlig forsørgelse, Indgangsår 2014–2017: 22,0 %; 83 / 377";
    assert!(text.contains(line), "{text}");

    let refused = town.run(&["indicators", "--as-of", "2099-01-01"]);
    assert_eq!((refused.status.code(), &refused.stdout[..]), (Some(2), &b""[..]));
    let why = String::from_utf8_lossy(&refused.stderr);
    assert!(why.contains("2099-01-01") && why.contains("efter i dag"), "{why}");
}

#[test]
fn t04_t05_t08_the_published_figures_of_taarnby_are_printed_also_for_whoever_reads_only_the_beginning() {
    let town = Municipality::of("taarnby");
    let point = |which| town.point("2019-06-01", which);
    let arrivals = |year: &'static str| point(("R-04", "line-all", year))[0].expect("a count");
    assert_eq!(["2015", "2016", "2017", "2018", "2019"].map(arrivals).iter().sum::<u64>(), 303);
    assert_eq!(point(("T-05", "line-status", "2015-2016"))[2], Some(66));
    assert_eq!(point(("T-08", "line-forecast-female", "2019-12-31"))[2], Some(89));
    assert_eq!(point(("T-08", "line-forecast-male", "2019-12-31"))[2], Some(74));

    // Far more is printed than a pipe holds, and only the first line of it is read.
    let mut printing = town
        .command(&["indicators", "--as-of", "2019-06-01", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut first = String::new();
    let mut out = BufReader::with_capacity(16, printing.stdout.take().expect("a pipe"));
    out.read_line(&mut first).expect("a line");
    drop(out);
    let ended = printing.wait_with_output().expect("it ends");
    assert_eq!((first.as_str(), ended.status.code()), ("{\n", Some(0)));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}
