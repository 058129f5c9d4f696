// SPDX-License-Identifier: MPL-2.0
//! What is held here, for everybody: the published activities with when, where and whom to ask (*aktiviteter*, T-22); those
//! who work with them see the others too.

use super::{ActivityCard, ActivityStatus, visit::Visit};
use crate::{
    error::Result,
    gate::Action,
    people,
    web::{App, Ask, Frame, Reply},
};
use askama::Template;

#[derive(Template)]
#[template(path = "activities/list.html")]
struct ActivitiesPage<'a> {
    frame: Frame<'a>,
    activities: Vec<ActivityCard>,
    others: Vec<ActivityCard>,
    keeps: bool,
    sees_all: bool,
    has_part: bool,
}

/// The page.
///
/// # Errors
/// When the database cannot answer.
pub fn page(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, visit) = (ask.wording, Visit::of(app, ask)?);
    let board = visit.board()?;
    let mut held: Vec<_> =
        board.all().iter().filter(|kept| kept.record.activity_status != ActivityStatus::Ended).collect();
    held.sort_by_cached_key(|kept| people::danish_order(&kept.record.name));
    let (published, others): (Vec<_>, Vec<_>) = held.into_iter().partition(|kept| kept.record.published);
    let sees_all = visit.may(Action::SeeActivities);
    let page = ActivitiesPage {
        frame: visit.frame(ask, w.t("activity-plural")),
        activities: published.into_iter().map(|kept| ActivityCard::of(w, kept)).collect(),
        others: others.into_iter().filter(|_| sees_all).map(|kept| ActivityCard::of(w, kept)).collect(),
        keeps: visit.may(Action::KeepCatalogue),
        sees_all,
        has_part: visit.may(Action::KeepOwnPart),
    };
    Ok(Reply::page(page.render()?))
}
