// SPDX-License-Identifier: MPL-2.0
//! Offers, jobs, education, benefits and the subsidies that follow.

mod offer;
mod spells;
mod store;

pub use offer::{Offer, OfferState};
pub use spells::{Benefit, Claim, Education, Employment};
pub use store::without_goal;
