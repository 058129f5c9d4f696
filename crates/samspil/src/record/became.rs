// SPDX-License-Identifier: MPL-2.0
//! Kinds of record that were called something else before: what was stored of them then is read as they are called now.

use super::{AnyRecord, Kind, Owner, Spec, any::Said};
use crate::{
    gate::{Conn, Past, Stored, history},
    records::RecordType,
    web::Wording,
};
use kernel::ids::{PersonId, RecordId};
use std::collections::BTreeMap;

/// A kind of record that became another, or part of another.
#[derive(Debug, PartialEq, Eq)]
pub struct Became {
    /// What it was called.
    pub was: &'static str,
    /// What it is called now.
    pub now: &'static str,
    /// The migration since which it is.
    pub since: i64,
    /// Its fields that are called something else now: then, and now.
    pub fields: &'static [(&'static str, &'static str)],
    /// The field without which nothing that was stored tells of it.
    mark: &'static str,
    /// The field of today that names what it was a part of, by the same id.
    part_of: &'static str,
}

/// All of them, the oldest first. What was stored before is never rewritten: it is read by this.
const ALL: &[Became] = &[
    Became { was: "area", now: "area-listing", since: 17, fields: &[], mark: "listed_on", part_of: "area" },
    Became { was: "living-rate", now: "rate", since: 45, fields: &[], mark: "what", part_of: "" },
    Became {
        was: "money-rate",
        now: "rate",
        since: 45,
        // Whole kroner were written as whole kroner then too.
        fields: &[("money", "what"), ("amount", "number")],
        mark: "money",
        part_of: "",
    },
];

impl Became {
    /// What is called otherwise now, in words.
    #[must_use]
    pub fn told(&self, w: &Wording) -> String {
        let told = |key: &str, was: &str, now: &str| w.with(key, &[("was", was.into()), ("now", now.into())]);
        let kind = told("became-kind", self.was, self.now);
        let fields = self.fields.iter().map(|(was, now)| told("became-field", was, now));
        std::iter::once(kind).chain(fields).collect::<Vec<_>>().join(" ")
    }
}

/// What a name that no kind of record has any more stands for.
#[must_use]
pub fn became(name: &str) -> Option<&'static Became> {
    ALL.iter().find(|one| one.was == name).filter(|_| crate::records::named(name).is_none())
}

/// Whether there were things of this kind under another name.
#[must_use]
pub fn was_another(kind: &RecordType) -> bool {
    ALL.iter().any(|one| one.now == kind.name)
}

/// Something that happened to a record, with what its fields said afterwards.
pub struct Then {
    /// What happened.
    pub past: Past,
    fields: BTreeMap<String, String>,
    /// What stood before in fields that nothing had told of until then.
    found: BTreeMap<String, String>,
}

impl Then {
    /// What stood in a field; empty when nothing did.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }

    /// The same where the field was there at all.
    #[must_use]
    pub fn said(&self, field: &str) -> Option<&str> {
        self.fields.get(field).map(String::as_str)
    }

    /// What stood in a field before this happened, where nothing had told of the field: a migration filled it in. Of what
    /// was told before the program wrote that down, what must always be filled in was what it is now.
    #[must_use]
    pub fn found(&self, spec: &Spec) -> &str {
        let unsaid = || spec.required || matches!(spec.kind, Kind::Flag) && self.text(spec.name) == "false";
        let found = self.found.get(spec.name).map(String::as_str);
        found.unwrap_or_else(|| if unsaid() { self.text(spec.name) } else { "" })
    }

    fn of(kind: &RecordType, id: RecordId, past: Past) -> Option<Self> {
        let said: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&past.after).unwrap_or_default();
        let before = ALL.iter().find(|one| one.was == past.what && one.now == kind.name);
        if past.what != kind.name && !before.is_some_and(|one| said.contains_key(one.mark)) {
            return None;
        }
        let now = |field: String| {
            let renamed = before.and_then(|one| one.fields.iter().find(|(was, _)| *was == field));
            renamed.map_or(field, |(_, now)| (*now).to_owned())
        };
        let texts = |said: &serde_json::Map<String, serde_json::Value>| -> BTreeMap<String, String> {
            said.iter()
                .filter_map(|(field, text)| Some((now(field.clone()), text.as_str()?.to_owned())))
                .collect()
        };
        let found = said.get(FOUND).and_then(|found| found.as_object()).map(texts).unwrap_or_default();
        let mut fields = texts(&said);
        if let Some(one) = before.filter(|one| !one.part_of.is_empty()) {
            fields.insert(one.part_of.to_owned(), id.to_string());
        }
        Some(Self { past, fields, found })
    }
}

/// Under which name an event says what stood in fields before that nothing had told of.
const FOUND: &str = "found";

/// What an event says: each field as it stands afterwards, and what was found in those that nothing had told of.
pub(super) fn written(fields: Said, found: Said) -> String {
    let object = |said: Said| -> serde_json::Map<String, serde_json::Value> {
        said.into_iter().map(|(field, text)| (field.to_owned(), text.into())).collect()
    };
    let mut after = object(fields);
    if !found.is_empty() {
        after.insert(FOUND.to_owned(), object(found).into());
    }
    serde_json::Value::Object(after).to_string()
}

/// What stands in fields of a record that nothing has told of: a migration filled them in, and whoever changes the record
/// next has not.
///
/// # Errors
/// When the database cannot answer.
pub(super) fn untold(
    conn: &mut Conn,
    kind: &RecordType,
    at: (PersonId, RecordId),
    record: &dyn AnyRecord,
) -> Stored<Said> {
    let Some(last) = trail(conn, kind, at)?.pop() else { return Ok(Vec::new()) };
    let said = record.texts().into_iter();
    Ok(said.filter(|(field, text)| !text.is_empty() && last.said(field).is_none()).collect())
}

/// What happened to a record, oldest first, its fields called as they are today.
///
/// # Errors
/// When the database cannot answer.
pub fn trail(conn: &mut Conn, kind: &RecordType, (person, id): (PersonId, RecordId)) -> Stored<Vec<Then>> {
    let past = history(conn, person, id, kind.owner == Owner::Municipality)?;
    Ok(past.into_iter().filter_map(|past| Then::of(kind, id, past)).collect())
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::records;

    #[test]
    fn what_a_kind_became_is_there_with_the_fields_it_is_said_to_have_and_a_migration_that_made_it() {
        for one in ALL {
            let kind = records::named(one.now).unwrap_or_else(|| panic!("{} is no kind", one.now));
            let has = |field: &str| kind.fields.iter().any(|spec| spec.name == field);
            assert!(one.fields.iter().all(|(_, now)| has(now)), "{}", one.was);
            assert!(one.part_of.is_empty() || has(one.part_of), "{}", one.was);
            assert!(crate::gate::is_step(one.since), "{} since {}", one.was, one.since);
        }
    }
}
