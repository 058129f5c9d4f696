// SPDX-License-Identifier: MPL-2.0
//! Households, homes and choices as the pages of *Find bolig* show them.

use super::{
    Choice, Dwelling, HomeChoice,
    criteria::{Home, Terms},
    picture::{self, Bar},
    plan::Plan,
    queue::Waiting,
    told::{self, Said},
};
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, Section},
    people::Person,
    record::{Kept, store},
    web::Wording,
};
use kernel::ids::PersonId;

/// Somebody of a household.
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Whether name and address are protected.
    pub protected: bool,
    may_place: bool,
}

/// A household.
pub struct Household {
    /// Who belongs to it, the eldest first.
    pub members: Vec<Member>,
    /// Their names.
    pub names: String,
    /// What is known of it.
    pub facts: Vec<String>,
    /// Whether somebody in it is protected: then no address stands outside their own pages.
    pub protected: bool,
    /// Whether the user may decide for all of it.
    pub may_place: bool,
}

/// The household; that its members were looked at is recorded in their files.
///
/// # Errors
/// When the database cannot answer.
pub fn household(gate: &Gate<'_>, w: &Wording, waiting: &Waiting) -> Result<Household> {
    let mut members = Vec::new();
    for person in &waiting.members {
        let mut reader = gate.open(Action::See(Section::Housing), *person)?;
        let kept = store::find::<Person>(&mut reader, *person, store::itself(*person))?;
        members.extend(kept.map(|kept| Member {
            person: *person,
            protected: kept.record.protected_on(gate.today),
            name: kept.record.name,
            may_place: reader.may(Action::Change(Section::Housing)),
        }));
    }
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    Ok(Household {
        names: names.join(", "),
        facts: told::household(w, waiting, gate.today),
        protected: members.iter().any(|member| member.protected),
        may_place: members.iter().all(|member| member.may_place) && waiting.hidden == 0,
        members,
    })
}

/// A dwelling for a household.
pub struct Offer {
    /// The dwelling.
    pub id: String,
    /// Its address.
    pub address: String,
    /// What is known of it.
    pub facts: Vec<String>,
    /// What each criterion says.
    pub verdicts: Vec<String>,
    /// All points together.
    pub points: String,
    /// The same as a picture.
    pub bar: Bar,
    /// What it costs the plan; empty for the one that is proposed.
    pub cost: String,
    /// Whether a criterion rules it out.
    pub ruled_out: bool,
}

/// A dwelling for a household as its page shows it.
#[must_use]
pub fn offer(gate: &Gate<'_>, w: &Wording, waiting: &Waiting, home: &Home, terms: &Terms) -> Offer {
    let (sum, said) = told::verdicts(w, &waiting.seeker, home, terms);
    Offer {
        id: home.id.to_string(),
        address: home.dwelling.address.clone(),
        facts: told::facts(w, home, gate.today),
        bar: picture::bar(w, &said),
        ruled_out: said.iter().any(|one| one.rules_out),
        verdicts: said.iter().map(|one: &Said| one.text(w)).collect(),
        points: w.count("housing-points", sum),
        cost: String::new(),
    }
}

/// Something that was decided about a home.
pub struct Chosen {
    /// Where it stands in the file.
    pub record: String,
    /// The dwelling.
    pub dwelling: String,
    /// Its address.
    pub address: String,
    /// Whether it is kept for the household; otherwise it was refused.
    pub kept: bool,
    /// When and why.
    pub why: String,
    /// Whether it can no longer be had.
    pub gone: bool,
}

/// What was decided for a household.
///
/// # Errors
/// When the database cannot answer.
pub fn choices(conn: &mut Conn, w: &Wording, plan: &Plan, household: usize) -> Result<Vec<Chosen>> {
    let mut chosen = Vec::new();
    for kept in plan.draft.of(&plan.waiting[household]) {
        let HomeChoice { dwelling, choice, reason, chosen_on, .. } = &kept.record;
        let home: Option<Kept<Dwelling>> = store::find(conn, store::nobody(), dwelling.cast())?;
        let reason = reason.as_ref().map(|reason| reason.0.clone());
        chosen.push(Chosen {
            record: format!("/person/{}/home-choice/{}", kept.person, kept.id),
            dwelling: dwelling.to_string(),
            address: home.map(|home| home.record.address).unwrap_or_default(),
            kept: *choice == Choice::Kept,
            why: [Some(w.day(*chosen_on)), reason].into_iter().flatten().collect::<Vec<_>>().join(": "),
            gone: plan.home(*dwelling).is_none(),
        });
    }
    Ok(chosen)
}
