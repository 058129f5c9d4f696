// SPDX-License-Identifier: MPL-2.0
//! A demonstration municipality with invented people, on this machine only.

use super::{Sorry, serve};
use crate::{
    examples,
    gate::{Office, Place, accounts},
    web::App,
};
use clap::Args;
use kernel::ids::{AccountId, UnitId};
use std::net::SocketAddr;

/// The code and name of the demonstration municipality; no real one has this code.
pub const MUNICIPALITY: (i64, &str) = (999, "Solbæk Kommune");

/// Opens a demonstration.
#[derive(Args)]
pub struct Demo {
    /// Where the demonstration is kept
    #[arg(long, default_value = "sqlite:samspil-demo.sqlite")]
    database: Place,
    /// The address to listen on; only this machine's own
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

impl Demo {
    /// Opens the demonstration and serves it.
    ///
    /// # Errors
    /// When the address is not this machine's own, or the database holds real municipalities.
    pub fn run(self) -> Result<(), Sorry> {
        if !self.listen.ip().is_loopback() {
            return Err(Sorry(format!(
                "A demonstration has logins without passwords and only listens on this machine: {} is not allowed. \
                 Use --listen 127.0.0.1:8080",
                self.listen
            )));
        }
        let office = super::open(&self.database)?;
        furnish(&office)?;
        serve::listen(App { office, demo: true }, self.listen)
    }
}

/// Makes the demonstration municipality when the database is empty.
///
/// # Errors
/// When the database holds a municipality that is not the demonstration.
pub fn furnish(office: &Office) -> Result<(), Sorry> {
    match &office.municipalities()?[..] {
        [] => {}
        [(code, _)] if *code == MUNICIPALITY.0 => return Ok(()),
        _ => {
            return Err(Sorry(
                "This database holds real municipalities; a demonstration needs one of its own: \
                 --database sqlite:samspil-demo.sqlite"
                    .to_owned(),
            ));
        }
    }
    eprintln!("Making the demonstration municipality; this takes a moment.");
    office.found_municipality(MUNICIPALITY.0, MUNICIPALITY.1)?;
    office.keep_up_with(crate::deadlines::rules_in_use)?;
    accounts_of(office)?;
    examples::furnish_demo(office, MUNICIPALITY.0)?;
    // Its package has rules of its own: they are not left for whoever opens it next.
    office.keep_up_with(crate::deadlines::rules_in_use)?;
    Ok(())
}

/// The users of the demonstration: one for each role, and a second caseworker. Their ids follow from their logins, so
/// that the invented cases can name them.
fn accounts_of(office: &Office) -> Result<(), Sorry> {
    let mut tx = office.by_itself(MUNICIPALITY.0)?;
    let mut told = None;
    for (login, name, role, unit) in examples::STAFF {
        let units: Vec<UnitId> =
            unit.iter().map(|unit| crate::import::id_of(MUNICIPALITY.0, "unit", unit)).collect();
        // Nobody knows this password: in a demonstration one logs in by a button.
        let password = AccountId::mint().to_string();
        let new = accounts::NewAccount { login, name, role: *role, units: &units, password: &password };
        told = Some(accounts::open(&mut tx, crate::import::id_of(MUNICIPALITY.0, "account", login), &new)?);
    }
    if let Some(told) = told {
        tx.commit(told)?;
    }
    Ok(())
}
