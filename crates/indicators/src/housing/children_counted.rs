// SPDX-License-Identifier: MPL-2.0
//! 1a: how many children with a non-western background institutions and schools have counted, year by year.

use crate::indicator::{Indicator, Source, Unit};
use crate::series::{Label, Point, year};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Question, Snapshot, Variant, Years};
use kernel::codes::InstitutionKind;
use std::collections::BTreeSet;

/// The children that institutions and schools have counted in the year (1a). Which institution has how many is a table.
pub const INDICATOR: Indicator = Indicator {
    id: "1a",
    guidepost: Guidepost::Housing,
    version: 1,
    unit: Unit::Count,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, indikator 1a"),
    variants: &[Variant::DayCare, Variant::School],
    compute,
    points,
};

const LINES: [(&str, InstitutionKind, Variant); 2] = [
    ("line-day-care", InstitutionKind::DayCare, Variant::DayCare),
    ("line-school", InstitutionKind::School, Variant::School),
];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let period = question.period.unwrap_or_else(|| year(snapshot.as_of.year()));
    let asked = |kind| match question.variant {
        Some(Variant::DayCare) => kind == InstitutionKind::DayCare,
        Some(Variant::School) => kind == InstitutionKind::School,
        _ => true,
    };
    let counts = snapshot
        .counts
        .iter()
        .filter(|count| count.on <= snapshot.as_of && period.holds(count.on) && asked(count.kind));
    let children = counts.map(|count| count.children).sum();
    Figure { numerator: children, looked_at: children, ..Tally::default().blank(&INDICATOR) }
}

/// A point for each year in which an institution of the kind has counted.
fn points(snapshot: &Snapshot) -> Vec<Point> {
    let mut points = Vec::new();
    for (line, kind, variant) in LINES {
        let counts = snapshot.counts.iter().filter(|count| count.kind == kind && count.on <= snapshot.as_of);
        let years: BTreeSet<i16> = counts.map(|count| count.on.year()).collect();
        for of_year in years {
            let question = Question { variant: Some(variant), ..Question::of_period(year(of_year)) };
            let label = Label::Years(Years::one(of_year));
            points.push(Point::ask(&INDICATOR, snapshot, line, (label, question)));
        }
    }
    points
}
