// SPDX-License-Identifier: MPL-2.0
//! What whoever finds friends and the caseworker write to each other about a friendship, while the person agrees (S-VC-5).

use super::{FriendMatch, Volunteer};
use crate::{
    cases::{Message, about_friendship, case_unit},
    error::{Error, Result},
    gate::{
        Action, Conn, Gate, SharedField, Stored, Writer, accounts,
        scope::{self, TieKind},
        shared,
    },
    people::Unit,
    record::{Faults, Fields, Kept, Prose, Record, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply,
        form::{self, Choices, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};

const WRITE: Action = Action::WriteToCaseworker;

/// A message as it is shown.
struct Line {
    id: String,
    /// When, and who wrote it.
    from: String,
    text: String,
    answer_by: String,
    /// When and by whom it was read; empty while it is not.
    read: String,
    unread: bool,
}

#[derive(Template)]
#[template(path = "volunteers/message.html")]
struct MessagePage<'a> {
    frame: Frame<'a>,
    address: String,
    /// Who has the case: the caseworker, or the unit where nobody has it yet.
    whom: String,
    /// Whether the person agrees; without that nothing can be written or read here.
    agrees: bool,
    lines: Vec<Line>,
    fields: Vec<FieldView>,
    wrong: Vec<Wrong>,
}

/// The friendship that an address names, and who the volunteer is.
fn find(conn: &mut Conn, (person, id): (PersonId, RecordId)) -> Result<(Kept<FriendMatch>, String)> {
    let kept = store::find::<FriendMatch>(conn, person, id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let volunteer = store::find::<Volunteer>(conn, store::nobody(), kept.record.volunteer.cast())?;
    Ok((kept, volunteer.ok_or(Error::NotFound)?.record.name))
}

/// Who has the case of a person, as one writes to them.
///
/// # Errors
/// When the database cannot answer.
fn caseworker(conn: &mut Conn, person: PersonId) -> Stored<Option<String>> {
    let ties = scope::ties(conn, person)?;
    let Some(tie) = ties.into_iter().find(|tie| tie.kind == TieKind::Case) else { return Ok(None) };
    let named = match tie.worker {
        Some(worker) => accounts::name(conn, worker)?,
        None => None,
    };
    if named.is_some() {
        return Ok(named);
    }
    Ok(store::find::<Unit>(conn, store::nobody(), tie.unit.cast())?.map(|kept| kept.record.name))
}

/// The page. Without the person's consent it says that the way is closed, and shows nothing.
///
/// # Errors
/// As the gate says: whoever finds friends sees nothing once the person no longer agrees to that.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, (&Form::default(), &Faults::default()))
}

fn specs() -> Vec<Spec> {
    let wanted = |spec: &&Spec| matches!(spec.name, "message_text" | "answer_by");
    Message::FIELDS.iter().filter(wanted).copied().collect()
}

fn show(gate: &Gate<'_>, ask: &Ask, (written, faults): (&Form, &Faults)) -> Result<Reply> {
    let (w, at): (_, (PersonId, RecordId)) = (ask.wording, (ask.id("person")?, ask.id("id")?));
    let mut reader = gate.open(Action::SeeFriendWish, at.0)?;
    let (kept, volunteer) = find(&mut reader, at)?;
    let name = shared::value(&mut reader, at.0, SharedField::FirstName, gate.today)?.unwrap_or_default();
    let agrees = reader.may(WRITE);
    let mut page = MessagePage {
        address: format!("/volunteers/match/{}/{}/message", at.0, at.1),
        whom: String::new(),
        agrees,
        lines: Vec::new(),
        fields: Vec::new(),
        wrong: Vec::new(),
        frame: Frame::inside(gate, ask, w.t("friend-message-title")).under(vec![
            Crumb { address: "/volunteers".to_owned(), label: w.t("menu-volunteers").to_owned() },
            Crumb {
                address: format!("/volunteers/match/{}/{}", at.0, at.1),
                label: format!("{name}, {volunteer}"),
            },
        ]),
    };
    if agrees {
        let mut reader = gate.open(WRITE, at.0)?;
        page.whom = caseworker(&mut reader, at.0)?.unwrap_or_default();
        let all = about_friendship(&mut reader, at.0, kept.record.volunteer)?;
        page.lines = all.iter().rev().map(|kept| line(ask, kept)).collect();
        if kept.record.is_open() && !page.whom.is_empty() {
            page.fields = form::fields(w, &specs(), written, faults, &Choices::default());
        }
    }
    page.wrong = form::wrong(w, "message", faults, &page.fields);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Reply::page(page.render()?).status(status))
}

