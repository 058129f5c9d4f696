// SPDX-License-Identifier: MPL-2.0
//! Activities and programmes: what is held, when, in which language and by whom, and the calendar everybody reads
//! (*aktiviteter*).

mod activity;
mod attend;
mod attendance;
mod board;
mod calendar;
mod card;
mod civic;
mod competence;
mod counselling;
mod department;
mod enrol;
mod enrolment;
mod fair;
mod follow_up;
mod health;
mod ical;
mod joint;
mod list;
mod loans;
mod meeting;
mod my_shifts;
mod named_visit;
mod one;
mod own_part;
mod owner;
mod participants;
mod plan;
mod results;
mod series;
mod session;
mod shift;
mod store;
mod suitcase;
#[cfg(test)]
mod tests;
mod text;
mod tick;
mod together;
mod training;
mod types;
mod visit;
mod words;

pub use activity::Activity;
pub use attendance::{Attendance, AttendanceMark};
pub use board::Board;
pub use card::ActivityCard;
pub use civic::{CivicActivity, LeisureSupport, Origin};
pub use competence::{Competence, CompetenceNeed};
pub use counselling::{CounsellingTopic, CounsellingVisit};
pub use department::DepartmentCount;
pub use enrolment::{Enrolment, EnrolmentOutcome};
pub use fair::ActivityCompany;
pub use meeting::{ActivityFollowUp, ActivityMeeting};
pub use my_shifts::{MyShift, my_shifts};
pub use named_visit::NamedVisit;
pub use owner::ActivityOwner;
pub use participants::{Participant, to_be_given};
pub use series::ActivitySeries;
pub use session::ActivitySession;
pub use shift::{ActivityShift, ShiftFunction};
pub use store::{Counts, choices, coming, follow_ups_at, took_part};
pub use suitcase::{Suitcase, SuitcaseLoan};
pub use text::ActivityText;
pub use together::held_by;
pub use types::{After, Names, TypeRules};
pub use words::{ActivityGuidepost, ActivityStatus, ActivityType, Rhythm, Sector, SpokenLanguage};

use crate::web::{App, inside, outside, read_and_write};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/calendar", get(outside(calendar::page)))
        .route("/calendar.ics", get(outside(ical::feed)))
        .route("/api/v1/calendar", get(outside(calendar::api)))
        .route("/activities", get(outside(list::page)))
        .route("/suitcases", get(inside(loans::page)))
        .route("/suitcases/results", get(inside(results::page)))
        .route("/training", get(inside(training::page)))
        .route("/activities/health", get(inside(health::page)))
        .route("/activities/health/{session}", post(inside(health::count)))
        .route("/activities/joint", get(inside(joint::page)))
        .route("/activities/follow-ups", get(inside(follow_up::page)))
        .route("/activities/{id}", get(outside(one::page)))
        .route("/activities/{id}/follow-up/{follow}", post(inside(follow_up::done)))
        .route("/activities/{id}/series/new", read_and_write(plan::form, plan::add))
        .route("/activities/{id}/series/{series}", post(inside(plan::make_missing)))
        .route("/activities/{id}/place", post(inside(participants::give_place)))
        .route("/activities/{id}/enrol", get(inside(enrol::page)))
        .route("/activities/{id}/owner/{owner}", read_and_write(own_part::form, own_part::save))
        .route("/activities/{id}/session/{session}", read_and_write(attend::page, attend::save))
        .route("/activities/{id}/session/{session}/visitor", get(inside(enrol::visitor)))
}

/// Whether a kind of record belongs to the activities; the activity itself stands in the catalogue's register.
#[must_use]
pub fn keeps(name: &str) -> bool {
    matches!(
        name,
        "activity-owner"
            | "activity-series"
            | "activity-session"
            | "activity-shift"
            | "counselling-visit"
            | "activity-company"
            | "department-count"
            | "suitcase"
            | "activity-meeting"
            | "activity-follow-up"
            | "activity-text"
            | "competence-need"
    )
}
