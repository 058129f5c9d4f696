// SPDX-License-Identifier: MPL-2.0
//! Personal links for those outside the house: handed out once, opened with a code, closed on a device (*links*, A-11).

mod door;
mod handed;

pub use door::ask_for_code;
pub use handed::{HandedOut, LinkLine};

use crate::web::{App, outside, visiting};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of every link; what is behind it is said by the part of the work it is about.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/link/{token}", get(visiting(door::page)))
        .route("/link/{token}/open", post(outside(door::open)))
        .route("/link/{token}/leave", post(visiting(door::leave)))
}
