// SPDX-License-Identifier: MPL-2.0
//! What is missing in a person's file before deadlines can be worked out, and where it is filled in.

use super::facts;
use crate::{
    cases::HealthOffer,
    error::Result,
    gate::{Action, Reader, Section},
    people::{MinorCare, Permit, Person, Responsibility, Visitation},
    record::Record,
    records,
    web::Wording,
    work::Benefit,
};
use jiff::civil::Date;
use kernel::ids::PersonId;
use law::{Fact, Outcome};

/// A fact that deadlines wait for.
pub struct Missing {
    /// What it is called.
    pub what: String,
    /// The form on which it is filled in; empty for those who may not.
    pub address: String,
}

/// What rules wait for that somebody only has to write down, as far as the user may see where it stands. What has yet to
/// happen is not missing, nor is anything for somebody whom the integration act is not about, or no longer.
///
/// # Errors
/// When the database cannot answer.
pub fn missing(reader: &mut Reader, w: &Wording, person: PersonId, today: Date) -> Result<Vec<Missing>> {
    if !reader.may(Action::See(Section::Programme)) {
        return Ok(Vec::new());
    }
    let file = facts::gather(reader, person)?;
    let over = file.facts.ending().is_some_and(|ended| ended.on <= today);
    if over || file.facts.outside_the_act == Some(true) {
        return Ok(Vec::new());
    }
    let mut facts: Vec<Fact> = Vec::new();
    for finding in law::findings(&file.rules.book(), &file.facts) {
        // What counts from the permit falls due years after it.
        if let Outcome::Awaits(fact) = finding.outcome
            && finding.rule.trigger != Fact::PermitSince
            && !facts.contains(&fact)
        {
            facts.push(fact);
        }
    }
    let mut missing = Vec::new();
    for fact in facts {
        let Some(kind) = stands_in(fact).and_then(records::named) else { continue };
        if !reader.may(Action::See(kind.section)) {
            continue;
        }
        let last = match kind.section {
            Section::Identity => Some(person.to_string()),
            _ => (kind.access.of_person)(reader, person)?.last().map(|kept| kept.id.to_string()),
        };
        let form = last.unwrap_or_else(|| "new".to_owned());
        let may = reader.may(Action::Change(kind.section));
        let address = if may { format!("/person/{person}/{}/{form}", kind.name) } else { String::new() };
        missing.push(Missing { what: w.word(fact).to_owned(), address });
    }
    Ok(missing)
}

/// The kind of record in which a fact is written down that is there to be asked about.
const fn stands_in(fact: Fact) -> Option<&'static str> {
    Some(match fact {
        Fact::Born => Person::NAME,
        Fact::Group
        | Fact::VisitationDecidedOn
        | Fact::CprRegisteredOn
        | Fact::MovedInOn
        | Fact::MoveApprovedOn => Visitation::NAME,
        Fact::ResponsibilityFrom | Fact::ComputedTakeover => Responsibility::NAME,
        Fact::OnBenefit => Benefit::NAME,
        Fact::HealthNeed => HealthOffer::NAME,
        Fact::PermitSince => Permit::NAME,
        Fact::CustodyNeeded => MinorCare::NAME,
        _ => return None,
    })
}
