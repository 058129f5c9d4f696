// SPDX-License-Identifier: MPL-2.0
//! Those the municipality works with: organisations, whom one calls there, and what is agreed with them (*partnere*).

mod agreement;
mod agreement_file;
mod consultation;
mod consultations;
mod coverage;
mod guest;
mod intake;
mod list;
mod offer;
mod offers;
mod one;
mod organisation;
mod picture;
mod place;
mod places;
mod purpose;
mod refer;
mod referral;
mod reminders;
mod send;
mod store;
#[cfg(test)]
mod tests;
mod time_limit;

pub use agreement::{AgreementKind, CooperationAgreement};
pub use agreement_file::AgreementFile;
pub use consultation::{ConsultationInput, InputState};
pub use guest::page as guest_page;
pub use offer::{CitizenOffer, CitizenOfferKind, CitizenOfferState};
pub use organisation::{Organisation, OrganisationContact, SizeClass, is_civil};
pub use place::CompanyPlace;
pub use purpose::{ReferralPurpose, SharingRule};
pub use referral::{PartnerReferral, ReferralState};
pub use reminders::{Reminder, of_user as reminders};
pub use time_limit::{LimitKind, TimeLimit, days_for};

use crate::web::{App, inside, outside, read_and_write, visiting};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/partners", get(inside(list::page)))
        .route("/partners/places", get(inside(places::page)))
        .route("/partners/{id}", get(inside(one::page)))
        .route("/agreements", get(inside(coverage::page)))
        .route("/consultations", get(inside(consultations::page)))
        .route("/offers", get(inside(offers::page)))
        .route("/offers/{id}", post(inside(offers::answer)))
        .route("/offer", get(outside(intake::page)).post(outside(intake::receive)))
        .route("/person/{person}/refer", read_and_write(refer::page, send::send))
        .route("/person/{person}/refer/{id}/revoke", post(inside(send::revoke)))
        .route("/person/{person}/refer/{id}/complete", post(inside(send::complete)))
        .route("/person/{person}/refer/{id}/code", post(inside(send::new_code)))
        .route("/link/{token}/answer/{id}", post(visiting(guest::answer)))
        .route("/link/{token}/message", post(visiting(guest::write)))
        .route("/link/{token}/read/{id}", post(visiting(guest::read)))
}

/// Whether a kind of record belongs to the register of partners.
#[must_use]
pub fn keeps(name: &str) -> bool {
    matches!(
        name,
        "organisation"
            | "organisation-contact"
            | "cooperation-agreement"
            | "agreement-file"
            | "time-limit"
            | "sharing-rule"
            | "citizen-offer"
            | "consultation-input"
            | "company-place"
    )
}
