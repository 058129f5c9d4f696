// SPDX-License-Identifier: MPL-2.0
//! A figure with everything needed to check it: who was counted, of whom, who is unknown and who was left out.

use crate::{indicator::Unit, share::Share};
use kernel::ids::{HouseholdId, PersonId};
use serde::Serialize;

/// The answer of an indicator (*nøgletal*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Which indicator.
    pub indicator: &'static str,
    /// Which version of its definition.
    pub version: u32,
    /// What is counted.
    pub unit: Unit,
    /// What was counted (*tæller*), in units of one over `scale`.
    pub numerator: u64,
    /// Of how much (*nævner*), in the same units; none for counts.
    pub denominator: Option<u64>,
    /// How many of those units make one of what is shown: 1 for people, 100 for øre to kroner, 420 for hours.
    pub scale: u64,
    /// For days and months: within how many of them so many had it; none while so many have not.
    pub time: Option<u64>,
    /// How many people or families something needed is unknown of (*ukendt*).
    pub unknown: u64,
    /// How many left the cohort without the outcome (*udgået*).
    pub left_out: u64,
    /// How many the unknown ones are seen against: everybody the figure looked at.
    pub looked_at: u64,
    /// Whether part of it is expected and has not happened yet (*forventet*).
    pub forecast: bool,
    /// Keys of wording that must stand beside the figure.
    pub notes: Vec<&'static str>,
    /// Counts that belong beside it.
    pub companions: Vec<Companion>,
    /// Who: only for those who may see people.
    pub members: Members,
}

/// Somebody counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Member {
    /// A person.
    Person(PersonId),
    /// A family.
    Family(HouseholdId),
}

/// Who stands behind a figure. A person with two claims stands twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Members {
    /// Counted.
    pub numerator: Vec<Member>,
    /// Of whom.
    pub denominator: Vec<Member>,
    /// Of whom something needed is unknown.
    pub unknown: Vec<Member>,
    /// Who left without the outcome.
    pub left_out: Vec<Member>,
}

/// A count that belongs beside a figure, such as how many were never referred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Companion {
    /// The key of its wording.
    pub key: &'static str,
    /// The count, in the figure's units.
    pub count: u64,
    /// Of how many, where it is a share.
    pub of: Option<u64>,
    /// Who.
    pub members: Vec<Member>,
}

impl Figure {
    /// The exact share; none for what is no share, or when there is nobody to count.
    #[must_use]
    pub fn share(&self) -> Option<Share> {
        let is_share = matches!(self.unit, Unit::Share | Unit::HourShare | Unit::DayShare);
        Share::new(self.numerator, self.denominator?).filter(|_| is_share)
    }

    /// The exact mean; none for what is no mean, or when there is nobody to count.
    #[must_use]
    pub fn mean(&self) -> Option<Share> {
        Share::new(self.numerator, self.denominator?).filter(|_| self.unit == Unit::Mean)
    }

    /// The share of the whole cohort, those who left included (*følsomhedsberegning*).
    #[must_use]
    pub fn sensitivity(&self) -> Option<Share> {
        Share::new(self.numerator, self.denominator? + self.left_out * self.scale)
            .filter(|_| self.share().is_some())
    }

    /// Whether so much is unknown (more than a tenth) that the figure is shown in grey.
    #[must_use]
    pub const fn grey(&self) -> bool {
        self.unknown * 10 > self.looked_at
    }

    /// The numerator in what is shown: people, families, claims, whole hours or whole kroner.
    #[must_use]
    pub const fn shown_numerator(&self) -> u64 {
        (self.numerator * 2 + self.scale) / (self.scale * 2)
    }

    /// The denominator in what is shown.
    #[must_use]
    pub fn shown_denominator(&self) -> Option<u64> {
        self.denominator.map(|whole| (whole * 2 + self.scale) / (self.scale * 2))
    }

    /// The companion with this key.
    #[must_use]
    pub fn companion(&self, key: &str) -> Option<&Companion> {
        self.companions.iter().find(|companion| companion.key == key)
    }
}
