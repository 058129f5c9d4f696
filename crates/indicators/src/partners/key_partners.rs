// SPDX-License-Identifier: MPL-2.0
//! 6a: partners inside the municipality and actors outside it with a cooperation agreement (*samarbejdsaftaler*).

use crate::indicator::{Indicator, Source, Unit};
use crate::{Figure, Guidepost, Partner, Point, Question, Snapshot, Variant};

/// The share of the named key partners with an agreement in force (B-44, indicator 6a).
pub const INDICATOR: Indicator = Indicator {
    id: "6a",
    guidepost: Guidepost::Cooperation,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, indikator 6a"),
    variants: &[Variant::Internal, Variant::External],
    compute,
    points,
};

fn counts(partner: &Partner, variant: Option<Variant>) -> bool {
    let asked = match variant {
        Some(Variant::Internal) => partner.internal,
        Some(Variant::External) => !partner.internal,
        _ => true,
    };
    partner.key && asked
}

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    super::share(&INDICATOR, snapshot, question, |partner| counts(partner, question.variant))
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let lines = [
        ("line-all", None, None),
        ("line-internal", Some("line-all"), Some(Variant::Internal)),
        ("line-external", Some("line-all"), Some(Variant::External)),
    ];
    // Every line has the same years, so that the parts stand beside their whole.
    let point = |line| super::points(&INDICATOR, snapshot, line, |partner| counts(partner, None));
    lines.into_iter().flat_map(point).collect()
}
