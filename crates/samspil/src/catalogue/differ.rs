// SPDX-License-Identifier: MPL-2.0
//! What differs between two versions of something in a file, field by field and in words, so that people can choose.

use super::{
    Entry, Experience, Figure, Takes,
    one::parts::{evidence, figure_view, sources},
    shared::{SharedActivity, SharedFigure, Thing},
    shelf::Shelf,
    shown,
};
use crate::web::Wording;
use kernel::ids::{ActivityId, InitiativeId};
use serde::Serialize;

/// A field that is not the same here and there.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is called.
    pub label: String,
    /// What stands here; empty when nothing does.
    pub ours: String,
    /// What stands in the file.
    pub theirs: String,
}

/// A field of a thing.
struct Field {
    key: &'static str,
    /// As a file has it: by this it is told whether two are the same.
    written: String,
    /// As people read it.
    told: String,
}

/// What differs, in the order of the page; everything that is in the file where nothing of it can be held against ours.
/// Where it comes from is said apart.
#[must_use]
pub fn between((w, shelf): (&Wording, &Shelf), ours: Option<&Thing>, theirs: &Thing) -> Vec<Difference> {
    let (ours, theirs) =
        (ours.map(|thing| fields(w, shelf, thing)).unwrap_or_default(), fields(w, shelf, theirs));
    let mut keys: Vec<&str> = Vec::new();
    for field in theirs.iter().chain(&ours) {
        if !keys.contains(&field.key) {
            keys.push(field.key);
        }
    }
    let difference = |key: &str| {
        let (our, their) = (with_key(&ours, key), with_key(&theirs, key));
        let written = |field: Option<&Field>| field.map(|field| field.written.clone()).unwrap_or_default();
        let told = |field: Option<&Field>| field.map(|field| field.told.clone()).unwrap_or_default();
        let (written, told) = ((written(our), written(their)), (told(our), told(their)));
        // What reads alike and is not the same is shown as the file has it.
        let (ours, theirs) = if told.0 == told.1 { written.clone() } else { told };
        (written.0 != written.1).then(|| Difference { label: w.t(key).to_owned(), ours, theirs })
    };
    keys.into_iter().filter_map(difference).collect()
}

fn with_key<'f>(fields: &'f [Field], key: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.key == key)
}

/// Everything a thing says. Each kind is taken apart whole: a field that is forgotten here does not compile.
fn fields(w: &Wording, shelf: &Shelf, thing: &Thing) -> Vec<Field> {
    let mut of = Fields { w, shelf, all: Vec::new() };
    match thing {
        Thing::Entry(entry) => of.entry(entry),
        Thing::Experience(said) => of.experience(said),
        Thing::Figure(figure) => of.figure(figure),
        Thing::Activity(activity) => of.activity(activity),
    }
    of.all
}

struct Fields<'a> {
    w: &'a Wording,
    shelf: &'a Shelf,
    all: Vec<Field>,
}

