// SPDX-License-Identifier: MPL-2.0
//! What of a figure may leave the house: small numbers are hidden so that nobody can be recognised in them.

pub mod table;

use crate::{Figure, Share, indicator::Unit};
use serde::Serialize;
pub use table::{PublishedTable, publish_table};

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
pub fn publish(_figure: &Figure, _threshold: Threshold) -> Published {
    unimplemented!()
}

/// As [`publish`], but also hides what the difference from an earlier publication would give away.
#[must_use]
pub fn publish_after(_figure: &Figure, _earlier: &Figure, _threshold: Threshold) -> Published {
    unimplemented!()
}

/// Whether a share of so many may be shown.
#[must_use]
pub const fn share_is_safe(share: Share, threshold: Threshold) -> bool {
    share.whole >= SMALLEST_WHOLE
        && !threshold.hides(share.part)
        && !threshold.hides(share.whole.saturating_sub(share.part))
}
