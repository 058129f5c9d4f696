// SPDX-License-Identifier: MPL-2.0
//! Activities that several parts of society stand behind together, and which parts those are (*på tværs*, A-26).

use super::{Activity, ActivityOwner, ActivityStatus, Sector, together};
use crate::{
    error::Result,
    gate::{Action, Gate},
    people,
    record::store,
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;
use kernel::ids::ActivityId;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// An activity of several sectors.
struct Line {
    address: String,
    name: String,
    state: String,
    sectors: String,
    parties: String,
}

#[derive(Template)]
#[template(path = "activities/joint.html")]
struct JointPage<'a> {
    frame: Frame<'a>,
    count: String,
    /// Each mix of sectors, and how many activities have it.
    mixes: Vec<(String, usize)>,
    lines: Vec<Line>,
}

/// The page: activities with two sectors or more behind them, those that have ended too.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeActivities)?;
    let mut behind: HashMap<ActivityId, (BTreeSet<Sector>, Vec<String>)> = HashMap::new();
    for kept in store::all::<ActivityOwner>(&mut reader)? {
        let name = together::name_of(&mut reader, &kept.record)?;
        let (sectors, parties) = behind.entry(kept.record.activity).or_default();
        sectors.insert(kept.record.sector);
        parties.push(name);
    }
    let mut mixes: BTreeMap<String, usize> = BTreeMap::new();
    let mut lines = Vec::new();
    let mut all = store::all::<Activity>(&mut reader)?;
    drop(reader);
    all.retain(|kept| kept.record.activity_status != ActivityStatus::Planned);
    let count = all.len();
    for kept in all {
        let Some((sectors, parties)) = behind.get(&kept.id.cast()).filter(|(all, _)| all.len() > 1) else {
            continue;
        };
        let words: Vec<&str> = sectors.iter().map(|sector| w.word(*sector)).collect();
        let mix = words.join(" + ");
        *mixes.entry(mix.clone()).or_default() += 1;
        lines.push(Line {
            address: format!("/activities/{}", kept.id),
            state: w.word(kept.record.activity_status).to_owned(),
            name: kept.record.name,
            sectors: mix,
            parties: parties.join(", "),
        });
    }
    lines.sort_by_cached_key(|line| (line.sectors.clone(), people::danish_order(&line.name)));
    let told = [("count", lines.len()), ("all", count)]
        .map(|(name, count)| (name, i64::try_from(count).unwrap_or(i64::MAX).into()));
    let crumbs = vec![Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() }];
    let page = JointPage {
        frame: Frame::inside(gate, ask, w.t("joint-title")).under(crumbs),
        count: w.with("joint-count", &told),
        mixes: mixes.into_iter().collect(),
        lines,
    };
    Ok(Reply::page(page.render()?))
}
