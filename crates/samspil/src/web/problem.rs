// SPDX-License-Identifier: MPL-2.0
//! How a request that ended badly is told: a page for people, problem+json for programs.

use super::{Ask, Frame, Reply};
use crate::{error::Error, gate::Gate};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "web/problem.html")]
struct Problem<'a> {
    frame: Frame<'a>,
    title: &'a str,
    advice: &'a str,
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
    let (title, advice) = (ask.wording.t(&title_key), ask.wording.t(&advice_key));
    if ask.is_api() {
        return Reply::problem(status, &body(ask, status, key, &error));
    }
    let frame = match gate {
        Some(gate) => Frame::inside(gate, ask, title),
        None => Frame::outside(ask, title),
    };
    Problem { frame, title, advice }
        .render()
        .map_or_else(|_| Reply::of("text/plain", title.as_bytes().to_vec()), Reply::page)
        .status(status)
}

/// The answer to a program that was second: that it was, and what stands there now.
pub fn stale(ask: &Ask, current: serde_json::Value) -> Reply {
    let (status, key) = kind(&Error::Stale);
    let mut problem = body(ask, status, key, &Error::Stale);
    problem["current"] = current;
    Reply::problem(status, &problem)
}

fn kind(error: &Error) -> (StatusCode, &'static str) {
    match error {
        Error::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Error::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
        Error::Stranger => (StatusCode::UNAUTHORIZED, "stranger"),
        Error::ForeignForm => (StatusCode::FORBIDDEN, "foreign-form"),
        Error::Unreadable => (StatusCode::BAD_REQUEST, "unreadable"),
        Error::NotThisWay => (StatusCode::METHOD_NOT_ALLOWED, "not-this-way"),
        Error::Refused(_) => (StatusCode::UNPROCESSABLE_ENTITY, "refused"),
        Error::Stale => (StatusCode::CONFLICT, "stale"),
        Error::Store(_) | Error::Page(_) => (StatusCode::INTERNAL_SERVER_ERROR, "ours"),
    }
}

/// A fault as RFC 9457 has it, with what is wrong with each field.
fn body(ask: &Ask, status: StatusCode, key: &str, error: &Error) -> serde_json::Value {
    let mut problem = serde_json::json!({
        "type": format!("/problems/{key}"),
        "title": ask.wording.t(&format!("problem-{key}")),
        "detail": ask.wording.t(&format!("problem-{key}-advice")),
        "status": status.as_u16(),
    });
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
