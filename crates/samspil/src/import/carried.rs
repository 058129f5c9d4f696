// SPDX-License-Identifier: MPL-2.0
//! The file that comes with a row of a package: looked at when the row is checked, and read once more when it is kept.

use super::{
    Faults,
    fault::{Report, Wrong},
    package::{Files, leads_out},
    table::Table,
};
use crate::{
    gate::Writer,
    record::{FILE_FIELD, FaultKind, LARGEST_FILE, LONGEST_PATH, Record, SentFile, SoundFile},
};
use kernel::{TextEnum, ids::RecordId};

/// What was found in a file: the fields that no column holds.
pub struct Found {
    sound: SoundFile,
    size: String,
}

impl Found {
    /// Looks at a file of the package.
    ///
    /// # Errors
    /// What is wrong with it, or with where it is said to lie.
    pub fn at(files: &Files<'_>, path: &str) -> Result<Self, Wrong> {
        let (file, sound) = examine(files, path)?;
        Ok(Self { sound, size: file.bytes.len().to_string() })
    }

    /// What a field says that is found in the file; `None` for any other field.
    pub fn text(&self, field: &str) -> Option<&str> {
        match field {
            "file_name" => Some(&self.sound.name),
            "file_type" => Some(self.sound.file_type.code()),
            "file_size" => Some(&self.size),
            "sha256" => Some(&self.sound.sha256),
            _ => None,
        }
    }
}

/// A file of the package and what it is. Only this one is in memory.
fn examine(files: &Files<'_>, path: &str) -> Result<(SentFile, SoundFile), Wrong> {
    if path.is_empty() {
        return Err(Wrong::Field(FaultKind::Missing));
    }
    if path.chars().count() > LONGEST_PATH {
        return Err(Wrong::Field(FaultKind::TooLong(LONGEST_PATH)));
    }
    if leads_out(path) {
        return Err(Wrong::LeadsOut(path.to_owned()));
    }
    let bytes = files.read_carried(path, LARGEST_FILE).map_err(|wrong| match wrong {
        Wrong::NoFile => Wrong::NoFileOfRow(path.to_owned()),
        other => other,
    })?;
    let file = SentFile { name: path.to_owned(), bytes: bytes.into_owned() };
    let sound = file.examine().map_err(Wrong::Field)?;
    Ok((file, sound))
}

/// Where the file of a row that is right lies, what is in it, and where the package says so.
pub struct Carried {
    table: String,
    line: u32,
    path: String,
    sha256: String,
}

impl Carried {
    /// That of a row; `None` for kinds that carry no file.
    pub fn by<R: Record>(table: &Table, row: usize, record: &R) -> Option<Self> {
        let path = table.carried(row)?.to_owned();
        let (_, sha256) = record.texts().into_iter().find(|(field, _)| *field == "sha256")?;
        Some(Self { table: table.file.clone(), line: table.line(row), path, sha256 })
    }

    /// Keeps the file, if it is still the one that was checked.
    ///
    /// # Errors
    /// When it is another now, or the database cannot keep it.
    pub fn keep(&self, tx: &mut Writer, files: &Files<'_>, holder: RecordId) -> Result<(), Faults> {
        let same = examine(files, &self.path).ok().filter(|(_, sound)| sound.sha256 == self.sha256);
        let Some((file, _)) = same else {
            let mut report = Report::default();
            report.add(&self.table, self.line, FILE_FIELD, Wrong::FileChanged(self.path.clone()));
            return Err(Faults::Wrong(report));
        };
        Ok(tx.keep_file((holder, &self.sha256), &file.bytes)?)
    }
}
