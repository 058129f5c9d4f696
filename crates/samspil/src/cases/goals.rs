// SPDX-License-Identifier: MPL-2.0
//! Offers that run without a goal: everything that is done should serve something the person wants (T-14).

use crate::{
    error::Result,
    gate::{Action, Gate, Reader},
    people,
    record::{Record, paging::PAGE},
    web::{Ask, Frame, Reply},
    work::{self, Offer},
};
use askama::Template;
use kernel::ids::{PersonId, RecordId};
use serde_json::{Value, json};

#[derive(Template)]
#[template(path = "cases/goals.html")]
struct WithoutGoal<'a> {
    frame: Frame<'a>,
    lines: Vec<(PersonId, RecordId, String, String)>,
    next: String,
}

/// A running offer without a goal, and what whoever it is for is called.
type Line = (PersonId, RecordId, Offer, String);

/// A page of them in the user's own cases, and what is asked for to read on; empty on the last.
fn gathered(gate: &Gate<'_>, ask: &Ask, reader: &mut Reader) -> Result<(Vec<Line>, String)> {
    let after = ask.after(|day| Some((day.parse().ok()?, ask.query.get("id").parse().ok()?)))?;
    let mut found = work::without_goal(reader, gate.user.account, gate.today, (after, PAGE + 1))?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let last = found.last().filter(|_| more);
    let next = last.map(|(_, id, offer)| format!("after={}&id={id}", offer.starts_on)).unwrap_or_default();
    let mut lines = Vec::new();
    for (person, id, offer) in found {
        lines.push((person, id, offer, people::name(reader, person)?.unwrap_or_default()));
    }
    Ok((lines, next))
}

/// The page: the running offers without a goal in the user's own cases.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeWorklist)?;
    let (lines, next) = gathered(gate, ask, &mut reader)?;
    let lines =
        lines.into_iter().map(|(person, id, offer, name)| (person, id, name, w.headline(&offer.headline())));
    let (frame, lines) = (Frame::inside(gate, ask, w.t("offers-without-goal")), lines.collect());
    Ok(Reply::page(WithoutGoal { frame, lines, next }.render()?))
}

/// The same for programs.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::SeeWorklist)?;
    let (lines, next) = gathered(gate, ask, &mut reader)?;
    let told = |(person, id, offer, name): &Line| -> Value {
        json!({"person": person, "name": name, "offer": id, "kind": offer.kind, "state": offer.state,
               "provider": offer.provider, "starts_on": offer.starts_on, "ends_on": offer.ends_on})
    };
    let next = (!next.is_empty()).then(|| format!("{}?{next}", ask.path));
    Ok(Reply::json(&json!({"items": lines.iter().map(told).collect::<Vec<_>>(), "next": next})))
}
