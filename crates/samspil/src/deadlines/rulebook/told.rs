// SPDX-License-Identifier: MPL-2.0
//! The book of rules for programs: every version of every rule with its days, its numbers, where it stands and how sure we
//! are; for anybody, and for whoever is logged in with what the municipality has changed.

use super::{Suspension, page::Seen};
use crate::{
    deadlines::told,
    error::Result,
    web::{App, Ask, Reply},
};
use law::{Suspendable, money::Rate, names::Name};
use serde_json::{Value, json};

/// The whole book.
///
/// # Errors
/// When the database cannot answer.
pub fn api(app: &App, ask: &Ask) -> Result<Reply> {
    let gate = app.gate_of(ask)?;
    let seen = Seen::by(app, gate.as_ref(), ask.wording)?;
    let book = seen.rules.book();
    let scopes = book.rules().flat_map(|versions| book.suspendable(versions[0].id));
    Ok(Reply::json(&json!({
        "whose": seen.whose.code(),
        "behind": seen.behind,
        "rules": told::book(ask.wording, &book),
        "suspendable": scopes.map(|it| scope(it)).collect::<Vec<_>>(),
        "suspensions": seen.suspended.iter().map(suspension).collect::<Vec<_>>(),
        "rates": seen.rates().all().iter().map(rate).collect::<Vec<_>>(),
        "names": seen.names().all().iter().map(name).collect::<Vec<_>>(),
    })))
}

fn scope(it: &Suspendable<'_>) -> Value {
    json!({"rule": it.rule, "can": it.can, "valid_from": it.valid_from, "valid_until": it.valid_until,
           "source": it.source, "certainty": it.certainty, "added": it.added})
}

fn suspension((id, it): &(String, Suspension)) -> Value {
    json!({"id": id, "starts_on": it.starts_on, "ends_on": it.ends_on, "source": it.source})
}

fn rate(it: &Rate<'_>) -> Value {
    json!({"rate_of": it.money, "kroner": it.kroner, "valid_from": it.valid_from, "valid_until": it.valid_until,
           "source": it.source, "certainty": it.certainty, "added": it.added})
}

fn name(it: &Name<'_>) -> Value {
    json!({"of": it.of, "name": it.name, "valid_from": it.valid_from, "valid_until": it.valid_until,
           "source": it.source, "certainty": it.certainty, "added": it.added})
}
