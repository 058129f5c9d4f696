// SPDX-License-Identifier: MPL-2.0
//! What is asked of whoever writes a message, and of whoever answers one.

use super::ThreadView;
use crate::{
    record::{Faults, Field, Kind, Prose, Spec},
    web::{
        Form, Wording,
        form::{self, Choices, FieldView},
    },
};
use jiff::civil::Date;

/// What a new message asks.
const FIELDS: [Spec; 4] = [
    field("to", Kind::Choice("", Vec::new), true),
    field("subject", <String as Field>::KIND, true),
    field("message_text", <Prose as Field>::KIND, true),
    field("answer_by", <Date as Field>::KIND, false),
];

const fn field(name: &'static str, kind: Kind, required: bool) -> Spec {
    Spec { of: "message", name, kind, required }
}

/// The fields of a new message: to whom stands first.
pub(super) fn new_message(
    w: &Wording,
    recipients: Vec<(String, String)>,
    (form, faults): (&Form, &Faults),
) -> Vec<FieldView> {
    let mut fields = form::fields(w, &FIELDS, form, faults, &Choices::default());
    for field in fields.iter_mut().filter(|field| field.name == "to") {
        field.options.clone_from(&recipients);
    }
    fields
}

/// Puts a field for the answer below each thread one can answer; one that was refused stands there as it was written.
pub(super) fn answers(w: &Wording, threads: &mut [ThreadView], (form, faults): (&Form, &Faults)) {
    let none = (Form::default(), Faults::default());
    for (thread, at) in threads.iter_mut().zip(1..).filter(|(thread, _)| !thread.answer_to.is_empty()) {
        let is_it = form.get("answers") == "true"
            && form.get("to") == thread.answer_to
            && form.get("subject") == thread.subject;
        thread.tried = is_it && !faults.is_empty();
        let (form, faults) = if thread.tried { (form, faults) } else { (&none.0, &none.1) };
        let text = form::fields(w, &FIELDS[2..3], form, faults, &Choices::default());
        thread.answer = text.into_iter().map(|field| field.of(at, &thread.subject)).collect();
    }
}
