// SPDX-License-Identifier: MPL-2.0
//! What somebody has typed and not saved yet: kept for them alone, offered again, gone when it is saved or thrown away (*kladde*).

use super::Asked;
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader},
    record::{Kind, Spec},
    records::RecordType,
    web::{Ask, Form, Reply},
};
use axum::http::StatusCode;
use kernel::ids::PersonId;
use serde_json::{Map, Value};

/// Keeps what stands in the form of a new one; of a form that says nothing there is nothing to keep.
pub(super) fn keep(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if !kind.drafts {
        return Err(Error::NotFound);
    }
    let person: PersonId = ask.id("person")?;
    let typed = |name: &str| ask.form.get(name).trim().to_owned();
    let said = kind.fields.iter().filter(|spec| !typed(spec.name).is_empty());
    // The day and the kind are chosen before anything is said.
    let says = |spec: &Spec| spec.name != kind.today && !matches!(spec.kind, Kind::Choice(..));
    let says_something = said.clone().any(says);
    let said = said.map(|spec| (spec.name.to_owned(), Value::from(typed(spec.name))));
    let text = Value::Object(said.collect::<Map<_, _>>()).to_string();
    if text.len() > MOST {
        return Err(Error::Unreadable);
    }
    gate.keep_draft(Action::Change(kind.section), person, says_something.then_some(text.as_str()))?;
    if ask.form.get("by_hand").is_empty() {
        return Ok(Reply::of("text/plain", Vec::new()).status(StatusCode::NO_CONTENT));
    }
    Ok(Reply::see(&format!("/person/{person}/{}/new", kind.name)))
}

/// A note is at most three long texts.
const MOST: usize = 200_000;

/// Throws away what was kept, and begins anew.
pub(super) fn discard(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if !kind.drafts {
        return Err(Error::NotFound);
    }
    let person: PersonId = ask.id("person")?;
    gate.keep_draft(Action::Change(kind.section), person, None)?;
    Ok(Reply::see(&format!("/person/{person}/{}/new", kind.name)))
}

impl Asked {
    /// The form of a new one with what its author had typed before.
    pub(super) fn with_draft(
        mut self,
        kind: &RecordType,
        gate: &Gate<'_>,
        file: &mut Reader,
    ) -> Result<Self> {
        if !kind.drafts {
            return Ok(self);
        }
        let Some((at, text)) = gate.draft(file, Action::Change(kind.section), self.person)? else {
            return Ok(self);
        };
        let kept: Form = Form::json(text.as_bytes())?;
        for (name, text) in kept.0 {
            self.form.set(&name, text);
        }
        self.draft = Some(at);
        Ok(self)
    }
}
