// SPDX-License-Identifier: MPL-2.0
//! Statuses that were frozen: a copy that no later change of a case reaches, and that shows when it was tampered with.

use super::{
    contact::Contact,
    figures::View,
    shown::Shown,
    status,
    store::frozen::{self, Frozen},
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate},
    web::{Ask, Crumb, Frame, Reply, Wording, wording},
};
use askama::Template;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// What is kept of a status: everything that stood on its page, and the same figures for programs.
#[derive(Serialize, Deserialize)]
pub struct Copy {
    /// What it is called.
    pub title: String,
    /// The day the figures are told as of.
    pub as_of: Date,
    /// When it was frozen.
    pub frozen_at: Timestamp,
    /// By whom.
    pub frozen_by: String,
    /// What was said of it as a whole.
    pub comment: String,
    /// Whom its readers can ask; nobody in what was frozen before that was asked for.
    #[serde(default)]
    pub contact: Contact,
    /// The page.
    pub page: Shown,
    /// Every series, with definitions, strategy and guideposts, as the API tells them.
    pub figures: Value,
}

/// The sum over a text (*SHA-256*), as other programs write it.
#[must_use]
pub fn sum(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A frozen status as one reader may see it.
struct Found {
    kept: Frozen,
    text: String,
    /// Nothing when the copy is not what was frozen.
    copy: Option<Copy>,
}

#[derive(Template)]
#[template(path = "reports/frozen.html")]
struct FrozenPage<'a> {
    frame: Frame<'a>,
    /// The language in which it was frozen.
    danish: &'static Wording,
    id: String,
    frozen: String,
    sum: String,
    published: bool,
    copy: Option<Copy>,
}

#[derive(Template)]
#[template(path = "reports/frozen_list.html")]
struct FrozenList<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    keeps: bool,
}

struct Line {
    id: String,
    title: String,
    as_of: String,
    frozen: String,
}

/// The list of frozen statuses.
///
/// # Errors
/// As the gate says.
pub fn list(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let all = frozen::all(&mut *gate.read(Action::SeeStatus)?, status::view(gate))?;
    let line = |kept: Frozen| Line {
        id: kept.id.to_string(),
        as_of: w.day(kept.as_of),
        frozen: frozen_in_words(w, &kept),
        title: kept.title,
    };
    let page = FrozenList {
        frame: Frame::inside(gate, ask, w.t("frozen-title")).under(vec![to_status(w)]),
        lines: all.into_iter().map(line).collect(),
        keeps: gate.may(Action::KeepStatus),
    };
    Ok(Reply::page(page.render()?))
}

/// One frozen status, as it was.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when there is none with this id.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, found) = (ask.wording, found(gate, ask)?);
    let to_list = Crumb { address: "/status/frozen".to_owned(), label: w.t("frozen-title").to_owned() };
    let page = FrozenPage {
        frame: Frame::inside(gate, ask, &found.kept.title).under(vec![to_status(w), to_list]),
        danish: wording::language("da"),
        id: found.kept.id.to_string(),
        frozen: frozen_in_words(w, &found.kept),
        sum: found.kept.sum,
        published: status::view(gate) == View::Published,
        copy: found.copy,
    };
    Ok(Reply::page(page.render()?))
}

/// The very bytes that were frozen, so that anybody can take the sum over them.
///
/// # Errors
/// As [`page`].
pub fn file(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    Ok(Reply::of("application/json", found(gate, ask)?.text.into_bytes()))
}

/// The list for programs.
///
/// # Errors
/// As the gate says.
pub fn list_for_programs(gate: &Gate<'_>, _: &Ask) -> Result<Reply> {
    let all = frozen::all(&mut *gate.read(Action::SeeStatus)?, status::view(gate))?;
    Ok(Reply::json(&json!({"items": all.iter().map(told).collect::<Vec<_>>()})))
}

/// One frozen status for programs; without figures when they are not those that were frozen.
///
/// # Errors
/// As [`page`].
pub fn answer(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let found = found(gate, ask)?;
    let mut told = told(&found.kept);
    told["intact"] = found.copy.is_some().into();
    told["contact"] = json!(found.copy.as_ref().map(|copy| &copy.contact));
    told["comment"] = found.copy.as_ref().map(|copy| copy.comment.as_str()).into();
    let views = found.copy.iter().flat_map(|copy| &copy.page.guideposts);
    let said = views.filter(|view| !view.comment.is_empty());
    told["comments"] = said.map(|view| json!({"guidepost": view.name, "comment": view.comment})).collect();
    told["status"] = found.copy.map(|copy| copy.figures).into();
    Ok(Reply::json(&told))
}

fn told(kept: &Frozen) -> Value {
    json!({"id": kept.id, "title": kept.title, "as_of": kept.as_of, "frozen_at": kept.frozen_at,
        "frozen_by": kept.who, "sha256": kept.sum})
}

fn found(gate: &Gate<'_>, ask: &Ask) -> Result<Found> {
    let (view, id) = (status::view(gate), ask.id("id")?);
    let mut reader = gate.read(Action::SeeStatus)?;
    let kept =
        frozen::all(&mut reader, view)?.into_iter().find(|kept| kept.id == id).ok_or(Error::NotFound)?;
    let text = frozen::copy(&mut reader, id, view)?.ok_or(Error::NotFound)?;
    let copy =
        if is_intact(&mut reader, &kept, &text, view)? { serde_json::from_str(&text).ok() } else { None };
    Ok(Found { kept, text, copy })
}

/// Whether a copy is what was frozen: the sum over it stands beside it, and in the trail.
fn is_intact(conn: &mut Conn, kept: &Frozen, text: &str, view: View) -> Result<bool> {
    let sum = sum(text);
    Ok(sum == kept.sum && frozen::sum_in_the_trail(conn, kept.id, view)? == Some(sum))
}

fn frozen_in_words(w: &Wording, kept: &Frozen) -> String {
    w.with("frozen-by", &[("when", w.moment(kept.frozen_at).into()), ("who", kept.who.clone().into())])
}

fn to_status(w: &Wording) -> Crumb {
    Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }
}
