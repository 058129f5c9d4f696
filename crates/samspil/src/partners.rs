// SPDX-License-Identifier: MPL-2.0
//! Those the municipality works with: organisations, whom one calls there, and what is agreed with them (*partnere*).

mod agreement;
mod coverage;
mod list;
mod one;
mod organisation;
mod picture;
mod reminders;
#[cfg(test)]
mod tests;
mod time_limit;

pub use agreement::{AgreementKind, CooperationAgreement};
pub use organisation::{Organisation, OrganisationContact, SizeClass, is_civil};
pub use reminders::{Reminder, of_user as reminders};
pub use time_limit::{LimitKind, TimeLimit, days_for};

use crate::web::{App, inside};
use axum::{Router, routing::get};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/partners", get(inside(list::page)))
        .route("/partners/{id}", get(inside(one::page)))
        .route("/agreements", get(inside(coverage::page)))
}

/// Whether a kind of record belongs to the register of partners.
#[must_use]
pub fn keeps(name: &str) -> bool {
    matches!(name, "organisation" | "organisation-contact" | "cooperation-agreement" | "time-limit")
}
