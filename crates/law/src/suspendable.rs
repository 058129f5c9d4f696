// SPDX-License-Identifier: MPL-2.0
//! Which rules the minister may suspend, each with the days it holds for and where it stands (*suspension*, § 4 b).
//!
//! What is added begins on its first day and ends what was said before, so that there is never a gap and never an overlap.
//! The day on which a deadline falls decides, and not the day it counts from.

use crate::{Certainty, rule};
use jiff::civil::{Date, date};
use kernel::text_enum;

text_enum! {
    /// Why what is added is refused.
    pub enum SuspendFault ("suspend-fault") {
        /// There is no such rule.
        UnknownRule = "unknown-rule",
        /// Nothing could be suspended yet on that day.
        TooEarly = "too-early",
        /// Something else that was added for the rule begins on the same day.
        SameDay = "same-day",
        /// It does not say where it stands.
        NoSource = "no-source",
    }
}

/// The first day on which deadlines can be suspended (lov nr. 1654 af 30. december 2024).
pub const SUSPENDED_SINCE: Date = date(2025, 1, 1);

/// Whether the deadlines of a rule can be suspended, and for how long that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspendable<'a> {
    /// The rule.
    pub rule: &'a str,
    /// Whether they can.
    pub can: bool,
    /// The first day.
    pub valid_from: Date,
    /// The last day; `None` while it holds.
    pub valid_until: Option<Date>,
    /// How sure we are.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: &'a str,
    /// Whether it was added to what comes with the program.
    pub added: bool,
}

/// What an administrator adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuspendableChange {
    /// The rule.
    pub rule: String,
    /// Whether its deadlines can be suspended from then on.
    pub can: bool,
    /// The first day.
    pub valid_from: Date,
    /// How sure whoever wrote it is.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: String,
}

/// That the deadlines of these chapters can be suspended we have read; in which chapter each duty stands is from memory.
const fn of(rule: &'static str, source: &'static str) -> Suspendable<'static> {
    let (valid_from, certainty) = (SUSPENDED_SINCE, Certainty::FromMemory);
    Suspendable { rule, can: true, valid_from, valid_until: None, certainty, source, added: false }
}

const HEALTH: &str = "Integrationsloven § 4 b, jf. kapitel 3 a (lov nr. 1654 af 30. december 2024)";
const PROGRAMME: &str = "Integrationsloven § 4 b, jf. kapitel 4 (lov nr. 1654 af 30. december 2024)";
const DANISH: &str =
    "Integrationsloven § 4 b, jf. danskuddannelsesloven § 5 (lov nr. 1654 af 30. december 2024)";

static SHIPPED: [Suspendable<'static>; 9] = [
    of("d14-programme", PROGRAMME),
    of("d15-contract", PROGRAMME),
    of("d16-danish-referral", DANISH),
    of("d17-danish-start", DANISH),
    of("d19-company-offer", PROGRAMME),
    of("d20-company-gap", PROGRAMME),
    of("d24-follow-up", PROGRAMME),
    of("d25-yearly-follow-up", PROGRAMME),
    of("d28-health", HEALTH),
];

/// What comes with the program.
pub(crate) fn shipped() -> Vec<Suspendable<'static>> {
    SHIPPED.to_vec()
}

/// Adds one to those of the book.
pub(crate) fn add<'a>(
    all: &mut Vec<Suspendable<'a>>,
    one: &'a SuspendableChange,
) -> Result<(), SuspendFault> {
    if one.source.trim().is_empty() {
        return Err(SuspendFault::NoSource);
    }
    if rule(&one.rule).is_none() {
        return Err(SuspendFault::UnknownRule);
    }
    if one.valid_from < SUSPENDED_SINCE {
        return Err(SuspendFault::TooEarly);
    }
    let begins = Suspendable {
        rule: &one.rule,
        can: one.can,
        valid_from: one.valid_from,
        valid_until: None,
        certainty: one.certainty,
        source: &one.source,
        added: true,
    };
    let Some(at) = all.iter().position(|said| said.rule == one.rule && said.holds(one.valid_from)) else {
        all.push(begins);
        return Ok(());
    };
    let before = all[at];
    let begins = Suspendable { valid_until: before.valid_until, ..begins };
    if before.valid_from == one.valid_from {
        if before.added {
            return Err(SuspendFault::SameDay);
        }
        all[at] = begins;
    } else {
        all[at].valid_until = one.valid_from.yesterday().ok();
        all.insert(at + 1, begins);
    }
    Ok(())
}

impl Suspendable<'_> {
    /// Whether it is what holds on the day.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|until| day <= until)
    }
}
