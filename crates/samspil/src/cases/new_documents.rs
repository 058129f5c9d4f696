// SPDX-License-Identifier: MPL-2.0
//! Documents that others have filed in a case and whoever carries it has not opened: for *Min dag* (*nye dokumenter*).

use super::{Document, DocumentKind, ties::case_of};
use crate::{
    error::Result,
    gate::{
        Action, Gate, Reader, Section, Stored, Writer,
        unread::{Unread, UnreadOf, opened, unread, write_unread},
    },
    people,
    record::{Record, contents, store},
    records,
    web::{Wording, records::walls_before},
};
use jiff::civil::Date;
use kernel::ids::{DocumentId, PersonId};

/// How many of them stand on a day.
const SHOWN: usize = 10;

/// A new document as it is shown.
pub struct NewDocument {
    /// In whose file.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// The document.
    pub document: DocumentId,
    /// The day it was filed.
    pub filed_on: Date,
    /// The same as it is shown.
    pub filed: String,
    /// What it is.
    pub kind: DocumentKind,
    /// What it is called.
    pub title: String,
    /// What it is, and from whom.
    pub about: String,
}

/// The new documents of somebody's cases or of a unit's, as far as the user may open them, and how many there are beside
/// those.
///
/// # Errors
/// When the database cannot answer.
pub fn new_documents(
    gate: &Gate<'_>,
    w: &Wording,
    reader: &mut Reader,
    of: UnreadOf,
) -> Result<(Vec<NewDocument>, i64)> {
    let (mut shown, mut rest) = (Vec::new(), 0);
    for (person, document) in unread(reader, of, gate.user.account)? {
        let Some(kept) = store::find::<Document>(reader, person, document.cast())? else { continue };
        let may = |reader: &mut Reader, section| gate.knows(reader, Action::See(section), person);
        let filed_by_them = kept.record.filed_by == Some(gate.user.account);
        if kept.struck || filed_by_them || !may(reader, Section::Notes)? {
            continue;
        }
        let record = kept.record.clone();
        let walls = walls_before(records::kind::<Document>(), reader, &kept.any())?;
        if !walls
            .into_iter()
            .map(|wall| may(reader, wall))
            .collect::<Result<Vec<_>>>()?
            .iter()
            .all(|may| *may)
        {
            continue;
        }
        if shown.len() == SHOWN {
            rest += 1;
            continue;
        }
        let from = record.correspondent.iter().cloned();
        shown.push(NewDocument {
            person,
            name: people::name(reader, person)?.unwrap_or_default(),
            document,
            filed_on: record.filed_on,
            filed: w.day(record.filed_on),
            kind: record.kind,
            about: std::iter::once(w.word(record.kind).to_owned()).chain(from).collect::<Vec<_>>().join(", "),
            title: record.title,
        });
    }
    Ok((shown, rest))
}

/// After a change to a person's file: writes down which of its documents are new to whoever carries the case. One that
/// came before they took the case over is new only while nobody has opened it.
///
/// # Errors
/// When the database cannot keep it.
pub fn follow(tx: &mut Writer, person: PersonId, _: Date) -> Stored<()> {
    if !contents::had::<Document>(tx, person)? {
        return Ok(());
    }
    let case = case_of(tx, person)?;
    let all = store::of_person::<Document>(tx, person)?;
    let opened = opened(tx, person)?;
    let is_new = |id: DocumentId, record: &Document| {
        let Some(case) = &case else { return false };
        let theirs = case.caseworker.is_some() && record.filed_by == case.caseworker;
        let before = case.caseworker.is_none() || case.assigned_on.is_some_and(|day| record.filed_on < day);
        let seen = opened.iter().any(|(one, by)| *one == id && (before || Some(*by) == case.caseworker));
        let replaced = all.iter().any(|other| other.record.corrects() == Some(id.cast()));
        record.filed_by.is_some() && !theirs && !seen && !replaced
    };
    let wanted: Vec<Unread> = all
        .iter()
        .filter(|kept| is_new(kept.id.cast(), &kept.record))
        .filter_map(|kept| {
            let case = case.as_ref()?;
            let (worker, unit) = (case.caseworker, case.unit);
            Some(Unread { person, document: kept.id.cast(), worker, unit, filed_on: kept.record.filed_on })
        })
        .collect();
    write_unread(tx, person, &wanted)
}
