// SPDX-License-Identifier: MPL-2.0
//! A series: the same figure year by year or month by month (*tidsserie*).

use crate::{Figure, Indicator, Question, Snapshot, Variant, Years};
use jiff::civil::Date;
use kernel::Period;
use serde::Serialize;
use std::fmt;

/// What a point of a series is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// A year or some years.
    Years(Years),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Day(Date),
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Years(years) if years.from == years.to => write!(f, "{}", years.from),
            Self::Years(years) => write!(f, "{}-{}", years.from, years.to),
            Self::Month(year, month) => write!(f, "{year}-{month:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

/// One point of a series.
#[derive(Clone, Debug, Serialize)]
pub struct Point {
    /// The key of the line it belongs to (`line-all`, `line-female`, `line-forecast-male` …).
    pub line: &'static str,
    /// The line it is a part of, if the parts add up to it; they are only published together.
    pub part_of: Option<&'static str>,
    /// The line of the same label that must not stand beside this one when only a few people tell them apart: its hits
    /// are all hits of this one too (six months are part of twelve), or the same are counted by another reading.
    pub holds: Option<&'static str>,
    /// Year, years, month or day.
    pub label: Label,
    /// The question it answers, so that the figure can be asked for again.
    pub question: Question,
    /// The answer.
    pub figure: Figure,
    /// Whether it can still change because time has not run out (*foreløbig*).
    pub provisional: bool,
    /// Whether it is the point that stands for the year (December, or the month of the status).
    pub headline: bool,
}

impl Point {
    /// The answer to the question as a point of a line, settled and standing for its year.
    pub(crate) fn ask(
        indicator: &Indicator,
        snapshot: &Snapshot,
        line: &'static str,
        asked: (Label, Question),
    ) -> Self {
        let (label, question) = asked;
        let figure = indicator.figure(snapshot, &question);
        Self { line, part_of: None, holds: None, label, question, figure, provisional: false, headline: true }
    }

    /// Whether it is another reading of the figure that the point is asked of.
    pub(crate) fn is_reading(&self) -> bool {
        self.line.starts_with("variant-")
    }

    /// The same point by other readings of the definition, each on a line that is called as the reading is.
    pub(crate) fn by_readings(
        &self,
        indicator: &Indicator,
        snapshot: &Snapshot,
        readings: &[(&'static str, Variant)],
    ) -> Vec<Self> {
        let point = |(line, variant): &(&'static str, Variant)| {
            let asked = (self.label, self.question.clone().by(*variant));
            let point = Self::ask(indicator, snapshot, line, asked);
            Self { holds: Some(self.line), provisional: self.provisional, headline: false, ..point }
        };
        readings.iter().map(point).collect()
    }
}

/// The days of a calendar year.
#[must_use]
pub fn year(year: i16) -> Period {
    let day = |month, day| Date::new(year, month, day).unwrap_or(Date::MAX);
    Period { from: day(1, 1), until: Some(day(12, 31)) }
}

/// The days of the calendar month a day lies in.
#[must_use]
pub fn month_of(day: Date) -> Period {
    Period { from: day.first_of_month(), until: Some(day.last_of_month()) }
}

/// Whether the period still runs on the day of the snapshot.
#[must_use]
pub fn still_runs(period: Period, as_of: Date) -> bool {
    period.until.is_none_or(|until| as_of < until)
}
