// SPDX-License-Identifier: MPL-2.0
//! What is wrong with a package of files: where it stands and what to do about it.

use crate::{
    error::Error,
    record::{Became, FaultKind},
    web::Wording,
};
use std::fmt;

/// The most faults that are shown; the rest are counted.
pub const SHOWN: usize = 200;
/// The most characters of a file's own text that a fault repeats.
const REPEATED: usize = 60;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is no `datapackage.json`.
    NoDescription,
    /// `datapackage.json` is no JSON; what the reader said.
    NotJson(String),
    /// `datapackage.json` lacks something, or it is of another kind: a text, a list.
    NotThere,
    /// No kind of record has this name; the nearest that one has.
    UnknownResource(String, &'static str),
    /// No kind of record has this name any more.
    Renamed(&'static Became),
    /// The same kind of record is named twice.
    ResourceTwice(String),
    /// The path leads out of the folder.
    LeadsOut(String),
    /// The file is named and not there.
    NoFile,
    /// The file of a row is not there; where it should lie.
    NoFileOfRow(String),
    /// What lies there is no plain file: a folder, a device.
    NotAFile(String),
    /// Files of this name come from several folders, and which is meant cannot be seen.
    Namesakes(String),
    /// The file of a row is another than when it was checked; where it lies.
    FileChanged(String),
    /// The file is there and not named in `datapackage.json`.
    NotNamed,
    /// The file cannot be read; what the computer said.
    NotReadable(String),
    /// The file is larger than a file may be; how many megabytes it may have.
    TooLarge(usize),
    /// The byte with this number is not UTF-8.
    NotUtf8(usize),
    /// Columns are separated by something else than a comma or a semicolon.
    Delimiter,
    /// The file has no line with the names of the columns.
    NoHeader,
    /// There is no such column; the nearest that there is.
    UnknownColumn(String, &'static str),
    /// The column stands twice.
    ColumnTwice,
    /// The column is missing, and rows need it.
    ColumnMissing,
    /// The row has another number of columns than the first line; expected and found.
    Width(usize, usize),
    /// The row on this line has the same id.
    KeyTwice(u32),
    /// There is no row with this id: kind of record and id.
    UnknownKey(&'static str, String),
    /// The code list has no such word; the words it has.
    NotInList(String, Vec<&'static str>),
    /// A row with this id was imported before and says something else now.
    Differs,
    /// A row with this id was imported before and has been struck out.
    Struck,
    /// What can be wrong with any field.
    Field(FaultKind),
}

/// A fault and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultLine {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1; 0 when the whole file is meant.
    pub line: u32,
    /// The column's name; empty when the whole line is meant.
    pub column: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// The faults of a package: the first of them, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The first [`SHOWN`] of them.
    pub first: Vec<FaultLine>,
    /// How many there are.
    pub total: usize,
}

/// Why a package was not stored.
#[derive(Debug)]
pub enum Faults {
    /// Something is wrong with it.
    Wrong(Report),
    /// The database could not keep it.
    Broke(Error),
}

impl Report {
    /// Adds a fault.
    pub fn add(&mut self, file: &str, line: u32, column: &str, wrong: Wrong) {
        self.total += 1;
        if self.first.len() < SHOWN {
            self.first.push(FaultLine { file: file.to_owned(), line, column: column.to_owned(), wrong });
        }
    }
}

impl Report {
    /// How many faults there are, in a sentence.
    #[must_use]
    pub fn sum(&self, w: &Wording) -> String {
        let numbers = [("total", self.total.into()), ("shown", self.first.len().into())];
        w.with(if self.total > self.first.len() { "import-wrong-some" } else { "import-wrong" }, &numbers)
    }
}

/// That the database could not keep a package, in a sentence.
#[must_use]
pub fn broke(w: &Wording, error: &Error) -> String {
    match error {
        Error::Store(why) => w.about("import-broke", &why.to_string()),
        other => w.about("import-broke", &format!("{other:?}")),
    }
}

impl<E: Into<Error>> From<E> for Faults {
    fn from(error: E) -> Self {
        Self::Broke(error.into())
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broke(error) => write!(f, "{error:?}"),
            Self::Wrong(report) => {
                let w = crate::web::wording::language("en");
                for fault in &report.first {
                    let FaultLine { file, line, column, wrong } = fault;
                    writeln!(f, "{file}:{line}: {column}: {}", wrong.say(w))?;
                }
                write!(f, "{}", report.total)
            }
        }
    }
}
impl std::error::Error for Faults {}

impl Wrong {
    /// What is wrong and what to do, in words.
    #[must_use]
    pub fn say(&self, w: &Wording) -> String {
        let near = |key: &str, text: &str, nearest: &str| {
            w.with(key, &[("what", short(text).into()), ("nearest", nearest.into())])
        };
        let numbers = |key: &str, one: usize, two: usize| {
            w.with(key, &[("expected", one.into()), ("found", two.into())])
        };
        match self {
            Self::NotJson(why) => w.about("import-not-json", why),
            Self::UnknownResource(name, nearest) => near("import-unknown-resource", name, nearest),
            Self::Renamed(became) => became.told(w),
            Self::ResourceTwice(name) => w.about("import-resource-twice", &short(name)),
            Self::LeadsOut(path) => w.about("import-leads-out", &short(path)),
            Self::NoFileOfRow(path) => w.about("import-no-file-of-row", &short(path)),
            Self::NotAFile(path) => w.about("import-not-a-file", &short(path)),
            Self::Namesakes(name) => w.about("import-namesakes", &short(name)),
            Self::FileChanged(path) => w.about("import-file-changed", &short(path)),
            Self::NotReadable(why) => w.about("import-not-readable", why),
            Self::TooLarge(most) => w.count("import-too-large", number(*most)),
            Self::NotUtf8(byte) => w.count("import-not-utf8", number(*byte)),
            Self::UnknownColumn(name, nearest) => near("import-unknown-column", name, nearest),
            Self::Width(expected, found) => numbers("import-width", *expected, *found),
            Self::KeyTwice(line) => w.count("import-key-twice", i64::from(*line)),
            Self::UnknownKey("account", key) => w.about("import-unknown-account", &short(key)),
            Self::UnknownKey("filed", key) => w.about("import-unknown-filed", &short(key)),
            Self::UnknownKey(list, key) => {
                w.with("import-unknown-key", &[("list", (*list).into()), ("what", short(key).into())])
            }
            Self::NotInList(text, codes) => near("import-not-in-list", text, &codes.join(", ")),
            Self::Field(kind) => w.fault(kind),
            plain => w.t(plain.key()).to_owned(),
        }
    }

    fn key(&self) -> &'static str {
        match self {
            Self::NoDescription => "import-no-description",
            Self::NotThere => "import-not-there",
            Self::NoFile => "import-no-file",
            Self::NotNamed => "import-not-named",
            Self::Delimiter => "import-delimiter",
            Self::NoHeader => "import-no-header",
            Self::ColumnTwice => "import-column-twice",
            Self::ColumnMissing => "import-column-missing",
            Self::Struck => "import-struck",
            _ => "import-differs",
        }
    }
}

fn number(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

fn short(text: &str) -> String {
    match text.char_indices().nth(REPEATED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
