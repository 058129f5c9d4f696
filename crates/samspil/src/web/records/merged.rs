// SPDX-License-Identifier: MPL-2.0
//! What the second of two people is shown in the form: what they typed, and what they left alone as the first one left it.

use super::texts;
use crate::{
    gate::{Reader, Stored},
    record::{Anything, trail},
    records::RecordType,
    web::{Form, Wording, form::shown},
};
use kernel::ids::RecordId;

/// The fields of a record as they were sent for the version that the form names; what stood in that version and was left alone
/// is as it stands now. All of it is as it stands now when nothing was sent. What nobody knows any more of that version (it
/// came with a package) is taken as touched.
///
/// # Errors
/// When the database cannot answer.
pub(super) fn merged(
    kind: &RecordType,
    (reader, w): (&mut Reader, &Wording),
    kept: &Anything,
    (id, sent): (RecordId, Option<&Form>),
) -> Stored<Form> {
    let theirs = texts(&*kept.record);
    let Some(sent) = sent else { return Ok(theirs) };
    let mut form = sent.clone();
    let past = trail(reader, kind, (kept.person, id))?;
    // Each version has its event, the first one only when it did not come with a package.
    let seen = sent.get("version").parse().ok().filter(|_| kept.id == id);
    let back = seen.and_then(|seen: i64| usize::try_from(kept.version.checked_sub(seen)?).ok());
    let Some(then) = back.and_then(|back| past.len().checked_sub(back + 1)).map(|at| &past[at]) else {
        return Ok(form);
    };
    for spec in kind.fields {
        let Some(before) = then.said(spec.name) else { continue };
        let typed = sent.get(spec.name).trim();
        // A box that is not ticked is not sent.
        if typed == shown(w, spec.kind, before) || typed == before || typed.is_empty() && before == "false" {
            form.set(spec.name, theirs.get(spec.name));
        }
    }
    Ok(form)
}
