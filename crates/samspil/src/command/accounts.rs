// SPDX-License-Identifier: MPL-2.0
//! Setting up on the command line: the municipality and the first account, so that somebody can log in.

use super::{Data, Sorry};
use crate::{
    gate::{Role, accounts},
    record::Field,
    web::Form,
};
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
        let name = line(&self.name).filter(|_| (1..=9999).contains(&self.code)).ok_or_else(|| {
            Sorry(
                "A municipality has a code between 1 and 9999, and a name of at most 200 characters."
                    .to_owned(),
            )
        })?;
        let office = self.data.open()?;
        office.found_municipality(self.code, &name)?;
        office.keep_up_with(crate::deadlines::rules_in_use)?;
        Ok(())
    }
}

/// What was written, when it is a line that a form would take as well.
fn line(written: &str) -> Option<String> {
    let written = written.trim();
    String::read(written, &Form::default()).ok().filter(|line| !line.is_empty())
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
    /// caseworker, coordinator, teacher, company-consultant, housing-officer, analyst, politician, administrator,
    /// return-adviser, team-member, volunteer-coordinator or health-communicator
    #[arg(long, default_value = "administrator")]
    role: String,
}

impl NewAccount {
    /// Opens it; the password is read from standard input, so that it stands in no history of commands.
    ///
    /// # Errors
    /// When login or name is empty, the role unknown, the password too short or too long, or the login taken.
    pub fn run(self) -> Result<(), Sorry> {
        let role = Role::from_code(&self.role).ok_or_else(|| {
            let roles: Vec<_> = Role::ALL.iter().map(|role| role.code()).collect();
            Sorry(format!("There is no role {}. Use one of: {}", self.role, roles.join(", ")))
        })?;
        let (Some(login), Some(name)) = (line(&self.login), line(&self.name)) else {
            return Err(Sorry(
                "An account has a login and a name, each of at most 200 characters.".to_owned(),
            ));
        };
        eprintln!("Write the password and end with Ctrl-D:");
        let mut password = String::new();
        std::io::stdin().read_to_string(&mut password)?;
        let password = password.trim_end_matches(['\r', '\n']);
        if !(accounts::SHORTEST_PASSWORD..=200).contains(&password.chars().count()) {
            let least = accounts::SHORTEST_PASSWORD;
            return Err(Sorry(format!("A password has at least {least} characters, and at most 200.")));
        }
        let office = self.data.open()?;
        let mut tx = office.by_itself(self.data.municipality(&office)?)?;
        if accounts::is_taken(&mut tx, &login)? {
            return Err(Sorry(format!("The login {login} is taken. Choose another.")));
        }
        let new = accounts::NewAccount { login: &login, name: &name, role, units: &[], password };
        let told = accounts::open(&mut tx, AccountId::mint(), &new)?;
        Ok(tx.commit(told)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{gate::Place, testing::in_every_empty_place};

    #[test]
    fn an_account_and_a_municipality_without_a_name_are_refused() {
        in_every_empty_place(|place| {
            let data = || Data { database: Place::clone(place), municipality: None };
            let long = "a".repeat(201);
            for bad in ["", "  ", "a\tb", &long] {
                let named = Municipality { data: data(), code: 540, name: bad.to_owned() }.run();
                assert!(named.unwrap_err().0.contains("at most 200"), "{bad:?}");
                for (login, name) in [(bad, "Ida"), ("ida", bad)] {
                    let (login, name) = (login.to_owned(), name.to_owned());
                    let new = NewAccount { data: data(), login, name, role: "administrator".to_owned() };
                    assert!(new.run().unwrap_err().0.contains("a login and a name"), "{bad:?}");
                }
            }
        });
    }
}
