// SPDX-License-Identifier: MPL-2.0
//! The page on which the guideposts are put in order and the figures placed under them, without a line of code (B-07).

use super::{grouping, guidepost::Guidepost};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Told, Writer},
    record::{Kept, Prose, store},
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;
use axum::http::StatusCode;
use kernel::ids::RecordId;

#[derive(Template)]
#[template(path = "reports/guideposts.html")]
struct GuidepostsPage<'a> {
    frame: Frame<'a>,
    own: Vec<OwnGuidepost>,
    shipped: Vec<String>,
    figures: Vec<Placing>,
    /// Whether somebody else was quicker: what stands in the fields is the user's own then.
    stale: bool,
}

struct OwnGuidepost {
    id: String,
    version: i64,
    name: String,
}

/// A figure and the guidepost it stands under; empty when under none.
struct Placing {
    number: &'static str,
    name: String,
    under: String,
    /// The name of the guidepost somebody else has put it under meanwhile.
    theirs: Option<String>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, false)
}

fn show(gate: &Gate<'_>, ask: &Ask, stale: bool) -> Result<Reply> {
    let w = ask.wording;
    let own = grouping::own(&mut *gate.read(Action::KeepStatus)?, gate.today)?;
    let placing = |number: &'static str| {
        let home = own.iter().find(|kept| kept.record.numbers().any(|known| known == number));
        let (mine, name) = (ask.form.get(&format!("figure-{number}")), grouping::name_of(w, number));
        let under = home.map(|kept| kept.id.to_string()).unwrap_or_default();
        let home = home.map_or(w.t("status-not-placed"), |kept| kept.record.name.as_str()).to_owned();
        let theirs = (stale && under != mine).then_some(home);
        Placing { number, name, under: if stale { mine.to_owned() } else { under }, theirs }
    };
    let page = GuidepostsPage {
        frame: Frame::inside(gate, ask, w.t("status-guideposts"))
            .under(vec![Crumb { address: "/status".to_owned(), label: w.t("status-title").to_owned() }]),
        shipped: grouping::shipped(w).into_iter().map(|group| group.name).collect(),
        figures: grouping::all_figures().map(placing).collect(),
        own: own
            .iter()
            .map(|kept| OwnGuidepost {
                id: kept.id.to_string(),
                version: kept.version,
                name: kept.record.name.clone(),
            })
            .collect(),
        stale,
    };
    let status = if stale { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(Reply::page(page.render()?).status(status))
}

/// Begins from the six that come with the program, so that they can be changed.
///
/// # Errors
/// As the gate says; [`Error::Stale`] when there are guideposts already.
pub fn begin(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::KeepStatus)?;
    if !grouping::own(&mut tx, gate.today)?.is_empty() {
        return Err(Error::Stale);
    }
    let mut told = None;
    for guidepost in as_records(ask.wording) {
        told = Some(store::add(&mut tx, store::nobody(), RecordId::mint(), &guidepost)?);
    }
    done(tx, told)
}

/// The six as records of the municipality's own.
pub(crate) fn as_records(w: &crate::web::Wording) -> impl Iterator<Item = Guidepost> {
    grouping::shipped(w).into_iter().zip(1..).map(|(group, position)| Guidepost {
        position,
        name: group.name,
        description: Some(Prose(group.description)).filter(|text| !text.0.is_empty()),
        figures: Some(group.figures.join(" ")),
        starts_on: None,
        ends_on: None,
    })
}

/// Places every figure where the form says; whoever was second is shown both versions.
///
/// # Errors
/// As the gate says.
pub fn place(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    match placed(gate, ask) {
        Err(Error::Stale | Error::Overtaken(_)) => show(gate, ask, true),
        done => done,
    }
}

/// Within a guidepost the figures keep their order, and new ones come last.
fn placed(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::KeepStatus)?;
    let mut told = None;
    for mut kept in grouping::own(&mut tx, gate.today)? {
        let id = kept.id.to_string();
        let chosen = |number: &str| ask.form.get(&format!("figure-{number}")) == id;
        let before = kept.record.numbers().filter(|number| chosen(number)).map(str::to_owned);
        let new = grouping::all_figures()
            .filter(|number| chosen(number) && kept.record.numbers().all(|known| known != *number))
            .map(str::to_owned);
        let figures = before.chain(new).collect::<Vec<_>>().join(" ");
        let record =
            Guidepost { figures: Some(figures).filter(|text| !text.is_empty()), ..kept.record.clone() };
        if record != kept.record {
            kept.version = ask.form.get(&format!("version-{id}")).parse().map_err(|_| Error::Stale)?;
            told = Some(store::amend(&mut tx, &kept, &record)?);
        }
    }
    done(tx, told)
}

/// Moves a guidepost before the one it follows, and numbers them all again.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when it is not in use.
pub fn move_up(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let id: RecordId = ask.id("id")?;
    let mut tx = gate.write(Action::KeepStatus)?;
    let mut own = grouping::own(&mut tx, gate.today)?;
    let at = own.iter().position(|kept| kept.id == id).ok_or(Error::NotFound)?;
    own.swap(at, at.saturating_sub(1));
    let told = number(&mut tx, &own)?;
    done(tx, told)
}

fn number(tx: &mut Writer, own: &[Kept<Guidepost>]) -> Result<Option<Told>> {
    let mut told = None;
    for (kept, position) in own.iter().zip(1..).filter(|(kept, position)| kept.record.position != *position) {
        told = Some(store::amend(tx, kept, &Guidepost { position, ..kept.record.clone() })?);
    }
    Ok(told)
}

/// Keeps what was changed; nothing is told of when nothing was.
fn done(tx: Writer, told: Option<Told>) -> Result<Reply> {
    if let Some(told) = told {
        tx.commit(told)?;
    }
    Ok(Reply::see("/status/guideposts?saved=changed"))
}
