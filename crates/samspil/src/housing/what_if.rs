// SPDX-License-Identifier: MPL-2.0
//! What the plan would be if more came, an area could not be used or the limits were others, beside today's (*hvad nu hvis*).

use super::{
    beside::{Beside, Side, beside},
    criteria::{Needs, Seeker, Terms},
    household::way,
    plan::Plan,
    terms,
};
use crate::{
    error::Result,
    gate::{Action, Gate},
    record::{FaultKind, Faults, Field, Kroner, Spec, store},
    web::{
        Ask, Form, Frame, Reply,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::ids::AreaId;

/// The most households that can be imagined.
const MOST: i64 = 200;

const fn whole(name: &'static str) -> Spec {
    Spec { of: "dwelling", name, kind: <i64 as Field>::KIND, required: false }
}

/// What can be imagined.
const IMAGINED: [Spec; 6] = [
    whole("more_households"),
    whole("more_persons"),
    whole("more_children"),
    Spec { of: "dwelling", name: "blocked_area", kind: <AreaId as Field>::KIND, required: false },
    Spec { of: "dwelling", name: "rent_then", kind: <Kroner as Field>::KIND, required: false },
    whole("area_then"),
];

#[derive(Template)]
#[template(path = "housing/what_if.html")]
struct WhatIfPage<'a> {
    frame: Frame<'a>,
    today: Vec<FieldView>,
    fields: Vec<FieldView>,
    beside: Option<Beside>,
}

/// What is imagined.
struct Imagined {
    arrivals: Vec<Seeker>,
    blocked: Option<AreaId>,
    terms: Terms,
}

/// The page; it changes nothing.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeDwellings)?;
    let mut faults = Faults::default();
    let today = terms::read(&mut reader, &ask.query, gate.today, &mut faults)?;
    let imagined = imagined(&ask.query, today, &mut faults);
    let choices = form::choices(&mut reader, w, &IMAGINED, gate.today)?;
    let asked = !ask.query.get("imagine").is_empty() && faults.is_empty();
    let beside = if asked {
        let plan = Plan::look(gate, &mut reader)?;
        drop(reader);
        let now = plan.propose(&today, 0..0);
        let then = plan.propose_if(&imagined.terms, imagined.blocked, &imagined.arrivals);
        let now = Side { proposal: &now, terms: &today, arrivals: &[] };
        let then = Side { proposal: &then, terms: &imagined.terms, arrivals: &imagined.arrivals };
        Some(beside(gate, w, &plan, now, then)?)
    } else {
        None
    };
    let frame = Frame::inside(gate, ask, w.t("what-if"));
    let page = WhatIfPage {
        frame: frame.under(way(w, &terms::query(&ask.query))),
        today: form::fields(w, &terms::STATED, &ask.query, &faults, &choices),
        fields: form::fields(w, &IMAGINED, &ask.query, &faults, &choices),
        beside,
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Reply::page(page.render()?).status(status))
}

/// What is imagined; a limit that is left empty is today's.
fn imagined(query: &Form, today: Terms, faults: &mut Faults) -> Imagined {
    let mut number = |name| store::read_field::<Option<i64>>(name, query, faults).flatten();
    let (households, persons) = (number("more_households"), number("more_persons"));
    let (children, newcomers) = (number("more_children").unwrap_or(0), number("area_then"));
    let rent = store::read_field::<Option<Kroner>>("rent_then", query, faults).flatten();
    let blocked = store::read_field::<Option<AreaId>>("blocked_area", query, faults).flatten();
    let households = households.unwrap_or(0);
    if households > MOST {
        faults.add("more_households", FaultKind::OutOfRange(0, MOST));
    }
    let persons = persons.unwrap_or(1);
    if households > 0 && (persons < 1 || children > persons) {
        faults.add("more_children", FaultKind::OutOfRange(0, persons));
    }
    let one = Seeker { persons, children, sheltered: false, needs: Needs::UNKNOWN };
    let count = usize::try_from(households.min(MOST)).unwrap_or(0);
    let terms = Terms { rent: rent.or(today.rent), newcomers: newcomers.or(today.newcomers), ..today };
    Imagined { arrivals: vec![one; count], blocked, terms }
}
