// SPDX-License-Identifier: MPL-2.0
//! Keeps what a form or a program sent: the same few steps for every kind of record.

use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Section, Stored, Told, Writer},
    people,
    record::{AnyRecord, Anything, FaultKind, Faults, Owner, Source, Spec, Unseen, store},
    records::RecordType,
    web::{
        Form,
        records::{Walls, carried::Filled, draft, seen, seen_struck, texts},
    },
};
use jiff::Timestamp;
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
    /// When what the user has typed in a new one was last kept for them.
    pub draft: Option<Timestamp>,
    /// What is said when their draft has become another one in another window.
    pub other_draft: Option<&'static str>,
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
pub fn action(kind: &RecordType, changes: bool) -> (Action, bool) {
    action_on((kind.owner, kind.name, kind.section), changes)
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
        (Owner::Municipality, "rule-change" | "suspension" | "suspension-scope" | "dated-name") => {
            (Action::KeepRules, false)
        }
        (Owner::Municipality, "rate") => (Action::KeepRates, false),
        (Owner::Municipality, "quota" | "quota-basis") if changes => (Action::ChangeQuotas, false),
        (Owner::Municipality, "quota" | "quota-basis") => (Action::SeeQuotas, false),
        // What a party follows up is read by that party, on its own list; all of it by those who keep the activities (T-13).
        (Owner::Municipality, "activity-follow-up") => (Action::KeepActivities, false),
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
        (Owner::Municipality, name) if crate::volunteers::keeps(name) && changes => {
            (Action::KeepVolunteers, false)
        }
        (Owner::Municipality, name) if crate::volunteers::keeps(name) => (Action::SeeVolunteers, false),
        (Owner::Municipality, _) if changes => (Action::ChangeDwellings, false),
        (Owner::Municipality, _) => (Action::SeeDwellings, false),
        _ if changes => (Action::Change(section), true),
        _ => (Action::See(section), true),
    }
}

fn writer(kind: &RecordType, gate: &Gate<'_>, person: PersonId) -> Result<Writer> {
    match action(kind, true) {
        (action, true) => gate.change(action, person),
        (action, false) => gate.write(action),
    }
}

/// The record with this id; what may only be seen in somebody's file is not there for whoever may not see that.
///
/// # Errors
/// [`Error::NotFound`] when there is none for the user.
pub fn found(
    kind: &RecordType,
    gate: &Gate<'_>,
    conn: &mut Conn,
    (person, id): (PersonId, RecordId),
) -> Result<Anything> {
    let kept = (kind.access.find)(conn, person, id)?.ok_or(Error::NotFound)?;
    for section in walls_before(kind, conn, &kept)? {
        if !gate.knows(conn, Action::See(section), kept.person)? {
            return Err(Error::NotFound);
        }
    }
    let files = (kind.access.withheld)(conn, gate.today)?.into_iter().filter(|(withheld, _)| *withheld == id);
    let files: Vec<PersonId> = files.map(|(_, whose)| whose).collect();
    for whose in &files {
        if gate.knows(conn, Action::See(kind.section), *whose)? {
            return Ok(kept);
        }
    }
    if files.is_empty() { Ok(kept) } else { Err(Error::NotFound) }
}

/// The walls before a record: what is never overwritten can be corrected by something behind a wall, and one that was
/// struck out is still behind its own.
///
/// # Errors
/// When the database cannot answer.
pub fn walls_before(kind: &RecordType, conn: &mut Conn, kept: &Anything) -> Stored<Vec<Section>> {
    let all = match kept.record.correcting(kept.id) {
        Some(_) if kept.struck => (kind.access.with_struck)(conn, kept.person)?,
        Some(_) => (kind.access.of_person)(conn, kept.person)?,
        None => return Ok(Vec::new()),
    };
    Ok(Walls::of_things(&all).before(kept.id).to_vec())
}

