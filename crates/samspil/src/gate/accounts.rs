// SPDX-License-Identifier: MPL-2.0
//! The users of the house: who they are, what role they have and which units they work in.

use super::{
    Action, Conn, Event, Happened, Office, Relation, Role, Standings, Stored, Told, Writer, may, passwords,
    transaction::Hand,
};
use crate::error::{Error, Result};
use kernel::{
    TextEnum,
    ids::{AccountId, UnitId},
};
use serde_json::json;

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
    /// The units in which they are something else than that, and what.
    pub unit_roles: Vec<(UnitId, Role)>,
    /// What every form of theirs carries, so that no other site can send one in their name.
    pub csrf: String,
}

impl User {
    /// What they are in a unit.
    #[must_use]
    pub fn role_in(&self, unit: UnitId) -> Role {
        self.unit_roles.iter().find(|(own, _)| *own == unit).map_or(self.role, |(_, role)| *role)
    }

    /// Everything they are anywhere; the role of their own first.
    pub fn roles(&self) -> impl Iterator<Item = Role> {
        let others = self.unit_roles.iter().map(|(_, role)| *role);
        std::iter::once(self.role).chain(others.filter(|role| *role != self.role))
    }

    /// Whether any of their roles allows this where no single person is concerned.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.roles().any(|role| may(role, action, Relation::Stranger))
    }
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
    /// The units they work in.
    pub units: Vec<UnitId>,
    /// The units in which they have another role than their own, and which.
    pub unit_roles: Vec<(UnitId, Role)>,
    /// How many times the account has been written.
    pub version: i64,
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
    let rows = conn.rows(
        "select a.id, a.login, a.name, a.role, a.version, u.unit, u.role from account a
         left join account_unit u on u.municipality = a.municipality and u.account = a.id
         where a.municipality = $1 and a.struck = false order by a.login, u.unit",
        &[],
        |row| {
            let account = Account {
                id: row.get(0),
                login: row.get(1),
                name: row.get(2),
                role: Role::from_code(&row.get::<String>(3)).unwrap_or(Role::Politician),
                units: Vec::new(),
                unit_roles: Vec::new(),
                version: row.get(4),
            };
            let role = row.get::<Option<String>>(6).and_then(|role| Role::from_code(&role));
            (account, row.get::<Option<UnitId>>(5), role)
        },
    )?;
    let mut all: Vec<Account> = Vec::new();
    for (account, unit, role) in rows {
        if all.last().is_none_or(|last| last.id != account.id) {
            all.push(account);
        }
        if let Some(last) = all.last_mut() {
            last.units.extend(unit);
            last.unit_roles.extend(unit.zip(role));
        }
    }
    Ok(all)
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
    work_in(tx, id, new.units)?;
    let mut told = Event::of_the_house(Happened::Added, "account", id);
    told.after = after((new.login, new.name), new.role, new.units);
    tx.tell(&told)
}

/// Gives an account another role and other units. Whoever is logged in has them from the next page on: a session knows
/// nothing but whose it is.
///
/// # Errors
/// [`Error::Stale`] when somebody else has changed the account since `before` was seen.
pub fn change(
    tx: &mut Writer,
    before: &Account,
    role: Role,
    units: (&[UnitId], &[(UnitId, Role)]),
) -> Result<Told> {
    let (units, unit_roles) = units;
    let id = before.id;
    let changed = tx.run(
        "update account set role = $3, version = version + 1
         where municipality = $1 and id = $2 and version = $4 and struck = false",
        &[&id, &role.code(), &before.version],
    )?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    tx.run("delete from account_unit where municipality = $1 and account = $2", &[&id])?;
    work_in(tx, id, units)?;
    for (unit, role) in unit_roles {
        tx.run(
            "update account_unit set role = $4 where municipality = $1 and account = $2 and unit = $3",
            &[&id, unit, &role.code()],
        )?;
    }
    let mut told = Event::of_the_house(Happened::Changed, "account", id);
    told.version = before.version + 1;
    told.after = after((&before.login, &before.name), role, units);
    if !unit_roles.is_empty() {
        let in_units: Vec<_> =
            unit_roles.iter().map(|(unit, role)| json!({"unit": unit, "role": role.code()})).collect();
        let mut said: serde_json::Value = serde_json::from_str(&told.after).unwrap_or_default();
        said["unit_roles"] = in_units.into();
        told.after = said.to_string();
    }
    Ok(tx.tell(&told)?)
}

fn work_in(tx: &mut Writer, id: AccountId, units: &[UnitId]) -> Stored<()> {
    for unit in units {
        tx.run("insert into account_unit (municipality, account, unit) values ($1, $2, $3)", &[&id, unit])?;
    }
    Ok(())
}

fn after((login, name): (&str, &str), role: Role, units: &[UnitId]) -> String {
    serde_json::json!({"login": login, "name": name, "role": role.code(), "units": units}).to_string()
}

/// Whether nobody else is an administrator: somebody must be left who can open the others' way in. Two who leave at the
/// same time queue here, so that one of them stays.
///
/// # Errors
/// When the database cannot answer.
pub fn is_last_administrator(tx: &mut Writer, id: AccountId) -> Stored<bool> {
    tx.queue_for(NOBODY.cast())?;
    let mut administrators = all(tx)?;
    administrators.retain(|account| account.role == Role::Administrator);
    Ok(administrators.len() == 1 && administrators[0].id == id)
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
    super::drafts::forget_all_of(tx, id)?;
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
        let standings = Standings::of(Role::Administrator, Relation::Stranger);
        Ok(Writer::begin(lent, standings, hand, self.followers)?)
    }

    /// A look that the program itself takes, on the command line.
    ///
    /// # Errors
    /// When the database has no free connection.
    pub fn look_by_itself(&self, municipality: i64) -> Result<super::Reader> {
        let mut lent = self.pool.reader()?;
        lent.serve(municipality);
        let standings = Standings::of(Role::Administrator, Relation::Stranger);
        let mut reader = super::Reader::new(lent, standings)?;
        reader.freeze()?;
        Ok(reader)
    }
}

/// The account under which the program itself acts.
pub const NOBODY: AccountId = AccountId::from_uuid(uuid::Uuid::nil());
