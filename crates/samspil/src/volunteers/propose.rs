// SPDX-License-Identifier: MPL-2.0
//! Asks a volunteer whether they will be somebody's friend, with a link of their own; everything is looked at once more.

use super::{FriendMatch, Volunteer, act, consent, matching, wish};
use crate::{
    error::{Error, Result},
    gate::{
        Action, ConsentPurpose, Gate, OutsideParty, Stored, Told, Writer, links,
        links::{NewLink, Secrets},
    },
    link::HandedOut,
    record::{FaultKind, Faults, Record, store},
    web::{Ask, Reply},
};
use jiff::ToSpan;
use kernel::ids::{PersonId, RecordId, VolunteerId};

/// For so many days the volunteer's link lasts, which is our own proposal; a friendship that goes on gets a new one.
const LINK_LASTS: i64 = 365;

/// Proposes the friendship, and shows the volunteer's link and code: once.
///
/// # Errors
/// As the gate says.
pub fn propose(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person: PersonId = ask.id("person")?;
    let mut tx = gate.change(Action::MatchFriend, person)?;
    let volunteer: VolunteerId = ask.form.get("volunteer").parse().map_err(|_| Error::Unreadable)?;
    let kept = store::find::<Volunteer>(&mut tx, store::nobody(), volunteer.cast())?;
    let name = kept.filter(|kept| !kept.struck).ok_or(Error::NotFound)?.record.name;
    let (id, record) = (RecordId::mint(), FriendMatch::proposed(volunteer, gate.today));
    let mut faults = Faults::default();
    if wish::of(&mut tx, person, gate.today)?.is_none() {
        faults.add("volunteer", FaultKind::Said("fault-match-no-wish"));
    }
    record.check(&mut faults, gate.today);
    store::check_alone(&mut tx, (person, id), &record, &mut faults)?;
    record.check_beside(&mut tx, (person, id), &mut faults)?;
    if !faults.is_empty() {
        drop(tx);
        return matching::again(gate, ask, &faults);
    }
    let _told = store::add(&mut tx, person, id, &record)?;
    let (told, secrets) = link(gate, &mut tx, (person, id), &name)?;
    tx.commit(told)?;
    act::handed(gate, ask, (person, id), HandedOut::of(ask, &name, secrets))
}

/// Makes the volunteer's link about a friendship.
///
/// # Errors
/// When the database cannot keep it.
pub fn link(
    gate: &Gate<'_>,
    tx: &mut Writer,
    (person, about): (PersonId, RecordId),
    name: &str,
) -> Stored<(Told, Secrets)> {
    let consent = consent::running(tx, person, ConsentPurpose::Friend, gate.today)?;
    let new = NewLink {
        about: Some(about),
        person,
        party: OutsideParty::Friend,
        name,
        contact: &gate.user.name,
        expires_on: gate.today.saturating_add(LINK_LASTS.days()),
        consented_on: consent.map(|kept| kept.record.given_on),
    };
    links::make(tx, gate.user.municipality, &new)
}
