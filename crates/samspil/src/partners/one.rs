// SPDX-License-Identifier: MPL-2.0
//! One organisation: its units, whom one calls there, and every agreement with it (*organisation*).

use super::{AgreementFile, CompanyPlace, CooperationAgreement, Organisation, OrganisationContact};
use crate::{
    activities::{self, ActivityFollowUp},
    error::{Error, Result},
    gate::{Action, Conn, Gate, Stored, accounts},
    record::{Kept, Record, store},
    web::{Ask, Crumb, Frame, Reply, Wording, records},
};
use askama::Template;
use jiff::civil::Date;
use kernel::{TextEnum, ids::RecordId};

/// An agreement as it is shown.
pub struct AgreementView {
    /// Its id.
    pub id: String,
    /// What kind it is.
    pub kind: String,
    /// The guidepost it serves.
    pub guidepost: String,
    /// From when until when.
    pub days: String,
    /// Whether it is in force, and if not why.
    pub state: String,
    /// What it is for.
    pub purpose: String,
    /// Who does which part.
    pub responsibilities: String,
    /// Its files: address, what it is called, and how large.
    pub files: Vec<(String, String, String)>,
    /// The rest: signed, looked at again, who answers, where it lies.
    pub facts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "partners/one.html")]
struct OnePage<'a> {
    frame: Frame<'a>,
    id: String,
    facts: Vec<(String, String)>,
    contribution: String,
    units: Vec<(String, String)>,
    contacts: Vec<(String, String)>,
    agreements: Vec<AgreementView>,
    /// The activities it stands behind: address and name.
    activities: Vec<(String, String)>,
    /// What it follows up there, and by when.
    follow_ups: Vec<String>,
    /// The places it offers: id, what and when.
    places: Vec<(String, String)>,
    keeps: bool,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such organisation; else as the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, id): (_, RecordId) = (ask.wording, ask.id("id")?);
    let mut reader = gate.read(Action::SeePartners)?;
    let all = store::all::<Organisation>(&mut reader)?;
    let kept = all.iter().find(|kept| kept.id == id).ok_or(Error::NotFound)?;
    let mut contacts = store::all::<OrganisationContact>(&mut reader)?;
    contacts.retain(|contact| contact.record.organisation == id.cast());
    let mut agreements = store::all::<CooperationAgreement>(&mut reader)?;
    agreements.retain(|agreement| agreement.record.organisation == id.cast());
    agreements.sort_by_key(|agreement| std::cmp::Reverse(agreement.record.starts_on));
    let mut agreements: Vec<AgreementView> = agreements
        .iter()
        .map(|agreement| view(&mut reader, w, agreement, gate.today))
        .collect::<Stored<_>>()?;
    for agreement in &mut agreements {
        agreement.files = files(&mut reader, w, &agreement.id)?;
    }
    let activities = activities::held_by(&mut reader, id.cast())?;
    let follow_ups = activities::follow_ups_at(&mut reader, id.cast())?;
    let mut places = store::all::<CompanyPlace>(&mut reader)?;
    places.retain(|place| place.record.organisation == id.cast());
    drop(reader);
    let units = all.iter().filter(|other| other.record.part_of == Some(id.cast()));
    let page = OnePage {
        frame: Frame::inside(gate, ask, &kept.record.name)
            .under(vec![Crumb { address: "/partners".to_owned(), label: w.t("menu-partners").to_owned() }]),
        id: id.to_string(),
        facts: facts(w, &kept.record, &all),
        contribution: kept.record.contribution.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        units: units.map(|unit| (unit.id.to_string(), unit.record.name.clone())).collect(),
        contacts: contacts.iter().map(|contact| (contact.id.to_string(), contact.record.line())).collect(),
        agreements,
        activities: activities
            .into_iter()
            .map(|kept| (format!("/activities/{}", kept.id), kept.record.name))
            .collect(),
        follow_ups: follow_ups.into_iter().map(|kept| follow_up(w, &kept.record)).collect(),
        places: places.into_iter().map(|kept| (kept.id.to_string(), place(w, &kept.record))).collect(),
        keeps: gate.may(Action::KeepPartners),
    };
    Ok(Reply::page(page.render()?))
}

