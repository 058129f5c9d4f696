// SPDX-License-Identifier: MPL-2.0
//! Registering that somebody has been visited to the municipality: one short form for a whole family, with the
//! computed takeover and its rule shown before anything is saved.

mod newcomers;

use super::{Household, Membership, Responsibility, Unit, Visitation};
use crate::{
    cases::CaseFile,
    deadlines::KeptRules,
    error::{Error, Result},
    gate::{Action, Gate, Writer},
    record::{FaultKind, Faults, Fields, Spec, store},
    web::{
        Ask, Form, Frame, Reply, Wording,
        form::{self, FieldView},
    },
};
use askama::Template;
use fluent_bundle::FluentValue;
use jiff::civil::Date;
use kernel::ids::{HouseholdId, PersonId, RecordId, UnitId};
use newcomers::Newcomer;

#[derive(Template)]
#[template(path = "people/visitation.html")]
struct VisitationPage<'a> {
    frame: Frame<'a>,
    fields: Vec<FieldView>,
    newcomers: Vec<(String, Vec<FieldView>)>,
    units: Vec<FieldView>,
    takeover: Option<Takeover>,
    /// What should be looked at again before it is saved.
    doubts: Vec<String>,
    wrong: Vec<(String, String, String)>,
}

/// The computed takeover as it is shown.
pub struct Takeover {
    /// The day, or what is awaited.
    pub headline: String,
    /// The rule and where it stands.
    pub rule: String,
    /// How the day came about.
    pub steps: Vec<String>,
    /// Whether there is a day.
    pub is_known: bool,
    /// What the form sends back to say that this was seen.
    pub seen: String,
}

/// What the law needs to know to compute the takeover.
#[must_use]
pub fn takeover_facts(visitation: &Visitation) -> law::Facts {
    law::Facts {
        group: Some(visitation.group_code),
        visitation_decided_on: visitation.decided_on,
        early_takeover_on: visitation.early_takeover_on,
        cpr_registered_on: visitation.cpr_registered_on,
        moved_in_on: visitation.moved_in_on,
        move_approved_on: visitation.move_approved_on,
        ..law::Facts::default()
    }
}

/// The empty form.
///
/// # Errors
/// As the gate says.
pub fn form(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    drop(gate.read(Action::RegisterVisitation)?);
    page(gate, ask, &Form::default(), &Faults::default(), None)
}

