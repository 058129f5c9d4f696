// SPDX-License-Identifier: MPL-2.0
//! The households that need a permanent home, and the dwellings that nobody has been given (*boligsøgende, ledige boliger*).

use super::{
    Area, Dwelling, DwellingKind,
    criteria::{Home, Needs, Seeker},
    store as tables,
};
use crate::{
    deadlines::KeptRules,
    error::Result,
    gate::{Action, Conn, Gate, Section},
    people::{self, Person},
    record::{Kept, store},
};
use jiff::{ToSpan, civil::Date};
use kernel::{
    calendar,
    ids::{AreaId, DwellingId, HouseholdId, PersonId},
};
use law::Param;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// So many months a newcomer counts as new in an area.
const NEW_IN_AREA: i32 = 12;

/// The ages that decide who is a child, a pupil, an adult: by the book of rules, on the day.
#[derive(Clone, Copy)]
struct Ages {
    /// From so many months one is an adult.
    adult_months: i16,
    /// The age of the year in which school begins (folkeskoleloven § 34).
    school_from: i16,
    /// The age of the year in which compulsory schooling ends.
    school_until: i16,
}

impl Ages {
    fn read(conn: &mut Conn, day: Date) -> Result<Self> {
        let rules = KeptRules::read(conn)?;
        let book = rules.book();
        let school = |what| book.number("d35-school-start", what, day).unwrap_or_default();
        Ok(Self {
            adult_months: book.adult_months(day),
            school_from: school(Param::SchoolFromAge),
            school_until: school(Param::SchoolUntilAge),
        })
    }
}

/// A household without a permanent home.
pub struct Waiting {
    /// Those of it whom the user may see, the eldest first.
    pub members: Vec<PersonId>,
    /// How many more there are. Without them nothing can be proposed.
    pub hidden: usize,
    /// What the criteria ask about.
    pub seeker: Seeker,
    /// The first takeover, in the past or to come.
    pub taken_over: Option<Date>,
    /// The language of the eldest whose language is known.
    pub language: Option<String>,
}

/// The households without a permanent home that the user has to do with; who was taken over first stands first.
///
/// # Errors
/// When the database cannot answer.
pub fn waiting(gate: &Gate<'_>, reader: &mut Conn) -> Result<Vec<Waiting>> {
    let mut households: BTreeMap<(Option<HouseholdId>, Option<PersonId>), Vec<tables::Received>> =
        BTreeMap::new();
    for one in tables::received(reader, gate.today)? {
        // Who belongs to no household is one for themselves.
        let key = (one.household, one.household.is_none().then_some(one.person));
        households.entry(key).or_default().push(one);
    }
    // When one of them has a permanent home, it is the home of them all.
    households.retain(|_, members| !members.iter().any(|one| one.housed));
    let ages = Ages::read(reader, gate.today)?;
    let mut all = Vec::new();
    for ((household, _), received) in households {
        if let Some(waiting) = household_of(gate, reader, (household, &received), ages)? {
            all.push(waiting);
        }
    }
    all.sort_by_key(|waiting| (waiting.taken_over.unwrap_or(Date::MAX), waiting.members.first().copied()));
    Ok(all)
}

