// SPDX-License-Identifier: MPL-2.0
//! The status by guidepost: figures, targets and the people behind them.

mod card;
mod chart;
mod cohort;
mod figures;
mod json;
mod members;
mod numbers;
mod print;
mod status;
pub(crate) mod store;
#[cfg(test)]
mod tests;

pub use print::PrintIndicators;

use crate::web::{App, inside};
use axum::{Router, routing::get};
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/status", get(inside(status::page)))
        .route("/status/cohort", get(inside(cohort::page)))
        .route("/status/{indicator}/members", get(inside(members::page)))
        .route("/api/v1/status", get(inside(json::answer)))
}
