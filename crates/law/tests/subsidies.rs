// SPDX-License-Identifier: MPL-2.0
//! Runs the worked examples of the result subsidies, and checks that rules and rates are in order.

use jiff::civil::{Date, date};
use kernel::codes::{EmploymentKind, SubsidyKind};
use law::subsidy::{
    Amount, Condition, Job, Level, Proof, Standing, Subsidy, SubsidyFacts, Terms, endings, rule_of, subsidies,
};
use law::{Amendment, Certainty, RuleBook, money::Rates};
use proptest::prelude::*;
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    today: Date,
    facts: SubsidyFacts,
    standing: Standing,
    level: Option<Level>,
    on: Option<Date>,
    kroner: Option<u32>,
    #[serde(default)]
    amount_unknown: bool,
    #[serde(default)]
    grounds: BTreeMap<String, Proof>,
}

fn found(kind: SubsidyKind, facts: &SubsidyFacts, today: Date) -> Subsidy<'static> {
    let (book, rates) = (RuleBook::shipped(), Rates::shipped());
    subsidies(Terms { book: &book, rates: &rates }, facts, today)
        .into_iter()
        .find(|subsidy| subsidy.rule.kind == kind)
        .expect("an answer for each kind")
}

fn check(kind: SubsidyKind, case: &Case) {
    let (found, name) = (found(kind, &case.facts, case.today), &case.name);
    assert_eq!(found.standing, case.standing, "{name}: {found:?}");
    assert!(case.level.is_none() || found.level == case.level, "{name}: {found:?}");
    assert!(case.on.is_none() || found.on == case.on, "{name}: {found:?}");
    match found.amount {
        Amount::Known(rate) => {
            assert!(
                !case.amount_unknown && case.kroner.is_none_or(|kroner| kroner == rate.kroner),
                "{name}: {found:?}"
            );
        }
        Amount::Unknown => assert_eq!(case.kroner, None, "{name}: {found:?}"),
    }
    for (condition, proof) in &case.grounds {
        let ground = found.grounds.iter().find(|ground| ground.condition.to_string() == *condition);
        assert_eq!(ground.map(|ground| ground.proof), Some(*proof), "{name}: {condition}: {found:?}");
    }
}

#[test]
fn b31_every_worked_example_comes_out_as_it_says() {
    for kind in <SubsidyKind as kernel::TextEnum>::ALL {
        let id = rule_of(*kind);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("cases/{id}.toml"));
        let text = fs::read_to_string(path).unwrap_or_else(|_| panic!("{id} has no worked examples"));
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert!(file.case.len() > 2, "{id} has too few worked examples");
        file.case.iter().for_each(|case| check(*kind, case));
    }
}

#[test]
fn b31_somebody_of_whom_nothing_is_registered_gets_nothing() {
    let (book, rates) = (RuleBook::shipped(), Rates::shipped());
    let terms = Terms { book: &book, rates: &rates };
    let found = subsidies(terms, &SubsidyFacts::default(), date(2026, 6, 15));
    assert_eq!(found.len(), 3);
    for subsidy in found {
        assert_eq!((subsidy.standing, subsidy.on, subsidy.amount), (Standing::NotMet, None, Amount::Unknown));
        assert_eq!(subsidy.grounds[0].condition, Condition::Event);
    }
}

#[test]
fn d33_an_amended_condition_holds_for_what_begins_from_its_first_day_and_for_nothing_before() {
    let amendments = [Amendment {
        rule: "subsidy-job".to_owned(),
        valid_from: date(2026, 1, 1),
        counts: vec![36, 60, 3, 20, 6],
        source: "Lov nr. 1 af 2026".to_owned(),
        certainty: Certainty::Verified,
    }];
    let (book, rates) = (RuleBook::amended(&amendments).unwrap(), Rates::shipped());
    let told = |from: Date| {
        let job = Job { kind: EmploymentKind::Ordinary, from, until: None, minutes: Some(2220) };
        let facts = SubsidyFacts {
            responsibility_from: Some(date(2025, 1, 1)),
            jobs: vec![job],
            ..SubsidyFacts::default()
        };
        subsidies(Terms { book: &book, rates: &rates }, &facts, from)[0].on
    };
    assert_eq!(told(date(2025, 12, 31)), Some(date(2026, 6, 30)), "six months, as when it began");
    assert_eq!(told(date(2026, 1, 1)), Some(date(2026, 4, 1)), "three months from then on");
}

proptest! {
    #[test]
    fn b31_what_can_be_claimed_today_can_still_be_claimed_tomorrow(start in 0i32..2500, lasts in 1i32..700, later in 0i32..500) {
        let taken_over = date(2019, 1, 1);
        let from = taken_over.saturating_add(jiff::Span::new().days(start));
        let until = Some(from.saturating_add(jiff::Span::new().days(lasts)));
        let job = Job { kind: EmploymentKind::Ordinary, from, until, minutes: Some(1200) };
        let facts = SubsidyFacts { responsibility_from: Some(taken_over), jobs: vec![job], ..SubsidyFacts::default() };
        let on = |days| found(SubsidyKind::Job, &facts, from.saturating_add(jiff::Span::new().days(days))).standing;
        prop_assert!(on(later) != Standing::Eligible || on(later + 1) == Standing::Eligible);
    }

    #[test]
    fn b31_every_day_that_is_told_is_the_day_it_can_be_claimed(start in 0i32..1800, hours in 20u32..40) {
        let taken_over = date(2019, 1, 1);
        let from = taken_over.saturating_add(jiff::Span::new().days(start));
        let job = Job { kind: EmploymentKind::Ordinary, from, until: None, minutes: Some(hours * 60) };
        let facts = SubsidyFacts { responsibility_from: Some(taken_over), jobs: vec![job], ..SubsidyFacts::default() };
        let told = found(SubsidyKind::Job, &facts, from).on.unwrap();
        prop_assert_eq!(found(SubsidyKind::Job, &facts, told).standing, Standing::Eligible);
        prop_assert_eq!(found(SubsidyKind::Job, &facts, told.yesterday().unwrap()).standing, Standing::NotYet);
    }
}

#[test]
fn b31_how_long_ahead_the_last_day_is_told_is_a_number_of_the_rule_that_can_be_changed() {
    let amendments = ["subsidy-job", "subsidy-education", "subsidy-danish-test"].map(|rule| Amendment {
        rule: rule.to_owned(),
        valid_from: date(2025, 1, 1),
        counts: match rule {
            "subsidy-job" => vec![36, 60, 6, 20, 3],
            "subsidy-education" => vec![36, 60, 6, 3],
            _ => vec![36, 6, 3],
        },
        source: "Kommunens egen beslutning".to_owned(),
        certainty: Certainty::Proposal,
    });
    let (shipped, changed) = (RuleBook::shipped(), RuleBook::amended(&amendments).unwrap());
    let rates = Rates::shipped();
    let facts = SubsidyFacts { responsibility_from: Some(date(2022, 8, 15)), ..SubsidyFacts::default() };
    let told = |book: &RuleBook<'_>, today| endings(Terms { book, rates: &rates }, &facts, today).len();
    assert_eq!((told(&shipped, date(2025, 3, 1)), told(&changed, date(2025, 3, 1))), (3, 0));
    assert_eq!((told(&shipped, date(2025, 6, 1)), told(&changed, date(2025, 6, 1))), (3, 3));
}
