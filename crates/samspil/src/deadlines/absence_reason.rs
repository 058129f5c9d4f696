// SPDX-License-Identifier: MPL-2.0
//! Why somebody was not at the lessons, said by the caseworker from the day's list: with a lawful reason there is no more to
//! follow up (*fraværsårsag*, B-17).

use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Section, Stored},
    learning::{Absence, AbsenceReason, DanishReferral},
    record::{Kept, Record, store},
    web::{Ask, Reply, Wording},
};
use jiff::{ToSpan, civil::Date};
use kernel::{TextEnum, ids::PersonId};

/// What can be chosen; that nothing is known is no reason.
#[must_use]
pub fn reasons(w: &Wording) -> Vec<(&'static str, &str)> {
    let known = AbsenceReason::ALL.iter().filter(|reason| **reason != AbsenceReason::Unknown);
    known.map(|reason| (reason.code(), w.word(*reason))).collect()
}

/// Keeps the reason that was chosen for an absence of the day's list; without one the form of the file asks for more.
///
/// # Errors
/// As the gate says; [`Error::Overtaken`] when somebody else has said why meanwhile.
pub fn register(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person: PersonId = ask.form.get("person").parse().map_err(|_| Error::NotFound)?;
    let known = AbsenceReason::from_code(ask.form.get("reason"));
    let Some(reason) = known.filter(|reason| *reason != AbsenceReason::Unknown) else {
        return Ok(Reply::see(&format!("/person/{person}#{}", Absence::NAME)));
    };
    let (id, version) = ask.form.get("absence").split_once(' ').ok_or(Error::Unreadable)?;
    let id = id.parse().map_err(|_| Error::Unreadable)?;
    let version = version.parse().map_err(|_| Error::Unreadable)?;
    let mut tx = gate.change(Action::Change(Section::Programme), person)?;
    let kept = store::find::<Absence>(&mut tx, person, id)?.ok_or(Error::NotFound)?;
    let said = Absence { reason, ..kept.record.clone() };
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &said)?;
    tx.commit(told)?;
    Ok(Reply::see("/?saved=changed"))
}

/// The absence that a line of the day is about, with the version that is shown; empty when nothing is to be said of it.
///
/// # Errors
/// When the database cannot answer.
pub fn shown(conn: &mut Conn, person: PersonId, due_on: Date) -> Stored<String> {
    let first = due_on.saturating_sub(super::duties::ABSENCE_DAYS.days());
    let referrals = store::of_person::<DanishReferral>(conn, person)?;
    let all = store::of_person::<Absence>(conn, person)?;
    let open =
        |kept: &&Kept<Absence>| kept.record.starts_on == first && kept.record.needs_follow_up(&referrals);
    Ok(all.iter().rev().find(open).map(|kept| format!("{} {}", kept.id, kept.version)).unwrap_or_default())
}
