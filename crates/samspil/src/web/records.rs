// SPDX-License-Identifier: MPL-2.0
//! The pages on which any kind of record is registered, corrected and struck out, each through the gate.

mod carried;
mod draft;
mod entry;
mod keep;
mod merged;
mod page;
mod walls;

pub use carried::{carry_files, files, open as open_file, size};
pub use draft::DRAFT_REFUSALS;
pub use entry::{Entry, entries};
pub use keep::{Asked, Saved, action, action_on, found, save_changed, save_new, strike, walls_before};
pub use walls::Walls;

use super::{
    Ask, Form, Frame, Reply, Wording,
    form::{self, FieldView},
    read_and_write,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section},
    people,
    record::{AnyRecord, Anything, Faults, Kind, Owner, Spec, became, paging, store},
    records::{self, RecordType},
};
use askama::Template;
use axum::{
    Router,
    routing::{get, post},
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};
use merged::merged;
use page::page;
use sha2::Digest;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "web/register.html")]
struct Register<'a> {
    frame: Frame<'a>,
    kind: &'static str,
    add: String,
    lines: Vec<(String, String)>,
    /// What the next page is asked by; empty on the last.
    next: String,
    /// The field where the list can be begun elsewhere; none where all of it stands on the page.
    begin: Vec<FieldView>,
    may_change: bool,
    others: Vec<(&'static str, String)>,
}

/// Kinds of things whose lists lead to each other.
const TOGETHER: &[&[&str]] = &[
    &["dwelling", "area"],
    &["area", "area-listing"],
    &["area", "area-limit"],
    &["dwelling", "housing-project"],
    &["strategy", "guidepost"],
    &["resolution", "measure"],
    &["unit", "unit-name"],
    &["rule-change", "suspension", "suspension-scope"],
    &[
        "organisation",
        "organisation-contact",
        "cooperation-agreement",
        "agreement-file",
        "time-limit",
        "sharing-rule",
    ],
    &["initiative", "activity", "initiative-figure", "initiative-evidence", "initiative-note"],
    &[
        "activity",
        "activity-owner",
        "activity-series",
        "activity-session",
        "activity-shift",
        "counselling-visit",
    ],
    &["activity", "activity-company", "department-count", "suitcase"],
    &["volunteer", "consent-text"],
];

/// The municipality's own things of one kind: dwellings, areas, units.
fn register(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(action(kind, false).0)?;
    let after = ask.query.get("after").trim();
    let page = paging::listed(kind, &mut reader, gate.today, (after, ask.query.get("id").parse().ok()))?;
    let next = page.next.map(|(text, id)| {
        let pairs = [("after", text), ("id", id.to_string())];
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    });
    let is_whole = next.is_none() && after.is_empty() && ask.query.get("id").is_empty();
    let mut lines: Vec<(String, String)> =
        page.all.into_iter().map(|kept| (w.headline(&kept.record.headline()), kept.id.to_string())).collect();
    if is_whole {
        lines.sort_by_cached_key(|(name, _)| people::danish_order(name));
    }
    let others = TOGETHER
        .iter()
        .filter(|kinds| kinds.contains(&kind.name))
        .flat_map(|kinds| kinds.iter().filter(|other| **other != kind.name))
        .filter(|other| records::named(other).is_some_and(|other| gate.may(action(other, false).0)))
        .map(|other| (*other, w.t(&format!("{other}-plural")).to_owned()))
        .collect();
    let page = Register {
        frame: Frame::inside(gate, ask, w.t(&format!("{}-plural", kind.name))),
        kind: kind.name,
        add: w.t(&format!("{}-new", kind.name)).to_owned(),
        lines,
        next: next.unwrap_or_default(),
        begin: if is_whole { Vec::new() } else { begin(kind, w, after) },
        may_change: gate.may(action(kind, true).0),
        others,
    };
    Ok(Reply::page(page.render()?))
}

