// SPDX-License-Identifier: MPL-2.0
//! What makes a dwelling right for a household: a file for each criterion, and the register of them all.

mod affordability;
mod permanence;
mod room;
mod spread;
#[cfg(test)]
mod tests;
mod vulnerable_area;

use super::{Area, AreaListing, Dwelling};
use crate::record::Kroner;
use jiff::civil::Date;
use kernel::ids::DwellingId;
use law::affordability::{Month, Table};

/// What is known of those who need a home.
#[derive(Clone, Copy, Debug)]
pub struct Seeker {
    /// How many they are.
    pub persons: i64,
    /// How many of them are under 18.
    pub children: i64,
    /// Whether they have somewhere to stay for a while (*midlertidigt opholdssted*).
    pub sheltered: bool,
}

/// A vacant dwelling and what surrounds it.
#[derive(Clone, Debug)]
pub struct Home {
    /// Its id.
    pub id: DwellingId,
    /// What is known of it.
    pub dwelling: Dwelling,
    /// The area it lies in.
    pub area: Option<Area>,
    /// What the newest list that names the area says of it.
    pub listing: Option<AreaListing>,
    /// How many refugees have moved to that area in the last 12 months.
    pub newcomers: i64,
}

/// What the housing officer states before asking for a proposal. Nothing is assumed in its place.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The day of the assignment.
    pub day: Date,
    /// What rent and utilities may come to a month.
    pub rent: Option<Kroner>,
    /// How many may have moved to an area in 12 months.
    pub newcomers: Option<i64>,
    /// What a household's economy is reckoned by on the day, where no limit for the rent is stated.
    pub table: Table,
}

/// What a criterion says: the key of its wording, with a number and a day where they belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The key.
    pub key: &'static str,
    /// The number.
    pub count: i64,
    /// The day.
    pub day: Option<Date>,
    /// A month in the home, in kroner.
    pub month: Option<Month>,
}

impl Words {
    /// Words without a number.
    #[must_use]
    pub const fn of(key: &'static str) -> Self {
        Self { key, count: 0, day: None, month: None }
    }
    /// The same with a number.
    #[must_use]
    pub const fn counting(self, count: i64) -> Self {
        Self { count, ..self }
    }
    /// The same with a day.
    #[must_use]
    pub const fn on(self, day: Date) -> Self {
        Self { day: Some(day), ..self }
    }
    /// The same with the reckoning of a month.
    #[must_use]
    pub const fn reckoned(self, month: Month) -> Self {
        Self { month: Some(month), ..self }
    }
}

/// What a criterion makes of a household in a dwelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It cannot be, and why.
    RuledOut(Words),
    /// How good it is, and why.
    Points(i64, Words),
    /// Nothing for or against: allowed, or not known.
    Neutral(Words),
}

/// A criterion: a pure question to a household and a dwelling.
pub struct Criterion {
    /// The key of its name.
    pub name: &'static str,
    /// What it says.
    pub judge: fn(&Seeker, &Home, &Terms) -> Verdict,
}

/// Every criterion, in the order in which they are told; the first that rules out is the reason that is given.
pub const CRITERIA: &[Criterion] = &[
    vulnerable_area::CRITERION,
    room::CRITERION,
    permanence::CRITERION,
    affordability::CRITERION,
    spread::CRITERION,
];

/// The points of all criteria together, or which one rules the dwelling out: its index in the register.
///
/// # Errors
/// The criterion that rules it out.
pub fn points(seeker: &Seeker, home: &Home, terms: &Terms) -> Result<i64, usize> {
    let mut sum = 0;
    for (index, criterion) in CRITERIA.iter().enumerate() {
        match (criterion.judge)(seeker, home, terms) {
            Verdict::RuledOut(_) => return Err(index),
            Verdict::Points(points, _) => sum += points,
            Verdict::Neutral(_) => {}
        }
    }
    Ok(sum)
}
