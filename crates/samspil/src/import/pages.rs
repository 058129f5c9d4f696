// SPDX-License-Identifier: MPL-2.0
//! The page on which a package is sent, checked and stored.

use crate::web::App;
use axum::Router;
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
}
