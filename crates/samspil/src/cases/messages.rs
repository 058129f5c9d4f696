// SPDX-License-Identifier: MPL-2.0
//! The messages about one person: threads that one's own unit takes part in, and no other (*beskeder i sagen*, A-05).

mod fields;
mod recipient;

use super::{Message, message::Thread};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Reader, Section, Stored, consented},
    partners::Organisation,
    people::{self, Unit},
    record::{FaultKind, Faults, Kept, Prose, store},
    web::{
        Ask, Crumb, Form, Frame, Reply, Wording,
        form::{self, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::ids::{OrganisationId, PersonId, RecordId, UnitId};
use recipient::Recipient;

/// A message as it is shown.
struct Line {
    id: String,
    version: i64,
    from: String,
    day: String,
    text: String,
    answer_by: String,
    late: bool,
    unread: bool,
    read: String,
    may_read: bool,
}

/// A thread as it is shown.
struct ThreadView {
    subject: String,
    between: String,
    lines: Vec<Line>,
    unread: bool,
    /// To whom an answer goes, as the form says it; empty when the user takes no part.
    answer_to: String,
    /// Whether it can no longer be answered, since the person does not agree to it any more.
    closed: bool,
    /// The answer as it is written.
    answer: Vec<FieldView>,
    /// Whether an answer was tried and refused.
    tried: bool,
}

#[derive(Template)]
#[template(path = "cases/messages.html")]
struct MessagesPage<'a> {
    frame: Frame<'a>,
    person: String,
    threads: Vec<ThreadView>,
    /// A new message; none where there is nobody to write to.
    fields: Vec<FieldView>,
    wrong: Vec<Wrong>,
    may_write: bool,
}

/// The names of those at each end.
struct Names {
    units: Vec<(UnitId, String)>,
    partners: Vec<(OrganisationId, String)>,
}

impl Names {
    fn read(conn: &mut Conn) -> Stored<Self> {
        let units = store::all::<Unit>(conn)?.into_iter().map(|kept| (kept.id.cast(), kept.record.name));
        let units = units.collect();
        let partners = store::all::<Organisation>(conn)?;
        Ok(Self {
            units,
            partners: partners.into_iter().map(|kept| (kept.id.cast(), kept.record.name)).collect(),
        })
    }

    fn unit(&self, id: UnitId) -> &str {
        self.units.iter().find(|(known, _)| *known == id).map_or("", |(_, name)| name)
    }

    fn partner(&self, id: OrganisationId) -> &str {
        self.partners.iter().find(|(known, _)| *known == id).map_or("", |(_, name)| name)
    }

    fn between(&self, w: &Wording, message: &Message) -> String {
        let units = [message.from_unit, message.to_unit].into_iter().flatten().map(|unit| self.unit(unit));
        units.chain(self.outside(w, message)).collect::<Vec<_>>().join(" – ")
    }

    /// Who is at the other end, where that is no unit.
    fn outside<'a>(&'a self, w: &'a Wording, message: &Message) -> Option<&'a str> {
        let coordinator = message.volunteer.map(|_| w.t("role-volunteer-coordinator"));
        message.organisation.map(|id| self.partner(id)).or(coordinator)
    }
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, (ask.query.clone(), Faults::default()))
}

