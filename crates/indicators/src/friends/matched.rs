// SPDX-License-Identifier: MPL-2.0
//! A-34b: how many of those who wanted a voluntary friend got one.

use crate::indicator::{Indicator, Source, Unit};
use crate::reception;
use crate::tally::Tally;
use crate::{Figure, Guidepost, Member, Point, Question, Snapshot};

/// The share of the adult refugees who wanted a voluntary friend for whom both sides had said yes by the day of the
/// figures.
pub const INDICATOR: Indicator = Indicator {
    id: "A-34b",
    guidepost: Guidepost::Community,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Aabenraa Kommune, kortlægning, 2021, Venner Viser Vej"),
    variants: &[],
    compute,
    points,
};

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let mut tally = Tally::default();
    for adult in super::refugees(snapshot, question) {
        let by = |day: Option<jiff::civil::Date>| day.is_some_and(|on| on <= snapshot.as_of);
        if by(adult.person.friend_wanted_on) {
            tally.put(Member::Person(adult.person.id), by(adult.person.friend_matched_on));
        }
    }
    tally.share(&INDICATOR)
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    reception::by_year(&INDICATOR, snapshot, "line-all", |question| question)
}
