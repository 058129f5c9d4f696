// SPDX-License-Identifier: MPL-2.0
//! Dwellings, the areas they lie in, who lives where since when, and who could live where.

mod area;
mod areas;
mod children_count;
mod criteria;
mod dwelling;
mod institutions;
mod page;
mod placement;
mod proposal;
mod queue;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod told;

pub use area::{Area, AreaListing};
pub use children_count::ChildrenCount;
pub use dwelling::{Dwelling, DwellingKind};
pub use kernel::codes::AreaStatus;
pub use placement::{Placement, SelfChosen};

use crate::web::{App, inside};
use axum::{Router, routing::get};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/housing", get(inside(page::page)))
        .route("/areas", get(inside(areas::page)))
        .route("/status/institutions", get(inside(institutions::page)))
}
