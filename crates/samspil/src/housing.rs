// SPDX-License-Identifier: MPL-2.0
//! Dwellings, the areas they lie in, who lives where since when, and who could live where.

mod criteria;
mod dwelling;
mod move_in;
mod page;
mod placement;
mod proposal;
mod queue;
mod store;
#[cfg(test)]
mod tests;
mod told;

pub use dwelling::{Area, AreaStatus, Dwelling, DwellingKind};
pub use move_in::ask_for_code;
pub use placement::{Placement, SelfChosen};

use crate::web::{App, inside};
use axum::{Router, routing::get};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/housing", get(inside(page::page))).merge(move_in::routes())
}
