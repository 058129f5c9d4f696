// SPDX-License-Identifier: MPL-2.0
//! Why somebody was not at the lessons, said by the caseworker from the day's list: with a lawful reason there is no more to
//! follow up (*fraværsårsag*, B-17).

use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
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
    let due_on: Date = ask.form.get("due_on").parse().map_err(|_| Error::NotFound)?;
    let Some(reason) = AbsenceReason::from_code(ask.form.get("reason")) else {
        return Ok(Reply::see(&format!("/person/{person}#{}", Absence::NAME)));
    };
    let mut tx = gate.change(Action::Change(Section::Programme), person)?;
    let first = due_on.saturating_sub(super::duties::ABSENCE_DAYS.days());
    let referrals = store::of_person::<DanishReferral>(&mut tx, person)?;
    let mut all = store::of_person::<Absence>(&mut tx, person)?;
    all.retain(|kept| kept.record.starts_on == first);
    let open = all.iter().rposition(|kept| kept.record.needs_follow_up(&referrals));
    let kept = all.get(open.unwrap_or(0)).ok_or(Error::NotFound)?;
    // Where nothing is to be said any more, somebody else has said it: then both are shown.
    let version = if open.is_some() { kept.version } else { kept.version - 1 };
    let said = Absence { reason, ..kept.record.clone() };
    let told = store::amend(&mut tx, &Kept { version, ..kept.clone() }, &said)?;
    tx.commit(told)?;
    Ok(Reply::see("/?saved=changed"))
}
