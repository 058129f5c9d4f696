// SPDX-License-Identifier: MPL-2.0
//! The front door: addresses, pages, forms and answers. Each part of the work says its own addresses.

pub mod api;
mod ask;
mod assets;
mod choices;
mod door;
pub mod form;
mod frame;
mod log_in;
pub mod openapi;
mod problem;
pub mod records;
mod reply;
#[cfg(test)]
mod tests;
pub mod wording;

pub use ask::{Ask, Form, GUEST_COOKIE, LANGUAGE_COOKIE, SESSION_COOKIE};
pub use door::{App, THREADS, document, inside, outside, read_and_write, visiting};
pub use frame::{Crumb, Frame};
pub use reply::Reply;
pub use wording::Wording;

use axum::{Router, extract::DefaultBodyLimit, routing::get};
use std::sync::Arc;

/// The most bytes a form may have; the page for files says its own.
const LARGEST_FORM: usize = 256 * 1024;

/// Every address of the house.
pub fn routes(app: App) -> Router {
    Router::new()
        .merge(crate::partners::routes())
        .merge(crate::people::routes())
        .merge(crate::cases::routes())
        .merge(crate::catalogue::routes())
        .merge(crate::activities::routes())
        .merge(crate::deadlines::routes())
        .merge(crate::work::routes())
        .merge(crate::reception::routes())
        .merge(crate::housing::routes())
        .merge(crate::link::routes())
        .merge(crate::volunteers::routes())
        .merge(crate::reports::routes())
        .merge(crate::import::routes())
        .merge(crate::accounts::routes())
        .merge(records::routes())
        .merge(api::routes())
        .merge(log_in::routes())
        .route("/accessibility", get(outside(frame::accessibility)))
        .route("/language/{language}", get(outside(frame::choose_language)))
        .route("/health", get(outside(|_, _| Ok(Reply::of("text/plain", b"ok".to_vec())))))
        .route("/static/{*file}", get(assets::file))
        .fallback(outside(|_, _| Err(crate::error::Error::NotFound)))
        .method_not_allowed_fallback(outside(|_, _| Err(crate::error::Error::NotThisWay)))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(axum::middleware::map_response(reply::safe))
        .with_state(Arc::new(app))
}
