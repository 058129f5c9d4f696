// SPDX-License-Identifier: MPL-2.0
//! The statements that keep a kind of record, written once from its fields. `$1` is always the municipality.

use super::{Owner, Record, Spec, contents::Signs};

/// The statements of one kind of record.
#[derive(Debug)]
pub struct Sql {
    /// The table.
    pub table: String,
    /// Its signs in the contents of a file.
    pub signs: Signs,
    /// Adds one.
    pub insert: String,
    /// The table and its columns, for adding many at once.
    pub into: String,
    /// Everything there is, struck or not.
    pub every: String,
    /// Corrects one that still has the version the user saw.
    pub update: String,
    /// Strikes one out.
    pub strike: String,
    /// Finds one, struck or not.
    pub find: String,
    /// Everything that stands in one person's file.
    pub of_person: String,
    /// Everything of the municipality's own.
    pub all: String,
    /// Where the record's own fields begin in `find`, `of_person` and `all`.
    pub fields_at: usize,
}

impl Sql {
    /// Writes the statements for records of type `R` kept in `table`.
    #[must_use]
    pub fn of<R: Record>(table: &str) -> Self {
        Self::keeping(table, R::FIELDS, R::OWNER == Owner::Person)
    }

    fn keeping(table: &str, specs: &[Spec], owned: bool) -> Self {
        let fields: Vec<&str> = specs.iter().map(|field| field.name).collect();
        let fields = fields.join(", ");
        let (key, keys) = if owned { ("person, id", 2) } else { ("id", 1) };
        let marks = |from: usize, count: usize| {
            (from..from + count).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ")
        };
        let count = specs.len();
        let same = if owned { "person = $2 and id = $3" } else { "id = $2" };
        // Key, the version the user saw, then the fields.
        let sets: Vec<String> = specs
            .iter()
            .enumerate()
            .map(|(at, field)| format!("{} = ${}", field.name, keys + 3 + at))
            .collect();
        let select = format!("select {key}, version, struck, {fields} from {table} where municipality = $1");
        let seen = format!("version = ${}", keys + 2);
        Self {
            table: table.to_owned(),
            signs: Signs::of(table),
            insert: format!(
                "insert into {table} (municipality, {key}, version, struck, {fields}) values ($1, {}, 1, false, {})",
                marks(2, keys),
                marks(keys + 2, count)
            ),
            into: format!("{table} (municipality, {key}, version, struck, {fields})"),
            every: select.clone(),
            update: format!(
                "update {table} set version = version + 1, {} where municipality = $1 and {same} and {seen}
                 and struck = false",
                sets.join(", ")
            ),
            strike: format!(
                "update {table} set version = version + 1, struck = true where municipality = $1 and {same}
                 and {seen} and struck = false"
            ),
            find: format!("{select} and {same}"),
            of_person: if owned {
                format!("{select} and person = $2 and struck = false order by id")
            } else {
                String::new()
            },
            all: format!("{select} and struck = false order by id"),
            fields_at: keys + 2,
        }
    }
}
