// SPDX-License-Identifier: MPL-2.0
//! The status by guidepost: figures, targets and the people behind them.

mod card;
mod chart;
mod cohort;
mod contact;
mod departments;
mod few;
mod figures;
mod freeze;
mod frozen;
mod grouping;
mod guidepost;
mod guideposts;
mod json;
mod members;
mod numbers;
mod participation;
mod print;
mod resolution;
mod resolutions;
mod shown;
mod status;
pub(crate) mod store;
mod strategy;
#[cfg(test)]
mod tests;

pub use few::{Hidden, may_be_told, told};
pub use guidepost::Guidepost;
pub(crate) use guideposts::as_records as shipped_guideposts;
pub use numbers::whole;
pub use print::PrintIndicators;
pub use resolution::{Measure, MeasureState, Resolution};
pub use strategy::Strategy;

use crate::web::{App, inside, read_and_write};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/status", get(inside(status::page)))
        .route("/resolutions", get(inside(resolutions::page)))
        .route("/departments", get(inside(departments::page)))
        .route("/status/cohort", get(inside(cohort::page)))
        .route("/status/participation", get(inside(participation::page)))
        .route("/status/guideposts", read_and_write(guideposts::page, guideposts::place))
        .route("/status/guideposts/begin", post(inside(guideposts::begin)))
        .route("/status/guideposts/{id}/up", post(inside(guideposts::move_up)))
        .route("/status/freeze", read_and_write(freeze::page, freeze::freeze))
        .route("/status/frozen", get(inside(frozen::list)))
        .route("/status/frozen/{id}", get(inside(frozen::page)))
        .route("/status/frozen/{id}/file", get(inside(frozen::file)))
        .route("/api/v1/status/frozen", get(inside(frozen::list_for_programs)))
        .route("/api/v1/status/frozen/{id}", get(inside(frozen::answer)))
        .route("/status/{indicator}/members", get(inside(members::page)))
        .route("/api/v1/status/{indicator}/members", get(inside(members::api)))
        .route("/api/v1/cohort", get(inside(cohort::api)))
        .route("/api/v1/status", get(inside(json::answer)))
}
