// SPDX-License-Identifier: MPL-2.0
//! What makes a dwelling right for a household: a file for each criterion, and the register of them all.

mod accessibility;
mod affordability;
mod commute;
mod network;
mod permanence;
mod room;
mod school;
mod shopping;
mod spread;
#[cfg(test)]
mod tests;
mod transport;
mod vulnerable_area;
mod wishes;

use super::{Area, AreaListing, Dwelling};
use crate::record::Kroner;
use jiff::civil::Date;
use kernel::ids::{AreaId, DwellingId};
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
    /// What they need and wish for.
    pub needs: Needs,
}

/// What a household needs and wishes for. Nothing is known until somebody says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// How many are of school age (*undervisningspligt*).
    pub pupils: i64,
    /// How many are younger than that.
    pub toddlers: i64,
    /// Whether somebody needs a home for those who walk badly.
    pub accessible: Option<bool>,
    /// The area where relatives live.
    pub relatives: Option<AreaId>,
    /// The area where they work or are taught.
    pub daily: Option<AreaId>,
    /// The area they wish to live in.
    pub wished: Option<AreaId>,
    /// The language they speak, by its place in the list of all that are known.
    pub language: Option<usize>,
}

impl Needs {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        pupils: 0,
        toddlers: 0,
        accessible: None,
        relatives: None,
        daily: None,
        wished: None,
        language: None,
    };
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
    /// How many who are placed in that area speak each language, by its place in the list of all that are known.
    pub speakers: Vec<i64>,
    /// How many more households may move to that area by the municipality's limits.
    pub caps: Vec<Cap>,
}

/// How many more households may move to an area: of everybody, or of those who speak a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// The language, by its place in the list of all that are known.
    pub language: Option<usize>,
    /// How many more.
    pub room: i64,
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
    /// What each criterion counts in the municipality.
    pub weights: Weights,
}

/// How many criteria there are.
const COUNT: usize = 12;
const _: () = assert!(CRITERIA.len() == COUNT, "every criterion has a weight");

/// What each criterion counts, in per cent of what the program gives, in the order of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights([i64; COUNT]);

impl Weights {
    /// As the program gives them.
    pub const PROGRAM: Self = Self([100; COUNT]);

    /// The same with another weight of the criterion with this code.
    #[must_use]
    pub fn with(mut self, code: &str, percent: i64) -> Self {
        if let Some(at) = Self::place(code) {
            self.0[at] = percent;
        }
        self
    }

    /// What the criterion with this code counts.
    #[must_use]
    pub fn percent(&self, code: &str) -> i64 {
        Self::place(code).map_or(100, |at| self.0[at])
    }

    /// The points of a criterion as they count: half a point and more is a whole one.
    #[must_use]
    pub fn weigh(&self, criterion: usize, points: i64) -> i64 {
        (points * self.0[criterion] + 50) / 100
    }

    fn place(code: &str) -> Option<usize> {
        CRITERIA.iter().position(|criterion| criterion.name.strip_prefix("criterion-") == Some(code))
    }
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
    accessibility::CRITERION,
    permanence::CRITERION,
    affordability::CRITERION,
    school::CRITERION,
    transport::CRITERION,
    shopping::CRITERION,
    commute::CRITERION,
    network::CRITERION,
    wishes::CRITERION,
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
            Verdict::Points(points, _) => sum += terms.weights.weigh(index, points),
            Verdict::Neutral(_) => {}
        }
    }
    Ok(sum)
}

/// The points of the first limit that a number is within; none beyond the last.
fn within(limits: &[(i64, i64)], number: i64) -> i64 {
    limits.iter().find(|(most, _)| number <= *most).map_or(0, |(_, points)| *points)
}
