// SPDX-License-Identifier: MPL-2.0
//! The figures about homes (*pejlemærke 1*).

pub mod areas_on_list;
pub mod children_counted;
pub mod moves;
pub mod permanent_first;
