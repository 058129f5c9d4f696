// SPDX-License-Identifier: MPL-2.0
//! Who has how much to do: cases and overdue deadlines by unit and caseworker, and the cases that nobody has (*fordeling*).

use super::store::{self, Load};
use crate::{
    cases::Cover,
    error::Result,
    gate::{Action, Conn, Gate, Role, Stored, accounts},
    people::Unit,
    record::{Kept, store as records},
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::{ToSpan, civil::Date};
use kernel::ids::{AccountId, UnitId};
use serde_json::json;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "deadlines/distribution.html")]
struct Distribution<'a> {
    frame: Frame<'a>,
    workers: Vec<Line>,
    units: Vec<Line>,
    nobodys: Vec<(String, String, String)>,
    /// What is overdue, by what it is: how many, and how many people.
    late: Vec<(String, i64, i64)>,
    /// Who is away today or in the coming weeks, and who covers.
    away: Vec<String>,
}

/// What one caseworker or unit has.
pub struct Line {
    /// The account or the unit.
    id: String,
    /// Who.
    pub name: String,
    /// Open cases.
    pub cases: i64,
    /// Overdue deadlines.
    pub overdue: i64,
    /// Cases without a caseworker.
    pub nobodys: i64,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::Distribute)?;
    let cases = store::open_cases(&mut reader, gate.today)?;
    let overdue = store::overdue(&mut reader, gate.today)?;
    let units = unit_names(&mut reader)?;
    let nobodys = store::without_caseworker(&mut reader, gate.today)?;
    let late = store::overdue_by_rule(&mut reader, gate.today)?;
    let late = late.into_iter().map(|(rule, count, persons)| (what(w, &rule), count, persons)).collect();
    let page = Distribution {
        frame: Frame::inside(gate, ask, w.t("distribution")),
        workers: workers(&mut reader, &cases, &overdue)?,
        late,
        away: away(w, &mut reader, gate.today)?,
        units: of_units(&units, &cases, &overdue),
        nobodys: nobodys
            .into_iter()
            .map(|(person, name, unit)| {
                (person.to_string(), name, units.get(&unit).cloned().unwrap_or_default())
            })
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// What a rule, a notice or a task is called on the lists.
fn what(w: &Wording, rule: &str) -> String {
    let key = format!("rule-{rule}-what");
    w.t(if w.has(&key) { &key } else { "task-plural" }).to_owned()
}

/// Who covers for whom today or within four weeks.
fn covers(conn: &mut Conn, today: Date) -> Stored<Vec<Kept<Cover>>> {
    let soon = today.saturating_add(28.days());
    let mut covers = records::all::<Cover>(conn)?;
    covers.retain(|kept| today <= kept.record.ends_on && kept.record.starts_on <= soon);
    covers.sort_by_key(|kept| (kept.record.starts_on, kept.id));
    Ok(covers)
}

/// The same for programs.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, _ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::Distribute)?;
    let cases = store::open_cases(&mut reader, gate.today)?;
    let overdue = store::overdue(&mut reader, gate.today)?;
    let units = unit_names(&mut reader)?;
    let workers = workers(&mut reader, &cases, &overdue)?;
    let nobodys = store::without_caseworker(&mut reader, gate.today)?;
    let late = store::overdue_by_rule(&mut reader, gate.today)?;
    let away = covers(&mut reader, gate.today)?;
    let worker = |line: &Line| json!({"account": line.id, "name": line.name, "cases": line.cases, "overdue": line.overdue});
    let unit = |line: Line| {
        json!({"unit": line.id, "name": line.name, "cases": line.cases, "overdue": line.overdue,
            "without_caseworker": line.nobodys})
    };
    let cover = |cover: &Cover| {
        json!({"account": cover.account, "colleague": cover.colleague, "starts_on": cover.starts_on,
            "ends_on": cover.ends_on})
    };
    Ok(Reply::json(&json!({
        "caseworkers": workers.iter().map(worker).collect::<Vec<_>>(),
        "units": of_units(&units, &cases, &overdue).into_iter().map(unit).collect::<Vec<_>>(),
        "without_caseworker": nobodys
            .into_iter()
            .map(|(person, name, unit)| json!({"person": person, "name": name, "unit": unit}))
            .collect::<Vec<_>>(),
        "overdue": late
            .into_iter()
            .map(|(rule, count, persons)| json!({"rule": rule, "count": count, "persons": persons}))
            .collect::<Vec<_>>(),
        "away": away.iter().map(|kept| cover(&kept.record)).collect::<Vec<_>>(),
    })))
}

/// Who is away today or within four weeks, until when, and who covers.
fn away(w: &Wording, conn: &mut Conn, today: Date) -> Stored<Vec<String>> {
    let covers = covers(conn, today)?;
    let names: HashMap<AccountId, String> =
        accounts::all(conn)?.into_iter().map(|account| (account.id, account.name)).collect();
    let name = |account| names.get(&account).cloned().unwrap_or_default();
    let line = |cover: &Cover| {
        let days = w.days(cover.starts_on, Some(cover.ends_on));
        let known = [
            ("who", name(cover.account).into()),
            ("days", days.into()),
            ("colleague", name(cover.colleague).into()),
        ];
        w.with("distribution-away-line", &known)
    };
    Ok(covers.iter().map(|kept| line(&kept.record)).collect())
}

fn unit_names(conn: &mut Conn) -> Stored<HashMap<UnitId, String>> {
    Ok(records::all::<Unit>(conn)?.into_iter().map(|kept| (kept.id.cast(), kept.record.name)).collect())
}

fn sum(loads: &[Load], is: impl Fn(&Load) -> bool) -> i64 {
    loads.iter().filter(|load| is(load)).map(|load| load.count).sum()
}

fn workers(conn: &mut Conn, cases: &[Load], overdue: &[Load]) -> Stored<Vec<Line>> {
    let has = |worker: AccountId| move |load: &Load| load.worker == Some(worker);
    Ok(accounts::all(conn)?
        .into_iter()
        .filter(|account| account.role == Role::Caseworker || sum(cases, has(account.id)) > 0)
        .map(|account| Line {
            cases: sum(cases, has(account.id)),
            overdue: sum(overdue, has(account.id)),
            nobodys: 0,
            id: account.id.to_string(),
            name: account.name,
        })
        .collect())
}

fn of_units(units: &HashMap<UnitId, String>, cases: &[Load], overdue: &[Load]) -> Vec<Line> {
    let mut lines: Vec<Line> = units
        .iter()
        .map(|(unit, name)| Line {
            id: unit.to_string(),
            name: name.clone(),
            cases: sum(cases, |load| load.unit == *unit),
            overdue: sum(overdue, |load| load.unit == *unit),
            nobodys: sum(cases, |load| load.unit == *unit && load.worker.is_none()),
        })
        .filter(|line| line.cases > 0)
        .collect();
    lines.sort_by_cached_key(|line| crate::people::danish_order(&line.name));
    lines
}
