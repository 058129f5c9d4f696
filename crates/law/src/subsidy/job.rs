// SPDX-License-Identifier: MPL-2.0
//! An ordinary job of 20 hours a week or more that lasts six months (*ordinær beskæftigelse*).
//!
//! Jobs that follow each other without a day between them, or overlap, are one employment; their hours are added.

use super::{Condition, Ground, Job, Proof, SubsidyFacts, SubsidyRule, Try, began, lasted, rule};
use crate::RuleBook;
use jiff::civil::Date;
use kernel::{
    Period,
    calendar::months_after,
    codes::{EmploymentKind, SubsidyKind},
};

/// Jobs without a break between them.
struct Employment<'a> {
    from: Date,
    until: Option<Date>,
    jobs: Vec<&'a Job>,
}

pub(super) fn tries(book: &RuleBook<'_>, facts: &SubsidyFacts, today: Date) -> Vec<Try> {
    employments(facts, today).iter().filter_map(|one| attempt(book, one, facts, today)).collect()
}

fn attempt(
    book: &RuleBook<'_>,
    employment: &Employment<'_>,
    facts: &SubsidyFacts,
    today: Date,
) -> Option<Try> {
    let rule = rule::on(book, SubsidyKind::Job, employment.from)?;
    let (level, mut grounds) = began(&rule, facts, employment.from);
    grounds.push(lasted(&rule, employment.from, employment.until, today));
    grounds.push(hours(&rule, employment));
    Some(Try { from: Some(employment.from), level, grounds })
}

fn employments(facts: &SubsidyFacts, today: Date) -> Vec<Employment<'_>> {
    let is_ordinary = |job: &&Job| job.kind == EmploymentKind::Ordinary && job.from <= today;
    let mut jobs: Vec<&Job> = facts.jobs.iter().filter(is_ordinary).collect();
    jobs.sort_by_key(|job| job.from);
    let mut all: Vec<Employment<'_>> = Vec::new();
    for job in jobs {
        let day_after = |until: Date| until.tomorrow().unwrap_or(until);
        match all.last_mut().filter(|last| last.until.is_none_or(|until| job.from <= day_after(until))) {
            Some(last) => {
                last.until = last.until.zip(job.until).map(|(one, other)| one.max(other));
                last.jobs.push(job);
            }
            None => all.push(Employment { from: job.from, until: job.until, jobs: vec![job] }),
        }
    }
    all
}

/// The mean over the months that must be lasted.
fn hours(rule: &SubsidyRule<'_>, employment: &Employment<'_>) -> Ground {
    let wanted = u64::from(rule.minutes.unwrap_or(0));
    let end = months_after(employment.from, rule.lasts_months);
    let months = Period { from: employment.from, until: Some(end.yesterday().unwrap_or(end)) };
    let (mut worked, mut known) = (0, true);
    for job in &employment.jobs {
        let shared = Period { from: job.from, until: job.until }.shared_days(&months, end).unsigned_abs();
        worked += u64::from(job.minutes.unwrap_or(0)) * shared;
        known &= job.minutes.is_some() || shared == 0;
    }
    // A job that ended early is judged on the days it lasted; that it ended is another condition.
    let held = Period { from: employment.from, until: employment.until };
    let days = held.shared_days(&months, end).unsigned_abs();
    let proof = match (worked >= wanted * days, known) {
        (true, _) => Proof::Met,
        (false, false) => Proof::Missing,
        (false, true) => Proof::Failed,
    };
    Ground { condition: Condition::Hours, proof, on: None }
}
