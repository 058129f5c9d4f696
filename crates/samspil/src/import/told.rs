// SPDX-License-Identifier: MPL-2.0
//! Packages for programs: sent as the page sends them, checked and, when nothing is wrong, stored.

use super::{
    Counts,
    fault::{FaultLine, Faults, Report},
    pages::sent,
    store,
};
use crate::{
    error::Result,
    gate::{Action, Gate},
    web::{Ask, Reply, Wording},
};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// The packages that came last.
///
/// # Errors
/// As the gate says.
pub fn past(gate: &Gate<'_>, _: &Ask) -> Result<Reply> {
    let mut reader = gate.read(Action::ImportData)?;
    let told = |past: store::Past| json!({"at": past.at, "name": past.name, "rows": past.rows});
    let items: Vec<Value> = store::past(&mut reader)?.into_iter().map(told).collect();
    Ok(Reply::json(&json!({"items": items})))
}

/// Stores a package, or only checks it: how many rows of each kind, or what is wrong, where, and what to do.
///
/// # Errors
/// As the gate says, and when the database cannot keep it.
pub fn send(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    match sent(gate, ask)? {
        None => Ok(wrong(ask, ask.wording.t("import-no-files"), &Report::default())),
        Some((Ok(counts), only_checked)) => Ok(Reply::json(&told(&counts, only_checked))),
        Some((Err(Faults::Wrong(report)), _)) => Ok(wrong(ask, &report.sum(ask.wording), &report)),
        Some((Err(Faults::Broke(error)), _)) => Err(error),
    }
}

fn told(counts: &Counts, only_checked: bool) -> Value {
    let kinds = counts.0.iter().map(|(kind, new, same)| json!({"kind": kind, "new": new, "same": same}));
    json!({"only_checked": only_checked, "new": counts.stored(), "same": counts.same(),
           "counts": kinds.collect::<Vec<_>>()})
}

fn wrong(ask: &Ask, detail: &str, report: &Report) -> Reply {
    let w = ask.wording;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Reply::problem(
        status,
        &json!({
            "type": "/problems/refused",
            "title": w.t("problem-refused"),
            "detail": detail,
            "status": status.as_u16(),
            "total": report.total,
            "faults": report.first.iter().map(|fault| told_fault(w, fault)).collect::<Vec<_>>(),
        }),
    )
}

/// A fault; without a line where the whole file is meant, without a column where the whole line is.
fn told_fault(w: &Wording, fault: &FaultLine) -> Value {
    let column = (!fault.column.is_empty()).then_some(&fault.column);
    json!({"file": fault.file, "line": (fault.line > 0).then_some(fault.line), "column": column,
           "detail": fault.wrong.say(w)})
}
