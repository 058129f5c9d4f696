// SPDX-License-Identifier: MPL-2.0
//! The tasks of one's units: what is open, by when, and about whom, as far as one may know (*enhedens opgaver*, B-43, R-06).

use super::{Task, Waiting, store as tables};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section, scope},
    people::{Person, Unit},
    record::{Kept, store},
    web::{Ask, Frame, Reply},
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId, UnitId};
use serde_json::{Value, json};

/// A task as it is shown.
struct Line {
    id: String,
    version: i64,
    person: String,
    /// Whom it is about; empty where the user may not know.
    name: String,
    what: String,
    due: String,
    late: bool,
    unit: String,
    waiting: String,
    may_settle: bool,
}

#[derive(Template)]
#[template(path = "cases/tasks.html")]
struct TasksPage<'a> {
    frame: Frame<'a>,
    /// The units to choose between: address, name, whether it is chosen.
    units: Vec<(String, String, bool)>,
    lines: Vec<Line>,
    messages: Vec<MessageLine>,
    /// The rest of them, folded away.
    more_messages: Vec<MessageLine>,
    /// What is asked of this page again when a task has been settled, and of the next one; empty on the last.
    here: String,
    next: String,
    /// Whether it is not the first page.
    is_later: bool,
}

impl TasksPage<'_> {
    /// How many messages are folded away.
    fn more(&self) -> i64 {
        i64::try_from(self.more_messages.len()).unwrap_or(i64::MAX)
    }

    /// The choice that is taken, where there is one to take.
    fn chosen(&self) -> Option<&(String, String, bool)> {
        self.units.iter().find(|(.., chosen)| *chosen)
    }
}

/// A message that waits for one of the user's units.
struct MessageLine {
    /// Where it is read; empty where the user has nothing to do with the person.
    address: String,
    name: String,
    subject: String,
    from: String,
    due: String,
    late: bool,
    unit: String,
}

/// The page: the tasks of all the user's units together, or of one.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let Gathered { own, chosen, lines, waiting, next } = gathered(gate, ask, PAGE)?;
    let mut shown = Vec::new();
    for (about, (unit, may_settle), kept) in lines {
        shown.push(line(gate, ask, about, (&unit.1, may_settle), &kept)?);
    }
    let all = (String::new(), w.t("tasks-all").to_owned(), chosen.is_none());
    let each = own.iter().map(|(unit, name)| (format!("?unit={unit}"), name.clone(), chosen == Some(*unit)));
    let mut messages: Vec<MessageLine> = waiting
        .into_iter()
        .map(|(message, known, unit)| message_line(gate, ask, &message, (known, unit.1)))
        .collect::<Result<_>>()?;
    let more_messages = messages.split_off(messages.len().min(MESSAGES));
    let page = TasksPage {
        frame: Frame::inside(gate, ask, w.t("menu-tasks")),
        units: if own.len() > 1 { std::iter::once(all).chain(each).collect() } else { Vec::new() },
        lines: shown,
        messages,
        more_messages,
        here: carried(ask, chosen, None),
        next: next.map(|place| carried(ask, chosen, Some(place))).unwrap_or_default(),
        is_later: !ask.query.get("after").is_empty(),
    };
    Ok(Reply::page(page.render()?))
}

/// A unit and its name.
type Named = (UnitId, String);

/// About whom a task is and whether the user knows them, its unit and whether the user may settle it.
type About = ((PersonId, bool), (Named, bool), Kept<Task>);

/// What waits for the user's units, before anybody is looked at.
struct Gathered {
    own: Vec<Named>,
    chosen: Option<UnitId>,
    lines: Vec<About>,
    waiting: Vec<(Waiting, bool, Named)>,
    /// After which task the next page begins.
    next: Option<Place>,
}

/// A place among the tasks: the day one is due, and its id.
type Place = (Date, RecordId);

/// What is asked of a page of the list: the unit, and the place it begins after.
fn carried(ask: &Ask, chosen: Option<UnitId>, place: Option<Place>) -> String {
    let place = place.map(|(day, id)| (day.to_string(), id.to_string()));
    let (after, id) = place.unwrap_or_else(|| (ask.query.get("after").into(), ask.query.get("id").into()));
    let unit = chosen.map(|unit| unit.to_string()).unwrap_or_default();
    let pairs = [("unit", unit), ("after", after), ("id", id)];
    let said = pairs.into_iter().filter(|(_, text)| !text.is_empty());
    form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish()
}

fn gathered(gate: &Gate<'_>, ask: &Ask, most: usize) -> Result<Gathered> {
    let after = ask.after(|day| Some((day.parse().ok()?, ask.query.get("id").parse().ok()?)))?;
    let mut reader = gate.read(Action::SeeTasks)?;
    let own = units(gate, &mut reader)?;
    let asked = ask.query.get("unit").parse::<UnitId>().ok();
    let chosen = asked.filter(|unit| own.iter().any(|(known, _)| known == unit));
    let (mut lines, mut waiting) = (Vec::new(), Vec::new());
    for named in own.iter().filter(|(unit, _)| chosen.is_none_or(|chosen| chosen == *unit)) {
        for (person, kept) in tables::open_tasks(&mut reader, named.0, (after, most + 1))? {
            let known = gate.knows(&mut reader, Action::See(Section::Identity), person)?;
            let may_settle = gate.knows(&mut reader, Action::SettleTask, person)?;
            lines.push(((person, known), (named.clone(), may_settle), kept));
        }
        // What waits is said once, at the beginning of the list.
        let messages =
            if after.is_none() { tables::waiting_messages(&mut reader, named.0)? } else { Vec::new() };
        for message in messages {
            let known = gate.knows(&mut reader, Action::ExchangeMessages, message.person)?;
            waiting.push((message, known, named.clone()));
        }
    }
    lines.sort_by_key(|(.., kept)| (kept.record.due_on, kept.id));
    let more = lines.len() > most;
    lines.truncate(most);
    let next = lines.last().filter(|_| more).map(|(.., kept)| (kept.record.due_on, kept.id));
    Ok(Gathered { own, chosen, lines, waiting, next })
}