/// Where a list of several pages can be begun elsewhere: at a name or a day.
fn begin(kind: &RecordType, w: &Wording, after: &str) -> Vec<FieldView> {
    let by = kind.fields.iter().filter(|spec| spec.name == kind.listed_by);
    let specs: Vec<Spec> = by.map(|spec| Spec { required: false, ..*spec }).collect();
    let (mut form, mut faults) = (Form::default(), Faults::default());
    form.set(kind.listed_by, after);
    if specs.iter().any(|spec| matches!(spec.kind, Kind::Day)) {
        store::read_field::<Option<Date>>(kind.listed_by, &form, &mut faults);
    }
    let mut fields = form::fields(w, &specs, &form, &faults, &form::Choices::default());
    for field in &mut fields {
        field.label = w.about("register-begin", &field.label);
        // What helps to fill in a record says nothing of where a list begins.
        field.hint = if field.input == "day" { w.t("hint-day").to_owned() } else { String::new() };
        field.name = "after";
    }
    fields
}

/// The addresses.
pub fn routes() -> Router<Arc<super::App>> {
    let person = "/person/{person}/{kind}";
    let house = "/register/{kind}";
    let mut router = Router::new()
        .route(house, get(super::inside(|g, a| register(of(a)?, g, a))))
        .route(&format!("{person}/draft"), post(super::inside(|g, a| draft::keep(of(a)?, g, a))))
        .route(&format!("{person}/draft/discard"), post(super::inside(|g, a| draft::discard(of(a)?, g, a))));
    for start in [person, house] {
        router = router
            .route(&format!("{start}/{{id}}/file"), get(super::inside(carried::open)))
            .route(
                &format!("{start}/new"),
                read_and_write(|g, a| new(of(a)?, g, a), |g, a| add(of(a)?, g, a)),
            )
            .route(
                &format!("{start}/{{id}}"),
                read_and_write(|g, a| show(of(a)?, g, a), |g, a| change(of(a)?, g, a)),
            )
            .route(&format!("{start}/{{id}}/strike"), post(super::inside(|g, a| strike_out(of(a)?, g, a))));
    }
    router
}

/// The kind of record an address is about; a person's records are not reached through the register, nor the reverse.
pub fn of(ask: &Ask) -> Result<&'static RecordType> {
    let name = ask.part("kind");
    let kind = records::named(name).ok_or_else(|| became(name).map_or(Error::NotFound, Error::Renamed))?;
    let in_a_file = !ask.part("person").is_empty();
    if in_a_file == (kind.owner == Owner::Municipality) { Err(Error::NotFound) } else { Ok(kind) }
}

fn person_of(kind: &RecordType, ask: &Ask) -> Result<PersonId> {
    if kind.owner == Owner::Municipality { Ok(store::nobody()) } else { ask.id("person") }
}

fn reader(kind: &RecordType, gate: &Gate<'_>, person: PersonId, changes: bool) -> Result<Reader> {
    match action(kind, changes) {
        (action, true) => gate.open(action, person),
        (action, false) => gate.read(action),
    }
}

fn new(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if kind.owner == Owner::Itself {
        return Err(Error::NotFound);
    }
    let person = person_of(kind, ask)?;
    let mut reader = reader(kind, gate, person, true)?;
    let mut form = Form::default();
    for (name, text) in &ask.query.0 {
        form.set(name, text.clone());
    }
    let unsaid = ask.query.get(kind.today).is_empty();
    for spec in kind.fields.iter().filter(|spec| unsaid && spec.name == kind.today) {
        form.set(spec.name, gate.today.to_string());
    }
    for (field, text) in (kind.access.begins)(&mut reader, person, &form)? {
        if form.get(field).is_empty() {
            form.set(field, text);
        }
    }
    let asked = begun(kind, person, form, Faults::default());
    let asked = asked.with_draft(kind, (gate, ask), &mut reader)?;
    page(kind, (gate, ask), &mut reader, asked, None)
}

