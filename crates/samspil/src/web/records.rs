// SPDX-License-Identifier: MPL-2.0
//! The pages on which any kind of record is registered, corrected and struck out, each through the gate.

mod keep;
mod page;

pub use keep::{Asked, Saved, action, action_on, found, save_changed, save_new, strike};

use super::{
    Ask, Form, Frame, Reply, Wording,
    form::{self, FieldView},
    read_and_write,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Reader, Section, Stored},
    people,
    record::{Faults, Headline, Kind, Owner, Record, Spec, paging, store},
    records::{self, RecordType},
};
use askama::Template;
use axum::{
    Router,
    routing::{get, post},
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};
use page::page;
use sha2::Digest;
use std::sync::Arc;

type Handler = fn(&Gate<'_>, &Ask) -> Result<Reply>;

/// What can be done on pages with one kind of record.
#[derive(Clone, Copy)]
pub struct Pages {
    register: Handler,
    new: Handler,
    add: Handler,
    show: Handler,
    change: Handler,
    strike: Handler,
    /// What a person's file holds of it.
    pub entries: fn(&mut Conn, PersonId) -> Stored<Vec<Entry>>,
    /// The same for programs.
    pub api: super::api::Handlers,
}

impl Pages {
    /// The pages of one kind of record.
    #[must_use]
    pub const fn of<R: Record>() -> Self {
        Self {
            register: register::<R>,
            new: new::<R>,
            add: add::<R>,
            show: show::<R>,
            change: change::<R>,
            strike: strike_out::<R>,
            entries: entries::<R>,
            api: super::api::Handlers::of::<R>(),
        }
    }
}

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
    &["rule-change", "suspension"],
    &["organisation", "organisation-contact", "cooperation-agreement", "time-limit", "sharing-rule"],
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
];

/// The municipality's own things of one kind: dwellings, areas, units.
fn register<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(action::<R>(false).0)?;
    let after = ask.query.get("after").trim();
    let page = paging::listed::<R>(&mut reader, gate.today, (after, ask.query.get("id").parse().ok()))?;
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
        .filter(|kinds| kinds.contains(&R::NAME))
        .flat_map(|kinds| kinds.iter().filter(|other| **other != R::NAME))
        .map(|other| (*other, w.t(&format!("{other}-plural")).to_owned()))
        .collect();
    let page = Register {
        frame: Frame::inside(gate, ask, w.t(&format!("{}-plural", R::NAME))),
        kind: R::NAME,
        add: w.t(&format!("{}-new", R::NAME)).to_owned(),
        lines,
        next: next.unwrap_or_default(),
        begin: if is_whole { Vec::new() } else { begin::<R>(w, after) },
        may_change: gate.may(action::<R>(true).0),
        others,
    };
    Ok(Reply::page(page.render()?))
}

