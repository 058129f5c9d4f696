// SPDX-License-Identifier: MPL-2.0
//! Dwellings, the areas they lie in, who lives where since when, and who could live where.

mod area;
mod area_limit;
mod areas;
mod children_count;
mod criteria;
mod dwelling;
mod institutions;
mod living_rate;
mod move_in;
mod page;
mod placement;
mod project;
mod projects;
mod proposal;
mod queue;
mod rates;
mod spread;
mod spread_picture;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod told;

pub use area::{Area, AreaListing};
pub use area_limit::{AreaLimit, LimitSpan};
pub use children_count::ChildrenCount;
pub use dwelling::{Dwelling, DwellingKind};
pub use kernel::codes::AreaStatus;
pub use living_rate::LivingRate;
pub use move_in::ask_for_code;
pub use placement::{Placement, SelfChosen};
pub use project::{HousingProject, ProjectStatus};

use crate::web::{App, inside};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/housing", get(inside(page::page)))
        .route("/housing/rates", get(inside(rates::page)))
        .route("/housing/projects", get(inside(projects::page)))
        .route("/housing/projects/{id}/dwellings", post(inside(projects::turn)))
        .route("/areas", get(inside(areas::page)))
        .route("/areas/spread", get(inside(spread::page)))
        .route("/status/institutions", get(inside(institutions::page)))
        .merge(move_in::routes())
}
