// SPDX-License-Identifier: MPL-2.0
//! Which guideposts are carried by agreements, inside and outside the house, and which of them run out (B-39, B-42).

use super::{
    CooperationAgreement, Organisation, picture,
    reminders::{Reminder, agreements},
};
use crate::{
    activities::ActivityGuidepost,
    error::Result,
    gate::{Action, Gate},
    record::store,
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::TextEnum;

/// A guidepost with the agreements in force that serve it.
pub struct Row {
    /// What it is called.
    pub name: String,
    /// With partners inside the municipality.
    pub internal: u64,
    /// With actors outside it.
    pub external: u64,
    /// With whom.
    pub parties: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "partners/coverage.html")]
struct CoveragePage<'a> {
    frame: Frame<'a>,
    picture: String,
    rows: Vec<Row>,
    /// The guideposts that no agreement serves, in words.
    bare: String,
    looks: Vec<Reminder>,
    keeps: bool,
    sees_status: bool,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeePartners)?;
    let rows = rows(gate, w, &mut reader)?;
    let looks = agreements(&mut reader, w, gate.today, |_| true)?;
    drop(reader);
    let bare: Vec<&str> =
        rows.iter().filter(|row| row.internal + row.external == 0).map(|row| row.name.as_str()).collect();
    let page = CoveragePage {
        frame: Frame::inside(gate, ask, w.t("agreements-title"))
            .under(vec![Crumb { address: "/partners".to_owned(), label: w.t("menu-partners").to_owned() }]),
        picture: picture::draw(w, &rows),
        bare: if bare.is_empty() { String::new() } else { w.about("agreements-bare", &bare.join("; ")) },
        rows,
        looks,
        keeps: gate.may(Action::KeepPartners),
        sees_status: gate.may(Action::SeeStatus),
    };
    Ok(Reply::page(page.render()?))
}

fn rows(gate: &Gate<'_>, w: &Wording, conn: &mut crate::gate::Conn) -> Result<Vec<Row>> {
    let parties = store::all::<Organisation>(conn)?;
    let mut all = store::all::<CooperationAgreement>(conn)?;
    all.retain(|kept| kept.record.in_force(gate.today));
    let row = |guidepost: &ActivityGuidepost| {
        let of = all.iter().filter(|kept| kept.record.agreement_guidepost == *guidepost);
        let of: Vec<_> = of
            .filter_map(|kept| parties.iter().find(|party| party.id == kept.record.organisation.cast()))
            .collect();
        let inside = of.iter().filter(|party| party.record.internal).count() as u64;
        let mut with: Vec<_> = of.iter().map(|it| (it.id.to_string(), it.record.name.clone())).collect();
        with.dedup();
        Row {
            name: w.word(*guidepost).to_owned(),
            internal: inside,
            external: of.len() as u64 - inside,
            parties: with,
        }
    };
    Ok(ActivityGuidepost::ALL.iter().map(row).collect())
}
