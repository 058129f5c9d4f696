// SPDX-License-Identifier: MPL-2.0
//! Every deadline of a person with its reasons: the rule, what it counts from, how the day came about.

use super::{
    facts,
    words::{Told, tell},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section},
    people,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use law::{RuleBook, money::grant_months};

#[derive(Template)]
#[template(path = "deadlines/explain.html")]
struct Explain<'a> {
    frame: Frame<'a>,
    told: Told,
    /// The months of the basic grant, in words; empty for those who do not see the economy.
    grant: String,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let mut file = facts::gather(&mut reader, person)?;
    hide(&reader, &mut file.facts);
    let book = file.rules.book();
    let mut told = tell(w, &book, &file.facts, gate.today);
    for answer in &mut told.answers {
        for deadline in &mut answer.deadlines {
            let reason = file.reason(&answer.rule.id, deadline.due_on).map(|reason| w.word(reason));
            deadline.reason = reason.map(|words| w.about("missed-because", words)).unwrap_or_default();
        }
    }
    let grant = if reader.may(Action::See(Section::Economy)) {
        grant(w, &book, &file.facts, gate.today)
    } else {
        String::new()
    };
    let frame = Frame::inside(gate, ask, w.t("all-deadlines")).under(vec![
        Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name },
    ]);
    Ok(Reply::page(Explain { frame, told, grant }.render()?))
}

/// What follows from a part of the file that the user does not see is not told either.
fn hide(reader: &Reader, facts: &mut law::Facts) {
    if !reader.may(Action::See(Section::Decisions)) {
        (facts.decision_sent_on, facts.complained_on, facts.reassessed_on) = (None, None, None);
        (facts.sanction_decided_on, facts.sanction_heard_on) = (None, None);
    }
    if !reader.may(Action::See(Section::Return)) {
        (facts.return_wished_on, facts.return_notified_on) = (None, None);
    }
    if !reader.may(Action::See(Section::Notes)) {
        (facts.access_asked_on, facts.access_answered_on) = (None, None);
    }
}

/// The months of the basic grant so far and left, and until when (D32).
fn grant(w: &Wording, book: &RuleBook<'_>, facts: &law::Facts, today: Date) -> String {
    let start = facts.responsibility_from.filter(|start| *start <= today);
    let ended = facts.ending().map(|ended| ended.on);
    let months = start.and_then(|start| grant_months(book, start, ended, today));
    months.map_or_else(String::new, |months| {
        let known = [
            ("months", months.so_far.into()),
            ("left", months.left.into()),
            ("until", w.day(months.until).into()),
        ];
        w.with("grants-of-person", &known)
    })
}
