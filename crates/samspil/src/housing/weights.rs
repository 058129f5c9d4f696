// SPDX-License-Identifier: MPL-2.0
//! What each criterion counts, for changing: what a change does to the present queue is shown before it is saved.

use super::{
    beside::{Beside, Side, beside},
    criteria::{Terms, Weights},
    household::way,
    plan::Plan,
    terms,
    weight::{self, CriterionWeight, MOST, Weighed},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    record::{FaultKind, Faults, Kept, Prose, Source, Spec, store},
    web::{
        Ask, Form, Frame, Reply,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::{TextEnum, ids::RecordId};

#[derive(Template)]
#[template(path = "housing/weights.html")]
struct WeightsPage<'a> {
    frame: Frame<'a>,
    /// Each criterion: its field, its name, what stands in it, what is wrong with it.
    lines: Vec<(&'static str, &'a str, String, Option<String>)>,
    /// What somebody else has written meanwhile, for the criteria where it differs.
    theirs: Vec<(&'static str, String)>,
    stale: bool,
    /// Which weights the user has seen; what is saved over others is shown first.
    seen: String,
    fields: Vec<FieldView>,
    beside: Option<Beside>,
    may_change: bool,
}

impl WeightsPage<'_> {
    fn theirs(&self, name: &str) -> Option<&str> {
        self.theirs.iter().find(|(known, _)| *known == name).map(|(_, percent)| percent.as_str())
    }
}

/// A change of the weights.
struct Change {
    weights: Weights,
    starts_on: Option<Date>,
    note: Option<Prose>,
}

const ASKED: [Spec; 2] = [
    Spec {
        of: "criterion_weight",
        name: "starts_on",
        kind: <Date as crate::record::Field>::KIND,
        required: true,
    },
    Spec {
        of: "criterion_weight",
        name: "note",
        kind: <Prose as crate::record::Field>::KIND,
        required: false,
    },
];

/// The page with what counts today.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Form::default(), true)
}

/// What a change does, or the change itself.
///
/// # Errors
/// As the gate says.
pub fn change_them(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if ask.form.get("do") == "save" { save(gate, ask) } else { show(gate, ask, &ask.form, false) }
}

fn show(gate: &Gate<'_>, ask: &Ask, form: &Form, untouched: bool) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read_snapshot(Action::SeeDwellings)?;
    let mut faults = Faults::default();
    let today = terms::read(&mut reader, &Form::default(), gate.today, &mut faults)?;
    let mut form = form.clone();
    if untouched {
        form = Form::default();
        form.set("starts_on", gate.today.to_string());
        for one in Weighed::ALL {
            form.set(one.code(), today.weights.percent(one.code()).to_string());
        }
    }
    let change = change(&form, today.weights, &mut faults);
    let now = stamp(&store::all::<CriterionWeight>(&mut reader)?);
    let stale = is_stale(&form, &now);
    let kept = weight::on(&mut reader, change.starts_on.unwrap_or(gate.today))?;
    let differs =
        |one: &&Weighed| stale && form.get(one.code()).trim() != kept.percent(one.code()).to_string();
    let theirs = Weighed::ALL.iter().filter(differs);
    let theirs = theirs.map(|one| (one.code(), kept.percent(one.code()).to_string())).collect();
    let plan = Plan::look(gate, &mut reader)?;
    drop(reader);
    let beside = if untouched || !faults.is_empty() {
        None
    } else {
        let changed = Terms { weights: change.weights, ..today };
        let (now, then) = (plan.propose(&today, 0..0), plan.propose(&changed, 0..0));
        let now = Side { proposal: &now, terms: &today, arrivals: &[] };
        Some(beside(gate, w, &plan, now, Side { proposal: &then, terms: &changed, arrivals: &[] })?)
    };
    let line = |one: &Weighed| {
        let fault = faults.of(one.code()).map(|kind| w.fault(kind));
        (one.code(), w.word(*one), form.get(one.code()).to_owned(), fault)
    };
    let page = WeightsPage {
        frame: Frame::inside(gate, ask, w.t("weights")).under(way(w, "")),
        lines: Weighed::ALL.iter().map(line).collect(),
        theirs,
        stale,
        seen: if stale || form.get("seen").is_empty() { now } else { form.get("seen").to_owned() },
        fields: form::fields(w, &ASKED, &form, &faults, &form::Choices::default()),
        beside,
        may_change: gate.may(Action::ChangeDwellings),
    };
    let status = match (stale, faults.is_empty()) {
        (_, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, true) => StatusCode::CONFLICT,
        (false, true) => StatusCode::OK,
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// What tells these weights from any others.
fn stamp(all: &[Kept<CriterionWeight>]) -> String {
    let one = |kept: &Kept<CriterionWeight>| kept.id.uuid().as_u128().rotate_left(kept.version as u32);
    format!("{:x}", all.iter().map(one).fold(0, u128::wrapping_add))
}

/// Whether somebody else has changed the weights since the form was shown.
fn is_stale(form: &Form, now: &str) -> bool {
    !form.get("seen").is_empty() && form.get("seen") != now
}

/// What was written; a field that is empty stays as it is.
fn change(form: &Form, now: Weights, faults: &mut Faults) -> Change {
    let mut weights = now;
    for one in Weighed::ALL {
        match store::read_field::<Option<i64>>(one.code(), form, faults).flatten() {
            Some(percent) if percent > MOST => faults.add(one.code(), FaultKind::OutOfRange(0, MOST)),
            Some(percent) => weights = weights.with(one.code(), percent),
            None => {}
        }
    }
    let starts_on = store::read_field::<Date>("starts_on", form, faults);
    Change { weights, starts_on, note: store::read_field::<Option<Prose>>("note", form, faults).flatten() }
}

/// Saves what differs from what counts on the first day of the change. Whoever was second is shown both versions.
fn save(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::ChangeDwellings)?;
    let mut faults = Faults::default();
    let change = change(&ask.form, Weights::PROGRAM, &mut faults);
    let Some(starts_on) = change.starts_on.filter(|_| faults.is_empty()) else {
        drop(tx);
        return show(gate, ask, &ask.form, false);
    };
    let before = weight::on(&mut tx, starts_on)?;
    let all = store::all::<CriterionWeight>(&mut tx)?;
    if is_stale(&ask.form, &stamp(&all)) {
        drop(tx);
        return show(gate, ask, &ask.form, false);
    }
    let mut told = None;
    for one in Weighed::ALL.iter().filter(|one| !ask.form.text(one.code()).trim().is_empty()) {
        let percent = change.weights.percent(one.code());
        if before.percent(one.code()) == percent {
            continue;
        }
        let record = CriterionWeight { criterion: *one, starts_on, percent, note: change.note.clone() };
        let same_day = |kept: &&Kept<CriterionWeight>| {
            (kept.record.criterion, kept.record.starts_on) == (*one, starts_on)
        };
        told = Some(match all.iter().find(same_day) {
            Some(kept) => store::amend(&mut tx, kept, &record)?,
            None => store::add(&mut tx, store::nobody(), RecordId::mint(), &record)?,
        });
    }
    match told {
        Some(told) => tx.commit(told).map_err(Error::from)?,
        None => drop(tx),
    }
    Ok(Reply::see("/housing/weights?saved=changed"))
}
