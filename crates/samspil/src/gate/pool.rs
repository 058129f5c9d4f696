// SPDX-License-Identifier: MPL-2.0
//! The connections to the database, kept open and lent out; nobody outside the gate can borrow one.

use super::{
    access::AccessLog,
    db::{Conn, StoreError, Stored},
    settle::Settler,
};
use rusqlite::config::DbConfig;
use std::{str::FromStr, sync::Arc, time::Duration};

/// Where the data lives: `sqlite:PATH` or `postgres://…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file beside the program.
    Lite(String),
    /// A PostgreSQL server.
    Pg(String),
}

impl FromStr for Place {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite:").filter(|path| !path.is_empty()) {
            Ok(Self::Lite(path.to_owned()))
        } else if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Ok(Self::Pg(text.to_owned()))
        } else {
            Err("write sqlite:PATH (sqlite:samspil.sqlite) or postgres://USER@HOST/NAME".to_owned())
        }
    }
}

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// Looking; also into the access log.
    Reading,
    /// Changing everything but the access log.
    Writing,
    /// Keeping the access log.
    Logging,
}

/// A door to the database.
#[derive(Debug)]
pub(super) struct Door {
    place: Place,
    purpose: Use,
}

impl r2d2::ManageConnection for Door {
    type Connection = Conn;
    type Error = StoreError;

    fn connect(&self) -> Stored<Conn> {
        match &self.place {
            Place::Lite(path) => {
                let file = if self.purpose == Use::Logging { &log_of(path) } else { path };
                let connection = rusqlite::Connection::open(file)?;
                if self.purpose == Use::Logging {
                    connection.execute_batch(LITE_LOG_PAGE)?;
                }
                connection.execute_batch(LITE_SETTINGS)?;
                // A statement is planned once; otherwise SQLite plans anew whenever another value is looked for.
                connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
                match self.purpose {
                    Use::Reading => {
                        connection.execute_batch(&attach_log(path))?;
                        connection.execute_batch("pragma query_only = on")?;
                    }
                    Use::Writing => {}
                    Use::Logging => connection.execute_batch(LITE_LOG)?,
                }
                Ok(Conn::lite(connection))
            }
            Place::Pg(url) => {
                let mut conn = Conn::pg(connect(url)?);
                if self.purpose == Use::Reading {
                    conn.batch("set session characteristics as transaction read only")?;
                }
                Ok(conn)
            }
        }
    }

    fn is_valid(&self, conn: &mut Conn) -> Stored<()> {
        conn.batch("select 1")
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        conn.is_closed()
    }
}

/// Connects as the address says: in the clear on the same machine or network, over TLS with `sslmode=require`; the
/// certificate must then be one that this machine trusts.
fn connect(url: &str) -> Stored<postgres::Client> {
    let config: postgres::Config = url.parse()?;
    if config.get_ssl_mode() != postgres::config::SslMode::Require {
        return Ok(config.connect(postgres::NoTls)?);
    }
    let mut trusted = rustls::RootCertStore::empty();
    trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|why| StoreError::Busy(why.to_string()))?
        .with_root_certificates(trusted)
        .with_no_client_auth();
    Ok(config.connect(tokio_postgres_rustls::MakeRustlsConnect::new(tls))?)
}

/// Every acknowledged change is on the disk before it is acknowledged (`synchronous = full`).
const LITE_SETTINGS: &str =
    "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full;
    pragma foreign_keys = on; pragma cache_size = -65536; pragma temp_store = memory;
    pragma wal_autocheckpoint = 4000; pragma mmap_size = 1099511627776;";

/// On SQLite the access log is a file of its own: everybody who reads would otherwise have to read the pages of the
/// data anew after each look that is written down. Attached to the readers it is a table like the others. Nobody who
/// looks waits for the disk: [`super::settle`] sees to it.
///
/// A look changes two short pages: in a file that is new they are a quarter of the usual size, and so is what is written.
const LITE_LOG: &str = concat!("pragma synchronous = normal;\n", include_str!("access_log.sql"));
const LITE_LOG_PAGE: &str = "pragma page_size = 1024;";

fn log_of(path: &str) -> String {
    format!("{path}-access")
}

fn attach_log(path: &str) -> String {
    format!("attach database '{}' as log", log_of(path).replace('\'', "''"))
}

/// A borrowed connection.
pub(super) type Lent = r2d2::PooledConnection<Door>;

/// The connections for readers and for writers.
pub(super) struct Pool {
    readers: r2d2::Pool<Door>,
    writers: r2d2::Pool<Door>,
    loggers: r2d2::Pool<Door>,
}

impl Pool {
    /// Opens the place, making the SQLite file when there is none.
    pub(super) fn open(place: &Place, readers: u32) -> Stored<Self> {
        // What cannot be opened at all is said at once, and for what it is.
        if let Place::Lite(path) = place {
            drop(rusqlite::Connection::open(path)?);
        }
        let build = |purpose: Use, most: u32| {
            r2d2::Pool::builder()
                .max_size(most)
                .min_idle(Some(1))
                // A server that was restarted is noticed before a request is given its dead connection.
                .test_on_check_out(matches!(place, Place::Pg(_)))
                .connection_timeout(Duration::from_secs(10))
                .error_handler(Box::new(r2d2::NopErrorHandler))
                .build(Door { place: place.clone(), purpose })
                .map_err(|error| StoreError::Busy(error.to_string()))
        };
        // SQLite has one writer at a time: they queue here rather than at the file.
        let writers = if matches!(place, Place::Lite(_)) { 1 } else { readers };
        // The log first: readers look into its file.
        let loggers = build(Use::Logging, 1)?;
        Ok(Self { loggers, writers: build(Use::Writing, writers)?, readers: build(Use::Reading, readers)? })
    }

    pub(super) fn reader(&self) -> Stored<Lent> {
        self.readers.get().map_err(|error| StoreError::Busy(error.to_string()))
    }

    /// The access log of this place.
    pub(super) fn access_log(&self, place: &Place) -> AccessLog {
        let settler = if let Place::Lite(path) = place { Some(Settler::of(&log_of(path))) } else { None };
        AccessLog::new(self.loggers.clone(), settler)
    }

    /// Brings the tables up to date.
    pub(super) fn migrate(&self, place: &Place) -> Stored<()> {
        let mut writer = self.writer()?;
        let Place::Lite(path) = place else { return super::migrate::up(&mut writer) };
        writer.batch(&attach_log(path))?;
        let done = super::migrate::up(&mut writer);
        writer.batch("detach database log")?;
        done
    }

    pub(super) fn writer(&self) -> Stored<Lent> {
        self.writers.get().map_err(|error| StoreError::Busy(error.to_string()))
    }
}