fn household_of(
    gate: &Gate<'_>,
    reader: &mut Conn,
    (household, received): (Option<HouseholdId>, &[tables::Received]),
    ages: Ages,
) -> Result<Option<Waiting>> {
    let mut persons: BTreeSet<PersonId> = received.iter().map(|one| one.person).collect();
    if let Some(household) = household {
        persons.extend(people::household_members(reader, household, gate.today)?);
    }
    let (mut members, mut hidden, mut children) = (Vec::new(), 0, 0);
    let (mut needs, mut languages) = (Needs::UNKNOWN, Vec::new());
    for person in persons {
        if !sees(gate, reader, person)? {
            hidden += 1;
            continue;
        }
        let Some(kept) = store::find::<Person>(reader, person, store::itself(person))? else { continue };
        if kept.record.died_on.is_some() {
            continue;
        }
        let born_on = kept.record.born_on;
        children += i64::from(
            born_on.is_some_and(|born| calendar::months_after(born, ages.adult_months) > gate.today),
        );
        match born_on.map(|born| age_of_school_year(born, gate.today)) {
            Some(age) if age < ages.school_from => needs.toddlers += 1,
            Some(age) if age < ages.school_until => needs.pupils += 1,
            _ => {}
        }
        members.push((born_on.unwrap_or(Date::MAX), person));
        languages.extend(kept.record.language.map(|language| (born_on.unwrap_or(Date::MAX), language)));
    }
    members.sort_unstable();
    if members.is_empty() {
        return Ok(None);
    }
    let persons = i64::try_from(members.len() + hidden).unwrap_or(i64::MAX);
    Ok(Some(Waiting {
        members: members.into_iter().map(|(_, person)| person).collect(),
        hidden,
        seeker: Seeker { persons, children, sheltered: received.iter().any(|one| one.sheltered), needs },
        taken_over: received.iter().filter_map(|one| one.taken_over).min(),
        language: languages.into_iter().min().map(|(_, language)| language),
    }))
}

/// How old a child turns in the year in which the school year began that is under way (folkeskoleloven § 34).
fn age_of_school_year(born: Date, today: Date) -> i16 {
    let began = today.year() - i16::from(today.month() < 8);
    began - born.year()
}

/// Whether the user has to do with where the person lives.
///
/// # Errors
/// When the database cannot answer.
pub fn sees(gate: &Gate<'_>, reader: &mut Conn, person: PersonId) -> Result<bool> {
    gate.knows(reader, Action::See(Section::Housing), person)
}

/// The dwellings where nobody lives or has been promised to, or the last is about to move out, and that can be used; nobody
/// is assigned a home that somebody owns.
///
/// # Errors
/// When the database cannot answer.
pub fn vacant(reader: &mut Conn, today: Date) -> Result<Vec<Home>> {
    let taken = tables::taken(reader, today)?;
    let since = today.saturating_sub(NEW_IN_AREA.months());
    let newcomers: HashMap<AreaId, i64> = tables::moved_to(reader, since)?.into_iter().collect();
    let areas: HashMap<AreaId, Area> =
        store::all::<Area>(reader)?.into_iter().map(|kept| (kept.id.cast(), kept.record)).collect();
    let listings = tables::listings(reader, today)?;
    let mut homes: Vec<Home> = store::all::<Dwelling>(reader)?
        .into_iter()
        .filter(|kept| kept.record.kind != DwellingKind::Owned && kept.record.blocked.is_none())
        .filter(|kept| kept.record.gone_on.is_none_or(|gone_on| gone_on > today))
        .filter_map(|kept| coming(kept, &taken))
        .map(|kept| {
            let area = kept.record.area;
            Home {
                id: kept.id.cast(),
                area: area.and_then(|area| areas.get(&area).cloned()),
                listing: area.and_then(|area| listings.get(&area).cloned()),
                newcomers: area.and_then(|area| newcomers.get(&area).copied()).unwrap_or(0),
                speakers: Vec::new(),
                caps: Vec::new(),
                dwelling: kept.record,
            }
        })
        .collect();
    homes.sort_by_cached_key(|home| (people::danish_order(&home.dwelling.address), home.id));
    Ok(homes)
}

/// A dwelling that nobody has, or will have when the last has moved out: then it is vacant from the day after.
fn coming(mut kept: Kept<Dwelling>, taken: &HashMap<DwellingId, Option<Date>>) -> Option<Kept<Dwelling>> {
    if let Some(last) = taken.get(&kept.id.cast()) {
        let from = (*last)?.tomorrow().ok()?;
        kept.record.vacant_from = Some(kept.record.vacant_from.map_or(from, |day| day.max(from)));
    }
    Some(kept)
}
