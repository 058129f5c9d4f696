// SPDX-License-Identifier: MPL-2.0
//! The families that are being received: who lacks a coordinator, and which lines of the checklists are late.

use super::{
    ChecklistItem,
    coming::{Family, OnTheWay, on_the_way},
    course,
    forecast::{Forecast, Week, forecast},
    quotas, store as tables,
};
use crate::{
    error::Result,
    gate::{Action, Gate, Reader, Role, Section},
    people::Person,
    record::store,
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::{ToSpan, civil::Date};
use kernel::{
    TextEnum,
    ids::{HouseholdId, PersonId},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// For so many months after the takeover a family is being received.
const MONTHS: i32 = 12;
/// How many families the page shows.
const PAGE: usize = 50;

/// Somebody as they are shown on the list.
struct Member {
    person: PersonId,
    name: String,
    protected: bool,
}

/// A line of a checklist that is late.
struct Late {
    person: PersonId,
    /// The page of the person that the line stands on.
    page: &'static str,
    name: String,
    title: String,
    party: String,
    due: String,
}

#[derive(Template)]
#[template(path = "reception/families.html")]
struct FamiliesPage<'a> {
    frame: Frame<'a>,
    /// The families without a coordinator.
    without: Vec<Vec<Member>>,
    count: String,
    with: String,
    late: Vec<Late>,
    forecast: Forecast,
    /// The families on the way without a home, and the day they are taken over.
    homeless: Vec<(String, Vec<Member>)>,
}

/// What the page is made from, before anybody is looked at.
struct Gathered {
    /// The families without a coordinator, and how many have one.
    without: Vec<Vec<PersonId>>,
    with: i64,
    late: Vec<(PersonId, ChecklistItem)>,
    coming: Vec<OnTheWay>,
    quota: String,
    homeless: Vec<(Option<Date>, Vec<PersonId>)>,
}

fn gathered(gate: &Gate<'_>, w: &Wording) -> Result<Gathered> {
    let mut reader = gate.read(Action::SeeReception)?;
    let (without, with) = families(gate, &mut reader)?;
    // A coordinator looks after everybody's lines, a caseworker after those of their own cases.
    let worker = (gate.user.role == Role::Caseworker).then_some(gate.user.account);
    let late = tables::late(&mut reader, worker, gate.today)?;
    let coming = on_the_way(&mut reader, gate.today)?;
    let quota = quotas::left_this_year(&mut reader, w, gate.today)?;
    let homeless = homeless(gate, &mut reader, &coming)?;
    Ok(Gathered { without, with, late, coming, quota, homeless })
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let Gathered { without, with, late, coming, quota, homeless } = gathered(gate, w)?;
    let count = i64::try_from(without.len()).unwrap_or(i64::MAX);
    let page = FamiliesPage {
        frame: Frame::inside(gate, ask, w.t("menu-reception")),
        without: without.into_iter().take(PAGE).map(|family| members(gate, family)).collect::<Result<_>>()?,
        count: w.count("reception-without", count),
        with: w.count("reception-with", with),
        late: late_lines(gate, w, late)?,
        forecast: forecast(w, gate.today, &coming, quota),
        homeless: homeless_families(gate, w, homeless)?,
    };
    Ok(Reply::page(page.render()?))
}

/// The same for programs.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let Gathered { without, with, late, coming, quota, homeless } = gathered(gate, w)?;
    let one = |one: Member| json!({"person": one.person, "name": one.name, "protected": one.protected});
    let family = |family| -> Result<Vec<Value>> { Ok(members(gate, family)?.into_iter().map(one).collect()) };
    let count = without.len();
    let without: Vec<_> = without.into_iter().take(PAGE).map(family).collect::<Result<_>>()?;
    let mut lines = Vec::new();
    for (person, item) in late {
        if let Some(member) = member(gate, Section::Programme, person)? {
            lines.push(json!({"person": person, "name": member.name, "what": course::title(w, &item),
                "item": item.item.map(TextEnum::code), "party": item.party.code(), "due_on": item.due_on,
                "about_moving_in": item.is_move_in()}));
        }
    }
    let homeless = homeless.into_iter().map(|(on, members)| -> Result<Value> {
        Ok(json!({"taken_over_on": on, "family": family(members)?}))
    });
    let homeless: Vec<Value> = homeless.collect::<Result<_>>()?;
    let forecast = forecast(w, gate.today, &coming, quota);
    let week = |week: &Week| {
        let groups = forecast.codes.iter().zip(&week.groups);
        let groups: serde_json::Map<String, Value> =
            groups.map(|(code, count)| ((*code).to_owned(), (*count).into())).collect();
        json!({"monday": week.from, "persons": week.persons, "households": week.households, "groups": groups})
    };
    Ok(Reply::json(&json!({
        "without_coordinator": {"count": count, "families": without},
        "with_coordinator": with,
        "late": lines,
        "without_home": homeless,
        "weeks": forecast.weeks.iter().map(week).collect::<Vec<_>>(),
    })))
}

