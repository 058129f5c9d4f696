// SPDX-License-Identifier: MPL-2.0
//! Ordinary education, begun and continued for six months, on SU or a trainee's wage (*ordinær uddannelse*).

use super::{Condition, Course, Ground, Proof, SubsidyFacts, Try, began, lasted, rule};
use crate::RuleBook;
use jiff::civil::Date;
use kernel::codes::{EducationBasis, SubsidyKind};

pub(super) fn tries(book: &RuleBook<'_>, facts: &SubsidyFacts, today: Date) -> Vec<Try> {
    let begun = facts.courses.iter().filter(|course| course.from <= today);
    begun.filter_map(|course| attempt(book, course, facts, today)).collect()
}

fn attempt(book: &RuleBook<'_>, course: &Course, facts: &SubsidyFacts, today: Date) -> Option<Try> {
    let rule = rule::on(book, SubsidyKind::Education, course.from)?;
    let (level, mut grounds) = began(&rule, facts, course.from);
    grounds.push(lasted(&rule, course.from, course.until, today));
    let proof = match course.basis {
        EducationBasis::StudentGrant | EducationBasis::TraineeWage => Proof::Met,
        EducationBasis::Unknown => Proof::Missing,
        EducationBasis::Benefit => Proof::Failed,
    };
    grounds.push(Ground { condition: Condition::Basis, proof, on: None });
    Some(Try { from: Some(course.from), level, grounds })
}
