// SPDX-License-Identifier: MPL-2.0
//! What differs between two versions of something in a file, field by field and in words, so that people can choose.

use super::{
    Entry,
    one::parts::{evidence, facts, figure_view, sources, takes, texts},
    shared::Thing,
    shelf::{Origin, Shelved},
    shown,
};
use crate::web::Wording;

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

type Lines = Vec<(String, String)>;

/// What differs, in the order of the page; everything that is in the file where nothing of it can be held against ours.
#[must_use]
pub fn between(w: &Wording, ours: Option<&Thing>, theirs: &Thing) -> Vec<Difference> {
    let (ours, theirs) = (ours.map(|thing| lines(w, thing)).unwrap_or_default(), lines(w, theirs));
    let text = |lines: &Lines, label: &str| {
        let found = lines.iter().filter(|(other, _)| other == label).map(|(_, text)| text.as_str());
        found.collect::<Vec<_>>().join("\n")
    };
    let mut labels: Vec<&String> = Vec::new();
    for (label, _) in theirs.iter().chain(&ours) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let both = labels.into_iter().map(|label| Difference {
        label: label.clone(),
        ours: text(&ours, label),
        theirs: text(&theirs, label),
    });
    both.filter(|line| line.ours != line.theirs).collect()
}

/// Everything a thing says, each with what it is called.
fn lines(w: &Wording, thing: &Thing) -> Lines {
    let mut lines = Lines::new();
    let mut add = |key: &str, text: &str| lines.push((w.t(key).to_owned(), text.to_owned()));
    match thing {
        Thing::Entry(entry) => return of_entry(w, entry),
        Thing::Experience(said) => {
            add("field-rating", w.word(said.rating));
            add("field-initiative-note-experience", &said.text);
            add("field-written-on", &w.day(said.written_on));
        }
        Thing::Figure(shared) => {
            add("activity", &shared.activity);
            add("catalogue-figures", &figure(w, &shared.figure));
        }
        Thing::Activity(activity) => {
            add("field-name", &activity.name);
            add("catalogue-status", w.word(activity.status));
        }
    }
    lines
}

fn of_entry(w: &Wording, entry: &Entry) -> Lines {
    // Where it comes from is said apart.
    let shelved = Shelved { entry: entry.clone(), origin: Origin::Own, published: true };
    let mut lines: Vec<(&str, String)> = vec![
        (w.t("field-name"), entry.name.clone()),
        (w.t("field-summary"), entry.summary.clone()),
        (w.t("field-english"), entry.english.clone()),
    ];
    lines.extend(facts(w, &shelved));
    let told = texts(w, &shelved).into_iter().chain(takes(w, &shelved));
    lines.extend(told.map(|(label, text)| (label, text.to_owned())));
    lines.extend(entry.figures.iter().map(|it| (w.t("catalogue-figures"), figure(w, it))));
    let graded = |(side, grade, why): (&str, &str, &str)| format!("{side}: {grade}. {why}");
    lines.extend(evidence(w, entry).into_iter().map(|line| (w.t("initiative-evidence"), graded(line))));
    let named = |(name, link): (String, &str)| format!("{name} {link}");
    lines.extend(sources(entry).into_iter().map(|source| (w.t("catalogue-sources"), named(source))));
    lines.push((w.t("exchange-keywords"), entry.keywords.join(", ")));
    let builds_on = entry.builds_on.map(|id| id.to_string()).unwrap_or_default();
    lines.push((w.t("field-builds-on"), builds_on));
    lines.into_iter().map(|(label, text)| (label.to_owned(), text.trim().to_owned())).collect()
}

fn figure(w: &Wording, figure: &super::Figure) -> String {
    let view = figure_view(w, figure, None);
    let parts =
        [shown::number(w, figure), view.measure, view.cohort, view.kind, view.definition, view.source];
    let told = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
    format!("{told} ({})", view.year)
}