/// The sign that what a record would move was shown before it is saved: it holds for these words, in place of this version
/// or as a new one, and for this session alone.
#[must_use]
pub fn seen(
    kind: &RecordType,
    gate: &Gate<'_>,
    record: &dyn AnyRecord,
    before: Option<(RecordId, i64)>,
) -> String {
    let words = record.texts().into_iter().map(|(name, text)| format!("\0{name}\0{text}"));
    let before = before.map(|(id, version)| format!("{id}\0{version}")).unwrap_or_default();
    sign(kind, gate, &format!("{}\0{before}", words.collect::<String>()))
}

/// The sign that what striking it out would move was shown.
#[must_use]
pub fn seen_struck(kind: &RecordType, gate: &Gate<'_>, kept: &Anything) -> String {
    sign(kind, gate, &format!("\0struck\0{}\0{}", kept.id, kept.version))
}

fn sign(kind: &RecordType, gate: &Gate<'_>, words: &str) -> String {
    let words = format!("{}\0{}{words}", gate.user.csrf, kind.name);
    sha2::Sha256::digest(words).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Leads to where it is shown what a record would move; the form is sent on as it is.
fn to_be_shown(kind: &RecordType, ask: &Ask, id: Option<RecordId>) -> Result<Reply> {
    let first = kind.shown_first.ok_or(Error::NotFound)?;
    let reply = Reply::see(&(first.at)(id, ask.form.get("rule").trim()));
    Ok(reply.status(axum::http::StatusCode::TEMPORARY_REDIRECT))
}

fn add(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = person_of(kind, ask)?;
    match save_new(kind, gate, person, &ask.form) {
        Ok(saved) => back(kind, gate, person, &saved, "added"),
        Err(Error::Unseen(_)) => to_be_shown(kind, ask, None),
        Err(Error::Refused(faults)) => again(kind, gate, ask, person, faults),
        Err(error) => Err(error),
    }
}

/// Where looking at the municipality's own is written down, so is looking at one that is opened to be corrected.
fn note_look(kind: &RecordType, gate: &Gate<'_>) -> Result<()> {
    match action(kind, false) {
        (see, false) if gate.may(see) => gate.read(see).map(|_| ()),
        _ => Ok(()),
    }
}

fn show(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of(kind, ask)?, ask.id("id")?);
    note_look(kind, gate)?;
    let mut reader = reader(kind, gate, person, true)?;
    let kept = found(kind, gate, &mut reader, (person, id))?;
    let asked = Asked {
        person,
        form: texts(&*kept.record),
        faults: Faults::default(),
        version: kept.version.to_string(),
        stale: None,
        draft: None,
        other_draft: None,
        action: address(kind, person, &id.to_string()),
    };
    page(kind, (gate, ask), &mut reader, asked, Some(&kept))
}

fn change(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of(kind, ask)?, ask.id("id")?);
    match save_changed(kind, gate, person, id, &ask.form) {
        Ok(saved) => back(kind, gate, person, &saved, "changed"),
        Err(Error::Unseen(_)) => to_be_shown(kind, ask, Some(id)),
        Err(Error::Refused(faults)) => {
            corrected_again(kind, (gate, ask), (person, id), Some(&ask.form), faults)
        }
        Err(Error::Stale | Error::Overtaken(_)) => {
            corrected_again(kind, (gate, ask), (person, id), Some(&ask.form), Faults::default())
        }
        Err(error) => Err(error),
    }
}

fn strike_out(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of(kind, ask)?, ask.id("id")?);
    match strike(kind, gate, (person, id), &ask.form) {
        Ok(saved) => back(kind, gate, person, &saved, "struck"),
        Err(Error::Unseen(unseen)) => {
            let first = kind.shown_first.ok_or(Error::NotFound)?;
            let rule = unseen.was.as_ref().map_or("", |was| was.get("rule"));
            Ok(Reply::see(&format!("{}?strike=true#strike", (first.at)(Some(id), rule))))
        }
        Err(Error::Stale | Error::Overtaken(_)) => {
            corrected_again(kind, (gate, ask), (person, id), None, Faults::default())
        }
        Err(Error::Refused(faults)) => corrected_again(kind, (gate, ask), (person, id), None, faults),
        Err(error) => Err(error),
    }
}

