// SPDX-License-Identifier: MPL-2.0
//! A package of files: a table for each kind of record and a description beside them (Frictionless Tabular Data Package).

use crate::{
    command::Sorry,
    record::{FOUND_IN_FILE, Faults, FileType, Kind, Listed, Owner, Record, SentFile},
    records,
};
use jiff::civil::Date;
use kernel::Id;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// A package being put together from typed records.
pub struct Package {
    name: &'static str,
    title: String,
    description: String,
    as_of: Date,
    keys: HashMap<Uuid, String>,
    tables: BTreeMap<&'static str, Vec<Vec<String>>>,
    files: BTreeMap<String, Vec<u8>>,
    counts: HashMap<(&'static str, String), usize>,
    faults: Vec<String>,
}

/// A file that lies beside the tables, as the record says that carries it.
pub struct Enclosed {
    /// Where it lies; what a record says its file is called, until the package is read.
    pub path: String,
    /// What it is.
    pub file_type: FileType,
    /// How many bytes it has.
    pub size: i64,
    /// The SHA-256 of its bytes.
    pub sha256: String,
}

impl Package {
    /// An empty package. The records in it must be sound as seen on the day `as_of`.
    #[must_use]
    pub fn new(name: &'static str, title: &str, description: &str, as_of: Date) -> Self {
        Self {
            name,
            title: title.to_owned(),
            description: description.to_owned(),
            as_of,
            keys: HashMap::new(),
            tables: BTreeMap::new(),
            files: BTreeMap::new(),
            counts: HashMap::new(),
            faults: Vec::new(),
        }
    }

    /// The id that stands for the row with this key while the package is put together.
    pub fn id<K: Listed>(&mut self, key: &str) -> Id<K> {
        let id = Id::of_name(Uuid::NAMESPACE_URL, &format!("{}/{key}", K::LIST));
        self.keys.insert(id.uuid(), key.to_owned());
        id
    }

    /// Adds one of the municipality's own records, or a person, under a key of its own.
    pub fn add<R: Record>(&mut self, key: &str, record: &R) {
        self.row(key, None, record);
    }

    /// Adds a record to a person's file; its key follows from the person's.
    pub fn file<R: Record>(&mut self, person: &str, record: &R) -> String {
        let count = self.counts.entry((R::NAME, person.to_owned())).or_default();
        *count += 1;
        let key = format!("{person}-{count}");
        self.row(&key, Some(person), record);
        key
    }

    /// Puts a file beside the tables.
    pub fn enclose(&mut self, name: &str, bytes: Vec<u8>) -> Enclosed {
        let path = format!("files/{name}");
        let file = SentFile { name: path.clone(), bytes };
        let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
        let (file_type, sha256) = match file.examine() {
            Ok(sound) => (sound.file_type, sound.sha256),
            Err(fault) => {
                self.faults.push(format!("{path}: {fault:?}"));
                (FileType::Txt, String::new())
            }
        };
        self.files.insert(path.clone(), file.bytes);
        Enclosed { path, file_type, size, sha256 }
    }

    /// The last row of a kind in somebody's file so far: its key, and the day that stands in a field of it.
    #[must_use]
    pub fn last<R: Record>(&self, person: &str, field: &str) -> Option<(String, Date)> {
        let at = R::FIELDS.iter().position(|spec| spec.name == field)?;
        let rows = self.tables.get(R::NAME)?;
        let row = rows.iter().rev().find(|row| row[1] == person)?;
        Some((row[0].clone(), row[at + 2].parse().ok()?))
    }

