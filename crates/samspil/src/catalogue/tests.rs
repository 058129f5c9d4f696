// SPDX-License-Identifier: MPL-2.0
//! The catalogue: what comes with the program, what is written and refused, what is found, exchanged and started here.

mod differ;
mod exchange;
mod feed;
mod pages;
mod search;
mod shipped;
mod suggest;
mod written;
