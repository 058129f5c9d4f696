// SPDX-License-Identifier: MPL-2.0
//! B-03: in how many months half of those who came have begun a first job or education.

use super::first_start;
use crate::cohort;
use crate::curve::{Curve, End};
use crate::indicator::{Indicator, Source, Unit};
use crate::series::{Label, Point};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Question, Snapshot, Years};

/// The median months from takeover to the first job or education, read off the curve of B-26 (B-03).
pub const INDICATOR: Indicator = Indicator {
    id: "B-03",
    guidepost: Guidepost::Work,
    version: 1,
    unit: Unit::Months,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, vision"),
    variants: &[],
    compute,
    points,
};

/// What stands in place of a median that half have not reached.
pub(crate) const NOT_REACHED: &str = "figure-not-reached";

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let courses = first_start::courses(snapshot, question);
    let mut tally = Tally::default();
    for course in &courses {
        tally.put(course.who, course.end == End::Happened);
    }
    let time = Curve::of(&courses).months_to(0.5);
    let notes = if time.is_none() { vec![NOT_REACHED] } else { Vec::new() };
    Figure { time, notes, ..tally.share(&INDICATOR) }
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let point = |year| {
        let question = Question::of_cohort(year);
        let provisional = cohort::provisional(snapshot, &question);
        let asked = (Label::Years(year), question);
        Point { provisional, ..Point::ask(&INDICATOR, snapshot, "line-all", asked) }
    };
    let points = cohort::entry_years(snapshot).map(Years::one).map(point);
    points.filter(|point| !point.figure.members.denominator.is_empty()).collect()
}