fn show(gate: &Gate<'_>, ask: &Ask, (form, mut faults): (Form, Faults)) -> Result<Reply> {
    // On the form a unit and a partner are chosen in the same field.
    for fault in faults.0.iter_mut().filter(|fault| fault.field == "to_unit") {
        fault.field = "to";
    }
    let (w, person): (_, PersonId) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::ExchangeMessages, person)?;
    let names = Names::read(&mut reader)?;
    let mine = readable(gate, &mut reader, person)?;
    let recipients = recipient::all(gate, &mut reader, person, &names)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let agrees = consented::may_write(&mut reader, person, gate.today)?;
    let mut threads = threads(gate, w, &mine, (&names, agrees));
    fields::answers(w, &mut threads, (&form, &faults));
    let answered = threads.iter().any(|thread| thread.tried);
    let none = (Form::default(), Faults::default());
    let (written, wrong) = if answered { (&none.0, &none.1) } else { (&form, &faults) };
    let fields =
        if recipients.is_empty() { Vec::new() } else { fields::new_message(w, recipients, (written, wrong)) };
    let shown = threads.iter().flat_map(|thread| &thread.answer).chain(&fields);
    let page = MessagesPage {
        wrong: form::wrong(w, "message", &faults, shown),
        threads,
        fields,
        may_write: !gate.user.units.is_empty(),
        person: person.to_string(),
        frame: Frame::inside(gate, ask, w.t("messages-title")).under(crumbs(
            gate,
            w,
            &reader,
            (person, name),
        )),
    };
    Ok(Reply::page(page.render()?).status(status))
}

fn crumbs(gate: &Gate<'_>, w: &Wording, reader: &Reader, (person, name): (PersonId, String)) -> Vec<Crumb> {
    let tasks = Crumb { address: "/tasks".to_owned(), label: w.t("menu-tasks").to_owned() };
    let knows = gate.may(Action::SeePersons) && reader.may(Action::See(Section::Identity));
    let file = Crumb { address: format!("/person/{person}"), label: name };
    if knows { vec![tasks, file] } else { vec![tasks] }
}

/// The messages the user may read: those of their own units, and all of the file where they may read its notes.
fn readable(gate: &Gate<'_>, reader: &mut Reader, person: PersonId) -> Result<Vec<Kept<Message>>> {
    let sees_all = reader.may(Action::See(Section::Notes));
    let mut all = store::of_person::<Message>(reader, person)?;
    all.retain(|kept| sees_all || kept.record.is_of(&gate.user.units));
    all.sort_by_key(|kept| (kept.record.sent_on, kept.id));
    Ok(all)
}

