// SPDX-License-Identifier: MPL-2.0
//! The goals that are set together with the contract: a plain field for each on the contract's form.

use super::{Goal, GoalKind};
use crate::{
    error::{Error, Result},
    gate::Writer,
    record::{Beside, FaultKind, Faults, Field, Kind, Prose, Source, Spec, store},
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId};

/// The fields, and how they are kept.
pub const BESIDE: Beside = Beside { fields: FIELDS, asked: |_, _| Ok(true), keep };

const GOALS: [(&str, GoalKind); 3] = [
    ("goal_job", GoalKind::Job),
    ("goal_education", GoalKind::Education),
    ("goal_language", GoalKind::Language),
];

const FIELDS: &[Spec] = &[field(GOALS[0].0), field(GOALS[1].0), field(GOALS[2].0)];

const fn field(name: &'static str) -> Spec {
    Spec { of: "contract", name, kind: Kind::Line(2000), required: false }
}

/// Keeps each goal that was written, set on the day the contract was drawn up.
fn keep(tx: &mut Writer, person: PersonId, form: &dyn Source) -> Result<()> {
    let mut faults = Faults::default();
    for (field, kind) in GOALS {
        let text = form.text(field).trim();
        if text.is_empty() {
            continue;
        }
        match (Prose::read(text, form), Date::read(form.text("starts_on").trim(), form)) {
            (Ok(words), Ok(starts_on)) => {
                let Some(unit) = super::case_unit(tx, person)? else {
                    faults.add(field, FaultKind::Said("fault-no-unit"));
                    continue;
                };
                let goal = Goal { kind, words, starts_on, ends_on: None, reached: false, unit };
                store::add(tx, person, RecordId::mint(), &goal)?;
            }
            (Err(fault), _) => faults.add(field, fault),
            (_, Err(fault)) => faults.add("starts_on", fault),
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Refused(faults)) }
}
