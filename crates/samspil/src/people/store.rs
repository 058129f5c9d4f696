// SPDX-License-Identifier: MPL-2.0
//! What is asked of the tables of people and households.

use super::{Kin, Membership, Person};
use crate::{
    gate::{Conn, Stored, Writer},
    record::{Fault, FaultKind, Faults, Kept, store},
};
use jiff::civil::Date;
use kernel::{
    cpr::Cpr,
    ids::{HouseholdId, PersonId},
};

/// Whose CPR number this is.
///
/// # Errors
/// When the database cannot answer.
pub fn with_cpr(conn: &mut Conn, cpr: Cpr) -> Stored<Option<PersonId>> {
    conn.first("select id from person where municipality = $1 and cpr = $2", &[&cpr], |row| row.get(0))
}

/// The case with this journal number: whose it is.
///
/// # Errors
/// When the database cannot answer.
pub fn with_case_number(conn: &mut Conn, number: &str) -> Stored<Option<PersonId>> {
    conn.first(
        "select person from case_file where municipality = $1 and number = $2 and struck = false",
        &[&number],
        |row| row.get(0),
    )
}

/// The next case number of the year that nobody has, be it from a file or written by hand.
///
/// # Errors
/// When the database cannot count on.
pub fn next_case_number(tx: &mut Writer, today: Date) -> Stored<String> {
    let name = format!("case {}", today.year());
    let first = "insert into counter (municipality, name, value) values ($1, $2, 0)
                 on conflict (municipality, name) do nothing";
    tx.run(first, &[&name])?;
    loop {
        let next = "update counter set value = value + 1 where municipality = $1 and name = $2";
        tx.run(next, &[&name])?;
        let sql = "select value from counter where municipality = $1 and name = $2";
        let value = tx.first(sql, &[&name], |row| row.get::<i64>(0))?.unwrap_or_default();
        let number = format!("{}-{value:05}", today.year());
        let taken = "select 1 from case_file where municipality = $1 and number = $2";
        if tx.first(taken, &[&number], |_| ())?.is_none() {
            return Ok(number);
        }
    }
}

/// A person's name.
///
/// # Errors
/// When the database cannot answer.
pub fn name(conn: &mut Conn, person: PersonId) -> Stored<Option<String>> {
    conn.first("select name from person where municipality = $1 and id = $2", &[&person], |row| row.get(0))
}

/// What is wrong in the file of somebody else of the household, with whose file it is: the form is about another.
///
/// # Errors
/// When the database cannot answer.
pub fn in_file_of(conn: &mut Conn, person: PersonId, faults: Faults) -> Stored<Faults> {
    let whose = name(conn, person)?.unwrap_or_default();
    let named =
        |Fault { field, kind }| Fault { field, kind: FaultKind::InFileOf(whose.clone(), Box::new(kind)) };
    Ok(Faults(faults.0.into_iter().map(named).collect()))
}

/// Everybody who belongs to a household on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn household_members(conn: &mut Conn, household: HouseholdId, day: Date) -> Stored<Vec<PersonId>> {
    conn.rows(
        "select person from membership
         where municipality = $1 and household = $2 and struck = false
           and starts_on <= $3 and (ends_on is null or ends_on >= $3)
         order by person",
        &[&household, &day],
        |row| row.get(0),
    )
}

/// Everybody else who is in the person's household on the day.
///
/// # Errors
/// When the database cannot answer.
pub fn housemates(conn: &mut Conn, person: PersonId, day: Date) -> Stored<Vec<PersonId>> {
    let mut others = Vec::new();
    for membership in store::of_person::<Membership>(conn, person)? {
        let running = membership.record.ends_on.is_none_or(|end| end >= day);
        if running {
            others.extend(household_members(conn, membership.record.household, day)?);
        }
    }
    others.retain(|other| *other != person);
    others.sort_unstable();
    others.dedup();
    Ok(others)
}

/// Everybody the person has ever shared a household with: whom something that is registered can be about.
///
/// # Errors
/// When the database cannot answer.
pub fn relatives(conn: &mut Conn, person: PersonId) -> Stored<Vec<Kept<Person>>> {
    shares_household(conn, person, None)
}

/// The person's family on the day: everybody who shares a household with them. Whoever has left it, or is no longer
/// married to the person, is not of the family from that day on.
///
/// # Errors
/// When the database cannot answer.
pub fn family(conn: &mut Conn, person: PersonId, day: Date) -> Stored<Vec<Kept<Person>>> {
    let mut family = shares_household(conn, person, Some(day))?;
    let parted = parted(conn, person, day)?;
    family.retain(|kept| !parted.contains(&kept.person));
    Ok(family)
}

/// Whom the person was related to until the day or an earlier one, and is not again, whichever file says so.
fn parted(conn: &mut Conn, person: PersonId, day: Date) -> Stored<Vec<PersonId>> {
    let own = store::of_person::<Kin>(conn, person)?.into_iter().map(|kept| kept.record);
    let mut ties: Vec<_> = own.map(|kin| (kin.relative, kin.starts_on, kin.ends_on)).collect();
    ties.extend(conn.rows(
        "select person, starts_on, ends_on from kin where municipality = $1 and relative = $2 and struck = false",
        &[&person],
        |row| (row.get(0), row.get::<Option<Date>>(1), row.get::<Option<Date>>(2)),
    )?);
    let again = |who: PersonId, since: Date| {
        ties.iter().any(|(other, starts, ends)| {
            *other == who && starts.is_some_and(|start| start >= since) && ends.is_none_or(|end| end > day)
        })
    };
    let ended =
        ties.iter().filter_map(|(who, _, ends)| ends.filter(|end| *end <= day).map(|end| (*who, end)));
    Ok(ended.filter(|(who, end)| !again(*who, *end)).map(|(who, _)| who).collect())
}

/// Everybody else in a household of the person's, ever or still after the day.
fn shares_household(conn: &mut Conn, person: PersonId, day: Option<Date>) -> Stored<Vec<Kept<Person>>> {
    let runs = |ends_on: Option<Date>| day.is_none_or(|day| ends_on.is_none_or(|end| end > day));
    let mut ids: Vec<PersonId> = Vec::new();
    for membership in store::of_person::<Membership>(conn, person)? {
        if runs(membership.record.ends_on) {
            let members = conn.rows(
                "select person, ends_on from membership
                 where municipality = $1 and household = $2 and struck = false",
                &[&membership.record.household],
                |row| (row.get::<PersonId>(0), row.get::<Option<Date>>(1)),
            )?;
            ids.extend(members.into_iter().filter(|(_, ends_on)| runs(*ends_on)).map(|(id, _)| id));
        }
    }
    ids.retain(|other| *other != person);
    ids.sort_unstable();
    ids.dedup();
    let mut family = Vec::new();
    for id in ids {
        family.extend(store::find::<Person>(conn, id, store::itself(id))?);
    }
    family.sort_by_key(|kept| (kept.record.born_on, kept.id));
    Ok(family)
}

/// Every membership of every household: household, person, first and last day; for the figures.
///
/// # Errors
/// When the database cannot answer.
pub fn by_household(conn: &mut Conn) -> Stored<Vec<(HouseholdId, PersonId)>> {
    conn.rows(
        "select household, person from membership where municipality = $1 and struck = false
         order by household, starts_on",
        &[],
        |row| (row.get(0), row.get(1)),
    )
}
