// SPDX-License-Identifier: MPL-2.0
//! Ordinary education, begun and continued for six months, on SU or a trainee's wage (*ordinær uddannelse*).

use super::{Condition, Course, Ground, Proof, SubsidyFacts, Try, began, lasted, rule};
use jiff::civil::Date;
use kernel::codes::{EducationBasis, SubsidyKind};

pub(super) fn tries(facts: &SubsidyFacts, today: Date) -> Vec<Try> {
    let begun = facts.courses.iter().filter(|course| course.from <= today);
    begun.filter_map(|course| attempt(course, facts, today)).collect()
}

fn attempt(course: &Course, facts: &SubsidyFacts, today: Date) -> Option<Try> {
    let rule = rule::on(SubsidyKind::Education, course.from)?;
    let (level, mut grounds) = began(rule, facts, course.from);
    grounds.push(lasted(rule, course.from, course.until, today));
    let proof = match course.basis {
        EducationBasis::StudentGrant | EducationBasis::TraineeWage => Proof::Met,
        EducationBasis::Unknown => Proof::Missing,
        EducationBasis::Benefit => Proof::Failed,
    };
    grounds.push(Ground { condition: Condition::Basis, proof, on: None });
    Some(Try { from: Some(course.from), level, grounds })
}
