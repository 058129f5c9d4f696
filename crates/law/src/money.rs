// SPDX-License-Identifier: MPL-2.0
//! What the state pays and what a stay may cost, in kroner, each amount with the days it holds for (*satser*).
//!
//! Amounts are regulated every year. One that we have not found is unknown: last year's amount is never used for this year.

use crate::{Certainty, subsidy::Level};
use jiff::civil::{Date, date};
use kernel::{Period, calendar::months_after, codes::SubsidyKind, text_enum};

text_enum! {
    /// What an amount is for.
    pub enum Money ("money") {
        /// Basic grant, each month of the first three years (*grundtilskud*, integrationsloven § 45, stk. 4).
        BasicGrant = "basic-grant",
        /// Surcharge for an unaccompanied minor, each month (*uledsagede mindreårige*).
        MinorGrant = "minor-grant",
        /// The frame within which half of the programme's costs are refunded, each person and year (*refusion*).
        RefundFrame = "refund-frame",
        /// Result subsidy for a job begun in the first three years.
        JobHigh = "job-high",
        /// Result subsidy for a job begun in the fourth or fifth year.
        JobLow = "job-low",
        /// Result subsidy for an education begun in the first three years.
        EducationHigh = "education-high",
        /// Result subsidy for an education begun in the fourth or fifth year.
        EducationLow = "education-low",
        /// Result subsidy for a Danish test.
        DanishTest = "danish-test",
        /// The most a single person pays for a temporary stay, each month (*midlertidigt ophold*).
        StaySingle = "stay-single",
        /// The most a couple pays.
        StayCouple = "stay-couple",
        /// The most a couple with one to three children pays.
        StayFamily = "stay-family",
        /// The most a couple with four children or more pays.
        StayLargeFamily = "stay-large-family",
    }
}

/// An amount and the days it holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// What it is for.
    pub money: Money,
    /// Whole kroner.
    pub kroner: u32,
    /// The first day.
    pub valid_from: Date,
    /// The last day.
    pub valid_until: Date,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: &'static str,
}

const OF_2017: &str = "Udlændinge- og Integrationsministeriet, satser, niveau 2017";
const OF_2024: &str = "Udlændinge- og Integrationsministeriet, satser for 2024";

/// An amount of a calendar year.
const fn of_year(year: i16, money: Money, kroner: u32, source: &'static str) -> Rate {
    let (valid_from, valid_until) = (date(year, 1, 1), date(year, 12, 31));
    Rate { money, kroner, valid_from, valid_until, certainty: Certainty::Verified, source }
}

static RATES: [Rate; 16] = [
    of_year(2017, Money::JobHigh, 76_500, OF_2017),
    of_year(2017, Money::JobLow, 51_000, OF_2017),
    of_year(2017, Money::EducationHigh, 76_500, OF_2017),
    of_year(2017, Money::EducationLow, 51_000, OF_2017),
    of_year(2024, Money::BasicGrant, 3_127, OF_2024),
    of_year(2024, Money::MinorGrant, 10_397, OF_2024),
    of_year(2024, Money::RefundFrame, 41_856, OF_2024),
    of_year(2024, Money::JobHigh, 88_817, OF_2024),
    of_year(2024, Money::JobLow, 59_210, OF_2024),
    of_year(2024, Money::EducationHigh, 88_817, OF_2024),
    of_year(2024, Money::EducationLow, 59_210, OF_2024),
    of_year(2024, Money::DanishTest, 37_895, OF_2024),
    of_year(2024, Money::StaySingle, 2_546, OF_2024),
    of_year(2024, Money::StayCouple, 4_665, OF_2024),
    of_year(2024, Money::StayFamily, 5_089, OF_2024),
    of_year(2024, Money::StayLargeFamily, 5_514, OF_2024),
];

/// The months of the basic grant, from the takeover.
const GRANT_MONTHS: i16 = 36;

/// Every amount we know, the oldest first.
#[must_use]
pub fn rates() -> &'static [Rate] {
    &RATES
}

/// The amount that holds on the day; `None` when it is not known for that day.
#[must_use]
pub fn rate(money: Money, on: Date) -> Option<&'static Rate> {
    RATES.iter().find(|rate| rate.money == money && rate.valid_from <= on && on <= rate.valid_until)
}

/// The days on which the basic grant is paid for somebody taken over on the day (*grundtilskudsperiode*).
#[must_use]
pub fn grant_period(taken_over_on: Date) -> Period {
    let after = months_after(taken_over_on, GRANT_MONTHS);
    Period { from: taken_over_on, until: Some(after.yesterday().unwrap_or(after)) }
}

impl Money {
    /// The amount of a result subsidy; there is no low one for the Danish test.
    #[must_use]
    pub const fn of_subsidy(kind: SubsidyKind, level: Level) -> Option<Self> {
        match (kind, level) {
            (SubsidyKind::Job, Level::High) => Some(Self::JobHigh),
            (SubsidyKind::Job, Level::Low) => Some(Self::JobLow),
            (SubsidyKind::Education, Level::High) => Some(Self::EducationHigh),
            (SubsidyKind::Education, Level::Low) => Some(Self::EducationLow),
            (SubsidyKind::DanishTest, Level::High) => Some(Self::DanishTest),
            (SubsidyKind::DanishTest, Level::Low) => None,
        }
    }
}
