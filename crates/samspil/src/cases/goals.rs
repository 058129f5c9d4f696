// SPDX-License-Identifier: MPL-2.0
//! Offers that run without a goal: everything that is done should serve something the person wants (T-14).

use crate::{
    error::Result,
    gate::{Action, Gate},
    people,
    record::Record,
    web::{Ask, Frame, Reply},
    work,
};
use askama::Template;

#[derive(Template)]
#[template(path = "cases/goals.html")]
struct WithoutGoal<'a> {
    frame: Frame<'a>,
    lines: Vec<(String, String, String, String)>,
}

/// The page: the running offers without a goal in the user's own cases.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeWorklist)?;
    let mut lines = Vec::new();
    for (person, id, offer) in work::without_goal(&mut reader, gate.user.account, gate.today)? {
        let name = people::name(&mut reader, person)?.unwrap_or_default();
        lines.push((person.to_string(), id.to_string(), name, w.headline(&offer.headline())));
    }
    let page = WithoutGoal { frame: Frame::inside(gate, ask, w.t("offers-without-goal")), lines };
    Ok(Reply::page(page.render()?))
}
