// SPDX-License-Identifier: MPL-2.0
//! A series: the same figure year by year or month by month (*tidsserie*).

use crate::{Figure, Question, Years};
use jiff::civil::Date;
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
