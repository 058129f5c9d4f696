// SPDX-License-Identifier: MPL-2.0
//! Two people do something with the same record at once: what stands there now, beside what the second one wanted.

use super::{AnyRecord, Owner, Spec, trail};
use crate::{
    gate::{Action, Section, Stored, Writer},
    records::RecordType,
};
use jiff::Timestamp;
use kernel::ids::{PersonId, RecordId};

/// What the second of two is shown: the record as the first one left it, and as they wanted it themselves.
#[derive(Debug)]
pub struct Overtaken {
    /// The kind of record.
    pub kind: (Owner, &'static str, Section),
    /// Whose file it stands in.
    pub person: PersonId,
    /// The version that stands there now.
    pub version: i64,
    /// Whether it was struck out.
    pub struck: bool,
    /// Who was first, and when; empty when the program itself was.
    pub by: Option<(String, Timestamp)>,
    /// The fields that differ: what stands there now, and what the second one saw or wanted.
    pub fields: Vec<(Spec, String, String)>,
}

impl Overtaken {
    /// Both versions of a record that was changed since this version of it was shown: what it said, and what was to be made
    /// of it. `None` when there is nothing to put beside it.
    pub(super) fn of(
        tx: &mut Writer,
        kind: &RecordType,
        (person, id, version): (PersonId, RecordId, i64),
        (seen, mine): (&dyn AnyRecord, &dyn AnyRecord),
    ) -> Stored<Option<Box<Self>>> {
        let Some(now) = (kind.access.find)(tx, person, id)? else { return Ok(None) };
        let house = kind.owner == Owner::Municipality;
        let past = trail(tx, kind, (person, id))?;
        let (theirs, wanted, is_now) = (now.record.texts(), mine.texts(), seen.texts());
        // Each version has its event, the first one only when it did not come with a package.
        let back = usize::try_from(now.version - version).unwrap_or(usize::MAX);
        let shown = past.len().checked_sub(back.saturating_add(1)).map(|at| &past[at]);
        let sees_all = house || tx.may(Action::See(kind.section));
        let mut fields = Vec::new();
        for (spec, (((name, theirs), (_, wanted)), (_, is_now))) in
            kind.fields.iter().zip(theirs.into_iter().zip(wanted).zip(is_now))
        {
            let walled =
                kind.walled.iter().any(|(field, section)| field == &name && !tx.may(Action::See(*section)));
            let touched = wanted != is_now;
            let before = shown.and_then(|then| then.said(name));
            let own = if touched { wanted } else { before.unwrap_or(&theirs).to_owned() };
            if own != theirs && !walled && (touched || sees_all) {
                fields.push((*spec, theirs, own));
            }
        }
        Ok(Some(Box::new(Self {
            kind: (kind.owner, kind.name, kind.section),
            person,
            version: now.version,
            struck: now.struck,
            by: past.last().map(|then| (then.past.who.clone(), then.past.at)),
            fields,
        })))
    }
}
