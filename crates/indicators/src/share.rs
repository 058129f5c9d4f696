// SPDX-License-Identifier: MPL-2.0
//! A share kept exact until it is shown (*andel*), so that nothing is rounded twice.

use serde::Serialize;

/// So many of so many. Rounded half up, only when shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The part (*tæller*).
    pub part: u64,
    /// The whole (*nævner*), never 0.
    pub whole: u64,
}

impl Share {
    /// The share, unless the whole is nothing.
    #[must_use]
    pub const fn new(part: u64, whole: u64) -> Option<Self> {
        if whole == 0 { None } else { Some(Self { part, whole }) }
    }

    /// Whole per cent, as published.
    #[must_use]
    pub const fn percent(self) -> u64 {
        self.rounded(100)
    }

    /// Tenths of a per cent, as shown inside the house: 806 is 80.6 %.
    #[must_use]
    pub const fn tenths(self) -> u64 {
        self.rounded(1000)
    }

    /// Tenths of one, for a mean: 14 is 1.4.
    #[must_use]
    pub const fn mean_tenths(self) -> u64 {
        self.rounded(10)
    }

    const fn rounded(self, times: u64) -> u64 {
        let (part, whole) = (self.part as u128, self.whole as u128);
        ((part * times as u128 * 2 + whole) / (whole * 2)) as u64
    }
}
