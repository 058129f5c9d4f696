// SPDX-License-Identifier: MPL-2.0
//! The last day on which something can begin that gives a subsidy, told some months before it comes (*sidste dag*).

use super::{Level, Standing, SubsidyFacts, Terms, rule, subsidy};
use jiff::civil::Date;
use kernel::{calendar::months_after, codes::SubsidyKind};

/// A chance of a subsidy that runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// For what.
    pub kind: SubsidyKind,
    /// At which level.
    pub level: Level,
    /// The last day on which it can begin, or the exam be passed.
    pub last_day: Date,
}

/// What runs out in the next months for somebody who has begun nothing that gives the subsidy.
#[must_use]
pub fn endings(terms: Terms<'_, '_>, facts: &SubsidyFacts, today: Date) -> Vec<Ending> {
    use SubsidyKind::{DanishTest, Education, Job};
    let Some(start) = facts.responsibility_from.filter(|start| *start <= today) else { return Vec::new() };
    if facts.ended_on.is_some_and(|ended| ended <= today) {
        return Vec::new();
    }
    let mut all = Vec::new();
    for kind in [Job, Education, DanishTest] {
        let Some(rule) = rule::on(terms.book, kind, today) else { continue };
        let soon = |day: &Date| today <= *day && *day < months_after(today, rule.told_months);
        for (level, months) in [(Level::High, Some(rule.high_months)), (Level::Low, rule.low_months)] {
            let after = months.map(|months| months_after(start, months));
            let last_day = after.and_then(|after| after.yesterday().ok());
            all.extend(last_day.filter(soon).map(|last_day| Ending { kind, level, last_day }));
        }
    }
    all.retain(|ending| {
        subsidy(terms, ending.kind, facts, today).is_some_and(|found| found.standing == Standing::NotMet)
    });
    all
}
