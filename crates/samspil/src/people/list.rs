// SPDX-License-Identifier: MPL-2.0
//! The list of persons one has to do with, and the search in it: by name in any spelling, CPR or case number.

use super::{
    finder::{self, Hits},
    store,
};
use crate::{
    cases::CaseFile,
    error::Result,
    gate::{Action, Conn, Gate, Reader, Role, Section, scope},
    people::{Person, Responsibility},
    record::store as records,
    web::{Ask, Frame, Reply},
};
use askama::Template;
use kernel::{
    cpr::Cpr,
    ids::{PersonId, UnitId},
};

/// Somebody on the list.
pub struct Line {
    /// Their id.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// When they were born.
    pub born: String,
    /// The takeover.
    pub taken_over: String,
    /// The case number.
    pub case: String,
    /// Whether name and address are protected.
    pub protected: bool,
}

#[derive(Template)]
#[template(path = "people/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    query: String,
    lines: Vec<Line>,
    units: Vec<(String, String, bool)>,
    next: String,
    more: String,
    may_register: bool,
    may_register_outside: bool,
}

/// The page: the whole list by name, or what a search found.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::SeePersons)?;
    let query = ask.query.get("q").trim().to_owned();
    let (parts, chosen) = (scope::searchable(&gate.user), chosen(gate, ask));
    let (mut next, mut more) = (String::new(), String::new());
    let persons = if query.is_empty() {
        let (persons, on) = listed(gate, ask, &mut reader)?;
        next = on;
        persons
    } else {
        let hits = search(gate, &mut reader, &query)?;
        if hits.more {
            more = ask.wording.with("search-more", &[("count", finder::PAGE.into())]);
        }
        hits.persons
    };
    // Exactly one hit on a number is who was meant.
    if let [person] = persons[..]
        && query.bytes().any(|byte| byte.is_ascii_digit())
    {
        return Ok(Reply::see(&format!("/person/{person}")));
    }
    let page = ListPage {
        frame: Frame::inside(gate, ask, ask.wording.t("menu-persons")),
        lines: lines(gate, ask, &mut reader, &persons)?,
        units: units(ask, &mut reader, &parts, chosen)?,
        query,
        next,
        more,
        may_register: gate.may(Action::RegisterVisitation),
        may_register_outside: gate.may(Action::RegisterOutside),
    };
    Ok(Reply::page(page.render()?))
}

/// The part of the register that is shown: the one that was asked for, or the user's first.
fn chosen(gate: &Gate<'_>, ask: &Ask) -> Option<UnitId> {
    let parts = scope::searchable(&gate.user);
    let first = if gate.user.role == Role::TeamMember { parts.last() } else { parts.first() };
    ask.query.get("unit").parse().ok().filter(|unit| parts.contains(unit)).or(first.copied())
}

/// A page of everybody, by name, and the query that leads on to the next; empty on the last.
///
/// # Errors
/// When the database cannot answer.
pub fn listed(gate: &Gate<'_>, ask: &Ask, reader: &mut Reader) -> Result<(Vec<PersonId>, String)> {
    let Some(unit) = chosen(gate, ask) else { return Ok((Vec::new(), String::new())) };
    let after = (!ask.query.get("after").is_empty())
        .then(|| Some((ask.query.get("after"), ask.query.get("id").parse().ok()?)))
        .flatten();
    let (mut found, mut next) = (finder::list(reader, unit, after)?, String::new());
    if found.len() > finder::PAGE as usize {
        found.truncate(finder::PAGE as usize);
        if let Some(last) = found.last() {
            let pairs =
                [("unit", unit.to_string()), ("after", last.word.clone()), ("id", last.person.to_string())];
            next = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        }
    }
    Ok((found.into_iter().map(|found| found.person).collect(), next))
}

/// Everybody the user may know of whose name, CPR number or case number fits what was typed.
///
/// # Errors
/// When the database cannot answer.
pub fn search(gate: &Gate<'_>, reader: &mut Reader, query: &str) -> Result<Hits> {
    let by_number = match query.parse::<Cpr>() {
        Ok(cpr) => store::with_cpr(reader, cpr)?.map(|person| (person, Action::See(Section::Cpr))),
        Err(_) => {
            store::with_case_number(reader, query)?.map(|person| (person, Action::See(Section::Identity)))
        }
    };
    if let Some((person, action)) = by_number {
        let known = scope::standings(reader, &gate.user, person, gate.today)?.may(action);
        let persons = if known { vec![person] } else { Vec::new() };
        return Ok(Hits { persons, more: false });
    }
    let mut hits = Hits::default();
    for unit in scope::searchable(&gate.user) {
        let found = finder::find(reader, unit, query)?;
        hits.more |= found.more;
        for person in found.persons {
            if !hits.persons.contains(&person) {
                hits.persons.push(person);
            }
        }
    }
    hits.more |= hits.persons.len() > finder::PAGE as usize;
    hits.persons.truncate(finder::PAGE as usize);
    Ok(hits)
}

fn lines(gate: &Gate<'_>, ask: &Ask, conn: &mut Conn, persons: &[PersonId]) -> Result<Vec<Line>> {
    let w = ask.wording;
    let mut lines = Vec::with_capacity(persons.len());
    for person in persons {
        // A referral may have ended since the person's words were written.
        let standings = scope::standings(conn, &gate.user, *person, gate.today)?;
        let sees = |section| standings.may(Action::See(section));
        if !sees(Section::Identity) {
            continue;
        }
        let Some(kept) = records::find::<Person>(conn, *person, records::itself(*person))? else { continue };
        let taken_over = if sees(Section::Residence) {
            records::of_person::<Responsibility>(conn, *person)?.last().map(|kept| kept.record.starts_on)
        } else {
            None
        };
        let number = if sees(Section::Case) {
            records::of_person::<CaseFile>(conn, *person)?.pop().map(|kept| kept.record.number)
        } else {
            None
        };
        lines.push(Line {
            person: *person,
            protected: kept.record.protected_on(gate.today),
            born: w.day_or(kept.record.born_on),
            taken_over: w.day_or(taken_over),
            case: number.unwrap_or_else(|| "–".to_owned()),
            name: kept.record.name,
        });
    }
    Ok(lines)
}

fn units(
    ask: &Ask,
    conn: &mut Conn,
    parts: &[UnitId],
    chosen: Option<UnitId>,
) -> Result<Vec<(String, String, bool)>> {
    let mut named = Vec::new();
    // Most work in one unit, and have nothing to choose.
    if parts.len() < 3 {
        return Ok(named);
    }
    for kept in records::all::<crate::people::Unit>(conn)? {
        let id: UnitId = kept.id.cast();
        if parts.contains(&id) {
            named.push((id.to_string(), kept.record.name, Some(id) == chosen));
        }
    }
    if let Some(team) = parts.last() {
        let words = ask.wording.t("list-team-families").to_owned();
        named.push((team.to_string(), words, Some(*team) == chosen));
    }
    Ok(named)
}
