// SPDX-License-Identifier: MPL-2.0
//! Keeps what a form or a program sent: the same few steps for every kind of record.

use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Section, Told, Writer},
    people,
    record::{FaultKind, Faults, Kept, Kind, Owner, Record, Source, Spec, store},
    web::{Form, records::texts},
};
use kernel::ids::{PersonId, RecordId};

/// What was asked of a form's page.
pub struct Asked {
    /// Whose file.
    pub person: PersonId,
    /// What stands in the fields.
    pub form: Form,
    /// What is wrong with it.
    pub faults: Faults,
    /// The version the user saw.
    pub version: String,
    /// What somebody else has written meanwhile.
    pub stale: Option<Form>,
    /// Where it is sent.
    pub action: String,
}

/// What was kept.
pub struct Saved {
    /// Its id.
    pub id: RecordId,
    /// Its version now.
    pub version: i64,
    /// Whether there is something about it that somebody should look at.
    pub warns: bool,
}

/// What one must be allowed to do to see or change this kind of record, and whether that concerns one person.
#[must_use]
pub fn action<R: Record>(changes: bool) -> (Action, bool) {
    action_on((R::OWNER, R::NAME, R::SECTION), changes)
}

/// The same for a kind of record that is only known by its name.
#[must_use]
pub fn action_on((owner, name, section): (Owner, &str, Section), changes: bool) -> (Action, bool) {
    match (owner, name) {
        (Owner::Municipality, "household") if changes => (Action::RegisterVisitation, false),
        // A household bears the name of a family: the list of them all is a list of persons.
        (Owner::Municipality, "household") => (Action::SeeAllPersons, false),
        (Owner::Municipality, "cover") => (Action::Distribute, false),
        (Owner::Municipality, "unit" | "unit-name") => (Action::ManageAccounts, false),
        (Owner::Municipality, "strategy" | "guidepost" | "resolution" | "measure") if changes => {
            (Action::KeepStatus, false)
        }
        (Owner::Municipality, "strategy" | "guidepost" | "resolution" | "measure") => {
            (Action::SeeStatus, false)
        }
        (Owner::Municipality, "children-count") if changes => (Action::KeepStatus, false),
        (Owner::Municipality, "children-count") => (Action::SeeFigures, false),
        (Owner::Municipality, "rule-change" | "suspension" | "money-rate" | "dated-name") => {
            (Action::KeepRules, false)
        }
        (Owner::Municipality, "quota" | "quota-basis") if changes => (Action::ChangeQuotas, false),
        (Owner::Municipality, "quota" | "quota-basis") => (Action::SeeQuotas, false),
        (Owner::Municipality, name) if crate::activities::keeps(name) && changes => {
            (Action::KeepActivities, false)
        }
        (Owner::Municipality, name) if crate::activities::keeps(name) => (Action::SeeActivities, false),
        (Owner::Municipality, name) if crate::catalogue::keeps(name) && changes => {
            (Action::KeepCatalogue, false)
        }
        (Owner::Municipality, name) if crate::catalogue::keeps(name) => (Action::SeeCatalogue, false),
        (Owner::Municipality, name) if crate::partners::keeps(name) && changes => {
            (Action::KeepPartners, false)
        }
        // An offer bears the name of whoever made it: it is for those who answer it.
        (Owner::Municipality, "citizen-offer") => (Action::SeeOffers, false),
        (Owner::Municipality, name) if crate::partners::keeps(name) => (Action::SeePartners, false),
        (Owner::Municipality, _) if changes => (Action::ChangeDwellings, false),
        (Owner::Municipality, _) => (Action::SeeDwellings, false),
        _ if changes => (Action::Change(section), true),
        _ => (Action::See(section), true),
    }
}

fn writer<R: Record>(gate: &Gate<'_>, person: PersonId) -> Result<Writer> {
    match action::<R>(true) {
        (action, true) => gate.change(action, person),
        (action, false) => gate.write(action),
    }
}

/// The record with this id; what may only be seen in somebody's file is not there for whoever may not see that.
///
/// # Errors
/// [`Error::NotFound`] when there is none for the user.
pub fn found<R: Record>(gate: &Gate<'_>, conn: &mut Conn, person: PersonId, id: RecordId) -> Result<Kept<R>> {
    let kept = store::find::<R>(conn, person, id)?.ok_or(Error::NotFound)?;
    let files = R::withheld(conn, gate.today)?.into_iter().filter(|(withheld, _)| *withheld == id);
    let files: Vec<PersonId> = files.map(|(_, whose)| whose).collect();
    for whose in &files {
        if gate.knows(conn, Action::See(R::SECTION), *whose)? {
            return Ok(kept);
        }
    }
    if files.is_empty() { Ok(kept) } else { Err(Error::NotFound) }
}

