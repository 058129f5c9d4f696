// SPDX-License-Identifier: MPL-2.0
//! The conditions of the result subsidies as dated rules, one for each kind of event.

use crate::Certainty;
use jiff::civil::{Date, date};
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

/// A dated version of the conditions for one kind of event (*regel*).
#[derive(Debug, PartialEq, Eq)]
pub struct SubsidyRule {
    /// Its name, also of its worked examples.
    pub id: &'static str,
    /// For what event.
    pub kind: SubsidyKind,
    /// Where it stands.
    pub source: &'static str,
    /// The first day an event can begin under it.
    pub valid_from: Date,
    /// The last.
    pub valid_until: Option<Date>,
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
}

static RULES: [SubsidyRule; 3] = [
    SubsidyRule {
        id: "subsidy-job",
        kind: SubsidyKind::Job,
        source: "Integrationsloven § 45, stk. 9, og refusionsbekendtgørelsen §§ 11-12",
        valid_from: date(2017, 1, 1),
        valid_until: None,
        certainty: Certainty::OlderWording,
        high_months: 36,
        low_months: Some(60),
        lasts_months: 6,
        minutes: Some(20 * 60),
    },
    SubsidyRule {
        id: "subsidy-education",
        kind: SubsidyKind::Education,
        source: "Integrationsloven § 45, stk. 9, og refusionsbekendtgørelsen §§ 11-12",
        valid_from: date(2017, 1, 1),
        valid_until: None,
        certainty: Certainty::OlderWording,
        high_months: 36,
        low_months: Some(60),
        lasts_months: 6,
        minutes: None,
    },
    SubsidyRule {
        id: "subsidy-danish-test",
        kind: SubsidyKind::DanishTest,
        source: "Integrationsloven § 45",
        valid_from: date(2017, 1, 1),
        valid_until: None,
        certainty: Certainty::FromMemory,
        high_months: 36,
        low_months: None,
        lasts_months: 0,
        minutes: None,
    },
];

/// Every version of every rule.
#[must_use]
pub fn subsidy_rules() -> &'static [SubsidyRule] {
    &RULES
}

/// The version for events that began on the day.
pub(super) fn on(kind: SubsidyKind, day: Date) -> Option<&'static SubsidyRule> {
    let holds = |rule: &&SubsidyRule| {
        rule.kind == kind && rule.valid_from <= day && rule.valid_until.is_none_or(|until| day <= until)
    };
    RULES.iter().find(holds)
}

impl SubsidyRule {
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
