// SPDX-License-Identifier: MPL-2.0
//! Reads everybody in the municipality and what is known of them, as the figures look at it.
//!
//! The one place that looks into the tables of every part of the work: one pass through each table, in the order of
//! the person's id, so that a large municipality is read while somebody waits for the page.

mod claimable;
mod effort;
mod elsewhere;
mod friends;
pub mod frozen;
mod leisure;
mod living;
pub mod participation;

use crate::{
    deadlines::KeptRules,
    gate::{Conn, Row, Stored},
    people::EndReason,
};
use indicators::{
    Family, Person, Snapshot, cohort,
    person::{End, EndReason as Gone},
};
use jiff::civil::Date;
use kernel::ids::{HouseholdId, PersonId};
use std::collections::{BTreeMap, HashMap};

/// The municipality as it stood on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn snapshot(conn: &mut Conn, as_of: Date) -> Stored<Snapshot> {
    let mut everybody = Everybody { conn, persons: Vec::new(), as_of };
    everybody.persons()?;
    everybody.visitations()?;
    everybody.responsibilities()?;
    everybody.deaths()?;
    living::read(&mut everybody)?;
    effort::read(&mut everybody)?;
    friends::read(&mut everybody)?;
    leisure::read(&mut everybody)?;
    let rules = KeptRules::read(everybody.conn)?;
    claimable::add(&rules.book(), &mut everybody.persons, as_of);
    let families = families(everybody.conn)?;
    let (listings, counts) = (elsewhere::listings(everybody.conn)?, elsewhere::counts(everybody.conn)?);
    let partners = elsewhere::partners(everybody.conn)?;
    Ok(Snapshot { as_of, persons: everybody.persons, families, listings, counts, partners })
}

/// Everybody, while what is known of them is being read.
struct Everybody<'c> {
    conn: &'c mut Conn,
    /// In the order of their ids.
    persons: Vec<Person>,
    as_of: Date,
}

impl Everybody<'_> {
    /// Shows every row to the person its first column names. The rows come in the order of the persons' ids.
    fn each(&mut self, sql: &str, mut see: impl FnMut(&mut Person, &Row<'_>)) -> Stored<()> {
        let (persons, mut at) = (&mut self.persons, 0);
        self.conn.each(sql, &[], |row| {
            let id: PersonId = row.get(0);
            while persons.get(at).is_some_and(|person| person.id < id) {
                at += 1;
            }
            if let Some(person) = persons.get_mut(at).filter(|person| person.id == id) {
                see(person, row);
            }
        })
    }

    fn persons(&mut self) -> Stored<()> {
        self.persons = self.conn.rows(
            "select id, sex, born_on from person where municipality = $1 and struck = false order by id",
            &[],
            |row| Person { sex: row.get(1), born: row.get(2), ..Person::new(row.get(0)) },
        )?;
        Ok(())
    }

    /// The group somebody came in: that of the first visitation, as day 0 is the first takeover.
    fn visitations(&mut self) -> Stored<()> {
        let mut first: Option<(PersonId, Date)> = None;
        self.each(
            "select person, group_code, first_in_denmark, decided_on, cpr_registered_on from visitation
             where municipality = $1 and struck = false order by person, id",
            |person, row| {
                let day = row.get::<Option<Date>>(3).or(row.get(4)).unwrap_or(Date::MAX);
                if first.is_none_or(|(other, known)| other != person.id || day < known) {
                    first = Some((person.id, day));
                    person.group = Some(row.get(1));
                    person.first_in_denmark = row.get::<Option<bool>>(2).unwrap_or(true);
                }
            },
        )
    }

    /// The first takeover is day 0, whether somebody has left is told by the last; one after the day of the figures has
    /// not happened yet.
    fn responsibilities(&mut self) -> Stored<()> {
        let as_of = self.as_of;
        self.each(
            "select person, starts_on, ends_on, end_reason from responsibility
             where municipality = $1 and struck = false order by person, starts_on",
            |person, row| {
                let starts_on: Date = row.get(1);
                if starts_on <= as_of {
                    person.taken_over_on = person.taken_over_on.or(Some(starts_on));
                    person.end = end(row.get(2), row.get(3));
                }
            },
        )
    }

    /// Whoever died while living here died here; whoever had left before is counted as having left.
    fn deaths(&mut self) -> Stored<()> {
        self.each(
            "select id, died_on from person
             where municipality = $1 and struck = false and died_on is not null order by id",
            |person, row| {
                let on: Date = row.get(1);
                if person.end.is_none_or(|end| end.reason == Gone::Died || on < end.on) {
                    person.end = Some(End { on, reason: Gone::Died });
                }
            },
        )
    }
}

/// How an ended responsibility bears on the figures. Whoever has completed the programme or has been here for five
/// years still lives here, so the figures go on counting them.
fn end(last_day: Option<Date>, reason: Option<EndReason>) -> Option<End> {
    let reason = match reason? {
        EndReason::Completed | EndReason::FiveYears | EndReason::PermanentResidence => return None,
        EndReason::MovedAway => Gone::MovedAway,
        EndReason::LeftDenmark => Gone::LeftDenmark,
        EndReason::Died => Gone::Died,
        EndReason::PermitLapsed => Gone::Other,
    };
    Some(End { on: cohort::after(last_day?), reason })
}

/// The households people came in; whoever moves into another one later does not begin as a family again.
fn families(conn: &mut Conn) -> Stored<Vec<Family>> {
    let mut families: BTreeMap<HouseholdId, Vec<PersonId>> = BTreeMap::new();
    let mut last = None;
    conn.each(
        "select person, household from membership where municipality = $1 and struck = false
         order by person, starts_on, id",
        &[],
        |row| {
            let person: PersonId = row.get(0);
            if last.replace(person) != Some(person) {
                families.entry(row.get(1)).or_default().push(person);
            }
        },
    )?;
    Ok(families.into_iter().map(|(id, members)| Family { id, members }).collect())
}

/// Everybody's name, for putting a list in order.
///
/// # Errors
/// When the database cannot answer.
pub fn names(conn: &mut Conn) -> Stored<HashMap<PersonId, String>> {
    let all = conn.rows("select id, name from person where municipality = $1", &[], |row| {
        (row.get::<PersonId>(0), row.get::<String>(1))
    })?;
    Ok(all.into_iter().collect())
}
