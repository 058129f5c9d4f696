// SPDX-License-Identifier: MPL-2.0
//! Reads packages of files, checks every line of them first, and stores all of it or nothing.

use crate::{record::Record, web::App};
use axum::Router;
use std::sync::Arc;

/// The most bytes a package sent through the browser may have.
pub const LARGEST_PACKAGE: usize = 64 * 1024 * 1024;

/// How one kind of record is read from files.
#[derive(Clone, Copy)]
pub struct Importer {}

impl Importer {
    /// For one kind of record.
    #[must_use]
    pub const fn of<R: Record>() -> Self {
        Self {}
    }
}

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
}

/// Reads a package of files into the database.
#[derive(clap::Args)]
pub struct ImportFolder {}

impl ImportFolder {
    /// Reads it.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn run(self) -> Result<(), crate::command::Sorry> {
        Ok(())
    }
}

/// The id that a key of a file always has in a municipality, so that a package read twice is recognised.
#[must_use]
pub fn id_of<K>(municipality: i64, list: &str, key: &str) -> kernel::Id<K> {
    // The space of all ids that come from files; it never changes.
    const SPACE: uuid::Uuid = uuid::Uuid::from_u128(0x6d1f_0c7a_9c52_4e0b_8a53_51a2_70ef_3b11);
    kernel::Id::of_name(SPACE, &format!("{municipality}/{list}/{key}"))
}
