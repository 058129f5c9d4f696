// SPDX-License-Identifier: MPL-2.0
//! The file that comes with a row of a package: looked at before anything else, and the same one still when it is kept.

use super::{
    Faults,
    fault::{Report, Wrong},
    package::{Files, leads_out},
    progress::Progress,
    table::Table,
};
use crate::{
    gate::Writer,
    record::{FILE_FIELD, FaultKind, LARGEST_FILE, LONGEST_PATH, SentFile, SoundFile, sha256},
};
use kernel::{TextEnum, ids::RecordId};

/// A file that may be kept: where it lies, where the package says so, and what was found in it.
#[derive(Clone)]
pub struct Carried {
    table: String,
    line: u32,
    path: String,
    sound: SoundFile,
    size: String,
}

impl Carried {
    /// Looks at the file of every row, one at a time; what is wrong with one, or with where it is said to lie, is added
    /// to the report.
    pub fn look(files: &Files<'_>, table: &mut Table, progress: &Progress, report: &mut Report) {
        for row in 0..table.len() {
            let Some(path) = table.path(row) else { return };
            let found = match examined(files, path) {
                Ok((sound, size)) => {
                    let (table, line, path) = (table.file.clone(), table.line(row), path.to_owned());
                    Some(Self { table, line, path, sound, size })
                }
                Err(wrong) => {
                    report.add(&table.file, table.line(row), FILE_FIELD, wrong);
                    None
                }
            };
            table.carried.push(found);
            progress.advance(1);
        }
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

    /// Keeps the file, if it is still the one that was looked at.
    ///
    /// # Errors
    /// When it is another now, or the database cannot keep it.
    pub fn keep(&self, tx: &mut Writer, files: &Files<'_>, holder: RecordId) -> Result<(), Faults> {
        let key = &self.sound.sha256;
        match files.read_carried(&self.path, LARGEST_FILE) {
            Ok(bytes) if sha256(&bytes) == *key => Ok(tx.keep_file((holder, key), &bytes)?),
            _ => {
                let mut report = Report::default();
                report.add(&self.table, self.line, FILE_FIELD, Wrong::FileChanged(self.path.clone()));
                Err(Faults::Wrong(report))
            }
        }
    }
}

/// What is in a file of the package, and how many bytes. Only this one is in memory.
fn examined(files: &Files<'_>, path: &str) -> Result<(SoundFile, String), Wrong> {
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
    Ok((sound, file.bytes.len().to_string()))
}
