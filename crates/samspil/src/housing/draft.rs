// SPDX-License-Identifier: MPL-2.0
//! The plan as people have begun it: what is kept for whom and what is refused, by everybody who works on it.

use super::{Choice, HomeChoice, criteria::Home, queue::Waiting, store as tables};
use crate::{
    error::Result,
    gate::Conn,
    record::{Kept, store},
};
use jiff::civil::Date;
use kernel::ids::{DwellingId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// What was decided for one household, with where each dwelling stands among those that are vacant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// The dwelling that is kept for it.
    pub kept: Option<usize>,
    /// The dwellings that are not for it.
    pub refused: Vec<usize>,
}

/// What was decided for the households that one may see, and what is kept for others.
pub struct Draft {
    by_person: BTreeMap<PersonId, Vec<Kept<HomeChoice>>>,
}

impl Draft {
    /// Everything that has been decided and still counts.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn read(conn: &mut Conn, today: Date) -> Result<Self> {
        let counts: BTreeSet<_> = tables::choices_that_count(conn, today)?.into_iter().collect();
        let mut by_person: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for kept in store::all::<HomeChoice>(conn)?.into_iter().filter(|kept| counts.contains(&kept.id)) {
            by_person.entry(kept.person).or_default().push(kept);
        }
        Ok(Self { by_person })
    }

    /// What was decided for a household, the oldest first.
    #[must_use]
    pub fn of(&self, household: &Waiting) -> Vec<&Kept<HomeChoice>> {
        let mut all: Vec<_> =
            household.members.iter().filter_map(|person| self.by_person.get(person)).flatten().collect();
        all.sort_by_key(|kept| (kept.record.chosen_on, kept.id));
        all
    }

    /// What a page says it has seen of it: when two work on the same household, the second is told.
    #[must_use]
    pub fn seen(&self, household: &Waiting) -> String {
        let parts = self.of(household).into_iter().map(|kept| format!("{}.{}", kept.id, kept.version));
        parts.collect::<Vec<_>>().join("-")
    }

    /// The same with where the dwellings stand; of several that are kept the newest counts.
    #[must_use]
    pub fn decided(&self, household: &Waiting, homes: &[Home]) -> Decided {
        let mut decided = Decided::default();
        for kept in self.of(household) {
            let at = homes.iter().position(|home| home.id == kept.record.dwelling);
            match (kept.record.choice, at) {
                (Choice::Kept, at) => decided.kept = at.or(decided.kept),
                (Choice::Refused, at) => decided.refused.extend(at),
            }
        }
        decided
    }

    /// The dwellings that are kept for anybody but these households.
    #[must_use]
    pub fn kept_for_others(&self, households: &[Waiting]) -> BTreeSet<DwellingId> {
        let own: BTreeSet<PersonId> = households.iter().flat_map(|one| one.members.iter().copied()).collect();
        let others = self.by_person.iter().filter(|(person, _)| !own.contains(person));
        let choices = others.flat_map(|(_, choices)| choices);
        choices.filter(|kept| kept.record.choice == Choice::Kept).map(|kept| kept.record.dwelling).collect()
    }
}
