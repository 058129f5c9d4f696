// SPDX-License-Identifier: MPL-2.0
//! How many refugees fall to each municipality in a year, step by step (*kommunekvote*, boligplaceringsbekendtgørelsen § 4).
//!
//! A municipality's share is twice its share of the inhabitants less its share of the immigrants and refugees. That share of
//! the national number and of everybody reunified with a refugee, less those reunified in the municipality, is its provisional
//! number. Nobody is given less than none: what others thereby get too much of is taken from them.
//!
//! Fractions are kept exact and nothing is rounded on the way. Two things are our own proposal, since the text we read ends
//! before them: that what is too much is taken in proportion, and that whole persons come about by the largest remainder,
//! where the first on the list goes before its equal.

use crate::{Param, Rule, RuleBook};
use jiff::civil::Date;
use kernel::text_enum;
use serde::Deserialize;

/// The name of the rule with the days of the quota's year.
pub const QUOTA_YEAR: &str = "d39-quota-year";

/// Where the computation stands.
pub const SOURCE: &str = "Boligplaceringsbekendtgørelsen § 4";

/// More than anybody can count in Denmark; up to here nothing overflows.
const LIMIT: u64 = 100_000_000;

text_enum! {
    /// Why a quota cannot be computed.
    pub enum QuotaFault ("quota-fault") {
        /// There are no inhabitants or no immigrants to have a share of.
        Nobody = "nobody",
        /// The municipality has more than the country.
        MoreThanAll = "more-than-all",
        /// A number is larger than a country can have.
        TooLarge = "too-large",
    }
}

text_enum! {
    /// What has a day in the year before the quota's (*kvoteårets kalender*, integrationsloven §§ 6-8).
    pub enum Milestone ("quota-milestone") {
        /// Udlændingestyrelsen announces the national number and the quotas of the regions.
        Announced = "announced",
        /// The municipalities of a region have agreed.
        Agreed = "agreed",
        /// Where they have not, Udlændingestyrelsen sets their quotas.
        Set = "set",
    }
}

impl Milestone {
    /// The last day for it, for the quotas of a year, by the rules that held at the beginning of the year before; that it
    /// lies in that year is from memory. `None` for a year without such a rule.
    #[must_use]
    pub fn day(self, book: &RuleBook<'_>, year: i16) -> Option<Date> {
        let before = year.checked_sub(1)?;
        let rule = book.on(QUOTA_YEAR, Date::new(before, 1, 1).ok()?)?;
        let (month, day) = match self {
            Self::Announced => (Param::AnnouncedMonth, Param::AnnouncedDay),
            Self::Agreed => (Param::AgreedMonth, Param::AgreedDay),
            Self::Set => (Param::SetMonth, Param::SetDay),
        };
        let number = |what| i8::try_from(rule.number(what)).unwrap_or(0);
        let first = Date::new(before, number(month), 1).ok()?;
        // A month without such a day has its last one.
        Some(
            first
                .first_of_month()
                .with()
                .day(number(day).min(first.days_in_month()))
                .build()
                .unwrap_or(first),
        )
    }
}

/// The numbers of the whole country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    /// Inhabitants.
    pub inhabitants: u64,
    /// Immigrants and refugees among them.
    pub immigrants: u64,
    /// How many refugees are expected (*landstal*).
    pub expected: u64,
    /// Family members reunified with a refugee who came in the year that counts.
    pub reunified: u64,
}

/// The numbers of one municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Town {
    /// Inhabitants.
    pub inhabitants: u64,
    /// Immigrants and refugees among them.
    pub immigrants: u64,
    /// Family members reunified with a refugee who came there in the year that counts.
    pub reunified: u64,
}

/// An exact number: a fraction of two whole ones, the lower one above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact {
    /// Above the line.
    pub over: i128,
    /// Below it.
    pub under: i128,
}

/// The steps towards one municipality's provisional number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reckoning {
    /// Its share of the inhabitants.
    pub of_inhabitants: Exact,
    /// Its share of the immigrants and refugees.
    pub of_immigrants: Exact,
    /// Its share of those who come (*fordelingsandel*); below zero where immigrants are many.
    pub share: Exact,
    /// That share of those expected and those reunified (*beregnet kommunetal*).
    pub computed: Exact,
    /// The same less those reunified in the municipality (*foreløbigt kommunetal*); can be below zero.
    pub provisional: Exact,
}

