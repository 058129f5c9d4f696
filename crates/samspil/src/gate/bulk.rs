// SPDX-License-Identifier: MPL-2.0
//! Adds many rows in one go, as quickly as each of the two databases can take them.

use super::{
    Stored, Value, Writer,
    db::{Conn, Driver},
};
use bytes::{BufMut, BytesMut};
use std::io::Write;

/// How many rows one statement adds in SQLite: enough that the statement's own cost is shared.
const TOGETHER: usize = 32;
/// How many KiB of pages SQLite keeps at hand at least, and at most where the machine does not say what it has. While it
/// takes many rows it keeps half a KiB for each: a page that was pushed out must be found again among all that the
/// transaction has written, which takes the longer the more that is.
const ROOM: (usize, usize) = (64 * 1024, 2 * 1024 * 1024);
/// How many bytes are gathered before they are sent to PostgreSQL.
const PARCEL: usize = 64 * 1024;

impl Writer {
    /// Adds many rows, quickest in the order of the table's key. `into` names the table and its columns,
    /// `municipality` first, such as `person (municipality, id, name)`; a row holds the values of the other columns.
    ///
    /// # Errors
    /// When the database cannot do it; nothing of this transaction is then kept.
    pub fn insert_many<'v, V: AsRef<[Value<'v>]>>(
        &mut self,
        into: &str,
        mut rows: impl Iterator<Item = V>,
    ) -> Stored<()> {
        self.conn().insert_many(into, &mut rows)
    }

    /// Makes room in memory for so many new rows; none gives it back. PostgreSQL sees to that by itself.
    ///
    /// # Errors
    /// When the database cannot do it.
    pub fn make_room(&mut self, rows: usize) -> Stored<()> {
        let conn = self.conn();
        if !conn.is_lite() {
            return Ok(());
        }
        conn.batch(&format!("pragma cache_size = -{}", (rows / 2).clamp(ROOM.0, most())))
    }
}

/// Two thirds of the memory that nobody uses, in KiB.
fn most() -> usize {
    let told = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let free = told.lines().find_map(|line| line.strip_prefix("MemAvailable:"));
    let free = free.and_then(|kib| kib.trim().strip_suffix(" kB")?.parse::<usize>().ok());
    free.map_or(ROOM.1, |kib| (kib / 3 * 2).max(ROOM.0))
}

impl Conn {
    fn insert_many<'v, V: AsRef<[Value<'v>]>>(
        &mut self,
        into: &str,
        rows: &mut dyn Iterator<Item = V>,
    ) -> Stored<()> {
        let municipality = self.municipality;
        match &mut self.driver {
            Driver::Lite(connection) => lite(connection, municipality, into, rows),
            Driver::Pg { client, .. } => {
                let mut sink = client.copy_in(&format!("copy {into} from stdin (format binary)"))?;
                copy(&mut sink, municipality, rows).map_err(broken)?;
                sink.finish()?;
                Ok(())
            }
        }
    }
}

fn broken(error: std::io::Error) -> super::StoreError {
    super::StoreError::Busy(error.to_string())
}

fn lite<'v, V: AsRef<[Value<'v>]>>(
    connection: &rusqlite::Connection,
    municipality: i64,
    into: &str,
    mut rows: &mut dyn Iterator<Item = V>,
) -> Stored<()> {
    let width = into.matches(',').count();
    let mut statement = connection.prepare_cached(&statement(into, width, TOGETHER))?;
    statement.raw_bind_parameter(1, municipality)?;
    let mut some: Vec<V> = Vec::with_capacity(TOGETHER);
    loop {
        some.clear();
        some.extend((&mut rows).take(TOGETHER));
        if some.len() < TOGETHER {
            break;
        }
        for (at, value) in some.iter().flat_map(AsRef::as_ref).enumerate() {
            statement.raw_bind_parameter(at + 2, value)?;
        }
        statement.raw_execute()?;
    }
    if some.is_empty() {
        return Ok(());
    }
    let mut one = connection.prepare_cached(&self::statement(into, width, 1))?;
    one.raw_bind_parameter(1, municipality)?;
    for row in &some {
        for (at, value) in row.as_ref().iter().enumerate() {
            one.raw_bind_parameter(at + 2, value)?;
        }
        one.raw_execute()?;
    }
    Ok(())
}

/// The statement that adds `count` rows of `width` values beside the municipality.
fn statement(into: &str, width: usize, count: usize) -> String {
    // A row that cannot be added ends the transaction: so SQLite need not remember what the statement did before it.
    let mut text = format!("insert or fail into {into} values ");
    for row in 0..count {
        text.push_str(if row == 0 { "(?1" } else { ", (?1" });
        for column in 0..width {
            text.push_str(&format!(", ?{}", row * width + column + 2));
        }
        text.push(')');
    }
    text
}

/// Sends rows in PostgreSQL's binary form: after the head each row is the number of its values, and each value its
/// length and its bytes.
fn copy<'v, V: AsRef<[Value<'v>]>>(
    sink: &mut impl Write,
    municipality: i64,
    rows: &mut dyn Iterator<Item = V>,
) -> std::io::Result<()> {
    let mut parcel = BytesMut::with_capacity(PARCEL + 4096);
    parcel.put_slice(b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0");
    for row in rows {
        let row = row.as_ref();
        parcel.put_i16(i16::try_from(row.len() + 1).map_err(std::io::Error::other)?);
        for value in std::iter::once(&Value::Int(municipality)).chain(row) {
            let at = parcel.len();
            parcel.put_i32(-1);
            let null = value.write_wire(&mut parcel).map_err(std::io::Error::other)?;
            if !null {
                let length = i32::try_from(parcel.len() - at - 4).map_err(std::io::Error::other)?;
                parcel[at..at + 4].copy_from_slice(&length.to_be_bytes());
            }
        }
        if parcel.len() >= PARCEL {
            sink.write_all(&parcel)?;
            parcel.clear();
        }
    }
    parcel.put_i16(-1);
    sink.write_all(&parcel)
}
