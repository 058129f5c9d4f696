// SPDX-License-Identifier: MPL-2.0
//! A package: its description says which file holds which kind of record (*Frictionless Tabular Data Package*).

use super::{
    carried::Carried,
    fault::{Report, Wrong},
    nearest::nearest,
    progress::{Progress, Stage},
    table::Table,
};
use crate::{
    record::{FILE_FIELD, became},
    records::{self, RecordType},
};
use serde_json::Value;
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet, hash_map::Entry},
    io::Read,
    path::{Component, Path, PathBuf},
};

/// The name of a package's description.
pub const DESCRIPTION: &str = "datapackage.json";

/// Where the files of a package are.
pub enum Files<'f> {
    /// In a folder.
    Folder(PathBuf),
    /// Here: name and content.
    Sent(&'f [(String, Vec<u8>)]),
}

/// A package with its files taken apart.
pub struct Package {
    /// What it calls itself.
    pub name: String,
    /// Its files, in the order in which kinds of record refer to each other.
    pub tables: Vec<Table>,
    /// The kinds of record of which some rows could not be read.
    pub unsure: Vec<&'static str>,
}

/// A file that the description names.
struct Resource {
    kind: &'static RecordType,
    path: String,
    delimiter: Option<u8>,
}

impl Package {
    /// Reads a package and looks at every file that comes with a row; what is wrong with any of them is added to the
    /// report.
    pub fn open(files: &Files<'_>, progress: &Progress, report: &mut Report) -> Self {
        let mut package = Self { name: String::new(), tables: Vec::new(), unsure: Vec::new() };
        let description = match files.read(DESCRIPTION) {
            Ok(bytes) => bytes,
            Err(Wrong::NoFile) => {
                report.add(DESCRIPTION, 0, "", Wrong::NoDescription);
                return package;
            }
            Err(wrong) => {
                report.add(DESCRIPTION, 0, "", wrong);
                return package;
            }
        };
        let plain = description.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&description);
        let described: Value = match serde_json::from_slice(plain) {
            Ok(described) => described,
            Err(why) => {
                let line = u32::try_from(why.line()).unwrap_or(u32::MAX);
                report.add(DESCRIPTION, line, "", Wrong::NotJson(why.to_string()));
                return package;
            }
        };
        package.name = described["name"].as_str().unwrap_or_default().chars().take(200).collect();
        let resources = resources(&described, report);
        if report.total > 0 {
            // What may stand in a file that could not be found is not called missing a second time.
            let named = |kind: &&RecordType| resources.iter().any(|one| one.kind.name == kind.name);
            package.unsure.extend(records::ALL.iter().filter(|kind| !named(kind)).map(|kind| kind.name));
        }
        progress.begin(Stage::Read, resources.len());
        for resource in &resources {
            package.add(files, resource, report);
            progress.advance(1);
        }
        files.strangers(&resources, &package.tables, report);
        package.look_at_carried(files, progress, report);
        package
    }

    fn add(&mut self, files: &Files<'_>, resource: &Resource, report: &mut Report) {
        let table = match files.read(&resource.path) {
            Ok(bytes) => Table::read(&resource.path, resource.kind, &bytes, resource.delimiter, report),
            Err(wrong) => {
                report.add(&resource.path, 0, "", wrong);
                None
            }
        };
        if !table.as_ref().is_some_and(|table| table.whole) {
            self.unsure.push(resource.kind.name);
        }
        self.tables.extend(table);
    }

    fn look_at_carried(&mut self, files: &Files<'_>, progress: &Progress, report: &mut Report) {
        let carry: Vec<&mut Table> = self.tables.iter_mut().filter(|table| table.kind.file).collect();
        progress.begin(Stage::Files, carry.iter().map(|table| table.len()).sum());
        for table in carry {
            Carried::look(files, table, progress, report);
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.tables.iter().map(Table::len).sum()
    }
}

/// The files that the description names, in the order of the register.
fn resources(described: &Value, report: &mut Report) -> Vec<Resource> {
    let mut found: Vec<Resource> = Vec::new();
    let mut known = Vec::new();
    let Some(all) = described["resources"].as_array().filter(|all| !all.is_empty()) else {
        report.add(DESCRIPTION, 0, "resources", Wrong::NotThere);
        return found;
    };
    for (at, one) in all.iter().enumerate() {
        match resource(one, &mut known) {
            Ok(resource) => found.push(resource),
            Err((part, wrong)) => report.add(DESCRIPTION, 0, &format!("resources[{at}].{part}"), wrong),
        }
    }
    let place = |name: &str| records::ALL.iter().position(|kind| kind.name == name);
    found.sort_by_key(|resource| place(resource.kind.name));
    found
}

