// SPDX-License-Identifier: MPL-2.0
//! Puts beside each household what its members need and wish, and beside each home who lives near it.

use super::{
    AreaLimit, HomeNeed, area_limit,
    criteria::{Home, Needs},
    queue::{self, Waiting},
    store as tables,
};
use crate::{
    error::Result,
    gate::{Conn, Gate},
    record::{Kept, store},
};
use kernel::ids::{AreaId, PersonId};
use std::collections::HashMap;

/// The households without a permanent home and the vacant dwellings, with everything the criteria ask about.
///
/// # Errors
/// When the database cannot answer.
pub fn look(gate: &Gate<'_>, reader: &mut Conn) -> Result<(Vec<Waiting>, Vec<Home>)> {
    let mut waiting = queue::waiting(gate, reader)?;
    let mut homes = queue::vacant(reader, gate.today)?;
    let limits = area_limit::in_force(reader, gate.today)?;
    let limited = limits.iter().filter_map(|limit| limit.language.clone());
    let spoken = Spoken::of(tables::speakers(reader, gate.today)?, limited);
    let moved = tables::moved_households(reader, area_limit::earliest(gate.today))?;
    for home in &mut homes {
        let area = home.dwelling.area;
        home.speakers = area.and_then(|area| spoken.in_areas.get(&area).cloned()).unwrap_or_default();
        let cap =
            |limit: &AreaLimit| limit.cap(area?, gate.today, &moved, &|language| spoken.place(language));
        home.caps = limits.iter().filter_map(cap).collect();
    }
    let said = said(store::all::<HomeNeed>(reader)?);
    for one in &mut waiting {
        let needs = &mut one.seeker.needs;
        needs.language = one.language.as_deref().map(|language| spoken.place(language));
        for person in &one.members {
            said.get(person).into_iter().flatten().for_each(|need| learn(needs, need));
        }
    }
    Ok((waiting, homes))
}

/// What everybody has said, the oldest first.
fn said(mut all: Vec<Kept<HomeNeed>>) -> HashMap<PersonId, Vec<HomeNeed>> {
    all.sort_by_key(|kept| (kept.record.said_on, kept.id));
    let mut of = HashMap::new();
    for kept in all {
        of.entry(kept.person).or_insert_with(Vec::new).push(kept.record);
    }
    of
}

/// What was said last about each thing counts; who needs a suitable home needs it though another does not.
fn learn(needs: &mut Needs, said: &HomeNeed) {
    let HomeNeed { accessible_needed, relatives_area, daily_area, wished_area, .. } = said;
    needs.accessible = match (needs.accessible, accessible_needed) {
        (Some(true), _) => Some(true),
        (known, said) => said.or(known),
    };
    needs.relatives = relatives_area.or(needs.relatives);
    needs.daily = daily_area.or(needs.daily);
    needs.wished = wished_area.or(needs.wished);
}

/// The languages that are spoken in the areas.
struct Spoken {
    languages: Vec<String>,
    in_areas: HashMap<AreaId, Vec<i64>>,
}

impl Spoken {
    /// Those that somebody speaks, and those that a limit is about.
    fn of(rows: Vec<(AreaId, String, i64)>, limited: impl Iterator<Item = String>) -> Self {
        let spoken = rows.iter().map(|(_, language, _)| folded(language));
        let mut languages: Vec<String> = spoken.chain(limited.map(|language| folded(&language))).collect();
        languages.sort_unstable();
        languages.dedup();
        let mut spoken = Self { languages, in_areas: HashMap::new() };
        for (area, language, persons) in rows {
            let (place, count) = (spoken.place(&language), spoken.languages.len());
            spoken.in_areas.entry(area).or_insert_with(|| vec![0; count])[place] += persons;
        }
        spoken
    }

    /// The place of a language in the list; one that nobody speaks stands after them all.
    fn place(&self, language: &str) -> usize {
        self.languages.binary_search(&folded(language)).unwrap_or(self.languages.len())
    }
}

fn folded(language: &str) -> String {
    language.trim().to_lowercase()
}
