// SPDX-License-Identifier: MPL-2.0
//! A stretch of days with a first day and perhaps a last one (*periode*).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Days from `from` up to and including `until`; without `until` it is still running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day, itself included; `None` while the period runs.
    #[serde(default)]
    pub until: Option<Date>,
}

impl Period {
    /// Whether the day lies in the period.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether any day lies in both periods.
    #[must_use]
    pub fn meets(&self, other: &Period) -> bool {
        self.until.is_none_or(|until| other.from <= until)
            && other.until.is_none_or(|until| self.from <= until)
    }

    /// How many days the two periods share, counted up to `limit` where both still run.
    #[must_use]
    pub fn shared_days(&self, other: &Period, limit: Date) -> i64 {
        let from = self.from.max(other.from);
        let until = self.until.unwrap_or(limit).min(other.until.unwrap_or(limit)).min(limit);
        (from.until(until).map_or(0, |span| i64::from(span.get_days())) + 1).max(0)
    }
}