/// One file that the description names, or the part of what it says that is wrong.
fn resource(one: &Value, known: &mut Vec<&'static str>) -> Result<Resource, (&'static str, Wrong)> {
    let name = one["name"].as_str().ok_or(("name", Wrong::NotThere))?;
    let kind = records::ALL.iter().find(|kind| kind.name == name).ok_or_else(|| {
        if let Some(became) = became(name) {
            return ("name", Wrong::Renamed(became));
        }
        let nearest = nearest(name, records::ALL.iter().map(|kind| kind.name));
        ("name", Wrong::UnknownResource(name.to_owned(), nearest))
    })?;
    if known.contains(&kind.name) {
        return Err(("name", Wrong::ResourceTwice(name.to_owned())));
    }
    known.push(kind.name);
    let delimiter = match one["dialect"]["delimiter"].as_str() {
        None => None,
        Some(",") => Some(b','),
        Some(";") => Some(b';'),
        Some("\t") => Some(b'\t'),
        Some(_) => return Err(("dialect.delimiter", Wrong::Delimiter)),
    };
    let path = one["path"].as_str().ok_or(("path", Wrong::NotThere))?;
    if leads_out(path) {
        return Err(("path", Wrong::LeadsOut(path.to_owned())));
    }
    Ok(Resource { kind, path: path.to_owned(), delimiter })
}

/// Whether a path leads anywhere else than down into the package's own folder.
pub(super) fn leads_out(path: &str) -> bool {
    path.is_empty()
        || path.contains(['\\', ':'])
        || Path::new(path).components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir))
}

impl Files<'_> {
    fn read(&self, path: &str) -> Result<Cow<'_, [u8]>, Wrong> {
        match self {
            Self::Sent(files) => sent(files, path),
            Self::Folder(folder) => std::fs::read(inside(folder, path)?).map(Into::into).map_err(said),
        }
    }

    /// A file that comes with a row. Of one that is larger than `most` no more than is needed to see it is read.
    ///
    /// # Errors
    /// What is wrong with it, or with where it is said to lie.
    pub fn read_carried(&self, path: &str, most: usize) -> Result<Cow<'_, [u8]>, Wrong> {
        let Self::Folder(folder) = self else { return self.read(path) };
        let whole = inside(folder, path)?;
        // What is no plain file may never come to an end.
        if !std::fs::metadata(&whole).map_err(said)?.is_file() {
            return Err(Wrong::NotAFile(path.to_owned()));
        }
        let mut bytes = Vec::new();
        let file = std::fs::File::open(whole).map_err(said)?;
        file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(said)?;
        Ok(bytes.into())
    }

    /// Adds a fault for every file that was sent and is named nowhere: somebody meant it to be read. And for every
    /// file of a row that cannot be told from another of its name, since a browser sends no folders.
    fn strangers(&self, resources: &[Resource], tables: &[Table], report: &mut Report) {
        let Self::Sent(files) = self else { return };
        // When the description itself is wrong, that is what has to be said.
        if report.total > 0 {
            return;
        }
        let whole: HashSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let mut named: HashSet<&str> = HashSet::from([DESCRIPTION]);
        named.extend(resources.iter().flat_map(|one| [one.path.as_str(), last(&one.path)]));
        let mut known: HashMap<&str, &str> = HashMap::new();
        for table in tables {
            for row in 0..table.len() {
                let Some(path) = table.path(row) else { continue };
                named.extend([path, last(path)]);
                if whole.contains(path) {
                    continue;
                }
                match known.entry(last(path)) {
                    Entry::Occupied(first) if *first.get() != path => {
                        let wrong = Wrong::Namesakes(last(path).to_owned());
                        report.add(&table.file, table.line(row), FILE_FIELD, wrong);
                    }
                    Entry::Occupied(_) => {}
                    Entry::Vacant(place) => {
                        place.insert(path);
                    }
                }
            }
        }
        for (file, _) in files.iter().filter(|(file, _)| !named.contains(file.as_str())) {
            report.add(file, 0, "", Wrong::NotNamed);
        }
    }
}

/// The last part of a path, as a browser sends it.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// One of the files that were sent, by its path or, as a browser sends it, without its folder.
fn sent<'f>(files: &'f [(String, Vec<u8>)], path: &str) -> Result<Cow<'f, [u8]>, Wrong> {
    if let Some((_, bytes)) = files.iter().find(|(name, _)| name == path) {
        return Ok(bytes.into());
    }
    let mut short = files.iter().filter(|(name, _)| name == last(path));
    match (short.next(), short.next()) {
        (Some((_, bytes)), None) => Ok(bytes.into()),
        (None, _) => Err(Wrong::NoFile),
        _ => Err(Wrong::Namesakes(last(path).to_owned())),
    }
}

/// Where a file of a folder lies, and that it lies in it: a link may lead out too.
fn inside(folder: &Path, path: &str) -> Result<PathBuf, Wrong> {
    let within = folder.canonicalize().map_err(said)?;
    let whole = folder.join(path).canonicalize().map_err(said)?;
    if whole.starts_with(within) { Ok(whole) } else { Err(Wrong::LeadsOut(path.to_owned())) }
}

fn said(why: std::io::Error) -> Wrong {
    match why.kind() {
        std::io::ErrorKind::NotFound => Wrong::NoFile,
        _ => Wrong::NotReadable(why.to_string()),
    }
}
