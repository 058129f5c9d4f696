// SPDX-License-Identifier: MPL-2.0
//! Everybody who lives with a private host, the agreement that ends first on top (*private værter*, R-15).

use super::{Dwelling, Placement, queue, store as tables};
use crate::{
    error::Result,
    gate::{Action, Gate, Section},
    people::Person,
    record::{Kept, store},
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::PersonId;

/// How many the page shows.
const PAGE: usize = 200;

/// Somebody who lives there.
struct Member {
    person: String,
    name: String,
    protected: bool,
    /// Where their stay is corrected; empty for those who may not.
    stay: String,
}

/// A host with those who live there by one agreement.
struct Line {
    members: Vec<Member>,
    placement: Placement,
    /// Who the host is and where; nothing when somebody's address is protected.
    facts: Vec<String>,
    until: String,
    ended: bool,
    /// What is missing.
    missing: Vec<String>,
}

#[derive(Template)]
#[template(path = "housing/hosts.html")]
struct HostsPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
}

/// The page: those of them whom the user has to do with.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeDwellings)?;
    let mut seen = Vec::new();
    for (person, id) in tables::with_hosts(&mut reader, gate.today)? {
        if queue::sees(gate, &mut reader, person)? {
            seen.push((person, id));
        }
    }
    drop(reader);
    let mut lines: Vec<Line> = Vec::new();
    for (person, id) in seen.into_iter().take(PAGE) {
        let mut reader = gate.open(Action::See(Section::Housing), person)?;
        let Some(kept) = store::find::<Placement>(&mut reader, person, id)? else { continue };
        let Some(who) = store::find::<Person>(&mut reader, person, store::itself(person))? else { continue };
        let dwelling = store::find::<Dwelling>(&mut reader, store::nobody(), kept.record.dwelling.cast())?;
        let mut member = member(person, &kept, &who.record, gate.today);
        if !reader.may(Action::Change(Section::Housing)) {
            member.stay.clear();
        }
        drop(reader);
        let together = |line: &&mut Line| {
            let (one, other) = (&line.placement, &kept.record);
            (one.dwelling, &one.host, one.host_until) == (other.dwelling, &other.host, other.host_until)
        };
        match lines.iter_mut().find(together) {
            Some(line) => line.members.push(member),
            None => lines.push(line(w, kept.record, dwelling, member, gate.today)),
        }
    }
    for line in &mut lines {
        if line.members.iter().any(|member| member.protected) {
            line.facts = vec![w.t("housing-protected").to_owned()];
        }
    }
    Ok(Reply::page(HostsPage { frame: Frame::inside(gate, ask, w.t("hosts-title")), lines }.render()?))
}

fn member(person: PersonId, stay: &Kept<Placement>, who: &Person, today: Date) -> Member {
    Member {
        person: person.to_string(),
        name: who.name.clone(),
        protected: who.protected_on(today),
        stay: format!("/person/{person}/placement/{}", stay.id),
    }
}

fn line(
    w: &Wording,
    placement: Placement,
    dwelling: Option<Kept<Dwelling>>,
    first: Member,
    today: Date,
) -> Line {
    let address = dwelling.map(|kept| kept.record.address);
    let facts = [placement.host.clone(), placement.host_contact.clone(), address];
    let missing = [
        (placement.host_until.is_none(), "hosts-no-end"),
        (placement.host_agreed_on.is_none(), "hosts-no-agreement"),
        (placement.host_checked_on.is_none(), "hosts-not-seen"),
    ];
    Line {
        members: vec![first],
        facts: facts.into_iter().flatten().collect(),
        until: placement.host_until.map(|day| w.day(day)).unwrap_or_default(),
        ended: placement.host_until.is_some_and(|day| day < today),
        missing: missing.iter().filter(|(lacks, _)| *lacks).map(|(_, key)| w.t(key).to_owned()).collect(),
        placement,
    }
}
