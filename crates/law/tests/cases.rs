// SPDX-License-Identifier: MPL-2.0
//! Runs the worked examples in `cases/`, one file per rule; a rule without examples fails.

use jiff::civil::Date;
use kernel::TextEnum;
use law::leisure::{Breach, LeisureJob, LeisureWeeks, breaches};
use law::{Apply, Fact, Facts, Outcome, Reason, RuleBook, Takeover, findings, rules, takeover};
use serde::Deserialize;
use std::{collections::BTreeSet, fs, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

/// A leisure job of an example, in hours.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Job {
    weeks: LeisureWeeks,
    day: Option<i64>,
    week: Option<i64>,
    begins: Option<i64>,
    ends: Option<i64>,
}

/// An example: what is known, and exactly one of `due`, `holds`, `awaits` and `not_applicable`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    facts: Facts,
    due: Option<Vec<Date>>,
    /// When each deadline was met; an empty text where it was not.
    met: Option<Vec<String>>,
    /// When each deadline ended; an empty text where it did not.
    ended: Option<Vec<String>>,
    #[serde(default)]
    holds: bool,
    /// A leisure job, and the limits it breaks.
    job: Option<Job>,
    breaks: Option<Vec<Breach>>,
    awaits: Option<Fact>,
    not_applicable: Option<Reason>,
}

#[derive(Debug, PartialEq)]
enum Answer {
    Due(Vec<Date>),
    Holds,
    Awaits(Fact),
    NotApplicable(Reason),
}

impl Case {
    fn expected(&self) -> Answer {
        match (&self.due, self.holds, self.awaits, self.not_applicable) {
            (Some(due), false, None, None) => Answer::Due(due.clone()),
            (None, true, None, None) => Answer::Holds,
            (None, false, Some(fact), None) => Answer::Awaits(fact),
            (None, false, None, Some(reason)) => Answer::NotApplicable(reason),
            _ => panic!("{}: wants exactly one of due, holds, awaits and not_applicable", self.name),
        }
    }
}

fn answer<'a>(book: &'a RuleBook<'a>, id: &str, facts: &Facts) -> (Answer, Vec<law::Deadline<'a>>) {
    if rules().iter().any(|rule| rule.id == id && rule.is_takeover()) {
        let answer = match takeover(book, facts) {
            Takeover::On { on, rule, .. } => {
                assert_eq!(rule.id, id);
                Answer::Due(vec![on])
            }
            Takeover::Awaits(fact) => Answer::Awaits(fact),
            Takeover::NotApplicable(reason) => Answer::NotApplicable(reason),
        };
        return (answer, Vec::new());
    }
    let finding = findings(book, facts).into_iter().find(|finding| finding.rule.id == id);
    match finding.unwrap_or_else(|| panic!("{id} says nothing")).outcome {
        Outcome::Due(due) => (Answer::Due(due.iter().map(|deadline| deadline.due_on).collect()), due),
        Outcome::Holds => (Answer::Holds, Vec::new()),
        Outcome::Awaits(fact) => (Answer::Awaits(fact), Vec::new()),
        Outcome::NotApplicable(reason) => (Answer::NotApplicable(reason), Vec::new()),
    }
}

fn broken(book: &RuleBook<'_>, id: &str, facts: &Facts, job: &Job) -> Vec<Breach> {
    let from = facts.leisure_job_from.expect("the first day of the job");
    let minutes = |hours: Option<i64>| hours.map(|hours| hours * 60);
    let job = LeisureJob {
        from,
        weeks: job.weeks,
        day: minutes(job.day),
        week: minutes(job.week),
        begins: minutes(job.begins),
        ends: minutes(job.ends),
    };
    let found =
        breaches(book.on(id, from).expect("a rule of the day"), facts.born.expect("a day of birth"), &job);
    found.into_iter().map(|(breach, _)| breach).collect()
}

fn shown(days: impl Iterator<Item = Option<Date>>) -> Vec<String> {
    days.map(|day| day.map(|day| day.to_string()).unwrap_or_default()).collect()
}

#[test]
fn every_worked_example_comes_out_as_it_says() {
    let book = RuleBook::shipped();
    for id in ids() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("cases/{id}.toml"));
        let text = fs::read_to_string(path).unwrap_or_else(|_| panic!("{id} has no worked examples"));
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert!(!file.case.is_empty(), "{id} has no worked examples");
        for case in &file.case {
            let (answer, deadlines) = answer(&book, id, &case.facts);
            assert_eq!(answer, case.expected(), "{id}: {}", case.name);
            if let Some(met) = &case.met {
                assert_eq!(&shown(deadlines.iter().map(|it| it.met_on)), met, "{id}: {}", case.name);
            }
            if let (Some(job), Some(wanted)) = (&case.job, &case.breaks) {
                assert_eq!(&broken(&book, id, &case.facts, job), wanted, "{id}: {}", case.name);
            }
            if let Some(ended) = &case.ended {
                let days = deadlines.iter().map(|it| it.ended.map(|ended| ended.on));
                assert_eq!(&shown(days), ended, "{id}: {}", case.name);
            }
        }
    }
}

#[test]
fn every_file_of_examples_belongs_to_a_rule() {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let id = name.trim_end_matches(".toml");
        let known = ["quota", "affordability"].contains(&id) || rules().iter().any(|rule| rule.id == id);
        assert!(known, "{name} belongs to no rule");
    }
}

#[test]
fn the_codes_of_facts_and_reasons_are_those_of_the_examples() {
    assert_eq!(Fact::from_code("visitation-decided-on"), Some(Fact::VisitationDecidedOn));
    assert_eq!(Reason::from_code("not-on-benefit"), Some(Reason::NotOnBenefit));
}

fn ids() -> BTreeSet<&'static str> {
    // What the state pays has examples of another form: see `subsidies.rs` and `money.rs`; what is about no one person, `frame.rs`.
    let of_days = rules().iter().filter(|rule| !matches!(rule.apply, Apply::Money | Apply::Frame));
    of_days.map(|rule| rule.id).collect()
}
