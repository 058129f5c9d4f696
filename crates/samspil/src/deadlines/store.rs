// SPDX-License-Identifier: MPL-2.0
//! What stands on somebody's day, who has how much to do, which cases nobody has, and to which family somebody belongs.

use super::{
    day_list::{DayList, DayPage, Place},
    duties::{Whose, line},
};
use crate::{
    gate::{Conn, Param, Stored},
    record::paging::PAGE,
    web::Wording,
};
use jiff::civil::Date;
use kernel::ids::{AccountId, PersonId, RecordKind, UnitId};
use std::collections::HashMap;

/// A page of one list of the day of a caseworker or a unit, the most urgent first, after a place in it.
///
/// # Errors
/// When the database cannot answer.
pub fn of_day(
    conn: &mut Conn,
    w: &Wording,
    whose: &Whose,
    list: DayList,
    (today, after): (Date, Option<&Place>),
) -> Stored<DayPage> {
    let (column, whose) = match whose {
        Whose::Worker(worker) => ("worker", worker.cast::<RecordKind>()),
        Whose::Unit(unit) => ("unit", unit.cast::<RecordKind>()),
    };
    let (state, (from, until)) = (list.state(), list.days(today));
    // What the lists of open things leave to each other; a partial index finds the absences.
    let rest = match list {
        DayList::Talks => "and d.rule like 'talk%'",
        DayList::Overdue => "and d.rule <> 'absence'",
        DayList::Soon => "and d.rule <> 'absence' and (d.due_on > $6 or d.rule not like 'talk%')",
        DayList::Absences => "and d.rule = 'absence'",
        _ => "",
    };
    // Since the page before was shown a day may have passed.
    let after = after.filter(|after| after.due_on >= from);
    let (from, key) = match after {
        Some(after) => (after.due_on, "and (d.due_on, d.person, d.rule, d.ordinal) > ($4, $7, $8, $9)"),
        None => (from, ""),
    };
    let sql = format!(
        "select d.person, p.name, d.rule, d.due_on, d.state, d.waiting_for, d.label, p.interpreter,
                coalesce(p.language, ''), d.reason, d.ordinal from duty d
         join person p on p.municipality = d.municipality and p.id = d.person
         where d.municipality = $1 and d.{column} = $2 and d.state = $3 and d.due_on >= $4 and d.due_on <= $5
           {key} {rest} and (d.met_on is null or d.met_on > $6) and (d.ended_on is null or d.ended_on > $6)
         order by d.due_on, d.person, d.rule, d.ordinal limit {}",
        PAGE + 1
    );
    let mut params: Vec<&dyn Param> = vec![&whose, &state, &from, &until, &today];
    if let Some(after) = after {
        params.extend([&after.person as &dyn Param, &after.rule, &after.ordinal]);
    }
    let lines = conn.rows(&sql, &params, |row| line(w, row, today))?;
    Ok(DayPage::of(lines))
}

/// How many open cases lie in a unit with one caseworker, or with nobody.
pub struct Load {
    /// Where.
    pub unit: UnitId,
    /// Whose; empty when nobody has them.
    pub worker: Option<AccountId>,
    /// How many.
    pub count: i64,
}

/// The open cases, by unit and caseworker.
///
/// # Errors
/// When the database cannot answer.
pub fn open_cases(conn: &mut Conn, today: Date) -> Stored<Vec<Load>> {
    conn.rows(
        "select unit, caseworker, count(*) from case_file
         where municipality = $1 and struck = false and (ends_on is null or ends_on >= $2) group by unit, caseworker",
        &[&today],
        |row| Load { unit: row.get(0), worker: row.get(1), count: row.get(2) },
    )
}

/// Everybody with something that is due on a day or later, by one rule or by any: open, or no longer asked for, which can be
/// asked for again.
///
/// # Errors
/// When the database cannot answer.
pub fn with_open(conn: &mut Conn, rule: Option<&str>, from: Date) -> Stored<Vec<PersonId>> {
    conn.rows(
        "select distinct person from duty
         where municipality = $1 and state in ('open', 'waiting', 'ended') and due_on >= $2 and ($3 = '' or rule = $3)
         order by person",
        &[&from, &rule.unwrap_or_default()],
        |row| row.get(0),
    )
}

