// SPDX-License-Identifier: MPL-2.0
//! stub

use crate::indicator::{Indicator, Source, Unit};
use crate::{Figure, Guidepost, Point, Question, Snapshot};

/// The indicator.
pub const INDICATOR: Indicator = Indicator {
    id: "B-10",
    guidepost: Guidepost::Housing,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed(""),
    variants: &[],
    compute,
    points,
};

fn compute(_: &Snapshot, _: &Question) -> Figure {
    unimplemented!()
}

fn points(_: &Snapshot) -> Vec<Point> {
    Vec::new()
}
