// SPDX-License-Identifier: MPL-2.0
//! The reception team of a family on one page: each function with who has it, or that nobody has it yet.

use super::{TeamFunction, TeamMember};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section, accounts},
    people,
    record::store,
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;
use kernel::{TextEnum, ids::PersonId};

/// A function and who has it.
struct Slot<'a> {
    function: &'static str,
    label: &'a str,
    /// Empty while nobody has it.
    name: String,
    contact: String,
    department: String,
    record: String,
}

#[derive(Template)]
#[template(path = "reception/team.html")]
struct TeamPage<'a> {
    frame: Frame<'a>,
    person: String,
    slots: Vec<Slot<'a>>,
    may_change: bool,
    lacks_coordinator: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Case), person)?;
    let name = people::name(&mut reader, person)?.ok_or(Error::NotFound)?;
    let mut team = store::of_person::<TeamMember>(&mut reader, person)?;
    team.retain(|kept| kept.record.runs_on(gate.today));
    let mut slots = Vec::new();
    for function in TeamFunction::ALL {
        let kept = team.iter().find(|kept| kept.record.function == *function);
        let member = kept.map(|kept| &kept.record);
        let text =
            |field: fn(&TeamMember) -> Option<&String>| member.and_then(field).cloned().unwrap_or_default();
        slots.push(Slot {
            function: function.code(),
            label: w.word(*function),
            name: member.map_or(Ok(String::new()), |member| called(&mut reader, member))?,
            contact: text(|member| member.contact.as_ref()),
            department: text(|member| member.department.as_ref()),
            record: kept.map(|kept| kept.id.to_string()).unwrap_or_default(),
        });
    }
    let page = TeamPage {
        frame: Frame::inside(gate, ask, w.t("team-title")).under(way(ask, person, &name)),
        person: person.to_string(),
        lacks_coordinator: !team.iter().any(|kept| kept.record.function == TeamFunction::Coordinator),
        slots,
        may_change: reader.may(Action::Change(Section::Case)),
    };
    Ok(Reply::page(page.render()?))
}

/// What a member of the team is called.
fn called(reader: &mut Reader, member: &TeamMember) -> Result<String> {
    let account = match member.account {
        Some(account) => accounts::name(reader, account)?,
        None => None,
    };
    Ok(account.or_else(|| member.name.clone()).unwrap_or_default())
}

/// The way to a page about one person's reception.
pub fn way(ask: &Ask, person: PersonId, name: &str) -> Vec<Crumb> {
    vec![
        Crumb { address: "/persons".to_owned(), label: ask.wording.t("menu-persons").to_owned() },
        Crumb { address: format!("/person/{person}"), label: name.to_owned() },
    ]
}
