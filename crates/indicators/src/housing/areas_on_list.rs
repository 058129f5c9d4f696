// SPDX-License-Identifier: MPL-2.0
//! 1b: how many of the municipality's housing areas stand on the ministry's list, year by year (*udsatte boligområder*).

use crate::indicator::{Indicator, Source, Unit};
use crate::series::{Label, Point, year};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Question, Snapshot, Variant, Years};
use jiff::civil::Date;
use kernel::codes::AreaStatus;
use kernel::ids::AreaId;
use std::collections::{BTreeMap, BTreeSet};

/// How many areas stand on the list of the year (1b).
pub const INDICATOR: Indicator = Indicator {
    id: "1b",
    guidepost: Guidepost::Housing,
    version: 1,
    unit: Unit::Areas,
    source: Source::Stated("Sønderborg Kommune, Integrationsstrategi, 2016, indikator 1b"),
    variants: &[Variant::ParallelSociety, Variant::Transformation, Variant::Prevention],
    compute,
    points,
};

const NEW_CRITERIA: &str = "break-2018";
const NEW_NAMES: &str = "break-2021";

/// The breaks of the series: from that year on the list says something else than the year before.
pub const NOTES: &[&str] = &[NEW_CRITERIA, NEW_NAMES];

/// The lines, and which reading each is.
const LINES: [(&str, Option<Variant>); 4] = [
    ("line-area-vulnerable", None),
    ("line-area-parallel", Some(Variant::ParallelSociety)),
    ("line-area-transformation", Some(Variant::Transformation)),
    ("line-area-prevention", Some(Variant::Prevention)),
];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let day = question.period.and_then(|period| period.until).unwrap_or(snapshot.as_of).min(snapshot.as_of);
    // The newest list that names an area tells what it is.
    let mut newest: BTreeMap<AreaId, (Date, AreaStatus)> = BTreeMap::new();
    for listing in snapshot.listings.iter().filter(|listing| listing.on <= day) {
        let known = newest.entry(listing.area).or_insert((listing.on, listing.status));
        if known.0 <= listing.on {
            *known = (listing.on, listing.status);
        }
    }
    let counted = newest.values().filter(|(_, status)| counts(*status, question.variant)).count() as u64;
    let notes = match day.year() {
        2018 => vec![NEW_CRITERIA],
        2021 => vec![NEW_NAMES],
        _ => Vec::new(),
    };
    Figure { numerator: counted, looked_at: newest.len() as u64, notes, ..Tally::default().blank(&INDICATOR) }
}

/// The categories lie within one another: an *omdannelsesområde* is a *parallelsamfund* too, and that is vulnerable.
fn counts(status: AreaStatus, variant: Option<Variant>) -> bool {
    match variant {
        Some(Variant::ParallelSociety) => {
            matches!(status, AreaStatus::Parallel | AreaStatus::Transformation)
        }
        Some(Variant::Transformation) => status == AreaStatus::Transformation,
        Some(Variant::Prevention) => status == AreaStatus::Prevention,
        _ => status.is_vulnerable(),
    }
}

/// A point for each year of which a list is known; a year without an area on it is 0, not nothing.
fn points(snapshot: &Snapshot) -> Vec<Point> {
    let known = snapshot.listings.iter().map(|listing| listing.on).filter(|on| *on <= snapshot.as_of);
    let years: BTreeSet<i16> = known.map(Date::year).collect();
    let point = |line, variant, of_year| {
        let question = Question { variant, ..Question::of_period(year(of_year)) };
        Point::ask(&INDICATOR, snapshot, line, (Label::Years(Years::one(of_year)), question))
    };
    LINES
        .iter()
        .flat_map(|(line, variant)| years.iter().map(move |of_year| point(*line, *variant, *of_year)))
        .collect()
}
