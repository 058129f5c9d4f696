// SPDX-License-Identifier: MPL-2.0
//! What an import asks of the database, and where it writes down which packages came.

use crate::gate::{Conn, Stored, Writer};
use kernel::ids::{ImportId, RecordId};
use uuid::Uuid;

/// Everybody who can log in: login and id.
///
/// # Errors
/// When the database cannot answer.
pub fn logins(conn: &mut Conn) -> Stored<Vec<(String, Uuid)>> {
    conn.rows("select login, id from account where municipality = $1 and struck = false", &[], |row| {
        (row.get(0), row.get(1))
    })
}

/// Writes down that a package came.
///
/// # Errors
/// When the database cannot keep it.
pub fn note_package(tx: &mut Writer, name: &str, rows: i64) -> Stored<RecordId> {
    let (id, at) = (ImportId::mint(), tx.now());
    tx.run(
        "insert into package (municipality, id, at, name, rows) values ($1, $2, $3, $4, $5)",
        &[&id, &at, &name, &rows],
    )?;
    Ok(id.cast())
}

/// A package that was imported.
pub struct Past {
    /// When.
    pub at: jiff::Timestamp,
    /// What it called itself.
    pub name: String,
    /// How many rows were stored.
    pub rows: i64,
}

/// The packages that came last, the newest first.
///
/// # Errors
/// When the database cannot answer.
pub fn past(conn: &mut Conn) -> Stored<Vec<Past>> {
    conn.rows(
        "select at, name, rows from package where municipality = $1 order by id desc limit 10",
        &[],
        |row| Past { at: row.get(0), name: row.get(1), rows: row.get(2) },
    )
}
