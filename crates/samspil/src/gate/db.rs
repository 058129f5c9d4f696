// SPDX-License-Identifier: MPL-2.0
//! The two databases behind one connection: SQLite in a file, or PostgreSQL; the SQL is written once.

use super::{
    memory::Memory,
    row::Row,
    value::{Param, Value},
};
use std::collections::HashMap;

/// Something the database could not do.
#[derive(Debug)]
pub enum StoreError {
    /// SQLite said so.
    Lite(rusqlite::Error),
    /// PostgreSQL said so.
    Pg(postgres::Error),
    /// No connection was free within the time set.
    Busy(String),
    /// The database was written by another version of the program, or a stored text is not what the code knows.
    Unreadable(String),
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Lite(error) => write!(f, "SQLite: {error}"),
            Self::Pg(error) => match error.as_db_error() {
                // The database's own words may quote a person's data: only the kind of fault is logged.
                Some(db) => {
                    write!(f, "PostgreSQL: {} in {}", db.code().code(), db.table().unwrap_or("a statement"))
                }
                None => write!(f, "PostgreSQL: {error}"),
            },
            Self::Busy(why) => write!(f, "the database is busy: {why}"),
            Self::Unreadable(what) => write!(f, "the database cannot be read: {what}"),
        }
    }
}
impl std::error::Error for StoreError {}
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Lite(error)
    }
}
impl From<postgres::Error> for StoreError {
    fn from(error: postgres::Error) -> Self {
        Self::Pg(error)
    }
}

/// What a call to the database gives back.
pub type Stored<T> = Result<T, StoreError>;

pub(super) enum Driver {
    Lite(rusqlite::Connection),
    Pg { client: Box<postgres::Client>, prepared: HashMap<String, postgres::Statement> },
}

/// One connection. The municipality whose data is looked at is `$1` of every statement.
pub struct Conn {
    pub(super) driver: Driver,
    pub(super) municipality: i64,
    pub(crate) memory: Memory,
}

impl Conn {
    pub(super) fn lite(connection: rusqlite::Connection) -> Self {
        connection.set_prepared_statement_cache_capacity(256);
        Self { driver: Driver::Lite(connection), municipality: 0, memory: Memory::default() }
    }

    pub(super) fn pg(client: postgres::Client) -> Self {
        let driver = Driver::Pg { client: Box::new(client), prepared: HashMap::new() };
        Self { driver, municipality: 0, memory: Memory::default() }
    }

    pub(super) fn serve(&mut self, municipality: i64) {
        self.municipality = municipality;
    }

    /// Whose data this connection looks at.
    #[must_use]
    pub fn municipality(&self) -> i64 {
        self.municipality
    }

    pub(super) fn is_closed(&self) -> bool {
        matches!(&self.driver, Driver::Pg { client, .. } if client.is_closed())
    }

    /// Every row that answers `sql`, each turned into something by `make`. `$1` is the municipality.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn rows<T>(
        &mut self,
        sql: &str,
        params: &[&dyn Param],
        make: impl FnMut(&Row<'_>) -> T,
    ) -> Stored<Vec<T>> {
        let mut all = Vec::new();
        let mut make = make;
        self.each(sql, params, |row| all.push(make(row)))?;
        Ok(all)
    }

    /// The first row that answers `sql`, if there is one. `$1` is the municipality.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn first<T>(
        &mut self,
        sql: &str,
        params: &[&dyn Param],
        make: impl FnMut(&Row<'_>) -> T,
    ) -> Stored<Option<T>> {
        Ok(self.rows(sql, params, make)?.into_iter().next())
    }

