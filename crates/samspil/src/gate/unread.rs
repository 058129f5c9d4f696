// SPDX-License-Identifier: MPL-2.0
//! Documents that whoever carries the case has not opened yet, and that each user has opened (*nye dokumenter*).

use super::{Conn, Gate, Stored, Writer};
use crate::error::Result;
use jiff::civil::Date;
use kernel::ids::{AccountId, DocumentId, PersonId, UnitId};

/// A document that is new to whoever carries the case, or to the unit where nobody does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// In whose file.
    pub person: PersonId,
    /// The document.
    pub document: DocumentId,
    /// Who carries the case.
    pub worker: Option<AccountId>,
    /// Where it lies.
    pub unit: UnitId,
    /// The day the document was filed.
    pub filed_on: Date,
}

/// Whose new documents are asked for.
#[derive(Clone, Copy, Debug)]
pub enum UnreadOf {
    /// Of the cases somebody carries.
    Worker(AccountId),
    /// Of the cases that lie in a unit.
    Unit(UnitId),
}

/// The most new documents that are looked through on a day.
const MOST: i64 = 50;

/// The documents that are new there and that the user has not opened, newest first.
///
/// # Errors
/// When the database cannot answer.
pub fn unread(conn: &mut Conn, of: UnreadOf, by: AccountId) -> Stored<Vec<(PersonId, DocumentId)>> {
    let (column, id) = match of {
        UnreadOf::Worker(account) => ("account", account.uuid()),
        UnreadOf::Unit(unit) => ("unit", unit.uuid()),
    };
    conn.rows(
        &format!(
            "select u.person, u.document from unread_document u where u.municipality = $1 and u.{column} = $2
               and not exists (select 1 from opened_document o where o.municipality = $1 and o.account = $3
                               and o.person = u.person and o.document = u.document)
             order by u.filed_on desc, u.document desc limit $4"
        ),
        &[&super::Value::Uuid(id), &by, &MOST],
        |row| (row.get(0), row.get(1)),
    )
}

/// Which documents in a person's file have been opened, and by whom.
///
/// # Errors
/// When the database cannot answer.
pub fn opened(conn: &mut Conn, person: PersonId) -> Stored<Vec<(DocumentId, AccountId)>> {
    let sql = "select document, account from opened_document where municipality = $1 and person = $2";
    conn.rows(sql, &[&person], |row| (row.get(0), row.get(1)))
}

/// Writes down which documents of a person's file are new, where it is not written so already.
///
/// # Errors
/// When the database cannot keep it.
pub fn write_unread(tx: &mut Writer, person: PersonId, wanted: &[Unread]) -> Stored<()> {
    let known = tx.rows(
        "select document, account, unit, filed_on from unread_document
         where municipality = $1 and person = $2 order by document",
        &[&person],
        |row| Unread {
            person,
            document: row.get(0),
            worker: row.get(1),
            unit: row.get(2),
            filed_on: row.get(3),
        },
    )?;
    if known.len() == wanted.len() && known.iter().all(|one| wanted.contains(one)) {
        return Ok(());
    }
    tx.run("delete from unread_document where municipality = $1 and person = $2", &[&person])?;
    for Unread { document, worker, unit, filed_on, .. } in wanted {
        tx.run(
            "insert into unread_document (municipality, person, document, account, unit, filed_on)
             values ($1, $2, $3, $4, $5, $6)",
            &[&person, document, worker, unit, filed_on],
        )?;
    }
    Ok(())
}

impl Gate<'_> {
    /// Remembers that the user has opened a document; it is new to them no longer. That is no change of the work.
    ///
    /// # Errors
    /// When the database cannot keep it.
    pub fn has_opened(&self, person: PersonId, document: DocumentId) -> Result<()> {
        let mut tx = self.writer()?;
        // What follows from a change of the file at the same moment must not bring it back.
        tx.queue_for(person)?;
        tx.run(
            "insert into opened_document (municipality, person, document, account) values ($1, $2, $3, $4)
             on conflict (municipality, person, document, account) do nothing",
            &[&person, &document, &self.user.account],
        )?;
        tx.run(
            "delete from unread_document where municipality = $1 and person = $2 and document = $3
               and (account = $4 or account is null)",
            &[&person, &document, &self.user.account],
        )?;
        Ok(tx.commit_unseen()?)
    }
}
