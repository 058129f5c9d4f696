// SPDX-License-Identifier: MPL-2.0
//! Who has how much to do: cases and overdue deadlines by unit and caseworker, and the cases that nobody has (*fordeling*).

use super::store::{self, Load};
use crate::{
    cases::Cover,
    error::Result,
    gate::{Action, Conn, Gate, Role, Stored, accounts},
    people::Unit,
    record::store as records,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::{ToSpan, civil::Date};
use kernel::ids::{AccountId, UnitId};
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

/// Who is away today or within four weeks, until when, and who covers.
fn away(w: &Wording, conn: &mut Conn, today: Date) -> Stored<Vec<String>> {
    let soon = today.saturating_add(28.days());
    let mut covers = records::all::<Cover>(conn)?;
    covers.retain(|kept| today <= kept.record.ends_on && kept.record.starts_on <= soon);
    covers.sort_by_key(|kept| (kept.record.starts_on, kept.id));
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
            name: account.name,
        })
        .collect())
}

fn of_units(units: &HashMap<UnitId, String>, cases: &[Load], overdue: &[Load]) -> Vec<Line> {
    let mut lines: Vec<Line> = units
        .iter()
        .map(|(unit, name)| Line {
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
