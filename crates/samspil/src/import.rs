// SPDX-License-Identifier: MPL-2.0
//! Reads packages of files, checks every line of them first, and stores all of it or nothing.

mod beside;
mod carried;
mod desk;
mod fault;
mod folder;
mod keep;
pub(crate) mod nearest;
mod package;
mod pages;
mod progress;
mod rows;
mod schema;
mod store;
mod table;
#[cfg(test)]
mod tests;
mod told;

pub use fault::{FaultLine, Faults, Report, Wrong};
pub use folder::ImportFolder;
pub use pages::routes;

use crate::{
    gate::{Conn, Incoming, Office, Stored, Writer},
    record::Record,
    web::Wording,
};
use desk::Desk;
use jiff::civil::Date;
use package::{Files, Package};
use progress::{Progress, Stage};
use rows::Sheet;
use table::Table;

/// The most bytes a package sent through the browser may have.
pub const LARGEST_PACKAGE: usize = 64 * 1024 * 1024;

type ReadRows = for<'c, 'p> fn(&mut Desk<'c, 'p>, &'p Table) -> Stored<Box<dyn Sheet>>;

/// How one kind of record is read from files.
#[derive(Clone, Copy)]
pub struct Importer {
    read: ReadRows,
}

impl Importer {
    /// For one kind of record.
    #[must_use]
    pub const fn of<R: Record>() -> Self {
        Self { read: rows::read::<R> }
    }
}

/// What came of an import: for each kind of record how many rows were stored, and how many were there already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub Vec<(&'static str, usize, usize)>);

impl Counts {
    /// How many rows were stored.
    #[must_use]
    pub fn stored(&self) -> usize {
        self.0.iter().map(|(_, new, _)| new).sum()
    }

    /// How many rows were there already.
    #[must_use]
    pub fn same(&self) -> usize {
        self.0.iter().map(|(.., same)| same).sum()
    }

    /// What was stored, or would be, in a sentence.
    fn sum(&self, w: &Wording, only_checked: bool) -> String {
        let numbers = [("new", self.stored().into()), ("same", self.same().into())];
        w.with(if only_checked { "import-checked" } else { "import-stored" }, &numbers)
    }

    fn as_json(&self) -> serde_json::Value {
        self.0.iter().map(|(name, new, _)| ((*name).to_owned(), serde_json::json!(new))).collect()
    }
}

/// Stores a package whose files are at hand: `datapackage.json` and the files that it names.
///
/// # Errors
/// What is wrong with it, and where; then nothing was stored.
pub fn store_package(
    office: &Office,
    municipality: i64,
    files: Vec<(String, Vec<u8>)>,
) -> Result<Counts, Faults> {
    let progress = Progress::hidden();
    let files = Files::Sent(&files);
    keep(|| office.by_itself(municipality), open(&files, &progress), &progress)
}

/// A package as it was read, with what is wrong with its files and those that come with its rows.
struct Opened<'f> {
    package: Package,
    files: &'f Files<'f>,
    report: Report,
}

fn open<'f>(files: &'f Files<'f>, progress: &Progress) -> Opened<'f> {
    let mut report = Report::default();
    let package = Package::open(files, progress, &mut report);
    Opened { package, files, report }
}

/// A package in which nothing is wrong.
struct Checked {
    name: String,
    sheets: Vec<Box<dyn Sheet>>,
    counts: Counts,
}

/// Checks every row against each other and against what is there.
fn check(conn: &mut Conn, today: Date, opened: Opened<'_>, progress: &Progress) -> Result<Checked, Faults> {
    let Opened { package, report, .. } = opened;
    progress.begin(Stage::Check, package.rows());
    let mut desk = Desk::new(conn, today, &package, progress)?;
    desk.report = report;
    let mut sheets = Vec::with_capacity(package.tables.len());
    for table in &package.tables {
        sheets.push((table.kind.import.read)(&mut desk, table)?);
    }
    // A row that could not be read may be the one that would make the others right.
    if desk.report.total == 0 {
        contradictions(&mut desk, &package, &sheets)?;
    }
    let report = desk.report;
    if report.total > 0 {
        return Err(Faults::Wrong(report));
    }
    let count = |sheet: &dyn Sheet| (sheet.name(), sheet.counts().0, sheet.counts().1);
    let counts = Counts(sheets.iter().map(|sheet| count(sheet.as_ref())).collect());
    Ok(Checked { name: package.name, sheets, counts })
}

/// What the rows say against each other and against the files they come into, by the rules that hold for forms.
fn contradictions(desk: &mut Desk<'_, '_>, package: &Package, sheets: &[Box<dyn Sheet>]) -> Stored<()> {
    let mut incoming = Incoming::default();
    for sheet in sheets {
        sheet.lay_out(&mut incoming);
    }
    desk.conn().memory.expect(Some(incoming));
    let found: Stored<Vec<_>> = sheets.iter().map(|sheet| sheet.hold_against(desk.conn())).collect();
    desk.conn().memory.expect(None);
    for (table, wrong) in package.tables.iter().zip(found?) {
        for (at, fault) in wrong {
            desk.report.add(&table.file, table.line(at as usize), fault.field, Wrong::Field(fault.kind));
        }
    }
    Ok(())
}

/// Checks a package and stores it; when everything in it is there already nothing happens.
fn keep(
    writer: impl FnOnce() -> crate::error::Result<Writer>,
    opened: Opened<'_>,
    progress: &Progress,
) -> Result<Counts, Faults> {
    let mut tx = writer()?;
    let today = tx.today();
    let files = opened.files;
    let mut checked = check(&mut tx, today, opened, progress)?;
    if checked.counts.stored() > 0 {
        let told = keep::store(&mut tx, &mut checked, files, progress)?;
        tx.commit(told)?;
    }
    progress.end();
    Ok(checked.counts)
}

/// The id that a key of a file always has in a municipality, so that a package read twice is recognised.
#[must_use]
pub fn id_of<K>(municipality: i64, list: &str, key: &str) -> kernel::Id<K> {
    // The space of all ids that come from files; it never changes.
    const SPACE: uuid::Uuid = uuid::Uuid::from_u128(0x6d1f_0c7a_9c52_4e0b_8a53_51a2_70ef_3b11);
    kernel::Id::of_name(SPACE, &format!("{municipality}/{list}/{key}"))
}
