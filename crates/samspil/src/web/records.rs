// SPDX-License-Identifier: MPL-2.0
//! The pages on which any kind of record is registered, corrected and struck out, each through the gate.

mod keep;

pub use keep::{Asked, Saved, action, action_on, save_changed, save_new, strike};

use super::{
    Ask, Crumb, Form, Frame, Reply,
    choices::Choices,
    form::{self, Change, FormPage},
    read_and_write,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Reader, Stored},
    people,
    record::{Faults, Headline, Kept, Owner, Record, store},
    records::{self, RecordType},
};
use askama::Template;
use axum::{
    Router,
    routing::{get, post},
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};
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
    may_change: bool,
    others: Vec<(&'static str, String)>,
}

/// The municipality's own things of one kind: dwellings, areas, units.
fn register<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(action::<R>(false).0)?;
    let mut lines: Vec<(String, String)> = store::all::<R>(&mut reader)?
        .into_iter()
        .map(|kept| (w.headline(&kept.record.headline()), kept.id.to_string()))
        .collect();
    lines.sort_by_cached_key(|(name, _)| people::danish_order(name));
    let others = ["dwelling", "area"]
        .into_iter()
        .filter(|other| matches!(R::NAME, "dwelling" | "area") && *other != R::NAME)
        .map(|other| (other, w.t(&format!("{other}-plural")).to_owned()))
        .collect();
    let page = Register {
        frame: Frame::inside(gate, ask, w.t(&format!("{}-plural", R::NAME))),
        kind: R::NAME,
        add: w.t(&format!("{}-new", R::NAME)).to_owned(),
        lines,
        may_change: gate.may(action::<R>(true).0),
        others,
    };
    Ok(Reply::page(page.render()?))
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
    Ok(all
        .into_iter()
        .map(|kept| Entry { id: kept.id, days: kept.record.days(), headline: kept.record.headline() })
        .collect())
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
    page::<R>(gate, ask, &mut reader, begun::<R>(person, form, Faults::default()), None)
}

fn add<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person = person_of::<R>(ask)?;
    match save_new::<R>(gate, person, &ask.form) {
        Ok(saved) => Ok(Reply::see(&back::<R>(person, &saved, "added"))),
        Err(Error::Refused(faults)) => again::<R>(gate, ask, person, faults),
        Err(error) => Err(error),
    }
}

fn show<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of::<R>(ask)?, ask.id("id")?);
    let mut reader = reader::<R>(gate, person, true)?;
    let kept = store::find::<R>(&mut reader, person, id)?.ok_or(Error::NotFound)?;
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
    match save_changed::<R>(gate, person, id, &ask.form) {
        Ok(saved) => Ok(Reply::see(&back::<R>(person, &saved, "changed"))),
        Err(Error::Refused(faults)) => corrected_again::<R>(gate, ask, (person, id), Some(&ask.form), faults),
        Err(Error::Stale) => {
            corrected_again::<R>(gate, ask, (person, id), Some(&ask.form), Faults::default())
        }
        Err(error) => Err(error),
    }
}

fn strike_out<R: Record>(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id) = (person_of::<R>(ask)?, ask.id("id")?);
    match strike::<R>(gate, person, id, &ask.form) {
        Ok(saved) => Ok(Reply::see(&back::<R>(person, &saved, "struck"))),
        Err(Error::Stale) => corrected_again::<R>(gate, ask, (person, id), None, Faults::default()),
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
    let mut kept = store::find::<R>(&mut reader, person, id)?.ok_or(Error::NotFound)?;
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
    Form(record.texts().into_iter().map(|(name, text)| (name.to_owned(), text)).collect())
}

/// Where one record of this kind is, or a new one is begun.
fn address<R: Record>(person: PersonId, last: &str) -> String {
    match R::OWNER {
        Owner::Municipality => format!("/register/{}/{last}", R::NAME),
        _ => format!("/person/{person}/{}/{last}", R::NAME),
    }
}

/// Where one goes after saving: to the file, or to the record itself when there is something to look at.
fn back<R: Record>(person: PersonId, saved: &Saved, done: &str) -> String {
    match R::OWNER {
        _ if saved.warns => format!("{}?saved={done}", address::<R>(person, &saved.id.to_string())),
        Owner::Municipality => format!("/register/{}?saved={done}", R::NAME),
        _ => format!("/person/{person}?saved={done}#{}", R::NAME),
    }
}

