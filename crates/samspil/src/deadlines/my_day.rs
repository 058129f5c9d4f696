// SPDX-License-Identifier: MPL-2.0
//! Min dag: what is overdue, what is due in the next seven days and what others must do first.

use super::duties::{DutyLine, DutyState, Whose, of_day};
use crate::{
    error::Result,
    gate::{Action, Gate, Role, scope},
    people::Unit,
    record::store,
    web::{Ask, Frame, Reply},
};
use askama::Template;
use jiff::{ToSpan, civil::Date};
use kernel::ids::UnitId;

/// Every day the house knows.
const EVER: (Date, Date) = (jiff::civil::date(1900, 1, 1), jiff::civil::date(2199, 12, 31));

/// One of the three lists of the day.
pub struct List {
    /// What it is called.
    pub title: &'static str,
    /// What it says when it is empty.
    pub empty: &'static str,
    /// What is on it.
    pub lines: Vec<DutyLine>,
}

#[derive(Template)]
#[template(path = "deadlines/my_day.html")]
struct MyDay<'a> {
    frame: Frame<'a>,
    day: String,
    lists: Vec<List>,
    mine: bool,
    teams: Vec<(String, String, bool)>,
    may_mine: bool,
}

/// The page: one's own day, or a team's.
///
/// # Errors
/// As the gate says. Whoever has no day of this kind is shown to the page they work on.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if !gate.may(Action::SeeWorklist) {
        return Ok(Reply::see(first_page(gate)));
    }
    let (w, today) = (ask.wording, gate.today);
    let mut reader = gate.read(Action::SeeWorklist)?;
    let may_mine = gate.user.role == Role::Caseworker;
    let teams = teams(gate, &mut reader)?;
    let asked: Option<UnitId> = ask.query.get("team").parse().ok();
    let team = asked
        .filter(|unit| teams.iter().any(|(known, _)| known == unit))
        .or_else(|| if may_mine { None } else { teams.first().map(|(unit, _)| *unit) });
    let whose = team.map_or(Whose::Worker(gate.user.account), Whose::Unit);
    let soon = today.saturating_add(7.days());
    let lists = [
        ("day-overdue", "day-overdue-none", DutyState::Open, EVER.0, today.yesterday().unwrap_or(today)),
        ("day-soon", "day-soon-none", DutyState::Open, today, soon),
        ("day-waiting", "day-waiting-none", DutyState::Waiting, EVER.0, EVER.1),
    ];
    let mut shown = Vec::new();
    for (title, empty, state, from, until) in lists {
        shown.push(List {
            title,
            empty,
            lines: of_day(&mut reader, w, &whose, state, (from, until, today))?,
        });
    }
    let page = MyDay {
        frame: Frame::inside(gate, ask, w.t(if team.is_none() { "menu-my-day" } else { "team-day" })),
        day: w.day(today),
        lists: shown,
        mine: team.is_none(),
        teams: teams.into_iter().map(|(unit, name)| (unit.to_string(), name, team == Some(unit))).collect(),
        may_mine,
    };
    Ok(Reply::page(page.render()?))
}

/// The teams whose day the user may see: their own units, or every unit that holds cases.
fn teams(gate: &Gate<'_>, reader: &mut crate::gate::Reader) -> Result<Vec<(UnitId, String)>> {
    let own = scope::searchable(&gate.user);
    let all = own == [scope::EVERYWHERE];
    Ok(store::all::<Unit>(reader)?
        .into_iter()
        .filter(|kept| {
            all && kept.record.kind == crate::people::UnitKind::Integration || own.contains(&kept.id.cast())
        })
        .map(|kept| (kept.id.cast(), kept.record.name))
        .collect())
}

fn first_page(gate: &Gate<'_>) -> &'static str {
    if gate.may(Action::SeePersons) {
        "/persons"
    } else if gate.may(Action::SeeStatus) {
        "/status"
    } else {
        "/accounts"
    }
}

/// The user's day for programs.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::SeeWorklist)?;
    let (today, whose) = (gate.today, Whose::Worker(gate.user.account));
    let mut day = serde_json::Map::new();
    let soon = today.saturating_add(7.days());
    for (name, state, from, until) in [
        ("overdue", DutyState::Open, EVER.0, today.yesterday().unwrap_or(today)),
        ("soon", DutyState::Open, today, soon),
        ("waiting", DutyState::Waiting, EVER.0, EVER.1),
    ] {
        let lines = of_day(&mut reader, ask.wording, &whose, state, (from, until, today))?;
        let lines: Vec<_> = lines
            .iter()
            .map(|line| serde_json::json!({"person": line.person, "name": line.name, "due": line.due, "what": line.label}))
            .collect();
        day.insert(name.to_owned(), lines.into());
    }
    Ok(Reply::json(&day.into()))
}
