// SPDX-License-Identifier: MPL-2.0
//! What is asked of the tables of offers.

use super::Offer;
use crate::{
    gate::{Conn, Stored},
    record::Fields,
};
use jiff::civil::Date;
use kernel::ids::{AccountId, PersonId, RecordId};

/// The offers that run on a day without a goal, in the cases of one caseworker.
///
/// # Errors
/// When the database cannot answer.
pub fn without_goal(
    conn: &mut Conn,
    worker: AccountId,
    day: Date,
) -> Stored<Vec<(PersonId, RecordId, Offer)>> {
    let fields: Vec<String> = Offer::FIELDS.iter().map(|field| format!("o.{}", field.name)).collect();
    let sql = format!(
        "select o.person, o.id, {} from tie t
         join offer o on o.municipality = t.municipality and o.person = t.person
         where t.municipality = $1 and t.worker = $2 and o.goal is null and o.struck = false
           and (o.ends_on is null or o.ends_on >= $3) order by o.starts_on limit 100",
        fields.join(", ")
    );
    conn.rows(&sql, &[&worker, &day], |row| (row.get(0), row.get(1), Offer::fetch(row, 2)))
}
