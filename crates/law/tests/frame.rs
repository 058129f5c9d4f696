// SPDX-License-Identifier: MPL-2.0
//! What is about no one person: the worked examples of a suspension, each told by the rule whose deadline it moves, and of
//! how long something is lent.

use jiff::civil::Date;
use law::{Amendment, Certainty, Facts, RuleBook, deadlines, due_after};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    facts: Facts,
    rule: String,
    due: Vec<Date>,
    #[serde(default)]
    ended: Vec<Date>,
}

#[test]
fn every_worked_example_of_a_suspension_comes_out_as_it_says() {
    let text = include_str!("../cases/d43-suspension.toml");
    let file: File = toml::from_str(text).unwrap();
    assert!(!file.case.is_empty());
    let book = RuleBook::shipped();
    for case in &file.case {
        let found: Vec<_> =
            deadlines(&book, &case.facts).into_iter().filter(|it| it.rule.id == case.rule).collect();
        let due: Vec<Date> = found.iter().map(|it| it.due_on).collect();
        let ended: Vec<Date> = found.iter().filter_map(|it| it.ended).map(|ended| ended.on).collect();
        assert_eq!((due, ended), (case.due.clone(), case.ended.clone()), "{}", case.name);
    }
}

#[test]
fn deadlines_are_suspended_from_the_first_day_of_the_rule_on() {
    let rule = law::rule("d43-suspension").unwrap();
    assert_eq!(rule.valid_from, law::SUSPENDED_SINCE);
    let book = RuleBook::shipped();
    let suspendable: Vec<_> = law::rules().iter().flat_map(|rule| book.suspendable(rule.id)).collect();
    assert!(
        suspendable
            .iter()
            .all(|it| it.valid_from == rule.valid_from && it.can && it.source.contains("§ 4 b"))
    );
    assert!(book.can_be_suspended("d15-contract", rule.valid_from));
    assert!(!book.can_be_suspended("d15-contract", rule.valid_from.yesterday().unwrap()));
    assert!(!book.can_be_suspended("d10-housing", rule.valid_from));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Loans {
    case: Vec<Loan>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Loan {
    name: String,
    days: Option<i16>,
    fetched: Date,
    back: Date,
}

#[test]
fn d38_every_worked_example_of_a_suitcase_on_loan_comes_out_as_it_says() {
    let file: Loans = toml::from_str(include_str!("../cases/d38-suitcase-loan.toml")).unwrap();
    assert!(file.case.iter().any(|case| case.days.is_some()) && file.case.len() > 2);
    for case in &file.case {
        let own = case.days.map(|days| Amendment {
            rule: "d38-suitcase-loan".to_owned(),
            valid_from: case.fetched,
            counts: vec![days],
            source: "Byrådets beslutning".to_owned(),
            certainty: Certainty::Verified,
        });
        let book = RuleBook::amended(own.as_slice()).unwrap();
        let rule = book.on("d38-suitcase-loan", case.fetched).unwrap();
        assert_eq!(due_after(rule, case.fetched), Some(case.back), "{}", case.name);
    }
}
