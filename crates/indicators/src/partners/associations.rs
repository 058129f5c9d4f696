// SPDX-License-Identifier: MPL-2.0
//! 5a: associations, volunteers and interest organisations with a cooperation agreement (*samarbejdsaftaler*).

use crate::indicator::{Indicator, Source, Unit};
use crate::{Figure, Guidepost, Partner, Point, Question, Snapshot};

/// The share of the associations that take part in the effort with an agreement in force (B-40, indicator 5a).
pub const INDICATOR: Indicator = Indicator {
    id: "5a",
    guidepost: Guidepost::Community,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, indikator 5a"),
    variants: &[],
    compute,
    points,
};

const fn counts(partner: &Partner) -> bool {
    partner.civil && partner.takes_part && !partner.internal
}

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    super::share(&INDICATOR, snapshot, question, counts)
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    super::points(&INDICATOR, snapshot, ("line-all", None, None), counts)
}
