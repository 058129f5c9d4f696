// SPDX-License-Identifier: MPL-2.0
//! Samspil: from a family is taken over by a municipality until it is counted in the yearly status.

pub mod error;
pub mod gate;
pub mod record;
