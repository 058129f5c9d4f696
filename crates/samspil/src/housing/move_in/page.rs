// SPDX-License-Identifier: MPL-2.0
//! A move-in on one page: everybody's points with what is late, and the links of those outside (*indflytning*).

use super::points;
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, OutsideParty, Section, links, links::Secrets},
    housing::{Dwelling, Placement, moving_on},
    link::{HandedOut, LinkLine},
    reception::{ChecklistItem, item_title},
    record::{Faults, Kept, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use axum::http::StatusCode;
use jiff::{ToSpan, civil::Date};
use kernel::{TextEnum, ids::PersonId};

/// So many days after the day of moving in a new link lasts, where nothing else is said.
const LINK_LASTS: i32 = 45;

/// A point as it is shown.
struct Point<'a> {
    id: String,
    version: i64,
    title: String,
    party: &'a str,
    mandatory: bool,
    due: String,
    late: bool,
    done: String,
    evidence: String,
    asks_language: bool,
}

#[derive(Template)]
#[template(path = "housing/move_in/page.html")]
struct MoveInPage<'a> {
    frame: Frame<'a>,
    person: String,
    protected: bool,
    /// Where they move to and when; empty while no placement is registered.
    home: String,
    /// Where the dwelling itself is; empty when the user may not correct it.
    dwelling: String,
    running: bool,
    version: String,
    /// The temporary stay that ended when this home began: its record, and the day.
    ended: Option<(String, String)>,
    /// The day it is counted from and the day that is registered now, where they differ.
    moved: Option<(String, String)>,
    points: Vec<Point<'a>>,
    late: String,
    links: Vec<LinkLine<'a>>,
    handed_out: Option<HandedOut>,
    parties: Vec<(&'static str, &'a str, bool)>,
    form: Vec<(&'static str, String, String)>,
    faults: Vec<(String, String)>,
    language: String,
    may_change: bool,
    may_correct: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, ask.id("person")?, (&Faults::default(), None))
}

/// The page with what was wrong with the last try.
///
/// # Errors
/// As the gate says.
pub fn again(gate: &Gate<'_>, ask: &Ask, person: PersonId, faults: &Faults) -> Result<Reply> {
    Ok(show(gate, ask, person, (faults, None))?.status(StatusCode::UNPROCESSABLE_ENTITY))
}

/// The page with a link or a code that is told once.
///
/// # Errors
/// As the gate says.
pub fn handed(gate: &Gate<'_>, ask: &Ask, person: PersonId, name: &str, secrets: Secrets) -> Result<Reply> {
    let handed_out = HandedOut::of(ask, name, secrets);
    show(gate, ask, person, (&Faults::default(), Some(handed_out)))
}

