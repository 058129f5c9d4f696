// SPDX-License-Identifier: MPL-2.0
//! Moving in: one checklist between municipality, housing association, volunteers and family, each with their own
//! points and, outside the house, a link of their own (*indflytning*, A-11, A-12).

mod guest;
mod links;
mod list;
mod page;
mod points;
#[cfg(test)]
mod tests;

pub use guest::page as guest_page;

use crate::web::{App, inside, read_and_write, visiting};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/housing/move-in", get(inside(list::page)))
        .route("/person/{person}/move-in", read_and_write(page::page, points::start))
        .route("/person/{person}/move-in/stay/{id}/reopen", post(inside(super::moving_on::reopen)))
        .route("/person/{person}/move-in/recount", post(inside(points::recount)))
        .route("/person/{person}/move-in/close", post(inside(points::close)))
        .route("/person/{person}/move-in/point/{id}", post(inside(points::done)))
        .route("/person/{person}/move-in/link", post(inside(links::make)))
        .route("/person/{person}/move-in/link/{id}/code", post(inside(links::new_code)))
        .route("/person/{person}/move-in/link/{id}/close", post(inside(links::close)))
        .route("/link/{token}/point/{id}", post(visiting(guest::tick)))
}
