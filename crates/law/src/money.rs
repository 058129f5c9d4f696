// SPDX-License-Identifier: MPL-2.0
//! What the state pays and what a stay may cost, in kroner, each amount with the days it holds for (*satser*).
//!
//! Amounts are regulated every year. One that we have not found is unknown: last year's amount is never used for this year.
//! An administrator adds the amounts of a year; one with the days of an amount that comes with the program takes its place.

use crate::{Certainty, Param, RuleBook, subsidy::Level};
use jiff::civil::{Date, date};
use kernel::{Period, calendar::months_after, codes::SubsidyKind, text_enum};

text_enum! {
    /// What an amount is for.
    pub enum Money ("rate-of") {
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

text_enum! {
    /// Why an amount is refused.
    pub enum RateFault ("rate-fault") {
        /// Another amount of the same kind holds on some of the days.
        Overlaps = "overlaps",
        /// Its last day lies before its first.
        EndsBeforeStart = "ends-before-start",
        /// It does not say where it stands.
        NoSource = "no-source",
    }
}

/// An amount and the days it holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate<'a> {
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
    pub source: &'a str,
    /// Whether it was added to those that come with the program.
    pub added: bool,
}

/// An amount that an administrator adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedRate {
    /// What it is for.
    pub money: Money,
    /// Whole kroner.
    pub kroner: u32,
    /// The first day.
    pub valid_from: Date,
    /// The last day.
    pub valid_until: Date,
    /// How sure whoever wrote it is.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: String,
}

const OF_2017: &str = "Udlændinge- og Integrationsministeriet, satser, niveau 2017";
const OF_2024: &str = "Udlændinge- og Integrationsministeriet, satser for 2024";

/// An amount of a calendar year.
const fn of_year(year: i16, money: Money, kroner: u32, source: &'static str) -> Rate<'static> {
    let (valid_from, valid_until) = (date(year, 1, 1), date(year, 12, 31));
    Rate { money, kroner, valid_from, valid_until, certainty: Certainty::Verified, source, added: false }
}

static RATES: [Rate<'static>; 16] = [
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

/// The amount of the day among those that come with the program, where nothing of a municipality is at hand.
#[must_use]
pub fn rate(money: Money, on: Date) -> Option<&'static Rate<'static>> {
    RATES.iter().find(|rate| rate.money == money && rate.valid_from <= on && on <= rate.valid_until)
}

/// Every amount that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates<'a> {
    all: Vec<Rate<'a>>,
}

impl<'a> Rates<'a> {
    /// Those that come with the program.
    #[must_use]
    pub fn shipped() -> Self {
        Self { all: RATES.to_vec() }
    }

    /// Those that come with the program, and these.
    ///
    /// # Errors
    /// What is wrong with the first that does not fit.
    pub fn with(added: &'a [AddedRate]) -> Result<Self, RateFault> {
        let mut rates = Self::shipped();
        for one in added {
            rates.add(one)?;
        }
        Ok(rates)
    }

    fn add(&mut self, one: &'a AddedRate) -> Result<(), RateFault> {
        if one.source.trim().is_empty() {
            return Err(RateFault::NoSource);
        }
        if one.valid_until < one.valid_from {
            return Err(RateFault::EndsBeforeStart);
        }
        let replaces = |rate: &Rate<'_>| {
            let days = (rate.money, rate.valid_from, rate.valid_until);
            !rate.added && days == (one.money, one.valid_from, one.valid_until)
        };
        let meets = |rate: &Rate<'_>| {
            rate.money == one.money
                && rate.valid_from <= one.valid_until
                && one.valid_from <= rate.valid_until
        };
        if self.all.iter().any(|rate| meets(rate) && !replaces(rate)) {
            return Err(RateFault::Overlaps);
        }
        self.all.retain(|rate| !replaces(rate));
        self.all.push(Rate {
            money: one.money,
            kroner: one.kroner,
            valid_from: one.valid_from,
            valid_until: one.valid_until,
            certainty: one.certainty,
            source: &one.source,
            added: true,
        });
        self.all.sort_by_key(|rate| (rate.valid_from, rate.money));
        Ok(())
    }

    /// All of them, the oldest first.
    #[must_use]
    pub fn all(&self) -> &[Rate<'a>] {
        &self.all
    }

    /// The amount that holds on the day; `None` when it is not known for that day.
    #[must_use]
    pub fn on(&self, money: Money, day: Date) -> Option<Rate<'a>> {
        let holds =
            |rate: &&Rate<'a>| rate.money == money && rate.valid_from <= day && day <= rate.valid_until;
        self.all.iter().find(holds).copied()
    }

    /// The days between the first amount and the last for which none is known.
    #[must_use]
    pub fn gaps(&self, money: Money) -> Vec<Period> {
        let known: Vec<&Rate<'a>> = self.all.iter().filter(|rate| rate.money == money).collect();
        let between = known.windows(2).filter_map(|pair| {
            let from = pair[0].valid_until.tomorrow().ok()?;
            let until = pair[1].valid_from.yesterday().ok()?;
            (from <= until).then_some(Period { from, until: Some(until) })
        });
        between.collect()
    }
}

/// The name of the rule that says for how long the basic grant is paid.
pub const BASIC_GRANT: &str = "d32-basic-grant";

/// The days on which the basic grant is paid for somebody taken over on the day (*grundtilskudsperiode*); `None` when no
/// version of the rule was in force then.
#[must_use]
pub fn grant_period(book: &RuleBook<'_>, taken_over_on: Date) -> Option<Period> {
    let months = book.on(BASIC_GRANT, taken_over_on)?.number(Param::GrantMonths);
    let last = months_after(taken_over_on, months).yesterday().ok()?;
    (taken_over_on <= last).then_some(Period { from: taken_over_on, until: Some(last) })
}

/// How far somebody is in the months of the basic grant on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantMonths {
    /// Months begun so far, the running one among them.
    pub so_far: i16,
    /// Months that have not begun.
    pub left: i16,
    /// The last day for which it is paid.
    pub until: Date,
}

/// The months of the basic grant so far and left, for somebody taken over on a day, who left on another or has not.
///
/// Open: a month that has begun is counted, and nothing after the municipality's responsibility has ended.
#[must_use]
pub fn grant_months(
    book: &RuleBook<'_>,
    taken_over_on: Date,
    ended_on: Option<Date>,
    today: Date,
) -> Option<GrantMonths> {
    let paid = grant_period(book, taken_over_on)?;
    let all = book.on(BASIC_GRANT, taken_over_on)?.number(Param::GrantMonths);
    let begun_by = |day: Date| {
        let begun = (0..all).take_while(|month| months_after(taken_over_on, *month) <= day).count();
        i16::try_from(begun).unwrap_or(all)
    };
    let last = ended_on.and_then(|ended| ended.yesterday().ok());
    let until = paid.until.into_iter().chain(last).min()?;
    let (so_far, most) = (begun_by(today.min(until)), begun_by(until));
    Some(GrantMonths { so_far, left: most - so_far, until })
}

/// What an amount for a temporary stay is for, by who lives in it; `None` where we have found no amount.
#[must_use]
pub fn stay(adults: usize, children: usize, large_family: i16) -> Option<Money> {
    match (adults, children) {
        (1, 0) => Some(Money::StaySingle),
        (2, 0) => Some(Money::StayCouple),
        (2, _) if i64::try_from(children).is_ok_and(|children| children < i64::from(large_family)) => {
            Some(Money::StayFamily)
        }
        (2, _) => Some(Money::StayLargeFamily),
        _ => None,
    }
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