fn follow_up(w: &Wording, it: &ActivityFollowUp) -> String {
    let due = it.due_on.map(|day| w.about("follow-up-due", &w.day(day)));
    std::iter::once(it.what.clone()).chain(due).collect::<Vec<_>>().join(", ")
}

fn place(w: &Wording, it: &CompanyPlace) -> String {
    format!("{}, {}", w.headline(&it.headline()), w.days(it.starts_on, it.ends_on))
}

fn facts(w: &Wording, organisation: &Organisation, all: &[Kept<Organisation>]) -> Vec<(String, String)> {
    let side = w.t(if organisation.internal { "partner-internal" } else { "partner-external" });
    let answer = |yes: bool| w.t(if yes { "yes" } else { "no" }).to_owned();
    let whole = organisation.part_of.and_then(|id| all.iter().find(|other| other.id == id.cast()));
    let said = [
        ("partner_kind", Some(w.word(organisation.partner_kind).to_owned())),
        ("internal", Some(side.to_owned())),
        ("part_of", whole.map(|whole| whole.record.name.clone())),
        ("takes_part", Some(answer(organisation.takes_part))),
        ("key_partner", Some(answer(organisation.key_partner))),
        ("spoken_languages", organisation.spoken_languages.clone()),
        ("size_class", organisation.size_class.map(|size| w.word(size).to_owned())),
        ("link", organisation.link.clone()),
    ];
    said.into_iter().filter_map(|(field, text)| Some((w.field_of("organisation", field), text?))).collect()
}

/// An agreement as it is shown.
///
/// # Errors
/// When the database cannot answer.
fn view(
    conn: &mut Conn,
    w: &Wording,
    kept: &Kept<CooperationAgreement>,
    today: Date,
) -> Stored<AgreementView> {
    let it = &kept.record;
    let state = w.t(if it.in_force(today) {
        "agreement-in-force"
    } else if it.ends_on.is_some_and(|end| end < today) {
        "agreement-over"
    } else if it.signed_on.is_none() {
        "agreement-unsigned"
    } else {
        "agreement-to-come"
    });
    let responsible = accounts::name(conn, it.responsible)?;
    let said = [
        ("signed_on", it.signed_on.map(|day| w.day(day))),
        ("review_on", it.review_on.map(|day| w.day(day))),
        ("responsible", responsible),
        ("agreement_document", it.agreement_document.clone()),
    ];
    let told =
        |(field, text): (&str, Option<String>)| Some((w.field_of("cooperation_agreement", field), text?));
    Ok(AgreementView {
        id: kept.id.to_string(),
        kind: w.word(it.agreement_kind).to_owned(),
        guidepost: w.code("activity-guidepost", it.agreement_guidepost.code()).to_owned(),
        days: w.days(it.starts_on, it.ends_on),
        state: state.to_owned(),
        purpose: it.purpose.0.clone(),
        responsibilities: it.responsibilities.0.clone(),
        files: Vec::new(),
        facts: said.into_iter().filter_map(told).collect(),
    })
}

/// The files of an agreement.
///
/// # Errors
/// When the database cannot answer.
fn files(conn: &mut Conn, w: &Wording, agreement: &str) -> Stored<Vec<(String, String, String)>> {
    let Ok(agreement) = agreement.parse::<RecordId>() else { return Ok(Vec::new()) };
    let all = store::picked::<AgreementFile>(conn, "and agreement = $2 order by id", &[&agreement])?;
    let told = |kept: Kept<AgreementFile>| {
        let it = kept.record;
        let of = format!("{}, {}", w.word(it.file_type), records::size(w, it.file_size));
        (
            kept.id.to_string(),
            it.title,
            it.dated_on.map_or_else(|| of.clone(), |day| format!("{}, {of}", w.day(day))),
        )
    };
    Ok(all.into_iter().map(told).collect())
}
