// SPDX-License-Identifier: MPL-2.0
//! 4d: how large a part of the claimed result subsidies was for education that gives a qualification.

use super::subsidies::claim_years;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::Claim;
use crate::series::{Label, Point, still_runs, year};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Member, Question, Snapshot, Variant, Years};
use kernel::codes::SubsidyKind;

/// Result subsidies claimed for education, as a share of all claimed for jobs and education, or of those that could be
/// claimed for education (B-37, indicator 4d).
pub const INDICATOR: Indicator = Indicator {
    id: "4d",
    guidepost: Guidepost::Education,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 4"),
    variants: &[Variant::OfPossible],
    compute,
    points,
};

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let period = question.period.unwrap_or_else(|| year(snapshot.as_of.year()));
    let possible = question.variant == Some(Variant::OfPossible);
    let mut tally = Tally::beside(&[]);
    for person in snapshot.persons.iter().filter(|person| question.is_about(person)) {
        let who = Member::Person(person.id);
        for claim in person.claims.iter().filter(|claim| is_counted(claim, possible)) {
            let learns = claim.kind == SubsidyKind::Education;
            let by_now = |on: &jiff::civil::Date| *on <= snapshot.as_of;
            match (claim.claimed_on.filter(by_now), claim.met_on.filter(by_now)) {
                (Some(on), _) if !period.holds(on) => {}
                (Some(_), _) if claim.withdrawn => tally.left(who),
                (Some(_), _) => tally.put(who, learns),
                (None, Some(on)) if possible && period.holds(on) => tally.put(who, false),
                _ => {}
            }
        }
    }
    tally.share(&INDICATOR)
}

/// Subsidies for Danish exams belong to neither; in the other reading, those for jobs neither.
fn is_counted(claim: &Claim, possible: bool) -> bool {
    match claim.kind {
        SubsidyKind::Education => true,
        SubsidyKind::Job => !possible,
        SubsidyKind::DanishTest => false,
    }
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let mut points = Vec::new();
    for of_year in claim_years(snapshot) {
        let period = year(of_year);
        for (line, variant) in [("line-all", None), ("line-of-possible", Some(Variant::OfPossible))] {
            let question = Question { variant, ..Question::of_period(period) };
            let asked = (Label::Years(Years::one(of_year)), question);
            let provisional = still_runs(period, snapshot.as_of);
            points.push(Point { provisional, ..Point::ask(&INDICATOR, snapshot, line, asked) });
        }
    }
    points
}
