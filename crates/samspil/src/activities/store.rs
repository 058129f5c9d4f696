// SPDX-License-Identifier: MPL-2.0
//! What the activities ask of the database.

mod people;

pub use people::*;

use super::{
    ActivityFollowUp, ActivityMeeting, ActivityOwner, ActivitySeries, ActivitySession, ActivityShift,
    ActivityText, SpokenLanguage,
};
use crate::{
    gate::{Conn, Stored},
    record::{Clock, Field, Headline, Kept, store},
};
use jiff::civil::Date;
use kernel::ids::{AccountId, ActivityId, OrganisationId, RecordId, UnitId};

/// A place in the calendar: the day, the time, the session; what comes next comes after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The day.
    pub day: Date,
    /// The time, in minutes after midnight.
    pub clock: i64,
    /// The session.
    pub id: RecordId,
}

impl At {
    /// Before everything on a day.
    #[must_use]
    pub const fn begin(day: Date) -> Self {
        Self { day, clock: -1, id: RecordId::from_uuid(uuid::Uuid::nil()) }
    }

    /// Where a session is.
    #[must_use]
    pub fn of(kept: &Kept<ActivitySession>) -> Self {
        Self { day: kept.record.held_on, clock: kept.record.from_clock.0, id: kept.id }
    }
}

/// The next sessions of all activities after a place in the calendar, at most so many.
///
/// # Errors
/// When the database cannot answer.
pub fn after(conn: &mut Conn, at: At, most: i64) -> Stored<Vec<Kept<ActivitySession>>> {
    store::picked(
        conn,
        "and held_on >= $2 and (held_on, from_clock, id) > ($2, $3, $4) order by held_on, from_clock, id limit $5",
        &[&at.day, &Clock(at.clock), &at.id, &most],
    )
}

/// The same for one activity.
///
/// # Errors
/// When the database cannot answer.
pub fn after_of(
    conn: &mut Conn,
    activity: ActivityId,
    at: At,
    most: i64,
) -> Stored<Vec<Kept<ActivitySession>>> {
    store::picked(
        conn,
        "and activity = $2 and held_on >= $3 and (held_on, from_clock, id) > ($3, $4, $5)
         order by held_on, from_clock, id limit $6",
        &[&activity, &at.day, &Clock(at.clock), &at.id, &most],
    )
}

/// The same for those that have a language of their own.
///
/// # Errors
/// When the database cannot answer.
pub fn after_in(
    conn: &mut Conn,
    language: SpokenLanguage,
    at: At,
    most: i64,
) -> Stored<Vec<Kept<ActivitySession>>> {
    store::picked(
        conn,
        "and held_in = $2 and held_on >= $3 and (held_on, from_clock, id) > ($3, $4, $5)
         order by held_on, from_clock, id limit $6",
        &[&language, &at.day, &Clock(at.clock), &at.id, &most],
    )
}

/// The last sessions of one activity before a day, the newest first.
///
/// # Errors
/// When the database cannot answer.
pub fn before_of(
    conn: &mut Conn,
    activity: ActivityId,
    day: Date,
    most: i64,
) -> Stored<Vec<Kept<ActivitySession>>> {
    store::picked(
        conn,
        "and activity = $2 and held_on < $3 order by held_on desc, from_clock desc, id desc limit $4",
        &[&activity, &day, &most],
    )
}

/// When an activity is held, who stands behind it, and who is on duty when.
///
/// # Errors
/// When the database cannot answer.
pub fn series_of(conn: &mut Conn, activity: ActivityId) -> Stored<Vec<Kept<ActivitySeries>>> {
    store::picked(conn, "and activity = $2 order by starts_on, id", &[&activity])
}

/// Who stands behind an activity.
///
/// # Errors
/// When the database cannot answer.
pub fn owners_of(conn: &mut Conn, activity: ActivityId) -> Stored<Vec<Kept<ActivityOwner>>> {
    store::picked(conn, "and activity = $2 order by id", &[&activity])
}

/// What an organisation stands behind.
///
/// # Errors
/// When the database cannot answer.
pub fn owned_by(conn: &mut Conn, organisation: OrganisationId) -> Stored<Vec<Kept<ActivityOwner>>> {
    store::picked(conn, "and organisation = $2 order by id", &[&organisation])
}

/// The meetings of those behind an activity, the latest first.
///
/// # Errors
/// When the database cannot answer.
pub fn meetings_of(conn: &mut Conn, activity: ActivityId) -> Stored<Vec<Kept<ActivityMeeting>>> {
    store::picked(conn, "and activity = $2 order by held_on desc, id desc", &[&activity])
}

/// What those behind an activity follow up, what is not done first.
///
/// # Errors
/// When the database cannot answer.
pub fn follow_ups_of(conn: &mut Conn, activity: ActivityId) -> Stored<Vec<Kept<ActivityFollowUp>>> {
    let rest = "and activity = $2 order by case when done_on is null then 0 else 1 end, coalesce(due_on, agreed_on), id";
    store::picked(conn, rest, &[&activity])
}

/// What a unit has not done yet.
///
/// # Errors
/// When the database cannot answer.
pub fn follow_ups_by(conn: &mut Conn, unit: UnitId) -> Stored<Vec<Kept<ActivityFollowUp>>> {
    let rest = "and unit = $2 and done_on is null order by coalesce(due_on, agreed_on), id";
    store::picked(conn, rest, &[&unit])
}