    fn row<R: Record>(&mut self, key: &str, person: Option<&str>, record: &R) {
        debug_assert_eq!(R::OWNER == Owner::Person, person.is_some());
        let mut faults = Faults::default();
        record.check(&mut faults, self.as_of);
        self.faults.extend(faults.0.iter().map(|fault| format!("{} {key}: {fault:?}", R::NAME)));
        let mut row = vec![key.to_owned()];
        row.extend(person.map(str::to_owned));
        let is_found = |name: &str| R::FILE && name != "file_name" && FOUND_IN_FILE.contains(&name);
        for (spec, (_, text)) in R::FIELDS.iter().zip(record.texts()).filter(|(spec, _)| !is_found(spec.name))
        {
            row.push(match spec.kind {
                Kind::Reference(_) if !text.is_empty() => self.key_of(&text),
                _ => text,
            });
        }
        self.tables.entry(R::NAME).or_default().push(row);
    }

    fn key_of(&self, id: &str) -> String {
        // What is in no package, because it comes with the program, is named by its own id.
        id.parse().ok().and_then(|id: Uuid| self.keys.get(&id)).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// The files of the package: its description first, then a table for each kind of record it holds, and the files that
    /// records carry.
    ///
    /// # Errors
    /// When a record is not sound in itself, or a table cannot be written.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>, Sorry> {
        if !self.faults.is_empty() {
            return Err(Sorry(self.faults.join("\n")));
        }
        let held: Vec<&records::RecordType> =
            records::ALL.iter().filter(|kind| self.tables.contains_key(kind.name)).collect();
        let resources = held.iter().map(|kind| resource(kind)).collect();
        let described = Described {
            profile: "tabular-data-package",
            name: self.name,
            title: &self.title,
            description: &self.description,
            licenses: [License { name: "CC0-1.0" }],
            resources,
        };
        let mut json = serde_json::to_string_pretty(&described).map_err(|why| Sorry(why.to_string()))?;
        json.push('\n');
        let mut files = vec![("datapackage.json".to_owned(), json.into_bytes())];
        for kind in held {
            files.push((path(kind), table(kind, &self.tables[kind.name])?));
        }
        files.extend(self.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
        Ok(files)
    }
}

fn path(kind: &records::RecordType) -> String {
    format!("{}.csv", kind.name)
}

fn header(kind: &records::RecordType) -> Vec<(&'static str, Option<Kind>)> {
    let mut columns = vec![("id", None)];
    if kind.owner == Owner::Person {
        columns.push(("person", None));
    }
    columns.extend(kind.columns().map(|spec| (spec.name, Some(spec.kind))));
    columns
}

fn table(kind: &records::RecordType, rows: &[Vec<String>]) -> Result<Vec<u8>, Sorry> {
    let wrong = |why: csv::Error| Sorry(why.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header(kind).iter().map(|(name, _)| name)).map_err(wrong)?;
    for row in rows {
        writer.write_record(row).map_err(wrong)?;
    }
    writer.into_inner().map_err(|why| Sorry(why.to_string()))
}

#[derive(Serialize)]
struct Described<'a> {
    profile: &'static str,
    name: &'a str,
    title: &'a str,
    description: &'a str,
    licenses: [License; 1],
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct License {
    name: &'static str,
}

#[derive(Serialize)]
struct Resource {
    profile: &'static str,
    name: &'static str,
    path: String,
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Column>,
    primary_key: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Column {
    name: &'static str,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    decimal_char: Option<&'static str>,
}

fn resource(kind: &records::RecordType) -> Resource {
    let column = |(name, kind): (&'static str, Option<Kind>)| {
        let (r#type, decimal_char) = match kind {
            Some(Kind::Day) => ("date", None),
            Some(Kind::Whole) => ("integer", None),
            Some(Kind::Hours | Kind::Kroner) => ("number", Some(",")),
            Some(Kind::Flag) => ("boolean", None),
            _ => ("string", None),
        };
        Column { name, r#type, decimal_char }
    };
    let fields = header(kind).into_iter().map(column).collect();
    Resource {
        profile: "tabular-data-resource",
        name: kind.name,
        path: path(kind),
        schema: Schema { fields, primary_key: "id" },
    }
}
