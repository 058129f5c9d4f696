// SPDX-License-Identifier: MPL-2.0
//! What each of those behind an activity follows up: one's own list, and a button when it is done (*opfølgning*, T-13).

use super::{Activity, ActivityFollowUp, store as own, together};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Stored},
    record::{Kept, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::{ActivityId, RecordId};

/// Something that is followed up, as it is shown.
pub struct FollowUpLine {
    /// Its id.
    pub id: RecordId,
    /// Its version.
    pub version: i64,
    /// The activity.
    pub activity: ActivityId,
    /// What the activity is called.
    pub of: String,
    /// Who follows it up.
    pub who: String,
    /// What.
    pub what: String,
    /// When it was agreed, and by when it is to be done.
    pub days: String,
    /// Whether its day has passed.
    pub late: bool,
    /// The day it was done; empty while it is not.
    pub done: String,
    /// Whether the user may say that it is done.
    pub may: bool,
}

/// Whether it is for the user to do: whoever works in the unit, and whoever keeps the activities.
fn may(gate: Option<&Gate<'_>>, it: &ActivityFollowUp) -> bool {
    gate.is_some_and(|gate| gate.may(Action::KeepActivities) || is_own(gate, it))
}

fn is_own(gate: &Gate<'_>, it: &ActivityFollowUp) -> bool {
    gate.may(Action::KeepOwnPart) && it.unit.is_some_and(|unit| gate.user.units.contains(&unit))
}

/// What is followed up of one activity, as far as it is the user's to see: each party its own, and whoever keeps the
/// activities all of it.
///
/// # Errors
/// When the database cannot answer.
pub fn of_activity(
    gate: Option<&Gate<'_>>,
    w: &Wording,
    conn: &mut Conn,
    (activity, today): (ActivityId, Date),
) -> Stored<Vec<FollowUpLine>> {
    let all = own::follow_ups_of(conn, activity)?;
    all.iter().filter(|kept| may(gate, &kept.record)).map(|kept| line(gate, w, conn, (kept, today))).collect()
}

fn line(
    gate: Option<&Gate<'_>>,
    w: &Wording,
    conn: &mut Conn,
    (kept, today): (&Kept<ActivityFollowUp>, Date),
) -> Stored<FollowUpLine> {
    let it = &kept.record;
    let of = store::find::<Activity>(conn, store::nobody(), it.activity.cast())?;
    let due = it.due_on.map(|day| w.about("follow-up-due", &w.day(day)));
    let agreed = w.about("follow-up-agreed", &w.day(it.agreed_on));
    Ok(FollowUpLine {
        id: kept.id,
        version: kept.version,
        activity: it.activity,
        of: of.map(|kept| kept.record.name).unwrap_or_default(),
        who: together::party(conn, it.unit, it.organisation)?,
        what: it.what.clone(),
        days: std::iter::once(agreed).chain(due).collect::<Vec<_>>().join(", "),
        late: it.done_on.is_none() && it.due_on.is_some_and(|day| day < today),
        done: it.done_on.map(|day| w.day(day)).unwrap_or_default(),
        may: it.done_on.is_none() && may(gate, it),
    })
}

#[derive(Template)]
#[template(path = "activities/follow_ups.html")]
struct FollowUpsPage<'a> {
    frame: Frame<'a>,
    lines: Vec<FollowUpLine>,
}

/// The user's own list: what their units have not done yet, of all activities.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::KeepOwnPart)?;
    let mut lines = Vec::new();
    for unit in &gate.user.units {
        for kept in own::follow_ups_by(&mut reader, *unit)? {
            lines.push(line(Some(gate), w, &mut reader, (&kept, gate.today))?);
        }
    }
    let crumbs = vec![Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() }];
    let page =
        FollowUpsPage { frame: Frame::inside(gate, ask, w.t("follow-ups-title")).under(crumbs), lines };
    Ok(Reply::page(page.render()?))
}

/// Says that something is done.
///
/// # Errors
/// [`Error::Forbidden`] when it is another party's; [`Error::Stale`] when somebody was quicker.
pub fn done(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (activity, id): (ActivityId, RecordId) = (ask.id("id")?, ask.id("follow")?);
    let mut tx = gate.write(Action::KeepOwnPart)?;
    let kept = store::find::<ActivityFollowUp>(&mut tx, store::nobody(), id)?;
    let kept = kept.filter(|kept| !kept.struck && kept.record.activity == activity).ok_or(Error::NotFound)?;
    if !may(Some(gate), &kept.record) {
        return Err(Error::Forbidden);
    }
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let record = ActivityFollowUp { done_on: Some(gate.today), ..kept.record.clone() };
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &record)?;
    tx.commit(told)?;
    let back = if ask.form.get("back") == "list" {
        "/activities/follow-ups?saved=changed".to_owned()
    } else {
        format!("/activities/{activity}?saved=changed#follow-up")
    };
    Ok(Reply::see(&back))
}
