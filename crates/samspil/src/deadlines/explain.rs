// SPDX-License-Identifier: MPL-2.0
//! Every deadline of a person with its reasons: the rule, what it counts from, how the day came about.

use super::{
    facts,
    words::{Told, tell},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    people,
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;

#[derive(Template)]
#[template(path = "deadlines/explain.html")]
struct Explain<'a> {
    frame: Frame<'a>,
    told: Told,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let file = facts::gather(&mut reader, person)?;
    let mut told = tell(w, &file.rules.book(), &file.facts, gate.today);
    for answer in &mut told.answers {
        for deadline in &mut answer.deadlines {
            let reason = file.reason(&answer.rule.id, deadline.due_on).map(|reason| w.word(reason));
            deadline.reason = reason.map(|words| w.about("missed-because", words)).unwrap_or_default();
        }
    }
    let frame = Frame::inside(gate, ask, w.t("all-deadlines")).under(vec![
        Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name },
    ]);
    Ok(Reply::page(Explain { frame, told }.render()?))
}
