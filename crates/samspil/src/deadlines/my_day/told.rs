// SPDX-License-Identifier: MPL-2.0
//! Min dag for programs: the same lists of the same people, with days and codes instead of words, and where each is read on.

use super::{Beside, Chosen, choose, of_list};
use crate::{
    deadlines::{
        day_list::{DayList, DayPage, Place},
        duties::DutyLine,
    },
    error::Result,
    gate::{Action, Gate},
    web::{Ask, Reply},
};
use kernel::TextEnum;
use serde_json::{Map, Value, json};

/// The user's day, a team's or that of a colleague one covers for; or one list of it, read on.
///
/// # Errors
/// As the gate says; [`crate::error::Error::NotFound`] when it is nobody's whose day the user may see.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let one = Place::asked(ask)?;
    let (w, mut reader) = (ask.wording, gate.read(Action::SeeWorklist)?);
    let chosen = choose(gate, ask, &mut reader)?;
    let mut of = |list, after: Option<&Place>| -> Result<Value> {
        let page = of_list(gate, &mut reader, (w, &chosen.whose), list, after)?;
        Ok(told(ask, &chosen, list, &page))
    };
    if let Some((list, after)) = one {
        return Ok(Reply::json(&of(list, after.as_ref())?));
    }
    let mut day = Map::new();
    for list in DayList::ALL {
        day.insert(list.code().to_owned(), of(*list, None)?);
    }
    let beside = Beside::of(gate, w, &mut reader, &chosen.whose)?;
    day.extend(told_beside(&beside));
    day.insert("day".to_owned(), json!(gate.today));
    let others = chosen.choices.iter().map(|(whose, name, is_this)| {
        let address = if whose.is_empty() { ask.path.clone() } else { format!("{}?{whose}", ask.path) };
        json!({"address": address, "name": name, "chosen": is_this})
    });
    day.insert("whose".to_owned(), others.collect());
    day.insert("handover".to_owned(), json!(chosen.handover));
    Ok(Reply::json(&day.into()))
}

/// A page of a list, and the address of the next.
fn told(ask: &Ask, chosen: &Chosen, list: DayList, page: &DayPage) -> Value {
    let items: Vec<Value> = page.lines.iter().map(told_line).collect();
    let next = page.next.as_ref().map(|_| format!("{}?{}", ask.path, page.on(&chosen.address, list)));
    json!({"items": items, "next": next})
}

fn told_line(line: &DutyLine) -> Value {
    let mut told = json!({
        "person": line.person,
        "name": line.name,
        "rule": line.rule,
        "ordinal": line.ordinal,
        "state": line.state,
        "due_on": line.due_on,
        "what": line.label,
        "late": line.late,
        "waiting_for": line.waiting_for,
        "missed_reason": line.reason.map(TextEnum::code),
        "interpreter": line.interpreter.as_ref().map(|(need, _)| need),
        "language": line.interpreter.as_ref().map(|(_, language)| language),
    });
    if let Some((id, version)) = line.absence.split_once(' ') {
        told["absence"] = json!({"id": id, "version": version.parse::<i64>().ok()});
    }
    told
}

/// What stands beside the lists.
fn told_beside(beside: &Beside) -> [(String, Value); 5] {
    let documents = beside.documents.iter().map(|one| {
        json!({"person": one.person, "name": one.name, "document": one.document, "filed_on": one.filed_on,
               "kind": one.kind, "title": one.title})
    });
    let places = beside.places.iter().map(|(activity, name, one)| {
        json!({"activity": activity, "activity_name": name, "person": one.person, "name": one.name,
               "enrolment": one.enrolment, "version": one.version})
    });
    let shifts = beside.shifts.iter().map(|shift| {
        json!({"activity": shift.activity, "session": shift.session, "name": shift.name, "held_on": shift.held_on})
    });
    let reminders = beside
        .reminders
        .iter()
        .map(|one| json!({"due_on": one.due_on, "what": one.label, "about": one.about, "late": one.late}));
    [
        ("documents", documents.collect()),
        ("more_documents", json!(beside.rest)),
        ("places", places.collect()),
        ("shifts", shifts.collect()),
        ("reminders", reminders.collect()),
    ]
    .map(|(name, told)| (name.to_owned(), told))
}
