// SPDX-License-Identifier: MPL-2.0
//! What a person's file has anything of (*indhold*), so that nobody looks in vain for the rest of it.

use crate::gate::{Conn, Stored, Value, Writer};
use kernel::ids::PersonId;

/// Signs of kinds of records: of what a file has anything of, or of one kind. A kind has a sign among 63 and another
/// among 63 more, worked out from its table's name so that they never change. Where two kinds share both, or other
/// kinds have theirs, a table is now and then looked into in vain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Signs {
    kinds: i64,
    more: i64,
}

impl Signs {
    /// Those of the kind of record that is kept in this table.
    #[must_use]
    pub const fn of(table: &str) -> Self {
        // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/.
        let (bytes, mut hash, mut at) = (table.as_bytes(), 0xcbf2_9ce4_8422_2325_u64, 0);
        while at < bytes.len() {
            hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
            at += 1;
        }
        Self { kinds: 1 << ((hash >> 46) % 63), more: 1 << ((hash >> 32) % 63) }
    }

    /// Whether a file with these signs may have anything of that kind.
    #[must_use]
    pub const fn may_hold(self, kind: Self) -> bool {
        self.kinds & kind.kinds != 0 && self.more & kind.more != 0
    }

    const fn with(self, other: Self) -> Self {
        Self { kinds: self.kinds | other.kinds, more: self.more | other.more }
    }
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
    Ok(signs(conn, person)?.may_hold(R::sql().signs))
}

/// Whether it is known already that the person's file never had anything with these signs.
pub(super) fn lacks(conn: &Conn, person: PersonId, kind: Signs) -> bool {
    conn.memory.recall_contents(person).is_some_and(|signs| !signs.may_hold(kind))
}

/// The signs of everything that was ever registered in the person's file.
fn signs(conn: &mut Conn, person: PersonId) -> Stored<Signs> {
    if let Some(known) = conn.memory.recall_contents(person) {
        return Ok(known);
    }
    let sql = "select kinds, more from contents where municipality = $1 and person = $2";
    let known = conn.first(sql, &[&person], |row| Signs { kinds: row.get(0), more: row.get(1) })?;
    let known = known.unwrap_or_default();
    conn.memory.keep_contents(person, known);
    Ok(known)
}

/// After something was registered: adds its signs, whoever else adds others at the same time.
pub(super) fn note(tx: &mut Writer, person: PersonId, new: Signs) -> Stored<()> {
    let known = signs(tx, person)?;
    if known.with(new) != known {
        tx.run(
            "insert into contents (municipality, person, kinds, more) values ($1, $2, $3, $4)
             on conflict (municipality, person)
             do update set kinds = contents.kinds | excluded.kinds, more = contents.more | excluded.more",
            &[&person, &new.kinds, &new.more],
        )?;
        tx.memory.keep_contents(person, known.with(new));
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
    mut signs: Vec<(PersonId, Signs)>,
    new: &[PersonId],
) -> Stored<Vec<PersonId>> {
    signs.sort_unstable_by_key(|(person, _)| *person);
    signs.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 = kept.1.with(next.1);
        }
        same
    });
    let all = signs.iter().map(|(person, _)| *person).collect();
    let (new, known): (Vec<_>, Vec<_>) =
        signs.into_iter().partition(|(person, _)| new.binary_search(person).is_ok());
    let rows = new
        .iter()
        .map(|(person, signs)| [Value::Uuid(person.uuid()), Value::Int(signs.kinds), Value::Int(signs.more)]);
    tx.insert_many("contents (municipality, person, kinds, more)", rows)?;
    for (person, signs) in known {
        note(tx, person, signs)?;
    }
    Ok(all)
}

#[cfg(test)]
impl Signs {
    /// What a row of `contents` must say of a kind that its file has.
    pub fn as_condition(self) -> String {
        format!("(kinds & {}) <> 0 and (more & {}) <> 0", self.kinds, self.more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{gate::steps_until, record::Owner, records};

    /// A file that is older than the step must get the very signs that the program looks for.
    #[test]
    fn the_step_that_makes_the_contents_anew_knows_every_kind_that_was_there_before_it() {
        let (step, before) = (include_str!("../../migrations/0051_contents_more.sql"), steps_until(51));
        let mut seen = 0;
        for kind in records::ALL.iter().filter(|kind| kind.owner == Owner::Person) {
            let table = kind.name.replace('-', "_");
            let Signs { kinds, more } = Signs::of(&table);
            if before.contains(&format!("create table {table} (")) {
                let line = format!("select municipality, person, {kinds}, {more} from {table}\n");
                assert!(step.contains(&line), "{line}");
                seen += 1;
            }
        }
        assert!(seen > 50, "{seen}");
    }

    #[test]
    fn what_a_file_has_is_found_and_most_of_the_rest_is_not_looked_for() {
        let kinds: Vec<Signs> = records::ALL
            .iter()
            .filter(|kind| kind.owner == Owner::Person)
            .map(|kind| Signs::of(&kind.name.replace('-', "_")))
            .collect();
        // A file of a third of all kinds, over and over with another third.
        let (mut in_vain, mut asked) = (0, 0);
        for first in 0..kinds.len() {
            let has = |at: usize| ((at + kinds.len() - first) % kinds.len()).is_multiple_of(3);
            let (held, rest): (Vec<_>, Vec<_>) = (0..kinds.len()).partition(|at| has(*at));
            let file = held.iter().fold(Signs::default(), |file, at| file.with(kinds[*at]));
            assert!(held.iter().all(|at| file.may_hold(kinds[*at])));
            asked += rest.len();
            in_vain += rest.iter().filter(|at| file.may_hold(kinds[**at])).count();
        }
        assert!(in_vain * 8 < asked, "{in_vain} of {asked}");
    }
}
