// SPDX-License-Identifier: MPL-2.0
//! Personal links for those outside the house: made, given a new code, closed; only hashes of their secrets are kept.

use super::{Conn, Event, Happened, OutsideParty, Stored, Told, Writer, passwords, secret};
use crate::error::{Error, Result};
use jiff::{SignedDuration, civil::Date};
use kernel::ids::{PersonId, RecordId};

/// How long a code can be used that nobody has used yet.
const CODE_LASTS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// What events say it happened to.
const WHAT: &str = "outside-link";

/// A link as those who hand it out see it; its secrets are not in it.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its id.
    pub id: RecordId,
    /// What whoever holds it is in the work.
    pub party: OutsideParty,
    /// Who holds it.
    pub name: String,
    /// The last day it opens anything.
    pub expires_on: Date,
    /// The day the family agreed that they are told.
    pub consented_on: Option<Date>,
    /// The record it is about, where it is not about moving in.
    pub about: Option<RecordId>,
    /// Whether it was closed.
    pub closed: bool,
    /// Whether it has been opened on a device.
    pub opened: bool,
    /// Whether a code is out that nobody has used.
    pub code_is_out: bool,
}

/// What is needed to make a link.
pub struct NewLink<'a> {
    /// The record it is about, where it is not about moving in.
    pub about: Option<RecordId>,
    /// Whose file it is about.
    pub person: PersonId,
    /// What whoever holds it is in the work.
    pub party: OutsideParty,
    /// Who holds it.
    pub name: &'a str,
    /// Whom in the municipality they can call.
    pub contact: &'a str,
    /// The last day it opens anything.
    pub expires_on: Date,
    /// The day the family agreed that they are told.
    pub consented_on: Option<Date>,
}

/// The secrets of a new link: told once, and nowhere kept.
#[derive(Debug)]
pub struct Secrets {
    /// What stands in the address.
    pub token: String,
    /// The code that opens it once.
    pub code: String,
}

/// Makes a link.
///
/// # Errors
/// When the database cannot keep it.
pub fn make(tx: &mut Writer, municipality: i64, new: &NewLink<'_>) -> Stored<(Told, Secrets)> {
    let (id, long, code) = (RecordId::mint(), secret::long(), secret::short());
    let until = tx.now().saturating_add(CODE_LASTS).unwrap_or(tx.now());
    tx.run(
        "insert into outside_link (municipality, id, version, struck, person, party, name, contact, expires_on,
         consented_on, token, code, code_until, about)
         values ($1, $2, 1, false, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        &[
            &id,
            &new.person,
            &new.party,
            &new.name,
            &new.contact,
            &new.expires_on,
            &new.consented_on,
            &secret::hash(&long),
            &passwords::hash(&code),
            &until,
            &new.about,
        ],
    )?;
    let after = serde_json::json!({"party": kernel::TextEnum::code(new.party), "name": new.name,
        "contact": new.contact, "expires_on": new.expires_on, "consented_on": new.consented_on});
    let told = tell(tx, Happened::Added, (new.person, id, 1), &after)?;
    Ok((told, Secrets { token: format!("{municipality}.{long}"), code }))
}

/// Gives a link a new code; the one before no longer opens anything.
///
/// # Errors
/// [`Error::NotFound`] when there is no such link or it is closed.
pub fn new_code(tx: &mut Writer, person: PersonId, id: RecordId) -> Result<(Told, String)> {
    let code = secret::short();
    let until = tx.now().saturating_add(CODE_LASTS).unwrap_or(tx.now());
    let changed = tx.run(
        "update outside_link set code = $4, code_until = $5, version = version + 1
         where municipality = $1 and id = $2 and person = $3 and struck = false",
        &[&id, &person, &passwords::hash(&code), &until],
    )?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    let version = version(tx, id)?;
    let told = tell(tx, Happened::Changed, (person, id, version), &serde_json::json!({"code": "new"}))?;
    Ok((told, code))
}

/// Closes a link: it opens nothing any more, on any device. `None` when it was closed already.
///
/// # Errors
/// When the database cannot keep it.
pub fn close(tx: &mut Writer, person: PersonId, id: RecordId) -> Stored<Option<Told>> {
    let changed = tx.run(
        "update outside_link set struck = true, code = null, device = null, version = version + 1
         where municipality = $1 and id = $2 and person = $3 and struck = false",
        &[&id, &person],
    )?;
    if changed == 0 {
        return Ok(None);
    }
    let version = version(tx, id)?;
    tell(tx, Happened::Struck, (person, id, version), &serde_json::json!({})).map(Some)
}

/// Closes every link that is still open about a person's moving in, or about one record of their file.
///
/// # Errors
/// When the database cannot keep it.
pub fn close_all(tx: &mut Writer, person: PersonId, about: Option<RecordId>) -> Stored<()> {
    for link in of_person(tx, person, about)?.iter().filter(|link| !link.closed) {
        let _told = close(tx, person, link.id)?;
    }
    Ok(())
}

/// A new code for the one link about this record that is still open: who holds it, and the code.
///
/// # Errors
/// [`Error::NotFound`] when none is open.
pub fn code_for(tx: &mut Writer, person: PersonId, about: RecordId) -> Result<(Told, String, Secrets)> {
    let open = of_person(tx, person, Some(about))?.into_iter().find(|link| !link.closed);
    let link = open.ok_or(Error::NotFound)?;
    let (told, code) = new_code(tx, person, link.id)?;
    Ok((told, link.name, Secrets { token: String::new(), code }))
}

/// The links about a person's moving in, or about one record of their file, the newest first.
///
/// # Errors
/// When the database cannot answer.
pub fn of_person(conn: &mut Conn, person: PersonId, about: Option<RecordId>) -> Stored<Vec<Link>> {
    let mut links = conn.rows(
        "select id, party, name, expires_on, consented_on, struck, device is not null, code is not null, about
         from outside_link where municipality = $1 and person = $2 order by id desc",
        &[&person],
        |row| Link {
            id: row.get(0),
            party: row.get(1),
            name: row.get(2),
            expires_on: row.get(3),
            consented_on: row.get(4),
            closed: row.get(5),
            opened: row.get(6),
            code_is_out: row.get(7),
            about: row.get(8),
        },
    )?;
    links.retain(|link| link.about == about);
    Ok(links)
}

fn version(tx: &mut Writer, id: RecordId) -> Stored<i64> {
    let sql = "select version from outside_link where municipality = $1 and id = $2";
    Ok(tx.first(sql, &[&id], |row| row.get(0))?.unwrap_or(1))
}

/// Tells what happened to a link, in the file it is about.
pub(super) fn tell(
    tx: &mut Writer,
    happened: Happened,
    (person, id, version): (PersonId, RecordId, i64),
    after: &serde_json::Value,
) -> Stored<Told> {
    let after = after.to_string();
    tx.tell(&Event { happened, what: WHAT, record: id, version, person: Some(person), after })
}
