// SPDX-License-Identifier: MPL-2.0
//! The real program proposes who could be placed where, and refuses what it cannot read.

use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A folder of its own for each test, gone when the test has passed.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("samspil-place-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn with(&self, name: &str, text: &str) -> PathBuf {
        std::fs::write(self.file(name), text).expect("a file");
        self.file(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("a folder");
        let mut names: Vec<_> =
            entries.map(|it| it.expect("a file").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}

fn place(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_samspil")).arg("place").args(arguments).output().expect("it runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("an ordinary path")
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).expect("a result")).expect("JSON")
}

const PROBLEM: &str = r#"{"measures": ["persons"],
    "units": [{"id": "a", "demand": {"persons": 4}, "groups": ["ar"], "locked_to": null},
              {"id": "b", "demand": {"persons": 2}, "groups": ["ar"]}, {"id": "c"}],
    "places": [{"id": "d1", "capacity": {"units": 1, "persons": 4}, "sets": ["north"]},
               {"id": "d2", "capacity": {"units": 1}, "sets": ["north"]}],
    "limits": [{"id": "north ar", "set": "north", "measure": "units", "group": "ar", "at_most": 1}],
    "scores": [["a", "d1", 70], ["a", "d2", 60], ["b", "d1", 50.5], ["b", "d2", 80], ["c", "d1", 5]]}"#;

#[test]
fn b13_a_problem_gets_the_best_plan_and_is_told_what_shut_the_others_out() {
    let folder = Folder::new("best");
    let (problem, result) = (folder.with("problem.json", PROBLEM), folder.file("result.json"));
    let ran = place(&[
        text(&problem),
        "--time-limit",
        "10s",
        "--gap",
        "0.1%",
        "--threads",
        "1",
        "-o",
        text(&result),
    ]);
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert!(ran.stdout.is_empty() && ran.stderr.is_empty(), "nobody waits at a terminal");
    let plan = json(&result);
    assert_eq!(plan["objective"], 85.0);
    assert!(plan["bound"].as_f64() >= Some(85.0) && plan["gap"].is_number() && plan["seconds"].is_number());
    assert_eq!(plan["assignments"][0], json!({"unit": "b", "place": "d2", "score": 80.0}));
    assert_eq!(plan["unplaced"][0]["unit"], "a");
    assert_eq!(plan["unplaced"][0]["limits"], json!(["north ar"]));
    assert_eq!(plan["unplaced"][0]["capacities"][0], json!({"place": "d1", "measure": "units"}));
    assert_eq!(folder.names(), ["problem.json", "result.json"], "nothing is left beside the result");
}

#[test]
fn b13_what_cannot_be_read_is_refused_with_its_place_and_nothing_is_written() {
    let folder = Folder::new("refused");
    let result = folder.with("result.json", "as it was");
    let wrong = [
        (r#""persons": 4}, "g"#, r#""persons": "four"}, "g"#, "units[0].demand"),
        (r#""locked_to": null"#, r#""locked_to": "d9""#, "units[0].locked_to"),
        (r#""set": "north", "#, r#""set": "south", "#, "limits[0].set"),
        (r#"["a", "d1", 70]"#, r#"["a", "d1", 1e300]"#, "scores[0][2]"),
        (r#"["a", "d1", 70]"#, r#"["a", "d1", 1], ["a", "d1", 2]"#, "scores[1]"),
        (r#"]]}"#, "", ""),
    ];
    for (good, bad, path) in wrong {
        assert!(PROBLEM.contains(good), "{good}");
        let problem = folder.with("problem.json", &PROBLEM.replacen(good, bad, 1));
        for language in ["da", "en"] {
            let ran = place(&[text(&problem), "--language", language, "-o", text(&result)]);
            let said = String::from_utf8_lossy(&ran.stderr).into_owned();
            assert_eq!(ran.status.code(), Some(2), "{bad}: {said}");
            assert!(said.contains("problem.json") && said.contains(path), "{said}");
            assert!(ran.stdout.is_empty());
        }
        assert_eq!(std::fs::read_to_string(&result).expect("a file"), "as it was");
        assert_eq!(folder.names(), ["problem.json", "result.json"]);
    }
}

#[test]
fn b13_a_list_without_end_is_refused_before_it_fills_the_memory() {
    let folder = Folder::new("huge");
    let measures = vec![r#""m""#; 2_000].join(",");
    let problem = folder.with("problem.json", &PROBLEM.replacen(r#""persons""#, &measures, 1));
    let ran = place(&[text(&problem)]);
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("measures"));
}

#[test]
fn b13_a_file_that_is_not_there_and_options_that_are_none_end_with_2() {
    let folder = Folder::new("options");
    let problem = folder.with("problem.json", PROBLEM);
    for arguments in [
        &[text(&folder.file("none.json"))][..],
        &[text(&problem), "--time-limit", "soon"],
        &[text(&problem), "--gap", "200%"],
        &[text(&problem), "--threads", "0"],
        &[text(&problem), "--history", text(&problem)],
        &[text(&problem), "-o", text(&problem)],
        &[text(&problem), "-o", text(&folder.file("none/result.json"))],
    ] {
        assert_eq!(place(arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(std::fs::read_to_string(&problem).expect("a file"), PROBLEM);
    assert_eq!(folder.names(), ["problem.json"]);
}

#[test]
fn b13_one_by_one_takes_them_in_the_order_of_the_file_and_learns_from_an_earlier_period() {
    let folder = Folder::new("one");
    let problem = folder.with("problem.json", PROBLEM);
    let ran = place(&[text(&problem), "--one-by-one"]);
    let plan: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!((&plan["status"], &plan["objective"]), (&json!("one-by-one"), &json!(70.0)));
    let ran = place(&[text(&problem), "--one-by-one", "--history", text(&problem)]);
    let plan: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(plan["objective"], 85.0, "the earlier period says that north has room for only one");
    let other = folder.with("other.json", &PROBLEM.replace("d1", "d7"));
    assert_eq!(place(&[text(&problem), "--one-by-one", "--history", text(&other)]).status.code(), Some(2));
}

#[test]
fn b13_a_made_up_problem_is_the_same_every_time_and_so_is_its_plan() {
    let folder = Folder::new("made-up");
    let made = |name: &str| {
        let file = folder.file(name);
        assert!(place(&["--generate", "municipality:30:40:3:7", "-o", text(&file)]).status.success());
        let ran = place(&[text(&file)]);
        let mut plan: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
        plan["seconds"] = json!(0);
        (std::fs::read(&file).expect("a file"), plan)
    };
    assert_eq!(made("one.json"), made("two.json"));
}
