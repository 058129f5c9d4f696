// SPDX-License-Identifier: MPL-2.0
//! What a field can refer to (*henvisning*): whether it is there, and whether it stands in somebody's file.

use super::Owner;
use crate::{
    catalogue,
    gate::{Conn, Param, Stored},
    records,
};
use kernel::ids::{PersonId, RecordId};

/// The kinds of record that the list `filed` is put together from: what a document can be about.
pub const FILED: &[&str] = &["contract", "decision", "complaint", "handover"];

/// Whether what is on a list must stand in the same person's file as what refers to it.
#[must_use]
pub fn is_owned(list: &str) -> bool {
    records::named(list).is_some_and(|kind| kind.owner == Owner::Person)
}

/// Whether a list has something with this id that was not struck out; for what stands in somebody's file, in this
/// person's.
///
/// # Errors
/// When the database cannot answer.
pub fn is_there(conn: &mut Conn, list: &str, (person, id): (PersonId, RecordId)) -> Stored<bool> {
    match list {
        "filed" => {
            for kind in FILED {
                if is_there(conn, kind, (person, id))? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        // Not all entries are our own.
        "initiative" => catalogue::is_known(conn, id.cast()),
        "account" => {
            let sql = "select 1 from account where municipality = $1 and id = $2 and struck = false";
            Ok(conn.first(sql, &[&id], |_| ())?.is_some())
        }
        _ => {
            let Some(kind) = records::named(list) else { return Ok(false) };
            let sql = (kind.access.sql)();
            let key: &[&dyn Param] = if is_owned(list) { &[&person, &id] } else { &[&id] };
            let struck = conn.first(&sql.find, key, |row| row.get::<bool>(sql.fields_at - 1))?;
            Ok(struck == Some(false))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FILED, is_owned};
    use crate::{record::Kind, records};

    #[test]
    fn what_a_field_refers_to_is_a_kind_of_record_or_one_of_the_two_lists_that_are_none() {
        let lists = records::ALL.iter().flat_map(|kind| kind.fields).filter_map(|spec| match spec.kind {
            Kind::Reference(list) => Some(list),
            _ => None,
        });
        for list in lists.filter(|list| !matches!(*list, "account" | "filed")) {
            assert!(records::named(list).is_some(), "{list}");
        }
        assert!(FILED.iter().all(|kind| is_owned(kind)));
    }
}
