// SPDX-License-Identifier: MPL-2.0
//! A count of people as a page that leaves the house tells it: one to four are not told (*små tal*).

use crate::web::Wording;

/// Whether small numbers are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// All are told: the page stays in the house.
    Nothing,
    /// One to four are not told.
    Few,
}

/// The fewest people who are told of outside the house.
const LEAST: i64 = 5;

/// Whether a count may be told: none, or five and more.
#[must_use]
pub const fn may_be_told(count: i64) -> bool {
    count == 0 || count >= LEAST
}

/// A count in words.
#[must_use]
pub fn told(w: &Wording, count: i64, hidden: Hidden) -> String {
    if hidden == Hidden::Nothing || may_be_told(count) {
        count.to_string()
    } else {
        w.with("figure-below", &[("limit", LEAST.into())])
    }
}

/// A part of a whole in words, and its share in per cent; neither is told when it or what is left of the whole is few.
#[must_use]
pub fn part(w: &Wording, (count, whole): (i64, i64), hidden: Hidden) -> String {
    let safe = may_be_told(count) && may_be_told(whole - count) && may_be_told(whole);
    if hidden == Hidden::Few && !safe {
        return w.t("few-not-told").to_owned();
    }
    if whole == 0 {
        return count.to_string();
    }
    let percent = (count * 100 + whole / 2) / whole;
    w.with("few-part", &[("count", count.into()), ("percent", percent.into())])
}
