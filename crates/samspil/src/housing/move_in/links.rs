// SPDX-License-Identifier: MPL-2.0
//! Handing out personal links to those outside, giving a new code, closing one.

use super::{page, points};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, OutsideParty, Section, links, links::NewLink, links::Secrets},
    record::{FaultKind, Faults, store::read_field},
    web::{Ask, Reply},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    TextEnum,
    ids::{PersonId, RecordId},
};

/// The longest a link lasts from today.
const LONGEST: i32 = 180;

/// Makes a link, and shows its address and its code: once, and never again.
///
/// # Errors
/// As the gate says.
pub fn make(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = ask.id("person")?;
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    if points::running(&mut tx, person)?.is_none() {
        return Ok(points::back(person));
    }
    let mut faults = Faults::default();
    let party = OutsideParty::from_code(ask.form.get("party"))
        .filter(|party| !matches!(party, OutsideParty::Partner | OutsideParty::Friend));
    if party.is_none() {
        faults.add("party", FaultKind::NotInList);
    }
    let name = read_field::<String>("name", &ask.form, &mut faults);
    let contact = read_field::<String>("contact", &ask.form, &mut faults);
    let expires_on = read_field::<Date>("expires_on", &ask.form, &mut faults);
    let consented_on = read_field::<Option<Date>>("consented_on", &ask.form, &mut faults);
    let longest = gate.today.saturating_add(LONGEST.days());
    if expires_on.is_some_and(|day| day < gate.today || day > longest) {
        faults.add("expires_on", FaultKind::Said("fault-link-lasts"));
    }
    if consented_on.flatten().is_some_and(|day| day > gate.today) {
        faults.add("consented_on", FaultKind::InTheFuture);
    }
    let said = (party, name, contact, expires_on, consented_on);
    let (Some(party), Some(name), Some(contact), Some(expires_on), Some(consented_on)) = said else {
        drop(tx);
        return page::again(gate, ask, person, &faults);
    };
    if !faults.is_empty() {
        drop(tx);
        return page::again(gate, ask, person, &faults);
    }
    let new =
        NewLink { about: None, person, party, name: &name, contact: &contact, expires_on, consented_on };
    let (told, secrets) = links::make(&mut tx, gate.user.municipality, &new)?;
    tx.commit(told)?;
    page::handed(gate, ask, person, &name, secrets)
}

/// Gives a link a new code, which is shown once: for another device, or when the first one was lost.
///
/// # Errors
/// As the gate says.
pub fn new_code(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    let known = links::of_person(&mut tx, person, None)?.into_iter().find(|link| link.id == id);
    let name = known.ok_or(Error::NotFound)?.name;
    let (told, code) = links::new_code(&mut tx, person, id)?;
    tx.commit(told)?;
    page::handed(gate, ask, person, &name, Secrets { token: String::new(), code })
}

/// Closes a link.
///
/// # Errors
/// As the gate says.
pub fn close(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    if let Some(told) = links::close(&mut tx, person, id)? {
        tx.commit(told)?;
    }
    Ok(points::back(person))
}
