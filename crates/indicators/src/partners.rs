// SPDX-License-Identifier: MPL-2.0
//! Cooperation agreements with those the municipality works with (*samarbejdsaftaler*): the figures of guideposts 5 and 6.

use crate::indicator::Indicator;
use crate::series::{Label, Point, year};
use crate::tally::Tally;
use crate::{Companion, Figure, Partner, Question, Snapshot, Variant, Years};
use jiff::civil::Date;

pub mod associations;
pub mod key_partners;

const AGREEMENTS: &str = "companion-agreements";

/// The counts that stand beside the figures.
pub const COMPANIONS: &[&str] = &[AGREEMENTS];

/// The share of the partners asked about with an agreement that is signed and in force on the last day of the period.
fn share(
    indicator: &Indicator,
    snapshot: &Snapshot,
    question: &Question,
    asked: impl Fn(&Partner) -> bool,
) -> Figure {
    let day = question.period.and_then(|period| period.until).unwrap_or(snapshot.as_of).min(snapshot.as_of);
    let here = || snapshot.partners.iter().filter(|partner| partner.is_here(day) && asked(partner));
    let agreed = here().filter(|partner| partner.in_force(day).next().is_some()).count() as u64;
    let whole = here().count() as u64;
    let agreements = here().map(|partner| partner.in_force(day).count() as u64).sum();
    let companions = vec![Companion { key: AGREEMENTS, count: agreements, of: None, members: Vec::new() }];
    let blank = Tally::default().blank(indicator);
    Figure { numerator: agreed, denominator: Some(whole), looked_at: whole, companions, ..blank }
}

/// A point for every year of a line, from the first in which there was a partner to count.
fn points(
    indicator: &Indicator,
    snapshot: &Snapshot,
    (line, part_of, variant): (&'static str, Option<&'static str>, Option<Variant>),
    asked: impl Fn(&Partner) -> bool,
) -> Vec<Point> {
    let first = snapshot.partners.iter().filter(|partner| asked(partner));
    let first = first.map(|partner| first_day(partner).unwrap_or(snapshot.as_of).year()).min();
    let Some(first) = first else { return Vec::new() };
    (first..=snapshot.as_of.year())
        .map(|of_year| {
            let question = Question { variant, ..Question::of_period(year(of_year)) };
            let label = Label::Years(Years::one(of_year));
            let provisional = question.period.is_some_and(|it| crate::series::still_runs(it, snapshot.as_of));
            let point = Point::ask(indicator, snapshot, line, (label, question));
            Point { part_of, provisional, ..point }
        })
        .collect()
}

/// The day a partner came into the register, or its first agreement began where that is not known.
fn first_day(partner: &Partner) -> Option<Date> {
    partner.from.or_else(|| partner.agreements.iter().map(|agreement| agreement.from).min())
}
