// SPDX-License-Identifier: MPL-2.0
//! Every move-in that is under way, and what is late in it for whom (*indflytninger*).

use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    housing::store as tables,
    people::Person,
    record::store,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;

/// How many the page shows.
const PAGE: usize = 100;

struct Line {
    person: String,
    name: String,
    protected: bool,
    day: String,
    /// Who is late, and with how much.
    late: Vec<String>,
    left: String,
}

#[derive(Template)]
#[template(path = "housing/move_in/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
}

/// The page: those of them whom the user has to do with.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeDwellings)?;
    let mut moving = tables::moving_in(&mut reader, gate.today)?;
    let mut seen = Vec::new();
    for one in moving.drain(..) {
        if crate::housing::queue::sees(gate, &mut reader, one.person)? {
            seen.push(one);
        }
    }
    drop(reader);
    let mut lines = Vec::new();
    for one in seen.into_iter().take(PAGE) {
        lines.extend(line(gate, w, &one)?);
    }
    let page = ListPage { frame: Frame::inside(gate, ask, w.t("move-ins-title")), lines };
    Ok(Reply::page(page.render()?))
}

/// A move-in; that the person was looked at is recorded in their file.
fn line(gate: &Gate<'_>, w: &Wording, one: &tables::MovingIn) -> Result<Option<Line>> {
    let mut reader = gate.open(Action::See(Section::Housing), one.person)?;
    let kept = store::find::<Person>(&mut reader, one.person, store::itself(one.person))?;
    let late = |(party, count): &(crate::reception::Party, i64)| {
        w.with("move-in-late-party", &[("what", w.word(*party).into()), ("count", (*count).into())])
    };
    Ok(kept.map(|kept| Line {
        person: one.person.to_string(),
        protected: kept.record.protected_on(gate.today),
        name: kept.record.name,
        day: w.day_or(one.moves_in_on),
        late: one.late.iter().map(late).collect(),
        left: w.count("move-in-left", one.open),
    }))
}
