// SPDX-License-Identifier: MPL-2.0
//! When somebody of the house is on duty in the next two weeks, for their *Min dag*, or whichever page is theirs (*vagter*).

use super::{Activity, calendar, store as own};
use crate::{
    gate::{Conn, Stored},
    record::store,
    web::Wording,
};
use jiff::{ToSpan, civil::Date};
use kernel::ids::{AccountId, ActivityId, RecordId};

/// A duty as *Min dag* shows it.
pub struct MyShift {
    /// The activity.
    pub activity: ActivityId,
    /// The session of it.
    pub session: RecordId,
    /// The day.
    pub held_on: Date,
    /// The day and the time.
    pub when: String,
    /// What the activity is called.
    pub name: String,
    /// Where, about what, and what one does there.
    pub words: Vec<String>,
    /// Where those who come are counted.
    pub address: String,
}

/// The duties of today and the next two weeks.
///
/// # Errors
/// When the database cannot answer.
pub fn my_shifts(conn: &mut Conn, w: &Wording, account: AccountId, today: Date) -> Stored<Vec<MyShift>> {
    shifts(conn, w, account, (today, today.saturating_add(14.days())))
}

/// The duties from one day to another.
///
/// # Errors
/// When the database cannot answer.
pub(super) fn shifts(
    conn: &mut Conn,
    w: &Wording,
    account: AccountId,
    (from, until): (Date, Date),
) -> Stored<Vec<MyShift>> {
    let mut all = Vec::new();
    for (kept, shift) in own::on_duty(conn, account, from, until)? {
        let what = shift.duty_text.or_else(|| shift.shift_function.map(|what| w.word(what).to_owned()));
        let session = &kept.record;
        let of = store::find::<Activity>(conn, store::nobody(), session.activity.cast())?;
        let Some(of) = of else { continue };
        let words = [session.venue.clone().or(of.record.venue), session.topic.clone(), what];
        all.push(MyShift {
            activity: session.activity,
            session: kept.id,
            held_on: session.held_on,
            when: format!("{}, {}", calendar::weekday(w, session.held_on), session.clocks()),
            name: of.record.name,
            words: words.into_iter().flatten().filter(|word| !word.is_empty()).collect(),
            address: format!("/activities/{}/session/{}", session.activity, kept.id),
        });
    }
    Ok(all)
}
