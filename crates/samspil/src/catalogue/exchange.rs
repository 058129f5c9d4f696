// SPDX-License-Identifier: MPL-2.0
//! The page on which municipalities exchange what they know: a file out, a file in, and what is not the same shown side by side
//! (*udveksling*, R-01, K-13).

use super::{
    differ::{self, Difference},
    hsds,
    parcel::{self, Wrong},
    plan::{self, Line, State},
    shared::Sender,
    shelf::Shelf,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    web::{App, Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use axum::http::{StatusCode, header};
use kernel::TextEnum;
use serde_json::json;
use std::{collections::HashSet, sync::Arc};

/// The most bytes of a file.
pub const LARGEST: usize = 8 * 1024 * 1024;

#[derive(Template)]
#[template(path = "catalogue/exchange.html")]
struct ExchangePage<'a> {
    frame: Frame<'a>,
    wrong: Vec<String>,
    more: String,
    /// What would happen, and what did.
    counts: Vec<String>,
    conflicts: Vec<ConflictView>,
    /// Whether a file was looked at that changes nothing.
    idle: bool,
    /// The file, to be kept on the next click; empty when that would change nothing.
    parcel: String,
    kept: bool,
}

/// Something that is not the same here and there.
struct ConflictView {
    id: String,
    name: String,
    why: String,
    differences: Vec<Difference>,
    can_take: bool,
}

/// How many faults are told at once.
const TOLD: usize = 25;

/// The empty page.
///
/// # Errors
/// When the user may not.
pub fn form(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    drop(gate.read(Action::KeepCatalogue)?);
    page(gate, ask, Shown::default())
}

#[derive(Default)]
struct Shown {
    wrong: Vec<Wrong>,
    lines: Vec<Line>,
    feed: Option<hsds::Counts>,
    parcel: String,
    kept: bool,
}

fn page(gate: &Gate<'_>, ask: &Ask, shown: Shown) -> Result<Reply> {
    let w = ask.wording;
    let status = if shown.wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let more = shown.wrong.len().saturating_sub(TOLD);
    let changes =
        shown.lines.iter().any(Line::changes) || shown.feed.as_ref().is_some_and(hsds::Counts::changes);
    let asks = !shown.kept && !shown.parcel.is_empty();
    let shelf = match shown.lines.is_empty() {
        true => Arc::default(),
        false => {
            let mut reader = gate.read(Action::KeepCatalogue)?;
            Shelf::of(&mut reader, gate.between(), &gate.user.municipality_name)?
        }
    };
    let mut counts = plan::counted(w, &shown.lines);
    counts.extend(shown.feed.map(|feed| feed.told(w)));
    let crumbs = vec![Crumb { address: "/catalogue".to_owned(), label: w.t("catalogue-title").to_owned() }];
    let page = ExchangePage {
        frame: Frame::inside(gate, ask, w.t("exchange-title")).under(crumbs),
        wrong: shown.wrong.iter().take(TOLD).map(|wrong| told(w, wrong)).collect(),
        more: if more > 0 {
            w.count("exchange-more", i64::try_from(more).unwrap_or(i64::MAX))
        } else {
            String::new()
        },
        counts,
        conflicts: shown.lines.iter().filter_map(|line| conflict((w, &shelf), line)).collect(),
        idle: asks && !changes,
        parcel: if asks && changes { shown.parcel } else { String::new() },
        kept: shown.kept,
    };
    Ok(Reply::page(page.render()?).status(status))
}

fn told(w: &Wording, wrong: &Wrong) -> String {
    let what = w.t(wrong.key);
    match wrong.item {
        0 => w.with("exchange-wrong-file", &[("where", wrong.path.clone().into()), ("what", what.into())]),
        item => w.with(
            "exchange-wrong-item",
            &[
                ("number", item.to_string().into()),
                ("where", wrong.path.clone().into()),
                ("what", what.into()),
            ],
        ),
    }
}

fn conflict((w, shelf): (&Wording, &Shelf), line: &Line) -> Option<ConflictView> {
    let why = match line.state {
        State::OursChanged => w.t("exchange-ours-changed"),
        State::Differs => w.t("exchange-differs"),
        State::OtherOrigin => w.t("exchange-other-origin"),
        _ => return None,
    };
    let mut differences = differ::between((w, shelf), line.ours.as_ref(), &line.item.thing);
    if let Some(ours) = &line.ours_from {
        let told = |from: &Sender| format!("{} ({})", from.name, from.code);
        let (label, ours, theirs) = (w.t("catalogue-origin").to_owned(), told(ours), told(&line.item.origin));
        differences.insert(0, Difference { label, ours, theirs });
    }
    let unseen = line.ours.is_none().then(|| w.t("exchange-ours-unseen"));
    Some(ConflictView {
        id: line.item.thing.id().to_string(),
        name: line.name(w),
        why: [why].into_iter().chain(unseen).collect::<Vec<_>>().join(" "),
        differences,
        can_take: line.state == State::Differs,
    })
}

/// A file without the mark of its encoding that some programs put first.
fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

/// Looks at a file, or keeps what is in one that was looked at.
///
/// # Errors
/// When the user may not, or the database cannot answer.
pub fn receive(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    drop(gate.read(Action::KeepCatalogue)?);
    let pasted = ask.form.get("parcel").as_bytes();
    let bytes = unmarked(ask.files.first().map_or(pasted, |(_, bytes)| bytes.as_slice()));
    if bytes.is_empty() {
        let wrong = vec![Wrong { item: 0, path: String::new(), key: "exchange-no-file" }];
        return page(gate, ask, Shown { wrong, ..Shown::default() });
    }
    let keeps = ask.form.get("do") == "keep";
    let text = String::from_utf8_lossy(bytes).into_owned();
    if hsds::is_feed(bytes) {
        return match hsds::receive(gate, bytes, keeps)? {
            Ok(feed) => {
                page(gate, ask, Shown { feed: Some(feed), parcel: text, kept: keeps, ..Shown::default() })
            }
            Err(wrong) => page(gate, ask, Shown { wrong, ..Shown::default() }),
        };
    }
    let parcel = match parcel::read(bytes, gate.today) {
        Ok(parcel) => parcel,
        Err(wrong) => return page(gate, ask, Shown { wrong, ..Shown::default() }),
    };
    let taken: HashSet<String> = ask.form.all("take").map(str::to_owned).collect();
    let lines = if keeps { plan::keep(gate, parcel, &taken)? } else { plan::look(gate, parcel)? };
    page(gate, ask, Shown { lines, parcel: text, kept: keeps, ..Shown::default() })
}

/// The file that others can read in: what is published, for anybody.
///
/// # Errors
/// When the database cannot answer.
pub fn file(app: &App, ask: &Ask) -> Result<Reply> {
    let open = super::open::Open::of(app, ask)?;
    let (code, name) = &open.municipality;
    if name.is_empty() {
        return Err(Error::NotFound);
    }
    let passes_on = ask.query.get("with") == "received";
    let mut look = app.office.look_by_itself(*code)?;
    let parcel = parcel::of(&mut look, (*code, name), open.today, passes_on)?;
    let text = serde_json::to_vec_pretty(&parcel).map_err(|why| Error::Page(why.to_string()))?;
    let named = format!("attachment; filename=\"katalog-{code}-{}.json\"", open.today);
    Ok(Reply::of("application/json", text).header(header::CONTENT_DISPOSITION, &named))
}

/// The same for programs: a file in, and what became of it. Nothing of a file with a fault is kept.
///
/// # Errors
/// As the gate says.
pub fn api(app: &App, ask: &Ask) -> Result<Reply> {
    let gate = app.gate_of(ask)?.ok_or(Error::Stranger)?;
    if !ask.bearer && ask.csrf_header.as_deref() != Some(gate.user.csrf.as_str()) {
        return Err(Error::ForeignForm);
    }
    drop(gate.read(Action::KeepCatalogue)?);
    let w = ask.wording;
    match parcel::read(unmarked(&ask.document), gate.today) {
        Ok(parcel) => {
            let lines = plan::keep(&gate, parcel, &HashSet::new())?;
            let items: Vec<_> = lines
                .iter()
                .map(|line| json!({"id": line.item.thing.id(), "state": line.state.code()}))
                .collect();
            Ok(Reply::json(&json!({"items": items})))
        }
        Err(wrong) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let faults: Vec<_> = wrong
                .iter()
                .map(|wrong| json!({"item": wrong.item, "field": wrong.path, "detail": w.t(wrong.key)}))
                .collect();
            let problem = json!({"type": "/problems/catalogue", "title": w.t("exchange-wrong"),
                "status": status.as_u16(), "faults": faults});
            Ok(Reply::problem(status, &problem))
        }
    }
}
