// SPDX-License-Identifier: MPL-2.0
//! Makes the sessions of an activity from how often it is held (*læg faste tider*).

use super::{
    Activity, ActivitySeries, ActivitySession,
    store::{self as own, At},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Told, Writer},
    record::{Faults, Fields, Kept, Record, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply,
        form::{self, FormPage},
    },
};
use askama::Template;
use kernel::ids::{ActivityId, RecordId};

/// The form for a series, with what is known from the activity.
///
/// # Errors
/// [`Error::NotFound`] when there is no such activity.
pub fn form(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut begun = Form::default();
    begun.set("rhythm", "weekly");
    page(gate, ask, begun, &Faults::default())
}

/// What the form asks: everything but the activity.
fn asked() -> Vec<Spec> {
    ActivitySeries::FIELDS.iter().filter(|spec| spec.name != "activity").copied().collect()
}

fn page(gate: &Gate<'_>, ask: &Ask, written: Form, faults: &Faults) -> Result<Reply> {
    let (w, id) = (ask.wording, ask.id::<kernel::ids::ActivityKind>("id")?);
    let mut reader = gate.read(Action::KeepActivities)?;
    let kept = store::find::<Activity>(&mut reader, store::nobody(), id.cast())?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let mut begun = Form::default();
    for (field, day) in [("starts_on", kept.record.starts_on), ("ends_on", kept.record.ends_on)] {
        begun.set(field, day.map(|day| day.to_string()).unwrap_or_default());
    }
    begun.0.extend(written.0);
    let choices = form::choices(&mut reader, w, &asked(), gate.today)?;
    let crumbs = vec![
        Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() },
        Crumb { address: format!("/activities/{id}"), label: kept.record.name },
    ];
    let frame = Frame::inside(gate, ask, w.t("activity-series-new")).under(crumbs);
    let fields = form::fields(w, &asked(), &begun, faults, &choices);
    let page = FormPage {
        intro: w.t("activity-series-intro").to_owned(),
        button: w.t("activity-make-sessions").to_owned(),
        ..FormPage::of(frame, format!("/activities/{id}/series/new"), fields)
    };
    Ok(Reply::page(page.render()?))
}

/// Keeps a series and makes its sessions, all in one go.
///
/// # Errors
/// [`Error::NotFound`] when there is no such activity; what is wrong with the series stands beside its fields.
pub fn add(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let activity: ActivityId = ask.id("id")?;
    let mut tx = gate.write(Action::KeepActivities)?;
    let mut form = ask.form.clone();
    form.set("activity", activity.to_string());
    let mut faults = Faults::default();
    let series = store::read::<ActivitySeries>(&form, &mut faults, gate.today);
    store::check_references(&mut tx, ActivitySeries::FIELDS, store::nobody(), &form, &mut faults)?;
    if faults.of("activity").is_some() {
        return Err(Error::NotFound);
    }
    let id = RecordId::mint();
    let Some(series) = series.filter(|_| faults.is_empty()) else {
        drop(tx);
        return again(gate, ask, &faults);
    };
    let told = store::add(&mut tx, store::nobody(), id, &series)?;
    match make(&mut tx, id, &series, gate)? {
        Made::Wrong(faults) => {
            drop(tx);
            return again(gate, ask, &faults);
        }
        Made::Some(told) => tx.commit(told)?,
        Made::None => tx.commit(told)?,
    }
    Ok(Reply::see(&format!("/activities/{activity}?saved=added")))
}

fn again(gate: &Gate<'_>, ask: &Ask, faults: &Faults) -> Result<Reply> {
    let reply = page(gate, ask, ask.form.clone(), faults)?;
    Ok(reply.status(axum::http::StatusCode::UNPROCESSABLE_ENTITY))
}

/// Makes the sessions of a series that are not there yet: after its last day was moved.
///
/// # Errors
/// [`Error::NotFound`] when there is no such series; [`Error::Refused`] when a session of it would not be right.
pub fn make_missing(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (activity, id): (ActivityId, RecordId) = (ask.id("id")?, ask.id("series")?);
    let mut tx = gate.write(Action::KeepActivities)?;
    let kept: Option<Kept<ActivitySeries>> = store::find(&mut tx, store::nobody(), id)?;
    let kept = kept.filter(|kept| !kept.struck && kept.record.activity == activity).ok_or(Error::NotFound)?;
    match make(&mut tx, id, &kept.record, gate)? {
        Made::Some(told) => tx.commit(told)?,
        Made::Wrong(faults) => return Err(Error::Refused(faults)),
        Made::None => {}
    }
    Ok(Reply::see(&format!("/activities/{activity}?saved=added")))
}

enum Made {
    None,
    Some(Told),
    Wrong(Faults),
}

fn make(tx: &mut Writer, id: RecordId, series: &ActivitySeries, gate: &Gate<'_>) -> Result<Made> {
    let mut made = Made::None;
    let there = own::after_of(tx, series.activity, At::begin(series.starts_on), 2000)?;
    for day in series.dates() {
        let (session_id, session) = series.session(id, day);
        // One that was moved or struck out is not made again, nor one that came from a file.
        let same = |kept: &Kept<ActivitySession>| {
            kept.record.from_clock == series.from_clock
                && (kept.record.held_on == day || kept.record.moved_from == Some(day))
        };
        let known = store::find::<ActivitySession>(tx, store::nobody(), session_id)?.is_some();
        if known || there.iter().any(same) {
            continue;
        }
        let mut faults = Faults::default();
        session.check(&mut faults, gate.today);
        session.check_beside(tx, (store::nobody(), session_id), &mut faults)?;
        if !faults.is_empty() {
            return Ok(Made::Wrong(faults));
        }
        made = Made::Some(store::add(tx, store::nobody(), session_id, &session)?);
    }
    Ok(made)
}
