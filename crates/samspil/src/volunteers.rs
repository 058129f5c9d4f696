// SPDX-License-Identifier: MPL-2.0
//! Volunteers, who wants one as a friend and agrees to it, and refugees who are volunteers themselves (*frivillige*).

mod act;
mod certificate;
mod children;
mod consent;
mod consent_text;
mod follow;
mod friend;
mod friend_match;
mod friend_offer;
mod from_offer;
mod guest;
mod list;
mod matching;
mod message;
mod one;
mod own_work;
mod pairs;
mod propose;
mod store;
#[cfg(test)]
mod tests;
mod texts;
mod volunteer;
mod wish;
mod wishes;
mod words;

pub use consent::{Consent, ConsentWay};
pub use consent_text::ConsentText;
pub use follow::follow;
pub use friend_match::{FriendMatch, MatchEnd};
pub use friend_offer::{FriendAnswer, FriendOffer, WishedSex};
pub use guest::page as guest_page;
pub use own_work::{OwnWork, OwnWorkKind};
pub use volunteer::{Volunteer, VolunteerKind};

use crate::web::{App, inside, read_and_write, visiting};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/volunteers", get(inside(list::page)))
        .route("/volunteers/wishes", get(inside(wishes::page)))
        .route("/volunteers/offers", get(inside(from_offer::page)))
        .route("/volunteers/offers/{id}", read_and_write(from_offer::form, from_offer::take))
        .route("/volunteers/match", get(inside(matching::page)))
        .route("/volunteers/match/{person}", post(inside(propose::propose)))
        .route("/volunteers/match/{person}/{id}", read_and_write(act::page, act::act))
        .route("/volunteers/match/{person}/{id}/message", read_and_write(message::page, message::write))
        .route("/volunteers/match/{person}/{id}/message/{message}/read", post(inside(message::read)))
        .route("/volunteers/consent-text", get(inside(texts::page)))
        .route("/volunteers/{id}", get(inside(one::page)))
        .route("/person/{person}/friend", read_and_write(friend::page, friend::save))
        .route("/person/{person}/friend/withdraw", post(inside(friend::withdraw)))
        .route("/person/{person}/own-work/{id}/certificate", get(inside(certificate::page)))
        .route("/link/{token}/friend/{id}", post(visiting(guest::answer)))
}

/// Whether a kind of record belongs to the register of volunteers.
#[must_use]
pub fn keeps(name: &str) -> bool {
    matches!(name, "volunteer" | "consent-text")
}
