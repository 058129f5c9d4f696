// SPDX-License-Identifier: MPL-2.0
//! What an indicator is: a definition with a number, a home among the guideposts, and a way to count.

use crate::{Figure, Guidepost, Point, Question, Snapshot, Variant};
use serde::Serialize;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A share of people or families, in per cent.
    Share,
    /// A share of hours, in per cent.
    HourShare,
    /// A share of days, in per cent.
    DayShare,
    /// A number.
    Count,
    /// A number of housing areas: the list is public, and nobody stands behind it.
    Areas,
    /// Kroner.
    Amount,
    /// How many days it took until so many had it; told beside how many had it.
    Days,
    /// How many months it took until so many had it.
    Months,
    /// A mean of something countable, such as moves per family.
    Mean,
}

/// Where the definition comes from, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The document states the definition.
    Stated(&'static str),
    /// The document names the figure; how it is counted is our proposal.
    Proposed(&'static str),
}

/// A figure of the yearly status and how it is counted (*indikator*).
#[derive(Debug)]
pub struct Indicator {
    /// Its number in the strategy or the mission (`2c`, `B-10`).
    pub id: &'static str,
    /// The guidepost it belongs to.
    pub guidepost: Guidepost,
    /// Version of the definition; figures of different versions are not compared.
    pub version: u32,
    /// What it counts.
    pub unit: Unit,
    /// Where the definition comes from.
    pub source: Source,
    /// Other readings it offers.
    pub variants: &'static [Variant],
    /// Counts.
    pub compute: fn(&Snapshot, &Question) -> Figure,
    /// The points a yearly status shows.
    pub points: fn(&Snapshot) -> Vec<Point>,
}

impl Indicator {
    /// The figure that answers the question.
    #[must_use]
    pub fn figure(&self, snapshot: &Snapshot, question: &Question) -> Figure {
        (self.compute)(snapshot, question)
    }

    /// The series a yearly status as of the snapshot's day shows.
    #[must_use]
    pub fn series(&self, snapshot: &Snapshot) -> Vec<Point> {
        (self.points)(snapshot)
    }

    /// The key of its name; `part` is `name`, `definition` or `note`.
    #[must_use]
    pub fn key(&self, part: &str) -> String {
        format!("indicator-{}-{part}", self.id.to_lowercase())
    }
}