fn again(kind: &RecordType, gate: &Gate<'_>, ask: &Ask, person: PersonId, faults: Faults) -> Result<Reply> {
    let mut reader = reader(kind, gate, person, true)?;
    let asked = begun(kind, person, ask.form.clone(), faults);
    Ok(page(kind, (gate, ask), &mut reader, asked, None)?
        .status(axum::http::StatusCode::UNPROCESSABLE_ENTITY))
}

fn begun(kind: &RecordType, person: PersonId, form: Form, faults: Faults) -> Asked {
    let action = address(kind, person, "new");
    let version = String::new();
    Asked { person, form, faults, version, stale: None, action, draft: None, other_draft: None }
}

/// Shows a correction again, either because something is wrong with it or because somebody else was quicker;
/// then both versions stand side by side, and saving again is a choice.
fn corrected_again(
    kind: &RecordType,
    (gate, ask): (&Gate<'_>, &Ask),
    (person, id): (PersonId, RecordId),
    mine: Option<&Form>,
    faults: Faults,
) -> Result<Reply> {
    use axum::http::StatusCode;
    let mut reader = reader(kind, gate, person, true)?;
    let mut kept = found(kind, gate, &mut reader, (person, id))?;
    // What is never overwritten is corrected further where the newest correction stands.
    while let Some(newer) = store::correction(&mut reader, kind, &kept)? {
        kept = newer;
    }
    // The newest one can be behind a wall that the asked one was not.
    let kept = found(kind, gate, &mut reader, (person, kept.id))?;
    let theirs = texts(&*kept.record);
    let is_stale = kept.id != id || kept.version.to_string() != ask.form.get("version");
    let status = if is_stale { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = merged(kind, (&mut reader, ask.wording), &kept, (id, mine))?;
    let asked = Asked {
        person,
        form,
        faults,
        version: kept.version.to_string(),
        stale: is_stale.then_some(theirs),
        draft: None,
        other_draft: None,
        action: address(kind, person, &kept.id.to_string()),
    };
    Ok(page(kind, (gate, ask), &mut reader, asked, Some(&kept))?.status(status))
}

/// A record as the fields of a form.
pub fn texts(record: &dyn AnyRecord) -> Form {
    Form::of(record.texts().into_iter().map(|(name, text)| (name.to_owned(), text)).collect())
}

/// Where one record of this kind is, or a new one is begun.
fn address(kind: &RecordType, person: PersonId, last: &str) -> String {
    match kind.owner {
        Owner::Municipality => format!("/register/{}/{last}", kind.name),
        _ => format!("/person/{person}/{}/{last}", kind.name),
    }
}

/// Where one is after saving: at the file, on the record itself when there is something to look at, or on
/// the list when the case has just been handed over to others.
fn back(kind: &RecordType, gate: &Gate<'_>, person: PersonId, saved: &Saved, done: &str) -> Result<Reply> {
    let address = match kind.owner {
        _ if saved.warns => format!("{}?saved={done}", address(kind, person, &saved.id.to_string())),
        Owner::Municipality => format!("/register/{}?saved={done}", kind.name),
        _ if kind.section == Section::Case && !gate.still_knows(person)? => {
            "/persons?saved=handed-over".to_owned()
        }
        _ => format!("/person/{person}?saved={done}#{}", kind.name),
    };
    Ok(Reply::see(&address))
}

/// Whether the user may do this with a field: those with a wall of their own ask for more than the record does.
pub fn may(
    kind: &RecordType,
    reader: &Reader,
    field: &str,
    action: fn(crate::gate::Section) -> Action,
) -> bool {
    kind.walled.iter().all(|(walled, section)| *walled != field || reader.may(action(*section)))
}

/// Whether the user may add this kind of record to the file that is open.
#[must_use]
pub fn may_add(reader: &Reader, kind: &RecordType) -> bool {
    reader.may(Action::Change(kind.section))
}
