// SPDX-License-Identifier: MPL-2.0
//! The command that reads a folder of files into the database, or only checks it.

use super::{
    Counts, Faults, check,
    fault::{self, FaultLine, Report},
    keep, open,
    package::Files,
    progress::Progress,
    schema,
};
use crate::{
    command::{Data, Sorry, print},
    web::{Wording, wording},
};
use std::{fmt::Write, path::PathBuf};

/// Reads a package of files into the database.
#[derive(clap::Args)]
pub struct ImportFolder {
    #[command(flatten)]
    data: Data,
    /// The folder with datapackage.json and the files it names
    #[arg(required_unless_present = "schema")]
    folder: Option<PathBuf>,
    /// Only check: nothing is stored
    #[arg(long)]
    dry_run: bool,
    /// Print a datapackage.json that describes every file and column, and do nothing else
    #[arg(long)]
    schema: bool,
    /// The language of what is said
    #[arg(long, default_value = "da", value_parser = ["da", "en"])]
    language: String,
}

impl ImportFolder {
    /// Reads it.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn run(self) -> Result<(), Sorry> {
        let w = wording::language(&self.language);
        if self.schema {
            return print(format!("{:#}\n", schema::package(w)).as_bytes());
        }
        let office = self.data.open()?;
        let municipality = self.data.municipality(&office)?;
        let progress = Progress::shown(w);
        let files = Files::Folder(self.folder.unwrap_or_default());
        let opened = open(&files, &progress);
        let done = if self.dry_run {
            let mut look = office.look_by_itself(municipality)?;
            check(&mut look, office.today(), opened, &progress).map(|checked| checked.counts)
        } else {
            keep(|| office.by_itself(municipality), opened, &progress)
        };
        if !self.dry_run {
            // A package can hold rule changes, and they are about everybody.
            office.catch_up(municipality, crate::deadlines::rules_in_use)?;
        }
        progress.end();
        let counts = done.map_err(|faults| Sorry(sorry(w, &faults)))?;
        print!("{}", said(w, &counts, self.dry_run));
        Ok(())
    }
}

/// What was stored, or would be, a line for each kind of record.
fn said(w: &Wording, counts: &Counts, only_checked: bool) -> String {
    let mut text = String::new();
    for (name, new, same) in &counts.0 {
        writeln!(text, "{name:20} {new:>9} {same:>9}").ok();
    }
    writeln!(text, "{}", counts.sum(w, only_checked)).ok();
    text
}

/// Why nothing was stored.
fn sorry(w: &Wording, faults: &Faults) -> String {
    match faults {
        Faults::Wrong(report) => listed(w, report),
        Faults::Broke(error) => fault::broke(w, error),
    }
}

fn listed(w: &Wording, report: &Report) -> String {
    let mut text = String::new();
    for FaultLine { file, line, column, wrong } in &report.first {
        text.push_str(file);
        if *line > 0 {
            write!(text, ", {}", w.count("import-line", i64::from(*line))).ok();
        }
        if !column.is_empty() {
            write!(text, ", {column}").ok();
        }
        writeln!(text, ": {}", wrong.say(w)).ok();
    }
    text.push_str(&report.sum(w));
    text
}
