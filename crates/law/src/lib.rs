// SPDX-License-Identifier: MPL-2.0
//! What the law asks of the municipality for a newcomer, by when, and why: the dates, never the decision.
//!
//! Everything is computed from [`Facts`]; nothing here reads a database or a clock. A fact that is not known is
//! awaited, never taken for a no. A deadline on a weekend or a public holiday is not moved, unless its rule says so.

mod adult;
pub mod affordability;
mod book;
mod counting;
mod deadline;
mod facts;
mod fields;
mod findings;
mod fit;
mod later;
pub mod leisure;
pub mod money;
pub mod names;
mod number;
pub mod quota;
mod rate_of;
mod rule;
mod rules;
mod step;
pub mod subsidy;
mod suspendable;
mod wording;

pub use adult::IS_AN_ADULT;
pub use book::{Amendment, BookFault, RuleBook};
pub use counting::due_after;
pub use deadline::{Deadline, Ended, MissedReason, State, Trigger};
pub use facts::{Contract, Fact, Facts, Offer};
pub use fields::{FACT_FIELDS, FactField, Shape};
pub use findings::{Finding, Outcome, Takeover, deadlines, findings, start, takeover};
pub use fit::Fitted;
pub use number::{Number, Param};
pub use rate_of::RateOf;
pub use rule::{Apply, Certainty, Reason, Rounding, Rule, Span, Weight};
pub use rules::{examples, rule, rules};
pub use step::{Step, StepKind};
pub use suspendable::{SUSPENDED_SINCE, SuspendFault, Suspendable, SuspendableChange};
pub use wording::wording_keys;
