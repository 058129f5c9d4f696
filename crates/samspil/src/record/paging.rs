// SPDX-License-Identifier: MPL-2.0
//! A long register page by page: in the order people look for things in, or in the order programs fetch them.

use super::{Anything, Field, Kind};
use crate::{
    gate::{Conn, Param, Stored},
    records::RecordType,
};
use jiff::civil::Date;
use kernel::ids::RecordId;
use std::collections::HashSet;
use uuid::Uuid;

/// How many a page has.
pub const PAGE: usize = 50;

/// A page of a register.
pub struct Page {
    /// What stands on it.
    pub all: Vec<Anything>,
    /// The last one on it, when there are more: what it is listed by, and its id.
    pub next: Option<(String, RecordId)>,
}

/// The municipality's own of this kind after a place in the list, as people look for them: by [`Record::LISTED_BY`],
/// names as the database orders their letters and days from the newest, otherwise the newest first. Without an id it begins at the name or the day.
///
/// # Errors
/// When the database cannot answer.
pub fn listed(
    kind: &RecordType,
    conn: &mut Conn,
    today: Date,
    after: (&str, Option<RecordId>),
) -> Stored<Page> {
    let by = kind.fields.iter().find(|spec| spec.name == kind.listed_by);
    let (text, id) = after;
    let falls = by.is_none_or(|spec| matches!(spec.kind, Kind::Day));
    let id =
        id.unwrap_or(if falls { RecordId::from_uuid(Uuid::max()) } else { RecordId::from_uuid(Uuid::nil()) });
    let day = <Date as Field>::read(text, &crate::web::Form::default()).ok();
    let key: Option<&dyn Param> = match by.map(|spec| spec.kind) {
        Some(Kind::Day) => day.as_ref().map(|day| day as &dyn Param),
        Some(_) => (!text.is_empty()).then_some(&text as &dyn Param),
        None => None,
    };
    let (than, order) = if falls { ("<", " desc") } else { (">", "") };
    let (rest, params): (String, Vec<&dyn Param>) = match (by, key) {
        (Some(spec), Some(key)) => (format!("and ({}, id) {than} ($2, $3)", spec.name), vec![key, &id]),
        (Some(_), None) => (String::new(), Vec::new()),
        (None, _) => ("and id < $2".to_owned(), vec![&id]),
    };
    let first = by.map(|spec| format!("{}{order}, ", spec.name)).unwrap_or_default();
    page(kind, conn, today, (&format!("{rest} order by {first}id{order}"), &params))
}

/// The municipality's own of this kind after one of them, in the order of their ids: for programs.
///
/// # Errors
/// When the database cannot answer.
pub fn fetched(kind: &RecordType, conn: &mut Conn, today: Date, after: Option<RecordId>) -> Stored<Page> {
    let after = after.unwrap_or(RecordId::from_uuid(Uuid::nil()));
    page(kind, conn, today, ("and id > $2 order by id", &[&after]))
}

fn page(
    kind: &RecordType,
    conn: &mut Conn,
    today: Date,
    (rest, params): (&str, &[&dyn Param]),
) -> Stored<Page> {
    let withheld: HashSet<RecordId> =
        (kind.access.withheld)(conn, today)?.into_iter().map(|(id, _)| id).collect();
    // So many more are read as may have to be left out: what is withheld is neither shown nor a place to go on from.
    let most = PAGE + 1 + withheld.len();
    let mut all = (kind.access.picked)(conn, &format!("{rest} limit {most}"), params)?;
    all.retain(|kept| !withheld.contains(&kept.id));
    let more = all.len() > PAGE;
    all.truncate(PAGE);
    let place = |kept: &Anything| {
        let texts = kept.record.texts();
        let by = texts.into_iter().find(|(name, _)| *name == kind.listed_by);
        (by.map(|(_, text)| text).unwrap_or_default(), kept.id)
    };
    let next = all.last().filter(|_| more).map(place);
    Ok(Page { all, next })
}
