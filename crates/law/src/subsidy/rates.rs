// SPDX-License-Identifier: MPL-2.0
//! The amounts of the result subsidies, year by year (*satser*). A year we have not found is said to be unknown.

use super::Level;
use crate::Certainty;
use kernel::codes::SubsidyKind;

/// An amount of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The year.
    pub year: i16,
    /// For what event.
    pub kind: SubsidyKind,
    /// High or low.
    pub level: Level,
    /// Whole kroner, once.
    pub kroner: u32,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: &'static str,
}

/// What a subsidy comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// So much, by the rate of its year.
    Known(&'static Rate),
    /// The rate of that year is not known here.
    Unknown,
}

const OF_2017: &str = "Udlændinge- og Integrationsministeriet, satser, niveau 2017";
const OF_2024: &str = "Udlændinge- og Integrationsministeriet, satser for 2024";

const fn rate(year: i16, kind: SubsidyKind, level: Level, kroner: u32, source: &'static str) -> Rate {
    Rate { year, kind, level, kroner, certainty: Certainty::Verified, source }
}

static RATES: [Rate; 9] = [
    rate(2017, SubsidyKind::Job, Level::High, 76_500, OF_2017),
    rate(2017, SubsidyKind::Job, Level::Low, 51_000, OF_2017),
    rate(2017, SubsidyKind::Education, Level::High, 76_500, OF_2017),
    rate(2017, SubsidyKind::Education, Level::Low, 51_000, OF_2017),
    rate(2024, SubsidyKind::Job, Level::High, 88_817, OF_2024),
    rate(2024, SubsidyKind::Job, Level::Low, 59_210, OF_2024),
    rate(2024, SubsidyKind::Education, Level::High, 88_817, OF_2024),
    rate(2024, SubsidyKind::Education, Level::Low, 59_210, OF_2024),
    rate(2024, SubsidyKind::DanishTest, Level::High, 37_895, OF_2024),
];

/// Every rate we know.
#[must_use]
pub fn rates() -> &'static [Rate] {
    &RATES
}

/// The amount of a year.
#[must_use]
pub fn amount(kind: SubsidyKind, level: Level, year: i16) -> Amount {
    let known = RATES.iter().find(|rate| (rate.year, rate.kind, rate.level) == (year, kind, level));
    known.map_or(Amount::Unknown, Amount::Known)
}
