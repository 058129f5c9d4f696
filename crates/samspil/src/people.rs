// SPDX-License-Identifier: MPL-2.0
//! People, their households and families, why they may stay, and since when the municipality is responsible.

pub mod finder;
mod household;
mod language_assessment;
mod list;
mod minor_care;
mod outside;
mod overview;
mod papers;
mod parts;
mod person;
mod picture;
mod requests_and_endings;
mod residence;
mod schooling;
mod spelling;
mod store;
#[cfg(test)]
mod tests;
mod unit;
mod visitation;

pub use household::{Household, HouseholdRole, Kin, Kinship, Membership};
pub use language_assessment::{LanguageAssessment, LanguageBand};
pub use list::{listed, search};
pub use minor_care::{MinorCare, MinorPlacement};
pub use person::{Interpreter, Person};
pub use residence::{EndReason, Permit, PermitKind, Responsibility, Visitation};
pub use schooling::{SchoolKind, Schooling};
pub use spelling::{danish_order, fold, way as way_of_spelling};
pub use store::{by_household, family, household_members, housemates, in_file_of, name, relatives, with_cpr};
pub use unit::{Unit, UnitKind, UnitName, unit_name_on};
pub use visitation::{Takeover as TakeoverView, step, takeover as takeover_view, takeover_facts};

use crate::web::{App, inside, read_and_write};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/persons", get(inside(list::page)))
        .route("/persons/new", read_and_write(outside::form, outside::register))
        .route("/person/{person}", get(inside(overview::page)))
        .route("/person/{person}/family", get(inside(overview::family)))
        .route("/person/{person}/requests-and-endings", get(inside(requests_and_endings::page)))
        .route("/visitation", read_and_write(visitation::form, visitation::register))
        .route("/api/v1/visitations", post(inside(visitation::api)))
}
