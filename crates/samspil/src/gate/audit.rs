// SPDX-License-Identifier: MPL-2.0
//! What happened, told in the past tense: no change is stored without one of these in the same transaction.

use kernel::{Id, ids::PersonId, text_enum};

text_enum! {
    /// What kind of thing happened.
    pub enum Happened ("happened") {
        /// Something was registered.
        Added = "added",
        /// Something was corrected; what it said before stays in the trail.
        Changed = "changed",
        /// Something was struck out as registered by mistake; it stays in the trail.
        Struck = "struck",
        /// A package of files was imported.
        Imported = "imported",
        /// A status was frozen.
        Frozen = "frozen",
        /// Somebody logged in.
        LoggedIn = "logged-in",
        /// Somebody logged out.
        LoggedOut = "logged-out",
        /// A wrong password was given.
        LogInFailed = "log-in-failed",
    }
}

/// One thing that happened, with the ids it concerns and how the thing reads afterwards.
#[derive(Clone, Debug)]
pub struct Event {
    /// What kind of thing happened.
    pub happened: Happened,
    /// The kind of record it happened to (`placement`), or `session`, `package`.
    pub what: &'static str,
    /// Which record.
    pub record: Id<kernel::ids::RecordKind>,
    /// Which version of the record this made.
    pub version: i64,
    /// Whose file it belongs to.
    pub person: Option<PersonId>,
    /// Everything the record says afterwards, as JSON text.
    pub after: String,
}

impl Event {
    /// An event that is not about a person's file.
    #[must_use]
    pub fn of_the_house<K>(happened: Happened, what: &'static str, record: Id<K>) -> Self {
        Self { happened, what, record: record.cast(), version: 1, person: None, after: "{}".to_owned() }
    }
}

/// Something that happened, as it is read back.
#[derive(Clone, Debug)]
pub struct Past {
    /// When.
    pub at: jiff::Timestamp,
    /// The name of who did it; empty when the program itself did.
    pub who: String,
    /// What kind of thing happened.
    pub happened: String,
    /// The kind of record.
    pub what: String,
    /// Which record.
    pub record: Id<kernel::ids::RecordKind>,
    /// Everything the record said afterwards, as JSON text.
    pub after: String,
}

/// What happened to one record, oldest first.
///
/// # Errors
/// When the database cannot answer.
pub fn history(
    conn: &mut super::Conn,
    person: PersonId,
    record: Id<kernel::ids::RecordKind>,
    of_the_municipality: bool,
) -> super::Stored<Vec<Past>> {
    let about: PersonId = if of_the_municipality { record.cast() } else { person };
    let mut all = past(conn, about)?;
    all.retain(|event| event.record == record);
    Ok(all)
}

/// Everything that happened to a person's file, oldest first.
///
/// # Errors
/// When the database cannot answer.
pub fn past(conn: &mut super::Conn, about: PersonId) -> super::Stored<Vec<Past>> {
    conn.rows(
        "select e.at, coalesce(a.name, l.name, ''), e.happened, e.what, e.record, e.after
         from event e left join account a on a.municipality = e.municipality and a.id = e.account
         left join outside_link l on l.municipality = e.municipality and l.id = e.account
         where e.municipality = $1 and e.about = $2 order by e.id",
        &[&about],
        |row| Past {
            at: row.get(0),
            who: row.get(1),
            happened: row.get(2),
            what: row.get(3),
            record: row.get(4),
            after: row.get(5),
        },
    )
}
