// SPDX-License-Identifier: MPL-2.0
//! The rules of the house that the compiler cannot check: every word is there, and everything lies where it belongs.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod files;
mod glossary;
mod house;
mod keys;
mod promises;
mod rust;
mod sql;
mod templates;
mod wording;
