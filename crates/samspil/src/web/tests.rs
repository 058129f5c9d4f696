// SPDX-License-Identifier: MPL-2.0
//! The front door: every kind of record on its pages and for programs, what is refused, and what is never given away.

mod at_once;
mod bad_input;
mod conflicts;
mod door;
mod elsewhere;
mod every_kind;
mod forms;
mod history;
mod housemates;
mod log_in;
mod openapi;
mod pages_for_programs;
mod paging;
mod sample;
mod walls;
