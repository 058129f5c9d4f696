// SPDX-License-Identifier: MPL-2.0
//! The register of partners on one page: who they are, of which kind, inside or outside, and what is agreed (K-04).

use super::{CooperationAgreement, Organisation};
use crate::{
    catalogue::PartnerKind,
    error::Result,
    gate::{Action, Gate},
    people,
    record::{Kept, store},
    web::{Ask, Frame, Reply, Wording},
};
use askama::Template;
use kernel::TextEnum;

/// An organisation as it is shown.
struct Line {
    id: String,
    name: String,
    kind: String,
    /// What it is a unit of; empty for most.
    part_of: String,
    internal: bool,
    languages: String,
    /// How many agreements are in force, in words.
    agreements: String,
}

#[derive(Template)]
#[template(path = "partners/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    kinds: Vec<(&'static str, &'a str, bool)>,
    lines: Vec<Line>,
    asked: String,
    keeps: bool,
    sees_volunteers: bool,
    sees_places: bool,
    count: String,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeePartners)?;
    let mut all = store::all::<Organisation>(&mut reader)?;
    let agreements = store::all::<CooperationAgreement>(&mut reader)?;
    drop(reader);
    all.retain(|kept| kept.record.is_here(gate.today));
    let kind = PartnerKind::from_code(ask.query.get("kind"));
    let asked = ask.query.get("language").trim().to_lowercase();
    let kinds = PartnerKind::ALL
        .iter()
        .filter(|known| all.iter().any(|kept| kept.record.partner_kind == **known))
        .map(|known| (known.code(), w.word(*known), Some(*known) == kind))
        .collect();
    let fits = |kept: &&Kept<Organisation>| {
        let languages = kept.record.spoken_languages.as_deref().unwrap_or_default().to_lowercase();
        kind.is_none_or(|kind| kept.record.partner_kind == kind) && languages.contains(&asked)
    };
    let mut lines: Vec<Line> =
        all.iter().filter(fits).map(|kept| line(gate, w, kept, (&all, &agreements))).collect();
    lines.sort_by_cached_key(|line| people::danish_order(&line.name));
    let page = ListPage {
        frame: Frame::inside(gate, ask, w.t("menu-partners")),
        kinds,
        count: w.count("partners-count", i64::try_from(lines.len()).unwrap_or(i64::MAX)),
        lines,
        asked,
        keeps: gate.may(Action::KeepPartners),
        sees_volunteers: gate.may(Action::SeeVolunteers),
        sees_places: gate.may(Action::SeeStatus),
    };
    Ok(Reply::page(page.render()?))
}

fn line(
    gate: &Gate<'_>,
    w: &Wording,
    kept: &Kept<Organisation>,
    (all, agreements): (&[Kept<Organisation>], &[Kept<CooperationAgreement>]),
) -> Line {
    let organisation = &kept.record;
    let whole = organisation.part_of.and_then(|id| all.iter().find(|other| other.id == id.cast()));
    let own = agreements.iter().filter(|it| it.record.organisation == kept.id.cast());
    let count = own.filter(|it| it.record.in_force(gate.today)).count();
    Line {
        id: kept.id.to_string(),
        name: organisation.name.clone(),
        kind: w.word(organisation.partner_kind).to_owned(),
        part_of: whole.map(|whole| w.about("partner-part-of", &whole.record.name)).unwrap_or_default(),
        internal: organisation.internal,
        languages: organisation.spoken_languages.clone().unwrap_or_default(),
        agreements: w.count("partner-agreements", i64::try_from(count).unwrap_or(i64::MAX)),
    }
}
