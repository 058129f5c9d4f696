// SPDX-License-Identifier: MPL-2.0
//! What is held here, for everybody: the published activities with when, where and whom to ask (*aktiviteter*, T-22).

use super::{
    Activity, ActivityStatus,
    one::{ActivityView, activity_view},
    open::Open,
};
use crate::{
    error::Result,
    people,
    record::store,
    web::{App, Ask, Crumb, Frame, Reply},
};
use askama::Template;

#[derive(Template)]
#[template(path = "catalogue/activities.html")]
struct ActivitiesPage<'a> {
    frame: Frame<'a>,
    activities: Vec<ActivityView>,
}

/// The page.
///
/// # Errors
/// When the database cannot answer.
pub fn page(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, open) = (ask.wording, Open::of(app, ask)?);
    let mut held = match open.municipality.1.as_str() {
        "" => Vec::new(),
        _ => store::all::<Activity>(&mut *app.office.look_by_itself(open.municipality.0)?)?,
    };
    held.retain(|kept| kept.record.published && kept.record.activity_status != ActivityStatus::Ended);
    held.sort_by_cached_key(|kept| people::danish_order(&kept.record.name));
    let crumbs = vec![Crumb { address: "/catalogue".to_owned(), label: w.t("catalogue-title").to_owned() }];
    let page = ActivitiesPage {
        frame: open.frame(ask, w.t("activity-plural")).under(crumbs),
        activities: held.iter().filter_map(|kept| activity_view(w, &open, kept)).collect(),
    };
    Ok(Reply::page(page.render()?))
}
