// SPDX-License-Identifier: MPL-2.0
//! The reception of newcomers: the team, the checklist, and how many the municipality was to receive (*modtagelse*).

mod checklist;
mod coming;
mod course;
mod families;
mod forecast;
mod forecast_picture;
mod handover;
mod item;
mod quota;
mod quota_basis;
mod quota_file;
mod quotas;
mod reckoning;
mod store;
mod team;
mod team_member;
mod template;
#[cfg(test)]
mod tests;

pub use checklist::{ChecklistItem, ItemKind, Party, ReceptionCourse};
pub use coming::on_the_way;
pub use course::title as item_title;
pub use handover::Handover;
pub use item::ReceptionItem;
pub use quota::{Quota, QuotaKind};
pub use quota_basis::QuotaBasis;
pub use quota_file::told as quotas_told;
pub use team_member::{TeamFunction, TeamMember};
pub use template::{ChecklistTemplate, Zero};

use crate::{
    people,
    web::{App, inside, read_and_write},
};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/person/{person}/team", get(inside(team::page)))
        .route("/person/{person}/reception", read_and_write(course::page, course::start))
        .route("/person/{person}/reception/{id}/done", post(inside(course::done)))
        .route("/person/{person}/handover/{id}/carry", post(inside(handover::carry)))
        .route("/reception", get(inside(families::page)))
        .route("/api/v1/reception", get(inside(families::api)))
        .route("/reception/quota", get(inside(quotas::page)))
}

/// The takeover that the rules compute from a visitation, where they can.
fn takeover_on(book: &law::RuleBook<'_>, visitation: &people::Visitation) -> Option<jiff::civil::Date> {
    match law::takeover(book, &people::takeover_facts(visitation)) {
        law::Takeover::On { on, .. } => Some(on),
        _ => None,
    }
}
