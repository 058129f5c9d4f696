// SPDX-License-Identifier: MPL-2.0
//! The few kinds of value that a column can hold, the same for both databases.

use jiff::{Timestamp, civil::Date};
use postgres::types::{IsNull, Type, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};
use uuid::Uuid;

/// A value on its way into the database.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Nothing known.
    Null,
    /// A whole number.
    Int(i64),
    /// Yes or no.
    Flag(bool),
    /// Text.
    Text(&'a str),
    /// An id.
    Uuid(Uuid),
    /// A day.
    Date(Date),
    /// A moment, kept to the microsecond as whole numbers since 1970 in UTC.
    At(Timestamp),
    /// Bytes, such as the hash of a session token.
    Bytes(&'a [u8]),
}

/// What can be given to a statement.
pub trait Param {
    /// The value as the database keeps it.
    fn value(&self) -> Value<'_>;
}

impl Param for Value<'_> {
    fn value(&self) -> Value<'_> {
        *self
    }
}
impl Param for i64 {
    fn value(&self) -> Value<'_> {
        Value::Int(*self)
    }
}
impl Param for bool {
    fn value(&self) -> Value<'_> {
        Value::Flag(*self)
    }
}
impl Param for str {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}
impl Param for &str {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}
impl Param for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}
impl Param for Date {
    fn value(&self) -> Value<'_> {
        Value::Date(*self)
    }
}
impl Param for Timestamp {
    fn value(&self) -> Value<'_> {
        Value::At(*self)
    }
}
impl Param for [u8; 32] {
    fn value(&self) -> Value<'_> {
        Value::Bytes(self)
    }
}
impl<K> Param for kernel::Id<K> {
    fn value(&self) -> Value<'_> {
        Value::Uuid(self.uuid())
    }
}
impl<P: Param> Param for Option<P> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, Param::value)
    }
}

/// A day as SQLite keeps it: ten characters that sort as days do.
fn day_text(day: Date) -> String {
    let mut text = String::with_capacity(10);
    let (year, month, day) =
        (day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs());
    for (number, digits) in [(year, 4), (u16::from(month), 2), (u16::from(day), 2)] {
        if !text.is_empty() {
            text.push('-');
        }
        for place in (0..digits).rev() {
            text.push(char::from(b'0' + (number / 10u16.pow(place) % 10) as u8));
        }
    }
    text
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Self::Int(number) => ToSqlOutput::Owned((*number).into()),
            Self::Flag(flag) => ToSqlOutput::Owned(i64::from(*flag).into()),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Uuid(uuid) => ToSqlOutput::Borrowed(ValueRef::Blob(uuid.as_bytes())),
            Self::Date(day) => ToSqlOutput::Owned(day_text(*day).into()),
            Self::At(moment) => ToSqlOutput::Owned(moment.as_microsecond().into()),
            Self::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}

impl postgres::types::ToSql for Value<'_> {
    fn to_sql(
        &self,
        _column: &Type,
        out: &mut bytes::BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        Ok(if self.write_wire(out)? { IsNull::Yes } else { IsNull::No })
    }

    fn accepts(_column: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl Value<'_> {
    /// Writes the value as PostgreSQL reads it in its binary form; whether it is null, and nothing was written.
    pub(super) fn write_wire(
        &self,
        out: &mut bytes::BytesMut,
    ) -> Result<bool, Box<dyn std::error::Error + Sync + Send>> {
        use postgres_protocol::types as wire;
        match self {
            Self::Null => return Ok(true),
            Self::Int(number) => wire::int8_to_sql(*number, out),
            Self::Flag(flag) => wire::bool_to_sql(*flag, out),
            Self::Text(text) => wire::text_to_sql(text, out),
            Self::Uuid(uuid) => wire::uuid_to_sql(*uuid.as_bytes(), out),
            Self::Date(day) => {
                let days = jiff::civil::date(2000, 1, 1).until(*day)?.get_days();
                wire::date_to_sql(days, out);
            }
            Self::At(moment) => wire::int8_to_sql(moment.as_microsecond(), out),
            Self::Bytes(bytes) => wire::bytea_to_sql(bytes, out),
        }
        Ok(false)
    }
}