/// Where a list of several pages can be begun elsewhere: at a name or a day.
fn begin<R: Record>(w: &Wording, after: &str) -> Vec<FieldView> {
    let by = R::FIELDS.iter().filter(|spec| spec.name == R::LISTED_BY);
    let specs: Vec<Spec> = by.map(|spec| Spec { required: false, ..*spec }).collect();
    let (mut form, mut faults) = (Form::default(), Faults::default());
    form.set(R::LISTED_BY, after);
    if specs.iter().any(|spec| matches!(spec.kind, Kind::Day)) {
        store::read_field::<Option<Date>>(R::LISTED_BY, &form, &mut faults);
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

/// A record as a line of a file.
pub struct Entry {
    /// Its id.
    pub id: RecordId,
    /// Its first and last day, where it has a place on the timeline.
    pub days: Option<(Date, Option<Date>)>,
    /// What tells it from others of its kind.
    pub headline: Vec<Headline>,
}

fn entries<R: Record>(conn: &mut Conn, person: PersonId) -> Stored<Vec<Entry>> {
    if R::OWNER != Owner::Person {
        return Ok(Vec::new());
    }
    let all = store::of_person::<R>(conn, person)?;
    let named = |kept: store::Kept<R>| {
        Ok(Entry { id: kept.id, days: kept.record.days(), headline: kept.record.named(conn)? })
    };
    all.into_iter().map(named).collect()
}

/// The addresses.
pub fn routes() -> Router<Arc<super::App>> {
    let person = "/person/{person}/{kind}";
    let house = "/register/{kind}";
    let mut router = Router::new().route(house, get(super::inside(|g, a| (of(a)?.pages.register)(g, a))));
    for start in [person, house] {
        router = router
            .route(
                &format!("{start}/new"),
                read_and_write(|g, a| (of(a)?.pages.new)(g, a), |g, a| (of(a)?.pages.add)(g, a)),
            )
            .route(
                &format!("{start}/{{id}}"),
                read_and_write(|g, a| (of(a)?.pages.show)(g, a), |g, a| (of(a)?.pages.change)(g, a)),
            )
            .route(
                &format!("{start}/{{id}}/strike"),
                post(super::inside(|g, a| (of(a)?.pages.strike)(g, a))),
            );
    }
    router
}

/// The kind of record an address is about; a person's records are not reached through the register, nor the reverse.
pub fn of(ask: &Ask) -> Result<&'static RecordType> {
    let kind = records::named(ask.part("kind")).ok_or(Error::NotFound)?;
    let in_a_file = !ask.part("person").is_empty();
    if in_a_file == (kind.owner == Owner::Municipality) { Err(Error::NotFound) } else { Ok(kind) }
}

fn person_of<R: Record>(ask: &Ask) -> Result<PersonId> {
    if R::OWNER == Owner::Municipality { Ok(store::nobody()) } else { ask.id("person") }
}

fn reader<R: Record>(gate: &Gate<'_>, person: PersonId, changes: bool) -> Result<Reader> {
    match action::<R>(changes) {
        (action, true) => gate.open(action, person),
        (action, false) => gate.read(action),
    }
}

fn new<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if R::OWNER == Owner::Itself {
        return Err(Error::NotFound);
    }
    let person = person_of::<R>(ask)?;
    let mut reader = reader::<R>(gate, person, true)?;
    let mut form = Form::default();
    for (name, text) in &ask.query.0 {
        form.set(name, text.clone());
    }
    let unsaid = ask.query.get(R::TODAY).is_empty();
    for spec in R::FIELDS.iter().filter(|spec| unsaid && spec.name == R::TODAY) {
        form.set(spec.name, gate.today.to_string());
    }
    for (field, text) in R::begins(&mut reader, person, &form)? {
        if form.get(field).is_empty() {
            form.set(field, text);
        }
    }
    page::<R>(gate, ask, &mut reader, begun::<R>(person, form, Faults::default()), None)
}

/// The sign that what a record would move was shown before it is saved: it holds for these words and this session alone.
#[must_use]
pub fn seen<R: Record>(gate: &Gate<'_>, record: &R) -> String {
    let mut words = sha2::Sha256::new();
    words.update(format!("{}\0{}", gate.user.csrf, R::NAME));
    for (name, text) in record.texts() {
        words.update(format!("\0{name}\0{text}"));
    }
    words.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Leads to where it is shown what a record would move, when that has not been shown yet for what is written now.
fn shown_first<R: Record>(gate: &Gate<'_>, ask: &Ask, id: Option<RecordId>) -> Option<Reply> {
    let at = R::SHOWN_FIRST.filter(|_| gate.may(action::<R>(true).0))?;
    let record = store::read::<R>(&ask.form, &mut Faults::default(), gate.today)?;
    if ask.form.get("seen") == seen(gate, &record) {
        return None;
    }
    let reply = Reply::see(&at(id, ask.form.get("rule").trim()));
    Some(reply.status(axum::http::StatusCode::TEMPORARY_REDIRECT))
}

fn add<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = person_of::<R>(ask)?;
    if let Some(reply) = shown_first::<R>(gate, ask, None) {
        return Ok(reply);
    }
    match save_new::<R>(gate, person, &ask.form) {
        Ok(saved) => back::<R>(gate, person, &saved, "added"),
        Err(Error::Refused(faults)) => again::<R>(gate, ask, person, faults),
        Err(error) => Err(error),
    }
}

fn show<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of::<R>(ask)?, ask.id("id")?);
    let mut reader = reader::<R>(gate, person, true)?;
    let kept = found::<R>(gate, &mut reader, person, id)?;
    let asked = Asked {
        person,
        form: texts(&kept.record),
        faults: Faults::default(),
        version: kept.version.to_string(),
        stale: None,
        action: address::<R>(person, &id.to_string()),
    };
    page::<R>(gate, ask, &mut reader, asked, Some(&kept))
}

