// SPDX-License-Identifier: MPL-2.0
//! A final Danish exam passed in the period, or as the first possible one after it (*danskprøve*).
//!
//! Exams are held twice a year. Whether one within six months of the period's end was the first possible is for the
//! caseworker to say: it is shown as missing.

use super::{Condition, Exam, Ground, Proof, SubsidyFacts, Try, began, rule};
use crate::RuleBook;
use jiff::civil::Date;
use kernel::{
    TextEnum,
    calendar::months_after,
    codes::{SubsidyKind, Track},
};

pub(super) fn tries(book: &RuleBook<'_>, facts: &SubsidyFacts, today: Date) -> Vec<Try> {
    let is_final = |exam: &&Exam| Track::ALL.iter().any(|track| exam.kind.completes(*track));
    facts.exams.iter().filter(is_final).filter_map(|exam| attempt(book, exam, facts, today)).collect()
}

fn attempt(book: &RuleBook<'_>, exam: &Exam, facts: &SubsidyFacts, today: Date) -> Option<Try> {
    let rule = rule::on(book, SubsidyKind::DanishTest, exam.on)?;
    let (mut level, mut grounds) = began(&rule, facts, exam.on);
    let passed = match exam.passed {
        Some(true) if exam.on <= today => Proof::Met,
        Some(false) => Proof::Failed,
        _ if today < exam.on => Proof::NotYet,
        _ => Proof::Missing,
    };
    grounds.push(Ground { condition: Condition::Passed, proof: passed, on: Some(exam.on) });
    let last =
        facts.responsibility_from.map(|start| months_after(start, rule.high_months + rule.next_exam_months));
    let late = grounds.iter_mut().find(|ground| ground.condition == Condition::InTime);
    if let (None, Some(ground), true) = (level, late, last.is_some_and(|last| exam.on < last)) {
        ground.proof = Proof::Missing;
        level = rule.level(exam.on, exam.on);
    }
    Some(Try { from: Some(exam.on), level, grounds })
}
