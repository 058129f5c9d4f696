// SPDX-License-Identifier: MPL-2.0
//! Who was placed where, when, by whom and why, the newest first: what was learnt is there for the next family (*boligplaceringer*).

use super::{Area, Dwelling, Placement, queue, store as tables};
use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    people::Person,
    record::{Kept, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::{Date, date};
use kernel::ids::{AreaId, PersonId, RecordId};

/// How many persons a page shows.
const PAGE: usize = 50;
/// How many years can be looked at.
const YEARS: i16 = 6;

/// Somebody who moved in.
struct Member {
    person: String,
    name: String,
    protected: bool,
    /// Where their stay is corrected; empty for those who may not.
    stay: String,
}

/// Those who moved into a dwelling on a day.
struct Line {
    placement: Placement,
    members: Vec<Member>,
    day: String,
    home: String,
    facts: Vec<String>,
    reason: String,
    rests_on: String,
}

#[derive(Template)]
#[template(path = "housing/history.html")]
struct HistoryPage<'a> {
    frame: Frame<'a>,
    /// The area that was asked about; empty when all are.
    area: String,
    /// Where each year is, and whether it is the one that is shown.
    years: Vec<(String, i16, bool)>,
    lines: Vec<Line>,
    next: String,
}

/// The page: the placements of those whom the user has to do with.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let asked: Option<AreaId> = ask.query.get("area").parse().ok();
    let this = gate.today.year();
    let year: i16 = ask.query.get("year").parse().unwrap_or(this).clamp(this - YEARS, this + 1);
    let number: usize = ask.query.get("page").parse().unwrap_or(1).clamp(1, 10_000);
    let mut reader = gate.read(Action::SeeDwellings)?;
    let area = match asked {
        Some(area) => store::find::<Area>(&mut reader, store::nobody(), area.cast())?,
        None => None,
    };
    let of_year = (date(year, 1, 1), date(year, 12, 31));
    let mut shown: Vec<(PersonId, RecordId)> = Vec::new();
    for (person, id) in tables::placed(&mut reader, of_year, area.as_ref().map(|area| area.id.cast()))? {
        if shown.len() <= number * PAGE && queue::sees(gate, &mut reader, person)? {
            shown.push((person, id));
        }
    }
    drop(reader);
    let more = shown.len() > number * PAGE;
    let mut lines: Vec<Line> = Vec::new();
    for (person, id) in shown.into_iter().skip((number - 1) * PAGE).take(PAGE) {
        add(gate, w, &mut lines, (person, id))?;
    }
    let address = |year: i16, page: usize| {
        let area = area.as_ref().map(|area| format!("&area={}", area.id)).unwrap_or_default();
        format!("/housing/placements?year={year}&page={page}{area}")
    };
    let crumbs = vec![Crumb { address: "/housing".to_owned(), label: w.t("menu-housing").to_owned() }];
    let page = HistoryPage {
        frame: Frame::inside(gate, ask, w.t("history-title")).under(crumbs),
        years: (this - YEARS + 1..=this + 1).rev().map(|it| (address(it, 1), it, it == year)).collect(),
        lines,
        next: if more { address(year, number + 1) } else { String::new() },
        area: area.map(|area| area.record.name).unwrap_or_default(),
    };
    Ok(Reply::page(page.render()?))
}

/// Adds somebody to those who moved in together, or begins a line; that their file was looked into is recorded.
fn add(
    gate: &Gate<'_>,
    w: &Wording,
    lines: &mut Vec<Line>,
    (person, id): (PersonId, RecordId),
) -> Result<()> {
    let mut reader = gate.open(Action::See(Section::Housing), person)?;
    let Some(kept) = store::find::<Placement>(&mut reader, person, id)? else { return Ok(()) };
    let Some(who) = store::find::<Person>(&mut reader, person, store::itself(person))? else { return Ok(()) };
    let dwelling = store::find::<Dwelling>(&mut reader, store::nobody(), kept.record.dwelling.cast())?;
    let member = Member {
        person: person.to_string(),
        protected: who.record.protected_on(gate.today),
        name: who.record.name,
        stay: if reader.may(Action::Change(Section::Housing)) {
            format!("/person/{person}/placement/{id}")
        } else {
            String::new()
        },
    };
    let key = |placement: &Placement| (placement.dwelling, placement.starts_on);
    if lines.last().is_none_or(|line| key(&line.placement) != key(&kept.record)) {
        lines.push(line(w, kept.record, dwelling));
    }
    if let Some(line) = lines.last_mut() {
        if member.protected {
            // What was written about the home would give it away.
            line.home = w.t("housing-protected").to_owned();
            line.reason.clear();
            line.rests_on.clear();
        }
        line.members.push(member);
    }
    Ok(())
}

fn line(w: &Wording, placement: Placement, dwelling: Option<Kept<Dwelling>>) -> Line {
    let text =
        |prose: &Option<crate::record::Prose>| prose.as_ref().map(|it| it.0.clone()).unwrap_or_default();
    let decided = placement.decided_on.map(|day: Date| w.about("history-decided", &w.day(day)));
    let mut facts = vec![w.word(placement.stay).to_owned()];
    facts.extend(placement.ends_on.map(|day| w.about("history-ended", &w.day(day))));
    facts.extend(decided);
    facts.extend(placement.decided_by.as_ref().map(|who| w.about("history-by", who)));
    facts.extend(placement.self_chosen.map(|why| w.word(why).to_owned()));
    Line {
        day: w.day(placement.starts_on),
        home: dwelling.map(|kept| kept.record.address).unwrap_or_default(),
        members: Vec::new(),
        facts,
        reason: text(&placement.reason),
        rests_on: text(&placement.rests_on),
        placement,
    }
}
