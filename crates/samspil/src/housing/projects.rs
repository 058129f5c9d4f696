// SPDX-License-Identifier: MPL-2.0
//! The housing projects of the municipality, and turning the homes of one into dwellings (*boligprojekter*, K-11).

use super::project::HousingProject;
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    people,
    record::{Kept, store},
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use kernel::ids::RecordId;

/// A project as it is shown.
struct Line {
    id: String,
    name: String,
    facts: Vec<String>,
    mix: String,
    partners: String,
    can_turn: bool,
    version: i64,
}

#[derive(Template)]
#[template(path = "housing/projects.html")]
struct ProjectsPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    may_change: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeDwellings)?;
    let mut projects = store::all::<HousingProject>(&mut reader)?;
    drop(reader);
    projects.sort_by_cached_key(|kept| (people::danish_order(&kept.record.name), kept.id));
    let page = ProjectsPage {
        frame: Frame::inside(gate, ask, w.t("housing-project-plural")),
        lines: projects.iter().map(|kept| line(w, kept)).collect(),
        may_change: gate.may(Action::ChangeDwellings),
    };
    Ok(Reply::page(page.render()?))
}

fn line(w: &Wording, kept: &Kept<HousingProject>) -> Line {
    let project = &kept.record;
    let mut facts = vec![
        w.word(project.project_status).to_owned(),
        w.word(project.kind).to_owned(),
        w.count("project-units", project.units),
        w.count("housing-rooms", project.rooms),
        w.count("housing-sleeps", project.sleeps),
    ];
    facts.extend(
        project.expected_rent.map(|rent| w.about("project-rent", &crate::record::Field::show(&rent))),
    );
    facts.extend(project.ready_on.map(|day| w.about("project-ready", &w.day(day))));
    facts.extend(project.turned_on.map(|day| w.about("project-turned", &w.day(day))));
    Line {
        id: kept.id.to_string(),
        name: project.name.clone(),
        facts,
        mix: project.mix.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        partners: project.partners.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        can_turn: project.can_turn(),
        version: kept.version,
    }
}

/// Puts the homes of a project on the list of dwellings, all of them or none, and only once.
///
/// # Errors
/// As the gate says; when somebody was quicker.
pub fn turn(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::ChangeDwellings)?;
    let id: RecordId = ask.id("id")?;
    let kept = store::find::<HousingProject>(&mut tx, store::nobody(), id)?.ok_or(Error::NotFound)?;
    if !kept.record.can_turn() || kept.version.to_string() != ask.form.get("version") {
        return Err(Error::Stale);
    }
    for home in kept.record.homes() {
        let _told = store::add(&mut tx, store::nobody(), RecordId::mint(), &home)?;
    }
    let turned = HousingProject { turned_on: Some(gate.today), ..kept.record.clone() };
    let told = store::amend(&mut tx, &kept, &turned)?;
    tx.commit(told)?;
    Ok(Reply::see("/housing/projects?saved=added"))
}
