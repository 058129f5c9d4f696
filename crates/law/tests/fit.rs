// SPDX-License-Identifier: MPL-2.0
//! What still fits of a stored change when the rule has other numbers than it had, and what may be suspended.

use jiff::civil::{Date, date};
use kernel::{Period, codes::Group};
use law::{Amendment, Certainty, Facts, RuleBook, SuspendFault, SuspendableChange, deadlines, rule, rules};

const FROM: Date = date(2027, 1, 1);

fn change(rule: &str, counts: &[i16]) -> Amendment {
    Amendment {
        rule: rule.to_owned(),
        valid_from: FROM,
        counts: counts.to_vec(),
        source: "Lov nr. 1 af 2027".to_owned(),
        certainty: Certainty::Verified,
    }
}

fn named(places: &[&str]) -> Vec<String> {
    places.iter().map(|place| (*place).to_owned()).collect()
}

#[test]
fn every_number_of_every_rule_has_a_name_of_its_own() {
    for rule in rules() {
        let places = rule.places();
        let mut once = places.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), places.len(), "{} {places:?}", rule.id);
        assert_eq!(places.len(), rule.counts().len(), "{}", rule.id);
    }
}

#[test]
fn a_change_of_a_rule_that_has_not_changed_is_used_as_it_was_written() {
    for rule in rules().iter().filter(|rule| rule.in_force(FROM)) {
        let amendment = change(rule.id, &rule.counts());
        let fitted = amendment.fitted(&rule.places()).unwrap();
        assert_eq!((fitted.amendment, fitted.unused.len(), fitted.unsaid.len()), (amendment, 0, 0));
    }
}

#[test]
fn what_still_means_something_is_kept_when_a_rule_has_got_another_step_and_lost_a_number() {
    let rule = rule("d30-return-talk").unwrap();
    let now = rule.places();
    // Written when the rule had a number more in front, and not yet its last one.
    let mut then = named(&["statutory-working-days"]);
    then.extend_from_slice(&now[..now.len() - 1]);
    let shipped = rule.counts();
    let mut counts = vec![9];
    counts.extend_from_slice(&shipped[..shipped.len() - 1]);
    counts[1] += 1;
    let fitted = change(rule.id, &counts).fitted(&then).unwrap();
    assert_eq!(fitted.unused, [("statutory-working-days".to_owned(), 9)]);
    assert_eq!(fitted.unsaid, [now.last().unwrap().clone()]);
    let mut expected = shipped.clone();
    expected[0] += 1;
    assert_eq!(fitted.amendment.counts, expected, "the rest stays where it belongs");
    assert!(RuleBook::amended(&[fitted.amendment]).is_ok());
}

#[test]
fn a_change_of_which_nothing_fits_is_not_used_and_one_without_names_is_left_to_the_book() {
    let amendment = change("d15-contract", &[9]);
    assert_eq!(amendment.fitted(&named(&["statutory-working-days"])), None);
    let unnamed = amendment.fitted(&[]).unwrap();
    assert_eq!((unnamed.amendment, unnamed.unused), (amendment, Vec::new()));
}

#[test]
fn a_count_is_never_taken_for_another_unit_than_it_was_written_in() {
    let place = &rule("d28-health").unwrap().places()[0];
    assert_eq!(place, "statutory-months");
    assert_eq!(change("d28-health", &[90]).fitted(&named(&["statutory-days"])), None);
}

fn scope(rule: &str, can: bool, valid_from: Date) -> SuspendableChange {
    let source = "Lov nr. 2 af 2026".to_owned();
    SuspendableChange { rule: rule.to_owned(), can, valid_from, certainty: Certainty::Verified, source }
}

fn due(book: &RuleBook<'_>, rule: &str) -> Vec<Date> {
    let start = date(2026, 7, 1);
    let facts = Facts {
        born: Some(date(1980, 1, 1)),
        group: Some(Group::Refugee),
        responsibility_from: Some(start),
        suspended: vec![Period { from: start, until: Some(date(2026, 9, 30)) }],
        ..Facts::default()
    };
    deadlines(book, &facts).iter().filter(|it| it.rule.id == rule).map(|it| it.due_on).collect()
}

#[test]
fn d43_which_rules_can_be_suspended_is_changed_from_a_day_on_and_the_day_of_the_deadline_decides() {
    let moved = date(2026, 10, 1);
    assert_eq!(due(&RuleBook::shipped(), "d15-contract"), [moved]);
    assert_eq!(due(&RuleBook::shipped(), "d10-housing"), [date(2026, 7, 1)]);
    // The contract is due on 1 August: said from the day after, nothing is otherwise.
    for (from, expected) in [(date(2026, 8, 1), date(2026, 8, 1)), (date(2026, 8, 2), moved)] {
        let said = [scope("d15-contract", false, from), scope("d10-housing", true, date(2026, 7, 1))];
        let book = RuleBook::shipped().suspending(&said).unwrap();
        assert_eq!(due(&book, "d15-contract"), [expected]);
        assert_eq!(due(&book, "d10-housing"), [moved]);
    }
}

#[test]
fn d43_what_is_said_of_a_suspension_is_refused_with_the_reason() {
    let refused = |said: &[SuspendableChange]| RuleBook::shipped().suspending(said).unwrap_err();
    assert_eq!(refused(&[scope("d99", true, FROM)]), SuspendFault::UnknownRule);
    assert_eq!(refused(&[scope("d15-contract", true, date(2024, 12, 31))]), SuspendFault::TooEarly);
    let twice = [scope("d10-housing", true, FROM), scope("d10-housing", false, FROM)];
    assert_eq!(refused(&twice), SuspendFault::SameDay);
    let unsourced = SuspendableChange { source: " ".to_owned(), ..scope("d15-contract", true, FROM) };
    assert_eq!(refused(&[unsourced]), SuspendFault::NoSource);
}
