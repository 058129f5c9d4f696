// SPDX-License-Identifier: MPL-2.0
//! One user: another role, other units, a new password, or no access any more, and what was changed when.

use super::{password_faults, units_asked};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader, Role, accounts, accounts::Account, past},
    people::Unit,
    record::{FaultKind, Faults, store},
    web::{Ask, Crumb, Frame, Reply, Wording, form::Change},
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{TextEnum, ids::UnitId};

#[derive(Template)]
#[template(path = "accounts/one.html")]
struct AccountPage<'a> {
    frame: Frame<'a>,
    id: String,
    login: String,
    version: i64,
    roles: Vec<(&'static str, &'a str, bool)>,
    units: Vec<UnitLine<'a>>,
    /// What somebody else has made of the account meanwhile, when what stands in the fields is the user's own.
    theirs: Option<(String, String)>,
    faults: Vec<(&'static str, String, String)>,
    history: Vec<Change>,
}

/// A unit, whether the user works in it, and what they are in it.
struct UnitLine<'a> {
    id: String,
    name: String,
    chosen: bool,
    roles: Vec<(&'static str, &'a str, bool)>,
}

impl AccountPage<'_> {
    fn fault(&self, field: &str) -> &str {
        self.faults.iter().find(|(known, ..)| *known == field).map_or("", |(.., fault)| fault)
    }
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, or it is closed.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Faults::default(), false)
}

fn show(gate: &Gate<'_>, ask: &Ask, faults: &Faults, stale: bool) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::ManageAccounts)?;
    let mut account = known(&mut reader, ask)?;
    let units: Vec<(UnitId, String)> =
        store::all::<Unit>(&mut reader)?.into_iter().map(|kept| (kept.id.cast(), kept.record.name)).collect();
    let history = history(&mut reader, w, &account, &units)?;
    let theirs = stale.then(|| told(w, &account, &units));
    let is_refused = faults.of("role").is_some() && !ask.form.get("version").is_empty();
    if (stale || is_refused)
        && let Some(role) = Role::from_code(ask.form.get("role"))
    {
        account.units = units_asked(&mut reader, ask, &mut Faults::default())?;
        account.unit_roles = unit_roles_asked(ask, role, &account.units, &mut Faults::default());
        account.role = role;
    }
    let page = AccountPage {
        frame: Frame::inside(gate, ask, &account.name)
            .under(vec![Crumb { address: "/accounts".to_owned(), label: w.t("menu-accounts").to_owned() }]),
        id: account.id.to_string(),
        roles: Role::ALL.iter().map(|role| (role.code(), w.word(*role), *role == account.role)).collect(),
        history,
        theirs,
        units: units
            .into_iter()
            .map(|(id, name)| UnitLine {
                chosen: account.units.contains(&id),
                roles: roles_in(w, &account, id),
                id: id.to_string(),
                name,
            })
            .collect(),
        login: account.login,
        version: account.version,
        faults: faults
            .0
            .iter()
            .map(|fault| (fault.field, w.field(fault.field), w.fault(&fault.kind)))
            .collect(),
    };
    let status = match (stale, faults.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, true) => StatusCode::OK,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// The role and the units of an account in words.
fn told(w: &Wording, account: &Account, units: &[(UnitId, String)]) -> (String, String) {
    let own = |unit: &UnitId| account.unit_roles.iter().find(|(known, _)| known == unit);
    let name = |(unit, name): &(UnitId, String)| match own(unit) {
        Some((_, role)) => format!("{name} ({})", w.word(*role)),
        None => name.clone(),
    };
    let names: Vec<String> =
        units.iter().filter(|(unit, _)| account.units.contains(unit)).map(name).collect();
    let names = if names.is_empty() { "–".to_owned() } else { names.join(", ") };
    (w.word(account.role).to_owned(), names)
}

/// What the form says the user is in each unit, where it is another role than their own.
fn unit_roles_asked(ask: &Ask, role: Role, units: &[UnitId], faults: &mut Faults) -> Vec<(UnitId, Role)> {
    let mut roles = Vec::new();
    for unit in units {
        let text = ask.form.get(&format!("role-{unit}"));
        match Role::from_code(text) {
            Some(asked) if asked == role => {}
            Some(asked) if IN_A_UNIT.contains(&asked) => roles.push((*unit, asked)),
            _ if text.is_empty() => {}
            _ => faults.add("units", FaultKind::NotInList),
        }
    }
    roles
}

/// What the user can be in one unit, where it is another role than their own.
fn roles_in<'a>(w: &'a Wording, account: &Account, unit: UnitId) -> Vec<(&'static str, &'a str, bool)> {
    let own = account.unit_roles.iter().find(|(known, _)| *known == unit).map(|(_, role)| *role);
    IN_A_UNIT.iter().map(|role| (role.code(), w.word(*role), own == Some(*role))).collect()
}

/// The roles that can be had in one unit alone: those that work with people there. The others are the municipality's.
const IN_A_UNIT: [Role; 5] =
    [Role::Caseworker, Role::Teacher, Role::CompanyConsultant, Role::HousingOfficer, Role::ReturnAdviser];