fn threads(
    gate: &Gate<'_>,
    w: &Wording,
    all: &[Kept<Message>],
    (names, agrees): (&Names, bool),
) -> Vec<ThreadView> {
    let mut keys: Vec<Thread> = Vec::new();
    for kept in all.iter().rev() {
        let key = kept.record.thread();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let view = |key: Thread| {
        let own: Vec<&Kept<Message>> = all.iter().filter(|kept| kept.record.thread() == key).collect();
        let last = &own[own.len() - 1].record;
        let unit = gate.user.units.iter().copied().find(|unit| last.is_of(&[*unit]));
        let closed = last.volunteer.is_some() && !agrees;
        let answer_to = unit.filter(|_| !closed).map(|unit| match last.answer_from(unit) {
            _ if last.volunteer.is_some() => {
                format!("volunteer {}", last.volunteer.map(|id| id.to_string()).unwrap_or_default())
            }
            (_, Some(partner)) => format!("partner {partner}"),
            (Some(other), None) => format!("unit {other}"),
            (None, None) => String::new(),
        });
        let lines: Vec<Line> = own.iter().map(|kept| line(gate, w, kept, (names, &own))).collect();
        ThreadView {
            subject: key.0,
            between: names.between(w, last),
            closed,
            unread: lines.iter().any(|line| line.unread),
            lines,
            answer_to: answer_to.unwrap_or_default(),
            answer: Vec::new(),
            tried: false,
        }
    };
    keys.into_iter().map(view).collect()
}

fn line(
    gate: &Gate<'_>,
    w: &Wording,
    kept: &Kept<Message>,
    (names, own): (&Names, &[&Kept<Message>]),
) -> Line {
    let message = &kept.record;
    let from = message.from_unit.map(|unit| names.unit(unit)).or(names.outside(w, message));
    let answered = own.iter().any(|other| {
        other.record.from_unit == message.to_unit
            && other.record.sent_on >= message.sent_on
            && other.id > kept.id
    });
    let is_for_me = message.to_unit.is_some_and(|unit| gate.user.units.contains(&unit));
    let read = message.read_on.map(|day| {
        let who = message.read_by.clone().into_iter();
        std::iter::once(w.day(day)).chain(who).collect::<Vec<_>>().join(", ")
    });
    Line {
        id: kept.id.to_string(),
        version: kept.version,
        from: [message.from_name.as_str(), from.unwrap_or_default()].join(", "),
        day: w.day(message.sent_on),
        text: message.message_text.0.clone(),
        answer_by: message.answer_by.filter(|_| !answered).map(|day| w.day(day)).unwrap_or_default(),
        late: !answered && message.answer_by.is_some_and(|day| day < gate.today),
        unread: is_for_me && message.read_on.is_none(),
        may_read: is_for_me && message.read_on.is_none(),
        read: read.unwrap_or_default(),
    }
}

/// Writes a message, or answers one: from one's own unit to those chosen.
///
/// # Errors
/// As the gate says.
pub fn write(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person: PersonId = ask.id("person")?;
    let mut tx = gate.change(Action::ExchangeMessages, person)?;
    let mut faults = Faults::default();
    let to = Recipient::read(ask.form.get("to"));
    let Recipient { unit: to_unit, organisation, volunteer } = to;
    let from_unit = recipient::own_unit(gate, &mut tx, person, to_unit)?;
    if volunteer.is_some() && !consented::may_write(&mut tx, person, gate.today)? {
        faults.add("to_unit", FaultKind::Said("fault-message-no-consent"));
    } else if !recipient::may_write_to(gate, &mut tx, person, to)? {
        faults.add("to_unit", FaultKind::Said("fault-no-recipient"));
    }
    let subject = store::read_field::<String>("subject", &ask.form, &mut faults);
    let message_text = store::read_field::<Prose>("message_text", &ask.form, &mut faults);
    let answer_by = store::read_field::<Option<Date>>("answer_by", &ask.form, &mut faults);
    let message = match (subject, message_text, answer_by, faults.is_empty()) {
        (Some(subject), Some(message_text), Some(answer_by), true) => Message {
            subject,
            message_text,
            from_unit,
            to_unit,
            organisation,
            volunteer,
            from_name: gate.user.name.clone(),
            sent_on: gate.today,
            answer_by,
            read_on: None,
            read_by: None,
        },
        _ => {
            drop(tx);
            return show(gate, ask, (ask.form.clone(), faults));
        }
    };
    crate::record::Record::check(&message, &mut faults, gate.today);
    if !faults.is_empty() {
        drop(tx);
        return show(gate, ask, (ask.form.clone(), faults));
    }
    mark_read(gate, &mut tx, person, &message.thread())?;
    let told = store::add(&mut tx, person, RecordId::mint(), &message)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/person/{person}/messages?saved=added")))
}

/// Whoever answers a thread has read it.
fn mark_read(gate: &Gate<'_>, tx: &mut crate::gate::Writer, person: PersonId, thread: &Thread) -> Result<()> {
    for kept in store::of_person::<Message>(tx, person)? {
        let is_for_me = kept.record.to_unit.is_some_and(|unit| gate.user.units.contains(&unit));
        if is_for_me && kept.record.read_on.is_none() && kept.record.thread() == *thread {
            let read = kept.record.read(gate.today, &gate.user.name);
            let _told = store::amend(tx, &kept, &read)?;
        }
    }
    Ok(())
}

/// Says that a message to one's unit is read.
///
/// # Errors
/// [`Error::NotFound`] when it is for others.
pub fn read(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::ExchangeMessages, person)?;
    let kept = store::find::<Message>(&mut tx, person, id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    if !kept.record.to_unit.is_some_and(|unit| gate.user.units.contains(&unit)) {
        return Err(Error::NotFound);
    }
    if kept.record.read_on.is_none() {
        let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
        let read = kept.record.read(gate.today, &gate.user.name);
        let told = store::amend(&mut tx, &Kept { version, ..kept }, &read)?;
        tx.commit(told)?;
    }
    Ok(Reply::see(&format!("/person/{person}/messages?saved=changed")))
}
