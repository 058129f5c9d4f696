// SPDX-License-Identifier: MPL-2.0
//! Setting up on the command line: the municipality and the first account, so that somebody can log in.

use super::{Data, Sorry};
use crate::gate::{Role, accounts};
use clap::Args;
use kernel::{TextEnum, ids::AccountId};
use std::io::Read;

/// Names a municipality.
#[derive(Args)]
pub struct Municipality {
    #[command(flatten)]
    data: Data,
    /// The municipality's code, for example 540
    code: i64,
    /// Its name
    name: String,
}

impl Municipality {
    /// Names it.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn run(self) -> Result<(), Sorry> {
        if !(1..=9999).contains(&self.code) || self.name.trim().is_empty() {
            return Err(Sorry("A municipality has a code between 1 and 9999 and a name.".to_owned()));
        }
        let office = self.data.open()?;
        office.found_municipality(self.code, self.name.trim())?;
        office.keep_up_with(crate::deadlines::rules_in_use)?;
        Ok(())
    }
}

/// Opens an account.
#[derive(Args)]
pub struct NewAccount {
    #[command(flatten)]
    data: Data,
    /// What they log in with
    login: String,
    /// Their name
    name: String,
    /// caseworker, coordinator, teacher, company-consultant, housing-officer, analyst, politician or administrator
    #[arg(long, default_value = "administrator")]
    role: String,
}

impl NewAccount {
    /// Opens it; the password is read from standard input, so that it stands in no history of commands.
    ///
    /// # Errors
    /// When the role is unknown, the password short or the login taken.
    pub fn run(self) -> Result<(), Sorry> {
        let role = Role::from_code(&self.role).ok_or_else(|| {
            let roles: Vec<_> = Role::ALL.iter().map(|role| role.code()).collect();
            Sorry(format!("There is no role {}. Use one of: {}", self.role, roles.join(", ")))
        })?;
        eprintln!("Write the password and end with Ctrl-D:");
        let mut password = String::new();
        std::io::stdin().read_to_string(&mut password)?;
        let password = password.trim_end_matches(['\r', '\n']);
        if password.chars().count() < accounts::SHORTEST_PASSWORD {
            return Err(Sorry(format!(
                "A password has at least {} characters.",
                accounts::SHORTEST_PASSWORD
            )));
        }
        let office = self.data.open()?;
        let mut tx = office.by_itself(self.data.municipality(&office)?)?;
        if accounts::is_taken(&mut tx, &self.login)? {
            return Err(Sorry(format!("The login {} is taken. Choose another.", self.login)));
        }
        let new = accounts::NewAccount { login: &self.login, name: &self.name, role, units: &[], password };
        let told = accounts::open(&mut tx, AccountId::mint(), &new)?;
        Ok(tx.commit(told)?)
    }
}
