// SPDX-License-Identifier: MPL-2.0
//! One session as those see it who hold it: who is on duty, how many came, and what was changed (*mødegang*).

use super::{
    Activity, ActivitySession, ActivityShift, ActivityType, CounsellingTopic, CounsellingVisit, NamedVisit,
    SpokenLanguage,
    calendar::{self, Line},
    store as own,
    tick::{self, Tick},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Relation, accounts, may},
    record::{FaultKind, Faults, Fields, Kept, Record, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply,
        form::{self, Choices, FieldView, Wrong},
        records::texts,
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    TextEnum,
    ids::{ActivityId, RecordId},
};

#[derive(Template)]
#[template(path = "activities/attend.html")]
struct SessionPage<'a> {
    frame: Frame<'a>,
    activity: ActivityId,
    id: RecordId,
    version: i64,
    line: Line,
    keeps: bool,
    shifts: Vec<(String, String)>,
    ticks: Vec<Tick>,
    others: String,
    may_tick: bool,
    asks: Option<Vec<(String, i64)>>,
    /// Whether the user may write in somebody's file that they came.
    names: bool,
    topics: Vec<(&'static str, &'a str)>,
    languages: Vec<(&'static str, &'a str)>,
    counts: Vec<FieldView>,
    changes: Vec<FieldView>,
    shift: Vec<FieldView>,
    wrong: Vec<Wrong>,
    /// Whether somebody else has changed what was to be kept meanwhile.
    stale: bool,
    open_changes: bool,
}

/// The fields of each form on the page.
const COUNTS: &[&str] = &["newcomers_count", "volunteers_count", "staff_count", "others_count"];
const CHANGES: &[&str] = &["held_on", "from_clock", "until_clock", "venue", "cancelled", "change_reason"];

fn specs(names: &[&str]) -> Vec<Spec> {
    ActivitySession::FIELDS.iter().filter(|spec| names.contains(&spec.name)).copied().collect()
}

/// The activity and the session that an address names.
fn find(ask: &Ask, conn: &mut Conn) -> Result<(Kept<Activity>, Kept<ActivitySession>)> {
    let (activity, id): (ActivityId, RecordId) = (ask.id("id")?, ask.id("session")?);
    let kept = store::find::<ActivitySession>(conn, store::nobody(), id)?;
    let kept = kept.filter(|kept| !kept.struck && kept.record.activity == activity).ok_or(Error::NotFound)?;
    let of = store::find::<Activity>(conn, store::nobody(), activity.cast())?.ok_or(Error::NotFound)?;
    Ok((of, kept))
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such session.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    shown(gate, ask, None, (&Faults::default(), false))
}

fn shown(
    gate: &Gate<'_>,
    ask: &Ask,
    written: Option<&Form>,
    (faults, stale): (&Faults, bool),
) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeActivities)?;
    let (of, kept) = find(ask, &mut reader)?;
    let mut form = texts(&kept.record);
    form.0.extend(written.iter().flat_map(|written| written.0.iter().cloned()));
    let everybody = accounts::all(&mut reader)?;
    let name = |id| everybody.iter().find(|account| account.id == id).map(|account| account.name.clone());
    let shifts = own::shifts_of(&mut reader, kept.id)?;
    let works = |account: &&accounts::Account| {
        let on_health = of.record.activity_type == Some(ActivityType::HealthSession);
        (may(account.role, Action::KeepOwnPart, Relation::Stranger)
            || (on_health && may(account.role, Action::CountHealthSessions, Relation::Stranger)))
            && shifts.iter().all(|shift| shift.record.account != account.id)
    };
    let (mut ticks, others) = match of.record.takes_names && gate.may(Action::KeepActivities) {
        true => tick::list(gate, &mut reader, &kept)?,
        false => (Vec::new(), 0),
    };
    let asks = match of.record.takes_visits() {
        true => Some(
            own::asked_about(&mut reader, kept.id)?
                .into_iter()
                .map(|(topic, count)| (w.word(topic).to_owned(), count))
                .collect(),
        ),
        false => None,
    };
    if let Some(written) = written.filter(|written| written.get("do") == "tick") {
        tick::try_again(&mut ticks, written);
    }
    let fields = |names| form::fields(w, &specs(names), &form, faults, &Choices::default());
    let (counts, changes) = (fields(COUNTS), fields(CHANGES));
    let staff = everybody
        .iter()
        .filter(works)
        .map(|account| (account.id.to_string(), account.name.clone()))
        .collect();
    let shift = shift_fields(w, written, faults, staff);
    let crumbs = vec![
        Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() },
        Crumb { address: format!("/activities/{}", of.id), label: of.record.name.clone() },
    ];
    let title = calendar::weekday(w, kept.record.held_on);
    let page = SessionPage {
        frame: Frame::inside(gate, ask, &title).under(crumbs),
        activity: of.id.cast(),
        id: kept.id,
        version: kept.version,
        line: calendar::line(w, &of, &kept.record),
        keeps: gate.may(Action::KeepActivities),
        shifts: shifts
            .iter()
            .map(|shift| {
                (name(shift.record.account).unwrap_or_default(), w.headline(&shift.record.headline()))
            })
            .collect(),
        may_tick: kept.record.held_on <= gate.today,
        ticks,
        others: match i64::try_from(others) {
            Ok(count) if count > 0 => w.count("activity-others", count),
            _ => String::new(),
        },
        asks,
        names: gate
            .user
            .roles()
            .any(|role| may(role, Action::Change(NamedVisit::SECTION), Relation::OwnUnit)),
        topics: CounsellingTopic::ALL.iter().map(|topic| (topic.code(), w.word(*topic))).collect(),
        languages: SpokenLanguage::ALL.iter().map(|it| (it.code(), w.word(*it))).collect(),
        wrong: form::wrong(w, "activity_session", faults, counts.iter().chain(&changes).chain(&shift)),
        counts,
        changes,
        shift,
        stale,
        open_changes: CHANGES.iter().any(|name| faults.of(name).is_some()),
    };
    let reply = Reply::page(page.render()?);
    Ok(match (stale, faults.is_empty()) {
        (true, _) => reply.status(StatusCode::CONFLICT),
        (false, true) => reply,
        (false, false) => reply.status(StatusCode::UNPROCESSABLE_ENTITY),
    })
}

