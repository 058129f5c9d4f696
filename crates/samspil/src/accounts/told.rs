// SPDX-License-Identifier: MPL-2.0
//! Users, roles and units for programs of the administrator, such as the one that knows who is employed.

use super::one;
use crate::{
    error::Result,
    gate::{Action, Gate, accounts, accounts::Account},
    web::{Ask, Reply},
};
use axum::http::{StatusCode, header};
use serde_json::{Value, json};

/// Every account that is open.
///
/// # Errors
/// As the gate says.
pub fn all(gate: &Gate<'_>, _: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::ManageAccounts)?;
    let items: Vec<Value> = accounts::all(&mut reader)?.iter().map(told).collect();
    Ok(Reply::json(&json!({"items": items})))
}

/// One of them.
///
/// # Errors
/// As the gate says.
pub fn one(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::ManageAccounts)?;
    Ok(Reply::json(&told(&one::known(&mut reader, ask)?)))
}

/// Opens an account.
///
/// # Errors
/// As the gate says; [`crate::error::Error::Refused`] with what is wrong.
pub fn open(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let id = super::opened(gate, ask)?;
    let address = format!("{}/{id}", ask.path);
    Ok(Reply::json(&json!({"id": id})).status(StatusCode::CREATED).header(header::LOCATION, &address))
}

/// Gives it another role and other units.
///
/// # Errors
/// As the gate says; [`crate::error::Error::Stale`] when somebody was quicker.
pub fn change(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    one::changed(gate, ask)?;
    Ok(Reply::json(&json!({"id": ask.part("account")})))
}

/// Closes it.
///
/// # Errors
/// As the gate says.
pub fn close(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    one::closed(gate, ask)?;
    Ok(Reply::json(&json!({"id": ask.part("account")})))
}

fn told(account: &Account) -> Value {
    let units = account.units.iter().map(|unit| {
        let own = account.unit_roles.iter().find(|(known, _)| known == unit).map(|(_, role)| role);
        json!({"unit": unit, "role": own.unwrap_or(&account.role)})
    });
    json!({"id": account.id, "version": account.version, "login": account.login, "name": account.name,
           "role": account.role, "units": units.collect::<Vec<_>>()})
}
