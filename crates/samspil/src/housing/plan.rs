// SPDX-License-Identifier: MPL-2.0
//! Everything a page of *Find bolig* is made from: who waits, what is vacant, what people decided, what is proposed.

#[cfg(test)]
mod tests;

use super::{
    criteria::{Home, Seeker, Terms},
    draft::{Decided, Draft},
    nearby,
    proposal::{Outcome, Proposal, propose_around},
    queue::Waiting,
    store as tables,
};
use crate::{
    error::{Error, Result},
    gate::{Conn, Gate},
};
use kernel::ids::{AreaId, DwellingId, PersonId};
use std::ops::Range;

/// The plan under way (*fordeling*).
pub struct Plan {
    /// The households without a permanent home.
    pub waiting: Vec<Waiting>,
    /// The vacant dwellings that are not kept for a household one may not see.
    pub homes: Vec<Home>,
    /// What people have decided so far.
    pub draft: Draft,
    /// Which households are known whole; only they are proposed a home.
    whole: Vec<usize>,
    /// The homes of those whose address is protected, and who they are.
    protected: Vec<(DwellingId, PersonId)>,
}

impl Plan {
    /// The plan as it stands.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn look(gate: &Gate<'_>, conn: &mut Conn) -> Result<Self> {
        let (waiting, mut homes) = nearby::look(gate, conn)?;
        let draft = Draft::read(conn, gate.today)?;
        let others = draft.kept_for_others(&waiting);
        homes.retain(|home| !others.contains(&home.id));
        let whole = (0..waiting.len()).filter(|at| waiting[*at].hidden == 0).collect();
        let protected = tables::protected_homes(conn, gate.today)?;
        Ok(Self { waiting, homes, draft, whole, protected })
    }

    /// What is proposed around everything people have decided; with other homes for the households in `told`.
    #[must_use]
    pub fn propose(&self, terms: &Terms, told: Range<usize>) -> Proposal {
        let (seekers, decided) = self.asked(None);
        let told = |unit: usize| told.contains(&self.whole[unit]);
        propose_around(&seekers, &self.homes, terms, &decided, &told)
    }

    /// What would be proposed if something else, or nothing, were kept for one household; with other homes for it.
    #[must_use]
    pub fn propose_with(&self, household: usize, kept: Option<usize>, terms: &Terms) -> Proposal {
        let (seekers, decided) = self.asked(Some((household, kept)));
        let told = |unit: usize| self.whole[unit] == household;
        propose_around(&seekers, &self.homes, terms, &decided, &told)
    }

    /// What would be proposed if an area could not be used and more came; they stand after those who wait.
    #[must_use]
    pub fn propose_if(&self, terms: &Terms, blocked: Option<AreaId>, arrivals: &[Seeker]) -> Proposal {
        let (mut seekers, mut decided) = self.asked(None);
        seekers.extend(arrivals);
        decided.resize(seekers.len(), Decided::default());
        let inside = |home: &usize| blocked.is_some() && self.homes[*home].dwelling.area == blocked;
        for one in &mut decided {
            one.kept = one.kept.filter(|home| !inside(home));
            one.refused.extend((0..self.homes.len()).filter(inside));
        }
        propose_around(&seekers, &self.homes, terms, &decided, &|_| false)
    }

    /// Who is known whole, and what was decided for them.
    fn asked(&self, but: Option<(usize, Option<usize>)>) -> (Vec<Seeker>, Vec<Decided>) {
        let decided = |at: &usize| {
            let decided = self.decided(*at);
            match but {
                Some((household, kept)) if household == *at => Decided { kept, ..decided },
                _ => decided,
            }
        };
        let seekers = self.whole.iter().map(|at| self.waiting[*at].seeker);
        (seekers.collect(), self.whole.iter().map(decided).collect())
    }

    /// One of the households that are known whole.
    #[must_use]
    pub fn seeker(&self, known: usize) -> &Seeker {
        &self.waiting[self.whole[known]].seeker
    }

    /// How many households are known whole.
    #[must_use]
    pub fn known(&self) -> usize {
        self.whole.len()
    }

    /// What people decided for a household.
    #[must_use]
    pub fn decided(&self, household: usize) -> Decided {
        self.draft.decided(&self.waiting[household], &self.homes)
    }

    /// What is proposed to a household; nothing when it is not known whole.
    #[must_use]
    pub fn outcome<'p>(&self, proposal: &'p Proposal, household: usize) -> Option<&'p Outcome> {
        self.whole.binary_search(&household).ok().map(|at| &proposal.outcomes[at])
    }

    /// The other households that the same home is kept for: two people may have kept it at the same moment.
    #[must_use]
    pub fn also_kept_for(&self, household: usize) -> Vec<usize> {
        let Some(home) = self.decided(household).kept else { return Vec::new() };
        let others = (0..self.waiting.len()).filter(|other| *other != household);
        others.filter(|other| self.decided(*other).kept == Some(home)).collect()
    }

    /// How many other households get another home in the second plan, and how many lose theirs.
    #[must_use]
    pub fn changed(&self, first: &Proposal, second: &Proposal, but: usize) -> (usize, usize) {
        let (mut moved, mut lost) = (0, 0);
        for at in (0..self.waiting.len()).filter(|at| *at != but) {
            let home = |proposal| self.outcome(proposal, at).and_then(Outcome::home);
            match (home(first), home(second)) {
                (Some(_), None) => lost += 1,
                (before, after) if before != after => moved += 1,
                _ => {}
            }
        }
        (moved, lost)
    }

    /// The household that somebody belongs to.
    ///
    /// # Errors
    /// [`Error::NotFound`] when they wait for no home, or not for this user's eyes.
    pub fn household_of(&self, person: PersonId) -> Result<usize> {
        self.waiting.iter().position(|one| one.members.contains(&person)).ok_or(Error::NotFound)
    }

    /// Whether a home may be named to a household, or on a list: one that is kept for somebody whose address is protected is
    /// named to their own household alone.
    #[must_use]
    pub fn may_name(&self, home: usize, household: Option<usize>) -> bool {
        let id = self.homes[home].id;
        let own = |person: &PersonId| household.is_some_and(|at| self.waiting[at].members.contains(person));
        let mut whose = self.protected.iter().filter(|(protected, _)| *protected == id).peekable();
        whose.peek().is_none() || whose.any(|(_, person)| own(person))
    }

    /// Where a dwelling stands among those that are vacant.
    #[must_use]
    pub fn home(&self, dwelling: DwellingId) -> Option<usize> {
        self.homes.iter().position(|home| home.id == dwelling)
    }
}
