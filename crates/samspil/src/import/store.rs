// SPDX-License-Identifier: MPL-2.0
//! What an import asks of the database, and where it writes down which packages came.

use super::desk::is_owned;
use crate::gate::{Conn, Param, Stored, Value, Writer};
use kernel::ids::{ImportId, RecordId};
use uuid::Uuid;

/// Whether there is a record of a list with this id, for what stands in somebody's file in this person's.
///
/// # Errors
/// When the database cannot answer.
pub fn is_there(conn: &mut Conn, list: &str, id: Uuid, person: Uuid) -> Stored<bool> {
    if list == "initiative" {
        return crate::catalogue::is_known(conn, kernel::Id::from_uuid(id));
    }
    let sql = match list {
        "unit" => "select 1 from unit where municipality = $1 and id = $2 and struck = false",
        "dwelling" => "select 1 from dwelling where municipality = $1 and id = $2 and struck = false",
        "area" => "select 1 from area where municipality = $1 and id = $2 and struck = false",
        "resolution" => "select 1 from resolution where municipality = $1 and id = $2 and struck = false",
        "household" => "select 1 from household where municipality = $1 and id = $2 and struck = false",
        "person" => "select 1 from person where municipality = $1 and id = $2 and struck = false",
        "activity" => "select 1 from activity where municipality = $1 and id = $2 and struck = false",
        "activity-session" => {
            "select 1 from activity_session where municipality = $1 and id = $2 and struck = false"
        }
        "organisation" => "select 1 from organisation where municipality = $1 and id = $2 and struck = false",
        "volunteer" => "select 1 from volunteer where municipality = $1 and id = $2 and struck = false",
        "suitcase" => "select 1 from suitcase where municipality = $1 and id = $2 and struck = false",
        "goal" => "select 1 from goal where municipality = $1 and person = $3 and id = $2 and struck = false",
        "decision" => {
            "select 1 from decision where municipality = $1 and person = $3 and id = $2 and struck = false"
        }
        "contract" => {
            "select 1 from contract where municipality = $1 and person = $3 and id = $2 and struck = false"
        }
        "complaint" => {
            "select 1 from complaint where municipality = $1 and person = $3 and id = $2 and struck = false"
        }
        "handover" => {
            "select 1 from handover where municipality = $1 and person = $3 and id = $2 and struck = false"
        }
        "document" => {
            "select 1 from document where municipality = $1 and person = $3 and id = $2 and struck = false"
        }
        "cooperation-agreement" => {
            "select 1 from cooperation_agreement where municipality = $1 and id = $2 and struck = false"
        }
        _ => "select 1 from note where municipality = $1 and person = $3 and id = $2 and struck = false",
    };
    let (id, person) = (Value::Uuid(id), Value::Uuid(person));
    let params: &[&dyn Param] = if is_owned(list) { &[&id, &person] } else { &[&id] };
    Ok(conn.first(sql, params, |_| ())?.is_some())
}

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
