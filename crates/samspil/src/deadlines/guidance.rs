// SPDX-License-Identifier: MPL-2.0
//! Who is to be guided on returning and whose wish is to be passed on, by its day: nobody is counted or compared.

use super::{duties::RETURN_WISH, store};
use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;
use jiff::ToSpan;

/// So many days ahead the page looks.
const AHEAD: i64 = 60;

/// Something that is to be said or passed on.
struct Line {
    /// The person's page, or the form that settles it.
    person: String,
    name: String,
    what: String,
    due: String,
    late: bool,
    form: String,
}

#[derive(Template)]
#[template(path = "deadlines/guidance.html")]
struct GuidancePage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
}

/// The page: those of the user's own units whose guidance they may see.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::RegisterOutside)?;
    let mut lines = Vec::new();
    for unit in &gate.user.units {
        let until = gate.today.saturating_add(AHEAD.days());
        for (person, name, rule, due_on) in store::about_returning(&mut reader, *unit, until)? {
            if !gate.knows(&mut reader, Action::See(Section::Return), person)? {
                continue;
            }
            let form = if rule == RETURN_WISH { "#return-guidance" } else { "/return-guidance/new" };
            lines.push(Line {
                person: format!("/person/{person}"),
                name,
                what: w.t(&format!("rule-{}-name", rule)).to_owned(),
                due: w.day(due_on),
                late: due_on < gate.today,
                form: format!("/person/{person}{form}"),
            });
        }
    }
    let crumbs = vec![Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() }];
    let page = GuidancePage { frame: Frame::inside(gate, ask, w.t("guidance-title")).under(crumbs), lines };
    Ok(Reply::page(page.render()?))
}
