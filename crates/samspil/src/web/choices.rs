// SPDX-License-Identifier: MPL-2.0
//! What can be chosen where a form refers to something else: units, caseworkers, dwellings, goals, family.

use crate::{
    activities::{self, Activity, Suitcase},
    cases::{Decision, Goal},
    catalogue,
    gate::{Conn, Role, Stored, accounts},
    housing::{Area, Dwelling, Placement},
    partners::{CooperationAgreement, Organisation},
    people::{self, Household, Unit},
    record::{Anything, Kept, Kind, Record, Spec, reference::FILED, store},
    records,
    reports::Resolution,
    volunteers::Volunteer,
    web::Wording,
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};
use std::collections::HashMap;

/// What can be chosen in each list that a form needs: id and words.
#[derive(Default)]
pub struct Choices {
    lists: Vec<(&'static str, Vec<(String, String)>)>,
    /// Units that are closed: they are named where they stand, and not chosen anew.
    closed: Vec<String>,
}

impl Choices {
    /// What the fields of a form can refer to, for a person's file or for the municipality's own things.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub fn gather(
        conn: &mut Conn,
        w: &Wording,
        specs: &[Spec],
        (person, today): (PersonId, Date),
    ) -> Stored<Self> {
        let mut choices = Self::default();
        for spec in specs {
            if let Kind::Reference(list) = spec.kind
                && choices.lists.iter().all(|(known, _)| *known != list)
            {
                choices.lists.push((list, options(conn, w, (list, spec.of), (person, today))?));
                if list == "unit" {
                    let closed = |unit: &Kept<Unit>| unit.record.ends_on.is_some_and(|last| last < today);
                    let units = store::all::<Unit>(conn)?;
                    choices
                        .closed
                        .extend(units.iter().filter(|unit| closed(unit)).map(|unit| unit.id.to_string()));
                }
            }
        }
        Ok(choices)
    }

    /// What can be chosen in one list.
    #[must_use]
    pub fn of(&self, list: &str) -> Vec<(String, String)> {
        self.lists
            .iter()
            .find(|(known, _)| *known == list)
            .map(|(_, options)| options.clone())
            .unwrap_or_default()
    }

    /// The same without what is closed, except what stands there already.
    #[must_use]
    pub fn open(&self, list: &str, chosen: &str) -> Vec<(String, String)> {
        let mut open = self.of(list);
        open.retain(|(id, _)| id == chosen || !self.closed.contains(id));
        open
    }
}

fn options(
    conn: &mut Conn,
    w: &Wording,
    (list, of): (&str, &str),
    (person, today): (PersonId, Date),
) -> Stored<Vec<(String, String)>> {
    Ok(match list {
        "unit" => all::<Unit>(conn, w)?,
        "resolution" => all::<Resolution>(conn, w)?,
        "area" => all::<Area>(conn, w)?,
        "dwelling" => dwellings(conn, w, (person, today))?,
        "activity" => all::<Activity>(conn, w)?,
        "suitcase" => all::<Suitcase>(conn, w)?,
        "activity-session" => sessions(conn, w)?,
        "organisation" => all::<Organisation>(conn, w)?,
        "volunteer" => all::<Volunteer>(conn, w)?,
        "initiative" => initiatives(conn, w)?,
        "household" => household(conn, person)?,
        "decision" => {
            let all = store::of_person::<Decision>(conn, person)?;
            let words = |kept: &Kept<Decision>| {
                format!("{}, {}", w.headline(&kept.record.headline()), w.day(kept.record.decided_on))
            };
            all.iter().rev().map(|kept| (kept.id.to_string(), words(kept))).collect()
        }
        "filed" => filed(conn, w, person)?,
        "cooperation-agreement" => agreements(conn, w)?,
        "goal" => store::of_person::<Goal>(conn, person)?
            .into_iter()
            .map(|kept| (kept.id.to_string(), w.headline(&kept.record.headline())))
            .collect(),
        "account" => accounts::all(conn)?
            .into_iter()
            .filter(|account| match account.role {
                Role::Caseworker | Role::Coordinator => true,
                role => of == "team_member" && role.works_with_people(),
            })
            .map(|account| (account.id.to_string(), account.name))
            .collect(),
        "person" => people::relatives(conn, person)?
            .into_iter()
            .map(|kept| (kept.id.to_string(), kept.record.name))
            .collect(),
        _ => Vec::new(),
    })
}

