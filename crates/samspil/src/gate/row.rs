// SPDX-License-Identifier: MPL-2.0
//! A row that came out of the database, read the same way whichever database it was.

use jiff::{Timestamp, civil::Date};
use kernel::Id;
use postgres::types::{FromSql, Type};
use rusqlite::types::ValueRef;
use uuid::Uuid;

/// One row of an answer.
pub enum Row<'a> {
    /// From SQLite.
    Lite(&'a rusqlite::Row<'a>),
    /// From PostgreSQL.
    Pg(&'a postgres::Row),
}

/// A column as either driver hands it over.
pub enum Raw<'a> {
    /// From SQLite.
    Lite(ValueRef<'a>),
    /// From PostgreSQL, in its binary form; `None` is null.
    Pg(Option<&'a [u8]>),
}

struct Binary<'a>(&'a [u8]);

impl<'a> FromSql<'a> for Binary<'a> {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(raw))
    }
    fn accepts(_: &Type) -> bool {
        true
    }
}

impl Row<'_> {
    /// The value of column number `at`, counted from 0.
    ///
    /// # Panics
    /// When the statement and the code disagree about the column, which a test finds the first time it runs.
    pub fn get<T: Column>(&self, at: usize) -> T {
        let raw = match self {
            Self::Lite(row) => Raw::Lite(row.get_ref(at).expect("the statement has this column")),
            Self::Pg(row) => Raw::Pg(row.get::<_, Option<Binary<'_>>>(at).map(|binary| binary.0)),
        };
        T::from_raw(&raw).unwrap_or_else(|| panic!("column {at} does not hold what the code expects"))
    }
}

/// A type that a column can be read as.
pub trait Column: Sized {
    /// The value, or `None` when the column holds something else.
    fn from_raw(raw: &Raw<'_>) -> Option<Self>;
}

impl Column for i64 {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Lite(value) => value.as_i64().ok(),
            Raw::Pg(bytes) => match bytes.as_ref()?.len() {
                8 => Some(Self::from_be_bytes((*bytes.as_ref()?).try_into().ok()?)),
                _ => Some(Self::from(i32::from_be_bytes((*bytes.as_ref()?).try_into().ok()?))),
            },
        }
    }
}
impl Column for bool {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Lite(value) => value.as_i64().ok().map(|number| number != 0),
            Raw::Pg(bytes) => bytes.as_ref().map(|bytes| bytes.first() == Some(&1)),
        }
    }
}
impl Column for String {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Lite(value) => value.as_str().ok().map(str::to_owned),
            Raw::Pg(bytes) => std::str::from_utf8(bytes.as_ref()?).ok().map(str::to_owned),
        }
    }
}
impl Column for Vec<u8> {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Lite(value) => value.as_blob().ok().map(<[u8]>::to_vec),
            Raw::Pg(bytes) => bytes.as_ref().map(|bytes| bytes.to_vec()),
        }
    }
}
impl Column for Uuid {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Lite(value) => Self::from_slice(value.as_blob().ok()?).ok(),
            Raw::Pg(bytes) => Self::from_slice(bytes.as_ref()?).ok(),
        }
    }
}
impl<K> Column for Id<K> {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        Uuid::from_raw(raw).map(Self::from_uuid)
    }
}
impl Column for Date {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Lite(value) => read_day(value.as_bytes().ok()?),
            Raw::Pg(bytes) => {
                let days = i32::from_be_bytes((*bytes.as_ref()?).try_into().ok()?);
                jiff::civil::date(2000, 1, 1).checked_add(jiff::Span::new().try_days(days).ok()?).ok()
            }
        }
    }
}
impl Column for Timestamp {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        Self::from_microsecond(i64::from_raw(raw)?).ok()
    }
}
impl<T: Column> Column for Option<T> {
    fn from_raw(raw: &Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Lite(ValueRef::Null) | Raw::Pg(None) => Some(None),
            _ => T::from_raw(raw).map(Some),
        }
    }
}

/// A day written as ten characters, `2026-07-01`.
fn read_day(text: &[u8]) -> Option<Date> {
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0i16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0')))
    };
    if text.len() != 10 || text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let (year, month, day) = (number(&text[..4])?, number(&text[5..7])?, number(&text[8..])?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
