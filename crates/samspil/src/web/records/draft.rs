// SPDX-License-Identifier: MPL-2.0
//! What somebody has typed and not saved yet: kept for them alone, offered again, gone when it is saved or thrown away (*kladde*).

use super::{Asked, begun, page, reader};
use crate::{
    error::{Error, Result},
    gate::{Action, DraftForm, Gate, Reader},
    record::{Faults, Kind, Spec},
    records::RecordType,
    web::{Ask, Form, Reply},
};
use axum::http::StatusCode;
use kernel::ids::{PersonId, RecordId};
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
    let text = says_something.then_some(text.as_str());
    let by_hand = !ask.form.get("by_hand").is_empty();
    match gate.keep_draft(Action::Change(kind.section), person, known(&ask.form), text) {
        Err(Error::Stale) if by_hand => {
            let mut file = reader(kind, gate, person, true)?;
            let asked = begun(kind, person, ask.form.clone(), Faults::default());
            return other(kind, (gate, ask), &mut file, asked, "draft-other");
        }
        kept => kept?,
    }
    if !by_hand {
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
    match gate.keep_draft(Action::Change(kind.section), person, known(&ask.form), None) {
        Err(Error::Stale) => {
            let mut file = reader(kind, gate, person, true)?;
            let asked = begun(kind, person, Form::default(), Faults::default());
            let asked = asked.with_draft(kind, (gate, ask), &mut file)?;
            return other(kind, (gate, ask), &mut file, asked, "draft-changed");
        }
        thrown_away => thrown_away?,
    }
    Ok(Reply::see(&format!("/person/{person}/{}/new", kind.name)))
}

/// What a form knows of its author's draft; one that says nothing knows of none.
pub(super) fn known(form: &Form) -> DraftForm {
    let own = form.get("draft_form").parse().unwrap_or_else(|_| RecordId::mint());
    DraftForm { form: own, known: form.get("draft_known").parse().ok() }
}

/// The form again: another draft was kept in another window, and still is.
fn other(
    kind: &RecordType,
    (gate, ask): (&Gate<'_>, &Ask),
    file: &mut Reader,
    mut asked: Asked,
    says: &'static str,
) -> Result<Reply> {
    asked.other_draft = Some(says);
    Ok(page(kind, (gate, ask), file, asked, None)?.status(StatusCode::CONFLICT))
}

impl Asked {
    /// The form of a new one with what its author had typed before, except where the address says something else.
    pub(super) fn with_draft(
        mut self,
        kind: &RecordType,
        (gate, ask): (&Gate<'_>, &Ask),
        file: &mut Reader,
    ) -> Result<Self> {
        if !kind.drafts {
            return Ok(self);
        }
        let kept = gate.draft(file, Action::Change(kind.section), self.person)?;
        self.form.set("draft_form", RecordId::mint().to_string());
        self.form.set("draft_known", kept.as_ref().map(|(at, _)| at.to_string()).unwrap_or_default());
        let Some((at, text)) = kept else { return Ok(self) };
        let kept: Form = Form::json(text.as_bytes())?;
        for (name, text) in kept.0.into_iter().filter(|(name, _)| ask.query.get(name).is_empty()) {
            self.form.set(&name, text);
        }
        self.draft = Some(at);
        Ok(self)
    }
}