/// A family on the list.
fn members(gate: &Gate<'_>, family: Vec<PersonId>) -> Result<Vec<Member>> {
    let members: Result<Vec<Option<Member>>> =
        family.into_iter().map(|person| member(gate, Section::Case, person)).collect();
    Ok(members?.into_iter().flatten().collect())
}

/// The families under way that the user has to do with: those without a coordinator, and how many have one.
fn families(gate: &Gate<'_>, reader: &mut Reader) -> Result<(Vec<Vec<PersonId>>, i64)> {
    let since = gate.today.saturating_sub(MONTHS.months());
    let mut families: BTreeMap<Family, Vec<PersonId>> = BTreeMap::new();
    for (person, household) in tables::under_way(reader, since)? {
        let members = families.entry(key(person, household)).or_default();
        if !members.contains(&person) && sees(gate, reader, person)? {
            members.push(person);
        }
    }
    families.retain(|_, members| !members.is_empty());
    let all = families.len();
    for (person, household) in tables::coordinated(reader, gate.today)? {
        families.remove(&key(person, household));
    }
    let with = i64::try_from(all - families.len()).unwrap_or(i64::MAX);
    Ok((families.into_values().collect(), with))
}

/// A family is a household; who belongs to none is one for themselves.
pub(super) fn key(person: PersonId, household: Option<HouseholdId>) -> Family {
    (household, household.is_none().then_some(person))
}

/// Those on the way without a home whom the user has to do with, family by family, the first to come first.
fn homeless(
    gate: &Gate<'_>,
    reader: &mut Reader,
    coming: &[OnTheWay],
) -> Result<Vec<(Option<Date>, Vec<PersonId>)>> {
    let mut families: Vec<(Family, Option<Date>, Vec<PersonId>)> = Vec::new();
    for one in coming.iter().filter(|one| !one.housed) {
        if !sees(gate, reader, one.person)? {
            continue;
        }
        match families.iter().position(|(family, ..)| *family == one.family) {
            Some(at) => families[at].2.push(one.person),
            None if families.len() < PAGE => families.push((one.family, one.on, vec![one.person])),
            None => {}
        }
    }
    Ok(families.into_iter().map(|(_, on, members)| (on, members)).collect())
}

fn homeless_families(
    gate: &Gate<'_>,
    w: &Wording,
    families: Vec<(Option<Date>, Vec<PersonId>)>,
) -> Result<Vec<(String, Vec<Member>)>> {
    let mut shown = Vec::new();
    for (on, family) in families {
        let day = on.map_or_else(|| w.t("homeless-no-day").to_owned(), |on| w.day(on));
        shown.push((day, members(gate, family)?));
    }
    Ok(shown)
}

fn sees(gate: &Gate<'_>, reader: &mut Reader, person: PersonId) -> Result<bool> {
    gate.knows(reader, Action::See(Section::Case), person)
}

/// Somebody on the list; that they were looked at is recorded in their file.
fn member(gate: &Gate<'_>, section: Section, person: PersonId) -> Result<Option<Member>> {
    let mut reader = gate.open(Action::See(section), person)?;
    let kept = store::find::<Person>(&mut reader, person, store::itself(person))?;
    Ok(kept.map(|kept| Member {
        person,
        protected: kept.record.protected_on(gate.today),
        name: kept.record.name,
    }))
}

fn late_lines(gate: &Gate<'_>, w: &Wording, late: Vec<(PersonId, ChecklistItem)>) -> Result<Vec<Late>> {
    let mut lines = Vec::new();
    for (person, item) in late {
        if let Some(member) = member(gate, Section::Programme, person)? {
            lines.push(Late {
                person,
                page: if item.is_move_in() { "move-in" } else { "reception" },
                name: member.name,
                title: course::title(w, &item),
                party: w.word(item.party).to_owned(),
                due: w.day_or(item.due_on),
            });
        }
    }
    Ok(lines)
}
