// SPDX-License-Identifier: MPL-2.0
//! Offers, jobs, education, benefits and the subsidies that follow.

mod arrivals;
mod claim;
mod leisure;
mod offer;
mod spells;
mod store;
mod subsidies;
#[cfg(test)]
mod tests;

pub use claim::{Claim, SubsidyDocument};
pub use offer::{Offer, OfferState};
pub use spells::{Benefit, Education, Employment};
pub use store::without_goal;

use crate::web::{App, inside};
use axum::{Router, routing::get};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/subsidies", get(inside(subsidies::page)))
        .route("/arrivals", get(inside(arrivals::page)))
        .route("/api/v1/subsidies", get(inside(subsidies::api)))
        .route("/api/v1/arrivals", get(inside(arrivals::api)))
}
