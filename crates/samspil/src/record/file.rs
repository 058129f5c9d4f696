// SPDX-License-Identifier: MPL-2.0
//! A file that comes with a record: that it is what it seems, what it is called and how large it may be (*fil*).

mod file_type;
mod name;
#[cfg(test)]
mod tests;
mod zip;

pub use file_type::FileType;

use super::{FaultKind, Kind, Spec};
use sha2::{Digest, Sha256};

/// The most bytes a file may have: a good photograph, or a letter of many pages that was scanned.
pub const LARGEST_FILE: usize = 10 * 1024 * 1024;

/// The field of a form in which a file is sent.
pub const FIELD: &str = "file";

/// The fields that are found in the file itself.
pub const FOUND: &[&str] = &["file_name", "file_type", "file_size", "sha256"];

/// The most characters of where a file lies in a package.
pub const LONGEST_PATH: usize = 400;

/// The column of a package that says where the file of a row lies, in place of what is found in it.
pub const COLUMN: Spec =
    Spec { of: "kept_file", name: FIELD, kind: Kind::Line(LONGEST_PATH), required: true };

/// A file as somebody sent it.
#[derive(Debug, PartialEq, Eq)]
pub struct SentFile {
    /// What they call it.
    pub name: String,
    /// What is in it; of one that is too large, the beginning.
    pub bytes: Vec<u8>,
}

/// A file that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    /// What it is called from now on: without a path, signs that nobody sees, or another ending than its type has.
    pub name: String,
    /// What it is.
    pub file_type: FileType,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

impl SentFile {
    /// What it is by what is in it, and never by its name alone.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn examine(&self) -> Result<Sound, FaultKind> {
        if self.bytes.len() > LARGEST_FILE {
            return Err(FaultKind::FileTooLarge(LARGEST_FILE / 1024 / 1024));
        }
        if self.bytes.is_empty() {
            return Err(FaultKind::Said("fault-file-empty"));
        }
        let (stem, ending) = name::apart(&self.name);
        let is = FileType::of(&self.bytes, &ending).ok_or(FaultKind::Said("fault-file-type"))?;
        if !ending.is_empty() && !is.endings().contains(&ending.as_str()) {
            return Err(FaultKind::Said("fault-file-name"));
        }
        let ending = if ending.is_empty() { is.endings()[0] } else { ending.as_str() };
        Ok(Sound { name: format!("{stem}.{ending}"), file_type: is, sha256: sha256(&self.bytes) })
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
