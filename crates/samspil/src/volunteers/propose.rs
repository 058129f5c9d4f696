// SPDX-License-Identifier: MPL-2.0
//! Asks a volunteer whether they will be somebody's friend, with a link of their own; everything is looked at once more.

use super::{Consent, FriendMatch, Volunteer, act, matching};
use crate::{
    error::{Error, Result},
    gate::{Action, ConsentPurpose, Gate, OutsideParty, Writer, links, links::NewLink},
    link::HandedOut,
    record::{Faults, Record, store},
    web::{Ask, Reply},
};
use jiff::{ToSpan, civil::Date};
use kernel::ids::{PersonId, RecordId, VolunteerId};

/// For so many days the volunteer's link lasts; a friendship that goes on gets a new one.
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
    record.check(&mut faults, gate.today);
    store::check_alone(&mut tx, (person, id), &record, &mut faults)?;
    record.check_beside(&mut tx, (person, id), &mut faults)?;
    if !faults.is_empty() {
        drop(tx);
        return matching::again(gate, ask, &faults);
    }
    let _told = store::add(&mut tx, person, id, &record)?;
    let new = NewLink {
        about: Some(id),
        person,
        party: OutsideParty::Friend,
        name: &name,
        contact: &gate.user.name,
        expires_on: gate.today.saturating_add(LINK_LASTS.days()),
        consented_on: consented_on(&mut tx, person, gate.today)?,
    };
    let (told, secrets) = links::make(&mut tx, gate.user.municipality, &new)?;
    tx.commit(told)?;
    act::handed(gate, ask, (person, id), HandedOut::of(ask, &name, secrets))
}

/// The day the person agreed.
fn consented_on(tx: &mut Writer, person: PersonId, today: Date) -> Result<Option<Date>> {
    let all = store::of_person::<Consent>(tx, person)?;
    let holds = all.into_iter().find(|kept| kept.record.holds(ConsentPurpose::Friend, today));
    Ok(holds.map(|kept| kept.record.given_on))
}