fn change<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of::<R>(ask)?, ask.id("id")?);
    if let Some(reply) = shown_first::<R>(gate, ask, Some(id)) {
        return Ok(reply);
    }
    match save_changed::<R>(gate, person, id, &ask.form) {
        Ok(saved) => back::<R>(gate, person, &saved, "changed"),
        Err(Error::Refused(faults)) => corrected_again::<R>(gate, ask, (person, id), Some(&ask.form), faults),
        Err(Error::Stale | Error::Overtaken(_)) => {
            corrected_again::<R>(gate, ask, (person, id), Some(&ask.form), Faults::default())
        }
        Err(error) => Err(error),
    }
}

fn strike_out<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of::<R>(ask)?, ask.id("id")?);
    match strike::<R>(gate, person, id, &ask.form) {
        Ok(saved) => back::<R>(gate, person, &saved, "struck"),
        Err(Error::Stale | Error::Overtaken(_)) => {
            corrected_again::<R>(gate, ask, (person, id), None, Faults::default())
        }
        Err(Error::Refused(faults)) => corrected_again::<R>(gate, ask, (person, id), None, faults),
        Err(error) => Err(error),
    }
}

fn again<R: Record>(gate: &Gate<'_>, ask: &Ask, person: PersonId, faults: Faults) -> Result<Reply> {
    let mut reader = reader::<R>(gate, person, true)?;
    let asked = begun::<R>(person, ask.form.clone(), faults);
    Ok(page::<R>(gate, ask, &mut reader, asked, None)?.status(axum::http::StatusCode::UNPROCESSABLE_ENTITY))
}

fn begun<R: Record>(person: PersonId, form: Form, faults: Faults) -> Asked {
    let action = address::<R>(person, "new");
    Asked { person, form, faults, version: String::new(), stale: None, action }
}

/// Shows a correction again, either because something is wrong with it or because somebody else was quicker;
/// then both versions stand side by side, and saving again is a choice.
fn corrected_again<R: Record>(
    gate: &Gate<'_>,
    ask: &Ask,
    (person, id): (PersonId, RecordId),
    mine: Option<&Form>,
    faults: Faults,
) -> Result<Reply> {
    use axum::http::StatusCode;
    let mut reader = reader::<R>(gate, person, true)?;
    let mut kept = found::<R>(gate, &mut reader, person, id)?;
    // What is never overwritten is corrected further where the newest correction stands.
    while let Some(newer) = store::correction(&mut reader, &kept)? {
        kept = newer;
    }
    let theirs = texts(&kept.record);
    let is_stale = kept.id != id || kept.version.to_string() != ask.form.get("version");
    let status = if is_stale { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let asked = Asked {
        person,
        form: mine.unwrap_or(&theirs).clone(),
        faults,
        version: kept.version.to_string(),
        stale: is_stale.then_some(theirs),
        action: address::<R>(person, &kept.id.to_string()),
    };
    Ok(page::<R>(gate, ask, &mut reader, asked, Some(&kept))?.status(status))
}

/// A record as the fields of a form.
pub fn texts<R: Record>(record: &R) -> Form {
    Form::of(record.texts().into_iter().map(|(name, text)| (name.to_owned(), text)).collect())
}

/// Where one record of this kind is, or a new one is begun.
fn address<R: Record>(person: PersonId, last: &str) -> String {
    match R::OWNER {
        Owner::Municipality => format!("/register/{}/{last}", R::NAME),
        _ => format!("/person/{person}/{}/{last}", R::NAME),
    }
}

/// Where one is after saving: at the file, on the record itself when there is something to look at, or on
/// the list when the case has just been handed over to others.
fn back<R: Record>(gate: &Gate<'_>, person: PersonId, saved: &Saved, done: &str) -> Result<Reply> {
    let address = match R::OWNER {
        _ if saved.warns => format!("{}?saved={done}", address::<R>(person, &saved.id.to_string())),
        Owner::Municipality => format!("/register/{}?saved={done}", R::NAME),
        _ if R::SECTION == Section::Case && !gate.still_knows(person)? => {
            "/persons?saved=handed-over".to_owned()
        }
        _ => format!("/person/{person}?saved={done}#{}", R::NAME),
    };
    Ok(Reply::see(&address))
}

/// Whether the user may do this with a field: those with a wall of their own ask for more than the record does.
pub fn may<R: Record>(reader: &Reader, field: &str, action: fn(crate::gate::Section) -> Action) -> bool {
    R::WALLED.iter().all(|(walled, section)| *walled != field || reader.may(action(*section)))
}

/// Whether the user may add this kind of record to the file that is open.
#[must_use]
pub fn may_add(reader: &Reader, kind: &RecordType) -> bool {
    reader.may(Action::Change(kind.section))
}