/// Adds a record.
///
/// # Errors
/// [`Error::Refused`] with what is wrong; [`Error::Forbidden`] or [`Error::NotFound`] as the gate says.
pub fn save_new<R: Record>(gate: &Gate<'_>, person: PersonId, form: &Form) -> Result<Saved> {
    if R::OWNER == Owner::Itself {
        // A person comes into the house by a visitation, which opens a case at the same time.
        return Err(Error::NotFound);
    }
    let mut tx = writer::<R>(gate, person)?;
    let id = RecordId::mint();
    let mut form = form.clone();
    for (field, text) in R::begins(&mut tx, person, &form)? {
        // What stands beside it was on the form and left out on purpose, and so was what must be filled in and was not.
        let left_out = form.0.iter().any(|(name, _)| name == field);
        let fills = |spec: &Spec| spec.name == field && !(spec.required && left_out);
        if form.get(field).is_empty() && R::FIELDS.iter().any(fills) {
            form.set(field, text);
        }
    }
    let form = &form;
    let record = sound::<R>(&mut tx, gate, (person, id), form)?;
    let mut told = store::add(&mut tx, person, id, &record)?;
    if let Some(beside) = R::BESIDE {
        (beside.keep)(&mut tx, person, form)?;
    }
    if R::SHARED && form.get("whole_household") == "true" {
        for other in people::housemates(&mut tx, person, gate.today)? {
            gate.also(&mut tx, action::<R>(true).0, other)?;
            let mut faults = Faults::default();
            store::check_alone(&mut tx, (other, id), &record, &mut faults)?;
            record.check_beside(&mut tx, (other, id), &mut faults)?;
            if !faults.is_empty() {
                return Err(Error::Refused(faults));
            }
            told = store::add(&mut tx, other, RecordId::mint(), &record)?;
            if let Some(beside) = R::BESIDE {
                (beside.keep)(&mut tx, other, form)?;
            }
        }
    }
    let warns = record.warning(&mut tx, person, id)?.is_some();
    commit::<R>(gate, tx, told)?;
    Ok(Saved { id, version: 1, warns })
}

/// Corrects a record; one that is never overwritten gets a new record beside it that corrects it.
///
/// # Errors
/// As [`save_new`], and [`Error::Stale`] when somebody else has corrected it since.
pub fn save_changed<R: Record>(
    gate: &Gate<'_>,
    person: PersonId,
    id: RecordId,
    form: &Form,
) -> Result<Saved> {
    let mut tx = writer::<R>(gate, person)?;
    let kept = found::<R>(gate, &mut tx, person, id)?;
    refuse_settled(&kept.record)?;
    let version = form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let form = keep_walled(&tx, &kept.record, form)?;
    let record = sound::<R>(&mut tx, gate, (person, id), &form)?;
    if let Some(correction) = record.correcting(id) {
        if kept.version != version || kept.struck || store::correction(&mut tx, &kept)?.is_some() {
            return Err(Error::Stale);
        }
        let new = RecordId::mint();
        let told = store::add(&mut tx, person, new, &correction)?;
        tx.commit(told)?;
        return Ok(Saved { id: new, version: 1, warns: false });
    }
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &record)?;
    let warns = record.warning(&mut tx, person, id)?.is_some();
    commit::<R>(gate, tx, told)?;
    Ok(Saved { id, version: version + 1, warns })
}

/// Strikes a record out as registered by mistake.
///
/// # Errors
/// As [`save_changed`].
pub fn strike<R: Record>(gate: &Gate<'_>, person: PersonId, id: RecordId, form: &Form) -> Result<Saved> {
    if !R::STRIKES {
        return Err(Error::NotFound);
    }
    let mut tx = writer::<R>(gate, person)?;
    let mut kept = found::<R>(gate, &mut tx, person, id)?;
    refuse_settled(&kept.record)?;
    kept.version = form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let told = store::strike(&mut tx, &kept)?;
    commit::<R>(gate, tx, told)?;
    Ok(Saved { id, version: kept.version + 1, warns: false })
}

fn refuse_settled<R: Record>(kept: &R) -> Result<()> {
    let Some((field, key)) = kept.settled() else { return Ok(()) };
    let mut faults = Faults::default();
    faults.add(field, FaultKind::Said(key));
    Err(Error::Refused(faults))
}

fn commit<R: Record>(gate: &Gate<'_>, tx: Writer, told: Told) -> Result<()> {
    tx.commit(told)?;
    if R::RULES {
        gate.changed_rules();
    }
    Ok(())
}

/// The form with what the user may not change as it was; whoever tries to change it all the same is refused.
fn keep_walled<R: Record>(tx: &Writer, kept: &R, form: &Form) -> Result<Form> {
    let (before, mut form) = (texts(kept), form.clone());
    for (field, section) in R::WALLED {
        if tx.may(Action::Change(*section)) {
            continue;
        }
        if !form.get(field).is_empty() && form.get(field) != before.get(field) {
            return Err(Error::Forbidden);
        }
        form.set(field, before.get(field));
    }
    Ok(form)
}

/// The record in a form, when nothing is wrong with it and everything it refers to exists.
fn sound<R: Record>(
    tx: &mut Writer,
    gate: &Gate<'_>,
    (person, id): (PersonId, RecordId),
    form: &Form,
) -> Result<R> {
    let (mut faults, mut form) = (Faults::default(), form.clone());
    for spec in R::FIELDS.iter().filter(|spec| matches!(spec.kind, Kind::Reference("note"))) {
        // Which note a note corrects is said by correcting it, and in no other way.
        form.set(spec.name, "");
    }
    let record = store::read::<R>(&form as &dyn Source, &mut faults, gate.today);
    store::check_references::<R>(tx, person, &form, &mut faults)?;
    if let Some(record) = &record {
        store::check_alone(tx, (person, id), record, &mut faults)?;
        record.check_beside(tx, (person, id), &mut faults)?;
    }
    record.filter(|_| faults.is_empty()).ok_or(Error::Refused(faults))
}
