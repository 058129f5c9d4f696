// SPDX-License-Identifier: MPL-2.0
//! The municipality's housing areas with what the lists have said of each year by year (*boligområder*, B-15).

use super::{Area, AreaListing, AreaStatus};
use crate::{
    error::Result,
    gate::{Action, Gate},
    people,
    record::store,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::AreaId;

/// An area as it is shown.
struct Line {
    name: String,
    /// Where it is corrected; empty for those who may not.
    address: String,
    residents: String,
    status: String,
    vulnerable: bool,
    /// Whether a newer list is known that does not name it.
    behind: bool,
    history: Vec<String>,
    strengths: String,
    welcome: String,
}

#[derive(Template)]
#[template(path = "housing/areas.html")]
struct AreasPage<'a> {
    frame: Frame<'a>,
    /// The day of the newest list, in words.
    newest: String,
    on_list: String,
    lines: Vec<Line>,
    sees_registers: bool,
    may_change: bool,
}

/// The page. The lists are public, so everybody who sees the status sees them.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeStatus)?;
    let mut listings: Vec<AreaListing> =
        store::all::<AreaListing>(&mut reader)?.into_iter().map(|kept| kept.record).collect();
    listings.retain(|listing| listing.listed_on <= gate.today);
    listings.sort_by_key(|listing| listing.listed_on);
    let mut areas: Vec<(AreaId, Area)> =
        store::all::<Area>(&mut reader)?.into_iter().map(|kept| (kept.id.cast(), kept.record)).collect();
    drop(reader);
    areas.sort_by_cached_key(|(id, area)| (people::danish_order(&area.name), *id));
    let newest = listings.last().map(|listing| listing.listed_on);
    let may_change = gate.may(Action::ChangeDwellings);
    let line = |(id, area): &(AreaId, Area)| {
        let own: Vec<&AreaListing> = listings.iter().filter(|listing| listing.area == *id).collect();
        let address = if may_change { format!("/register/area/{id}") } else { String::new() };
        Line { address, ..line(w, area, &own, newest) }
    };
    let lines: Vec<Line> = areas.iter().map(line).collect();
    let on_list = lines.iter().filter(|line| line.vulnerable).count();
    let page = AreasPage {
        frame: Frame::inside(gate, ask, w.t("areas-title")),
        newest: newest.map(|day| w.about("areas-newest", &w.day(day))).unwrap_or_default(),
        on_list: w.count("areas-on-list", i64::try_from(on_list).unwrap_or(i64::MAX)),
        lines,
        sees_registers: gate.may(Action::SeeDwellings),
        may_change,
    };
    Ok(Reply::page(page.render()?))
}

fn line(w: &Wording, area: &Area, own: &[&AreaListing], newest: Option<Date>) -> Line {
    let last = own.last();
    let status = last.map_or(AreaStatus::None, |listing| listing.status);
    Line {
        name: area.name.clone(),
        address: String::new(),
        residents: area.residents.map_or_else(|| "–".to_owned(), |residents| residents.to_string()),
        status: w.word(status).to_owned(),
        vulnerable: status.is_vulnerable(),
        behind: last.is_some_and(|listing| Some(listing.listed_on) < newest),
        history: spans(own).into_iter().map(|span| told(w, span)).collect(),
        strengths: area.strengths.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        welcome: area.welcome.clone().unwrap_or_default(),
    }
}

/// First year, last year and status, each run of years with the same status once.
type Span = (i16, i16, AreaStatus);

fn spans(own: &[&AreaListing]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for listing in own {
        let (year, status) = (listing.listed_on.year(), listing.status);
        match spans.last_mut() {
            Some((_, until, before)) if *before == status && *until + 1 == year => *until = year,
            _ => spans.push((year, year, status)),
        }
    }
    spans
}

fn told(w: &Wording, (from, until, status): Span) -> String {
    let years = if from == until { from.to_string() } else { format!("{from}–{until}") };
    format!("{years}: {}", w.word(status))
}
