// SPDX-License-Identifier: MPL-2.0
//! How a request that ended badly is told: a page for people, problem+json for programs.

use super::{
    Ask, Frame, Reply,
    form::{self, Choices},
    records::action_on,
    reply::PROBLEM,
};
use crate::{
    error::Error,
    gate::Gate,
    record::{Kind, Moves, Overtaken, Spec},
};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "web/problem.html")]
struct Problem<'a> {
    frame: Frame<'a>,
    title: &'a str,
    advice: String,
    both: Option<Both>,
    /// What is wrong, where the page has no form of its own to say it on.
    faults: Vec<(String, String)>,
}

/// What the second of two sees: what stands there now beside what they wanted, and how to do it all the same.
struct Both {
    by: String,
    /// What each field is called, what stands there now, and what the second one saw or wanted.
    lines: Vec<(String, String, String)>,
    struck: bool,
    /// Where the same is sent again; empty when it cannot be.
    action: String,
    /// What is sent again.
    again: Vec<(String, String)>,
    version: i64,
    /// The file it stands in, where the user may open it.
    person: String,
}

/// The answer to a request that ended badly.
pub fn reply(ask: &Ask, gate: Option<&Gate<'_>>, error: Error) -> Reply {
    let (status, key) = kind(&error);
    match &error {
        // Only our own faults are logged, and never with what somebody wrote.
        Error::Store(why) => {
            eprintln!("{} {}: {why}", ask.method, ask.path.split('/').take(2).collect::<Vec<_>>().join("/"))
        }
        Error::Page(why) => eprintln!("a page could not be made: {why}"),
        Error::Stranger if !ask.is_api() => return Reply::see("/login"),
        _ => {}
    }
    let (title_key, advice_key) = (format!("problem-{key}"), format!("problem-{key}-advice"));
    let (title, advice) = (ask.wording.t(&title_key), advice(ask, &advice_key, &error));
    if ask.is_api() {
        return Reply::problem(status, &body(ask, status, key, &error));
    }
    let frame = match gate {
        Some(gate) => Frame::inside(gate, ask, title),
        None => Frame::outside(ask, title),
    };
    let both = match (gate, &error) {
        (Some(gate), Error::Overtaken(overtaken)) => Some(both(gate, ask, overtaken)),
        _ => None,
    };
    let faults = match &error {
        Error::Refused(faults) => faults
            .0
            .iter()
            .map(|fault| (ask.wording.field(fault.field), ask.wording.fault(&fault.kind)))
            .collect(),
        _ => Vec::new(),
    };
    Problem { frame, title, advice, both, faults }
        .render()
        .map_or_else(|_| Reply::of("text/plain", title.as_bytes().to_vec()), Reply::page)
        .status(status)
        .header(PROBLEM, key)
}

/// Both versions of what two have done something with, in words.
fn both(gate: &Gate<'_>, ask: &Ask, overtaken: &Overtaken) -> Both {
    let w = ask.wording;
    let specs: Vec<Spec> = overtaken.fields.iter().map(|(spec, ..)| *spec).collect();
    let refers = specs.iter().any(|spec| matches!(spec.kind, Kind::Reference(_)));
    let choices = if refers { choices(gate, ask, overtaken, &specs) } else { Choices::default() };
    let told = |(spec, theirs, own): &(Spec, String, String)| {
        let told = |text: &str| form::told(w, spec.kind, text, &choices);
        (w.field_of(spec.of, spec.name), told(theirs), told(own))
    };
    let can_be_sent = !overtaken.struck && !ask.form.get("version").is_empty();
    let is_ours = |name: &str| matches!(name, "csrf" | "version");
    Both {
        by: match &overtaken.by {
            Some((who, at)) if !who.is_empty() => {
                w.with("overtaken-by", &[("what", who.as_str().into()), ("at", w.moment(*at).into())])
            }
            _ => String::new(),
        },
        lines: overtaken.fields.iter().map(told).collect(),
        struck: overtaken.struck,
        action: if can_be_sent { ask.path.clone() } else { String::new() },
        again: ask.form.0.iter().filter(|(name, _)| !is_ours(name)).cloned().collect(),
        version: overtaken.version,
        person: match overtaken.kind {
            (crate::record::Owner::Municipality, ..) => String::new(),
            _ if gate.still_knows(overtaken.person).unwrap_or(false) => overtaken.person.to_string(),
            _ => String::new(),
        },
    }
}

