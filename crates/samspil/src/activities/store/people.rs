// SPDX-License-Identifier: MPL-2.0
//! What the activities ask of the database about those who take part: places, attendance, visits, loans and jobs.

use super::Counts;
use crate::{
    activities::{Activity, ActivityCompany, Attendance, CounsellingTopic, Enrolment, SuitcaseLoan},
    gate::{Conn, Stored},
    people::LanguageBand,
    record::{Kept, store},
};
use jiff::civil::Date;
use kernel::ids::{ActivityId, PersonId, RecordId, SuitcaseId};
use std::collections::HashMap;

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
    let sql = "select 1 from enrolment where municipality = $1 and activity = $2
               union all select 1 from attendance where municipality = $1 and activity = $2 limit 1";
    Ok(conn.first(sql, &[&activity], |_| ())?.is_some())
}

/// Whether a session names anybody: their attendance was taken, or they came to open counselling with their name. What was
/// struck out names them too.
///
/// # Errors
/// When the database cannot answer.
pub fn names_somebody(conn: &mut Conn, session: RecordId) -> Stored<bool> {
    let sql = "select 1 from attendance where municipality = $1 and session = $2
               union all select 1 from named_visit where municipality = $1 and session = $2 limit 1";
    Ok(conn.first(sql, &[&session], |_| ())?.is_some())
}

/// Whether anybody came to open counselling of an activity, with a name or without one.
///
/// # Errors
/// When the database cannot answer.
pub fn has_visits(conn: &mut Conn, activity: ActivityId) -> Stored<bool> {
    let sql = "select 1 from activity_session s
               join counselling_visit v on v.municipality = s.municipality and v.session = s.id and v.struck = false
               where s.municipality = $1 and s.activity = $2
               union all
               select 1 from named_visit where municipality = $1 and activity = $2 and struck = false limit 1";
    Ok(conn.first(sql, &[&activity], |_| ())?.is_some())
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

/// What open counselling was asked about at a session, by whoever gave their name and by whoever did not: topic and how
/// many times.
///
/// # Errors
/// When the database cannot answer.
pub fn asked_about(conn: &mut Conn, session: RecordId) -> Stored<Vec<(CounsellingTopic, i64)>> {
    let sql = "select counselling_topic, count(*) from (
                   select counselling_topic from counselling_visit
                   where municipality = $1 and session = $2 and struck = false
                   union all
                   select counselling_topic from named_visit
                   where municipality = $1 and session = $2 and struck = false
               ) visit group by counselling_topic order by 2 desc, 1";
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

/// The language assessments of all children: who, the band and the day, the earliest first.
///
/// # Errors
/// When the database cannot answer.
pub fn assessments(conn: &mut Conn) -> Stored<Vec<(PersonId, LanguageBand, Date)>> {
    let sql = "select person, language_band, assessed_on from language_assessment
               where municipality = $1 and struck = false order by assessed_on, id";
    conn.rows(sql, &[], |row| (row.get(0), row.get(1), row.get(2)))
}

/// The day each child first began in a school.
///
/// # Errors
/// When the database cannot answer.
pub fn school_starts(conn: &mut Conn) -> Stored<Vec<(PersonId, Date)>> {
    let sql = "select person, min(starts_on) from schooling
               where municipality = $1 and struck = false and starts_on is not null group by person";
    conn.rows(sql, &[], |row| (row.get(0), row.get(1)))
}

/// Everybody in whose household a suitcase was ever lent, and since when.
///
/// # Errors
/// When the database cannot answer.
pub fn suitcase_homes(conn: &mut Conn) -> Stored<Vec<(PersonId, Date)>> {
    let sql = "select o.person, min(l.starts_on) from suitcase_loan l
               join membership m on m.municipality = l.municipality and m.person = l.person and m.struck = false
               join membership o on o.municipality = m.municipality and o.household = m.household and o.struck = false
               where l.municipality = $1 and l.struck = false group by o.person";
    conn.rows(sql, &[], |row| (row.get(0), row.get(1)))
}