/// Adds a record.
///
/// # Errors
/// [`Error::Refused`] with what is wrong; [`Error::Forbidden`] or [`Error::NotFound`] as the gate says.
pub fn save_new(kind: &RecordType, gate: &Gate<'_>, person: PersonId, form: &Form) -> Result<Saved> {
    if kind.owner == Owner::Itself {
        // A person comes into the house by a visitation, which opens a case at the same time.
        return Err(Error::NotFound);
    }
    let mut tx = writer(kind, gate, person)?;
    let id = RecordId::mint();
    let filled = Filled::by(kind, gate, &begun(kind, &mut tx, person, (form.clone(), true))?, None);
    let form = &filled.form;
    let record = sound(kind, &mut tx, gate, (person, id), &filled)?;
    within_walls(&tx, &*record)?;
    shown_first(kind, form, (None, Some(texts(&*record))), seen(kind, gate, &*record, None))?;
    let mut told = store::add_any(&mut tx, kind, (person, id), &*record)?;
    filled.keep(&mut tx, kind, (person, id))?;
    if let Some(beside) = kind.beside {
        (beside.keep)(&mut tx, person, form)?;
    }
    if kind.shared && form.get("whole_household") == "true" {
        for other in people::housemates(&mut tx, person, gate.today)? {
            gate.also(&mut tx, action(kind, true).0, other)?;
            let mut faults = Faults::default();
            record.check_near(&mut tx, (other, id), &mut faults)?;
            record.check_now(&mut tx, (other, id), gate.today, &mut faults)?;
            if !faults.is_empty() {
                return Err(Error::Refused(people::in_file_of(&mut tx, other, faults)?));
            }
            told = store::add_any(&mut tx, kind, (other, RecordId::mint()), &*record)?;
            if let Some(beside) = kind.beside {
                (beside.keep)(&mut tx, other, form)?;
            }
        }
    }
    let warns = record.warning(&mut tx, person, id)?.is_some();
    // A program knows of no draft.
    if kind.drafts && !form.get("draft_form").is_empty() {
        gate.forget_draft(&mut tx, person, draft::known(form))?;
    }
    commit(kind, gate, tx, told)?;
    Ok(Saved { id, version: 1, warns })
}

/// Corrects a record; one that is never overwritten gets a new record beside it that corrects it.
///
/// # Errors
/// As [`save_new`], and [`Error::Stale`] when somebody else has corrected it since.
pub fn save_changed(
    kind: &RecordType,
    gate: &Gate<'_>,
    person: PersonId,
    id: RecordId,
    form: &Form,
) -> Result<Saved> {
    let mut tx = writer(kind, gate, person)?;
    let kept = found(kind, gate, &mut tx, (person, id))?;
    refuse_settled(&*kept.record)?;
    allowed(gate, &*kept.record)?;
    let version = form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let form = keep_walled(kind, &tx, &*kept.record, form)?;
    let filled = Filled::by(kind, gate, &begun(kind, &mut tx, person, (form, false))?, Some(&kept));
    let form = &filled.form;
    let record = sound(kind, &mut tx, gate, (person, id), &filled)?;
    within_walls(&tx, &*record)?;
    if version == kept.version {
        let becomes = (Some(texts(&*kept.record)), Some(texts(&*record)));
        shown_first(kind, form, becomes, seen(kind, gate, &*record, Some((id, version))))?;
    }
    if let Some(correction) = record.correcting(id) {
        if kept.version != version || kept.struck || store::correction(&mut tx, kind, &kept)?.is_some() {
            return Err(Error::Stale);
        }
        let new = RecordId::mint();
        let told = store::add_any(&mut tx, kind, (person, new), &*correction)?;
        filled.keep(&mut tx, kind, (person, new))?;
        tx.commit(told)?;
        return Ok(Saved { id: new, version: 1, warns: false });
    }
    let told = store::amend_any(&mut tx, kind, (person, id, version), &*kept.record, &*record)?;
    filled.keep(&mut tx, kind, (person, id))?;
    let warns = record.warning(&mut tx, person, id)?.is_some();
    commit(kind, gate, tx, told)?;
    Ok(Saved { id, version: version + 1, warns })
}

/// Strikes a record out as registered by mistake.
///
/// # Errors
/// As [`save_changed`].
pub fn strike(
    kind: &RecordType,
    gate: &Gate<'_>,
    (person, id): (PersonId, RecordId),
    form: &Form,
) -> Result<Saved> {
    if !kind.strikes {
        return Err(Error::NotFound);
    }
    let mut tx = writer(kind, gate, person)?;
    let kept = found(kind, gate, &mut tx, (person, id))?;
    refuse_settled(&*kept.record)?;
    allowed(gate, &*kept.record)?;
    let version = form.get("version").parse().map_err(|_| Error::Unreadable)?;
    if version == kept.version {
        shown_first(kind, form, (Some(texts(&*kept.record)), None), seen_struck(kind, gate, &kept))?;
    }
    let told = store::strike_any(&mut tx, kind, (person, id, version), &*kept.record)?;
    // What is never overwritten stands there in all its versions, and was registered by mistake in all of them.
    for other in versions(kind, &mut tx, &kept)? {
        _ = store::strike_any(&mut tx, kind, (person, other.id, other.version), &*other.record)?;
    }
    commit(kind, gate, tx, told)?;
    Ok(Saved { id, version: version + 1, warns: false })
}

