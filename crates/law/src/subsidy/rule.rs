// SPDX-License-Identifier: MPL-2.0
//! The conditions of the result subsidies as dated rules, one for each kind of event.

use crate::{Certainty, Param, RuleBook};
use jiff::civil::Date;
use kernel::{calendar::months_after, codes::SubsidyKind, text_enum};

text_enum! {
    /// How much is given, by when the event began (*høj eller lav sats*).
    pub enum Level ("subsidy-level") {
        /// In the first three years.
        High = "high",
        /// In the fourth and fifth year.
        Low = "low",
    }
}

/// A dated version of the conditions for one kind of event, as the book of rules has it (*regel*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubsidyRule<'a> {
    /// Its name, also of its worked examples.
    pub id: &'static str,
    /// For what event.
    pub kind: SubsidyKind,
    /// Where it stands.
    pub source: &'a str,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// The high rate, for events so many months from the takeover.
    pub high_months: i16,
    /// The low rate, for events after those and up to so many months from the takeover; none when there is none.
    pub low_months: Option<i16>,
    /// How many months it must last.
    pub lasts_months: i16,
    /// The hours a week it takes on average, in minutes.
    pub minutes: Option<u32>,
    /// The longest one waits for the next exam.
    pub next_exam_months: i16,
    /// For how many months ahead it is told that the last day comes.
    pub told_months: i16,
}

/// The name of the rule for a kind of event.
#[must_use]
pub const fn rule_of(kind: SubsidyKind) -> &'static str {
    match kind {
        SubsidyKind::Job => "subsidy-job",
        SubsidyKind::Education => "subsidy-education",
        SubsidyKind::DanishTest => "subsidy-danish-test",
    }
}

/// The version for events that began on the day.
pub(super) fn on<'a>(book: &RuleBook<'a>, kind: SubsidyKind, day: Date) -> Option<SubsidyRule<'a>> {
    let rule = book.on(rule_of(kind), day)?;
    let low = rule.number(Param::LowMonths);
    let hours = u32::try_from(rule.number(Param::JobHours)).unwrap_or(0);
    Some(SubsidyRule {
        id: rule.id,
        kind,
        source: rule.source,
        certainty: rule.certainty,
        high_months: rule.number(Param::HighMonths),
        low_months: (low > 0).then_some(low),
        lasts_months: rule.number(Param::LastsMonths),
        minutes: (hours > 0).then_some(hours * 60),
        next_exam_months: rule.number(Param::NextExamMonths),
        told_months: rule.number(Param::ToldMonths),
    })
}

impl SubsidyRule<'_> {
    /// The level for something that began on a day, counted from the takeover.
    #[must_use]
    pub fn level(&self, start: Date, began: Date) -> Option<Level> {
        if began < months_after(start, self.high_months) {
            Some(Level::High)
        } else if self.low_months.is_some_and(|months| began < months_after(start, months)) {
            Some(Level::Low)
        } else {
            None
        }
    }
}
