// SPDX-License-Identifier: MPL-2.0
//! The catalogue of initiatives from which municipalities learn of each other, and the activities made from it (*katalog*).

mod differ;
mod entry;
mod exchange;
mod figure;
mod hsds;
mod initiative;
mod list;
mod one;
mod open;
mod parcel;
mod personal;
mod plan;
mod search;
mod shared;
mod shelf;
mod shipped;
mod shown;
mod start;
mod store;
mod suggest;
#[cfg(test)]
mod tests;
mod tree;
mod words;

pub use entry::{Entry, Evidence, Experience, Figure, Reference, Takes};
pub use exchange::LARGEST as LARGEST_FILE;
pub use figure::{InitiativeEvidence, InitiativeFigure, InitiativeNote};
pub use initiative::{Initiative, check_ages, check_link, check_nobody};
pub use personal::{Personal, check as check_personal, find as points_to};
pub use shipped::id_of as shipped_id;
pub use store::{choices, grows_out_of, is_known};
pub use words::{
    Dimension, FigureKind, FigureUnit, Grade, InitiativeStatus, PartnerKind, Phase, Rating, Theme, TownSize,
};

use crate::web::{App, document, inside, outside, read_and_write};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/catalogue", get(outside(list::page)))
        .route("/catalogue/{id}", get(outside(one::page)))
        .route("/catalogue/{id}/start", post(inside(start::start)))
        .route("/catalogue/{id}/confirm", post(inside(one::confirm)))
        .route(
            "/catalogue/exchange",
            read_and_write(exchange::form, exchange::receive).layer(DefaultBodyLimit::max(exchange::LARGEST)),
        )
        .route("/catalogue/file", get(outside(exchange::file)))
        .route("/person/{person}/catalogue", get(inside(suggest::page)))
        .route("/api/v1/catalogue/file", get(outside(exchange::file)).post(document(exchange::api)))
        .route("/api/hsds/3.1", get(outside(hsds::about)))
        .route("/api/hsds/3.1/services", get(outside(hsds::services)))
        .route("/api/hsds/3.1/services/{id}", get(outside(hsds::one)))
        .route("/api/hsds/3.1/organizations", get(outside(hsds::organizations)))
        .route("/api/hsds/3.1/organizations/{id}", get(outside(hsds::organization_of)))
        .route("/api/v1/catalogue", get(outside(list::api)))
        .route("/api/v1/catalogue/{id}", get(outside(one::api)))
}

/// Whether a kind of record belongs to the catalogue.
#[must_use]
pub fn keeps(name: &str) -> bool {
    matches!(
        name,
        "initiative" | "activity" | "initiative-figure" | "initiative-evidence" | "initiative-note"
    )
}