fn show(
    gate: &Gate<'_>,
    ask: &Ask,
    person: PersonId,
    (faults, handed_out): (&Faults, Option<HandedOut>),
) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.open(Action::See(Section::Housing), person)?;
    let who = points::who(&mut reader, person)?;
    let placement = points::placement(&mut reader, person, gate.today)?;
    let running = points::running(&mut reader, person)?;
    let all = points::points(&mut reader, person)?;
    let late = all.iter().filter(|kept| is_late(&kept.record, gate.today)).count();
    let counted = running.as_ref().and_then(|kept| kept.record.moves_in_on);
    let now = placement.as_ref().map(|stay| stay.starts_on);
    let links = links::of_person(&mut reader, person, None)?;
    let ended = match &placement {
        Some(home) => moving_on::ended_by(&mut reader, person, home)?,
        None => None,
    };
    let page = MoveInPage {
        home: home(w, &mut reader, placement.as_ref())?,
        dwelling: match &placement {
            Some(stay) if gate.may(Action::ChangeDwellings) => {
                format!("/register/dwelling/{}", stay.dwelling)
            }
            _ => String::new(),
        },
        moved: counted
            .zip(now)
            .filter(|(then, now)| then != now)
            .map(|(then, now)| (w.day(then), w.day(now))),
        version: running.as_ref().map(|kept| kept.record.template_version.to_string()).unwrap_or_default(),
        running: running.is_some(),
        ended: ended.map(|kept| (kept.id.to_string(), w.day_or(kept.record.ends_on))),
        points: all.iter().map(|kept| point(w, kept, gate.today)).collect(),
        late: w.count("move-in-late", i64::try_from(late).unwrap_or(i64::MAX)),
        links: links.into_iter().map(|link| LinkLine::of(w, link, gate.today)).collect(),
        handed_out,
        parties: parties(w, ask.form.get("party")),
        form: form(gate, ask, now),
        faults: faults.0.iter().map(|fault| (w.field(fault.field), w.fault(&fault.kind))).collect(),
        language: who.language.clone().unwrap_or_default(),
        protected: who.protected_on(gate.today),
        may_change: reader.may(Action::Change(Section::Housing)),
        may_correct: reader.may(Action::Change(Section::Programme)),
        person: person.to_string(),
        frame: Frame::inside(gate, ask, w.t("move-in-title")).under(vec![
            Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
            Crumb { address: format!("/person/{person}"), label: who.name.clone() },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

fn is_late(item: &ChecklistItem, today: Date) -> bool {
    item.done_on.is_none() && item.due_on.is_some_and(|due| due < today)
}

/// Where they move to and when.
fn home(w: &Wording, conn: &mut Conn, placement: Option<&Placement>) -> Result<String> {
    let Some(stay) = placement else { return Ok(String::new()) };
    let dwelling = store::find::<Dwelling>(conn, store::nobody(), stay.dwelling.cast())?;
    let address = dwelling.map(|kept| kept.record.address).unwrap_or_default();
    Ok(w.with("move-in-home", &[("what", address.into()), ("day", w.day(stay.starts_on).into())]))
}

fn point<'a>(w: &'a Wording, kept: &Kept<ChecklistItem>, today: Date) -> Point<'a> {
    let item = &kept.record;
    let done = item.done_on.map(|day| {
        let by = item.done_by.iter().cloned();
        std::iter::once(w.day(day)).chain(by).collect::<Vec<_>>().join(", ")
    });
    Point {
        id: kept.id.to_string(),
        version: kept.version,
        title: item_title(w, item),
        party: w.word(item.party),
        mandatory: item.mandatory,
        due: w.day_or(item.due_on),
        late: is_late(item, today),
        done: done.unwrap_or_default(),
        evidence: item.evidence.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        asks_language: item.needs_language(),
    }
}

fn parties<'a>(w: &'a Wording, chosen: &str) -> Vec<(&'static str, &'a str, bool)> {
    let of_moving_in = OutsideParty::ALL
        .iter()
        .filter(|party| !matches!(party, OutsideParty::Partner | OutsideParty::Friend));
    of_moving_in.map(|party| (party.code(), w.word(*party), party.code() == chosen)).collect()
}

/// The fields of a new link: name, label, what stands in it.
fn form(gate: &Gate<'_>, ask: &Ask, moves_in_on: Option<Date>) -> Vec<(&'static str, String, String)> {
    let w = ask.wording;
    let until = moves_in_on.unwrap_or(gate.today).max(gate.today).saturating_add(LINK_LASTS.days());
    let said = |field: &str, or: String| match ask.form.get(field) {
        "" => or,
        text => text.to_owned(),
    };
    vec![
        ("name", w.t("link-name").to_owned(), said("name", String::new())),
        ("contact", w.t("link-contact").to_owned(), said("contact", gate.user.name.clone())),
        ("expires_on", w.t("field-expires-on").to_owned(), said("expires_on", w.day(until))),
        ("consented_on", w.t("field-consented-on").to_owned(), said("consented_on", String::new())),
    ]
}
