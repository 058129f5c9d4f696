// SPDX-License-Identifier: MPL-2.0
//! stub

use crate::indicator::{Indicator, Source, Unit};
use crate::{Figure, Guidepost, Point, Question, Snapshot};

/// The indicator.
pub const INDICATOR: Indicator = Indicator {
    id: "3a",
    guidepost: Guidepost::Work,
    version: 1,
    unit: Unit::Count,
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
