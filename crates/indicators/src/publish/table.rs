// SPDX-License-Identifier: MPL-2.0
//! A table with totals, with enough cells hidden that no small number can be found by subtraction.

use super::{Shown, Threshold};
use serde::Serialize;

/// A table of counts as it may be shown; the last row and the last column are totals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublishedTable {
    /// Row by row; each row ends with its total, the last row is the column totals.
    pub cells: Vec<Vec<Shown>>,
}

/// The table with its totals, small numbers hidden, and others with them so that totals cannot reveal them.
#[must_use]
pub fn publish_table(_counts: &[Vec<u64>], _threshold: Threshold) -> PublishedTable {
    unimplemented!()
}
