// SPDX-License-Identifier: MPL-2.0
//! The places companies offer and how many of them are used, by how large the company is.

use super::{CompanyPlace, Organisation, SizeClass, store as own};
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, Stored},
    record::store,
    reports::{Hidden, told},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::{Date, date};
use kernel::{TextEnum, ids::OrganisationId};
use std::collections::HashMap;

/// The companies of one size.
struct Line {
    size: String,
    companies: String,
    offered: String,
    used: String,
}

#[derive(Template)]
#[template(path = "partners/places.html")]
struct PlacesPage<'a> {
    frame: Frame<'a>,
    year: i16,
    years: Vec<(i16, bool)>,
    lines: Vec<Line>,
    published: bool,
    sees_partners: bool,
    keeps: bool,
}

/// What was counted of one size: companies that offered or had somebody, places offered, and offers used.
#[derive(Clone, Copy, Default)]
struct Counts {
    companies: i64,
    offered: i64,
    used: i64,
}

/// The page, for a year: true numbers for those who work with companies or figures, the published ones for others.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let this_year = gate.today.year();
    let year = ask.query.get("year").parse().unwrap_or(this_year).clamp(2000, this_year);
    let mut reader = gate.read_snapshot(Action::SeeStatus)?;
    let published = !gate.may(Action::SeeFigures) && !gate.may(Action::SeePartners);
    let counts = count(&mut reader, (date(year, 1, 1), date(year, 12, 31)))?;
    drop(reader);
    let hidden = if published { Hidden::Few } else { Hidden::Nothing };
    let lines = SizeClass::ALL.iter().copied().map(Some).chain([None]).map(|size| {
        let counted = counts.get(&size).copied().unwrap_or_default();
        line(w, size, counted, hidden)
    });
    let page = PlacesPage {
        frame: Frame::inside(gate, ask, w.t("places-title"))
            .under(vec![Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }]),
        lines: lines.collect(),
        years: (this_year - 3..=this_year).rev().map(|it| (it, it == year)).collect(),
        year,
        published,
        sees_partners: gate.may(Action::SeePartners),
        keeps: gate.may(Action::KeepPartners),
    };
    Ok(Reply::page(page.render()?))
}

fn line(w: &Wording, size: Option<SizeClass>, counted: Counts, hidden: Hidden) -> Line {
    Line {
        size: size.map_or_else(|| w.t("places-size-unknown").to_owned(), |size| w.word(size).to_owned()),
        companies: told(w, counted.companies, hidden),
        offered: told(w, counted.offered, Hidden::Nothing),
        used: told(w, counted.used, hidden),
    }
}

/// The places and the offers of a year by the size of the company. Offers at a company that is not in the register
/// stand with those whose size is not known.
fn count(conn: &mut Conn, (from, until): (Date, Date)) -> Stored<HashMap<Option<SizeClass>, Counts>> {
    let size: HashMap<OrganisationId, Option<SizeClass>> = store::all::<Organisation>(conn)?
        .into_iter()
        .map(|kept| (kept.id.cast(), kept.record.size_class))
        .collect();
    let mut known: HashMap<OrganisationId, Counts> = HashMap::new();
    for kept in store::all::<CompanyPlace>(conn)? {
        let place = kept.record;
        if place.starts_on <= until && place.ends_on.is_none_or(|end| end >= from) {
            known.entry(place.organisation).or_default().offered += place.places_count;
        }
    }
    let mut counts: HashMap<Option<SizeClass>, Counts> = HashMap::new();
    for (company, used) in own::company_offers(conn, (from, until))? {
        match company {
            Some(company) => known.entry(company).or_default().used += used,
            None => counts.entry(None).or_default().used += used,
        }
    }
    for (company, counted) in known {
        let sum = counts.entry(size.get(&company).copied().flatten()).or_default();
        sum.companies += 1;
        sum.offered += counted.offered;
        sum.used += counted.used;
    }
    Ok(counts)
}
