// SPDX-License-Identifier: MPL-2.0
//! Dwellings, the areas they lie in, and who lives where since when.

mod dwelling;
mod placement;

pub use dwelling::{Area, AreaStatus, Dwelling, DwellingKind};
pub use placement::Placement;
