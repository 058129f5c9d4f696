// SPDX-License-Identifier: MPL-2.0
//! B-04a: how many days it took until half of those who came had a first dwelling, and how many had one at once.

use super::company_offer::{course, time_figure};
use crate::indicator::{Indicator, Source, Unit};
use crate::person::Person;
use crate::{Companion, Figure, Guidepost, Member, Point, Question, Snapshot};
use jiff::civil::Date;

/// The median days from takeover to the first dwelling, temporary or permanent (B-04, D10).
pub const INDICATOR: Indicator = Indicator {
    id: "B-04a",
    guidepost: Guidepost::Housing,
    version: 1,
    unit: Unit::Days,
    source: Source::Proposed(
        "Sønderborg Kommune, Integrationsstrategi, 2016, mission; integrationsloven § 12",
    ),
    variants: &[],
    compute,
    points,
};

const AT_ONCE: &str = "companion-housed-at-takeover";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[AT_ONCE];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let (as_of, days) = (snapshot.as_of, super::days(snapshot, question));
    let (mut courses, mut at_once) = (Vec::new(), Vec::new());
    for person in snapshot.persons.iter().filter(|person| came(person, question)) {
        let Some(from) = person.taken_over_on.filter(|on| *on <= as_of && days.holds(*on)) else { continue };
        let housed = first_dwelling(person, from).filter(|on| *on <= as_of);
        let gone = person.end.map(|end| end.on.max(from)).filter(|on| *on <= as_of);
        courses.push(course(person, from, (housed, gone), as_of));
        if housed == Some(from) {
            at_once.push(Member::Person(person.id));
        }
    }
    let mut figure = time_figure(&INDICATOR, &courses, 0.5);
    let (count, of) = (at_once.len() as u64, figure.denominator);
    figure.companions.push(Companion { key: AT_ONCE, count, of, members: at_once });
    figure
}

/// Whether the person came here first, or is asked about all the same.
pub(super) fn came(person: &Person, question: &Question) -> bool {
    question.is_about(person) && (person.first_in_denmark || question.moved_in)
}

/// The first day in a dwelling; one lived in already counts from takeover.
fn first_dwelling(person: &Person, from: Date) -> Option<Date> {
    let lived_in = person.placements.iter().filter(|home| home.until.is_none_or(|until| from <= until));
    lived_in.map(|home| home.from.max(from)).min()
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    super::by_year(&INDICATOR, snapshot, "line-all", |question| question)
}
