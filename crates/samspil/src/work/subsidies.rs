// SPDX-License-Identifier: MPL-2.0
//! The result subsidies: what can be claimed now, what later, what is missing, and what has been claimed (B-31).

mod api;
mod gather;
mod grants;
mod proof;
mod sums;
#[cfg(test)]
mod tests;

pub use api::api;

use crate::{
    deadlines::{KeptRules, added_rates},
    error::Result,
    gate::{Action, Gate, Reader, Section},
    people::Person,
    record::store,
    web::{Ask, Frame, Reply, Wording},
    work::Claim,
};
use askama::Template;
use grants::GrantSums;
use kernel::{TextEnum, ids::PersonId};
use law::{
    money::{AddedRate, GrantMonths, Rates, grant_months},
    subsidy::{Ending, Ground, Standing, Subsidy, Terms, endings, subsidies},
};
use sums::{RateLine, Tab};

/// The lists, in the order of what is to be done; subsidies whose conditions are not met are on none.
const LISTS: &[Standing] = &[
    Standing::Eligible,
    Standing::Documented,
    Standing::NotYet,
    Standing::Missing,
    Standing::Claimed,
    Standing::Paid,
    Standing::Refused,
    Standing::PaidBack,
];

/// How many lines a page shows.
const PAGE: usize = 50;

/// A condition as it is told.
struct GroundLine {
    condition: String,
    proof: String,
    day: String,
}

/// A subsidy as it is told.
struct Line {
    person: PersonId,
    name: String,
    protected: bool,
    what: String,
    rule: String,
    day: String,
    amount: String,
    grounds: Vec<GroundLine>,
    /// What proves it, or what proof is missing; empty where none is needed yet.
    proof: String,
    /// Where it is registered that it was documented or claimed, and the words on the link; none for those who do not
    /// claim.
    links: Vec<(String, &'static str)>,
}

/// A chance of a subsidy that runs out.
struct EndingLine {
    person: PersonId,
    name: String,
    protected: bool,
    what: String,
    day: String,
}

/// What was found: subsidies, and the chances that run out, person by person.
struct Found<'a> {
    subsidies: Vec<(PersonId, Subsidy<'a>)>,
    endings: Vec<(PersonId, Ending)>,
    /// Those of whom basic grant is paid, with their months.
    grants: Vec<(PersonId, GrantMonths)>,
}

#[derive(Template)]
#[template(path = "work/subsidies.html")]
struct SubsidiesPage<'a> {
    frame: Frame<'a>,
    tabs: Vec<Tab>,
    education: Vec<String>,
    name: String,
    lines: Vec<Line>,
    next: String,
    endings: Vec<EndingLine>,
    grants: GrantSums,
    rates: Vec<RateLine>,
    unknown: String,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let chosen = Standing::from_code(ask.query.get("list")).filter(|one| LISTS.contains(one));
    let chosen = chosen.unwrap_or(Standing::Eligible);
    let (kept, added) = terms(gate)?;
    let rates = Rates::with(&added).unwrap_or_else(|_| Rates::shipped());
    let book = kept.book();
    let found = everybody(gate, Terms { book: &book, rates: &rates })?;
    let Found { subsidies: all, endings, grants } = found;
    let mut asked: Vec<&(PersonId, Subsidy<'_>)> =
        all.iter().filter(|(_, subsidy)| subsidy.standing == chosen).collect();
    asked.sort_by_key(|(person, subsidy)| (subsidy.on, *person));
    let number: usize = ask.query.get("page").parse().unwrap_or(1).max(1);
    let from = ((number - 1) * PAGE).min(asked.len());
    let until = (from + PAGE).min(asked.len());
    let page = SubsidiesPage {
        frame: Frame::inside(gate, ask, w.t("menu-subsidies")),
        tabs: LISTS.iter().map(|standing| sums::tab(w, *standing, &all, chosen)).collect(),
        education: sums::education(w, &all),
        name: w.word(chosen).to_owned(),
        lines: lines(gate, w, &asked[from..until])?,
        next: if until < asked.len() { format!("list={chosen}&page={}", number + 1) } else { String::new() },
        endings: ending_lines(gate, w, endings)?,
        grants: grants::sums(gate, w, (&grants, &rates))?,
        rates: sums::rate_lines(w, &rates),
        unknown: sums::unknown_now(w, &rates, gate.today),
    };
    Ok(Reply::page(page.render()?))
}

/// The rules of the municipality, and the amounts it has added.
fn terms(gate: &Gate<'_>) -> Result<(KeptRules, Vec<AddedRate>)> {
    let mut reader = gate.read(Action::SeeSubsidies)?;
    Ok((KeptRules::read(&mut reader)?, added_rates(&mut reader)?))
}

/// What can be said of everybody whose file the user may see.
fn everybody<'a>(gate: &Gate<'_>, terms: Terms<'_, 'a>) -> Result<Found<'a>> {
    let mut reader = gate.read_snapshot(Action::SeeSubsidies)?;
    let mut all = Found { subsidies: Vec::new(), endings: Vec::new(), grants: Vec::new() };
    for (person, facts) in gather::everybody(&mut reader)? {
        let mut found = subsidies(terms, &facts, gate.today);
        found.retain(|subsidy| LISTS.contains(&subsidy.standing));
        let ending = endings(terms, &facts, gate.today);
        let start = facts.responsibility_from.filter(|start| *start <= gate.today);
        let grant = start.and_then(|start| grant_months(terms.book, start, facts.ended_on, gate.today));
        let grant = grant.filter(|months| months.until >= gate.today);
        if !(found.is_empty() && ending.is_empty() && grant.is_none()) && sees(gate, &mut reader, person)? {
            all.subsidies.extend(found.into_iter().map(|subsidy| (person, subsidy)));
            all.grants.extend(grant.map(|months| (person, months)));
            all.endings.extend(ending.into_iter().map(|ending| (person, ending)));
        }
    }
    Ok(all)
}