/// The fields of a new shift: who can be put on duty, and what for.
fn shift_fields(
    w: &crate::web::Wording,
    written: Option<&Form>,
    faults: &Faults,
    staff: Vec<(String, String)>,
) -> Vec<FieldView> {
    let wanted = |spec: &&Spec| matches!(spec.name, "account" | "shift_function" | "duty_text");
    let specs: Vec<Spec> = ActivityShift::FIELDS.iter().filter(wanted).copied().collect();
    let written = written.filter(|written| written.get("do") == "shift").cloned().unwrap_or_default();
    let mut fields = form::fields(w, &specs, &written, faults, &Choices::default());
    for field in fields.iter_mut().filter(|field| field.name == "account") {
        w.t("session-on-duty").clone_into(&mut field.label);
        field.options.clone_from(&staff);
    }
    fields
}

/// Keeps what one of the forms on the page says.
///
/// # Errors
/// [`Error::NotFound`] when there is no such session; [`Error::Stale`] when somebody was quicker.
pub fn save(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let faults = match ask.form.get("do") {
        "count" => change(gate, ask, COUNTS)?,
        "change" => change(gate, ask, CHANGES)?,
        "shift" => put_on_duty(gate, ask)?,
        "tick" => match tick::keep(gate, ask, &looked_up(gate, ask)?) {
            Err(Error::Stale | Error::Overtaken(_)) => {
                return shown(gate, ask, Some(&ask.form), (&Faults::default(), true));
            }
            kept => kept?,
        },
        "visit" => add_visit(gate, ask)?,
        _ => return Err(Error::Unreadable),
    };
    if faults.is_empty() {
        Ok(Reply::see(&format!("{}?saved=changed", ask.path)))
    } else {
        shown(gate, ask, Some(&ask.form), (&faults, false))
    }
}

/// Corrects some fields of the session; whoever gives it another day has moved it.
fn change(gate: &Gate<'_>, ask: &Ask, names: &[&str]) -> Result<Faults> {
    let mut tx = gate.write(Action::KeepActivities)?;
    let (_, kept) = find(ask, &mut tx)?;
    let mut form = texts(&kept.record);
    for name in names {
        form.set(name, ask.form.get(name));
    }
    let mut faults = Faults::default();
    let Some(mut session) = store::read::<ActivitySession>(&form, &mut faults, gate.today) else {
        return Ok(faults);
    };
    if session.held_on != kept.record.held_on {
        session.moved_from = kept.record.moved_from.or(Some(kept.record.held_on));
        session.moved_from = session.moved_from.filter(|day| *day != session.held_on);
    }
    session.check_beside(&mut tx, (store::nobody(), kept.id), &mut faults)?;
    if faults.is_empty() && session != kept.record {
        let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
        let told = store::amend(&mut tx, &Kept { version, ..kept }, &session)?;
        tx.commit(told)?;
    }
    Ok(faults)
}

/// Puts somebody of the house on duty.
fn put_on_duty(gate: &Gate<'_>, ask: &Ask) -> Result<Faults> {
    let mut tx = gate.write(Action::KeepActivities)?;
    let (_, kept) = find(ask, &mut tx)?;
    let mut form = ask.form.clone();
    form.set("session", kept.id.to_string());
    let mut faults = Faults::default();
    let shift = store::read::<ActivityShift>(&form, &mut faults, gate.today);
    store::check_references(&mut tx, ActivityShift::FIELDS, store::nobody(), &form, &mut faults)?;
    if let Some(shift) = &shift {
        shift.check_beside(&mut tx, (store::nobody(), kept.id), &mut faults)?;
    }
    let there = own::shifts_of(&mut tx, kept.id)?;
    match shift {
        Some(shift) if there.iter().any(|other| other.record.account == shift.account) => {
            faults.add("account", FaultKind::Taken);
        }
        Some(shift) if faults.is_empty() => {
            let told = store::add(&mut tx, store::nobody(), RecordId::mint(), &shift)?;
            tx.commit(told)?;
        }
        _ => {}
    }
    Ok(faults)
}

/// The session that an address names, looked up for a change that opens files.
fn looked_up(gate: &Gate<'_>, ask: &Ask) -> Result<Kept<ActivitySession>> {
    let mut reader = gate.read(Action::KeepActivities)?;
    Ok(find(ask, &mut reader)?.1)
}

/// Adds a visit to open counselling: what it was about, and nobody's name.
fn add_visit(gate: &Gate<'_>, ask: &Ask) -> Result<Faults> {
    let mut tx = gate.write(Action::KeepActivities)?;
    let (_, kept) = find(ask, &mut tx)?;
    let mut form = ask.form.clone();
    form.set("session", kept.id.to_string());
    let mut faults = Faults::default();
    let visit = store::read::<CounsellingVisit>(&form, &mut faults, gate.today);
    if let Some(visit) = &visit {
        visit.check_beside(&mut tx, (store::nobody(), kept.id), &mut faults)?;
    }
    if let Some(visit) = visit.filter(|_| faults.is_empty()) {
        let told = store::add(&mut tx, store::nobody(), RecordId::mint(), &visit)?;
        tx.commit(told)?;
    }
    Ok(faults)
}
