// SPDX-License-Identifier: MPL-2.0
//! How a date came about, step by step, so that a caseworker can check it with a calendar (*mellemregning*).

use jiff::civil::Date;
use kernel::{calendar::Holiday, text_enum};

text_enum! {
    /// What happened in a step of a computation; the wording is `step-<code>` with `from`, `on`, `count`, `holiday`.
    pub enum StepKind ("step") {
        /// The municipality was decided on.
        Decided = "decided",
        /// The first whole month ends.
        FirstWholeMonthEnds = "first-whole-month-ends",
        /// The day after is the takeover.
        DayAfter = "day-after",
        /// CPR registered the person in the municipality.
        Registered = "registered",
        /// An earlier takeover was agreed.
        EarlyAgreed = "early-agreed",
        /// The new municipality approved the move.
        MoveApproved = "move-approved",
        /// The person only moves later.
        MovesIn = "moves-in",
        /// A date on a Saturday or Sunday was moved.
        MovedPastWeekend = "moved-past-weekend",
        /// A date on a public holiday was moved.
        MovedPastHoliday = "moved-past-holiday",
        /// The recorded takeover is the start.
        TakenOver = "taken-over",
        /// The computed takeover is the start, none being recorded.
        ComputedTakeover = "computed-takeover",
        /// The person turns 18.
        Turns18 = "turns-18",
        /// Something else happened that starts the count.
        Happened = "happened",
        /// Another version of the rule applies from this day; the case keeps the one it began under.
        RuleChanges = "rule-changes",
        /// The day fell in a time when the deadline was suspended, and moves to the day after.
        MovedPastSuspension = "moved-past-suspension",
        /// So many months were added.
        MonthsAfter = "months-after",
        /// The month had no such day, its last day was taken.
        MonthShorter = "month-shorter",
        /// So many days were added.
        DaysAfter = "days-after",
        /// So many working days were added.
        WorkingDaysAfter = "working-days-after",
    }
}

/// One step of a computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was done.
    pub kind: StepKind,
    /// The day the step arrived at.
    pub on: Date,
    /// The day it started from, where that is worth saying.
    pub from: Option<Date>,
    /// How many days or months were added, where any were.
    pub count: Option<i16>,
    /// The holiday that was in the way.
    pub holiday: Option<Holiday>,
}

impl Step {
    /// A step that only names a day.
    #[must_use]
    pub const fn at(kind: StepKind, on: Date) -> Self {
        Self { kind, on, from: None, count: None, holiday: None }
    }
}
