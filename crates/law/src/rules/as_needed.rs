// SPDX-License-Identifier: MPL-2.0
//! Somebody who lives on no benefit is followed up only as needed: no day is set (*opfølgning efter behov*).
//!
//! Whoever is in an ordinary job or education without a benefit is followed up every year instead.

use crate::adult::adult_start;
use crate::{Apply, Certainty, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Trigger};
use jiff::civil::date;
use kernel::{Period, TextEnum, calendar::months_after, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d26-as-needed",
    source: "Integrationsloven § 20, stk. 1",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2019, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[],
    numbers: &[
        Number::months(Param::WatchedMonths, 6),
        Number::age(Param::AdultYears, 18),
        Number::months(Param::ProgrammeMonths, 60),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    let start = match adult_start(rule, facts, start) {
        Ok(start) => start,
        Err(outcome) => return outcome,
    };
    if facts.ordinary.iter().any(|period| period.holds(start.on)) {
        return Outcome::NotApplicable(Reason::Ordinary);
    }
    let watched = months_after(start.on, rule.number(Param::WatchedMonths));
    match facts.on_benefit_in(&Period { from: start.on, until: Some(watched) }) {
        None => Outcome::Awaits(Fact::OnBenefit),
        Some(true) => Outcome::NotApplicable(Reason::OnBenefit),
        Some(false) => Outcome::Holds,
    }
}
