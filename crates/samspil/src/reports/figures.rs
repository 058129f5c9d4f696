// SPDX-License-Identifier: MPL-2.0
//! The figures of a status as one reader may see them: the true ones, or the published ones with small numbers hidden.

use indicators::{
    Companion, INDICATORS, Indicator, Label, Point, Snapshot, Unit, Years,
    publish::{Published, Shown, Threshold, publish_years},
};
use std::mem::discriminant;

/// Which figures somebody may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The true ones.
    True,
    /// The published ones, with small numbers hidden (*diskretionering*).
    Published,
}

/// The smallest count that is published.
pub const THRESHOLD: Threshold = Threshold::Five;

/// A point of a series as its reader may see it; the persons behind it are not in it.
#[derive(Clone, Debug)]
pub struct Told {
    /// The key of its line.
    pub line: &'static str,
    /// Year, years, month or day.
    pub label: Label,
    /// The years in which the people it is about came (*indgangsår*), where it is about those.
    pub cohort: Option<Years>,
    /// Whether it can still change because time has not run out (*foreløbig*).
    pub provisional: bool,
    /// What is counted.
    pub unit: Unit,
    /// The numerator.
    pub numerator: Shown,
    /// The denominator, where there is one.
    pub denominator: Option<Shown>,
    /// Whole per cent, rounded half up.
    pub percent: Option<u64>,
    /// Tenths of a per cent; never published.
    pub tenths: Option<u64>,
    /// Within how many days or months so many had it.
    pub time: Option<u64>,
    /// A mean in tenths.
    pub mean_tenths: Option<u64>,
    /// The share of the whole cohort, those who left included, in whole per cent; never published.
    pub sensitivity: Option<u64>,
    /// How many are unknown.
    pub unknown: Shown,
    /// How many left.
    pub left_out: Shown,
    /// Whether part of it is expected (*forventet*).
    pub forecast: bool,
    /// Whether too much is unknown for the figure to be trusted.
    pub grey: bool,
    /// Whether anything was hidden.
    pub suppressed: bool,
    /// Keys of wording that must stand beside it.
    pub notes: Vec<&'static str>,
    /// Counts beside it; never published.
    pub companions: Vec<Beside>,
}

/// A count beside a figure.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// The key of its wording.
    pub key: &'static str,
    /// The count.
    pub count: u64,
    /// Of how many, where it is a share.
    pub of: Option<u64>,
    /// Whether it is known who they are.
    pub has_members: bool,
}

impl Told {
    /// A point as it is, for those who see the true figures.
    #[must_use]
    pub fn of(point: &Point) -> Self {
        as_it_is(point)
    }

    /// Whether it is counted by another reading of the definition (*opgjort på en anden måde*).
    #[must_use]
    pub fn is_another_reading(&self) -> bool {
        self.line.starts_with("variant-")
    }
}

/// An indicator with its series as its reader may see it.
#[derive(Debug)]
pub struct Series {
    /// The indicator.
    pub indicator: &'static Indicator,
    /// Its points, in order.
    pub points: Vec<Told>,
    headline: usize,
}

impl Series {
    /// The figure that stands for the indicator: the newest of its first line that is settled, or else its newest;
    /// years among years and months among months.
    #[must_use]
    pub fn headline(&self) -> Option<&Told> {
        self.points.get(self.headline)
    }

    /// The points that are told by years where the first one is, by months where it is; months beside their year are
    /// for programs, and other readings stand apart.
    pub fn of_one_kind(&self) -> impl Iterator<Item = &Told> {
        let kind = self.points.first().map(|first| discriminant(&first.label));
        let is_one =
            move |told: &&Told| Some(discriminant(&told.label)) == kind && !told.is_another_reading();
        self.points.iter().filter(is_one)
    }

    /// The points by other readings of the definition.
    pub fn readings(&self) -> impl Iterator<Item = &Told> {
        self.points.iter().filter(|told| told.is_another_reading())
    }
}

/// Every indicator, in the order of the guideposts.
#[must_use]
pub fn status(snapshot: &Snapshot, view: View) -> Vec<Series> {
    INDICATORS.iter().map(|indicator| series(indicator, snapshot, view)).collect()
}

fn series(indicator: &'static Indicator, snapshot: &Snapshot, view: View) -> Series {
    let points = indicator.series(snapshot);
    let is_main = |point: &Point| {
        let first = &points[0];
        point.line == first.line && discriminant(&point.label) == discriminant(&first.label)
    };
    let newest =
        |settled: bool| points.iter().rposition(|point| is_main(point) && !(settled && point.provisional));
    let headline = newest(true).or_else(|| newest(false)).unwrap_or(0);
    let points = match view {
        View::True => points.iter().map(Told::of).collect(),
        View::Published => {
            let published = publish_years(&points, THRESHOLD);
            points.iter().zip(published).map(|(point, shown)| as_published(point, shown)).collect()
        }
    };
    Series { indicator, points, headline }
}

fn as_it_is(point: &Point) -> Told {
    let figure = &point.figure;
    let beside = |companion: &Companion| Beside {
        key: companion.key,
        count: companion.count,
        of: companion.of,
        has_members: !companion.members.is_empty(),
    };
    Told {
        numerator: Shown::Count(figure.shown_numerator()),
        denominator: figure.shown_denominator().map(Shown::Count),
        percent: figure.share().map(indicators::Share::percent),
        tenths: figure.share().map(indicators::Share::tenths),
        time: figure.time,
        mean_tenths: figure.mean().map(indicators::Share::mean_tenths),
        sensitivity: figure.sensitivity().map(indicators::Share::percent),
        unknown: Shown::Count(figure.unknown),
        left_out: Shown::Count(figure.left_out),
        grey: figure.grey(),
        suppressed: false,
        notes: figure.notes.clone(),
        companions: figure.companions.iter().map(beside).collect(),
        ..nothing(point)
    }
}

fn as_published(point: &Point, shown: Published) -> Told {
    Told {
        numerator: shown.numerator,
        denominator: shown.denominator,
        percent: shown.percent,
        time: shown.time,
        mean_tenths: shown.mean_tenths,
        unknown: shown.unknown,
        left_out: shown.left_out,
        grey: shown.grey,
        suppressed: shown.suppressed,
        notes: shown.notes,
        ..nothing(point)
    }
}

/// What may be said of a point without a number in it.
fn nothing(point: &Point) -> Told {
    Told {
        line: point.line,
        label: point.label,
        cohort: point.question.cohort,
        provisional: point.provisional,
        unit: point.figure.unit,
        forecast: point.figure.forecast,
        numerator: Shown::Hidden,
        denominator: None,
        percent: None,
        tenths: None,
        time: None,
        mean_tenths: None,
        sensitivity: None,
        unknown: Shown::Hidden,
        left_out: Shown::Hidden,
        grey: false,
        suppressed: true,
        notes: Vec::new(),
        companions: Vec::new(),
    }
}