/// What an organisation has not done yet.
///
/// # Errors
/// When the database cannot answer.
pub fn follow_ups_at(conn: &mut Conn, organisation: OrganisationId) -> Stored<Vec<Kept<ActivityFollowUp>>> {
    let rest = "and organisation = $2 and done_on is null order by coalesce(due_on, agreed_on), id";
    store::picked(conn, rest, &[&organisation])
}

/// An activity in other languages.
///
/// # Errors
/// When the database cannot answer.
pub fn texts_of(conn: &mut Conn, activity: ActivityId) -> Stored<Vec<Kept<ActivityText>>> {
    store::picked(conn, "and activity = $2 order by held_in, id", &[&activity])
}

/// Who is on duty at a session.
///
/// # Errors
/// When the database cannot answer.
pub fn shifts_of(conn: &mut Conn, session: RecordId) -> Stored<Vec<Kept<ActivityShift>>> {
    store::picked(conn, "and session = $2 order by id", &[&session])
}

/// The sessions at which somebody is on duty between two days.
///
/// # Errors
/// When the database cannot answer.
pub fn on_duty(
    conn: &mut Conn,
    account: AccountId,
    from: Date,
    until: Date,
) -> Stored<Vec<(Kept<ActivitySession>, ActivityShift)>> {
    let shifts: Vec<Kept<ActivityShift>> =
        store::picked(conn, "and account = $2 order by id desc limit 200", &[&account])?;
    let mut all = Vec::new();
    for shift in shifts {
        let session = store::find::<ActivitySession>(conn, store::nobody(), shift.record.session.cast())?;
        let there = |kept: &Kept<ActivitySession>| {
            !kept.struck && !kept.record.cancelled && (from..=until).contains(&kept.record.held_on)
        };
        all.extend(session.filter(there).map(|kept| (kept, shift.record)));
    }
    all.sort_by_key(|(kept, _)| At::of(kept));
    Ok(all)
}

/// The sessions that one can refer to: the thousand latest, with the name of their activity.
///
/// # Errors
/// When the database cannot answer.
pub fn choices(conn: &mut Conn) -> Stored<Vec<(RecordId, Vec<Headline>)>> {
    let sql = "select s.id, a.name, s.held_on, s.from_clock from activity_session s
               join activity a on a.municipality = s.municipality and a.id = s.activity
               where s.municipality = $1 and s.struck = false order by s.held_on desc, s.from_clock desc limit 1000";
    conn.rows(sql, &[], |row| {
        let clock: Clock = row.get(3);
        (
            row.get(0),
            vec![Headline::Text(row.get(1)), Headline::Day(row.get(2)), Headline::Text(clock.show())],
        )
    })
}

/// The coming sessions of one activity.
///
/// # Errors
/// When the database cannot answer.
pub fn coming(
    conn: &mut Conn,
    activity: ActivityId,
    today: Date,
    most: i64,
) -> Stored<Vec<Kept<ActivitySession>>> {
    after_of(conn, activity, At::begin(today), most)
}

/// What the activities were like when they were last looked at: it changes with every change, and with nothing else.
///
/// # Errors
/// When the database cannot answer.
pub fn stamp(conn: &mut Conn) -> Stored<String> {
    let of_activities =
        "select count(*), cast(coalesce(sum(version), 0) as bigint) from activity where municipality = $1";
    let of_texts = "select count(*), cast(coalesce(sum(version), 0) as bigint) from activity_text where municipality = $1";
    let mut stamp = String::new();
    for sql in [of_activities, of_texts] {
        let counted = conn.first(sql, &[], |row| (row.get::<i64>(0), row.get::<i64>(1)))?;
        let (count, written) = counted.unwrap_or_default();
        stamp.push_str(&format!("{count}.{written} "));
    }
    Ok(stamp)
}

/// How many came to the sessions of an activity that were held before or on a day, by what they are, and how many
/// sessions somebody has counted.
///
/// # Errors
/// When the database cannot answer.
pub fn counts_of(conn: &mut Conn, activity: ActivityId, until: Date) -> Stored<Counts> {
    let sql = "select count(*), cast(coalesce(sum(newcomers_count), 0) as bigint), cast(coalesce(sum(volunteers_count), 0) as bigint),
                      cast(coalesce(sum(staff_count), 0) as bigint), cast(coalesce(sum(others_count), 0) as bigint)
               from activity_session where municipality = $1 and activity = $2 and struck = false and cancelled = false
                 and held_on <= $3";
    let counted = conn.first(sql, &[&activity, &until], |row| Counts {
        sessions: row.get(0),
        newcomers: row.get(1),
        volunteers: row.get(2),
        staff: row.get(3),
        others: row.get(4),
    })?;
    Ok(counted.unwrap_or_default())
}

/// How many came, by what they are (T-20): visits, not people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many sessions were held.
    pub sessions: i64,
    /// Newcomers whose names were not taken.
    pub newcomers: i64,
    /// Volunteers.
    pub volunteers: i64,
    /// Professionals.
    pub staff: i64,
    /// Others.
    pub others: i64,
}

impl Counts {
    /// All together.
    #[must_use]
    pub const fn all(&self) -> i64 {
        self.newcomers + self.volunteers + self.staff + self.others
    }
}
