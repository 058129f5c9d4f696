// SPDX-License-Identifier: MPL-2.0
//! Duties towards adults: they count from the takeover, or from the 18th birthday when that is later.
//!
//! That the birthday takes the takeover's place is our own proposal; the Act does not say. A child who turns 18
//! five years or more after the takeover, when a programme can no longer run, is not counted at all. Somebody born on
//! 29 February turns 18 on 28 February.

use crate::{Fact, Facts, Number, Outcome, Param, Reason, Rule, Trigger};
use kernel::calendar::months_after;

/// The numbers that say who is counted as an adult; every duty towards adults has them.
pub(crate) const ADULT: &[Number] =
    &[Number::age(Param::AdultYears, 18), Number::months(Param::ProgrammeMonths, 60)];

/// What says who is counted as an adult.
pub const IS_AN_ADULT: [Param; 2] = [Param::AdultYears, Param::ProgrammeMonths];

/// What an adult duty counts from, or why it cannot be counted.
pub(crate) fn adult_start(
    rule: &Rule<'_>,
    facts: &Facts,
    start: Trigger,
) -> Result<Trigger, Outcome<'static>> {
    let Some(born) = facts.born else { return Err(Outcome::Awaits(Fact::Born)) };
    let adult_on = months_after(born, rule.number(Param::AdultYears) * 12);
    if adult_on <= start.on {
        return Ok(start);
    }
    if months_after(start.on, rule.number(Param::ProgrammeMonths)) <= adult_on {
        return Err(Outcome::NotApplicable(Reason::Child));
    }
    match facts.ending().filter(|ended| ended.on <= adult_on) {
        Some(ended) => Err(Outcome::NotApplicable(ended.reason)),
        None => Ok(Trigger { fact: Fact::Born, on: adult_on }),
    }
}

/// An adult duty that is met on the day of one fact.
pub(crate) fn adult_duty<'a>(
    rule: &'a crate::Rule<'a>,
    facts: &Facts,
    start: Trigger,
    satisfied_by: Fact,
) -> Outcome<'a> {
    match adult_start(rule, facts, start) {
        Ok(trigger) => Outcome::Due(crate::counting::met_by(rule, facts, trigger, satisfied_by)),
        Err(outcome) => outcome,
    }
}