/// What a document can be about: the contracts, decisions, complaints and hand-overs of the file.
fn filed(conn: &mut Conn, w: &Wording, person: PersonId) -> Stored<Vec<(String, String)>> {
    let mut all = Vec::new();
    for kind in FILED.iter().filter_map(|name| records::named(name)) {
        let words = |kept: &Anything| {
            let (day, words) =
                (kept.record.days().map(|days| w.day(days.0)), w.headline(&kept.record.headline()));
            let said = [w.t(kind.name).to_owned(), words].into_iter().chain(day);
            said.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        };
        let things = (kind.access.of_person)(conn, person)?;
        all.extend(things.iter().rev().map(|kept| (kept.id.to_string(), words(kept))));
    }
    Ok(all)
}

/// The agreements, each with its party.
fn agreements(conn: &mut Conn, w: &Wording) -> Stored<Vec<(String, String)>> {
    let parties = store::all::<Organisation>(conn)?;
    let words = |kept: &Kept<CooperationAgreement>| {
        let party = parties.iter().find(|party| party.id == kept.record.organisation.cast());
        let party = party.map(|party| party.record.name.as_str()).unwrap_or_default();
        format!("{party}: {}", w.headline(&kept.record.headline()))
    };
    let mut all: Vec<_> = store::all::<CooperationAgreement>(conn)?
        .iter()
        .map(|kept| (kept.id.to_string(), words(kept)))
        .collect();
    all.sort_by_cached_key(|(_, name)| people::danish_order(name));
    Ok(all)
}

/// The sessions of activities that one can still do something about.
fn sessions(conn: &mut Conn, w: &Wording) -> Stored<Vec<(String, String)>> {
    let named = |(id, words): (kernel::ids::RecordId, Vec<_>)| (id.to_string(), w.headline(&words));
    Ok(activities::choices(conn)?.into_iter().map(named).collect())
}

/// Every entry of the catalogue, wherever it comes from.
fn initiatives(conn: &mut Conn, w: &Wording) -> Stored<Vec<(String, String)>> {
    let named = |(id, words): (kernel::ids::InitiativeId, Vec<_>)| (id.to_string(), w.headline(&words));
    let mut all: Vec<_> = catalogue::choices(conn)?.into_iter().map(named).collect();
    all.sort_by_cached_key(|(_, name)| people::danish_order(name));
    Ok(all)
}

/// The dwellings. A protected address is among them only in the files of the household, and where it stands already.
fn dwellings(
    conn: &mut Conn,
    w: &Wording,
    (person, today): (PersonId, Date),
) -> Stored<Vec<(String, String)>> {
    let mut near = people::housemates(conn, person, today)?;
    near.push(person);
    let mut withheld: HashMap<RecordId, bool> = HashMap::new();
    for (home, whose) in Dwelling::withheld(conn, today)? {
        *withheld.entry(home).or_default() |= near.contains(&whose);
    }
    for stay in store::of_person::<Placement>(conn, person)? {
        withheld.remove(&stay.record.dwelling.cast());
    }
    let mut homes = store::all::<Dwelling>(conn)?;
    homes.retain(|kept| withheld.get(&kept.id).is_none_or(|theirs| *theirs));
    Ok(named(w, homes))
}

fn all<R: Record>(conn: &mut Conn, w: &Wording) -> Stored<Vec<(String, String)>> {
    Ok(named(w, store::all::<R>(conn)?))
}

fn named<R: Record>(w: &Wording, all: Vec<Kept<R>>) -> Vec<(String, String)> {
    let mut all: Vec<_> =
        all.into_iter().map(|kept| (kept.id.to_string(), w.headline(&kept.record.headline()))).collect();
    all.sort_by_cached_key(|(_, name)| people::danish_order(name));
    all
}

/// The households the person belongs to; a household of somebody else is not for choosing.
fn household(conn: &mut Conn, person: PersonId) -> Stored<Vec<(String, String)>> {
    let mut named = Vec::new();
    for membership in store::of_person::<people::Membership>(conn, person)? {
        let id = membership.record.household;
        if let Some(kept) = store::find::<Household>(conn, store::nobody(), id.cast())? {
            named.push((id.to_string(), kept.record.name));
        }
    }
    Ok(named)
}
