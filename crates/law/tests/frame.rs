// SPDX-License-Identifier: MPL-2.0
//! What is about no one person: the worked examples of a suspension, each told by the rule whose deadline it moves.

use jiff::civil::Date;
use law::{Facts, RuleBook, deadlines};
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
