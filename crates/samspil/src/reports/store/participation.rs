// SPDX-License-Identifier: MPL-2.0
//! The adults a municipality was responsible for in a year, women and men, and the offers they were given.

use crate::{
    deadlines::KeptRules,
    gate::{Conn, Stored},
    work::OfferState,
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    codes::{OfferKind, Orientation, Sex},
    ids::PersonId,
};

/// An offer that was given.
pub struct Given {
    /// To whom.
    pub person: PersonId,
    /// What kind.
    pub kind: OfferKind,
    /// What it points at (B-27).
    pub points_at: Orientation,
}

/// Every adult for whom the municipality was responsible between two days.
///
/// # Errors
/// When the database cannot answer.
pub fn adults(conn: &mut Conn, (from, until): (Date, Date)) -> Stored<Vec<(PersonId, Sex)>> {
    let months = KeptRules::read(conn)?.book().adult_months(until);
    conn.rows(
        "select distinct p.id, p.sex from person p
         join responsibility r on r.municipality = p.municipality and r.person = p.id and r.struck = false
         where p.municipality = $1 and p.struck = false and p.born_on <= $4
           and r.starts_on <= $3 and (r.ends_on is null or r.ends_on >= $2)",
        &[&from, &until, &until.saturating_sub(i32::from(months).months())],
        |row| (row.get(0), row.get(1)),
    )
}

/// Every offer given that ran between two days.
///
/// # Errors
/// When the database cannot answer.
pub fn offers(conn: &mut Conn, (from, until): (Date, Date)) -> Stored<Vec<Given>> {
    let sql = "select person, kind, orientation, state from offer
               where municipality = $1 and struck = false and starts_on <= $3
                 and (ends_on is null or ends_on >= $2)";
    let all = conn.rows(sql, &[&from, &until], |row| {
        let kind: OfferKind = row.get(1);
        let points_at = row.get::<Option<Orientation>>(2).unwrap_or(kind.orientation());
        (Given { person: row.get(0), kind, points_at }, row.get::<OfferState>(3))
    })?;
    Ok(all.into_iter().filter(|(_, state)| state.is_given()).map(|(given, _)| given).collect())
}
