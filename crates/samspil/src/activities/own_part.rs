// SPDX-License-Identifier: MPL-2.0
//! What one of several brings to an activity, written by themselves and by nobody else's unit (*eget bidrag*, T-13).

use super::{Activity, ActivityOwner};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate},
    record::{Faults, Fields, Kept, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply,
        form::{self, Choices, FormPage},
        records::texts,
    },
};
use askama::Template;
use kernel::ids::{ActivityId, RecordId};

/// Whether the user may write this part: whoever works in the unit, and whoever keeps the activities.
#[must_use]
pub fn may(gate: Option<&Gate<'_>>, owner: &ActivityOwner) -> bool {
    let theirs = |gate: &Gate<'_>| owner.unit.is_some_and(|unit| gate.user.units.contains(&unit));
    gate.is_some_and(|gate| gate.may(Action::KeepActivities) || gate.may(Action::KeepOwnPart) && theirs(gate))
}

/// Their own fields, and no other.
fn own() -> Vec<Spec> {
    let own = ["brings", "follow_up", "follow_up_on"];
    ActivityOwner::FIELDS.iter().filter(|spec| own.contains(&spec.name)).copied().collect()
}

fn find(gate: &Gate<'_>, ask: &Ask, conn: &mut Conn) -> Result<Kept<ActivityOwner>> {
    let (activity, id): (ActivityId, RecordId) = (ask.id("id")?, ask.id("owner")?);
    let kept = store::find::<ActivityOwner>(conn, store::nobody(), id)?;
    let kept = kept.filter(|kept| !kept.struck && kept.record.activity == activity).ok_or(Error::NotFound)?;
    if may(Some(gate), &kept.record) { Ok(kept) } else { Err(Error::Forbidden) }
}

/// The form.
///
/// # Errors
/// [`Error::Forbidden`] when it is another unit's part.
pub fn form(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    page(gate, ask, None, &Faults::default())
}

fn page(gate: &Gate<'_>, ask: &Ask, written: Option<&Form>, faults: &Faults) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::KeepOwnPart)?;
    let kept = find(gate, ask, &mut reader)?;
    let activity = kept.record.activity;
    let name = store::find::<Activity>(&mut reader, store::nobody(), activity.cast())?;
    let crumbs = vec![
        Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() },
        Crumb {
            address: format!("/activities/{activity}"),
            label: name.map(|kept| kept.record.name).unwrap_or_default(),
        },
    ];
    let stands = texts(&kept.record);
    let frame = Frame::inside(gate, ask, w.t("activity-own-part")).under(crumbs);
    let fields = form::fields(w, &own(), written.unwrap_or(&stands), faults, &Choices::default());
    let page = FormPage {
        intro: w.t("activity-own-part-intro").to_owned(),
        version: kept.version.to_string(),
        ..FormPage::of(frame, format!("/activities/{activity}/owner/{}", kept.id), fields)
    };
    Ok(Reply::page(page.render()?))
}

/// Keeps what was written.
///
/// # Errors
/// [`Error::Forbidden`] when it is another unit's part; [`Error::Stale`] when somebody was quicker.
pub fn save(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::KeepOwnPart)?;
    let kept = find(gate, ask, &mut tx)?;
    let mut form = texts(&kept.record);
    for spec in own() {
        form.set(spec.name, ask.form.get(spec.name));
    }
    let mut faults = Faults::default();
    let record = store::read::<ActivityOwner>(&form, &mut faults, gate.today);
    let Some(record) = record else {
        drop(tx);
        let reply = page(gate, ask, Some(&ask.form), &faults)?;
        return Ok(reply.status(axum::http::StatusCode::UNPROCESSABLE_ENTITY));
    };
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let activity = kept.record.activity;
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &record)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/activities/{activity}?saved=changed")))
}
