// SPDX-License-Identifier: MPL-2.0
//! A leisure job has limits by age: hours a day and a week, and the evening (*fritidsjob*, arbejdsmiljøreglerne).
//!
//! 13 and 14 years: 2 hours on a school day, 7 on a day off, 12 in a school week, 35 in a week off. 15 to 17 years: 2, 8, 12
//! and 40, and 8 and 40 when out of school. Nobody works between 20 and 6. Read on an older page; a proposal of 2024 loosens
//! several of them. The job itself is held against them by [`crate::leisure`].

use crate::{Apply, Certainty, Fact, Facts, Number, Outcome, Param, Reason, Rounding, Rule, Trigger};
use jiff::civil::date;
use kernel::{TextEnum, calendar::months_after, codes::Group};

pub(super) const RULE: Rule = Rule {
    id: "d37-leisure-job",
    source: "Arbejdstilsynets regler om unges arbejde",
    groups: Group::ALL,
    trigger: Fact::LeisureJobFrom,
    valid_from: date(2016, 7, 1),
    valid_until: None,
    certainty: Certainty::OlderWording,
    open: true,
    spans: &[],
    numbers: LIMITS,
    rounding: Rounding::Stays,
    amended: None,
    apply: Apply::Deadline(apply),
};

const LIMITS: &[Number] = &[
    Number::age(Param::JobFromAge, 13),
    Number::age(Param::OlderFromAge, 15),
    Number::age(Param::AdultYears, 18),
    Number::day(Param::YoungSchoolDay, 2),
    Number::day(Param::YoungFreeDay, 7),
    Number::week(Param::YoungSchoolWeek, 12),
    Number::week(Param::YoungFreeWeek, 35),
    Number::day(Param::OlderSchoolDay, 2),
    Number::day(Param::OlderFreeDay, 8),
    Number::week(Param::OlderSchoolWeek, 12),
    Number::week(Param::OlderFreeWeek, 40),
    Number::day(Param::EveningHour, 20),
    Number::day(Param::MorningHour, 6),
];

fn apply<'a>(rule: &'a Rule<'a>, facts: &Facts, job: Trigger) -> Outcome<'a> {
    let Some(born) = facts.born else { return Outcome::Awaits(Fact::Born) };
    let is = |age| months_after(born, rule.number(age) * 12) <= job.on;
    match () {
        () if is(Param::AdultYears) => Outcome::NotApplicable(Reason::TurnedAdult),
        () if !is(Param::JobFromAge) => Outcome::NotApplicable(Reason::TooYoung),
        () => Outcome::Holds,
    }
}
