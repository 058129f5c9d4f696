// SPDX-License-Identifier: MPL-2.0
//! The same for programs: JSON under `/api/v1`, through the same gate and the same checks as the pages.

use super::{
    Ask, Reply,
    door::App,
    inside, openapi, outside, problem,
    records::{self, Walls, action, save_changed, save_new, texts},
};
use crate::{
    deadlines,
    error::{Error, Result},
    gate::{Action, Gate, Section},
    people::{self, Person},
    record::{Anything, Kind, Owner, Unseen, paging, store},
    records::RecordType,
};
use axum::{
    Router,
    http::{StatusCode, header},
    routing::get,
};
use kernel::{TextEnum, ids::PersonId};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    let mut router = Router::new()
        .route("/api/v1/openapi.json", get(outside(|_, _| Ok(Reply::json(&openapi::document())))))
        .route("/api/v1/persons", get(inside(persons)))
        .route("/api/v1/persons/{person}", get(inside(person)))
        .route("/api/v1/persons/{person}/deadlines", get(inside(due)));
    for start in ["/api/v1/persons/{person}/{kind}", "/api/v1/register/{kind}"] {
        router = router
            .route(
                start,
                get(inside(|g, a| list(records::of(a)?, g, a)))
                    .post(inside(|g, a| add(records::of(a)?, g, a))),
            )
            .route(&format!("{start}/{{id}}/file"), get(inside(records::open_file)))
            .route(
                &format!("{start}/{{id}}"),
                get(inside(|g, a| show(records::of(a)?, g, a)))
                    .put(inside(|g, a| change(records::of(a)?, g, a)))
                    .delete(inside(|g, a| strike(records::of(a)?, g, a))),
            );
    }
    router
}

fn owner(kind: &RecordType, ask: &Ask) -> Result<PersonId> {
    if kind.owner == Owner::Municipality { Ok(store::nobody()) } else { ask.id("person") }
}

fn open(kind: &RecordType, gate: &Gate<'_>, person: PersonId) -> Result<crate::gate::Reader> {
    match action(kind, false) {
        (action, true) => gate.open(action, person),
        (action, false) => gate.read(action),
    }
}

fn list(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = owner(kind, ask)?;
    let mut reader = open(kind, gate, person)?;
    if kind.owner == Owner::Municipality {
        let after = ask.after(|text| text.parse().ok())?;
        let page = paging::fetched(kind, &mut reader, gate.today, after)?;
        let items: Vec<_> = page.all.iter().map(|kept| told(kind, &reader, kept)).collect();
        let next = page.next.map(|(_, id)| format!("{}?after={id}", ask.path));
        return Ok(Reply::json(&json!({"items": items, "next": next})));
    }
    let all = match kind.owner {
        Owner::Itself => {
            (kind.access.find)(&mut reader, person, store::itself(person))?.into_iter().collect()
        }
        _ => (kind.access.of_person)(&mut reader, person)?,
    };
    let walls = Walls::of_things(&all);
    let seen = all.iter().filter(|kept| walls.let_see(&reader, kept.id));
    let all: Vec<_> = seen.map(|kept| told(kind, &reader, kept)).collect();
    Ok(Reply::json(&json!({"items": all})))
}

fn show(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (owner(kind, ask)?, ask.id("id")?);
    let mut reader = open(kind, gate, person)?;
    let kept = records::found(kind, gate, &mut reader, (person, id))?;
    Ok(Reply::json(&told(kind, &reader, &kept)))
}

fn add(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let saved = match save_new(kind, gate, owner(kind, ask)?, &ask.form) {
        Err(Error::Unseen(not)) => return unseen(kind, gate, ask, &not),
        saved => saved?,
    };
    let address = format!("{}/{}", ask.path, saved.id);
    let body = json!({"id": saved.id, "version": saved.version});
    Ok(Reply::json(&body).status(StatusCode::CREATED).header(header::LOCATION, &address))
}

fn change(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    match save_changed(kind, gate, owner(kind, ask)?, ask.id("id")?, &ask.form) {
        Err(Error::Stale | Error::Overtaken(_)) => stale(kind, gate, ask),
        Err(Error::Unseen(not)) => unseen(kind, gate, ask, &not),
        saved => saved.map(|saved| Reply::json(&json!({"id": saved.id, "version": saved.version}))),
    }
}

