// SPDX-License-Identifier: MPL-2.0
//! For every rule and whatever it counts from: when that happens later, nothing is due earlier. And no rule knows what
//! day it is.

use jiff::{Span, civil::Date};
use kernel::{Period, TextEnum, codes::Group};
use law::{Contract, Fact, Facts, Outcome, Rule, RuleBook, Takeover, findings, takeover};
use proptest::prelude::*;
use std::{collections::BTreeSet, fs, path::Path};

/// A day from the summer of 2022 on: since then the rules stand as they do now.
fn day(number: i32) -> Date {
    jiff::civil::date(2022, 7, 11) + Span::new().days(number)
}

/// Somebody to whom the rule applies, when what it counts from happens on the day. All else stands still.
fn somebody(rule: &Rule<'_>, on: Date) -> Facts {
    let at = Some(on);
    let since = |from| Period { from, until: None };
    let group = if rule.groups.contains(&Group::QuotaRefugee) { Group::QuotaRefugee } else { rule.groups[0] };
    let facts = Facts {
        born: Some(jiff::civil::date(1985, 5, 17)),
        group: Some(group),
        on_benefit: Some(vec![since(jiff::civil::date(2015, 1, 1))]),
        health_need: Some(true),
        danish_passed: Some(false),
        programme_extended_on: Some(jiff::civil::date(2021, 1, 4)),
        ..Facts::default()
    };
    match rule.trigger {
        Fact::VisitationDecidedOn => Facts { visitation_decided_on: at, ..facts },
        Fact::CprRegisteredOn => Facts { cpr_registered_on: at, ..facts },
        Fact::MoveApprovedOn => {
            Facts { moved_in_on: Some(jiff::civil::date(2016, 9, 1)), move_approved_on: at, ..facts }
        }
        Fact::ResponsibilityFrom if rule.groups == [Group::UnaccompaniedMinor] => Facts {
            born: Some(on - Span::new().years(12)),
            custody_needed: Some(true),
            responsibility_from: at,
            ..facts
        },
        Fact::ResponsibilityFrom => Facts { responsibility_from: at, ..facts },
        Fact::ProgrammeBegunOn => Facts { programme_begun_on: at, ..facts },
        Fact::ContractSignedOn => {
            let contract =
                Contract { person_signed_on: at, municipality_signed_on: at, declaration_signed_on: at };
            Facts { permit_since: Some(on - Span::new().years(1)), contracts: vec![contract], ..facts }
        }
        Fact::DanishReferredOn => {
            Facts { group: None, outside_the_act: Some(true), danish_referred_on: at, ..facts }
        }
        Fact::CompanyOfferEndedOn => Facts { company_offer_ended_on: at, ..facts },
        Fact::FirstMatchOn => Facts { first_match_on: at, ..facts },
        Fact::JobseekerFrom => Facts { jobseeker_from: at, ..facts },
        Fact::ChildBornOn => Facts { child_born_on: at, ..facts },
        Fact::LeaveEndsOn => Facts { leave_ends_on: at, ..facts },
        Fact::PermitSince => Facts { permit_since: at, ..facts },
        Fact::ReturnWishedOn => Facts { return_wished_on: at, ..facts },
        Fact::SchoolReferredOn => {
            Facts { born: Some(on - Span::new().years(9)), school_referred_on: at, ..facts }
        }
        Fact::BasicInstructionFrom => Facts { basic_instruction_from: at, ..facts },
        Fact::OrdinarySince => Facts { ordinary: vec![since(on)], ..facts },
        Fact::StayElsewhereOn => Facts { stay_elsewhere_on: at, ..facts },
        Fact::DecisionSentOn => Facts { decision_sent_on: at, ..facts },
        Fact::ComplainedOn => {
            Facts { decision_sent_on: Some(jiff::civil::date(2022, 7, 1)), complained_on: at, ..facts }
        }
        Fact::SanctionDecidedOn => Facts { sanction_decided_on: at, ..facts },
        Fact::AccessAskedOn => Facts { access_asked_on: at, ..facts },
        // What is no deadline of one person is tried elsewhere.
        _ => facts,
    }
}

/// The days that one version of a rule sets when it counts from the day; none when it does not apply.
fn due(book: &RuleBook<'_>, rule: &Rule<'_>, on: Date) -> Vec<Date> {
    let facts = somebody(rule, on);
    if rule.is_takeover() {
        return match takeover(book, &facts) {
            Takeover::On { on, rule: found, .. } if found.id == rule.id => vec![on],
            _ => Vec::new(),
        };
    }
    let found = findings(book, &facts).into_iter().find(|finding| finding.rule.id == rule.id);
    match found.map(|found| found.outcome) {
        Some(Outcome::Due(deadlines)) => deadlines.iter().map(|deadline| deadline.due_on).collect(),
        _ => Vec::new(),
    }
}

/// Every rule that sets a day for one person, as it stands now.
fn rules_of_days<'b>(book: &'b RuleBook<'_>) -> Vec<&'b Rule<'b>> {
    let sets_a_day = |rule: &&Rule<'_>| {
        let of_a_person = !matches!(rule.apply, law::Apply::Money | law::Apply::Frame);
        of_a_person && (!rule.spans.is_empty() || rule.is_takeover()) && rule.in_force(day(0))
    };
    book.versions().iter().filter(sets_a_day).collect()
}

proptest! {
    #[test]
    fn a_later_trigger_never_gives_an_earlier_deadline_by_any_rule(a in 0..12_000, gap in 0..500) {
        let book = RuleBook::shipped();
        for rule in rules_of_days(&book) {
            let (early, late) = (due(&book, rule, day(a)), due(&book, rule, day(a + gap)));
            prop_assert_eq!(early.len(), late.len(), "{} {} {}", rule.id, day(a), gap);
            for (early, late) in early.iter().zip(&late) {
                prop_assert!(early <= late, "{}: {} + {} days gives {} before {}", rule.id, day(a), gap, late, early);
            }
        }
    }
}

#[test]
fn no_rule_that_sets_a_day_is_left_out_of_the_trial() {
    let book = RuleBook::shipped();
    let rules = rules_of_days(&book);
    let silent: Vec<&str> =
        rules.iter().filter(|rule| due(&book, rule, day(1_000)).is_empty()).map(|rule| rule.id).collect();
    assert!(silent.is_empty(), "these set no day for the person who was made for them: {silent:?}");
    let facts: BTreeSet<&str> = rules.iter().map(|rule| rule.trigger.code()).collect();
    assert!(rules.len() >= 30 && facts.len() >= 20, "{} rules, {facts:?}", rules.len());
}

/// What tells the time, in any of the libraries a calculator could ask.
const CLOCKS: &[&str] = &["now()", "SystemTime", "Instant::", "Timestamp", "Zoned"];

#[test]
fn a_rule_never_reads_the_clock_and_neither_does_what_it_counts_with() {
    fn each(folder: &Path, see: &mut impl FnMut(&Path)) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { each(&path, see) } else { see(&path) }
        }
    }
    let mut read = 0;
    for calculator in ["law", "kernel"] {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../{calculator}/src"));
        each(&source, &mut |path| {
            read += 1;
            let text = fs::read_to_string(path).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                for clock in CLOCKS {
                    assert!(!line.contains(clock), "{} asks {clock}: {line}", path.display());
                }
            }
        });
    }
    assert!(read > 60, "{read} files");
}
