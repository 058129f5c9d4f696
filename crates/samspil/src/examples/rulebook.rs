// SPDX-License-Identifier: MPL-2.0
//! What the invented municipality has written in its book of rules: nothing the law says, only examples of how it is done.

use super::{package::Package, town::days};
use crate::deadlines::{RuleChange, Suspension};
use jiff::civil::{Date, date};
use law::{Certainty, SUSPENDED_SINCE};

/// Four rule changes, of which two only say that somebody has looked the rule up, and four short suspensions long ago.
pub fn write(package: &mut Package, as_of: Date) {
    let starts_on = date(as_of.year(), 1, 1);
    for (at, (rule, counts, certainty)) in (1..).zip(CHANGES) {
        let change = RuleChange {
            rule: rule.to_owned(),
            starts_on,
            counts: counts.to_owned(),
            source: "Opdigtet eksempel".to_owned(),
            certainty,
            note: None,
        };
        package.add(&format!("regelaendring-{at}"), &change);
    }
    for at in 0..4 {
        let starts_on = days(SUSPENDED_SINCE, i64::from(at) * 7);
        let source = "Opdigtet bekendtgørelse".to_owned();
        let suspension = Suspension { starts_on, ends_on: Some(days(starts_on, 1)), source, note: None };
        package.add(&format!("suspension-{at}"), &suspension);
    }
}

const CHANGES: [(&str, &str, Certainty); 4] = [
    ("d35-school-start", "10", Certainty::Proposal),
    ("d36-custody", "2", Certainty::Proposal),
    ("d16-danish-referral", "1", Certainty::Verified),
    ("d28-health", "6", Certainty::Verified),
];