/// What is overdue, by unit and caseworker.
///
/// # Errors
/// When the database cannot answer.
pub fn overdue(conn: &mut Conn, today: Date) -> Stored<Vec<Load>> {
    conn.rows(
        "select unit, worker, count(*) from duty
         where municipality = $1 and state = 'open' and due_on < $2 and unit is not null
           and (met_on is null or met_on > $2) and (ended_on is null or ended_on > $2) group by unit, worker",
        &[&today],
        |row| Load { unit: row.get(0), worker: row.get(1), count: row.get(2) },
    )
}

/// What is overdue, by the rule that asks for it: how many, and how many people.
///
/// # Errors
/// When the database cannot answer.
pub fn overdue_by_rule(conn: &mut Conn, today: Date) -> Stored<Vec<(String, i64, i64)>> {
    conn.rows(
        "select rule, count(*), count(distinct person) from duty
         where municipality = $1 and state = 'open' and due_on < $2
           and (met_on is null or met_on > $2) and (ended_on is null or ended_on > $2)
         group by rule order by 2 desc, rule",
        &[&today],
        |row| (row.get(0), row.get(1), row.get(2)),
    )
}

/// The people whose case nobody has, the oldest case first.
///
/// # Errors
/// When the database cannot answer.
pub fn without_caseworker(conn: &mut Conn, today: Date) -> Stored<Vec<(PersonId, String, UnitId)>> {
    conn.rows(
        "select c.person, p.name, c.unit from case_file c
         join person p on p.municipality = c.municipality and p.id = c.person
         where c.municipality = $1 and c.struck = false and c.caseworker is null and (c.ends_on is null or c.ends_on >= $2)
         order by c.starts_on, c.person limit 100",
        &[&today],
        |row| (row.get(0), row.get(1), row.get(2)),
    )
}

/// The family of everybody whose case a caseworker or a unit has.
///
/// # Errors
/// When the database cannot answer.
pub fn families(conn: &mut Conn, whose: &Whose, today: Date) -> Stored<HashMap<PersonId, String>> {
    let (sql, whose) = match whose {
        Whose::Worker(worker) => (
            "select t.person, h.name from tie t
             join membership m on m.municipality = t.municipality and m.person = t.person
             join household h on h.municipality = m.municipality and h.id = m.household
             where t.municipality = $1 and t.worker = $2 and m.struck = false
               and (m.ends_on is null or m.ends_on >= $3)",
            worker.cast::<kernel::ids::RecordKind>(),
        ),
        Whose::Unit(unit) => (
            "select t.person, h.name from tie t
             join membership m on m.municipality = t.municipality and m.person = t.person
             join household h on h.municipality = m.municipality and h.id = m.household
             where t.municipality = $1 and t.unit = $2 and m.struck = false
               and (m.ends_on is null or m.ends_on >= $3)",
            unit.cast::<kernel::ids::RecordKind>(),
        ),
    };
    Ok(conn.rows(sql, &[&whose, &today], |row| (row.get(0), row.get(1)))?.into_iter().collect())
}

/// What is to be said or passed on about returning in a unit until a day: who, their name, the rule and its day (D29 to
/// D31), the nearest first.
///
/// # Errors
/// When the database cannot answer.
pub fn about_returning(
    conn: &mut Conn,
    unit: UnitId,
    until: Date,
) -> Stored<Vec<(PersonId, String, String, Date)>> {
    conn.rows(
        "select distinct d.person, p.name, d.rule, d.due_on from duty d
         join tie t on t.municipality = d.municipality and t.person = d.person and t.unit = $2
         join person p on p.municipality = d.municipality and p.id = d.person
         where d.municipality = $1 and d.rule in ('d29-return-guidance', 'd30-return-talk', 'd31-return-wish')
           and d.state in ('open', 'waiting') and d.met_on is null and d.ended_on is null and d.due_on <= $3
         order by d.due_on, p.name, d.person limit 500",
        &[&unit, &until],
        |row| (row.get(0), row.get(1), row.get(2), row.get(3)),
    )
}
