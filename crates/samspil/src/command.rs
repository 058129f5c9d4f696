// SPDX-License-Identifier: MPL-2.0
//! The commands of the program, a line each.

mod accounts;
pub(crate) mod demo;
mod place;
mod serve;

use crate::{
    FOLLOWERS, deadlines,
    error::Error,
    gate::{Office, Place},
};
use clap::{Args, Parser, Subcommand};
use jiff::Timestamp;
use std::{
    fmt,
    io::{self, Write},
};

/// Samspil: from takeover to the yearly status.
#[derive(Parser)]
#[command(version)]
pub struct Samspil {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answers the door for everybody in the municipality
    Serve(serve::Serve),
    /// Opens a demonstration municipality with invented people, on this machine only
    Demo(demo::Demo),
    /// Names a municipality, or renames it
    Municipality(accounts::Municipality),
    /// Opens an account; the first one is the administrator's
    Account(accounts::NewAccount),
    /// Reads a package of files into the database: all of it, or nothing
    Import(crate::import::ImportFolder),
    /// Prints the figures of the yearly status
    Indicators(crate::reports::PrintIndicators),
    /// Proposes who could be placed where, from a file
    Place(place::Propose),
    /// Prints deadlines for a file of facts, and the book of rules
    Law(crate::deadlines::Law),
    /// Writes the example packages
    Examples(crate::examples::WriteExamples),
}

/// Where the data is, and whose.
#[derive(Args)]
pub struct Data {
    /// sqlite:PATH or postgres://USER@HOST/NAME
    #[arg(long, env = "SAMSPIL_DATABASE", default_value = "sqlite:samspil.sqlite")]
    pub database: Place,
    /// The municipality's code; needed when the database holds several
    #[arg(long, env = "SAMSPIL_MUNICIPALITY")]
    pub municipality: Option<i64>,
}

/// What a command says when it cannot do what was asked.
#[derive(Debug)]
pub struct Sorry(pub String);

impl fmt::Display for Sorry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl From<Error> for Sorry {
    fn from(error: Error) -> Self {
        match error {
            Error::Store(why) => Self(why.to_string()),
            other => Self(format!("{other:?}")),
        }
    }
}
impl From<crate::gate::StoreError> for Sorry {
    fn from(error: crate::gate::StoreError) -> Self {
        Self(error.to_string())
    }
}
impl From<std::io::Error> for Sorry {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl Samspil {
    /// Does what was asked.
    ///
    /// # Errors
    /// What went wrong and what to do about it.
    pub fn run(self) -> Result<(), Sorry> {
        match self.command {
            Command::Serve(serve) => serve.run(),
            Command::Demo(demo) => demo.run(),
            Command::Municipality(municipality) => municipality.run(),
            Command::Account(account) => account.run(),
            Command::Import(import) => import.run(),
            Command::Indicators(indicators) => indicators.run(),
            Command::Place(place) => place.run(),
            Command::Law(law) => law.run(),
            Command::Examples(examples) => examples.run(),
        }
    }
}

impl Data {
    /// Opens the office.
    ///
    /// # Errors
    /// When the database cannot be opened.
    pub fn open(&self) -> Result<Office, Sorry> {
        open(&self.database)
    }

    /// The municipality that is meant.
    ///
    /// # Errors
    /// When there is none, or several and none was named.
    pub fn municipality(&self, office: &Office) -> Result<i64, Sorry> {
        let all = office.municipalities()?;
        match (self.municipality, &all[..]) {
            (Some(code), all) if all.iter().any(|(known, _)| *known == code) => Ok(code),
            (Some(code), _) => Err(Sorry(format!(
                "There is no municipality {code} in this database. Name it first: samspil municipality {code} NAME"
            ))),
            (None, [(code, _)]) => Ok(*code),
            (None, []) => Err(Sorry(
                "There is no municipality in this database yet. Name it first: samspil municipality CODE NAME".to_owned(),
            )),
            (None, _) => Err(Sorry("This database holds several municipalities. Say which: --municipality CODE".to_owned())),
        }
    }
}

/// Opens the office, and works out anew what is due when the rules have changed since it was last open.
///
/// # Errors
/// When the database cannot be opened.
pub fn open(place: &Place) -> Result<Office, Sorry> {
    let office = Office::open(place, now, FOLLOWERS)?;
    office.keep_up_with(deadlines::rules_in_use)?;
    Ok(office)
}

/// Prints it; whoever reads only the beginning, as `head` does, has no fault to be told of.
///
/// # Errors
/// When it cannot be written.
pub fn print(text: &[u8]) -> Result<(), Sorry> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(why) if why.kind() != io::ErrorKind::BrokenPipe => Err(why.into()),
        _ => Ok(()),
    }
}

/// The one clock of the program.
#[expect(clippy::disallowed_methods, reason = "the clock that the office is opened with")]
pub fn now() -> Timestamp {
    Timestamp::now()
}