fn page<R: Record>(
    gate: &Gate<'_>,
    ask: &Ask,
    reader: &mut Reader,
    asked: Asked,
    kept: Option<&Kept<R>>,
) -> Result<Reply> {
    let w = ask.wording;
    let choices = Choices::gather(reader, w, R::FIELDS, asked.person)?;
    let title_key = format!("{}-{}", R::NAME, if kept.is_some() { "change" } else { "new" });
    let mut fields = form::fields(w, R::FIELDS, &asked.form, &asked.faults, &choices);
    fields.retain(|field| may::<R>(reader, field.name, Action::Change));
    if let Some(theirs) = &asked.stale {
        for field in &mut fields {
            let kind = R::FIELDS.iter().find(|spec| spec.name == field.name).map(|spec| spec.kind);
            let other = theirs.get(field.name);
            if let Some(kind) = kind
                && form::shown(w, kind, other) != field.text
            {
                field.theirs = Some(form::told(w, kind, other, &choices));
            }
        }
    }
    let history = match kept {
        Some(kept) => history::<R>(reader, gate, ask, kept, &choices)?,
        None => Vec::new(),
    };
    let strike = kept.filter(|kept| R::STRIKES && !kept.struck).map(|_| format!("{}/strike", asked.action));
    let also = (R::SHARED && kept.is_none()).then(|| {
        ("whole_household", w.t("also-household").to_owned(), ask.form.get("whole_household") == "true")
    });
    let warning = match kept.filter(|kept| !kept.struck) {
        Some(kept) => kept.record.warning(reader, asked.person, kept.id)?.map(|key| w.t(key).to_owned()),
        None => None,
    };
    let intro_key = format!("{}-intro", R::NAME);
    let page = FormPage {
        frame: Frame::inside(gate, ask, w.t(&title_key)).under(crumbs::<R>(reader, ask, asked.person)?),
        intro: if w.has(&intro_key) { w.t(&intro_key).to_owned() } else { String::new() },
        action: asked.action,
        fields,
        version: asked.version,
        button: w.t("save").to_owned(),
        also,
        warning,
        stale: asked.stale.is_some(),
        struck: kept.is_some_and(|kept| kept.struck),
        strike: strike.unwrap_or_default(),
        history,
    };
    Ok(Reply::page(page.render()?))
}

fn crumbs<R: Record>(reader: &mut Reader, ask: &Ask, person: PersonId) -> Result<Vec<Crumb>> {
    let w = ask.wording;
    if R::OWNER == Owner::Municipality {
        let label = w.t(&format!("{}-plural", R::NAME)).to_owned();
        return Ok(vec![Crumb { address: format!("/register/{}", R::NAME), label }]);
    }
    let name = people::name(reader, person)?.ok_or(Error::NotFound)?;
    Ok(vec![
        Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name },
    ])
}

/// What happened to a record, newest first: who, when, and each field before and after.
fn history<R: Record>(
    reader: &mut Reader,
    _gate: &Gate<'_>,
    ask: &Ask,
    kept: &Kept<R>,
    choices: &Choices,
) -> Result<Vec<Change>> {
    let w = ask.wording;
    let mut before = serde_json::Map::new();
    let mut changes = Vec::new();
    for event in crate::gate::history(reader, kept.person, kept.id, R::OWNER == Owner::Municipality)? {
        let after: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&event.after).unwrap_or_default();
        let text = |map: &serde_json::Map<String, serde_json::Value>, name: &str| {
            map.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
        };
        let fields = R::FIELDS
            .iter()
            .filter(|spec| may::<R>(reader, spec.name, Action::See))
            .filter(|spec| !before.is_empty() && text(&before, spec.name) != text(&after, spec.name))
            .map(|spec| {
                let told = |map| form::told(w, spec.kind, &text(map, spec.name), choices);
                (w.field_of(spec.of, spec.name), told(&before), told(&after))
            })
            .collect();
        let what = w.t(&format!("happened-{}", event.happened)).to_owned();
        changes.push(Change { at: w.moment(event.at), who: event.who.clone(), what, fields });
        before = after;
    }
    changes.reverse();
    Ok(changes)
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
