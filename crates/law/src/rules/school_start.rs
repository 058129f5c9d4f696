// SPDX-License-Identifier: MPL-2.0
//! A child of school age begins in school at once (*undervisningspligt*).
//!
//! Open: the Act sets no day for a child who has just come; we propose two weeks. School age is taken from 1 August of the
//! year the child turns 6 until 31 July of the year it turns 16. Nothing is asked until the child is known to have been
//! referred to a school.

use crate::counting::event_duty;
use crate::{
    Apply, Certainty, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Span, Trigger, Weight,
};
use jiff::civil::date;
use kernel::{TextEnum, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d35-school-start",
    source: "Folkeskoleloven §§ 32-34",
    groups: Group::ALL,
    trigger: Fact::SchoolReferredOn,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::Verified,
    open: true,
    spans: &[(Weight::Planned, Span::Days(14))],
    numbers: &[Number::age(Param::SchoolFromAge, 6), Number::age(Param::SchoolUntilAge, 16)],
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, referred: Trigger) -> Outcome<'a> {
    let Some(born) = facts.born else { return Outcome::Awaits(Fact::Born) };
    let august = |age| date(born.year().saturating_add(rule.number(age)).min(9000), 8, 1);
    let of_age = august(Param::SchoolFromAge) <= referred.on && referred.on < august(Param::SchoolUntilAge);
    if of_age {
        event_duty(rule, facts, referred, Fact::SchoolStartedOn)
    } else {
        Outcome::NotApplicable(Reason::NotSchoolAge)
    }
}
