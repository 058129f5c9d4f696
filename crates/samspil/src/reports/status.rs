// SPDX-License-Identifier: MPL-2.0
//! The status by guidepost: every figure with its definition, its day, its target and its chart.

use super::{
    figures::{self, Series, View},
    grouping::{self, Group},
    shown::Shown,
    store,
    strategy::{self, Strategy},
};
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, Stored},
    record::{FaultKind, Field},
    web::{Ask, Form, Frame, Reply, Wording, form::FieldView},
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;

/// A status as of a day: the strategy in force, how it is put in order, and the figures in that order.
pub struct Status {
    /// The strategy in force on the day.
    pub strategy: Option<Strategy>,
    /// The guideposts with the numbers of their figures.
    pub groups: Vec<Group>,
    /// The figures.
    pub series: Vec<Series>,
}

impl Status {
    /// The status as of a day, in words of a language and for somebody's eyes.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn gather(conn: &mut Conn, w: &Wording, as_of: Date, view: View) -> Stored<Self> {
        let groups = grouping::on(conn, w, as_of)?;
        let mut series = figures::status(&store::snapshot(conn, as_of)?, view);
        let order: Vec<&String> = groups.iter().flat_map(|group| &group.figures).collect();
        series.sort_by_key(|series| order.iter().position(|id| **id == series.indicator.id));
        Ok(Self { strategy: strategy::in_force(conn, as_of)?, groups, series })
    }

    /// The number of the guidepost that a figure stands under; none when no guidepost names it.
    #[must_use]
    pub fn guidepost_of(&self, figure: &str) -> Option<usize> {
        let group = self.groups.iter().find(|group| group.figures.iter().any(|id| id == figure))?;
        Some(group.number).filter(|number| *number > 0)
    }
}

#[derive(Template)]
#[template(path = "reports/status.html")]
struct StatusPage<'a> {
    frame: Frame<'a>,
    field: FieldView,
    published: bool,
    keeps: bool,
    day: String,
    shown: Option<Shown>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, view) = (ask.wording, view(gate));
    let asked = asked(gate, ask, view);
    let (status, shown) = match &asked {
        Ok(as_of) => {
            let status = figures(gate, w, *as_of)?;
            let shown = Shown::of(w, &status, *as_of, gate.may(Action::SeeMembers));
            (StatusCode::OK, Some(shown))
        }
        Err(_) => {
            drop(gate.read(Action::SeeStatus)?);
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
    };
    let page = StatusPage {
        frame: Frame::inside(gate, ask, w.t("status-title")),
        field: field(w, ask, &asked, view),
        published: view == View::Published,
        keeps: gate.may(Action::KeepStatus),
        day: asked.map(|day| day.to_string()).unwrap_or_default(),
        shown,
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// Which figures the user may see.
#[must_use]
pub fn view(gate: &Gate<'_>) -> View {
    if gate.may(Action::SeeFigures) { View::True } else { View::Published }
}

/// The day somebody asks about; today when they name none.
///
/// # Errors
/// What is wrong with the day.
pub fn asked(gate: &Gate<'_>, ask: &Ask, view: View) -> std::result::Result<Date, FaultKind> {
    let text = ask.query.get("as_of").trim();
    let day = if text.is_empty() { gate.today } else { Date::read(text, &Form::default())? };
    if day > gate.today {
        return Err(FaultKind::InTheFuture);
    }
    Ok(told_as_of(day, view))
}

/// The day the figures are told as of. Published figures are told as of the end of a month, so that nobody can follow
/// a single person from one day to the next.
#[must_use]
pub fn told_as_of(day: Date, view: View) -> Date {
    let ended = day == day.last_of_month();
    if view == View::True || ended { day } else { indicators::cohort::before(day.first_of_month()) }
}

/// The status as of a day, as the user may see it.
///
/// # Errors
/// As the gate says.
pub fn figures(gate: &Gate<'_>, w: &Wording, as_of: Date) -> Result<Status> {
    let mut reader = gate.read_snapshot(Action::SeeStatus)?;
    Ok(Status::gather(&mut reader, w, as_of, view(gate))?)
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
        complete: "off",
        about: None,
    }
}
