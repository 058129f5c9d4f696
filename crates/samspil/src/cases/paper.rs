// SPDX-License-Identifier: MPL-2.0
//! The contract as it is read aloud, signed and taken home: one page, in the language of the authority (*kontrakten på papir*).

use super::{
    Contract, ContractState, Goal, Programme, ScheduleEntry, SigningMethod, agreement, programme, schedule,
};
use crate::{
    deadlines::added_names,
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section},
    people::{Person, Visitation},
    record::{Field, Hours, Kept, Record, store},
    web::{
        Ask, Crumb, Frame, Reply,
        wording::{self, Wording},
    },
    work::{Offer, OfferState},
};
use askama::Template;
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};
use law::names::{Named, Names};

/// Who signs, and that they have, or where.
struct Signature {
    who: String,
    told: String,
    /// Whether there is a line to sign on.
    is_open: bool,
}

#[derive(Template)]
#[template(path = "cases/paper.html")]
struct Paper<'a> {
    frame: Frame<'a>,
    /// The language the person reads, where it is not Danish.
    language: String,
    danish: &'static Wording,
    name: String,
    day: String,
    heading: String,
    /// What is said before everything else: when the programme begins, and in which language this was explained.
    told: Vec<String>,
    goals: Vec<agreement::GoalLine>,
    week: Vec<String>,
    hours: Vec<(&'static str, String)>,
    revision: String,
    refused: bool,
    signatures: Vec<Signature>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, danish, person) = (ask.wording, wording::language("da"), ask.id("person")?);
    let id: RecordId = ask.id("id")?;
    let mut reader = gate.open(Action::See(Section::Programme), person)?;
    let own = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let kept = store::find::<Contract>(&mut reader, person, id)?.filter(|kept| !kept.struck);
    let contract = kept.ok_or(Error::NotFound)?.record;
    // What is over is read as it was.
    let day = contract.ends_on.map_or(gate.today, |end| end.min(gate.today)).max(contract.starts_on);
    let week = schedule::week(store::of_person::<ScheduleEntry>(&mut reader, person)?, day);
    let programme = programme(&mut reader, person, day)?;
    let language = own.record.language.clone().filter(|language| !language.eq_ignore_ascii_case("dansk"));
    let page = Paper {
        language: language.unwrap_or_default(),
        danish,
        day: danish.day(contract.starts_on),
        heading: heading(danish, &mut reader, person, contract.starts_on)?,
        told: told(danish, &contract),
        goals: goals(danish, &mut reader, (person, day), &contract)?,
        week: week.iter().map(|kept| agreement::told(danish, &kept.record)).collect(),
        hours: hours(danish, &contract, &programme, &week),
        revision: contract.revision.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        refused: contract.state == ContractState::Refused,
        signatures: signatures(danish, &contract, &own.record.name, &gate.user.municipality_name),
        frame: Frame::inside(gate, ask, w.t("contract-paper")).under(vec![
            Crumb { address: format!("/person/{person}"), label: own.record.name.clone() },
            Crumb {
                address: format!("/person/{person}/{}/{id}", Contract::NAME),
                label: w.t("contract").to_owned(),
            },
        ]),
        name: own.record.name,
    };
    Ok(Reply::page(page.render()?))
}

/// What it is called, with the name the programme has by the law on its day.
fn heading(w: &Wording, reader: &mut Reader, person: PersonId, on: Date) -> Result<String> {
    let group = store::of_person::<Visitation>(reader, person)?.pop().map(|kept| kept.record.group_code);
    let added = added_names(reader)?;
    let names = Names::with(&added).unwrap_or_else(|_| Names::shipped());
    let name = names.on(Named::programme_of(group), on);
    Ok(name.map_or_else(|| w.t("contract").to_owned(), |name| w.about("paper-about", name.name)))
}

fn told(w: &Wording, contract: &Contract) -> Vec<String> {
    let begins = contract.programme_begins_on.map(|day| w.about("paper-begins", &w.day(day)));
    let explained = contract.explained_in.as_ref().map(|language| w.about("paper-explained", language));
    let interpreted = contract.interpreter.then(|| w.t("paper-interpreted").to_owned());
    begins.into_iter().chain(explained).chain(interpreted).collect()
}

/// The goals that hold on the day, with the offers that the contract is about: those that run on its first day or come
/// while it holds, and none that was over before it or called off.
fn goals(
    w: &Wording,
    reader: &mut Reader,
    (person, day): (PersonId, Date),
    contract: &Contract,
) -> Result<Vec<agreement::GoalLine>> {
    let holds = |goal: &Goal| goal.starts_on <= day && goal.ends_on.is_none_or(|end| day <= end);
    let is_about = |offer: &Offer| {
        offer.state != OfferState::Cancelled
            && offer.ends_on.is_none_or(|end| contract.starts_on <= end)
            && contract.ends_on.is_none_or(|end| offer.starts_on <= end)
    };
    agreement::goals(w, reader, person, holds, is_about)
}

/// What was agreed of each half, and what the week comes to.
fn hours(
    w: &Wording,
    contract: &Contract,
    programme: &Programme,
    week: &[Kept<ScheduleEntry>],
) -> Vec<(&'static str, String)> {
    let told = |hours: Hours| w.about("hours-a-week", &hours.show());
    let written = (!week.is_empty()).then(|| agreement::sum(week));
    let halves = [
        ("programme-danish", contract.danish_hours.or(programme.danish.hours)),
        ("programme-job", contract.job_hours.or(programme.job.hours)),
        ("schedule-hours", written),
    ];
    halves.into_iter().filter_map(|(key, hours)| Some((key, told(hours?)))).collect()
}

/// Both who sign, and the declaration with its own.
fn signatures(w: &Wording, contract: &Contract, name: &str, municipality: &str) -> Vec<Signature> {
    let one = |who: String, on: Option<Date>, how: Option<SigningMethod>| {
        let signed = on.map(|day| {
            let day = w.about("paper-signed", &w.day(day));
            how.map_or_else(|| day.clone(), |how| format!("{day}, {}", w.word(how).to_lowercase()))
        });
        Signature { who, is_open: signed.is_none(), told: signed.unwrap_or_default() }
    };
    let declaration = format!("{}, {name}", w.t("paper-declaration"));
    vec![
        one(name.to_owned(), contract.person_signed_on, contract.person_signed_how),
        one(municipality.to_owned(), contract.municipality_signed_on, contract.municipality_signed_how),
        one(declaration, contract.declaration_signed_on, None),
    ]
}
