// SPDX-License-Identifier: MPL-2.0
//! Asks the law what is due for whom, remembers what was met, and shows each user their day.

mod absence_reason;
mod calculator;
mod command;
mod day_list;
mod distribution;
mod duties;
mod explain;
mod facts;
mod facts_file;
mod facts_form;
mod facts_schema;
mod guidance;
mod missed;
mod missing;
mod my_day;
mod notices;
mod rulebook;
mod store;
mod tasks;
#[cfg(test)]
mod tests;
mod told;
mod words;

pub use command::Law;
pub use day_list::DayList;
pub use duties::{DutyLine, Whose, follow, open_for};
pub use facts::{File, gather};
pub use facts_schema::schema as facts_schema;
pub use missed::MissedDeadline;
pub use missing::{Missing, missing};
pub use rulebook::{
    DatedName, DatedRate, KeptRules, RuleChange, Suspension, SuspensionScope, added_names, added_rates,
    rules_in_use,
};
pub use store::of_day;
pub use tasks::{access_due_on, task_due_on};

use crate::web::{App, document, inside, outside, read_and_write};
use axum::{
    Router,
    routing::{get, post},
};
use std::sync::Arc;

/// The addresses of this part of the work.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(inside(my_day::page)))
        .route("/missed-deadline", read_and_write(missed::page, missed::register))
        .route("/absence-reason", post(inside(absence_reason::register)))
        .route("/distribution", get(inside(distribution::page)))
        .route("/guidance", get(inside(guidance::page)))
        .route("/person/{person}/deadlines", get(inside(explain::page)))
        .route("/frister", get(outside(calculator::form)).post(outside(calculator::compute)))
        .route("/rules", get(outside(rulebook::all)))
        .route("/rules/change", post(inside(rulebook::preview_any_change)))
        .route("/rules/scope", post(inside(rulebook::preview_any_scope)))
        .route("/rules/scope/{id}", read_and_write(rulebook::correct_scope, rulebook::preview_scope_again))
        .route("/rules/{rule}/scope", read_and_write(rulebook::scope, rulebook::preview_scope))
        .route("/rules/suspend", read_and_write(rulebook::suspend, rulebook::preview_suspend))
        .route(
            "/rules/suspend/{id}",
            read_and_write(rulebook::correct_suspension, rulebook::preview_suspension_again),
        )
        .route(
            "/rules/{rule}/change/{id}",
            read_and_write(rulebook::correct_change, rulebook::preview_change_again),
        )
        .route("/rules/{rule}", get(outside(rulebook::one)))
        .route("/rules/{rule}/change", read_and_write(rulebook::change, rulebook::preview_change))
        .route("/api/v1/deadlines", post(document(calculator::api)))
        .route("/api/v1/my-day", get(inside(my_day::api)))
        .route("/api/v1/rules", get(outside(rulebook::api)))
        .route("/api/v1/distribution", get(inside(distribution::api)))
}
