// SPDX-License-Identifier: MPL-2.0
//! B-04b: how many were referred to Danish education within a month, and how many had their first lesson.

use super::{NOT_DUE, Task};
use crate::cohort::months_after;
use crate::indicator::{Indicator, Source, Unit};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Member, Point, Question, Snapshot};

/// The share of adults referred to Danish education within a month of takeover (B-04, B-18, D16, D17).
pub const INDICATOR: Indicator = Indicator {
    id: "B-04b",
    guidepost: Guidepost::Cooperation,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed(
        "Sønderborg Kommune, Integrationsstrategi, 2016, mission; integrationsloven § 21",
    ),
    variants: &[],
    compute,
    points,
};

const LESSON: &str = "companion-first-lesson-in-time";
const EXEMPT: &str = "companion-exempt";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[LESSON, EXEMPT, NOT_DUE];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let (as_of, mut tally) = (snapshot.as_of, Tally::beside(COMPANIONS));
    for adult in super::adults(snapshot, question) {
        let (person, who) = (adult.person, Member::Person(adult.person.id));
        if person.exempt_from_danish {
            tally.note(EXEMPT, who);
            continue;
        }
        let due = months_after(adult.from, 1);
        let referred = Task { due, done: person.referred_to_danish_on().filter(|on| *on <= as_of) };
        let begun = Task { due, done: person.danish_begun_on().filter(|on| *on <= as_of) };
        if super::put(&mut tally, person, referred, as_of) && begun.is_on_time() {
            tally.note(LESSON, who);
        }
    }
    super::of_whole(tally.share(&INDICATOR), &[LESSON])
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    super::by_year(&INDICATOR, snapshot, "line-all", |question| question)
}
