// SPDX-License-Identifier: MPL-2.0
//! The parts of a person's file as the overview shows them: what is registered, and what could be.

use crate::{
    error::Result,
    gate::{Action, Reader},
    record::Owner,
    records,
    web::{Wording, records::Entry},
};
use kernel::{TextEnum, ids::PersonId};

/// A part of the file as it is shown: its kinds of record, each with its lines.
pub struct Part {
    /// The kind of record.
    pub kind: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Its lines: id, days, what it is.
    pub lines: Vec<(String, String, String)>,
    /// Whether the user may add to it.
    pub may_add: bool,
    /// The word on the link to add one.
    pub add: &'static str,
}
/// Parts of the file that belong together.
pub struct Domain {
    /// The section of the file.
    pub section: &'static str,
    /// Those in which something is registered.
    pub filled: Vec<Part>,
    /// Those that wait, told on a line: a file of a newcomer is short, and so is its page.
    pub empty: Vec<Part>,
}

/// What the file holds of each kind of record that the user may see.
pub struct Lane {
    /// The kind.
    pub kind: &'static records::RecordType,
    /// What it holds.
    pub entries: Vec<Entry>,
}

/// Everything that the user may see of a file.
///
/// # Errors
/// When the database cannot answer.
pub fn lanes(reader: &mut Reader, person: PersonId) -> Result<Vec<Lane>> {
    let mut lanes = Vec::new();
    for kind in records::ALL.iter().filter(|kind| kind.owner == Owner::Person) {
        if reader.may(Action::See(kind.section)) {
            lanes.push(Lane { kind, entries: crate::web::records::entries(kind, reader, person)? });
        }
    }
    Ok(lanes)
}

/// The same as it is shown, put together by section; notes and documents stand elsewhere.
pub fn domains(w: &'static Wording, reader: &Reader, lanes: Vec<Lane>) -> Vec<Domain> {
    let mut domains: Vec<Domain> = Vec::new();
    for lane in lanes.into_iter().filter(|lane| !matches!(lane.kind.name, "note" | "document")) {
        let part = Part {
            kind: lane.kind.name,
            title: w.code(lane.kind.name, "plural"),
            may_add: crate::web::records::may_add(reader, lane.kind),
            add: w.code(lane.kind.name, "new"),
            lines: lane.entries.iter().map(|entry| line(w, entry)).collect(),
        };
        let section = lane.kind.section.code();
        let at = domains.iter().position(|domain| domain.section == section).unwrap_or(domains.len());
        if at == domains.len() {
            domains.push(Domain { section, filled: Vec::new(), empty: Vec::new() });
        }
        let Domain { filled, empty, .. } = &mut domains[at];
        if part.lines.is_empty() { empty } else { filled }.push(part);
    }
    domains
}

fn line(w: &Wording, entry: &Entry) -> (String, String, String) {
    let days = entry.days.map(|(from, until)| w.days(from, until)).unwrap_or_default();
    let headline = w.headline(&entry.headline);
    let headline = if headline.is_empty() && days.is_empty() { w.t("open").to_owned() } else { headline };
    (entry.id.to_string(), days, headline)
}
