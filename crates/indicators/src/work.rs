// SPDX-License-Identifier: MPL-2.0
//! The figures about work, benefits and self-support (*pejlemærke 3*).

pub mod active_effort;
pub mod assistance;
pub mod benefits;
pub mod education_subsidies;
pub mod first_start;
pub mod self_support;
pub mod status;
pub mod subsidies;
pub mod time_to_start;
