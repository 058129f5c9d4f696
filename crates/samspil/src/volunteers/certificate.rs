// SPDX-License-Identifier: MPL-2.0
//! A certificate of what a refugee did as a volunteer, and the line for the CV, in Danish and English (*bevis*, A-36).

use super::OwnWork;
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    partners::Organisation,
    people::Person,
    record::store,
    web::{Ask, Crumb, Frame, Reply, Wording, wording},
};
use askama::Template;
use kernel::ids::{PersonId, RecordId};

/// The certificate in one language.
struct Sheet {
    language: &'static str,
    title: String,
    /// Who did what, for whom, when.
    sentence: String,
    told: String,
    hours: String,
    signed: String,
    cv_label: String,
    cv_line: String,
}

#[derive(Template)]
#[template(path = "volunteers/certificate.html")]
struct CertificatePage<'a> {
    frame: Frame<'a>,
    sheets: Vec<Sheet>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, person): (_, PersonId) = (ask.wording, ask.id("person")?);
    let id: RecordId = ask.id("id")?;
    let mut reader = gate.open(Action::See(Section::Volunteering), person)?;
    let own = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let kept = store::find::<OwnWork>(&mut reader, person, id)?.filter(|kept| !kept.struck);
    let work = kept.ok_or(Error::NotFound)?.record;
    let organisation = match work.organisation {
        Some(id) => store::find::<Organisation>(&mut reader, store::nobody(), id.cast())?,
        None => None,
    };
    let whom = organisation.map_or_else(|| gate.user.municipality_name.clone(), |kept| kept.record.name);
    let name = own.record.name;
    let sheets = ["da", "en"].map(|code| sheet(gate, wording::language(code), &work, (&name, &whom)));
    let page = CertificatePage {
        sheets: sheets.into(),
        frame: Frame::inside(gate, ask, w.t("certificate-title")).under(vec![
            Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
            Crumb { address: format!("/person/{person}"), label: name.clone() },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

fn sheet(gate: &Gate<'_>, w: &'static Wording, work: &OwnWork, (name, whom): (&str, &str)) -> Sheet {
    let days = match work.ends_on {
        Some(end) => w.with(
            "certificate-from-until",
            &[("from", w.day(work.starts_on).into()), ("until", w.day(end).into())],
        ),
        None => w.about("certificate-since", &w.day(work.starts_on)),
    };
    let kind = w.word(work.own_work_kind);
    let said = [("name", name), ("kind", kind), ("whom", whom), ("days", days.as_str())];
    let said = said.map(|(key, text)| (key, text.into()));
    let years = match work.ends_on.map(jiff::civil::Date::year) {
        Some(year) if year == work.starts_on.year() => year.to_string(),
        Some(year) => format!("{}–{year}", work.starts_on.year()),
        None => format!("{}–", work.starts_on.year()),
    };
    let hours = work.total_hours.map(|hours| w.count("certificate-hours", hours)).unwrap_or_default();
    let short = [kind, whom, work.work_told.as_str(), hours.as_str()];
    let short: Vec<&str> = short.into_iter().filter(|text| !text.is_empty()).collect();
    Sheet {
        language: w.language,
        title: w.t("certificate-title").to_owned(),
        sentence: w.with("certificate-sentence", &said),
        told: work.work_told.clone(),
        signed: format!("{}, {}", gate.user.municipality_name, w.day(gate.today)),
        cv_label: w.t("certificate-cv").to_owned(),
        cv_line: format!("{years}: {}", short.join(", ")),
        hours,
    }
}
