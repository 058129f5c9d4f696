// SPDX-License-Identifier: MPL-2.0
//! A move-in on one page: everybody's points with what is late, and the links of those outside (*indflytning*).

use super::points;
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, OutsideParty, Section, links, links::Secrets},
    housing::{Dwelling, Placement, moving_on},
    link::{HandedOut, LinkLine},
    reception::{ChecklistItem, item_title},
    record::{Faults, Field, Kept, Kind, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply, Wording,
        form::{self, Choices, FieldView, Wrong},
    },
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
    /// What is asked when it is ticked; none where it cannot be.
    fields: Vec<FieldView>,
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
    form: Vec<FieldView>,
    wrong: Vec<Wrong>,
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
    let may_change = reader.may(Action::Change(Section::Housing));
    let asked = may_change && running.is_some();
    let tried = Tried { ask, faults, language: who.language.clone().unwrap_or_default() };
    let points: Vec<Point<'_>> =
        all.iter().map(|kept| point(w, kept, (gate.today, asked.then_some(&tried)))).collect();
    let form = form(gate, &tried, now);
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
        late: w.count("move-in-late", i64::try_from(late).unwrap_or(i64::MAX)),
        links: links.into_iter().map(|link| LinkLine::of(w, link, gate.today)).collect(),
        handed_out,
        wrong: form::wrong(
            w,
            "checklist_item",
            faults,
            points.iter().flat_map(|point| &point.fields).chain(&form),
        ),
        points,
        form,
        protected: who.protected_on(gate.today),
        may_change,
        may_correct: reader.may(Action::Change(Section::Programme)),
        person: person.to_string(),
        frame: Frame::inside(gate, ask, w.t("move-in-title")).under(vec![
            Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
            Crumb { address: format!("/person/{person}"), label: who.name.clone() },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

/// What somebody tried to do on the page, where it was refused.
struct Tried<'a> {
    ask: &'a Ask,
    faults: &'a Faults,
    language: String,
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

fn point<'a>(
    w: &'a Wording,
    kept: &Kept<ChecklistItem>,
    (today, tried): (Date, Option<&Tried<'_>>),
) -> Point<'a> {
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
        fields: match tried {
            Some(tried) if item.done_on.is_none() => asked_at(w, kept, tried),
            _ => Vec::new(),
        },
    }
}

/// What is asked at a point; what was written at the one that was tried stands there still.
fn asked_at(w: &Wording, kept: &Kept<ChecklistItem>, tried: &Tried<'_>) -> Vec<FieldView> {
    let is_it = tried.ask.part("id") == kept.id.to_string();
    let written = (is_it, &tried.ask.form, tried.faults);
    points::asked(w, (kept.id, &kept.record), written, &tried.language)
}

/// Who can be given a link on this page: a partner gets one with a referral.
fn parties() -> Vec<&'static str> {
    let of_moving_in = OutsideParty::ALL
        .iter()
        .filter(|party| !matches!(party, OutsideParty::Partner | OutsideParty::Friend));
    of_moving_in.map(|party| party.code()).collect()
}

const LINK: [Spec; 5] = [
    link_field("party", Kind::Choice(OutsideParty::LIST, parties), true),
    link_field("name", <String as Field>::KIND, true),
    link_field("contact", <String as Field>::KIND, true),
    link_field("expires_on", <Date as Field>::KIND, true),
    link_field("consented_on", <Date as Field>::KIND, false),
];

const fn link_field(name: &'static str, kind: Kind, required: bool) -> Spec {
    Spec { of: "outside_link", name, kind, required }
}

/// The fields of a new link.
fn form(gate: &Gate<'_>, tried: &Tried<'_>, moves_in_on: Option<Date>) -> Vec<FieldView> {
    let w = tried.ask.wording;
    let until = moves_in_on.unwrap_or(gate.today).max(gate.today).saturating_add(LINK_LASTS.days());
    let is_tried = tried.ask.path.ends_with("/move-in/link");
    let mut form = Form::default();
    form.set("party", OutsideParty::HousingAssociation.code());
    form.set("contact", gate.user.name.clone());
    form.set("expires_on", until.to_string());
    let none = Faults::default();
    let faults = if is_tried { tried.faults } else { &none };
    if is_tried && !faults.is_empty() {
        form = tried.ask.form.clone();
    }
    let mut fields = form::fields(w, &LINK, &form, faults, &Choices::default());
    for field in fields.iter_mut().filter(|field| field.name == "consented_on") {
        w.t("link-consented-hint").clone_into(&mut field.hint);
    }
    fields
}
