// SPDX-License-Identifier: MPL-2.0
//! The case: who is responsible, what is agreed, what was said, and what is to be done.

mod adaptation;
mod agreement;
mod case_file;
mod complaint;
mod contract;
mod contract_goals;
mod contracts;
mod cover;
mod decision;
mod document;
mod goals;
mod health;
mod introduction;
mod letter;
mod letter_aid;
mod match_visitation;
mod message;
mod messages;
pub mod new_documents;
mod note;
mod paper;
mod pattern;
mod programme;
mod return_guidance;
mod schedule;
mod store;
mod talk;
mod tasks;
#[cfg(test)]
mod tests;
pub mod ties;

pub use adaptation::{Adaptation, AdaptationKind, AdaptationReason};
pub use agreement::called;
pub use case_file::{CaseFile, Referral, Task, case_unit};
pub use complaint::{Complaint, REASSESSMENT, Reassessment, Ruling};
pub use contract::{Contract, ContractState, Goal, GoalKind, Profile, SigningMethod};
pub use cover::Cover;
pub use decision::{Decision, DecisionKind, Hearing, Sending};
pub use document::{Direction, Document, DocumentKind};
pub use health::{HealthOffer, HealthState};
pub use introduction::Introduction;
pub use match_visitation::{MatchVisitation, Readiness};
pub use message::{Message, about_friendship};
pub use note::{Note, NoteKind, NoteWall};
pub use pattern::ProgrammePattern;
pub use programme::{Half, Programme, WeekLimits, programme};
pub use return_guidance::{GuidanceKind, ReturnGuidance};
pub use schedule::{ScheduleEntry, ScheduleKind, Weekday};
pub use store::{Waiting, waiting_messages};
pub use talk::{Talk, TalkForm};

use crate::web::{App, inside, read_and_write};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/offers-without-goal", get(inside(goals::page)))
        .route("/api/v1/offers-without-goal", get(inside(goals::api)))
        .route("/tasks", get(inside(tasks::page)))
        .route("/tasks/{person}/{id}/done", post(inside(tasks::done)))
        .route("/person/{person}/messages", read_and_write(messages::page, messages::write))
        .route("/person/{person}/messages/{id}/read", post(inside(messages::read)))
        .route("/contracts", get(inside(contracts::page)))
        .route("/api/v1/tasks", get(inside(tasks::api)))
        .route("/api/v1/contracts", get(inside(contracts::api)))
        .route("/person/{person}/decision/{id}/letter", get(inside(letter::page)))
        .route("/person/{person}/contract/{id}/paper", get(inside(paper::page)))
        .route("/person/{person}/contracts", get(inside(agreement::page)))
        .route("/person/{person}/contracts/week", post(inside(pattern::lay)))
}
