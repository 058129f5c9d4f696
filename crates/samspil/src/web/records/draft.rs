// SPDX-License-Identifier: MPL-2.0
//! What somebody has typed and not saved yet: kept for them alone, offered again, gone when it is saved or thrown away (*kladde*).

use super::{Asked, begun, page, reader};
use crate::{
    error::{Error, Result},
    gate::{Action, DraftDone, DraftForm, Gate, Reader},
    record::{Faults, Kind, Spec},
    records::RecordType,
    web::{Ask, Form, Reply, reply::PROBLEM},
};
use axum::http::StatusCode;
use kernel::ids::{PersonId, RecordId};
use serde_json::{Map, Value};

/// What the form says while it keeps what is typed: the problems of an answer, and the words for them. What is named nowhere
/// is the last.
pub const DRAFT_REFUSALS: &[(&str, &str)] = &[
    ("stranger foreign-form", "draft-refused"),
    ("forbidden not-found", "draft-no-right"),
    ("draft-too-large unreadable", "draft-too-large"),
    ("draft-other", "draft-other"),
    ("draft-over", "draft-over"),
    ("offline", "draft-offline"),
    ("unknown", "draft-not-kept"),
];

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
    let by_hand = !ask.form.get("by_hand").is_empty();
    let (done, known) = (Action::Change(kind.section), known(&ask.form));
    let refused = if text.len() > MOST {
        // Whoever may not write there is told that, however much it is.
        gate.change(done, person)?;
        Some(&TOO_LARGE)
    } else {
        refusal(gate.keep_draft(done, person, known, says_something.then_some(text.as_str()))?)
    };
    match (refused, by_hand) {
        (None, true) => Ok(Reply::see(&format!("/person/{person}/{}/new", kind.name))),
        (None, false) => Ok(Reply::of("text/plain", Vec::new()).status(StatusCode::NO_CONTENT)),
        (Some((says, status)), true) => {
            let mut file = reader(kind, gate, person, true)?;
            let mut asked = begun(kind, person, ask.form.clone(), Faults::default());
            if *says == "draft-over" {
                // Whoever has read that may keep what stands here as a draft of its own.
                asked.form.set("draft_form", RecordId::mint().to_string());
            }
            Ok(other(kind, (gate, ask), &mut file, asked, says)?.status(*status))
        }
        (Some((says, status)), false) => {
            let reply = Reply::of("text/plain; charset=utf-8", ask.wording.t(says).as_bytes().to_vec());
            Ok(reply.status(*status).header(PROBLEM, says))
        }
    }
}

/// A note is at most three long texts.
const MOST: usize = 200_000;

/// Why something is not kept, as the page says it and as the answer does.
type Refusal = (&'static str, StatusCode);
const TOO_LARGE: Refusal = ("draft-too-large", StatusCode::PAYLOAD_TOO_LARGE);

const fn refusal(done: DraftDone) -> Option<&'static Refusal> {
    match done {
        DraftDone::Done => None,
        DraftDone::Other => Some(&("draft-other", StatusCode::CONFLICT)),
        DraftDone::Over => Some(&("draft-over", StatusCode::GONE)),
    }
}

/// Throws away what was kept, and begins anew.
pub(super) fn discard(kind: &RecordType, gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    if !kind.drafts {
        return Err(Error::NotFound);
    }
    let person: PersonId = ask.id("person")?;
    let done = gate.discard_draft(Action::Change(kind.section), person, known(&ask.form))?;
    if done == DraftDone::Done {
        return Ok(Reply::see(&format!("/person/{person}/{}/new", kind.name)));
    }
    let mut file = reader(kind, gate, person, true)?;
    let asked = begun(kind, person, Form::default(), Faults::default());
    let asked = asked.with_draft(kind, (gate, ask), &mut file)?;
    Ok(other(kind, (gate, ask), &mut file, asked, "draft-changed")?.status(StatusCode::CONFLICT))
}

/// What a form knows of its author's draft; one that says nothing knows of none.
pub(super) fn known(form: &Form) -> DraftForm {
    let own = form.get("draft_form").parse().unwrap_or_else(|_| RecordId::mint());
    DraftForm { form: own, known: form.get("draft_known").parse().ok() }
}

/// The form again, with why nothing was kept or thrown away.
fn other(
    kind: &RecordType,
    (gate, ask): (&Gate<'_>, &Ask),
    file: &mut Reader,
    mut asked: Asked,
    says: &'static str,
) -> Result<Reply> {
    asked.other_draft = Some(says);
    page(kind, (gate, ask), file, asked, None)
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