fn line(ask: &Ask, kept: &Kept<Message>) -> Line {
    let (w, message) = (ask.wording, &kept.record);
    let read = message.read_on.map(|day| w.day(day)).into_iter().chain(message.read_by.clone());
    Line {
        id: kept.id.to_string(),
        from: format!("{}, {}", w.day(message.sent_on), message.from_name),
        text: message.message_text.0.clone(),
        answer_by: message.answer_by.map(|day| w.day(day)).unwrap_or_default(),
        read: read.collect::<Vec<_>>().join(", "),
        unread: message.waits_for_coordinator(),
    }
}

/// Opens the file for a message: the friendship must be known to whoever writes, and the person agree to both.
fn begin(gate: &Gate<'_>, at: (PersonId, RecordId)) -> Result<(Writer, Kept<FriendMatch>, String)> {
    let mut tx = gate.change(WRITE, at.0)?;
    gate.also(&mut tx, Action::SeeFriendWish, at.0)?;
    let (kept, volunteer) = find(&mut tx, at)?;
    Ok((tx, kept, volunteer))
}

/// Sends a message to the unit that has the case; what was answered has then been read.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when the friendship is over.
pub fn write(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let at: (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let (mut tx, kept, volunteer) = match begin(gate, at) {
        // The consent may have been withdrawn while the message was being written: the page says so, and what is left.
        Err(Error::Forbidden) => return Ok(page(gate, ask)?.status(StatusCode::FORBIDDEN)),
        begun => begun?,
    };
    let (Some(to_unit), true) = (case_unit(&mut tx, at.0)?, kept.record.is_open()) else {
        return Err(Error::NotFound);
    };
    let mut faults = Faults::default();
    let text = store::read_field::<Prose>("message_text", &ask.form, &mut faults);
    let answer_by = store::read_field::<Option<Date>>("answer_by", &ask.form, &mut faults);
    let before = about_friendship(&mut tx, at.0, kept.record.volunteer)?;
    let subject = before.last().map(|kept| kept.record.subject.clone());
    let (Some(message_text), Some(answer_by)) = (text, answer_by) else {
        drop(tx);
        return show(gate, ask, (&ask.form, &faults));
    };
    let message = Message {
        subject: subject.unwrap_or_else(|| ask.wording.about("friend-message-subject", &volunteer)),
        message_text,
        from_unit: None,
        to_unit: Some(to_unit),
        organisation: None,
        volunteer: Some(kept.record.volunteer),
        from_name: gate.user.name.clone(),
        sent_on: gate.today,
        answer_by,
        read_on: None,
        read_by: None,
    };
    message.check(&mut faults, gate.today);
    if !faults.is_empty() {
        drop(tx);
        return show(gate, ask, (&ask.form, &faults));
    }
    for kept in before.iter().filter(|kept| kept.record.waits_for_coordinator()) {
        let _told = store::amend(&mut tx, kept, &kept.record.read(gate.today, &gate.user.name))?;
    }
    let told = store::add(&mut tx, at.0, RecordId::mint(), &message)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("{}?saved=added", ask.path)))
}

/// Says that an answer of the caseworker is read.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when it is for others.
pub fn read(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let at: (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let id: RecordId = ask.id("message")?;
    let (mut tx, kept, _) = begin(gate, at)?;
    let all = about_friendship(&mut tx, at.0, kept.record.volunteer)?;
    let message = all.into_iter().find(|kept| kept.id == id && kept.record.to_unit.is_none());
    let message = message.ok_or(Error::NotFound)?;
    if message.record.waits_for_coordinator() {
        let told = store::amend(&mut tx, &message, &message.record.read(gate.today, &gate.user.name))?;
        tx.commit(told)?;
    }
    Ok(Reply::see(&format!("/volunteers/match/{}/{}/message?saved=changed", at.0, at.1)))
}
