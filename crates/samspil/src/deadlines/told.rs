// SPDX-License-Identifier: MPL-2.0
//! The takeover and the deadlines outside a page: as JSON and as text.

mod json;
mod text;

pub use json::{answer, book};
pub use text::{book_text, text};
