// SPDX-License-Identifier: MPL-2.0
//! The points of a move-in: copied from the template, counted from the day of moving in, ticked with what shows it.

use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Deed, Gate, Holder, Ours, OutsideAction, Section, Stored, links},
    housing::Placement,
    people::Person,
    reception::{ChecklistItem, ChecklistTemplate, ReceptionCourse, Zero},
    record::{FaultKind, Faults, Fields, Kept, Prose, Record, Spec, store},
    web::{
        Ask, Form, Reply, Wording,
        form::{self, Choices, FieldView},
    },
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};

/// A point as somebody outside sees it: nothing that the municipality wrote for itself.
pub struct OwnPoint {
    /// The point.
    pub id: RecordId,
    /// Its version, for ticking it.
    pub version: i64,
    /// What it is called.
    pub item: ChecklistItem,
}

impl Ours for ChecklistItem {
    const SEE: OutsideAction = OutsideAction::SeeOwnPoints;
    const DO: OutsideAction = OutsideAction::TickOwnPoint;
    type Shown = OwnPoint;
    fn shown(kept: &Kept<Self>, holder: Holder) -> Option<OwnPoint> {
        let item = Self { note: None, ..kept.record.clone() };
        item.is_for(holder.party).then_some(OwnPoint { id: kept.id, version: kept.version, item })
    }
    fn done(kept: &Kept<Self>, holder: Holder, deed: &Deed<'_>) -> Option<Self> {
        let item = &kept.record;
        (item.is_for(holder.party) && item.done_on.is_none()).then(|| ticked(item, deed))
    }
}

/// The point as it reads when it has been done.
fn ticked(item: &ChecklistItem, deed: &Deed<'_>) -> ChecklistItem {
    let said = |field| Some(deed.said.text(field).trim().to_owned()).filter(|text| !text.is_empty());
    ChecklistItem {
        done_on: Some(deed.on),
        done_by: Some(deed.by.to_owned()),
        evidence: said("evidence").map(Prose).or_else(|| item.evidence.clone()),
        explained_in: said("explained_in").or_else(|| item.explained_in.clone()),
        ..item.clone()
    }
}

/// What is asked when a point is ticked, with what was written there and what is wrong with it where this is the one
/// that was tried.
pub fn asked(
    w: &Wording,
    (id, item): (RecordId, &ChecklistItem),
    (is_tried, written, faults): (bool, &Form, &Faults),
    language: &str,
) -> Vec<FieldView> {
    let wanted = |spec: &&Spec| match spec.name {
        "explained_in" => item.needs_language(),
        name => name == "evidence",
    };
    let specs: Vec<Spec> = ChecklistItem::FIELDS.iter().filter(wanted).copied().collect();
    let (mut form, none) = (Form::default(), Faults::default());
    form.set("explained_in", language);
    let (form, faults) = if is_tried { (written, faults) } else { (&form, &none) };
    let title = crate::reception::item_title(w, item);
    let mut fields = form::fields(w, &specs, form, faults, &Choices::default());
    for field in &mut fields {
        // A line is enough, and many of them stand below each other.
        field.input = "line";
        field.required |= field.name == "explained_in";
    }
    fields.into_iter().map(|field| field.of(id, &title)).collect()
}

/// What is wrong with a text that was written beside a point.
pub fn check_texts(ask: &Ask) -> Result<()> {
    let mut faults = Faults::default();
    let wrong = |text: &str| <Prose as crate::record::Field>::read(text, &ask.form).err();
    for field in ["evidence", "explained_in"] {
        let text = ask.form.get(field).trim();
        if let Some(kind) = wrong(text).filter(|_| !text.is_empty()) {
            faults.add(field, kind);
        } else if field == "explained_in" && text.chars().count() > 200 {
            faults.add(field, FaultKind::TooLong(200));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Refused(faults)) }
}

/// The placement that a person moves in by: the last one that has not ended.
///
/// # Errors
/// When the database cannot answer.
pub fn placement(conn: &mut Conn, person: PersonId, today: Date) -> Stored<Option<Placement>> {
    let mut stays = store::of_person::<Placement>(conn, person)?.into_iter().map(|kept| kept.record);
    Ok(stays.rfind(|stay| stay.ends_on.is_none_or(|end| end >= today)))
}

/// The move-in that is under way.
///
/// # Errors
/// When the database cannot answer.
pub fn running(conn: &mut Conn, person: PersonId) -> Stored<Option<Kept<ReceptionCourse>>> {
    let mut courses = store::of_person::<ReceptionCourse>(conn, person)?;
    courses.retain(|kept| kept.record.is_move_in() && kept.record.ends_on.is_none());
    Ok(courses.pop())
}

