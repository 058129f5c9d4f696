// SPDX-License-Identifier: MPL-2.0
//! From a temporary stay to a permanent home: the one ends when the other begins, as proposed, and can be opened again.

use super::Placement;
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Section, Stored, Writer},
    record::{Beside, Field, Kept, Kind, Source, Spec, store},
    web::{Ask, Reply},
};
use jiff::civil::Date;
use kernel::{
    codes::Stay,
    ids::{PersonId, RecordId},
};

/// The field on the form of a new placement.
pub const FIELD: &str = "end_temporary";

/// Asked where a temporary stay is open: to end it the day before the permanent home begins.
pub const BESIDE: Beside = Beside {
    fields: &[Spec { of: "placement", name: FIELD, kind: Kind::Flag, required: false }],
    asked: |file, person| Ok(open(file, person)?.is_some()),
    keep,
};

/// The temporary stay that has no last day.
///
/// # Errors
/// When the database cannot answer.
pub fn open(file: &mut Conn, person: PersonId) -> Stored<Option<Kept<Placement>>> {
    let mut stays = store::of_person::<Placement>(file, person)?;
    stays.retain(|kept| kept.record.stay == Stay::Temporary && kept.record.ends_on.is_none());
    Ok(stays.pop())
}

/// The temporary stay that ended the day before this permanent one began.
///
/// # Errors
/// When the database cannot answer.
pub fn ended_by(file: &mut Conn, person: PersonId, home: &Placement) -> Stored<Option<Kept<Placement>>> {
    let before = home.starts_on.yesterday().ok().filter(|_| home.stay == Stay::Permanent);
    let stays = store::of_person::<Placement>(file, person)?;
    let ends = |stay: &Placement| stay.stay == Stay::Temporary && stay.ends_on == before;
    Ok(stays.into_iter().find(|kept| before.is_some() && ends(&kept.record)))
}

/// Ends the temporary stay, where that was left ticked and a permanent home begins after it.
fn keep(tx: &mut Writer, person: PersonId, form: &dyn Source) -> Result<()> {
    let permanent = form.text("stay") == kernel::TextEnum::code(Stay::Permanent);
    if form.text(FIELD) != "true" || !permanent {
        return Ok(());
    }
    let Ok(starts_on) = <Date as Field>::read(form.text("starts_on").trim(), form) else { return Ok(()) };
    let Some(stay) = open(tx, person)?.filter(|kept| kept.record.starts_on < starts_on) else {
        return Ok(());
    };
    let ended = Placement { ends_on: starts_on.yesterday().ok(), ..stay.record.clone() };
    store::amend(tx, &stay, &ended)?;
    Ok(())
}

/// Opens the temporary stay again that the person's newest permanent home has ended.
///
/// # Errors
/// As the gate says.
pub fn reopen(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    let stay = store::find::<Placement>(&mut tx, person, id)?.ok_or(Error::NotFound)?;
    let temporary = stay.record.stay == Stay::Temporary && stay.record.ends_on.is_some() && !stay.struck;
    if !temporary {
        return Err(Error::NotFound);
    }
    let opened = Placement { ends_on: None, ..stay.record.clone() };
    let told = store::amend(&mut tx, &stay, &opened)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/person/{person}/move-in?saved=changed")))
}
