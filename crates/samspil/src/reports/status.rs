// SPDX-License-Identifier: MPL-2.0
//! The status by guidepost: every figure with its definition, its day, its target and its chart.

use super::{
    card::{self, Card, KeyFigure},
    figures::{self, Series, View},
    store,
};
use crate::{
    error::Result,
    gate::{Action, Gate},
    record::{FaultKind, Field},
    web::{Ask, Form, Frame, Reply, Wording, form::FieldView},
};
use askama::Template;
use axum::http::StatusCode;
use indicators::{Guidepost, INDICATORS, reception::MISSION};
use jiff::civil::Date;

/// What the strategy also wants told, and which nobody can count from the cases: guidepost and number.
pub const FROM_ELSEWHERE: &[(Guidepost, &[&str])] = &[
    (Guidepost::Housing, &["1a", "1b"]),
    (Guidepost::Danish, &["2a", "2b"]),
    (Guidepost::Work, &[]),
    (Guidepost::Education, &["4a", "4b", "4c", "4d"]),
    (Guidepost::Community, &["5a"]),
    (Guidepost::Cooperation, &["6a"]),
];

/// A guidepost with its figures.
pub struct GuidepostView {
    /// Its number, from 1.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// Its figures.
    pub cards: Vec<Card>,
    /// The figures that come from elsewhere: number and what is said of them.
    pub elsewhere: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "reports/status.html")]
struct StatusPage<'a> {
    frame: Frame<'a>,
    field: FieldView,
    published: bool,
    as_of: String,
    tiles: Vec<Tile>,
    guideposts: Vec<GuidepostView>,
}

/// A figure of the reception: its number, its name, the figure.
type Tile = (&'static str, String, KeyFigure);

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, view) = (ask.wording, view(gate));
    let asked = asked(gate, ask, view);
    let (status, tiles, guideposts) = match &asked {
        Ok(as_of) => {
            let (series, sees_members) = (figures(gate, *as_of)?, gate.may(Action::SeeMembers));
            let card = |series: &Series| Card::of(w, series, *as_of, sees_members);
            (StatusCode::OK, tiles(w, &series), guideposts(w, series.iter().map(card).collect()))
        }
        Err(_) => {
            drop(gate.read(Action::SeeStatus)?);
            (StatusCode::UNPROCESSABLE_ENTITY, Vec::new(), Vec::new())
        }
    };
    let as_of = asked.as_ref().map(|day| w.day(*day)).unwrap_or_default();
    let page = StatusPage {
        frame: Frame::inside(gate, ask, w.t("status-title")),
        field: field(w, ask, &asked, view),
        published: view == View::Published,
        as_of: w.with("figure-as-of", &[("date", as_of.into())]),
        tiles,
        guideposts,
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// Which figures the user may see.
#[must_use]
pub fn view(gate: &Gate<'_>) -> View {
    if gate.may(Action::SeeFigures) { View::True } else { View::Published }
}

/// The day somebody asks about; today when they name none. Published figures are told as of the end of a month, so
/// that nobody can follow a single person from one day to the next.
///
/// # Errors
/// What is wrong with the day.
pub fn asked(gate: &Gate<'_>, ask: &Ask, view: View) -> std::result::Result<Date, FaultKind> {
    let text = ask.query.get("as_of").trim();
    let day = if text.is_empty() { gate.today } else { Date::read(text, &Form::default())? };
    if day > gate.today {
        return Err(FaultKind::InTheFuture);
    }
    let ended = day == day.last_of_month();
    Ok(if view == View::True || ended { day } else { indicators::cohort::before(day.first_of_month()) })
}

/// Every figure as of a day, as the user may see it.
///
/// # Errors
/// As the gate says.
pub fn figures(gate: &Gate<'_>, as_of: Date) -> Result<Vec<Series>> {
    let mut reader = gate.read_snapshot(Action::SeeStatus)?;
    let snapshot = store::snapshot(&mut reader, as_of)?;
    drop(reader);
    Ok(figures::status(&snapshot, view(gate)))
}

/// What the mission asks of the reception, each figure with the way to its card (B-04).
fn tiles(w: &Wording, all: &[Series]) -> Vec<Tile> {
    let of = |id: &&str| all.iter().find(|series| series.indicator.id == *id);
    let tile = |series: &Series| {
        let name = w.t(&series.indicator.key("name")).to_owned();
        (series.indicator.id, name, card::key_figure(w, series))
    };
    MISSION.iter().filter_map(of).map(tile).collect()
}

fn guideposts(w: &Wording, mut cards: Vec<Card>) -> Vec<GuidepostView> {
    let mut all = Vec::new();
    for (guidepost, elsewhere) in FROM_ELSEWHERE {
        let count = INDICATORS.iter().filter(|indicator| indicator.guidepost == *guidepost).count();
        let said = |number: &&'static str| (*number, w.t(&format!("status-elsewhere-{number}")).to_owned());
        all.push(GuidepostView {
            number: guidepost.number(),
            name: w.t(&guidepost.name_key()).to_owned(),
            cards: cards.drain(..count.min(cards.len())).collect(),
            elsewhere: elsewhere.iter().map(said).collect(),
        });
    }
    all
}

fn field(w: &Wording, ask: &Ask, asked: &std::result::Result<Date, FaultKind>, view: View) -> FieldView {
    let hint = if view == View::Published { "status-as-of-hint-published" } else { "status-as-of-hint" };
    FieldView {
        name: "as_of",
        label: w.t("status-as-of").to_owned(),
        hint: w.t(hint).to_owned(),
        input: "day",
        text: asked.as_ref().map_or_else(|_| ask.query.get("as_of").to_owned(), |day| w.day(*day)),
        options: Vec::new(),
        required: true,
        fault: asked.as_ref().err().map(|kind| w.fault(kind)),
        theirs: None,
    }
}
