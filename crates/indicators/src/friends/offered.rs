// SPDX-License-Identifier: MPL-2.0
//! A-34a: how many grown-up refugees were offered a voluntary friend within three months.

use super::MONTHS;
use crate::cohort::months_after;
use crate::indicator::{Indicator, Source, Unit};
use crate::reception::{self, NOT_DUE, Task};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Point, Question, Snapshot};

/// The share of adult refugees who were offered a voluntary friend within three months of takeover, whatever they
/// answered.
pub const INDICATOR: Indicator = Indicator {
    id: "A-34a",
    guidepost: Guidepost::Community,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Aabenraa Kommune, kortlægning, 2021, Venner Viser Vej"),
    variants: &[],
    compute,
    points,
};

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[NOT_DUE];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let mut tally = Tally::beside(COMPANIONS);
    for adult in super::refugees(snapshot, question) {
        let done = adult.person.friend_offered_on.filter(|on| *on <= snapshot.as_of);
        let task = Task { due: months_after(adult.from, MONTHS), done };
        reception::put(&mut tally, adult.person, task, snapshot.as_of);
    }
    tally.share(&INDICATOR)
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    reception::by_year(&INDICATOR, snapshot, "line-all", |question| question)
}