    /// Shows every row that answers `sql` to `see`, one at a time. `$1` is the municipality.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn each(&mut self, sql: &str, params: &[&dyn Param], mut see: impl FnMut(&Row<'_>)) -> Stored<()> {
        self.every(sql, params, &mut see)
    }

    // Compiled once, whatever is done with the rows.
    fn every(&mut self, sql: &str, params: &[&dyn Param], see: &mut dyn FnMut(&Row<'_>)) -> Stored<()> {
        let municipality = self.municipality;
        match &mut self.driver {
            Driver::Lite(connection) => {
                let mut statement = connection.prepare_cached(&sql.replace('$', "?"))?;
                bind(&mut statement, municipality, params)?;
                let mut rows = statement.raw_query();
                while let Some(row) = rows.next()? {
                    see(&Row::Lite(row));
                }
            }
            Driver::Pg { client, prepared } => {
                let statement = prepare(client, prepared, sql)?;
                let values = pg_values(&statement, municipality, params);
                for row in client.query(&statement, &as_pg(&values))? {
                    see(&Row::Pg(&row));
                }
            }
        }
        Ok(())
    }

    /// Changes rows; only the gate's `Writer` hands this on.
    pub(super) fn run(&mut self, sql: &str, params: &[&dyn Param]) -> Stored<u64> {
        let municipality = self.municipality;
        match &mut self.driver {
            Driver::Lite(connection) => {
                let mut statement = connection.prepare_cached(&sql.replace('$', "?"))?;
                bind(&mut statement, municipality, params)?;
                Ok(statement.raw_execute()? as u64)
            }
            Driver::Pg { client, prepared } => {
                let statement = prepare(client, prepared, sql)?;
                let values = pg_values(&statement, municipality, params);
                Ok(client.execute(&statement, &as_pg(&values))?)
            }
        }
    }

    /// The edge of a transaction: its beginning or its end.
    pub(super) fn edge(&mut self, sql: &'static str) -> Stored<()> {
        match &mut self.driver {
            Driver::Lite(connection) => {
                connection.prepare_cached(sql)?.raw_execute()?;
            }
            Driver::Pg { client, .. } => client.batch_execute(sql)?,
        }
        Ok(())
    }

    /// Runs several statements without parameters: migrations and settings.
    pub(super) fn batch(&mut self, sql: &str) -> Stored<()> {
        match &mut self.driver {
            Driver::Lite(connection) => connection.execute_batch(sql)?,
            Driver::Pg { client, .. } => client.batch_execute(sql)?,
        }
        Ok(())
    }

    /// Begins a transaction that will write.
    pub(super) fn begin(&mut self) -> Stored<()> {
        match &self.driver {
            // A deferred transaction that reads and then writes fails at once when another one writes.
            Driver::Lite(_) => self.edge("begin immediate"),
            Driver::Pg { .. } => self.edge("begin"),
        }
    }

    /// Waits until nobody else is changing what has this key. SQLite has one writer at a time: there it is always so.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn queue_for(&mut self, key: i64) -> Stored<()> {
        match &self.driver {
            Driver::Lite(_) => Ok(()),
            Driver::Pg { .. } => self.each(
                "select pg_advisory_xact_lock(cast($1 as bigint) # cast($2 as bigint))",
                &[&key],
                |_| (),
            ),
        }
    }

    /// Begins a look at one unchanging state of the data, for figures that must agree with each other.
    pub(super) fn begin_snapshot(&mut self) -> Stored<()> {
        match &self.driver {
            Driver::Lite(_) => self.edge("begin deferred"),
            Driver::Pg { .. } => self.edge("begin isolation level repeatable read read only"),
        }
    }

    /// Whether this is SQLite; only migrations and connection set-up may ask.
    pub(super) fn is_lite(&self) -> bool {
        matches!(self.driver, Driver::Lite(_))
    }
}

fn bind(
    statement: &mut rusqlite::CachedStatement<'_>,
    municipality: i64,
    params: &[&dyn Param],
) -> Stored<()> {
    // A statement that has no `$1` (there are a few, on tables of the whole house) takes no parameter at all.
    if statement.parameter_count() == 0 {
        return Ok(());
    }
    statement.raw_bind_parameter(1, municipality)?;
    for (at, param) in params.iter().enumerate() {
        statement.raw_bind_parameter(at + 2, param.value())?;
    }
    Ok(())
}

fn prepare(
    client: &mut postgres::Client,
    prepared: &mut HashMap<String, postgres::Statement>,
    sql: &str,
) -> Stored<postgres::Statement> {
    if let Some(statement) = prepared.get(sql) {
        return Ok(statement.clone());
    }
    let statement = client.prepare(sql)?;
    prepared.insert(sql.to_owned(), statement.clone());
    Ok(statement)
}

fn pg_values<'a>(
    statement: &postgres::Statement,
    municipality: i64,
    params: &[&'a dyn Param],
) -> Vec<Value<'a>> {
    if statement.params().is_empty() {
        return Vec::new();
    }
    std::iter::once(Value::Int(municipality)).chain(params.iter().map(|param| param.value())).collect()
}

fn as_pg<'a>(values: &'a [Value<'a>]) -> Vec<&'a (dyn postgres::types::ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn postgres::types::ToSql + Sync)).collect()
}
