// SPDX-License-Identifier: MPL-2.0
//! One file of a package: its text taken apart into lines and columns, with a fault for every line that is not whole.

use super::{
    carried::Carried,
    fault::{Report, Wrong},
    nearest::nearest,
};
use crate::{
    record::{FILE_FIELD, Owner},
    records::RecordType,
};

/// The most megabytes one file may have.
const LARGEST: usize = 1024;

/// The rows of one file.
pub struct Table {
    /// The file's name.
    pub file: String,
    /// The kind of record in it.
    pub kind: &'static RecordType,
    /// Whether every row could be read, so that what is not here is nowhere.
    pub whole: bool,
    /// The file of each row, once it was looked at; of kinds that carry none, nothing.
    pub carried: Vec<Option<Carried>>,
    text: String,
    /// Where each cell ends in `text`, row after row.
    ends: Vec<u32>,
    /// The line each row begins on.
    lines: Vec<u32>,
    width: usize,
    /// The column of each field of the kind, in the order of its fields.
    fields: Vec<Option<usize>>,
    id: usize,
    /// The column that says where the file of a row lies, for kinds that carry one.
    path: Option<usize>,
    person: Option<usize>,
}

impl Table {
    /// Reads a file; `None` when nothing in it can be used.
    pub fn read(
        file: &str,
        kind: &'static RecordType,
        bytes: &[u8],
        delimiter: Option<u8>,
        report: &mut Report,
    ) -> Option<Self> {
        if bytes.len() > LARGEST * 1024 * 1024 {
            report.add(file, 0, "", Wrong::TooLarge(LARGEST));
            return None;
        }
        let text = utf8(file, bytes, report)?;
        let first = text.lines().next().unwrap_or_default();
        let delimiter = delimiter.unwrap_or_else(|| {
            let count = |mark: char| first.matches(mark).count();
            if count(';') > count(',') { b';' } else { b',' }
        });
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let mut record = csv::StringRecord::new();
        if !matches!(reader.read_record(&mut record), Ok(true)) {
            report.add(file, 0, "", Wrong::NoHeader);
            return None;
        }
        let mut table = Self::headed(file, kind, &record, report)?;
        table.text.reserve(text.len());
        table.gather(&mut reader, &mut record, report);
        Some(table)
    }

    /// The table with the columns that the first line names, and no rows yet.
    fn headed(
        file: &str,
        kind: &'static RecordType,
        header: &csv::StringRecord,
        report: &mut Report,
    ) -> Option<Self> {
        let names: Vec<&str> = header.iter().map(str::trim).collect();
        if !check_names(file, kind, &names, report) {
            return None;
        }
        let column = |wanted: &str| names.iter().position(|name| *name == wanted);
        Some(Self {
            file: file.to_owned(),
            kind,
            whole: true,
            carried: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
            lines: Vec::new(),
            width: names.len(),
            fields: kind.fields.iter().map(|spec| column(spec.name)).collect(),
            id: column("id").unwrap_or_default(),
            path: column(FILE_FIELD).filter(|_| kind.file),
            person: if kind.owner == Owner::Person { column("person") } else { None },
        })
    }

    fn gather(
        &mut self,
        reader: &mut csv::Reader<&[u8]>,
        record: &mut csv::StringRecord,
        report: &mut Report,
    ) {
        while matches!(reader.read_record(record), Ok(true)) {
            let line = record.position().map_or(0, |position| position.line());
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            if record.len() != self.width {
                // A line of nothing but delimiters is what a spreadsheet leaves behind.
                if record.iter().any(|cell| !cell.trim().is_empty()) {
                    self.whole = false;
                    report.add(&self.file, line, "", Wrong::Width(self.width, record.len()));
                }
                continue;
            }
            if record.as_slice().is_empty() {
                continue;
            }
            let start = self.text.len();
            self.text.push_str(record.as_slice());
            for at in 0..self.width {
                let end = record.range(at).map_or(0, |range| range.end);
                self.ends.push(u32::try_from(start + end).unwrap_or(u32::MAX));
            }
            self.lines.push(line);
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// The line a row begins on.
    #[must_use]
    pub fn line(&self, row: usize) -> u32 {
        self.lines[row]
    }

    /// The row's own key.
    #[must_use]
    pub fn key(&self, row: usize) -> &str {
        self.cell(row, self.id).trim()
    }

    /// The key of the person in whose file the row stands; empty for kinds that stand in nobody's.
    #[must_use]
    pub fn person(&self, row: usize) -> &str {
        self.person.map_or("", |column| self.cell(row, column).trim())
    }

    /// Where the file of the row lies; `None` for kinds that carry none.
    #[must_use]
    pub fn path(&self, row: usize) -> Option<&str> {
        self.path.map(|column| self.cell(row, column).trim())
    }

    /// What stands in a field, by its number among the kind's fields.
    #[must_use]
    pub fn field(&self, row: usize, field: usize) -> &str {
        self.fields[field].map_or("", |column| self.cell(row, column))
    }

    fn cell(&self, row: usize, column: usize) -> &str {
        let at = row * self.width + column;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.text[start..self.ends[at] as usize]
    }
}

/// Says what is wrong with the names of the columns; whether all that every row needs are there.
fn check_names(file: &str, kind: &RecordType, names: &[&str], report: &mut Report) -> bool {
    let keys = if kind.owner == Owner::Person { &["id", "person"][..] } else { &["id"] };
    let known = || keys.iter().copied().chain(kind.columns().map(|spec| spec.name));
    let mut meant = Vec::new();
    for (at, name) in names.iter().enumerate() {
        if !known().any(|column| column == *name) {
            let nearest = nearest(name, known());
            meant.push(nearest);
            report.add(file, 1, name, Wrong::UnknownColumn((*name).to_owned(), nearest));
        } else if names[..at].contains(name) {
            report.add(file, 1, name, Wrong::ColumnTwice);
        }
    }
    let fields = kind.columns().filter(|spec| spec.required).map(|spec| spec.name);
    let mut usable = true;
    for name in keys.iter().copied().chain(fields).filter(|name| !names.contains(name)) {
        usable = false;
        // A name that was written a little wrong is said once.
        if !meant.contains(&name) {
            report.add(file, 1, name, Wrong::ColumnMissing);
        }
    }
    usable
}

/// The text of a file without the mark that some programs put at its beginning.
fn utf8<'b>(file: &str, bytes: &'b [u8], report: &mut Report) -> Option<&'b str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let good = &bytes[..error.valid_up_to()];
            let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
            report.add(file, u32::try_from(line).unwrap_or(u32::MAX), "", Wrong::NotUtf8(good.len() + 1));
            None
        }
    }
}
