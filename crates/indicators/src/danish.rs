// SPDX-License-Identifier: MPL-2.0
//! The figures about Danish (*pejlemærke 2*).

pub mod completion;
pub mod passed_track;
