// SPDX-License-Identifier: MPL-2.0
//! The entries that come with the program, from text files: the initiatives of five public documents, in our own words.

use super::{
    Dimension, FigureKind, FigureUnit, Grade, InitiativeStatus, PartnerKind, Phase, Theme, TownSize,
    entry::{Entry, Evidence, Figure, Reference, Takes},
};
use jiff::civil::Date;
use kernel::{Id, ids::InitiativeId};
use serde::Deserialize;
use std::{collections::HashMap, sync::OnceLock};

/// The files, one for each part of a document.
const FILES: &[&str] = &[
    include_str!("entries/taarnby.toml"),
    include_str!("entries/aabenraa-ny.toml"),
    include_str!("entries/aabenraa-livet.toml"),
    include_str!("entries/aabenraa-repatriering.toml"),
    include_str!("entries/soenderborg.toml"),
    include_str!("entries/aarhus.toml"),
    include_str!("entries/kl.toml"),
];

/// Every entry that comes with the program.
///
/// # Panics
/// When a text file, which is part of the program, cannot be read; a test reads them all.
#[must_use]
pub fn all() -> &'static [Entry] {
    static ALL: OnceLock<Vec<Entry>> = OnceLock::new();
    ALL.get_or_init(|| {
        let sources: Sources = toml::from_str(include_str!("entries/sources.toml"))
            .expect("the sources of the house can be read");
        let files = FILES
            .iter()
            .map(|text| toml::from_str::<File>(text).expect("the entries of the house can be read"));
        files.flat_map(|file| entries(file, &sources)).collect()
    })
}

/// The entry that comes with the program and has this id.
#[must_use]
pub fn with_id(id: InitiativeId) -> Option<&'static Entry> {
    static PLACES: OnceLock<HashMap<InitiativeId, usize>> = OnceLock::new();
    let places = PLACES.get_or_init(|| all().iter().enumerate().map(|(at, entry)| (entry.id, at)).collect());
    places.get(&id).map(|at| &all()[*at])
}

/// The id that an entry of the program always has.
#[must_use]
pub fn id_of(key: &str) -> InitiativeId {
    // The space of all entries that come with the program; it never changes.
    const SPACE: uuid::Uuid = uuid::Uuid::from_u128(0x2f6c_9d1e_4b7a_4c55_9e0d_71c3_8a2b_64f0);
    Id::of_name(SPACE, key)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    document: HashMap<String, Reference>,
    declaration: HashMap<String, HashMap<Dimension, (Grade, String)>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    document: String,
    contact: String,
    confirmed_on: Date,
    entry: Vec<Written>,
}

/// An entry as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    key: String,
    name: String,
    phase: Phase,
    theme: Theme,
    status: InitiativeStatus,
    why: String,
    place: String,
    size: Option<TownSize>,
    target: String,
    ages: Option<(i64, i64)>,
    problem: String,
    method: String,
    #[serde(default)]
    roles: String,
    #[serde(default)]
    partners: String,
    #[serde(default)]
    hours: String,
    #[serde(default)]
    money: String,
    #[serde(default)]
    law: String,
    partner_kinds: Vec<PartnerKind>,
    #[serde(default)]
    experience: String,
    summary: String,
    english: String,
    keywords: Vec<String>,
    declaration: String,
    builds_on: Option<String>,
    #[serde(default)]
    more_sources: Vec<String>,
    #[serde(default)]
    figures: Vec<WrittenFigure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFigure {
    measure: String,
    value: String,
    unit: FigureUnit,
    kind: FigureKind,
    cohort: String,
    year: i64,
    source: Option<String>,
}

fn entries(file: File, sources: &Sources) -> Vec<Entry> {
    let File { document, contact, confirmed_on, entry } = file;
    entry.into_iter().map(|written| whole(written, (&document, &contact, confirmed_on), sources)).collect()
}

fn whole(
    written: Written,
    (document, contact, confirmed_on): (&str, &str, Date),
    sources: &Sources,
) -> Entry {
    let main = &sources.document[document];
    let named = format!("{} ({}), {}", main.title, main.publisher, main.year);
    let more = written.more_sources.iter().map(|key| sources.document[key].clone());
    let (age_from, age_until) = written.ages.unzip();
    let (roles, partners, hours) = (written.roles, written.partners, written.hours);
    let takes = Takes { roles, partners, hours, money: written.money, law_basis: written.law };
    Entry {
        id: id_of(&written.key),
        version: 1,
        name: written.name,
        phase: written.phase,
        theme: written.theme,
        status: written.status,
        status_reason: written.why,
        place: written.place,
        town_size: written.size,
        summary: written.summary,
        english: written.english,
        target_group: written.target,
        age_from,
        age_until,
        problem: written.problem,
        method: written.method,
        takes,
        partner_kinds: written.partner_kinds,
        experience: written.experience,
        sources: [main.clone()].into_iter().chain(more).collect(),
        evidence: evidence(&sources.declaration[&written.declaration]),
        figures: written.figures.into_iter().map(|figure| figure_of(figure, &named)).collect(),
        builds_on: written.builds_on.as_deref().map(id_of),
        contact_function: contact.to_owned(),
        confirmed_on,
        keywords: written.keywords,
    }
}

fn evidence(declaration: &HashMap<Dimension, (Grade, String)>) -> Vec<Evidence> {
    let line = |(dimension, (grade, reason)): (&Dimension, &(Grade, String))| Evidence {
        dimension: *dimension,
        grade: *grade,
        reason: reason.clone(),
    };
    let mut lines: Vec<Evidence> = declaration.iter().map(line).collect();
    lines.sort_by_key(|line| line.dimension);
    lines
}

fn figure_of(written: WrittenFigure, document: &str) -> Figure {
    Figure {
        measure: written.measure,
        value: written.value,
        unit: written.unit,
        kind: written.kind,
        cohort: written.cohort,
        cohort_size: None,
        definition: String::new(),
        year: written.year,
        source: written.source.unwrap_or_else(|| document.to_owned()),
    }
}
