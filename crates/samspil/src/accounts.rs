// SPDX-License-Identifier: MPL-2.0
//! Users, roles and units, kept by the administrator (*brugeradministration*).

mod one;
#[cfg(test)]
mod tests;
mod told;

use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Role, accounts},
    people::Unit,
    record::{FaultKind, Faults, store},
    web::{App, Ask, Frame, Reply, inside, read_and_write},
};
use askama::Template;
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use kernel::{
    TextEnum,
    ids::{AccountId, UnitId},
};
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/accounts", read_and_write(page, open))
        .route("/accounts/{account}", read_and_write(one::page, one::change))
        .route("/accounts/{account}/password", post(inside(one::set_password)))
        .route("/accounts/{account}/close", post(inside(one::close)))
        .route("/api/v1/accounts", read_and_write(told::all, told::open))
        .route(
            "/api/v1/accounts/{account}",
            get(inside(told::one)).put(inside(told::change)).delete(inside(told::close)),
        )
}

#[derive(Template)]
#[template(path = "accounts.html")]
struct AccountsPage<'a> {
    frame: Frame<'a>,
    accounts: Vec<(String, String, String, &'a str)>,
    roles: Vec<(&'static str, &'a str, bool)>,
    units: Vec<(String, String, bool)>,
    inputs: Vec<(&'static str, &'static str, String)>,
    faults: Vec<(&'static str, String, String)>,
}

impl AccountsPage<'_> {
    fn fault(&self, field: &str) -> &str {
        self.faults.iter().find(|(known, ..)| *known == field).map_or("", |(.., fault)| fault)
    }
}

fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Faults::default())
}

fn show(gate: &Gate<'_>, ask: &Ask, faults: &Faults) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::ManageAccounts)?;
    let page = AccountsPage {
        frame: Frame::inside(gate, ask, w.t("menu-accounts")),
        accounts: accounts::all(&mut reader)?
            .into_iter()
            .map(|account| (account.id.to_string(), account.login, account.name, w.word(account.role)))
            .collect(),
        roles: Role::ALL
            .iter()
            .map(|role| (role.code(), w.word(*role), role.code() == ask.form.get("role")))
            .collect(),
        units: store::all::<Unit>(&mut reader)?
            .into_iter()
            .map(|kept| {
                let id = kept.id.to_string();
                let chosen = ask.form.all("units").any(|unit| unit == id);
                (id, kept.record.name, chosen)
            })
            .collect(),
        inputs: [("login", "text"), ("name", "text"), ("password", "password")]
            .into_iter()
            // A password is never sent back.
            .map(|(field, kind)| {
                (field, kind, if kind == "text" { ask.form.get(field) } else { "" }.to_owned())
            })
            .collect(),
        faults: faults
            .0
            .iter()
            .map(|fault| (fault.field, w.field(fault.field), w.fault(&fault.kind)))
            .collect(),
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Reply::page(page.render()?).status(status))
}

fn open(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    match opened(gate, ask) {
        Err(Error::Refused(faults)) => show(gate, ask, &faults),
        opened => opened.map(|_| Reply::see("/accounts?saved=added")),
    }
}

/// Opens an account as it was asked for.
fn opened(gate: &Gate<'_>, ask: &Ask) -> Result<AccountId> {
    let mut tx = gate.write(Action::ManageAccounts)?;
    let (login, name) = (ask.form.get("login").trim(), ask.form.get("name").trim());
    let mut faults = password_faults(ask);
    for field in ["login", "name"] {
        store::read_field::<String>(field, &ask.form, &mut faults);
    }
    if accounts::is_taken(&mut tx, login)? {
        faults.add("login", FaultKind::Taken);
    }
    let units = units_asked(&mut tx, ask, &mut faults)?;
    let role = Role::from_code(ask.form.get("role"));
    let (Some(role), true) = (role, faults.is_empty()) else {
        if role.is_none() {
            faults.add("role", FaultKind::NotInList);
        }
        return Err(Error::Refused(faults));
    };
    let new = accounts::NewAccount { login, name, role, units: &units, password: ask.form.get("password") };
    let id = AccountId::mint();
    let told = accounts::open(&mut tx, id, &new)?;
    tx.commit(told)?;
    Ok(id)
}

fn password_faults(ask: &Ask) -> Faults {
    let mut faults = Faults::default();
    let length = ask.form.get("password").chars().count();
    if length < accounts::SHORTEST_PASSWORD {
        faults.add("password", FaultKind::Said("fault-short-password"));
    } else if length > 200 {
        faults.add("password", FaultKind::TooLong(200));
    }
    faults
}

/// The units that are ticked in the form; a program names them in one text, with spaces between.
fn units_asked(conn: &mut Conn, ask: &Ask, faults: &mut Faults) -> Result<Vec<UnitId>> {
    let known: Vec<UnitId> = store::all::<Unit>(conn)?.into_iter().map(|kept| kept.id.cast()).collect();
    let mut asked = Vec::new();
    for unit in ask.form.all("units").flat_map(str::split_whitespace) {
        match unit.parse().ok().filter(|unit| known.contains(unit)) {
            Some(unit) => asked.push(unit),
            None => faults.add("units", FaultKind::UnknownReference),
        }
    }
    Ok(known.into_iter().filter(|unit| asked.contains(unit)).collect())
}
