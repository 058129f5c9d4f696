// SPDX-License-Identifier: MPL-2.0
//! Somebody who is no newcomer, a Danish citizen perhaps, and wants to be guided: registered without a visitation.

use super::{Person, visitation::unit};
use crate::{
    cases::CaseFile,
    error::{Error, Result},
    gate::{Action, Gate, Role},
    record::{Faults, Fields, Spec, store},
    web::{
        Ask, Form, Frame, Reply,
        form::{self, FormPage},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::ids::{PersonId, RecordId};

/// What is asked; all else can wait.
const ASKED: &[&str] = &[
    "name",
    "born_on",
    "birth_uncertain",
    "sex",
    "cpr",
    "citizenship",
    "other_citizenship",
    "language",
    "interpreter",
    "phone",
];

/// The empty form.
///
/// # Errors
/// As the gate says.
pub fn form(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut form = Form::default();
    for field in ["sex", "interpreter"] {
        form.set(field, "unknown");
    }
    form.set("unit", gate.user.units.first().map(ToString::to_string).unwrap_or_default());
    page(gate, ask, &form, &Faults::default())
}

/// Registers the person with a case and nothing else: no rule of the newcomers asks for anything.
///
/// # Errors
/// As the gate says.
pub fn register(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::RegisterOutside)?;
    let (person, mut faults) = (PersonId::mint(), Faults::default());
    let record = store::read::<Person>(&ask.form, &mut faults, gate.today);
    if let Some(record) = &record {
        store::check_alone(&mut tx, (person, store::itself(person)), record, &mut faults)?;
    }
    let unit = unit(gate, &mut tx, &ask.form, &mut faults)?;
    let (Some(record), Some(unit), true) = (record, unit, faults.is_empty()) else {
        drop(tx);
        return Ok(page(gate, ask, &ask.form, &faults)?.status(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let number = super::store::next_case_number(&mut tx, gate.today)?;
    store::add(&mut tx, person, store::itself(person), &record)?;
    let own = gate.user.units.contains(&unit);
    let takes_it = matches!(gate.user.role, Role::Caseworker | Role::ReturnAdviser);
    let caseworker = (own && takes_it).then_some(gate.user.account);
    let case = CaseFile { number, unit, caseworker, starts_on: gate.today, ends_on: None, assigned_on: None };
    let told = store::add(&mut tx, person, RecordId::mint(), &case)?;
    tx.commit(told)?;
    let theirs = own || gate.may(Action::SeeAllPersons);
    let address = if theirs { format!("/person/{person}") } else { "/persons".to_owned() };
    Ok(Reply::see(&format!("{address}?saved=added")))
}

fn page(gate: &Gate<'_>, ask: &Ask, form: &Form, faults: &Faults) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::RegisterOutside)?;
    let asked = |spec: &&Spec| ASKED.contains(&spec.name);
    let unit = CaseFile::FIELDS.iter().filter(|spec| spec.name == "unit");
    let specs: Vec<Spec> = Person::FIELDS.iter().filter(asked).chain(unit).copied().collect();
    let choices = form::choices(&mut reader, w, &specs, gate.today).map_err(Error::Store)?;
    let page = FormPage {
        frame: Frame::inside(gate, ask, w.t("outside-new")),
        intro: w.t("outside-intro").to_owned(),
        action: "/persons/new".to_owned(),
        fields: form::fields(w, &specs, form, faults, &choices),
        version: String::new(),
        button: w.t("visitation-register").to_owned(),
        also: None,
        warning: None,
        points: Vec::new(),
        at_hand: w.t("at-hand"),
        leads: Vec::new(),
        is_settled: false,
        stale: false,
        struck: false,
        strike: String::new(),
        draft: None,
        history: Vec::new(),
    };
    Ok(Reply::page(page.render()?))
}
