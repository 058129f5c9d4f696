// SPDX-License-Identifier: MPL-2.0
//! How newcomers are spread over the areas, year by year: counts without names, in a picture and a table (B-13).

use super::{Area, spread_picture, store as tables};
use crate::{
    error::Result,
    gate::{Action, Gate},
    people,
    record::store,
    reports::whole,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use indicators::publish::{Shown, Threshold, publish_table};
use jiff::{ToSpan, civil::Date};
use kernel::ids::{AreaId, PersonId};
use std::collections::BTreeSet;

/// How many years are shown.
const YEARS: i16 = 6;

/// Somebody who moved to an area on a day.
pub type Moved = (AreaId, PersonId, Date);

/// An area with how many moved there.
pub struct Row {
    /// Its name.
    pub name: String,
    /// Column and line on the map, where the municipality has put it on one.
    pub place: Option<(i64, i64)>,
    /// How many in each year.
    pub years: Vec<Shown>,
    /// In the last 12 and the last 36 months, and the latter for each thousand residents; not for publication.
    pub recent: Vec<String>,
}

#[derive(Template)]
#[template(path = "housing/spread.html")]
struct SpreadPage<'a> {
    frame: Frame<'a>,
    published: bool,
    years: Vec<String>,
    rows: Vec<(String, Vec<String>, Vec<String>)>,
    /// Where the placements of each area are; empty for those who may not see them.
    placements: Vec<String>,
    headings: Vec<&'static str>,
    maps: Vec<(String, String)>,
    /// Whether some area stands in no place of the map and the user may put it there.
    unplaced: bool,
    most: String,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeStatus)?;
    let published = !(gate.may(Action::SeeFigures) || gate.may(Action::SeeDwellings));
    // What is published ends with a whole year, so that nobody can follow a single person from day to day.
    let last = if published { gate.today.year() - 1 } else { gate.today.year() };
    let years: Vec<i16> = (last - YEARS + 1..=last).collect();
    let moved = tables::moved(&mut reader, gate.today)?;
    let mut areas: Vec<(AreaId, Area)> =
        store::all::<Area>(&mut reader)?.into_iter().map(|kept| (kept.id.cast(), kept.record)).collect();
    drop(reader);
    areas.sort_by_cached_key(|(id, area)| (people::danish_order(&area.name), *id));
    let rows = rows(w, &areas, &moved, &years, (gate.today, published));
    let names: Vec<String> = years.iter().map(ToString::to_string).collect();
    let shown = |row: &Row| {
        let cells = row.years.iter().map(|cell| said(w, *cell)).collect();
        (row.name.clone(), cells, row.recent.clone())
    };
    let page = SpreadPage {
        frame: Frame::inside(gate, ask, w.t("spread-title")),
        published,
        placements: if gate.may(Action::SeeDwellings) {
            areas.iter().map(|(id, _)| format!("/housing/placements?area={id}")).collect()
        } else {
            vec![String::new(); areas.len()]
        },
        maps: spread_picture::draw(w, &names, &rows),
        unplaced: rows.iter().any(|row| row.place.is_none()) && gate.may(Action::ChangeDwellings),
        rows: rows.iter().map(shown).collect(),
        years: names,
        headings: if published { Vec::new() } else { vec!["spread-12", "spread-36", "spread-thousand"] },
        most: if published { String::new() } else { most(w, &areas, &moved, gate.today) },
    };
    Ok(Reply::page(page.render()?))
}

/// How many persons moved to an area in the days after `since` until `until`.
fn persons(moved: &[Moved], area: AreaId, holds: impl Fn(Date) -> bool) -> u64 {
    let here = moved.iter().filter(|(at, _, on)| *at == area && holds(*on));
    here.map(|(_, person, _)| *person).collect::<BTreeSet<_>>().len() as u64
}

fn rows(
    w: &Wording,
    areas: &[(AreaId, Area)],
    moved: &[Moved],
    years: &[i16],
    (today, published): (Date, bool),
) -> Vec<Row> {
    let count = |id: AreaId, year: i16| persons(moved, id, |on| on.year() == year);
    let counts: Vec<Vec<u64>> =
        areas.iter().map(|(id, _)| years.iter().map(|year| count(*id, *year)).collect()).collect();
    let table = publish_table(&counts, Threshold::Five);
    let row = |(at, (id, area)): (usize, &(AreaId, Area))| Row {
        name: area.name.clone(),
        place: area.map_column.zip(area.map_line),
        years: if published {
            table.cells[at][..years.len()].to_vec()
        } else {
            counts[at].iter().map(|count| Shown::Count(*count)).collect()
        },
        recent: if published { Vec::new() } else { recent(w, area, *id, moved, today) },
    };
    areas.iter().enumerate().map(row).collect()
}

fn recent(w: &Wording, area: &Area, id: AreaId, moved: &[Moved], today: Date) -> Vec<String> {
    let within = |months: i32| {
        let since = today.saturating_sub(months.months());
        persons(moved, id, |on| since < on && on <= today)
    };
    let (year, three) = (within(12), within(36));
    let residents = area.residents.and_then(|residents| u64::try_from(residents).ok());
    let thousand = residents.filter(|residents| *residents > 0).map(|residents| three * 10_000 / residents);
    let thousand = thousand.map(|tenths| format!("{},{}", tenths / 10, tenths % 10));
    vec![whole(w, year), whole(w, three), thousand.unwrap_or_else(|| "–".to_owned())]
}

/// The area that most have moved to in 36 months, and the share of all who moved.
fn most(w: &Wording, areas: &[(AreaId, Area)], moved: &[Moved], today: Date) -> String {
    let since = today.saturating_sub(36.months());
    let of = |id: AreaId| persons(moved, id, |on| since < on && on <= today);
    let all: u64 = areas.iter().map(|(id, _)| of(*id)).sum();
    let Some((id, area)) = areas.iter().max_by_key(|(id, _)| of(*id)).filter(|_| all > 0) else {
        return String::new();
    };
    let percent = (of(*id) * 200 + all) / (all * 2);
    w.with("spread-most", &[("area", area.name.clone().into()), ("percent", percent.to_string().into())])
}

/// A number as it may be told.
#[must_use]
pub fn said(w: &Wording, cell: Shown) -> String {
    match cell {
        Shown::Count(count) => whole(w, count),
        Shown::Below(_) | Shown::Hidden => w.t("institutions-hidden").to_owned(),
    }
}
