// SPDX-License-Identifier: MPL-2.0
//! Samspil: from a family is taken over by a municipality until it is counted in the yearly status.

pub mod accounts;
pub mod activities;
pub mod cases;
pub mod catalogue;
pub mod command;
pub mod deadlines;
pub mod error;
pub mod examples;
pub mod gate;
pub mod housing;
pub mod import;
#[cfg(test)]
mod journeys;
pub mod learning;
pub mod link;
pub mod partners;
pub mod people;
pub mod reception;
pub mod record;
pub mod records;
pub mod reports;
#[cfg(test)]
mod testing;
pub mod volunteers;
pub mod web;
pub mod work;

/// What is kept true after every change to a person's file, in this order: who may see it, by which words it is
/// found, that nobody is told what is no longer agreed to, what is due, and which documents are new.
pub const FOLLOWERS: &[gate::Follower] = &[
    cases::ties::follow,
    people::finder::follow,
    volunteers::follow,
    deadlines::follow,
    cases::new_documents::follow,
];
