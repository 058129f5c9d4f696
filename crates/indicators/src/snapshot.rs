// SPDX-License-Identifier: MPL-2.0
//! The municipality on a day: everybody in its care, what is known about them, and what is counted elsewhere.

use crate::person::Person;
use jiff::civil::Date;
use kernel::codes::{AreaStatus, InstitutionKind};
use kernel::ids::{AreaId, HouseholdId, PersonId};
use serde::{Deserialize, Serialize};

/// All the facts the indicators may look at, as they stood on one day (*øjebliksbillede*).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The day the facts are told as of (*opgørelsesdato*); nothing later counts.
    pub as_of: Date,
    /// Everybody the municipality has or has had the responsibility for.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// The households they came in.
    #[serde(default)]
    pub families: Vec<Family>,
    /// What the ministry's lists say of the municipality's housing areas.
    #[serde(default)]
    pub listings: Vec<Listing>,
    /// What institutions and schools have counted.
    #[serde(default)]
    pub counts: Vec<InstitutionCount>,
    /// The organisations in the register of partners.
    #[serde(default)]
    pub partners: Vec<Partner>,
}

/// An organisation the municipality works with, and what has been agreed with it (*samarbejdspartner*).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Partner {
    /// Whether it is a part of the municipality.
    pub internal: bool,
    /// Whether it is an association, a group of volunteers or an interest organisation.
    pub civil: bool,
    /// Whether it takes part in the integration effort.
    pub takes_part: bool,
    /// Whether the municipality has named it among those it wants an agreement with (*nøglesamarbejdspartner*).
    pub key: bool,
    /// Its first day in the register; empty when it always was there.
    pub from: Option<Date>,
    /// Its last day in the register.
    pub until: Option<Date>,
    /// The cooperation agreements with it.
    pub agreements: Vec<Agreement>,
}

/// A cooperation agreement (*samarbejdsaftale*).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Its first day.
    pub from: Date,
    /// Its last day, where it has one.
    pub until: Option<Date>,
    /// The day both had signed it.
    pub signed_on: Option<Date>,
}

impl Partner {
    /// Whether it stands in the register on the day.
    #[must_use]
    pub fn is_here(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The agreements that are signed and in force on the day.
    pub fn in_force(&self, day: Date) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(move |agreement| {
            agreement.from <= day
                && agreement.until.is_none_or(|until| day <= until)
                && agreement.signed_on.is_some_and(|signed| signed <= day)
        })
    }
}

/// What a list says of an area (*udsatte boligområder*, almenboligloven § 61 a).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Which area.
    pub area: AreaId,
    /// The day of the list.
    pub on: Date,
    /// What it says.
    pub status: AreaStatus,
}

/// How many children an institution counted: a number, never a child.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstitutionCount {
    /// What kind of institution it is.
    pub kind: InstitutionKind,
    /// The day of the count.
    pub on: Date,
    /// How many children with a non-western background.
    pub children: u64,
}

/// A household (*husstand*): the people who are housed together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Which household.
    pub id: HouseholdId,
    /// Who belongs to it; people the snapshot does not hold are passed over.
    #[serde(default)]
    pub members: Vec<PersonId>,
}
