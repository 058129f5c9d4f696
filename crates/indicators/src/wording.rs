// SPDX-License-Identifier: MPL-2.0
//! The keys of all wording the indicators need, so that a test can see that every language has them.

/// Every key this crate may ask for, in `indicators.ftl` and `codes.ftl`.
#[must_use]
pub fn keys() -> Vec<String> {
    Vec::new()
}
