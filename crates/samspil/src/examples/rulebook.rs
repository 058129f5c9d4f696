// SPDX-License-Identifier: MPL-2.0
//! What the invented municipality has written in its book of rules: nothing the law says, only examples of how it is done.

use super::{package::Package, town::days};
use crate::{
    deadlines::{DatedName, DatedRate, RuleChange, Suspension, SuspensionScope},
    record::Record,
};
use jiff::civil::{Date, date};
use law::{
    Certainty, RateOf, SUSPENDED_SINCE,
    money::Money,
    names::{Named, Names},
};

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
            places: None,
        }
        .completed();
        package.add(&format!("regelaendring-{at}"), &change);
    }
    for at in 0..4 {
        let starts_on = days(SUSPENDED_SINCE, i64::from(at) * 7);
        let source = "Opdigtet bekendtgørelse".to_owned();
        let suspension = Suspension { starts_on, ends_on: Some(days(starts_on, 1)), source, note: None };
        package.add(&format!("suspension-{at}"), &suspension);
    }
    for rule in LOOKED_UP {
        let scope = SuspensionScope {
            rule: rule.to_owned(),
            can_be_suspended: true,
            starts_on: SUSPENDED_SINCE,
            source: "Opdigtet eksempel: slået efter i loven".to_owned(),
            certainty: Certainty::Verified,
            note: None,
        };
        package.add(&format!("kan-suspenderes-{rule}"), &scope);
    }
    rates(package, as_of);
    names(package);
}

/// Invented amounts of this year and the year before, so that the sums are not empty.
fn rates(package: &mut Package, as_of: Date) {
    for year in [as_of.year() - 1, as_of.year()] {
        for (money, kroner) in RATES {
            let rate = DatedRate {
                what: RateOf::Money(money),
                number: kroner,
                starts_on: date(year, 1, 1),
                ends_on: Some(date(year, 12, 31)),
                source: "Opdigtet eksempel".to_owned(),
                certainty: Certainty::Proposal,
                note: None,
            };
            package.add(&format!("sats-{money}-{year}"), &rate);
        }
    }
}

/// The names as they come with the program, looked up by the invented municipality.
fn names(package: &mut Package) {
    for name in
        Names::shipped().all().iter().filter(|name| name.of == Named::Programme || name.valid_until.is_none())
    {
        let looked_up = DatedName {
            of_what: name.of,
            starts_on: name.valid_from,
            name: name.name.to_owned(),
            source: name.source.to_owned(),
            certainty: name.certainty,
            note: None,
        };
        package.add(&format!("betegnelse-{}-{}", name.of, name.valid_from), &looked_up);
    }
}

/// Rules of which somebody has looked up that they can be suspended.
const LOOKED_UP: [&str; 4] = ["d14-programme", "d15-contract", "d16-danish-referral", "d28-health"];

const RATES: [(Money, i64); 4] = [
    (Money::BasicGrant, 3_000),
    (Money::JobHigh, 90_000),
    (Money::JobLow, 60_000),
    (Money::StaySingle, 2_500),
];

const CHANGES: [(&str, &str, Certainty); 4] = [
    ("d35-school-start", "10", Certainty::Proposal),
    ("d36-custody", "2", Certainty::Proposal),
    ("d16-danish-referral", "1", Certainty::Verified),
    ("d28-health", "6", Certainty::Verified),
];
