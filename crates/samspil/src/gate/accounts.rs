// SPDX-License-Identifier: MPL-2.0
//! The users of the house: who they are, what role they have and which units they work in.

use super::{Conn, Event, Happened, Office, Role, Stored, Told, Writer, passwords, transaction::Hand};
use crate::error::Result;
use kernel::{
    TextEnum,
    ids::{AccountId, UnitId},
};

/// Somebody who has been recognised.
#[derive(Clone, Debug)]
pub struct User {
    /// The municipality they work for.
    pub municipality: i64,
    /// Its name.
    pub municipality_name: String,
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// What they are in the work.
    pub role: Role,
    /// The units they work in, the first one theirs by default.
    pub units: Vec<UnitId>,
    /// What every form of theirs carries, so that no other site can send one in their name.
    pub csrf: String,
}

/// A user as administrators see them.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// What they log in with.
    pub login: String,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
}

/// What is needed to open an account.
pub struct NewAccount<'a> {
    /// What they log in with.
    pub login: &'a str,
    /// Their name.
    pub name: &'a str,
    /// Their role.
    pub role: Role,
    /// The units they work in.
    pub units: &'a [UnitId],
    /// Their password, at least twelve characters; kept only as a hash.
    pub password: &'a str,
}

/// The fewest characters a password may have.
pub const SHORTEST_PASSWORD: usize = 12;

/// Everybody who can log in.
///
/// # Errors
/// When the database cannot answer.
pub fn all(conn: &mut Conn) -> Stored<Vec<Account>> {
    conn.rows(
        "select id, login, name, role from account where municipality = $1 and struck = false order by login",
        &[],
        |row| Account {
            id: row.get(0),
            login: row.get(1),
            name: row.get(2),
            role: Role::from_code(&row.get::<String>(3)).unwrap_or(Role::Politician),
        },
    )
}

/// Whether an account has this login, be it a closed one: what it did stays under its name.
///
/// # Errors
/// When the database cannot answer.
pub fn is_taken(conn: &mut Conn, login: &str) -> Stored<bool> {
    let sql = "select 1 from account where municipality = $1 and login = $2";
    Ok(conn.first(sql, &[&login], |_| ())?.is_some())
}

/// The name behind an account.
///
/// # Errors
/// When the database cannot answer.
pub fn name(conn: &mut Conn, account: AccountId) -> Stored<Option<String>> {
    conn.first("select name from account where municipality = $1 and id = $2", &[&account], |row| row.get(0))
}

/// Opens an account.
///
/// # Errors
/// When the database cannot keep it, for example because the login is taken.
pub fn open(tx: &mut Writer, id: AccountId, new: &NewAccount<'_>) -> Stored<Told> {
    tx.run(
        "insert into account (municipality, id, version, struck, login, name, role, password)
         values ($1, $2, 1, false, $3, $4, $5, $6)",
        &[&id, &new.login, &new.name, &new.role.code(), &passwords::hash(new.password)],
    )?;
    for unit in new.units {
        tx.run("insert into account_unit (municipality, account, unit) values ($1, $2, $3)", &[&id, unit])?;
    }
    let mut told = Event::of_the_house(Happened::Added, "account", id);
    told.after =
        serde_json::json!({"login": new.login, "name": new.name, "role": new.role.code()}).to_string();
    tx.tell(&told)
}

/// Gives an account a new password and ends its sessions.
///
/// # Errors
/// When the database cannot keep it.
pub fn set_password(tx: &mut Writer, id: AccountId, password: &str) -> Stored<Told> {
    tx.run(
        "update account set password = $3, version = version + 1 where municipality = $1 and id = $2",
        &[&id, &passwords::hash(password)],
    )?;
    tx.run("delete from session where municipality = $1 and account = $2", &[&id])?;
    tx.tell(&Event::of_the_house(Happened::Changed, "account", id))
}

/// Closes an account: it can no longer log in, and what it did stays.
///
/// # Errors
/// When the database cannot keep it.
pub fn close(tx: &mut Writer, id: AccountId) -> Stored<Told> {
    tx.run(
        "update account set struck = true, version = version + 1 where municipality = $1 and id = $2",
        &[&id],
    )?;
    tx.run("delete from session where municipality = $1 and account = $2", &[&id])?;
    tx.tell(&Event::of_the_house(Happened::Struck, "account", id))
}

impl Office {
    /// Every municipality in this database: code and name.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn municipalities(&self) -> Result<Vec<(i64, String)>> {
        let mut conn = self.pool.reader()?;
        Ok(conn
            .rows("select code, name from municipality order by name", &[], |row| (row.get(0), row.get(1)))?)
    }

    /// Makes room for a municipality, or renames it.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn found_municipality(&self, code: i64, name: &str) -> Result<()> {
        let mut tx = self.by_itself(code)?;
        tx.run("delete from municipality where code = $1", &[])?;
        tx.run("insert into municipality (code, name) values ($1, $2)", &[&name])?;
        let told = tx.tell(&Event::of_the_house(Happened::Changed, "municipality", AccountId::mint()))?;
        Ok(tx.commit(told)?)
    }

    /// The first account with a role: who a demonstration logs in as.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn demo_account(&self, role: Role) -> Result<Option<(i64, AccountId, String)>> {
        let mut conn = self.pool.reader()?;
        Ok(conn
            .rows(
                "select municipality, id, login, role from account where struck = false order by login",
                &[],
                |row| ((row.get(0), row.get(1), row.get(2)), row.get::<String>(3)),
            )?
            .into_iter()
            .find(|(_, code)| code == role.code())
            .map(|(account, _)| account))
    }

    /// A change that the program itself makes, on the command line: setting up, importing.
    ///
    /// # Errors
    /// When the database has no free connection.
    pub fn by_itself(&self, municipality: i64) -> Result<Writer> {
        let mut lent = self.pool.writer()?;
        lent.serve(municipality);
        let hand = Hand { account: NOBODY, now: self.now(), today: self.today() };
        Ok(Writer::begin(lent, Role::Administrator, hand, self.followers)?)
    }

    /// A look that the program itself takes, on the command line.
    ///
    /// # Errors
    /// When the database has no free connection.
    pub fn look_by_itself(&self, municipality: i64) -> Result<super::Reader> {
        let mut lent = self.pool.reader()?;
        lent.serve(municipality);
        let mut reader = super::Reader::new(lent, Role::Administrator, super::Relation::Stranger)?;
        reader.freeze()?;
        Ok(reader)
    }
}

/// The account under which the program itself acts.
pub const NOBODY: AccountId = AccountId::from_uuid(uuid::Uuid::nil());
