// SPDX-License-Identifier: MPL-2.0
//! The parts of an entry's page in words: facts, figures, experiences, activities.

use crate::{
    activities::{Activity, ActivityCard},
    catalogue::{
        Entry, Figure,
        list::{self, Card},
        open::Open,
        shelf::{Origin, Said, Shelved},
        shown,
    },
    record::Kept,
    web::Wording,
};
use kernel::ids::InitiativeId;

/// A figure as it is shown.
pub struct FigureView {
    /// The number with its unit.
    pub number: String,
    /// What was counted.
    pub measure: String,
    /// Who was counted.
    pub cohort: String,
    /// What it rests on.
    pub kind: String,
    /// Exactly what was counted.
    pub definition: String,
    /// The year.
    pub year: i64,
    /// Where it stands.
    pub source: String,
}

/// What a municipality says, as it is shown.
pub struct SaidView {
    /// Who says it.
    pub who: String,
    /// How it went.
    pub rating: String,
    /// What was learned.
    pub text: String,
    /// When.
    pub day: String,
}

/// What stands in short about an entry.
pub fn facts<'a>(w: &'a Wording, shelved: &Shelved) -> Vec<(&'a str, String)> {
    let entry = &shelved.entry;
    let partners: Vec<&str> = entry.partner_kinds.iter().map(|kind| w.word(*kind)).collect();
    let origin = match &shelved.origin {
        Origin::Program => w.t("catalogue-from-program").to_owned(),
        Origin::Own => w.t("catalogue-from-us").to_owned(),
        Origin::Received(name) => name.clone(),
    };
    let facts = vec![
        (w.t("field-phase"), w.word(entry.phase).to_owned()),
        (w.t("field-theme"), w.word(entry.theme).to_owned()),
        (w.t("catalogue-status"), format!("{}: {}", w.word(entry.status), entry.status_reason)),
        (w.t("catalogue-place"), entry.place.clone()),
        (w.t("field-town-size"), entry.town_size.map(|size| w.word(size).to_owned()).unwrap_or_default()),
        (w.t("field-target-group"), entry.target_group.clone()),
        (w.t("catalogue-age"), shown::ages(w, entry.age_from, entry.age_until)),
        (w.t("catalogue-partners"), partners.join(", ")),
        (w.t("catalogue-contact"), entry.contact_function.clone()),
        (w.t("field-confirmed-on"), w.day(entry.confirmed_on)),
        (w.t("catalogue-origin"), origin),
    ];
    facts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// What is told of it at length.
pub fn texts<'a>(w: &'a Wording, shelved: &'a Shelved) -> Vec<(&'a str, &'a str)> {
    let entry = &shelved.entry;
    let texts = [
        (w.t("field-problem"), entry.problem.as_str()),
        (w.t("catalogue-method"), entry.method.as_str()),
        (w.t("field-experience"), entry.experience.as_str()),
    ];
    texts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// What it takes.
pub fn takes<'a>(w: &'a Wording, shelved: &'a Shelved) -> Vec<(&'a str, &'a str)> {
    let takes = &shelved.entry.takes;
    let takes = [
        (w.t("field-roles"), takes.roles.as_str()),
        (w.t("field-partners"), takes.partners.as_str()),
        (w.t("field-hours-needed"), takes.hours.as_str()),
        (w.t("field-money"), takes.money.as_str()),
        (w.t("field-law-basis"), takes.law_basis.as_str()),
    ];
    takes.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// A figure in words; of a local activity with its name and municipality.
pub fn figure_view(w: &Wording, figure: &Figure, from: Option<(&String, &String)>) -> FigureView {
    let size = figure.cohort_size.map(|size| w.about("catalogue-cohort-size", &size.to_string()));
    let source = match from {
        Some((activity, municipality)) if municipality.is_empty() => activity.clone(),
        Some((activity, municipality)) => format!("{activity}, {municipality}"),
        None => figure.source.clone(),
    };
    FigureView {
        number: shown::number(w, figure),
        measure: figure.measure.clone(),
        cohort: [Some(figure.cohort.clone()), size].into_iter().flatten().collect::<Vec<_>>().join(", "),
        kind: w.word(figure.kind).to_owned(),
        definition: figure.definition.clone(),
        year: figure.year,
        source,
    }
}

/// What those who tried it say, the newest first.
pub fn said(w: &Wording, open: &Open<'_>, id: InitiativeId) -> Vec<SaidView> {
    let about = open.shelf.said.iter().filter(|said| said.experience.initiative == id);
    let seen = about.filter(|said| said.published || open.sees_all);
    let mut all: Vec<_> = seen.collect();
    all.sort_by_key(|said| std::cmp::Reverse(said.experience.written_on));
    let view = |said: &&Said| SaidView {
        who: if said.municipality.is_empty() {
            open.municipality.1.clone()
        } else {
            said.municipality.clone()
        },
        rating: w.word(said.experience.rating).to_owned(),
        text: said.experience.text.clone(),
        day: w.day(said.experience.written_on),
    };
    all.iter().map(view).collect()
}

/// What came of the activities that were made from an entry.
pub fn local(w: &Wording, open: &Open<'_>, id: InitiativeId) -> Vec<FigureView> {
    let seen = open.shelf.local.iter().filter(|(of, local)| *of == id && (local.published || open.sees_all));
    seen.map(|(_, local)| figure_view(w, &local.figure, Some((&local.activity, &local.municipality))))
        .collect()
}

/// How well each side is documented.
pub fn evidence<'a>(w: &'a Wording, entry: &'a Entry) -> Vec<(&'a str, &'a str, &'a str)> {
    let told = entry.evidence.iter();
    told.map(|line| (w.word(line.dimension), w.word(line.grade), line.reason.as_str())).collect()
}

/// The sources, each with its address on the web where it has one.
pub fn sources(entry: &Entry) -> Vec<(String, &str)> {
    let named = |source: &crate::catalogue::Reference| {
        format!("{} ({}, {})", source.title, source.publisher, source.year)
    };
    entry.sources.iter().map(|source| (named(source), source.link.as_str())).collect()
}

/// The activities that were made from an entry here.
pub fn activities(
    w: &Wording,
    open: &Open<'_>,
    (id, held): (InitiativeId, &[Kept<Activity>]),
) -> Vec<ActivityCard> {
    let made = held.iter().filter(|kept| kept.record.initiative == Some(id));
    made.filter(|kept| kept.record.published || open.sees_all).map(|kept| ActivityCard::of(w, kept)).collect()
}

/// The entries most like it.
pub fn alike(w: &Wording, open: &Open<'_>, id: InitiativeId) -> Vec<Card> {
    let found = open.shelf.alike(id).into_iter().filter(|other| open.sees(other));
    found.take(4).map(|other| list::card(w, open, other)).collect()
}