/// The same for programs: about whom a task is stands there where the user may know it.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let Gathered { chosen, lines, waiting, next, .. } = gathered(gate, ask, AT_ONCE)?;
    let mut tasks = Vec::new();
    for ((person, known), (unit, may_settle), kept) in lines {
        let line = line(gate, ask, (person, known), (&unit.1, may_settle), &kept)?;
        let task = &kept.record;
        tasks.push(json!({
            "id": kept.id, "version": kept.version, "what": task.what, "due_on": task.due_on, "unit": unit.0,
            "waiting_for": task.waiting_for,
            "person": known.then_some(person),
            "name": known.then_some(line.name),
        }));
    }
    let next = next.map(|place| format!("{}?{}", ask.path, carried(ask, chosen, Some(place))));
    let message = |(waiting, known, unit): (Waiting, bool, Named)| -> Result<Value> {
        let line = message_line(gate, ask, &waiting, (known, unit.1))?;
        let message = &waiting.message.record;
        Ok(json!({
            "id": waiting.message.id, "unit": unit.0, "from": line.from, "sent_on": message.sent_on,
            "answer_by": message.answer_by,
            "person": known.then_some(waiting.person),
            "name": known.then_some(line.name),
            "subject": known.then_some(line.subject),
        }))
    };
    let messages: Vec<Value> = waiting.into_iter().map(message).collect::<Result<_>>()?;
    Ok(Reply::json(&json!({"items": tasks, "messages": messages, "next": next})))
}

/// How many tasks the page shows.
const PAGE: usize = 25;
/// How many messages stand there before the rest is folded away.
const MESSAGES: usize = 5;
/// How many tasks a program is told at once.
const AT_ONCE: usize = 200;

/// A task; that the person was looked at is recorded in their file.
fn line(
    gate: &Gate<'_>,
    ask: &Ask,
    (person, known): (PersonId, bool),
    (unit, may_settle): (&str, bool),
    kept: &Kept<Task>,
) -> Result<Line> {
    let name = if known {
        let mut reader = gate.open(Action::See(Section::Identity), person)?;
        let who = store::find::<Person>(&mut reader, person, store::itself(person))?;
        who.map(|who| who.record.name).unwrap_or_default()
    } else {
        String::new()
    };
    let task = &kept.record;
    Ok(Line {
        id: kept.id.to_string(),
        version: kept.version,
        person: person.to_string(),
        name,
        what: task.what.clone(),
        due: ask.wording.day(task.due_on),
        late: task.due_on < gate.today,
        unit: unit.to_owned(),
        waiting: task.waiting_for.clone().unwrap_or_default(),
        may_settle,
    })
}

/// A message; that the person was looked at is recorded in their file.
fn message_line(
    gate: &Gate<'_>,
    ask: &Ask,
    waiting: &Waiting,
    (known, unit): (bool, String),
) -> Result<MessageLine> {
    let message = &waiting.message.record;
    if known {
        drop(gate.open(Action::ExchangeMessages, waiting.person)?);
    }
    Ok(MessageLine {
        address: if known { format!("/person/{}/messages", waiting.person) } else { String::new() },
        name: if known { waiting.name.clone() } else { String::new() },
        subject: if known { message.subject.clone() } else { String::new() },
        from: message.from_name.clone(),
        due: ask.wording.day(message.answer_by.unwrap_or(message.sent_on)),
        late: message.answer_by.is_some_and(|day| day < gate.today),
        unit,
    })
}

/// The units whose tasks the user may see: their own, or every unit where they see everybody.
fn units(gate: &Gate<'_>, reader: &mut Reader) -> Result<Vec<(UnitId, String)>> {
    let own = scope::searchable(&gate.user);
    let all = own == [scope::EVERYWHERE];
    let units = store::all::<Unit>(reader)?.into_iter();
    let mut units: Vec<(UnitId, String)> = units
        .map(|kept| (kept.id.cast(), kept.record.name))
        .filter(|(unit, _)| all || own.contains(unit))
        .collect();
    units.sort_by_cached_key(|(_, name)| crate::people::danish_order(name));
    Ok(units)
}

/// Says that a task of one of the user's units is done.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when the task is another unit's.
pub fn done(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::SettleTask, person)?;
    let own = scope::searchable(&gate.user);
    let ours = |kept: &Kept<Task>| own == [scope::EVERYWHERE] || own.contains(&kept.record.unit);
    let kept = store::find::<Task>(&mut tx, person, id)?.filter(|kept| ours(kept) && !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let settled = Task { done_on: Some(gate.today), ..kept.record.clone() };
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &settled)?;
    tx.commit(told)?;
    let chosen = ask.query.get("unit").parse::<UnitId>().ok();
    let here = carried(ask, chosen, None);
    Ok(Reply::see(&if here.is_empty() {
        "/tasks?saved=changed".to_owned()
    } else {
        format!("/tasks?{here}&saved=changed")
    }))
}