/// A municipality's steps and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The steps.
    pub reckoning: Reckoning,
    /// Its exact part of those expected; never below zero.
    pub part: Exact,
    /// Whole persons.
    pub persons: u64,
}

/// Works out a municipality's provisional number.
///
/// # Errors
/// When the numbers cannot be a country's and a municipality's in it.
pub fn reckon(country: &Country, town: &Town) -> Result<Reckoning, QuotaFault> {
    check(country, town)?;
    let [all, all_immigrants] = [country.inhabitants, country.immigrants].map(i128::from);
    let [own, immigrants, reunified] = [town.inhabitants, town.immigrants, town.reunified].map(i128::from);
    let under = all * all_immigrants;
    let share = 2 * own * all_immigrants - immigrants * all;
    let computed = share * i128::from(country.expected + country.reunified);
    Ok(Reckoning {
        of_inhabitants: Exact { over: own, under: all },
        of_immigrants: Exact { over: immigrants, under: all_immigrants },
        share: Exact { over: share, under },
        computed: Exact { over: computed, under },
        provisional: Exact { over: computed - reunified * under, under },
    })
}

/// Works out the number of every municipality of a country, in the order they are given.
///
/// # Errors
/// As [`reckon`].
pub fn settle(expected: u64, towns: &[Town]) -> Result<Vec<Settled>, QuotaFault> {
    let sum = |of: fn(&Town) -> u64| towns.iter().map(of).fold(0, u64::saturating_add);
    let country = Country {
        inhabitants: sum(|town| town.inhabitants),
        immigrants: sum(|town| town.immigrants),
        expected,
        reunified: sum(|town| town.reunified),
    };
    let steps: Result<Vec<Reckoning>, QuotaFault> = towns.iter().map(|town| reckon(&country, town)).collect();
    let steps = steps?;
    if steps.is_empty() {
        return Err(QuotaFault::Nobody);
    }
    let above_zero = |step: &Reckoning| step.provisional.over.max(0);
    // All have the same number below the line. When nobody is above zero, nobody is expected.
    let under = steps.iter().map(above_zero).sum::<i128>().max(1);
    let parts: Vec<i128> = steps.iter().map(|step| above_zero(step) * i128::from(expected)).collect();
    let persons = whole(&parts, under, expected);
    let settled = steps.into_iter().zip(parts).zip(persons);
    Ok(settled
        .map(|((reckoning, over), persons)| Settled { reckoning, part: Exact { over, under }, persons })
        .collect())
}

/// Whole persons by the largest remainder.
fn whole(parts: &[i128], under: i128, expected: u64) -> Vec<u64> {
    let mut persons: Vec<u64> = parts.iter().map(|part| u64::try_from(part / under).unwrap_or(0)).collect();
    let left = expected.saturating_sub(persons.iter().sum());
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&at| -(parts[at] % under));
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        persons[at] += 1;
    }
    persons
}

fn check(country: &Country, town: &Town) -> Result<(), QuotaFault> {
    let all = [country.inhabitants, country.immigrants, country.reunified];
    let own = [town.inhabitants, town.immigrants, town.reunified];
    if all.iter().chain(&own).chain([&country.expected]).any(|&number| number > LIMIT) {
        return Err(QuotaFault::TooLarge);
    }
    if country.inhabitants == 0 || country.immigrants == 0 {
        return Err(QuotaFault::Nobody);
    }
    if own.iter().zip(&all).any(|(own, all)| own > all) {
        return Err(QuotaFault::MoreThanAll);
    }
    Ok(())
}

/// Whether the national number may be changed in the middle of the year, since this many are expected now.
///
/// Up to 8,000 by more than 40 %, above that by more than 25 %: the numbers of the rule.
#[must_use]
pub fn may_change(rule: &Rule<'_>, announced: u64, expected_now: u64) -> bool {
    let number = |what| u64::try_from(rule.number(what)).unwrap_or(0);
    let small = announced <= number(Param::SmallNumber);
    let percent = number(if small { Param::SmallChange } else { Param::LargeChange });
    u128::from(announced.abs_diff(expected_now)) * 100 > u128::from(announced) * u128::from(percent)
}

impl Exact {
    /// The number of such parts of one, such as hundredths, that is nearest; a half goes away from zero.
    #[must_use]
    pub const fn nearest(self, parts_of_one: i128) -> i128 {
        let doubled = 2 * self.over * parts_of_one;
        let half = if doubled < 0 { -self.under } else { self.under };
        (doubled + half) / (2 * self.under)
    }
}
