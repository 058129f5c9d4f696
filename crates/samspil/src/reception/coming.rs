// SPDX-License-Identifier: MPL-2.0
//! Who is on the way: visited to the municipality, not taken over yet, and whether there is a home for them (*på vej*).

use super::store as tables;
use crate::{deadlines::KeptRules, error::Result, gate::Reader};
use jiff::civil::Date;
use kernel::{
    codes::Group,
    ids::{HouseholdId, PersonId},
};
use std::collections::BTreeMap;

/// A household, or somebody who belongs to none.
pub type Family = (Option<HouseholdId>, Option<PersonId>);

/// Somebody on the way.
pub struct OnTheWay {
    /// Who.
    pub person: PersonId,
    /// With whom.
    pub family: Family,
    /// Which group they belong to.
    pub group: Group,
    /// The day of the takeover: the registered one, else the one the rules give, where they give one.
    pub on: Option<Date>,
    /// Whether a dwelling is found for that day or later.
    pub housed: bool,
}

/// Everybody on the way on the day, the first to come first, and last those of whom no day is known.
///
/// # Errors
/// When the database cannot answer.
pub fn on_the_way(reader: &mut Reader, today: Date) -> Result<Vec<OnTheWay>> {
    // The latest visitation of each person is the one that counts.
    let latest: BTreeMap<PersonId, tables::Visited> =
        tables::not_taken_over(reader, today)?.into_iter().map(|one| (one.person, one)).collect();
    let rules = KeptRules::read(reader)?;
    let book = rules.book();
    let told = |one: tables::Visited| OnTheWay {
        person: one.person,
        family: super::families::key(one.person, one.household),
        group: one.visitation.group_code,
        on: one.taken_over_on.or_else(|| super::takeover_on(&book, &one.visitation)),
        housed: one.housed,
    };
    let mut all: Vec<OnTheWay> = latest.into_values().map(told).collect();
    all.sort_by_key(|one| (one.on.is_none(), one.on, one.family));
    Ok(all)
}
