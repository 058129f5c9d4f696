// SPDX-License-Identifier: MPL-2.0
//! What a health communicator works with: when sessions on health are held, and how many came, by nobody's name
//! (*sundhedsformidler*, A-32).

use super::{
    Activity, ActivitySession, ActivityType,
    calendar::{self, Line},
    my_shifts::{MyShift, shifts},
    store::{self as own, At},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate},
    record::{Faults, Fields, Kept, Record, Spec, store},
    web::{
        Ask, Form, Frame, Reply,
        form::{self, Choices, FieldView, Wrong},
        records::texts,
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::ToSpan;
use kernel::ids::RecordId;

const COUNT: Action = Action::CountHealthSessions;

/// What is counted.
const COUNTS: &[&str] = &["newcomers_count", "volunteers_count", "staff_count", "others_count"];

/// How many that have been held the page shows of each activity, and how many that are coming.
const HELD: i64 = 20;
const COMING: i64 = 10;

/// A session that has been held, with how many came.
struct Held {
    id: String,
    version: i64,
    day: String,
    line: Line,
    counted: String,
    fields: Vec<FieldView>,
    /// Whether it was tried and refused.
    tried: bool,
}

#[derive(Template)]
#[template(path = "activities/health.html")]
struct HealthPage<'a> {
    frame: Frame<'a>,
    /// When the user is on duty, today and in the next year.
    mine: Vec<MyShift>,
    held: Vec<Held>,
    coming: Vec<(String, Line)>,
    wrong: Vec<Wrong>,
}

/// The page: the sessions on health, those that were held last first.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Faults::default())
}

type Sessions = Vec<(Kept<Activity>, Kept<ActivitySession>)>;

/// The sessions on health that are held until today, and those to come.
fn sessions(gate: &Gate<'_>, conn: &mut Conn) -> Result<(Sessions, Sessions)> {
    let tomorrow = gate.today.tomorrow().unwrap_or(gate.today);
    let (mut held, mut coming) = (Vec::new(), Vec::new());
    for of in store::all::<Activity>(conn)?.into_iter().filter(is_on_health) {
        let id = of.id.cast();
        let before = own::before_of(conn, id, tomorrow, HELD)?;
        held.extend(before.into_iter().map(|kept| (of.clone(), kept)));
        let after = own::after_of(conn, id, At::begin(tomorrow), COMING)?;
        coming.extend(after.into_iter().map(|kept| (of.clone(), kept)));
    }
    held.sort_by_key(|(_, kept)| std::cmp::Reverse((kept.record.held_on, kept.id)));
    coming.sort_by_key(|(_, kept)| (kept.record.held_on, kept.id));
    Ok((held, coming))
}

fn is_on_health(kept: &Kept<Activity>) -> bool {
    kept.record.activity_type == Some(ActivityType::HealthSession)
}

fn show(gate: &Gate<'_>, ask: &Ask, faults: &Faults) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(COUNT)?;
    let (held, coming) = sessions(gate, &mut reader)?;
    let next_year = (gate.today, gate.today.saturating_add(1.year()));
    let mine = shifts(&mut reader, w, gate.user.account, next_year)?;
    let day = |kept: &Kept<ActivitySession>| calendar::weekday(w, kept.record.held_on);
    let held: Vec<Held> = held
        .iter()
        .map(|(of, kept)| {
            let id = kept.id.to_string();
            let tried = (ask.part("session") == id).then_some((&ask.form, faults));
            let counted = kept.record.counted();
            Held {
                tried: tried.is_some() && !faults.is_empty(),
                fields: count_fields(ask, kept, &day(kept), tried),
                // Whoever is refused still has not seen what somebody else has counted meanwhile.
                version: tried.and_then(|(form, _)| form.get("version").parse().ok()).unwrap_or(kept.version),
                day: day(kept),
                line: calendar::line(w, of, &kept.record),
                counted: counted.map(|count| w.count("activity-came", count)).unwrap_or_default(),
                id,
            }
        })
        .collect();
    let page = HealthPage {
        frame: Frame::inside(gate, ask, w.t("health-sessions-title")),
        wrong: form::wrong(w, "activity_session", faults, held.iter().flat_map(|one| &one.fields)),
        coming: coming.iter().map(|(of, kept)| (day(kept), calendar::line(w, of, &kept.record))).collect(),
        held,
        mine,
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Reply::page(page.render()?).status(status))
}

fn count_fields(
    ask: &Ask,
    kept: &Kept<ActivitySession>,
    title: &str,
    tried: Option<(&Form, &Faults)>,
) -> Vec<FieldView> {
    let wanted = |spec: &&Spec| COUNTS.contains(&spec.name);
    let specs: Vec<Spec> = ActivitySession::FIELDS.iter().filter(wanted).copied().collect();
    let (own, none) = (texts(&kept.record), Faults::default());
    let (form, faults) = tried.unwrap_or((&own, &none));
    let fields = form::fields(ask.wording, &specs, form, faults, &Choices::default());
    fields.into_iter().map(|field| field.of(kept.id, title)).collect()
}

/// Keeps how many came to one of them; nothing else of the session can be changed here.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when it is no session on health, [`Error::Overtaken`] when somebody was quicker.
pub fn count(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let id: RecordId = ask.id("session")?;
    let mut tx = gate.write(COUNT)?;
    let kept = store::find::<ActivitySession>(&mut tx, store::nobody(), id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let of = store::find::<Activity>(&mut tx, store::nobody(), kept.record.activity.cast())?;
    if !of.as_ref().is_some_and(|of| !of.struck && is_on_health(of)) {
        return Err(Error::NotFound);
    }
    let mut form = texts(&kept.record);
    for name in COUNTS {
        form.set(name, ask.form.get(name));
    }
    let mut faults = Faults::default();
    let session = store::read::<ActivitySession>(&form, &mut faults, gate.today);
    if let Some(session) = &session {
        session.check_beside(&mut tx, (store::nobody(), id), &mut faults)?;
    }
    let Some(session) = session.filter(|_| faults.is_empty()) else {
        drop(tx);
        return show(gate, ask, &faults);
    };
    if session != kept.record {
        let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
        let told = store::amend(&mut tx, &Kept { version, ..kept }, &session)?;
        tx.commit(told)?;
    }
    Ok(Reply::see("/activities/health?saved=changed"))
}
