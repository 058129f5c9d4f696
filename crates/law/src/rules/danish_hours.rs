// SPDX-License-Identifier: MPL-2.0
//! Danish education takes 15 hours a week at most, on average (*timetal for danskuddannelse*).

use crate::adult::adult_start;
use crate::{Apply, Certainty, Fact, Facts, Number, Outcome, Param, Rounding, Rule, Trigger};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d18-danish-hours",
    source: "Integrationsloven § 21, stk. 3; danskuddannelsesloven § 4",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: false,
    spans: &[],
    numbers: &[
        Number::week(Param::DanishHours, 15),
        Number::age(Param::AdultYears, 18),
        Number::months(Param::ProgrammeMonths, 60),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    match adult_start(rule, facts, start) {
        Ok(_) => Outcome::Holds,
        Err(outcome) => outcome,
    }
}
