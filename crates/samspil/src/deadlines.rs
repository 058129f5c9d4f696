// SPDX-License-Identifier: MPL-2.0
//! Asks the law what is due for whom, remembers what was met, and shows each user their day.

mod distribution;
mod duties;
mod explain;
mod facts;
mod my_day;
mod notices;
mod store;
#[cfg(test)]
mod tests;

pub use duties::{DutyLine, DutyState, Whose, follow, of_day, open_for};
pub use facts::{File, gather};

use crate::web::{App, inside};
use axum::{Router, routing::get};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(inside(my_day::page)))
        .route("/distribution", get(inside(distribution::page)))
        .route("/person/{person}/deadlines", get(inside(explain::page)))
        .route("/api/v1/my-day", get(inside(my_day::api)))
}
