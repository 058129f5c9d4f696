// SPDX-License-Identifier: MPL-2.0
//! The page on which a package is sent, checked and, when nothing is wrong with it, stored.

use super::{
    Counts, LARGEST_PACKAGE, check,
    fault::{self, FaultLine, Faults, Report},
    keep, open,
    package::Files,
    progress::Progress,
    schema, store, told,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    record::FileType,
    web::{App, Ask, Frame, Reply, Wording, inside, read_and_write},
};
use askama::Template;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{StatusCode, header},
    routing::get,
};
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/import", read_and_write(page, send))
        .route("/api/v1/import", read_and_write(told::past, told::send))
        .layer(DefaultBodyLimit::max(LARGEST_PACKAGE))
        .route("/import/datapackage.json", get(inside(description)))
}

/// A fault as a line of the table.
struct Line {
    file: String,
    line: String,
    column: String,
    what: String,
}

#[derive(Template)]
#[template(path = "import/import.html")]
struct ImportPage<'a> {
    frame: Frame<'a>,
    megabytes: i64,
    /// The types of file that rows can carry.
    carried: String,
    /// What is wrong in one sentence; empty when nothing is.
    wrong: String,
    lines: Vec<Line>,
    /// What was done in one sentence; empty when nothing was.
    done: String,
    only_checked: bool,
    counts: Vec<(String, usize, usize)>,
    past: Vec<(String, String, i64)>,
}

fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, None)
}

fn send(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    match sent(gate, ask)? {
        Some(done) => show(gate, ask, Some(done)),
        None => {
            let mut page = blank(gate, ask)?;
            page.wrong = ask.wording.t("import-no-files").to_owned();
            Ok(Reply::page(page.render()?).status(StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

/// What came of a package, or what is wrong with it.
pub(super) type Done = std::result::Result<Counts, Faults>;

/// What came of the package that was sent, and whether it was only checked; nothing when no file was sent.
pub(super) fn sent(gate: &Gate<'_>, ask: &Ask) -> Result<Option<(Done, bool)>> {
    // Whether files may be sent at all is asked before anything is said of them.
    drop(gate.read(Action::ImportData)?);
    if ask.files.is_empty() {
        return Ok(None);
    }
    let only_check = ask.form.get("only_check") == "true";
    let progress = Progress::hidden();
    let files = Files::Sent(&ask.files);
    let opened = open(&files, &progress);
    let done = if only_check {
        let mut look = gate.read_snapshot(Action::ImportData)?;
        check(&mut look, gate.today, opened, &progress).map(|checked| checked.counts)
    } else {
        // A package can hold rule changes, and they are about everybody.
        gate.changed_rules();
        keep(|| gate.write(Action::ImportData), opened, &progress)
    };
    Ok(Some((done, only_check)))
}

/// The page, with what came of a package when one was sent.
fn show(gate: &Gate<'_>, ask: &Ask, sent: Option<(Done, bool)>) -> Result<Reply> {
    let w = ask.wording;
    let mut page = blank(gate, ask)?;
    let mut status = StatusCode::OK;
    match sent {
        None => {}
        Some((Err(Faults::Broke(Error::Store(why))), _)) => {
            eprintln!("a package could not be stored: {why}");
            status = StatusCode::INTERNAL_SERVER_ERROR;
            page.wrong = fault::broke(w, &Error::Store(why));
        }
        Some((Err(Faults::Broke(error)), _)) => return Err(error),
        Some((Err(Faults::Wrong(report)), _)) => {
            status = StatusCode::UNPROCESSABLE_ENTITY;
            page.wrong = report.sum(w);
            page.lines = lines(w, report);
        }
        Some((Ok(counts), only_checked)) => {
            page.done = counts.sum(w, only_checked);
            page.only_checked = only_checked;
            page.counts = counts
                .0
                .into_iter()
                .map(|(name, new, same)| (w.t(&format!("{name}-plural")).to_owned(), new, same))
                .collect();
        }
    }
    Ok(Reply::page(page.render()?).status(status))
}

fn blank<'a>(gate: &'a Gate<'_>, ask: &Ask) -> Result<ImportPage<'a>> {
    let w = ask.wording;
    let mut reader = gate.read(Action::ImportData)?;
    let past = store::past(&mut reader)?;
    Ok(ImportPage {
        frame: Frame::inside(gate, ask, w.t("import-title")),
        megabytes: i64::try_from(LARGEST_PACKAGE / 1024 / 1024).unwrap_or(i64::MAX),
        carried: FileType::accepted(),
        wrong: String::new(),
        lines: Vec::new(),
        done: String::new(),
        only_checked: ask.form.get("only_check") == "true",
        counts: Vec::new(),
        past: past.into_iter().map(|past| (w.moment(past.at), past.name, past.rows)).collect(),
    })
}

fn lines(w: &Wording, report: Report) -> Vec<Line> {
    let line = |fault: FaultLine| Line {
        what: fault.wrong.say(w),
        line: if fault.line == 0 { "–".to_owned() } else { fault.line.to_string() },
        column: if fault.column.is_empty() { "–".to_owned() } else { fault.column },
        file: fault.file,
    };
    report.first.into_iter().map(line).collect()
}

/// The description of every file and column.
fn description(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    drop(gate.read(Action::ImportData)?);
    let text = serde_json::to_vec_pretty(&schema::package(ask.wording))
        .map_err(|why| Error::Page(why.to_string()))?;
    let name = "attachment; filename=\"datapackage.json\"";
    Ok(Reply::of("application/json", text).header(header::CONTENT_DISPOSITION, name))
}
