// SPDX-License-Identifier: MPL-2.0
//! Everything actors and stakeholders have said, by the initiative it is about, with what was done with it.

use super::{ConsultationInput, Organisation};
use crate::{
    catalogue,
    error::Result,
    gate::{Action, Gate},
    record::{Kept, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::ids::InitiativeId;

/// An input as it is shown.
struct Line<'a> {
    id: String,
    by: String,
    day: String,
    source: String,
    text: String,
    /// The initiative: where it stands, and what it is called; empty when it is about none.
    initiative: (String, String),
    state: &'a str,
    outcome: String,
}

#[derive(Template)]
#[template(path = "partners/consultations.html")]
struct ConsultationsPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line<'a>>,
    initiatives: Vec<(String, String, bool)>,
    keeps: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeePartners)?;
    let known = catalogue::choices(&mut reader)?;
    let parties = store::all::<Organisation>(&mut reader)?;
    let mut all = store::all::<ConsultationInput>(&mut reader)?;
    drop(reader);
    let named =
        |id: InitiativeId| known.iter().find(|(other, _)| *other == id).map(|(_, words)| w.headline(words));
    let chosen = ask.query.get("initiative").parse::<InitiativeId>().ok();
    let mut initiatives: Vec<(String, String, bool)> = all
        .iter()
        .filter_map(|kept| kept.record.initiative)
        .filter_map(|id| Some((id.to_string(), named(id)?, chosen == Some(id))))
        .collect();
    initiatives.sort();
    initiatives.dedup();
    all.retain(|kept| chosen.is_none() || kept.record.initiative == chosen);
    all.sort_by_key(|kept| std::cmp::Reverse((kept.record.said_on, kept.id)));
    let lines = all.iter().map(|kept| line(w, kept, &parties, named)).collect();
    let page = ConsultationsPage {
        frame: Frame::inside(gate, ask, w.t("consultation-input-plural"))
            .under(vec![Crumb { address: "/partners".to_owned(), label: w.t("menu-partners").to_owned() }]),
        lines,
        initiatives,
        keeps: gate.may(Action::KeepPartners),
    };
    Ok(Reply::page(page.render()?))
}

fn line<'a>(
    w: &'a Wording,
    kept: &Kept<ConsultationInput>,
    parties: &[Kept<Organisation>],
    named: impl Fn(InitiativeId) -> Option<String>,
) -> Line<'a> {
    let input = &kept.record;
    let party = input.organisation.and_then(|id| parties.iter().find(|party| party.id == id.cast()));
    let party = party.map(|party| party.record.name.clone()).filter(|name| *name != input.said_by);
    let initiative = input.initiative.and_then(|id| Some((format!("/catalogue/{id}"), named(id)?)));
    Line {
        id: kept.id.to_string(),
        by: std::iter::once(input.said_by.clone()).chain(party).collect::<Vec<_>>().join(", "),
        day: w.day(input.said_on),
        source: input.source.clone(),
        text: input.input_text.0.clone(),
        initiative: initiative.unwrap_or_default(),
        state: w.word(input.input_state),
        outcome: input.outcome.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
    }
}
