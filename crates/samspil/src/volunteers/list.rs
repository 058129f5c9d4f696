// SPDX-License-Identifier: MPL-2.0
//! The register of volunteers on one page, and the refugees who are volunteers themselves (S-VC-3).

use super::{
    children, from_offer, store as own,
    wish::{self, Candidate, Certificate},
    words,
};
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, SharedField, shared},
    partners::Organisation,
    people,
    record::store,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use std::collections::HashMap;

/// A volunteer as they are shown.
struct Line {
    id: String,
    name: String,
    kind: String,
    organisation: String,
    languages: String,
    area: String,
    /// How many more they could be a friend to, and whether they pause or have stopped.
    room: String,
    certificate: String,
    /// Whether the certificate should be looked at: it is missing or too old.
    look: bool,
}

#[derive(Template)]
#[template(path = "volunteers/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    asked: String,
    keeps: bool,
    keeps_limits: bool,
    /// How many child certificates somebody should look at, in words; empty when none.
    certificates: String,
    /// How many offer their time and wait for an answer, in words; empty for whoever does not answer them.
    offers: String,
    count: String,
    /// Refugees who are volunteers and agree that one knows: what one calls them, and what they do since when.
    own_work: Vec<(String, String)>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeVolunteers)?;
    let organisations: HashMap<_, String> = store::all::<Organisation>(&mut reader)?
        .into_iter()
        .map(|kept| (kept.id, kept.record.name))
        .collect();
    let asked = ask.query.get("language").trim().to_lowercase();
    let mut lines = Vec::new();
    for one in wish::register(&mut reader, gate.today)? {
        let spoken = one.volunteer.spoken_languages.as_deref().unwrap_or_default().to_lowercase();
        if spoken.contains(&asked) {
            let from = one.volunteer.organisation.and_then(|id| organisations.get(&id.cast()));
            lines.push(line(gate, w, &one, from.cloned().unwrap_or_default()));
        }
    }
    lines.sort_by_cached_key(|line| people::danish_order(&line.name));
    let page = ListPage {
        count: w.count("volunteers-count", i64::try_from(lines.len()).unwrap_or(i64::MAX)),
        lines,
        asked,
        keeps: gate.may(Action::KeepVolunteers),
        certificates: match i64::try_from(children::to_renew(gate, &mut reader)?.len()) {
            Ok(0) | Err(_) => String::new(),
            Ok(count) => w.count("certificates-waiting", count),
        },
        offers: if gate.may(Action::TakeOffersOfTime) {
            w.count("time-offers-waiting", from_offer::waiting(&mut reader)?)
        } else {
            String::new()
        },
        keeps_limits: gate.may(Action::KeepPartners),
        own_work: own_work(gate, w, &mut reader)?,
        frame: Frame::inside(gate, ask, w.t("menu-volunteers")),
    };
    Ok(Reply::page(page.render()?))
}

fn line(gate: &Gate<'_>, w: &Wording, one: &Candidate, organisation: String) -> Line {
    let volunteer = &one.volunteer;
    Line {
        id: one.id.to_string(),
        name: volunteer.name.clone(),
        kind: w.word(volunteer.volunteer_kind).to_owned(),
        organisation,
        languages: volunteer.spoken_languages.clone().unwrap_or_default(),
        area: one.area.clone().unwrap_or_default(),
        room: room(gate, w, one),
        certificate: words::certificate(w, one.certificate),
        look: !matches!(one.certificate, Certificate::Valid(_)),
    }
}

/// How many more they could be a friend to; or that they pause, or have stopped.
pub fn room(gate: &Gate<'_>, w: &Wording, one: &Candidate) -> String {
    let volunteer = &one.volunteer;
    if volunteer.is_there(gate.today) {
        w.count("friend-room", one.left)
    } else if volunteer.ends_on.is_some_and(|end| end < gate.today) {
        w.t("volunteer-stopped").to_owned()
    } else if volunteer.is_paused(gate.today) {
        w.t("volunteer-paused").to_owned()
    } else {
        w.about("volunteer-begins", &w.day(volunteer.starts_on))
    }
}

/// The refugees who are volunteers now, as far as the user may know of them; each look is recorded.
fn own_work(gate: &Gate<'_>, w: &Wording, conn: &mut Conn) -> Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for kept in own::own_work(conn, gate.today)? {
        if gate.looks_at(conn, Action::SeeOwnWork, kept.person)? {
            let name = shared::value(conn, kept.person, SharedField::FirstName, gate.today)?;
            let since = w.about("own-work-since", &w.day(kept.record.starts_on));
            all.push((name.unwrap_or_default(), format!("{}, {since}", w.word(kept.record.own_work_kind))));
        }
    }
    Ok(all)
}