/// The points of the move-in, in the order in which they are due: of one that is under way, or of the last.
///
/// # Errors
/// When the database cannot answer.
pub fn points(conn: &mut Conn, person: PersonId) -> Stored<Vec<Kept<ChecklistItem>>> {
    let mut items = store::of_person::<ChecklistItem>(conn, person)?;
    items.retain(|kept| kept.record.is_move_in());
    items.sort_by_key(|kept| (kept.record.due_on.is_none(), kept.record.due_on, kept.id));
    Ok(items)
}

/// Begins a move-in: copies the template as it is now into the file. One that is under way is left as it is.
///
/// # Errors
/// As the gate says.
pub fn start(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = ask.id("person")?;
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    let placement = placement(&mut tx, person, gate.today)?;
    let (Some(placement), None) = (placement, running(&mut tx, person)?) else { return Ok(back(person)) };
    let template = ChecklistTemplate::MoveIn;
    let (zero, read) = (Zero { moved_in_on: Some(placement.starts_on), ..Zero::default() }, template.read());
    // What an earlier move left open belongs to that move.
    for kept in points(&mut tx, person)?.iter().filter(|kept| kept.record.done_on.is_none()) {
        let _told = store::strike(&mut tx, kept)?;
    }
    for line in &read.items {
        let _told = store::add(&mut tx, person, RecordId::mint(), &line.copy(template, read.version, zero))?;
    }
    let course = ReceptionCourse {
        template,
        template_version: read.version,
        starts_on: gate.today,
        ends_on: None,
        moves_in_on: Some(placement.starts_on),
    };
    let told = store::add(&mut tx, person, RecordId::mint(), &course)?;
    tx.commit(told)?;
    Ok(back(person))
}

/// Counts the points that are still open from the day of moving in as it is registered now.
///
/// # Errors
/// As the gate says.
pub fn recount(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = ask.id("person")?;
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    let (course, placement) = (running(&mut tx, person)?, placement(&mut tx, person, gate.today)?);
    let (Some(course), Some(placement)) = (course, placement) else { return Ok(back(person)) };
    let Some(before) = course.record.moves_in_on.filter(|day| *day != placement.starts_on) else {
        return Ok(back(person));
    };
    let moved = before.until(placement.starts_on).map_err(|_| Error::Unreadable)?;
    for kept in points(&mut tx, person)?.into_iter().filter(|kept| kept.record.done_on.is_none()) {
        let due_on = kept.record.due_on.map(|due| due.saturating_add(moved));
        let item = ChecklistItem { due_on, ..kept.record.clone() };
        let _told = store::amend(&mut tx, &kept, &item)?;
    }
    let anew = ReceptionCourse { moves_in_on: Some(placement.starts_on), ..course.record.clone() };
    let told = store::amend(&mut tx, &course, &anew)?;
    tx.commit(told)?;
    Ok(back(person))
}

/// Ends the move-in when everything that must be done is done; the links of those outside are closed with it.
///
/// # Errors
/// [`Error::Refused`] while something is open.
pub fn close(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = ask.id("person")?;
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    let Some(course) = running(&mut tx, person)? else { return Ok(back(person)) };
    let closed = ReceptionCourse { ends_on: Some(gate.today), ..course.record.clone() };
    let mut faults = Faults::default();
    closed.check_beside(&mut tx, (person, course.id), &mut faults)?;
    if !faults.is_empty() {
        drop(tx);
        return super::page::again(gate, ask, person, &faults);
    }
    links::close_all(&mut tx, person, None)?;
    let told = store::amend(&mut tx, &course, &closed)?;
    tx.commit(told)?;
    Ok(back(person))
}

/// Ticks a point: done today by whoever clicks, for the municipality or for somebody who has called.
///
/// # Errors
/// As the gate says, and when somebody else has just changed the point.
pub fn done(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::Change(Section::Housing), person)?;
    let kept = store::find::<ChecklistItem>(&mut tx, person, id)?;
    let kept = kept.filter(|kept| kept.record.is_move_in() && !kept.struck).ok_or(Error::NotFound)?;
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let deed = Deed { by: &gate.user.name, on: gate.today, said: &ask.form };
    let item = ticked(&kept.record, &deed);
    let mut faults = Faults::default();
    item.check(&mut faults, gate.today);
    if let Err(Error::Refused(wrong)) = check_texts(ask) {
        faults.0.extend(wrong.0);
    }
    if !faults.is_empty() {
        drop(tx);
        return super::page::again(gate, ask, person, &faults);
    }
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &item)?;
    tx.commit(told)?;
    Ok(back(person))
}

/// Back to the page of the move-in.
pub fn back(person: PersonId) -> Reply {
    Reply::see(&format!("/person/{person}/move-in"))
}

/// The person whose move-in it is.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn who(conn: &mut Conn, person: PersonId) -> Result<Person> {
    let kept = store::find::<Person>(conn, person, store::itself(person))?.ok_or(Error::NotFound)?;
    Ok(kept.record)
}
