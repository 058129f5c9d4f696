// SPDX-License-Identifier: MPL-2.0
//! What is counted elsewhere and kept here as numbers: the lists of housing areas, and the children of institutions.

use crate::gate::{Conn, Stored};
use indicators::{InstitutionCount, Listing};

/// What every list says of every area.
pub(super) fn listings(conn: &mut Conn) -> Stored<Vec<Listing>> {
    conn.rows(
        "select area, listed_on, status from area_listing where municipality = $1 and struck = false
         order by listed_on, id",
        &[],
        |row| Listing { area: row.get(0), on: row.get(1), status: row.get(2) },
    )
}

/// What every institution has counted.
pub(super) fn counts(conn: &mut Conn) -> Stored<Vec<InstitutionCount>> {
    conn.rows(
        "select kind, counted_on, children from children_count where municipality = $1 and struck = false
         order by counted_on, id",
        &[],
        |row| InstitutionCount {
            kind: row.get(0),
            on: row.get(1),
            children: u64::try_from(row.get::<i64>(2)).unwrap_or(0),
        },
    )
}
