// SPDX-License-Identifier: MPL-2.0
//! B-04d: how many had their contract signed by everybody within a month.

use super::{NOT_DUE, Task};
use crate::cohort::months_after;
use crate::indicator::{Indicator, Source, Unit};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Point, Question, Snapshot};

/// The share of adults whose contract and declaration were signed within a month of takeover (B-04, D15).
pub const INDICATOR: Indicator = Indicator {
    id: "B-04d",
    guidepost: Guidepost::Cooperation,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed(
        "Sønderborg Kommune, Integrationsstrategi, 2016, mission; integrationsloven § 19",
    ),
    variants: &[],
    compute,
    points,
};

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[NOT_DUE];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let mut tally = Tally::beside(COMPANIONS);
    for adult in super::adults(snapshot, question) {
        let done = adult.person.contract_signed_on.filter(|on| *on <= snapshot.as_of);
        let task = Task { due: months_after(adult.from, 1), done };
        super::put(&mut tally, adult.person, task, snapshot.as_of);
    }
    tally.share(&INDICATOR)
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    super::by_year(&INDICATOR, snapshot, "line-all", |question| question)
}
