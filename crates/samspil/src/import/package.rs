// SPDX-License-Identifier: MPL-2.0
//! A package: its description says which file holds which kind of record (*Frictionless Tabular Data Package*).

use super::{
    fault::{Report, Wrong},
    nearest::nearest,
    progress::{Progress, Stage},
    table::Table,
};
use crate::{
    record::became,
    records::{self, RecordType},
};
use serde_json::Value;
use std::path::{Component, Path, PathBuf};

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
    /// Reads a package; what is wrong with its files is added to the report.
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
        files.strangers(&resources, report);
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
    let kind = records::in_packages().find(|kind| kind.name == name).ok_or_else(|| {
        if let Some(became) = became(name) {
            return ("name", Wrong::Renamed(became));
        }
        let nearest = nearest(name, records::in_packages().map(|kind| kind.name));
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
fn leads_out(path: &str) -> bool {
    path.is_empty()
        || path.contains(['\\', ':'])
        || Path::new(path).components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir))
}

impl Files<'_> {
    fn read(&self, path: &str) -> Result<std::borrow::Cow<'_, [u8]>, Wrong> {
        match self {
            Self::Sent(files) => {
                // A browser sends a file without its folder.
                let short = path.rsplit('/').next().unwrap_or(path);
                let named = |wanted: &str| files.iter().find(|(name, _)| name == wanted);
                let (_, bytes) = named(path).or_else(|| named(short)).ok_or(Wrong::NoFile)?;
                Ok(bytes.into())
            }
            Self::Folder(folder) => {
                let said = |why: std::io::Error| match why.kind() {
                    std::io::ErrorKind::NotFound => Wrong::NoFile,
                    _ => Wrong::NotReadable(why.to_string()),
                };
                // A link may lead out of the folder too.
                let inside = folder.canonicalize().map_err(said)?;
                let whole = folder.join(path).canonicalize().map_err(said)?;
                if !whole.starts_with(inside) {
                    return Err(Wrong::LeadsOut(path.to_owned()));
                }
                std::fs::read(whole).map(Into::into).map_err(said)
            }
        }
    }

    /// Adds a fault for every file that was sent and is named nowhere: somebody meant it to be read.
    fn strangers(&self, resources: &[Resource], report: &mut Report) {
        let Self::Sent(files) = self else { return };
        // When the description itself is wrong, that is what has to be said.
        if report.total > 0 {
            return;
        }
        let named = |file: &str| {
            file == DESCRIPTION
                || resources.iter().any(|one| one.path == file || one.path.rsplit('/').next() == Some(file))
        };
        for (file, _) in files.iter().filter(|(file, _)| !named(file)) {
            report.add(file, 0, "", Wrong::NotNamed);
        }
    }
}
