// SPDX-License-Identifier: MPL-2.0
//! One entry of the catalogue, whole: what it takes, what is known of it, where it was tried and how that went.

pub mod parts;

use super::{
    list::{self, Card},
    open::Open,
    shelf::Origin,
    shown, tree,
};
use crate::{
    activities::{self, Activity, ActivityCard},
    error::{Error, Result},
    gate::{Action, Gate},
    record::{Kept, store},
    web::{App, Ask, Crumb, Frame, Reply},
};
use askama::Template;
use kernel::ids::{InitiativeId, RecordId};
use parts::{
    FigureView, SaidView, activities, alike, evidence, facts, figure_view, local, said, sources, takes, texts,
};

#[derive(Template)]
#[template(path = "catalogue/one.html")]
struct OnePage<'a> {
    frame: Frame<'a>,
    id: InitiativeId,
    summary: &'a str,
    english: &'a str,
    remarks: Vec<String>,
    facts: Vec<(&'a str, String)>,
    texts: Vec<(&'a str, &'a str)>,
    takes: Vec<(&'a str, &'a str)>,
    figures: Vec<FigureView>,
    local: Vec<FigureView>,
    evidence: Vec<(&'a str, &'a str, &'a str)>,
    sources: Vec<(String, &'a str)>,
    said: Vec<SaidView>,
    activities: Vec<ActivityCard>,
    tree: String,
    branches: Vec<(usize, String)>,
    alike: Vec<Card>,
    keeps: bool,
    own: bool,
    version: i64,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such entry for whoever asks.
pub fn page(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, open) = (ask.wording, Open::of(app, ask)?);
    let shelved = open.asked(ask)?;
    let entry = &shelved.entry;
    let (held, visits) = match open.municipality.1.as_str() {
        "" => Default::default(),
        _ => {
            let mut look = app.office.look_by_itself(open.municipality.0)?;
            (store::all::<Activity>(&mut look)?, activities::took_part(&mut look)?)
        }
    };
    let crumbs = vec![Crumb { address: "/catalogue".to_owned(), label: w.t("catalogue-title").to_owned() }];
    let drawn = tree::of(&open, entry.id, &visits);
    let page = OnePage {
        frame: open.frame(ask, &entry.name).under(crumbs),
        id: entry.id,
        summary: &entry.summary,
        english: &entry.english,
        remarks: list::card(w, &open, shelved).remarks,
        facts: facts(w, shelved),
        texts: texts(w, shelved),
        takes: takes(w, shelved),
        figures: entry.figures.iter().map(|figure| figure_view(w, figure, None)).collect(),
        local: local(w, &open, entry.id),
        evidence: evidence(w, entry),
        sources: sources(entry),
        said: said(w, &open, entry.id),
        activities: activities(w, &open, (entry.id, &held)),
        tree: tree::draw(w, &drawn),
        branches: drawn.iter().map(|line| (line.depth, line.said(w))).collect(),
        alike: alike(w, &open, entry.id),
        keeps: open.keeps,
        own: shelved.origin == Origin::Own,
        version: entry.version,
    };
    Ok(Reply::page(page.render()?))
}

/// The same for programs.
///
/// # Errors
/// As [`page`].
pub fn api(app: &App, ask: &Ask) -> Result<Reply> {
    let open = Open::of(app, ask)?;
    let shelved = open.asked(ask)?;
    Ok(Reply::json(&shown::json(shelved)))
}

/// Says today that an entry of our own still holds.
///
/// # Errors
/// [`Error::NotFound`] when it is not our own; [`Error::Stale`] when somebody has corrected it since it was shown.
pub fn confirm(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let id: RecordId = ask.id("id")?;
    let mut tx = gate.write(Action::KeepCatalogue)?;
    let kept = store::find::<super::Initiative>(&mut tx, store::nobody(), id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let confirmed = super::Initiative { confirmed_on: gate.today, ..kept.record.clone() };
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &confirmed)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/catalogue/{id}?saved=changed")))
}
