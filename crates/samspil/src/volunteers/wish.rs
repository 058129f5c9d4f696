// SPDX-License-Identifier: MPL-2.0
//! Somebody who wants a friend, as little as may be known of them; and the volunteers who could be one.

use super::{
    FriendMatch, FriendOffer, Volunteer, VolunteerKind, store as own,
    volunteer::{certificate_days, listed},
};
use crate::{
    error::Result,
    gate::{Action, Conn, Consented, Gate, Stored, consented},
    housing::Area,
    people::fold,
    record::{Kept, store},
};
use jiff::civil::Date;
use kernel::ids::{PersonId, VolunteerId};
use std::collections::HashMap;

/// Somebody who wants a friend and agrees that one is found.
pub struct Wish {
    /// Who.
    pub person: PersonId,
    /// All that is told of them.
    pub told: Consented,
    /// What they wish for.
    pub offer: FriendOffer,
    /// The volunteers it has been tried with before.
    pub tried: Vec<VolunteerId>,
}

/// Those who want a friend, as far as the user may know of them; that they were looked at is recorded for each.
///
/// # Errors
/// When the database cannot answer.
pub fn all(gate: &Gate<'_>, conn: &mut Conn) -> Result<Vec<Wish>> {
    let mut wishes = Vec::new();
    for person in own::wanting(conn, gate.today)? {
        if gate.looks_at(conn, Action::SeeFriendWish, person)? {
            wishes.extend(of(conn, person, gate.today)?);
        }
    }
    Ok(wishes)
}

/// What one of them wishes for; nothing when they do not agree, or want none.
///
/// # Errors
/// When the database cannot answer.
pub fn of(conn: &mut Conn, person: PersonId, today: Date) -> Stored<Option<Wish>> {
    let Some(told) = consented::told(conn, person, today)? else { return Ok(None) };
    let offers = store::of_person::<FriendOffer>(conn, person)?;
    // The last answer counts.
    let last = offers.into_iter().next_back().map(|kept| kept.record).filter(|offer| offer.wants_one(today));
    let Some(offer) = last else { return Ok(None) };
    let matches = store::of_person::<FriendMatch>(conn, person)?;
    let tried = matches.iter().map(|kept| kept.record.volunteer).collect();
    Ok(Some(Wish { person, told, offer, tried }))
}

impl Wish {
    /// What they like to do, one by one.
    pub fn interests(&self) -> impl Iterator<Item = &str> {
        listed(self.offer.interests.as_deref())
    }
}

/// A child certificate held against a day (*børneattest*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// There is none.
    Missing,
    /// It counted until a day that has passed.
    Old(Date),
    /// It counts until this day.
    Valid(Date),
}

/// A volunteer who could be somebody's friend.
pub struct Candidate {
    /// Who.
    pub id: VolunteerId,
    /// What stands in the register.
    pub volunteer: Volunteer,
    /// The name of their area.
    pub area: Option<String>,
    /// To how many more they could be a friend.
    pub left: i64,
    /// Their child certificate.
    pub certificate: Certificate,
}

/// The volunteers who are there on the day and are friends to people.
///
/// # Errors
/// When the database cannot answer.
pub fn candidates(conn: &mut Conn, today: Date) -> Stored<Vec<Candidate>> {
    let mut all = register(conn, today)?;
    all.retain(|it| it.volunteer.volunteer_kind == VolunteerKind::Friend && it.volunteer.is_there(today));
    Ok(all)
}

/// Everybody in the register of volunteers.
///
/// # Errors
/// When the database cannot answer.
pub fn register(conn: &mut Conn, today: Date) -> Stored<Vec<Candidate>> {
    let days = certificate_days(conn, today)?;
    let areas: HashMap<_, String> =
        store::all::<Area>(conn)?.into_iter().map(|kept| (kept.id, kept.record.name)).collect();
    let mut taken: HashMap<VolunteerId, i64> = HashMap::new();
    for open in own::open(conn)? {
        *taken.entry(open.record.volunteer).or_default() += 1;
    }
    let candidate = |kept: Kept<Volunteer>| {
        let (id, volunteer) = (kept.id.cast(), kept.record);
        let certificate = match volunteer.certified_until(days) {
            None => Certificate::Missing,
            Some(until) if until < today => Certificate::Old(until),
            Some(until) => Certificate::Valid(until),
        };
        let left = volunteer.capacity - taken.get(&id).copied().unwrap_or_default();
        let area = volunteer.area.and_then(|area| areas.get(&area.cast()).cloned());
        Candidate { id, area, left: left.max(0), certificate, volunteer }
    };
    Ok(store::all::<Volunteer>(conn)?.into_iter().map(candidate).collect())
}

/// The words that stand in both lists, as the first writes them; large letters and accents make no difference.
pub fn shared<'a>(
    one: impl Iterator<Item = &'a str>,
    other: impl Iterator<Item = &'a str> + Clone,
) -> Vec<&'a str> {
    one.filter(|word| other.clone().any(|known| fold(known) == fold(word))).collect()
}
