// SPDX-License-Identifier: MPL-2.0
//! Keeps frozen statuses: each is written once, with its event, and there is no way to change or delete one.

use crate::{
    gate::{Conn, Event, Happened, Stored, Told, Writer, history},
    record::store::nobody,
    reports::figures::View,
};
use jiff::{Timestamp, civil::Date};
use kernel::ids::RecordId;
use serde_json::{Value, json};

/// A frozen status to be kept: the true figures and the published ones, each with the sum over it.
pub struct NewFrozen {
    /// What it is called.
    pub title: String,
    /// The day it was asked for.
    pub as_of: Date,
    /// The true copy and its sum.
    pub true_copy: (String, String),
    /// The published copy and its sum.
    pub published_copy: (String, String),
}

/// A frozen status on the list.
pub struct Frozen {
    /// Its id.
    pub id: RecordId,
    /// When it was frozen.
    pub frozen_at: Timestamp,
    /// By whom.
    pub who: String,
    /// What it is called.
    pub title: String,
    /// The day it was asked for.
    pub as_of: Date,
    /// The sum over the copy that the reader may see (*SHA-256*).
    pub sum: String,
}

/// Keeps a frozen status, and tells of it with its sums: they are in the trail too.
///
/// # Errors
/// When the database cannot keep it.
pub fn add(tx: &mut Writer, id: RecordId, new: &NewFrozen) -> Stored<Told> {
    let (at, account) = (tx.now(), tx.account());
    tx.run(
        "insert into frozen_status (municipality, id, frozen_at, account, title, as_of, true_figures, true_sum,
         published_figures, published_sum) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &[
            &id,
            &at,
            &account,
            &new.title,
            &new.as_of,
            &new.true_copy.0,
            &new.true_copy.1,
            &new.published_copy.0,
            &new.published_copy.1,
        ],
    )?;
    let after = json!({"title": new.title, "as_of": new.as_of, "true": new.true_copy.1,
        "published": new.published_copy.1});
    tx.tell(&Event { after: after.to_string(), ..Event::of_the_house(Happened::Frozen, "frozen-status", id) })
}

/// Every frozen status, the newest first.
///
/// # Errors
/// When the database cannot answer.
pub fn all(conn: &mut Conn, view: View) -> Stored<Vec<Frozen>> {
    conn.rows(
        "select f.id, f.frozen_at, coalesce(a.name, ''), f.title, f.as_of, f.true_sum, f.published_sum
         from frozen_status f left join account a on a.municipality = f.municipality and a.id = f.account
         where f.municipality = $1 order by f.frozen_at desc, f.id desc",
        &[],
        |row| Frozen {
            id: row.get(0),
            frozen_at: row.get(1),
            who: row.get(2),
            title: row.get(3),
            as_of: row.get(4),
            sum: row.get(if view == View::True { 5 } else { 6 }),
        },
    )
}

/// The copy of a frozen status that a reader may see. The other one is not even read.
///
/// # Errors
/// When the database cannot answer.
pub fn copy(conn: &mut Conn, id: RecordId, view: View) -> Stored<Option<String>> {
    let sql = match view {
        View::True => "select true_figures from frozen_status where municipality = $1 and id = $2",
        View::Published => "select published_figures from frozen_status where municipality = $1 and id = $2",
    };
    conn.first(sql, &[&id], |row| row.get(0))
}

/// The sum that the trail remembers of a copy.
///
/// # Errors
/// When the database cannot answer.
pub fn sum_in_the_trail(conn: &mut Conn, id: RecordId, view: View) -> Stored<Option<String>> {
    let events = history(conn, nobody(), id, true)?;
    let frozen = events.into_iter().find(|event| event.happened == kernel::TextEnum::code(Happened::Frozen));
    let after: Value = frozen.and_then(|event| serde_json::from_str(&event.after).ok()).unwrap_or_default();
    let name = if view == View::True { "true" } else { "published" };
    Ok(after[name].as_str().map(str::to_owned))
}