impl Fields<'_> {
    /// What is empty stands nowhere.
    fn add(&mut self, key: &'static str, value: &impl Serialize, told: impl Into<String>) {
        let written = serde_json::to_string(value).unwrap_or_default();
        if !matches!(written.as_str(), "null" | "\"\"" | "[]") {
            self.all.push(Field { key, written, told: told.into() });
        }
    }

    fn text(&mut self, key: &'static str, text: &str) {
        self.add(key, &text, text);
    }

    fn number(&mut self, key: &'static str, number: Option<i64>) {
        self.add(key, &number, number.map(|number| number.to_string()).unwrap_or_default());
    }

    /// An entry that is referred to, by its name where it is known here.
    fn of_entry(&mut self, key: &'static str, id: Option<InitiativeId>) {
        let name =
            |id| self.shelf.with_id(id).map_or_else(|| id.to_string(), |known| known.entry.name.clone());
        let told = id.map(name).unwrap_or_default();
        self.add(key, &id, told);
    }

    /// The same of an activity.
    fn of_activity(&mut self, key: &'static str, id: Option<ActivityId>) {
        let name = |id: ActivityId| {
            let known = self.shelf.branches.iter().find(|branch| branch.id == id);
            known.map_or_else(|| id.to_string(), |branch| branch.name.clone())
        };
        let told = id.map(name).unwrap_or_default();
        self.add(key, &id, told);
    }

    fn entry(&mut self, entry: &Entry) {
        let Entry {
            id,
            version,
            name,
            phase,
            theme,
            status,
            status_reason,
            place,
            town_size,
            summary,
            english,
            target_group,
            age_from,
            age_until,
            problem,
            method,
            takes,
            partner_kinds,
            experience,
            sources: read_about,
            evidence: declared,
            figures,
            builds_on,
            contact_function,
            confirmed_on,
            keywords,
        } = entry;
        let w = self.w;
        self.text("field-name", name);
        self.text("field-summary", summary);
        self.text("field-english", english);
        self.add("field-phase", phase, w.word(*phase));
        self.add("field-theme", theme, w.word(*theme));
        self.add("catalogue-status", status, w.word(*status));
        self.text("field-status-reason", status_reason);
        self.text("catalogue-place", place);
        self.add("field-town-size", town_size, town_size.map(|size| w.word(size)).unwrap_or_default());
        self.text("field-target-group", target_group);
        self.number("field-age-from", *age_from);
        self.number("field-age-until", *age_until);
        let kinds: Vec<&str> = partner_kinds.iter().map(|kind| w.word(*kind)).collect();
        self.add("catalogue-partners", partner_kinds, kinds.join(", "));
        self.text("catalogue-contact", contact_function);
        self.add("field-confirmed-on", confirmed_on, w.day(*confirmed_on));
        self.text("field-problem", problem);
        self.text("catalogue-method", method);
        self.text("field-experience", experience);
        self.takes(takes);
        let counted: Vec<String> = figures.iter().map(|it| figure(w, it)).collect();
        self.add("catalogue-figures", figures, counted.join("\n"));
        let graded =
            evidence(w, entry).into_iter().map(|(side, grade, why)| format!("{side}: {grade}. {why}"));
        self.add("initiative-evidence", declared, graded.collect::<Vec<_>>().join("\n"));
        let named = sources(entry).into_iter().map(|(name, link)| format!("{name} {link}").trim().to_owned());
        self.add("catalogue-sources", read_about, named.collect::<Vec<_>>().join("\n"));
        self.add("exchange-keywords", keywords, keywords.join(", "));
        self.of_entry("field-builds-on", *builds_on);
        self.number("exchange-version", Some(*version));
        self.text("exchange-id", &id.to_string());
    }

    fn takes(&mut self, takes: &Takes) {
        let Takes { roles, partners, hours, money, law_basis } = takes;
        self.text("field-roles", roles);
        self.text("field-partners", partners);
        self.text("field-hours-needed", hours);
        self.text("field-money", money);
        self.text("field-law-basis", law_basis);
    }

    fn experience(&mut self, said: &Experience) {
        let Experience { id, version, initiative, rating, text, written_on } = said;
        self.of_entry("field-initiative", Some(*initiative));
        self.add("field-rating", rating, self.w.word(*rating));
        self.text("field-initiative-note-experience", text);
        self.add("field-written-on", written_on, self.w.day(*written_on));
        self.number("exchange-version", Some(*version));
        self.text("exchange-id", &id.to_string());
    }

    fn figure(&mut self, shared: &SharedFigure) {
        let SharedFigure { id, version, initiative, activity, figure: counted } = shared;
        self.of_entry("field-initiative", Some(*initiative));
        self.text("activity", activity);
        self.add("catalogue-figures", counted, figure(self.w, counted));
        self.number("exchange-version", Some(*version));
        self.text("exchange-id", &id.to_string());
    }

    fn activity(&mut self, activity: &SharedActivity) {
        let SharedActivity { id, version, name, status, initiative, inspired_by } = activity;
        self.text("field-name", name);
        self.add("catalogue-status", status, self.w.word(*status));
        self.of_entry("field-initiative", *initiative);
        self.of_activity("field-inspired-by", *inspired_by);
        self.number("exchange-version", Some(*version));
        self.text("exchange-id", &id.to_string());
    }
}

fn figure(w: &Wording, figure: &Figure) -> String {
    let view = figure_view(w, figure, None);
    let parts =
        [shown::number(w, figure), view.measure, view.cohort, view.kind, view.definition, view.source];
    let told = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
    format!("{told} ({})", view.year)
}
