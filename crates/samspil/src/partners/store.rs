// SPDX-License-Identifier: MPL-2.0
//! What the partners ask of the database about offers at companies.

use crate::{
    gate::{Conn, Stored},
    work::OfferState,
};
use jiff::civil::Date;
use kernel::{codes::OfferKind, ids::OrganisationId};
use std::collections::HashMap;

/// How many offers at a company began between two days, by the company of the register; those at another company
/// stand under none.
///
/// # Errors
/// When the database cannot answer.
pub fn company_offers(
    conn: &mut Conn,
    (from, until): (Date, Date),
) -> Stored<Vec<(Option<OrganisationId>, i64)>> {
    let sql = "select organisation, kind, state, count(*) from offer
               where municipality = $1 and struck = false and starts_on >= $2 and starts_on <= $3
               group by organisation, kind, state";
    let rows = conn.rows(sql, &[&from, &until], |row| {
        let given = row.get::<OfferKind>(1).is_company_offer() && row.get::<OfferState>(2).is_given();
        (row.get::<Option<OrganisationId>>(0), if given { row.get::<i64>(3) } else { 0 })
    })?;
    let mut counts: HashMap<Option<OrganisationId>, i64> = HashMap::new();
    for (company, count) in rows {
        *counts.entry(company).or_default() += count;
    }
    Ok(counts.into_iter().filter(|(_, count)| *count > 0).collect())
}
