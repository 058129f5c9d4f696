// SPDX-License-Identifier: MPL-2.0
//! What the activities ask of the database.

use super::{
    Activity, ActivityCompany, ActivityOwner, ActivitySeries, ActivitySession, ActivityShift, Attendance,
    CounsellingTopic, Enrolment, SpokenLanguage, SuitcaseLoan,
};
use crate::{
    gate::{Conn, Stored},
    record::{Clock, Field, Headline, Kept, store},
};
use jiff::civil::Date;
use kernel::ids::{AccountId, ActivityId, RecordId, SuitcaseId};
use std::collections::HashMap;

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
) -> Stored<Vec<(Kept<ActivitySession>, String)>> {
    let shifts: Vec<Kept<ActivityShift>> =
        store::picked(conn, "and account = $2 order by id desc limit 200", &[&account])?;
    let mut all = Vec::new();
    for shift in shifts {
        let session = store::find::<ActivitySession>(conn, store::nobody(), shift.record.session.cast())?;
        let there = |kept: &Kept<ActivitySession>| {
            !kept.struck && !kept.record.cancelled && (from..=until).contains(&kept.record.held_on)
        };
        all.extend(session.filter(there).map(|kept| (kept, shift.record.duty_text.unwrap_or_default())));
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
    let sql =
        "select count(*), cast(coalesce(sum(version), 0) as bigint) from activity where municipality = $1";
    let counted = conn.first(sql, &[], |row| (row.get::<i64>(0), row.get::<i64>(1)))?;
    let (count, written) = counted.unwrap_or_default();
    Ok(format!("{count}.{written}"))
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

/// Waits until nobody else gives or takes a place in an activity: two who enrol at once see each other.
///
/// # Errors
/// When the database cannot answer.
pub fn queue_for(conn: &mut Conn, activity: ActivityId) -> Stored<()> {
    let (_, key) = activity.uuid().as_u64_pair();
    conn.queue_for(key.cast_signed())
}

/// Whether there is a place in an activity from a day until another, beside everybody who has one.
///
/// # Errors
/// When the database cannot answer.
pub fn is_free(
    conn: &mut Conn,
    activity: &Activity,
    (id, except): (ActivityId, Option<RecordId>),
    (from, until): (Date, Option<Date>),
) -> Stored<bool> {
    let Some(capacity) = activity.capacity else { return Ok(true) };
    let sql = "and activity = $2 and place_from is not null and (ends_on is null or ends_on >= $3)";
    let mut others: Vec<Kept<Enrolment>> = store::picked(conn, sql, &[&id, &from])?;
    others.extend(conn.memory.expected_everywhere::<Kept<Enrolment>>().cloned());
    let places = others
        .iter()
        .filter(|kept| Some(kept.id) != except && kept.record.activity == id)
        .filter_map(|kept| Some((kept.record.place_from?, kept.record.ends_on)))
        .filter(|(first, last)| {
            until.is_none_or(|until| *first <= until) && last.is_none_or(|last| last >= from)
        });
    let places: Vec<(Date, Option<Date>)> = places.collect();
    // The fullest day is one on which somebody begins.
    let begins = places.iter().map(|(first, _)| (*first).max(from)).chain([from]);
    let fullest = begins
        .map(|day| {
            places.iter().filter(|(first, last)| *first <= day && last.is_none_or(|last| last >= day)).count()
        })
        .max()
        .unwrap_or_default();
    Ok(i64::try_from(fullest).unwrap_or(i64::MAX) < capacity)
}

/// Everybody who was ever enrolled in an activity, in the order in which they asked.
///
/// # Errors
/// When the database cannot answer.
pub fn enrolments_of(conn: &mut Conn, activity: ActivityId) -> Stored<Vec<Kept<Enrolment>>> {
    store::picked(conn, "and activity = $2 order by starts_on, id", &[&activity])
}

/// Whether anybody was ever enrolled in an activity, or came to it by name.
///
/// # Errors
/// When the database cannot answer.
pub fn has_names(conn: &mut Conn, activity: ActivityId) -> Stored<bool> {
    for sql in [
        "select 1 from enrolment where municipality = $1 and activity = $2 limit 1",
        "select 1 from attendance where municipality = $1 and activity = $2 limit 1",
    ] {
        if conn.first(sql, &[&activity], |_| ())?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the attendance of anybody was ever taken at a session.
///
/// # Errors
/// When the database cannot answer.
pub fn has_attendance(conn: &mut Conn, session: RecordId) -> Stored<bool> {
    let sql = "select 1 from attendance where municipality = $1 and session = $2 limit 1";
    Ok(conn.first(sql, &[&session], |_| ())?.is_some())
}

/// The attendance at a session.
///
/// # Errors
/// When the database cannot answer.
pub fn attendance_at(conn: &mut Conn, session: RecordId) -> Stored<Vec<Kept<Attendance>>> {
    store::picked(conn, "and session = $2 order by person, id", &[&session])
}

/// The activities for which somebody waits on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn waited_for(conn: &mut Conn, day: Date) -> Stored<Vec<ActivityId>> {
    let sql = "select distinct activity from enrolment where municipality = $1 and struck = false
               and place_from is null and (ends_on is null or ends_on >= $2)";
    conn.rows(sql, &[&day], |row| row.get(0))
}

/// What open counselling was asked about at the sessions of an activity: topic and how many times.
///
/// # Errors
/// When the database cannot answer.
pub fn asked_about(conn: &mut Conn, session: RecordId) -> Stored<Vec<(CounsellingTopic, i64)>> {
    let sql = "select counselling_topic, count(*) from counselling_visit
               where municipality = $1 and session = $2 and struck = false group by counselling_topic order by 2 desc, 1";
    conn.rows(sql, &[&session], |row| (row.get(0), row.get(1)))
}

/// How many different people came by name to each activity, and how many visits were counted without names.
///
/// # Errors
/// When the database cannot answer.
pub fn took_part(conn: &mut Conn) -> Stored<HashMap<ActivityId, Counts>> {
    let sql = "select activity, count(*), cast(coalesce(sum(newcomers_count), 0) as bigint), cast(coalesce(sum(volunteers_count), 0) as bigint),
                      cast(coalesce(sum(staff_count), 0) as bigint), cast(coalesce(sum(others_count), 0) as bigint)
               from activity_session where municipality = $1 and struck = false and cancelled = false
                 and (newcomers_count is not null or volunteers_count is not null or staff_count is not null
                      or others_count is not null)
               group by activity";
    let counted = conn.rows(sql, &[], |row| {
        let counts = Counts {
            sessions: row.get(1),
            newcomers: row.get(2),
            volunteers: row.get(3),
            staff: row.get(4),
            others: row.get(5),
        };
        (row.get::<ActivityId>(0), counts)
    })?;
    let mut all: HashMap<ActivityId, Counts> = counted.into_iter().collect();
    let sql = "select activity, count(*) from attendance where municipality = $1 and struck = false and mark = 'came'
               group by activity";
    for (activity, visits) in conn.rows(sql, &[], |row| (row.get::<ActivityId>(0), row.get::<i64>(1)))? {
        all.entry(activity).or_default().newcomers += visits;
    }
    Ok(all)
}

impl Counts {
    /// All together.
    #[must_use]
    pub const fn all(&self) -> i64 {
        self.newcomers + self.volunteers + self.staff + self.others
    }
}

/// Whether a suitcase is with somebody else at that time.
///
/// # Errors
/// When the database cannot answer.
pub fn is_lent(conn: &mut Conn, loan: &SuitcaseLoan, id: RecordId) -> Stored<bool> {
    let mut others = loans_of(conn, loan.suitcase)?;
    others.extend(conn.memory.expected_everywhere::<Kept<SuitcaseLoan>>().cloned());
    Ok(others.iter().any(|kept| kept.id != id && kept.record.meets(loan)))
}

/// Every loan of a suitcase, the latest first.
///
/// # Errors
/// When the database cannot answer.
pub fn loans_of(conn: &mut Conn, suitcase: SuitcaseId) -> Stored<Vec<Kept<SuitcaseLoan>>> {
    store::picked(conn, "and suitcase = $2 order by starts_on desc, id desc", &[&suitcase])
}

/// The companies of an activity.
///
/// # Errors
/// When the database cannot answer.
pub fn companies_of(conn: &mut Conn, activity: ActivityId) -> Stored<Vec<Kept<ActivityCompany>>> {
    store::picked(conn, "and activity = $2 order by company_name, id", &[&activity])
}

/// How many got a job that came of an activity, each counted once (T-18).
///
/// # Errors
/// When the database cannot answer.
pub fn hired(conn: &mut Conn, activity: ActivityId) -> Stored<i64> {
    let sql = "select count(distinct person) from employment where municipality = $1 and came_of = $2 and struck = false";
    Ok(conn.first(sql, &[&activity], |row| row.get(0))?.unwrap_or_default())
}
