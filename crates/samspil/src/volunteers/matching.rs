// SPDX-License-Identifier: MPL-2.0
//! A friend proposed to everybody who wants one, with why, who else it could be, and why not the others (S-VC-2).

use super::{
    pairs::{self, Outcome},
    wish::{self, Candidate, Wish},
    words,
};
use crate::{
    error::Result,
    gate::{Action, Gate},
    record::Faults,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use axum::http::StatusCode;

/// A volunteer who could be the friend.
pub struct Possible {
    /// The id in the register.
    pub id: String,
    /// The name, and how many more they could be a friend to.
    pub name: String,
    /// Why.
    pub reasons: String,
}

/// What is proposed to somebody.
pub struct Line {
    person: String,
    name: String,
    facts: Vec<(String, String)>,
    friend: Option<Possible>,
    others: Vec<Possible>,
    /// Who it cannot be, and why not.
    against: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "volunteers/matching.html")]
struct MatchingPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    faults: Vec<String>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Faults::default())
}

/// The page with what was wrong with the last try.
///
/// # Errors
/// As the gate says.
pub fn again(gate: &Gate<'_>, ask: &Ask, faults: &Faults) -> Result<Reply> {
    Ok(show(gate, ask, faults)?.status(StatusCode::UNPROCESSABLE_ENTITY))
}

fn show(gate: &Gate<'_>, ask: &Ask, faults: &Faults) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeVolunteers)?;
    let wishes = wish::all(gate, &mut reader)?;
    let candidates = wish::candidates(&mut reader, gate.today)?;
    drop(reader);
    let outcomes = pairs::propose(&wishes, &candidates);
    let lines = wishes.iter().zip(&outcomes).map(|(wish, outcome)| line(w, wish, outcome, &candidates));
    let page = MatchingPage {
        lines: lines.collect(),
        faults: faults.0.iter().map(|fault| w.fault(&fault.kind)).collect(),
        frame: Frame::inside(gate, ask, w.t("matching-title")).under(vec![
            Crumb { address: "/volunteers".to_owned(), label: w.t("menu-volunteers").to_owned() },
            Crumb { address: "/volunteers/wishes".to_owned(), label: w.t("wishes-title").to_owned() },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

fn line(w: &Wording, wish: &Wish, outcome: &Outcome, candidates: &[Candidate]) -> Line {
    let possible = |at: usize| {
        let reasons = outcome.judged[at].as_ref().map(|reasons| words::reasons(w, reasons));
        Possible {
            id: candidates[at].id.to_string(),
            name: words::candidate(w, &candidates[at]),
            reasons: reasons.unwrap_or_default(),
        }
    };
    let ruled_out = outcome.judged.iter().zip(candidates).filter_map(|(judged, candidate)| {
        let why = judged.as_ref().err()?;
        Some((candidate.volunteer.name.clone(), words::against(w, *why)))
    });
    Line {
        person: wish.person.to_string(),
        name: wish.told.first_name.clone(),
        facts: words::wish(w, wish),
        friend: outcome.friend.map(possible),
        others: outcome.others.iter().copied().map(possible).collect(),
        against: ruled_out.collect(),
    }
}
