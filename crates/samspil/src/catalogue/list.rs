// SPDX-License-Identifier: MPL-2.0
//! The catalogue for reading: everything in it, searched and filtered, for anybody and without a script (A-01, K-01).

use super::{
    InitiativeStatus, PartnerKind, Phase, Theme, TownSize,
    open::Open,
    shelf::{Origin, Shelf, Shelved},
    shown,
};
use crate::{
    error::Result,
    web::{App, Ask, Form, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::TextEnum;
use serde_json::json;

/// How many entries a page shows.
const PAGE: usize = 20;

#[derive(Template)]
#[template(path = "catalogue/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    query: &'a str,
    filters: Vec<Filter<'a>>,
    filtered: bool,
    others: Vec<(i64, String, bool)>,
    found: String,
    cards: Vec<Card>,
    before: String,
    after: String,
    keeps: bool,
}

/// A list that the entries can be held to.
struct Filter<'a> {
    name: &'static str,
    label: &'a str,
    options: Vec<(&'static str, &'a str, bool)>,
}

/// An entry in a list.
pub struct Card {
    /// Where it stands.
    pub address: String,
    /// What it is called.
    pub name: String,
    /// Where it is done.
    pub place: String,
    /// Phase, theme and how far it is.
    pub words: Vec<String>,
    /// What it is.
    pub summary: String,
    /// What else is to be said: who sent it, whether it still holds, how it went elsewhere.
    pub remarks: Vec<String>,
}

/// What entries are held to.
#[derive(Default)]
struct Wanted {
    phase: Option<Phase>,
    theme: Option<Theme>,
    status: Option<InitiativeStatus>,
    partner: Option<PartnerKind>,
    size: Option<TownSize>,
    place: String,
}

impl Wanted {
    fn read(query: &Form) -> Self {
        Self {
            phase: Phase::from_code(query.get("phase")),
            theme: Theme::from_code(query.get("theme")),
            status: InitiativeStatus::from_code(query.get("status")),
            partner: PartnerKind::from_code(query.get("partner")),
            size: TownSize::from_code(query.get("size")),
            place: crate::people::fold(query.get("place")),
        }
    }

    fn takes(&self, shelved: &Shelved) -> bool {
        let entry = &shelved.entry;
        self.phase.is_none_or(|phase| entry.phase == phase)
            && self.theme.is_none_or(|theme| entry.theme == theme)
            && self.status.is_none_or(|status| entry.status == status)
            && self.partner.is_none_or(|kind| entry.partner_kinds.contains(&kind))
            && self.size.is_none_or(|size| entry.town_size == Some(size))
            && (self.place.is_empty() || crate::people::fold(&entry.place).contains(&self.place))
    }

    fn is_any(&self) -> bool {
        let chosen =
            [self.phase.is_some(), self.theme.is_some(), self.status.is_some(), self.partner.is_some()];
        chosen.contains(&true) || self.size.is_some() || !self.place.is_empty()
    }
}

fn filter<'a, T: TextEnum>(
    w: &'a Wording,
    (name, label): (&'static str, &'static str),
    chosen: Option<T>,
) -> Filter<'a> {
    let options = T::ALL.iter().map(|word| (word.code(), w.word(*word), Some(*word) == chosen)).collect();
    Filter { name, label: w.t(label), options }
}

/// The entries that a request asks for, the best first.
fn found<'o>(open: &'o Open<'_>, query: &Form, wanted: &Wanted) -> Vec<&'o Shelved> {
    let found = open.shelf.find(query.get("q"));
    found.into_iter().filter(|shelved| open.sees(shelved) && wanted.takes(shelved)).collect()
}

/// The page.
///
/// # Errors
/// When the database cannot answer or the page cannot be made.
pub fn page(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, open) = (ask.wording, Open::of(app, ask)?);
    let wanted = Wanted::read(&ask.query);
    let found = found(&open, &ask.query, &wanted);
    let last = found.len().div_ceil(PAGE).max(1);
    let at = ask.query.get("page").parse().unwrap_or(1).clamp(1, last);
    let shown = found.iter().skip((at - 1) * PAGE).take(PAGE);
    let other =
        |page: usize| if (1..=last).contains(&page) { address(&ask.query, page) } else { String::new() };
    let page = ListPage {
        frame: open.frame(ask, w.t("catalogue-title")),
        query: ask.query.get("q"),
        filters: vec![
            filter(w, ("phase", "field-phase"), wanted.phase),
            filter(w, ("theme", "field-theme"), wanted.theme),
            filter(w, ("status", "catalogue-status"), wanted.status),
            filter(w, ("partner", "field-partner-kind"), wanted.partner),
            filter(w, ("size", "field-town-size"), wanted.size),
        ],
        filtered: wanted.is_any(),
        others: open
            .others
            .iter()
            .map(|(code, name)| (*code, name.clone(), *code == open.municipality.0))
            .collect(),
        found: w.count("catalogue-found", i64::try_from(found.len()).unwrap_or(i64::MAX)),
        cards: shown.map(|shelved| card(w, &open, shelved)).collect(),
        before: other(at - 1),
        after: other(at + 1),
        keeps: open.keeps,
    };
    Ok(Reply::page(page.render()?))
}

/// The same search, another page of what it finds.
fn address(query: &Form, page: usize) -> String {
    let mut text = form_urlencoded::Serializer::new(String::new());
    for (name, value) in query.0.iter().filter(|(name, value)| name != "page" && !value.is_empty()) {
        text.append_pair(name, value);
    }
    text.append_pair("page", &page.to_string());
    format!("/catalogue?{}", text.finish())
}

/// An entry as it stands in a list.
pub fn card(w: &Wording, open: &Open<'_>, shelved: &Shelved) -> Card {
    card_of(w, &open.shelf, open.today, shelved)
}

/// The same for somebody who has opened nothing but the shelf.
pub fn card_of(w: &Wording, shelf: &Shelf, today: Date, shelved: &Shelved) -> Card {
    let entry = &shelved.entry;
    let mut remarks = Vec::new();
    match &shelved.origin {
        Origin::Received(name) => remarks.push(w.about("catalogue-received-from", name)),
        Origin::Own if !shelved.published => remarks.push(w.t("catalogue-not-published").to_owned()),
        _ => {}
    }
    let (well, told) = shelf.rating(entry.id);
    if told > 0 {
        remarks.push(w.with(
            "catalogue-rated",
            &[("well", well.to_string().into()), ("count", told.to_string().into())],
        ));
    }
    if entry.is_unconfirmed(today) {
        remarks.push(w.about("catalogue-unconfirmed", &w.day(entry.confirmed_on)));
    }
    Card {
        address: format!("/catalogue/{}", entry.id),
        name: entry.name.clone(),
        place: entry.place.clone(),
        words: vec![
            w.word(entry.phase).to_owned(),
            w.word(entry.theme).to_owned(),
            w.word(entry.status).to_owned(),
        ],
        summary: shown::summary(w, entry).to_owned(),
        remarks,
    }
}

/// The same for programs: what a search finds, at most a hundred at a time.
///
/// # Errors
/// When the database cannot answer.
pub fn api(app: &App, ask: &Ask) -> Result<Reply> {
    let open = Open::of(app, ask)?;
    let found = found(&open, &ask.query, &Wanted::read(&ask.query));
    let from = ask.query.get("from").parse().unwrap_or(0_usize);
    let items: Vec<_> = found.iter().skip(from).take(100).map(|shelved| shown::json(shelved)).collect();
    Ok(Reply::json(&json!({"items": items, "count": found.len()})))
}
