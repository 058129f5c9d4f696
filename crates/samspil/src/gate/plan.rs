// SPDX-License-Identifier: MPL-2.0
//! Tells SQLite how the data is spread, so that it finds a row by what is particular and not by the municipality.

use super::db::{Conn, Stored};

/// About as many rows as a large table has, all of them one municipality's.
const ROWS: &str = "1000000";
/// How many rows share the second column of an index, the second and the third, and so on.
const SHARED: [&str; 4] = ["20", "10", "5", "3"];

/// Writes down, for every index, how many rows to expect for each of its columns.
///
/// SQLite would otherwise guess that ten rows belong to a municipality, and read all of them. Written once with the
/// tables instead of counted from the data, so that a statement is answered in the same way in every house.
pub(super) fn tell(conn: &mut Conn) -> Stored<()> {
    let columns = conn.rows(
        "select m.tbl_name, case i.origin when 'pk' then m.tbl_name else i.name end, i.\"unique\", c.name
         from sqlite_schema m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
         where m.type = 'table' and m.name not like 'sqlite%' order by 1, 2, c.seqno",
        &[],
        |row| (row.get::<String>(0), row.get::<String>(1), row.get::<bool>(2), row.get::<String>(3)),
    )?;
    // Makes the table that they are written in; nothing is counted yet in a house without data.
    conn.batch("analyze; delete from sqlite_stat1")?;
    for index in columns.chunk_by(|one, other| one.1 == other.1) {
        let (table, name, unique, first) = &index[0];
        if first != "municipality" {
            continue;
        }
        let mut shared: Vec<&str> = SHARED.iter().copied().cycle().take(index.len() - 1).collect();
        if let (Some(last), true) = (shared.last_mut(), *unique) {
            *last = "1";
        }
        let spread = [&[ROWS, ROWS], &shared[..]].concat().join(" ");
        conn.batch(&format!(
            "insert into sqlite_stat1 (tbl, idx, stat) values ('{table}', '{name}', '{spread}')"
        ))?;
    }
    conn.batch("analyze sqlite_schema")
}
