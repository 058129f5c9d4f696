// SPDX-License-Identifier: MPL-2.0
//! The result subsidies that could have been claimed and were not, as the law's rules see them.

use indicators::{Person, person::Claim};
use jiff::civil::Date;
use kernel::codes::SubsidyKind;
use law::{
    RuleBook,
    money::Rates,
    subsidy::{self, Standing, SubsidyFacts, Terms},
};

/// Adds to everybody's claims what the conditions were met for by the day without anybody claiming it.
pub(super) fn add(book: &RuleBook<'_>, persons: &mut [Person], as_of: Date) {
    // Only whether, not how much, is asked for.
    let rates = Rates::shipped();
    let terms = Terms { book, rates: &rates };
    for person in persons {
        // Without a job or a course there is nothing to claim for, and most people are passed over.
        if person.employments.is_empty() && person.educations.is_empty() {
            continue;
        }
        let found = subsidy::subsidies(terms, &facts(person), as_of);
        let counted = |kind| matches!(kind, SubsidyKind::Job | SubsidyKind::Education);
        let open = found.iter().filter(|one| one.standing == Standing::Eligible && counted(one.rule.kind));
        person.claims.extend(open.map(|one| Claim {
            kind: one.rule.kind,
            met_on: one.on,
            claimed_on: None,
            amount_ore: None,
            paid_on: None,
            withdrawn: false,
        }));
    }
}

fn facts(person: &Person) -> SubsidyFacts {
    let job = |job: &indicators::person::Employment| subsidy::Job {
        kind: job.kind,
        from: job.from,
        until: job.until,
        minutes: job.hours_per_week.map(indicators::Hours::minutes),
    };
    let course = |course: &indicators::person::Education| subsidy::Course {
        basis: course.basis,
        from: course.from,
        until: course.until,
    };
    let claim = |claim: &Claim| {
        let on = claim.claimed_on?;
        Some(subsidy::Claim {
            kind: claim.kind,
            on,
            paid_on: None,
            refused_on: claim.withdrawn.then_some(on),
        })
    };
    SubsidyFacts {
        responsibility_from: person.taken_over_on,
        ended_on: person.end.map(|end| end.on),
        jobs: person.employments.iter().map(job).collect(),
        courses: person.educations.iter().map(course).collect(),
        exams: Vec::new(),
        documents: Vec::new(),
        claims: person.claims.iter().filter_map(claim).collect(),
    }
}