fn sees(gate: &Gate<'_>, reader: &mut Reader, person: PersonId) -> Result<bool> {
    gate.knows(reader, Action::See(Section::Economy), person)
}

/// The lines of a page; that they were looked at is recorded in each person's file.
fn lines(gate: &Gate<'_>, w: &Wording, shown: &[&(PersonId, Subsidy<'_>)]) -> Result<Vec<Line>> {
    let mut lines = Vec::with_capacity(shown.len());
    for (person, subsidy) in shown {
        let mut reader = gate.open(Action::See(Section::Economy), *person)?;
        let Some(kept) = store::find::<Person>(&mut reader, *person, store::itself(*person))? else {
            continue;
        };
        let kept_claims = store::of_person::<Claim>(&mut reader, *person)?;
        let changes = reader.may(Action::Change(Section::Economy));
        lines.push(Line {
            person: *person,
            name: kept.record.name.clone(),
            protected: kept.record.protected_on(gate.today),
            what: what(w, subsidy),
            rule: format!("{}. {}", subsidy.rule.source, w.word(subsidy.rule.certainty)),
            day: w.day_or(subsidy.on),
            amount: sums::amount(w, subsidy),
            grounds: subsidy.grounds.iter().map(|ground| told(w, ground)).collect(),
            proof: proof::told(w, subsidy, &kept_claims),
            links: if changes {
                proof::links((*person, gate.today), subsidy, &kept_claims)
            } else {
                Vec::new()
            },
        });
    }
    Ok(lines)
}

fn what(w: &Wording, subsidy: &Subsidy<'_>) -> String {
    let level = subsidy.level.map(|level| format!(", {}", w.word(level).to_lowercase()));
    format!("{}{}", w.word(subsidy.rule.kind), level.unwrap_or_default())
}

/// The chances that run out first, person by person; that they were looked at is recorded in each person's file.
fn ending_lines(
    gate: &Gate<'_>,
    w: &Wording,
    mut endings: Vec<(PersonId, Ending)>,
) -> Result<Vec<EndingLine>> {
    endings.sort_by_key(|(person, ending)| (ending.last_day, *person));
    let mut lines = Vec::new();
    for same in endings.chunk_by(|one, next| (one.0, one.1.last_day) == (next.0, next.1.last_day)).take(PAGE)
    {
        let (person, ending) = same[0];
        let mut reader = gate.open(Action::See(Section::Economy), person)?;
        if let Some(kept) = store::find::<Person>(&mut reader, person, store::itself(person))? {
            let kinds: Vec<&str> = same.iter().map(|(_, ending)| w.word(ending.kind)).collect();
            lines.push(EndingLine {
                person,
                protected: kept.record.protected_on(gate.today),
                name: kept.record.name,
                what: format!("{}: {}", w.word(ending.level), kinds.join(", ")),
                day: w.day(ending.last_day),
            });
        }
    }
    Ok(lines)
}

fn told(w: &Wording, ground: &Ground) -> GroundLine {
    GroundLine {
        condition: w.word(ground.condition).to_owned(),
        proof: w.word(ground.proof).to_owned(),
        day: ground.on.map(|day| w.day(day)).unwrap_or_default(),
    }
}
