// SPDX-License-Identifier: MPL-2.0
//! The bytes of the files that records carry: in a table of their own, which no list ever reads (*filer*).

use super::{Conn, Stored, Value, Writer};
use kernel::ids::RecordId;

impl Writer {
    /// Keeps the bytes of a file beside whatever carries it, in the same change: `holder` is the person in whose file it
    /// stands, or the record itself. The same bytes are kept once.
    ///
    /// # Errors
    /// When the database cannot keep them.
    pub fn keep_file(&mut self, (holder, sha256): (RecordId, &str), bytes: &[u8]) -> Stored<()> {
        self.run(
            "insert into kept_file (municipality, holder, sha256, bytes) values ($1, $2, $3, $4)
             on conflict (municipality, holder, sha256) do nothing",
            &[&holder, &sha256, &Value::Bytes(bytes)],
        )?;
        Ok(())
    }
}

/// The bytes of a file.
///
/// # Errors
/// When the database cannot answer.
pub fn file(conn: &mut Conn, (holder, sha256): (RecordId, &str)) -> Stored<Option<Vec<u8>>> {
    let sql = "select bytes from kept_file where municipality = $1 and holder = $2 and sha256 = $3";
    conn.first(sql, &[&holder, &sha256], |row| row.get(0))
}
