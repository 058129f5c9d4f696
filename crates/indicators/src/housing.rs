// SPDX-License-Identifier: MPL-2.0
//! The figures about homes (*pejlemærke 1*).

pub mod moves;
pub mod permanent_first;