/// The names of what the fields refer to, as far as the user may know them.
fn choices(gate: &Gate<'_>, ask: &Ask, overtaken: &Overtaken, specs: &[Spec]) -> Choices {
    let reader = match action_on(overtaken.kind, false) {
        (action, true) => gate.open(action, overtaken.person),
        (action, false) => gate.read(action),
    };
    let gathered = reader
        .map(|mut reader| Choices::gather(&mut reader, ask.wording, specs, (overtaken.person, gate.today)));
    gathered.ok().and_then(std::result::Result::ok).unwrap_or_default()
}

/// The answer to a program that was second: that it was, and what stands there now.
pub fn stale(ask: &Ask, current: serde_json::Value) -> Reply {
    let (status, key) = kind(&Error::Stale);
    let mut problem = body(ask, status, key, &Error::Stale);
    problem["current"] = current;
    Reply::problem(status, &problem)
}

/// The answer to a program that wants to move everybody's deadlines: how many, and the sign with which it is sent again.
pub fn unseen(ask: &Ask, moves: Moves, seen: &str) -> Reply {
    let w = ask.wording;
    let (status, key) = (StatusCode::CONFLICT, "unseen");
    Reply::problem(
        status,
        &serde_json::json!({
            "type": format!("/problems/{key}"),
            "title": w.t("problem-unseen"),
            "detail": w.t("problem-unseen-advice"),
            "status": status.as_u16(),
            "effect": {"deadlines": moves.deadlines, "persons": moves.persons, "late": moves.late},
            "seen": seen,
        }),
    )
}

fn kind(error: &Error) -> (StatusCode, &'static str) {
    match error {
        Error::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Error::Renamed(_) => (StatusCode::NOT_FOUND, "renamed"),
        Error::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
        Error::Stranger => (StatusCode::UNAUTHORIZED, "stranger"),
        Error::ForeignForm => (StatusCode::FORBIDDEN, "foreign-form"),
        Error::Unreadable => (StatusCode::BAD_REQUEST, "unreadable"),
        Error::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
        Error::NotThisWay => (StatusCode::METHOD_NOT_ALLOWED, "not-this-way"),
        Error::Refused(_) => (StatusCode::UNPROCESSABLE_ENTITY, "refused"),
        Error::Stale | Error::Overtaken(_) => (StatusCode::CONFLICT, "stale"),
        Error::Unseen(_) => (StatusCode::CONFLICT, "unseen"),
        Error::Store(_) | Error::Page(_) => (StatusCode::INTERNAL_SERVER_ERROR, "ours"),
    }
}

/// What can be done about it, with what something is called now.
fn advice(ask: &Ask, key: &str, error: &Error) -> String {
    let w = ask.wording;
    match error {
        Error::Renamed(became) => format!("{} {}", became.told(w), w.t(key)),
        _ => w.t(key).to_owned(),
    }
}

/// A fault as RFC 9457 has it, with what is wrong with each field.
fn body(ask: &Ask, status: StatusCode, key: &str, error: &Error) -> serde_json::Value {
    let mut problem = serde_json::json!({
        "type": format!("/problems/{key}"),
        "title": ask.wording.t(&format!("problem-{key}")),
        "detail": advice(ask, &format!("problem-{key}-advice"), error),
        "status": status.as_u16(),
    });
    if let Error::Renamed(became) = error {
        problem["now"] = became.now.into();
        problem["fields"] = became
            .fields
            .iter()
            .map(|(was, now)| ((*was).to_owned(), (*now).into()))
            .collect::<serde_json::Map<_, _>>()
            .into();
    }
    if let Error::Refused(faults) = error {
        let faults: Vec<_> = faults
            .0
            .iter()
            .map(|fault| serde_json::json!({"field": fault.field, "detail": ask.wording.fault(&fault.kind)}))
            .collect();
        problem["faults"] = faults.into();
    }
    problem
}
