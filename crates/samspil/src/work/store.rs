// SPDX-License-Identifier: MPL-2.0
//! What is asked of the tables of offers.

use super::Offer;
use crate::{
    gate::{Conn, Stored},
    record::{Fields, store::nobody},
};
use jiff::civil::{Date, date};
use kernel::ids::{AccountId, PersonId, RecordId};

/// The offers that run on a day without a goal, in the cases of one caseworker, those that began first at the beginning: at
/// most so many after a place in that order.
///
/// # Errors
/// When the database cannot answer.
pub fn without_goal(
    conn: &mut Conn,
    worker: AccountId,
    day: Date,
    (after, most): (Option<(Date, RecordId)>, usize),
) -> Stored<Vec<(PersonId, RecordId, Offer)>> {
    let fields: Vec<String> = Offer::FIELDS.iter().map(|field| format!("o.{}", field.name)).collect();
    let sql = format!(
        "select o.person, o.id, {} from tie t
         join offer o on o.municipality = t.municipality and o.person = t.person
         where t.municipality = $1 and t.worker = $2 and o.goal is null and o.struck = false
           and (o.ends_on is null or o.ends_on >= $3) and (o.starts_on, o.id) > ($4, $5)
         order by o.starts_on, o.id limit {most}",
        fields.join(", ")
    );
    let (starts_on, id) = after.unwrap_or((date(1, 1, 1), nobody().cast()));
    conn.rows(&sql, &[&worker, &day, &starts_on, &id], |row| (row.get(0), row.get(1), Offer::fetch(row, 2)))
}