/// What would move everybody's deadlines is told to a program before it can be kept, as it is shown to people.
fn unseen(kind: &RecordType, gate: &Gate<'_>, ask: &Ask, not: &Unseen) -> Result<Reply> {
    let first = kind.shown_first.ok_or(Error::NotFound)?;
    let moves = (first.moves)(gate, not.was.as_ref(), not.becomes.as_ref())?;
    Ok(problem::unseen(ask, moves, &not.seen))
}

/// Whoever was second has the other version beside their own; what is never overwritten is the newest correction.
fn stale(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (owner(kind, ask)?, ask.id("id")?);
    let mut reader = open(kind, gate, person)?;
    let mut kept = (kind.access.find)(&mut reader, person, id)?.ok_or(Error::NotFound)?;
    while let Some(newer) = store::correction(&mut reader, kind, &kept)? {
        kept = newer;
    }
    let kept = records::found(kind, gate, &mut reader, (kept.person, kept.id))?;
    Ok(problem::stale(ask, told(kind, &reader, &kept)))
}

fn strike(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut form = ask.form.clone();
    if form.get("version").is_empty() {
        form.set("version", ask.query.get("version"));
    }
    if form.get("seen").is_empty() {
        form.set("seen", ask.query.get("seen"));
    }
    match records::strike(kind, gate, (owner(kind, ask)?, ask.id("id")?), &form) {
        Err(Error::Stale | Error::Overtaken(_)) => stale(kind, gate, ask),
        Err(Error::Unseen(not)) => unseen(kind, gate, ask, &not),
        saved => saved.map(|saved| Reply::json(&json!({"id": saved.id, "version": saved.version}))),
    }
}

/// A record as JSON: numbers and flags as such, days and codes as text, the unknown as null.
fn told(kind: &RecordType, reader: &crate::gate::Reader, kept: &Anything) -> Value {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(kept.id));
    object.insert("version".to_owned(), json!(kept.version));
    if kept.struck {
        object.insert("struck".to_owned(), json!(true));
    }
    let form = texts(&*kept.record);
    for spec in kind.fields {
        let text = form.get(spec.name);
        let value = match spec.kind {
            _ if text.is_empty() || !records::may(kind, reader, spec.name, Action::See) => Value::Null,
            Kind::Flag | Kind::Answer => json!(text == "true"),
            Kind::Whole => text.parse::<i64>().map_or(Value::Null, Value::from),
            _ => json!(text),
        };
        object.insert(spec.name.to_owned(), value);
    }
    Value::Object(object)
}

fn persons(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::SeePersons)?;
    let query = ask.query.get("q").trim();
    // A place in the list is a name and an id.
    ask.after(|_| ask.query.get("id").parse::<PersonId>().ok())?;
    let (found, more, next) = if query.is_empty() {
        let (found, next) = people::listed(gate, ask, &mut reader)?;
        (found, !next.is_empty(), next)
    } else {
        let hits = people::search(gate, &mut reader, query)?;
        (hits.persons, hits.more, String::new())
    };
    let mut items = Vec::new();
    for person in found {
        if !gate.knows(&mut reader, Action::See(Section::Identity), person)? {
            continue;
        }
        if let Some(kept) = store::find::<Person>(&mut reader, person, store::itself(person))? {
            items.push(json!({"id": person, "name": kept.record.name, "born_on": kept.record.born_on}));
        }
    }
    let next = (!next.is_empty()).then(|| format!("{}?{next}", ask.path));
    Ok(Reply::json(&json!({"items": items, "more": more, "next": next})))
}

fn person(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person: PersonId = ask.id("person")?;
    let mut reader = gate.open(Action::See(Section::Identity), person)?;
    let kept = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    Ok(Reply::json(&told(crate::records::kind::<Person>(), &reader, &kept.any())))
}

fn due(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = ask.id("person")?;
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let file = deadlines::gather(&mut reader, person)?;
    let items: Vec<_> = law::deadlines(&file.rules.book(), &file.facts)
        .iter()
        .map(|deadline| {
            json!({
                "rule": deadline.rule.id,
                "source": deadline.rule.source,
                "ordinal": deadline.ordinal,
                "due_on": deadline.due_on,
                "met_on": deadline.met_on,
                "state": deadline.state(gate.today),
                "missed_reason": file.reason(deadline.rule.id, deadline.due_on).map(TextEnum::code),
            })
        })
        .collect();
    Ok(Reply::json(&json!({"items": items})))
}
