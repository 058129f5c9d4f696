// SPDX-License-Identifier: MPL-2.0
//! The case: who is responsible, what is agreed, what was said, and what is to be done.

mod case_file;
mod contract;
mod health;
mod note;
mod talk;
pub mod ties;

pub use case_file::{CaseFile, Referral, Task};
pub use contract::{Contract, ContractState, Goal, GoalKind, Profile};
pub use health::{HealthOffer, HealthState};
pub use note::{Note, NoteKind};
pub use talk::{Talk, TalkForm};
