// SPDX-License-Identifier: MPL-2.0
//! What of a figure may leave the house: small numbers are hidden so that nobody can be recognised in them.

mod calendar;
pub mod split;
pub mod table;
mod years;

use crate::{Figure, Member, Share, indicator::Unit};
use serde::Serialize;
pub use split::{publish_series, publish_split};
use std::collections::HashSet;
pub use table::{PublishedTable, publish_table};
pub use years::publish_years;

/// The smallest count that may be shown (*diskretionsgrænse*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Threshold {
    /// Counts of 1 and 2 are hidden.
    Three,
    /// Counts of 1 to 4 are hidden: the usual one.
    Five,
    /// Counts of 1 to 9 are hidden.
    Ten,
}

/// A share of fewer than these is not shown, whatever the threshold.
pub const SMALLEST_WHOLE: u64 = 10;

impl Threshold {
    /// The smallest count that is shown, besides 0.
    #[must_use]
    pub const fn least(self) -> u64 {
        match self {
            Self::Three => 3,
            Self::Five => 5,
            Self::Ten => 10,
        }
    }

    /// Whether a count is too small to show. Nobody is not somebody: 0 is shown.
    #[must_use]
    pub const fn hides(self, count: u64) -> bool {
        count > 0 && count < self.least()
    }
}

/// A count as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// As it is.
    Count(u64),
    /// Only that there are fewer than this many (`<5`).
    Below(u64),
    /// Not at all.
    Hidden,
}

/// A figure as it may be shown outside the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Published {
    /// Which indicator.
    pub indicator: &'static str,
    /// Which version of its definition.
    pub version: u32,
    /// What is counted.
    pub unit: Unit,
    /// The numerator.
    pub numerator: Shown,
    /// The denominator.
    pub denominator: Option<Shown>,
    /// Whole per cent, where it may be shown.
    pub percent: Option<u64>,
    /// Days or months, where they may be shown.
    pub time: Option<u64>,
    /// A mean in tenths, where it may be shown.
    pub mean_tenths: Option<u64>,
    /// How many are unknown.
    pub unknown: Shown,
    /// How many left.
    pub left_out: Shown,
    /// Whether part of it is expected.
    pub forecast: bool,
    /// Whether it is shown in grey because too much is unknown.
    pub grey: bool,
    /// Whether anything was hidden.
    pub suppressed: bool,
    /// Keys of wording that must stand beside it.
    pub notes: Vec<&'static str>,
}

/// The figure as it may be shown outside the house.
#[must_use]
pub fn publish(figure: &Figure, threshold: Threshold) -> Published {
    let hides = |count| figure.unit != Unit::Areas && threshold.hides(count);
    let count = |count| if hides(count) { Shown::Below(threshold.least()) } else { Shown::Count(count) };
    let share = figure.share();
    let is_part = figure.denominator.is_some_and(|whole| whole > 0);
    let safe = !is_part || share_is_safe(people_share(figure), threshold);
    let few = few_people(&figure.members.numerator, threshold);
    let numerator = match count(figure.shown_numerator()) {
        Shown::Count(_) if few || (!safe && gives_rest_away(figure, threshold)) => Shown::Hidden,
        shown => shown,
    };
    let denominator = figure.shown_denominator().map(|whole| match count(whole) {
        Shown::Count(_) if few_people(&figure.members.denominator, threshold) => Shown::Hidden,
        shown => shown,
    });
    let percent = share.filter(|_| safe && !few).map(Share::percent);
    let hidden = |shown: &Shown| !matches!(shown, Shown::Count(_));
    let suppressed = hidden(&numerator) || denominator.as_ref().is_some_and(hidden) || !safe;
    Published {
        indicator: figure.indicator,
        version: figure.version,
        unit: figure.unit,
        numerator,
        denominator,
        percent,
        time: figure.time.filter(|_| safe && !few),
        mean_tenths: figure.mean().filter(|_| safe && !few).map(Share::mean_tenths),
        unknown: count(figure.unknown),
        left_out: count(figure.left_out),
        forecast: figure.forecast,
        grey: figure.grey(),
        suppressed,
        notes: figure.notes.clone(),
    }
}

/// As [`publish`], but also hides what the difference from an earlier publication of the same question, or of one
/// that holds it (everybody beside everybody but one group), would give away.
#[must_use]
pub fn publish_after(figure: &Figure, earlier: &Figure, threshold: Threshold) -> Published {
    let mut published = publish(figure, threshold);
    let differs = |now: Option<u64>, then: Option<u64>| match (now, then) {
        (Some(now), Some(then)) => threshold.hides(now.abs_diff(then)),
        _ => false,
    };
    let part = differs(Some(figure.shown_numerator()), Some(earlier.shown_numerator()));
    let whole = differs(figure.shown_denominator(), earlier.shown_denominator());
    if part || whole {
        (published.percent, published.time, published.mean_tenths) = (None, None, None);
        published.suppressed = true;
    }
    if part {
        published.numerator = Shown::Hidden;
    }
    if whole {
        published.denominator = Some(Shown::Hidden);
    }
    published
}

/// How many people stand behind the parts of a share, whatever it is measured in.
fn people_share(figure: &Figure) -> Share {
    match (figure.scale, figure.share()) {
        (1, Some(share)) if figure.unit == Unit::Share => share,
        _ => {
            let (part, whole) = (people(&figure.members.numerator), people(&figure.members.denominator));
            Share { part, whole: whole.max(1) }
        }
    }
}

/// Whether numerator and denominator together would show a small rest.
fn gives_rest_away(figure: &Figure, threshold: Threshold) -> bool {
    let share = people_share(figure);
    threshold.hides(share.whole.saturating_sub(share.part)) || threshold.hides(share.part)
}

fn few_people(members: &[Member], threshold: Threshold) -> bool {
    threshold.hides(people(members))
}

fn people(members: &[Member]) -> u64 {
    members.iter().collect::<HashSet<_>>().len() as u64
}

/// Whether a share of so many may be shown.
#[must_use]
pub const fn share_is_safe(share: Share, threshold: Threshold) -> bool {
    share.whole >= SMALLEST_WHOLE
        && !threshold.hides(share.part)
        && !threshold.hides(share.whole.saturating_sub(share.part))
}
