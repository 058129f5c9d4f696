// SPDX-License-Identifier: MPL-2.0
//! Dwellings, the areas they lie in, who lives where since when, and who could live where.

mod area;
mod area_limit;
mod areas;
mod basis;
mod beside;
mod children_count;
mod criteria;
mod decide;
mod draft;
mod dwelling;
mod history;
mod home_choice;
mod home_need;
mod hosts;
mod household;
mod institutions;
mod living_rate;
mod move_in;
mod moving_on;
mod nearby;
mod page;
mod pair;
mod picture;
mod placement;
mod plan;
mod plan_api;
mod profile;
mod project;
mod projects;
mod proposal;
mod queue;
mod rates;
mod shown;
mod spread;
mod spread_picture;
mod stay;
pub(crate) mod store;
mod terms;
#[cfg(test)]
mod tests;
mod told;
mod weight;
mod weights;
mod what_if;

pub use area::{Area, AreaListing};
pub use area_limit::{AreaLimit, LimitSpan};
pub use children_count::ChildrenCount;
pub use dwelling::{Dwelling, DwellingKind};
pub use home_choice::{Choice, HomeChoice};
pub use home_need::HomeNeed;
pub use kernel::codes::AreaStatus;
pub use move_in::guest_page;
pub use placement::{Placement, SelfChosen};
pub use project::{HousingProject, ProjectStatus};
pub use weight::{CriterionWeight, Weighed};

use crate::web::{App, inside, read_and_write};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/housing", get(inside(page::page)))
        .route("/api/v1/housing/plan", get(inside(plan_api::api)))
        .route("/housing/rates", get(inside(rates::page)))
        .route("/housing/hosts", get(inside(hosts::page)))
        .route("/housing/placements", get(inside(history::page)))
        .route("/housing/projects", get(inside(projects::page)))
        .route("/housing/projects/{id}/dwellings", post(inside(projects::turn)))
        .route("/areas", get(inside(areas::page)))
        .route("/areas/spread", get(inside(spread::page)))
        .route("/status/institutions", get(inside(institutions::page)))
        .route("/housing/household/{person}", get(inside(household::page)))
        .route("/housing/household/{person}/dwelling/{dwelling}", read_and_write(pair::page, decide::decide))
        .route("/housing/what-if", get(inside(what_if::page)))
        .route("/housing/weights", read_and_write(weights::page, weights::change_them))
        .merge(move_in::routes())
}
