// SPDX-License-Identifier: MPL-2.0
//! B-38: how many of the newcomers of each age take part in leisure and culture (*fritid og kultur*).

use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::Person;
use crate::reception::{self, by_year};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Member, Point, Question, Snapshot, Variant};
use jiff::civil::Date;
use kernel::Period;

/// The share of the newcomers who took part in something in the year; only what they themselves have agreed to have
/// written down is known (B-38).
pub const INDICATOR: Indicator = Indicator {
    id: "B-38",
    guidepost: Guidepost::Community,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 5"),
    variants: &[
        Variant::AgeUnderSix,
        Variant::AgeSchool,
        Variant::AgeYoung,
        Variant::AgeAdult,
        Variant::AgeSenior,
    ],
    compute,
    points,
};

/// The ages: the line, the reading that asks for it, and from which birthday until before which.
const AGES: [(&str, Variant, i16, i16); 5] = [
    ("line-age-under-six", Variant::AgeUnderSix, 0, 6),
    ("line-age-school", Variant::AgeSchool, 6, 18),
    ("line-age-young", Variant::AgeYoung, 18, 30),
    ("line-age-adult", Variant::AgeAdult, 30, 65),
    ("line-age-senior", Variant::AgeSenior, 65, 200),
];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let asked = reception::days(snapshot, question);
    // Somebody's age is that of the last day that is looked at.
    let last = asked.until.unwrap_or(snapshot.as_of).min(snapshot.as_of);
    let mut tally = Tally::default();
    for person in snapshot.persons.iter().filter(|person| question.is_about(person)) {
        let Some(here) = cohort::days_here(person, question.months, asked, snapshot.as_of) else { continue };
        let who = Member::Person(person.id);
        match question.variant.map(|variant| is_of_age(person, variant, last)) {
            None | Some(Some(true)) => tally.put(who, took_part(person, here)),
            Some(None) => tally.stranger(who),
            Some(Some(false)) => {}
        }
    }
    tally.share(&INDICATOR)
}

/// Whether somebody is of the age asked about on a day; `None` when nobody knows when they were born.
fn is_of_age(person: &Person, asked: Variant, day: Date) -> Option<bool> {
    let born = person.born?;
    let (_, _, from, before) = AGES.into_iter().find(|(_, variant, ..)| *variant == asked)?;
    Some(cohort::reaches(born, from) <= day && day < cohort::reaches(born, before))
}

/// Whether somebody took part in anything on one of the days they were here.
fn took_part(person: &Person, here: Period) -> bool {
    let ends = here.until.unwrap_or(Date::MAX);
    person.leisure.iter().any(|it| it.from <= ends && it.until.is_none_or(|until| here.from <= until))
}

/// All of them, and the ages that add up to all whose age is known: published together or not at all.
fn points(snapshot: &Snapshot) -> Vec<Point> {
    let mut points = by_year(&INDICATOR, snapshot, "line-all", |question| question);
    for (line, variant, ..) in AGES {
        let of_age = by_year(&INDICATOR, snapshot, line, |question| question.by(variant));
        points.extend(of_age.into_iter().map(|point| Point { part_of: Some("line-all"), ..point }));
    }
    points
}
