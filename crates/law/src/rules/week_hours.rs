// SPDX-License-Identifier: MPL-2.0
//! The programme of somebody on a benefit takes 37 hours a week on average (*37 timer*, since 2025 with *arbejdspligt*).
//!
//! The hours before 2025 are from memory. Health can lower them; that is a decision about the person.

use crate::adult::adult_start;
use crate::{Apply, Certainty, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Trigger};
use jiff::civil::date;
use kernel::{Period, TextEnum, codes::Group};

/// As we remember it.
pub(super) const UNTIL_2024: Rule = Rule {
    id: "d21-week-hours",
    source: "Integrationsloven § 16",
    groups: Group::ALL,
    trigger: Fact::ResponsibilityFrom,
    valid_from: date(2016, 7, 1),
    valid_until: Some(date(2024, 12, 31)),
    certainty: Certainty::FromMemory,
    open: false,
    spans: &[],
    numbers: &[
        Number::week(Param::WeekHours, 37),
        Number::age(Param::AdultYears, 18),
        Number::months(Param::ProgrammeMonths, 60),
    ],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

/// As the Act says since lov nr. 1654 af 30. december 2024.
pub(super) const FROM_2025: Rule = Rule {
    source: "Integrationsloven § 16 (lov nr. 1654 af 30. december 2024)",
    valid_from: date(2025, 1, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    ..UNTIL_2024
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, start: Trigger) -> Outcome<'a> {
    let start = match adult_start(rule, facts, start) {
        Ok(start) => start,
        Err(outcome) => return outcome,
    };
    match facts.on_benefit_in(&Period { from: start.on, until: None }) {
        None => Outcome::Awaits(Fact::OnBenefit),
        Some(false) => Outcome::NotApplicable(Reason::NotOnBenefit),
        Some(true) => Outcome::Holds,
    }
}