/// Shows the takeover first, and registers when the user has seen it.
///
/// # Errors
/// As the gate says.
pub fn register(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::RegisterVisitation)?;
    if !ask.form.get("more").is_empty() {
        drop(tx);
        return page(gate, ask, &ask.form, &Faults::default(), None);
    }
    match family(gate, &mut tx, ask) {
        Err(Error::Refused(faults)) => {
            drop(tx);
            let page = page(gate, ask, &ask.form, &faults, None)?;
            Ok(page.status(axum::http::StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(error),
        // What is saved is what was shown: another date or another rule is shown first.
        Ok(family) if ask.form.get("seen") != family.takeover.seen => {
            drop(tx);
            page(gate, ask, &ask.form, &Faults::default(), Some(family))
        }
        Ok(family) => {
            let persons = keep(gate, tx, &family)?;
            let first = persons.first().ok_or(Error::Unreadable)?;
            // Whoever registers for another unit has nothing to do with the family afterwards.
            let theirs = gate.user.units.contains(&family.unit) || gate.may(Action::SeeAllPersons);
            let address = if theirs { format!("/person/{first}") } else { "/persons".to_owned() };
            Ok(Reply::see(&format!("{address}?saved=added")))
        }
    }
}

/// The same for programs: answers the takeover and the ids of the persons, in the order they were given.
///
/// # Errors
/// As the gate says.
pub fn api(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::RegisterVisitation)?;
    let family = family(gate, &mut tx, ask)?;
    let persons = keep(gate, tx, &family)?;
    let takeover = family.taken_over.map_or(family.takeover.seen, |(on, _)| on.to_string());
    let body = serde_json::json!({"takeover": takeover, "persons": persons});
    Ok(Reply::json(&body).status(axum::http::StatusCode::CREATED))
}

/// A family as it is about to be registered.
struct Family {
    visitation: Visitation,
    takeover: Takeover,
    /// The computed day, and the rule that gives it.
    taken_over: Option<(Date, &'static str)>,
    unit: UnitId,
    newcomers: Vec<Newcomer>,
}

/// Reads the family from the form.
fn family(gate: &Gate<'_>, tx: &mut Writer, ask: &Ask) -> Result<Family> {
    let (form, mut faults) = (&ask.form, Faults::default());
    let visitation = store::read::<Visitation>(form, &mut faults, gate.today);
    let newcomers = newcomers::read(tx, form, gate.today, &mut faults)?;
    let unit = unit(gate, tx, form, &mut faults)?;
    match (visitation, unit, faults.is_empty()) {
        (Some(visitation), Some(unit), true) => {
            let rules = KeptRules::read(tx)?;
            let book = rules.book();
            let takeover = law::takeover(&book, &takeover_facts(&visitation));
            let taken_over = match takeover {
                law::Takeover::On { on, rule, .. } => Some((on, rule.id)),
                _ => None,
            };
            let takeover = self::takeover(ask.wording, &takeover);
            Ok(Family { visitation, takeover, taken_over, unit, newcomers })
        }
        _ => Err(Error::Refused(faults)),
    }
}

/// What the user has seen of the takeover, as the form sends it back.
fn seen(takeover: &law::Takeover<'_>) -> String {
    match takeover {
        law::Takeover::On { on, rule, .. } => format!("{on} {}", rule.id),
        law::Takeover::Awaits(fact) => fact.to_string(),
        law::Takeover::NotApplicable(reason) => reason.to_string(),
    }
}

/// The unit that was chosen, or the user's own.
pub(super) fn unit(
    gate: &Gate<'_>,
    tx: &mut Writer,
    form: &Form,
    faults: &mut Faults,
) -> Result<Option<UnitId>> {
    let written = form.get("unit").trim();
    let unit = if written.is_empty() { gate.user.units.first().copied() } else { written.parse().ok() };
    let known = store::all::<Unit>(tx)?.into_iter().any(|kept| Some(kept.id.cast()) == unit);
    if !known {
        let fault = if written.is_empty() { FaultKind::Missing } else { FaultKind::UnknownReference };
        faults.add("unit", fault);
    }
    Ok(unit.filter(|_| known))
}

/// Keeps the family: each person with visitation, responsibility and case, all in one household.
fn keep(gate: &Gate<'_>, mut tx: Writer, family: &Family) -> Result<Vec<PersonId>> {
    let today = gate.today;
    let household: HouseholdId = RecordId::mint().cast();
    let name = family.newcomers.first().map(|newcomer| newcomer.person.name.clone()).unwrap_or_default();
    let mut told = store::add(&mut tx, store::nobody(), household.cast(), &Household { name })?;
    let mut persons = Vec::new();
    for newcomer in &family.newcomers {
        let person = PersonId::mint();
        store::add(&mut tx, person, store::itself(person), &newcomer.person)?;
        let starts_on = family.visitation.decided_on.or(family.visitation.cpr_registered_on).unwrap_or(today);
        let membership = Membership { household, role: newcomer.role, starts_on, ends_on: None };
        store::add(&mut tx, person, RecordId::mint(), &membership)?;
        store::add(&mut tx, person, RecordId::mint(), &family.visitation)?;
        if let Some((starts_on, rule)) = family.taken_over {
            let responsibility = Responsibility {
                starts_on,
                rule: Some(rule.to_owned()),
                ends_on: None,
                end_reason: None,
                moved_out_on: None,
                handed_over_on: None,
            };
            store::add(&mut tx, person, RecordId::mint(), &responsibility)?;
        }
        let number = super::store::next_case_number(&mut tx, today)?;
        let own = gate.user.role == crate::gate::Role::Caseworker && gate.user.units.contains(&family.unit);
        let caseworker = own.then_some(gate.user.account);
        let case = CaseFile {
            number,
            unit: family.unit,
            caseworker,
            starts_on: today,
            ends_on: None,
            assigned_on: None,
        };
        told = store::add(&mut tx, person, RecordId::mint(), &case)?;
        persons.push(person);
    }
    tx.commit(told)?;
    Ok(persons)
}

fn page(gate: &Gate<'_>, ask: &Ask, form: &Form, faults: &Faults, shown: Option<Family>) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::RegisterVisitation)?;
    let asked: Vec<Spec> =
        Visitation::FIELDS.iter().filter(|spec| spec.name != "first_in_denmark").copied().collect();
    let units: Vec<Spec> = CaseFile::FIELDS.iter().filter(|spec| spec.name == "unit").copied().collect();
    let choices = crate::web::form::choices(&mut reader, w, &units, gate.today)?;
    let mut form = form.clone();
    if let (true, Some(unit)) = (form.get("unit").is_empty(), gate.user.units.first()) {
        form.set("unit", unit.to_string());
    }
    let fields = form::fields(w, &asked, &form, faults, &choices);
    let newcomers: Vec<(String, Vec<FieldView>)> = newcomers::fields(w, &form, faults)
        .into_iter()
        .zip(1..)
        .map(|(line, number)| (w.count("visitation-person", number), line))
        .collect();
    let units = form::fields(w, &units, &form, faults, &choices);
    let wrong = fields
        .iter()
        .chain(newcomers.iter().flat_map(|(_, line)| line))
        .chain(&units)
        .filter_map(|field| Some((field.name.to_owned(), field.label.clone(), field.fault.clone()?)))
        .collect();
    let page = VisitationPage {
        frame: Frame::inside(gate, ask, w.t("visitation-new")),
        fields,
        newcomers,
        units,
        doubts: shown.iter().flat_map(|family| &family.newcomers).filter_map(|one| one.doubt(w)).collect(),
        takeover: shown.map(|family| family.takeover),
        wrong,
    };
    Ok(Reply::page(page.render()?))
}

/// The computed takeover in words.
#[must_use]
pub fn takeover(w: &Wording, takeover: &law::Takeover<'_>) -> Takeover {
    match takeover {
        law::Takeover::On { on, rule, steps } => Takeover {
            headline: w.about("takeover-on", &w.day(*on)),
            rule: format!("{} ({})", w.t(&format!("rule-{}-name", rule.id)), rule.source),
            steps: steps.iter().map(|step| self::step(w, step)).collect(),
            is_known: true,
            seen: seen(takeover),
        },
        law::Takeover::Awaits(fact) => Takeover {
            headline: w.t(&format!("awaits-{fact}")).to_owned(),
            rule: String::new(),
            steps: Vec::new(),
            is_known: false,
            seen: seen(takeover),
        },
        law::Takeover::NotApplicable(reason) => Takeover {
            headline: w.t(&format!("not-applicable-{reason}")).to_owned(),
            rule: String::new(),
            steps: Vec::new(),
            is_known: false,
            seen: seen(takeover),
        },
    }
}

/// A step of a computation in words.
#[must_use]
pub fn step(w: &Wording, step: &law::Step) -> String {
    let holiday = step.holiday.map(|holiday| w.word(holiday).to_owned()).unwrap_or_default();
    let from = step.from.map(|day| w.day(day)).unwrap_or_default();
    w.with(
        &format!("step-{}", step.kind),
        &[
            ("on", FluentValue::from(w.day(step.on))),
            ("from", FluentValue::from(from)),
            ("count", FluentValue::from(step.count.unwrap_or_default())),
            ("holiday", FluentValue::from(holiday)),
        ],
    )
}
