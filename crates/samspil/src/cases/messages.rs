// SPDX-License-Identifier: MPL-2.0
//! The messages about one person: threads that one's own unit takes part in, and no other (*beskeder i sagen*, A-05).

mod fields;

use super::{Message, message::Thread};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Reader, Section, Stored, scope},
    partners::{Organisation, PartnerReferral},
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

    fn between(&self, message: &Message) -> String {
        let units = [message.from_unit, message.to_unit].into_iter().flatten().map(|unit| self.unit(unit));
        units.chain(message.organisation.map(|id| self.partner(id))).collect::<Vec<_>>().join(" – ")
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
    let recipients = recipients(gate, &mut reader, person, &names)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut threads = threads(gate, w, &mine, &names);
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

/// Whom one can write to: units the person has to do with, and partners with an open referral.
fn recipients(
    gate: &Gate<'_>,
    reader: &mut Reader,
    person: PersonId,
    names: &Names,
) -> Result<Vec<(String, String)>> {
    let mut units: Vec<UnitId> = scope::ties(reader, person)?
        .into_iter()
        .filter(|tie| matches!(tie.kind, scope::TieKind::Case | scope::TieKind::Referred))
        .filter(|tie| tie.ends_on.is_none_or(|end| end >= gate.today))
        .map(|tie| tie.unit)
        .filter(|unit| !gate.user.units.contains(unit))
        .collect();
    units.sort_unstable();
    units.dedup();
    let mut all: Vec<(String, String)> =
        units.into_iter().map(|unit| (format!("unit {unit}"), names.unit(unit).to_owned())).collect();
    if reader.may(Action::Change(Section::Notes)) {
        let referrals = store::of_person::<PartnerReferral>(reader, person)?;
        for kept in referrals.iter().filter(|kept| kept.record.is_open()) {
            let id = kept.record.organisation;
            all.push((format!("partner {id}"), names.partner(id).to_owned()));
        }
    }
    all.dedup();
    Ok(all)
}

fn threads(gate: &Gate<'_>, w: &Wording, all: &[Kept<Message>], names: &Names) -> Vec<ThreadView> {
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
        let answer_to = unit.map(|unit| match last.answer_from(unit) {
            (_, Some(partner)) => format!("partner {partner}"),
            (Some(other), None) => format!("unit {other}"),
            (None, None) => String::new(),
        });
        let lines: Vec<Line> = own.iter().map(|kept| line(gate, w, kept, (names, &own))).collect();
        ThreadView {
            subject: key.0,
            between: names.between(last),
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
    let from =
        message.from_unit.map(|unit| names.unit(unit)).or(message.organisation.map(|id| names.partner(id)));
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
    let (to_unit, organisation) = read_recipient(ask.form.get("to"));
    let from_unit = own_unit(gate, &mut tx, person, to_unit)?;
    if !may_write_to(gate, &mut tx, person, (to_unit, organisation))? {
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

/// The unit or the partner that a form names.
fn read_recipient(to: &str) -> (Option<UnitId>, Option<OrganisationId>) {
    match to.split_once(' ') {
        Some(("unit", id)) => (id.parse().ok(), None),
        Some(("partner", id)) => (None, id.parse().ok()),
        _ => (None, None),
    }
}

/// The unit one writes from: the one that has to do with the person.
fn own_unit(
    gate: &Gate<'_>,
    conn: &mut Conn,
    person: PersonId,
    but: Option<UnitId>,
) -> Result<Option<UnitId>> {
    let ties = scope::ties(conn, person)?;
    let own = |unit: &UnitId| Some(*unit) != but && ties.iter().any(|tie| tie.unit == *unit);
    let units = &gate.user.units;
    Ok(units.iter().copied().find(own).or_else(|| units.iter().copied().find(|unit| Some(*unit) != but)))
}

/// Whether one may write to them about the person: a unit that has to do with the person or takes part in a thread
/// with one's own, or a partner that has an open referral.
fn may_write_to(
    gate: &Gate<'_>,
    tx: &mut crate::gate::Writer,
    person: PersonId,
    to: (Option<UnitId>, Option<OrganisationId>),
) -> Result<bool> {
    Ok(match to {
        (Some(unit), _) => {
            let tied = scope::ties(tx, person)?.iter().any(|tie| tie.unit == unit);
            let all = store::of_person::<Message>(tx, person)?;
            let writes =
                |kept: &Kept<Message>| kept.record.is_of(&[unit]) && kept.record.is_of(&gate.user.units);
            tied || all.iter().any(writes)
        }
        (None, Some(partner)) => {
            let notes = tx.may(Action::Change(Section::Notes));
            let referrals = store::of_person::<PartnerReferral>(tx, person)?;
            notes && referrals.iter().any(|kept| kept.record.organisation == partner && kept.record.is_open())
        }
        (None, None) => false,
    })
}

/// Whoever answers a thread has read it.
fn mark_read(gate: &Gate<'_>, tx: &mut crate::gate::Writer, person: PersonId, thread: &Thread) -> Result<()> {
    for kept in store::of_person::<Message>(tx, person)? {
        let is_for_me = kept.record.to_unit.is_some_and(|unit| gate.user.units.contains(&unit));
        if is_for_me && kept.record.read_on.is_none() && kept.record.thread() == *thread {
            let read = read_by(gate, &kept.record);
            let _told = store::amend(tx, &kept, &read)?;
        }
    }
    Ok(())
}

fn read_by(gate: &Gate<'_>, message: &Message) -> Message {
    Message { read_on: Some(gate.today), read_by: Some(gate.user.name.clone()), ..message.clone() }
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
        let read = read_by(gate, &kept.record);
        let told = store::amend(&mut tx, &Kept { version, ..kept }, &read)?;
        tx.commit(told)?;
    }
    Ok(Reply::see(&format!("/person/{person}/messages?saved=changed")))
}