/// What happened to the account, newest first: role and units before and after, or a new password.
fn history(
    reader: &mut Reader,
    w: &Wording,
    account: &Account,
    units: &[(UnitId, String)],
) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    let mut before: Option<[String; 2]> = None;
    for event in past(reader, account.id.cast())?.into_iter().filter(|event| event.what == "account") {
        let said: serde_json::Value = serde_json::from_str(&event.after).unwrap_or_default();
        let Some(role) = said["role"].as_str() else {
            let what = w.t("accounts-password-changed").to_owned();
            changes.push(Change { at: w.moment(event.at), who: event.who, what, fields: Vec::new() });
            continue;
        };
        let worked_in = said["units"].as_array().map(Vec::as_slice).unwrap_or_default();
        let roles = said["unit_roles"].as_array().map(Vec::as_slice).unwrap_or_default();
        let name = |unit: &serde_json::Value| {
            let id = unit.as_str().and_then(|id| id.parse::<UnitId>().ok());
            let own = roles.iter().find(|role| &role["unit"] == unit).and_then(|role| role["role"].as_str());
            let own = own.map(|role| format!(" ({})", w.code("role", role))).unwrap_or_default();
            units.iter().find(|(known, _)| Some(*known) == id).map(|(_, name)| format!("{name}{own}"))
        };
        let names = worked_in.iter().filter_map(name).collect::<Vec<_>>().join(", ");
        let after = [w.code("role", role).to_owned(), if names.is_empty() { "–".to_owned() } else { names }];
        let fields = before
            .iter()
            .flat_map(|before| ["field-role", "accounts-units"].iter().zip(before).zip(&after))
            .filter(|((_, before), after)| before != after)
            .map(|((key, before), after)| (w.t(key).to_owned(), before.clone(), after.clone()))
            .collect();
        let what = w.t(&format!("happened-{}", event.happened)).to_owned();
        changes.push(Change { at: w.moment(event.at), who: event.who, what, fields });
        before = Some(after);
    }
    changes.reverse();
    Ok(changes)
}

/// Gives the account the role and the units in the form. Whoever was second is shown both versions.
///
/// # Errors
/// As the gate says.
pub fn change(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let role = match changed(gate, ask) {
        Err(Error::Refused(faults)) => return show(gate, ask, &faults, false),
        Err(Error::Stale) => return show(gate, ask, &Faults::default(), true),
        changed => changed?,
    };
    // Whoever has just given the administration to others can no longer see this page.
    let own = ask.id("account")? == gate.user.account && role != Role::Administrator;
    Ok(Reply::see(if own { "/?saved=changed" } else { "/accounts?saved=changed" }))
}

/// Keeps the role and the units that were asked for; the role.
pub(super) fn changed(gate: &Gate<'_>, ask: &Ask) -> Result<Role> {
    let mut tx = gate.write(Action::ManageAccounts)?;
    let mut account = known(&mut tx, ask)?;
    let mut faults = Faults::default();
    let units = units_asked(&mut tx, ask, &mut faults)?;
    let role = Role::from_code(ask.form.get("role"));
    match role {
        None => faults.add("role", FaultKind::NotInList),
        Some(Role::Administrator) => {}
        Some(_) if accounts::is_last_administrator(&mut tx, account.id)? => faults.add("role", LAST),
        Some(_) => {}
    }
    let unit_roles = role.map(|role| unit_roles_asked(ask, role, &units, &mut faults)).unwrap_or_default();
    let (Some(role), true) = (role, faults.is_empty()) else { return Err(Error::Refused(faults)) };
    account.version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let told = accounts::change(&mut tx, &account, role, (&units, &unit_roles))?;
    tx.commit(told)?;
    Ok(role)
}

/// Gives the account a new password; whoever is logged in with it is logged out.
///
/// # Errors
/// As the gate says.
pub fn set_password(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::ManageAccounts)?;
    let faults = password_faults(ask);
    if !faults.is_empty() {
        drop(tx);
        return show(gate, ask, &faults, false);
    }
    let account = known(&mut tx, ask)?;
    let told = accounts::set_password(&mut tx, account.id, ask.form.get("password"))?;
    tx.commit(told)?;
    Ok(Reply::see("/accounts?saved=changed"))
}

/// Closes the account.
///
/// # Errors
/// As the gate says.
pub fn close(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    match closed(gate, ask) {
        Err(Error::Refused(faults)) => show(gate, ask, &faults, false),
        closed => closed.map(|()| Reply::see("/accounts?saved=struck")),
    }
}

/// Closes it, unless nobody else administers.
pub(super) fn closed(gate: &Gate<'_>, ask: &Ask) -> Result<()> {
    let mut tx = gate.write(Action::ManageAccounts)?;
    let account = known(&mut tx, ask)?;
    if accounts::is_last_administrator(&mut tx, account.id)? {
        let mut faults = Faults::default();
        faults.add("role", LAST);
        return Err(Error::Refused(faults));
    }
    let told = accounts::close(&mut tx, account.id)?;
    Ok(tx.commit(told)?)
}

const LAST: FaultKind = FaultKind::Said("fault-last-administrator");

pub(super) fn known(conn: &mut crate::gate::Conn, ask: &Ask) -> Result<Account> {
    let account = ask.id("account")?;
    accounts::all(conn)?.into_iter().find(|known| known.id == account).ok_or(Error::NotFound)
}
