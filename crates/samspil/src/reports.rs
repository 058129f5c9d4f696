// SPDX-License-Identifier: MPL-2.0
//! The status by guidepost: figures, targets and the people behind them.

use crate::web::App;
use axum::Router;
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
}

/// Prints the figures.
#[derive(clap::Args)]
pub struct PrintIndicators {}

impl PrintIndicators {
    /// Prints them.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn run(self) -> Result<(), crate::command::Sorry> {
        Ok(())
    }
}
