// SPDX-License-Identifier: MPL-2.0
//! The question Rigsrevisionen asked: are the contracts there in time, do they hold a goal, have both signed?

use super::store::{self, Standing};
use crate::{
    error::Result,
    gate::{Action, Gate, Role},
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use serde_json::json;

#[derive(Template)]
#[template(path = "cases/contracts.html")]
struct Contracts<'a> {
    frame: Frame<'a>,
    intro: &'static str,
    shares: Vec<(&'static str, String)>,
    lists: Vec<List>,
}

/// Those whose contract lacks the same thing.
pub struct List {
    /// What it lacks.
    pub title: &'static str,
    /// What is said when nobody's does.
    pub empty: &'static str,
    /// Who, and where it is settled.
    pub lines: Vec<Line>,
}

/// One of them.
pub struct Line {
    /// Their file.
    pub person: String,
    /// Their name.
    pub name: String,
    /// By when the contract was due.
    pub due: String,
    /// The form that settles it.
    pub address: String,
}

/// The page: a caseworker's own cases, or all of them for whoever leads.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, today) = (ask.wording, gate.today);
    let (own, all) = gathered(gate)?;
    let page = Contracts {
        frame: Frame::inside(gate, ask, w.t("contracts")),
        intro: if own { "contracts-own" } else { "contracts-all" },
        shares: shares(w, &all, today),
        lists: lists(w, &all, today, own),
    };
    Ok(Reply::page(page.render()?))
}

/// Whether they are the user's own cases alone, and how all of them stand.
fn gathered(gate: &Gate<'_>) -> Result<(bool, Vec<Standing>)> {
    let mut reader = gate.read(Action::SeeWorklist)?;
    let own = gate.user.role == Role::Caseworker;
    Ok((own, store::standings(&mut reader, own.then_some(gate.user.account), gate.today)?))
}

/// The same for programs: how each contract stands, and the three shares.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, _ask: &Ask) -> Result<Reply> {
    let (own, all) = gathered(gate)?;
    let one = |one: &Standing| {
        json!({"person": one.person, "name": one.name, "contract": one.contract, "due_on": one.due_on,
            "met_on": one.met_on, "has_goal": one.has_goal, "is_signed": one.is_signed,
            "is_refused": one.is_refused})
    };
    let shares = counts(&all, gate.today)
        .map(|(what, count, total)| json!({"what": what.trim_start_matches("contracts-"), "count": count, "total": total}));
    Ok(Reply::json(&json!({
        "own": own,
        "shares": shares,
        "items": all.iter().map(one).collect::<Vec<_>>(),
    })))
}

/// How many of how many are in time, have a goal, are signed by both.
fn counts(all: &[Standing], today: Date) -> [(&'static str, usize, usize); 3] {
    let due: Vec<&Standing> = all.iter().filter(|one| is_due(one, today)).collect();
    let of = |is: fn(&Standing) -> bool| all.iter().filter(|one| is(one)).count();
    let on_time = |one: &&&Standing| one.met_on.is_some_and(|met| met <= one.due_on);
    [
        ("contracts-on-time", due.iter().filter(on_time).count(), due.len()),
        ("contracts-with-goal", of(|one| one.has_goal), all.len()),
        ("contracts-signed", of(|one| one.is_signed), all.len()),
    ]
}

/// Whether the day has come by which the contract should have been there.
fn is_due(one: &Standing, today: Date) -> bool {
    one.met_on.is_some() || one.due_on < today
}

fn shares(w: &Wording, all: &[Standing], today: Date) -> Vec<(&'static str, String)> {
    let share = |(key, count, total): (&'static str, usize, usize)| {
        let words = match (count * 200 + total).checked_div(total * 2) {
            Some(percent) => w.with(
                "contracts-share",
                &[("count", count.into()), ("total", total.into()), ("percent", percent.into())],
            ),
            None => w.t("contracts-nobody").to_owned(),
        };
        (key, words)
    };
    counts(all, today).map(share).into()
}

fn lists(w: &Wording, all: &[Standing], today: Date, own: bool) -> Vec<List> {
    // Whoever leads sees all contracts and changes none: they are shown what is missing.
    let line = |one: &Standing, form: String| line(w, one, if own { form } else { "contracts".to_owned() });
    let of = |title, empty, lacks: &dyn Fn(&Standing) -> bool, form: fn(&Standing) -> String| List {
        title,
        empty,
        lines: all.iter().filter(|one| lacks(one)).map(|one| line(one, form(one))).collect(),
    };
    // Whoever does not want to sign has answered: that is no gap for the caseworker to close.
    let unsigned = |one: &Standing| !one.is_signed && !one.is_refused;
    vec![
        of(
            "contracts-late",
            "contracts-late-none",
            &|one| unsigned(one) && one.met_on.is_none() && one.due_on < today,
            form,
        ),
        of("contracts-without-goal", "contracts-without-goal-none", &|one| !one.has_goal, |_| {
            "goal/new".to_owned()
        }),
        of("contracts-unsigned", "contracts-unsigned-none", &unsigned, form),
        of("contracts-refused", "contracts-refused-none", &|one| one.is_refused && !one.is_signed, form),
    ]
}

/// The contract as it is, or a new one.
fn form(one: &Standing) -> String {
    one.contract.map_or_else(|| "contract/new".to_owned(), |id| format!("contract/{id}"))
}

fn line(w: &Wording, one: &Standing, form: String) -> Line {
    Line {
        person: one.person.to_string(),
        name: one.name.clone(),
        due: w.day(one.due_on),
        address: format!("/person/{}/{form}", one.person),
    }
}