/// The other versions of what is never overwritten: what it corrects and what corrects it, step by step.
fn versions(kind: &RecordType, tx: &mut Writer, kept: &Anything) -> Stored<Vec<Anything>> {
    if kept.record.correcting(kept.id).is_none() {
        return Ok(Vec::new());
    }
    let mut rest = (kind.access.of_person)(tx, kept.person)?;
    rest.retain(|other| other.id != kept.id);
    let (mut found, mut at) = (vec![(kept.id, kept.record.corrects())], 0);
    let mut versions = Vec::new();
    while let Some((id, corrects)) = found.get(at).copied() {
        let belongs =
            |other: &mut Anything| other.record.corrects() == Some(id) || corrects == Some(other.id);
        let near: Vec<Anything> = rest.extract_if(.., belongs).collect();
        found.extend(near.iter().map(|other| (other.id, other.record.corrects())));
        versions.extend(near);
        at += 1;
    }
    Ok(versions)
}

/// What moves everybody's deadlines is neither saved nor struck out by whoever has not been shown how many.
fn shown_first(
    kind: &RecordType,
    form: &Form,
    (was, becomes): (Option<Form>, Option<Form>),
    seen: String,
) -> Result<()> {
    if kind.shown_first.is_none() || form.get("seen") == seen {
        return Ok(());
    }
    Err(Error::Unseen(Box::new(Unseen { was, becomes, seen })))
}

/// Nobody writes behind a wall what they could not read there afterwards.
fn within_walls(tx: &Writer, record: &dyn AnyRecord) -> Result<()> {
    let Some((field, section)) = record.wall() else { return Ok(()) };
    if tx.may(Action::See(section)) && tx.may(Action::Change(section)) {
        return Ok(());
    }
    let mut faults = Faults::default();
    faults.add(field, FaultKind::Said("fault-behind-wall"));
    Err(Error::Refused(faults))
}

/// What this very record asks for beyond its kind.
fn allowed(gate: &Gate<'_>, record: &dyn AnyRecord) -> Result<()> {
    // Asked of the gate, so that a refusal is recorded.
    record.asks().map_or(Ok(()), |(_, action)| gate.read(action).map(|_| ()))
}

fn refuse_settled(kept: &dyn AnyRecord) -> Result<()> {
    let Some((field, key)) = kept.settled() else { return Ok(()) };
    let mut faults = Faults::default();
    faults.add(field, FaultKind::Said(key));
    Err(Error::Refused(faults))
}

fn commit(kind: &RecordType, gate: &Gate<'_>, tx: Writer, told: Told) -> Result<()> {
    tx.commit(told)?;
    if kind.rules {
        gate.changed_rules();
    }
    Ok(())
}

/// The form with what follows from the rest of it: of a new one whatever was left unsaid, of a correction what the program
/// fills in alone.
fn begun(
    kind: &RecordType,
    tx: &mut Writer,
    person: PersonId,
    (mut form, is_new): (Form, bool),
) -> Stored<Form> {
    if !is_new && kind.by_program.is_empty() {
        return Ok(form);
    }
    for (field, text) in (kind.access.begins)(tx, person, &form)? {
        // What stands beside it was on the form and left out on purpose, and so was what must be filled in and was not.
        let left_out = form.0.iter().any(|(name, _)| name == field);
        let fills = |spec: &Spec| {
            spec.name == field
                && !(spec.required && left_out)
                && (is_new || kind.by_program.contains(&spec.name))
        };
        if form.get(field).is_empty() && kind.fields.iter().any(fills) {
            form.set(field, text);
        }
    }
    Ok(form)
}

/// The form with what the user may not change as it was; whoever tries to change it all the same is refused.
fn keep_walled(kind: &RecordType, tx: &Writer, kept: &dyn AnyRecord, form: &Form) -> Result<Form> {
    let (before, mut form) = (texts(kept), form.clone());
    for (field, section) in kind.walled {
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
fn sound(
    kind: &RecordType,
    tx: &mut Writer,
    gate: &Gate<'_>,
    (person, id): (PersonId, RecordId),
    filled: &Filled,
) -> Result<Box<dyn AnyRecord>> {
    let (mut faults, mut form) = (Faults::default(), filled.form.clone());
    for spec in kind.fields.iter().filter(|spec| spec.is_correction()) {
        // What it corrects is said by correcting it, and in no other way.
        form.set(spec.name, "");
    }
    let record = (kind.access.read)(&form as &dyn Source, &mut faults, gate.today);
    filled.judge(kind, &mut faults);
    store::check_references(tx, kind.fields, person, &form, &mut faults)?;
    if let Some(record) = &record {
        record.check_near(tx, (person, id), &mut faults)?;
        record.check_now(tx, (person, id), gate.today, &mut faults)?;
        if let Some((field, _)) = record.asks().filter(|_| allowed(gate, &**record).is_err()) {
            faults.add(field, FaultKind::Said("fault-not-yours"));
        }
    }
    record.filter(|_| faults.is_empty()).ok_or(Error::Refused(faults))
}
