// SPDX-License-Identifier: MPL-2.0
//! What a person's file has anything of (*indhold*), so that nobody looks in vain for the rest of it.

use crate::gate::{Conn, Stored, Value, Writer};
use kernel::ids::PersonId;

/// The sign of a kind of record: one of 63, worked out from its table's name so that it never changes. Where two kinds
/// share a sign, a table is sometimes looked into in vain.
#[must_use]
pub const fn sign(table: &str) -> i64 {
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/.
    let (bytes, mut hash, mut at) = (table.as_bytes(), 0xcbf2_9ce4_8422_2325_u64, 0);
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        at += 1;
    }
    1 << ((hash >> 46) % 63)
}

/// Before much of a person's file is read: finds out what it has anything of, so that the rest is not looked for.
///
/// # Errors
/// When the database cannot answer.
pub fn look(conn: &mut Conn, person: PersonId) -> Stored<()> {
    signs(conn, person).map(|_| ())
}

/// Whether the person's file ever had anything of this kind.
///
/// # Errors
/// When the database cannot answer.
pub fn had<R: super::Record>(conn: &mut Conn, person: PersonId) -> Stored<bool> {
    Ok(signs(conn, person)? & R::sql().sign != 0)
}

/// Whether it is known already that the person's file never had anything with this sign.
pub(super) fn lacks(conn: &Conn, person: PersonId, sign: i64) -> bool {
    conn.memory.recall_contents(person).is_some_and(|signs| signs & sign == 0)
}

/// The signs of everything that was ever registered in the person's file.
fn signs(conn: &mut Conn, person: PersonId) -> Stored<i64> {
    if let Some(known) = conn.memory.recall_contents(person) {
        return Ok(known);
    }
    let sql = "select kinds from contents where municipality = $1 and person = $2";
    let known = conn.first(sql, &[&person], |row| row.get::<i64>(0))?.unwrap_or_default();
    conn.memory.keep_contents(person, known);
    Ok(known)
}

/// After something was registered: adds its sign, whoever else adds another at the same time.
pub(super) fn note(tx: &mut Writer, person: PersonId, sign: i64) -> Stored<()> {
    let known = signs(tx, person)?;
    if known & sign == 0 {
        tx.run(
            "insert into contents (municipality, person, kinds) values ($1, $2, $3)
             on conflict (municipality, person) do update set kinds = contents.kinds | excluded.kinds",
            &[&person, &sign],
        )?;
        tx.memory.keep_contents(person, known | sign);
    }
    Ok(())
}

/// After many things were registered: adds the signs of each, given with the person. `new` has the people who had
/// nothing before, in the order of their ids. Answers everybody, each once, in that order.
///
/// # Errors
/// When the database cannot keep them.
pub fn note_many(
    tx: &mut Writer,
    mut signs: Vec<(PersonId, i64)>,
    new: &[PersonId],
) -> Stored<Vec<PersonId>> {
    signs.sort_unstable_by_key(|(person, _)| *person);
    signs.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 |= next.1;
        }
        same
    });
    let all = signs.iter().map(|(person, _)| *person).collect();
    let (new, known): (Vec<_>, Vec<_>) =
        signs.into_iter().partition(|(person, _)| new.binary_search(person).is_ok());
    let rows = new.iter().map(|(person, signs)| [Value::Uuid(person.uuid()), Value::Int(*signs)]);
    tx.insert_many("contents (municipality, person, kinds)", rows)?;
    for (person, sign) in known {
        note(tx, person, sign)?;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{record::Owner, records};

    /// A file that is older than the table of contents must get the very signs that the program looks for.
    #[test]
    fn the_step_that_makes_the_contents_knows_every_kind_that_was_there_before_it() {
        let steps = concat!(
            include_str!("../../migrations/0002_people.sql"),
            include_str!("../../migrations/0003_chain.sql"),
            include_str!("../../migrations/0004_absence.sql"),
            include_str!("../../migrations/0008_contract.sql"),
            include_str!("../../migrations/0009_reception.sql"),
            include_str!("../../migrations/0010_return_guidance.sql"),
        );
        let fill = include_str!("../../migrations/0022_contents.sql");
        let mut seen = 0;
        for kind in records::ALL.iter().filter(|kind| kind.owner == Owner::Person) {
            let table = kind.name.replace('-', "_");
            if steps.contains(&format!("create table {table} (")) {
                let line = format!("select municipality, person, {} from {table}\n", sign(&table));
                assert!(fill.contains(&line), "{line}");
                seen += 1;
            }
        }
        assert!(seen > 25, "{seen}");
    }
}
