// SPDX-License-Identifier: MPL-2.0
//! The area that a home lies in, as it is shown before anybody is assigned one there (*områdeprofil*).

use super::{criteria::Home, store as tables};
use crate::{error::Result, gate::Conn, web::Wording};
use jiff::civil::Date;

/// The profile: the area's name, and what is known of it as word and sentence.
pub struct Profile {
    /// The name.
    pub name: String,
    /// What is known.
    pub lines: Vec<(String, String)>,
}

/// The profile of the area a home lies in, when that is known.
///
/// # Errors
/// When the database cannot answer.
pub fn of(conn: &mut Conn, w: &Wording, home: &Home, today: Date) -> Result<Option<Profile>> {
    let (Some(area), Some(id)) = (&home.area, home.dwelling.area) else { return Ok(None) };
    let (households, persons) = tables::placed_in(conn, id, today)?;
    let placed =
        w.with("area-profile-placed", &[("households", households.into()), ("persons", persons.into())]);
    let mut lines = vec![
        (w.t("area-profile-now").to_owned(), placed),
        (w.t("area-profile-new").to_owned(), w.count("housing-persons", home.newcomers)),
        (w.field("status"), status(w, home)),
    ];
    let unknown = || w.t("area-profile-unknown").to_owned();
    let residents = area.residents.map(|residents| residents.to_string());
    lines.push((w.field("residents"), residents.unwrap_or_else(unknown)));
    let strengths = area.strengths.as_ref().map(|strengths| strengths.0.clone());
    lines.push((w.field("strengths"), strengths.unwrap_or_else(unknown)));
    lines.push((w.field("welcome"), area.welcome.clone().unwrap_or_else(unknown)));
    Ok(Some(Profile { name: area.name.clone(), lines }))
}

/// What the newest list says of the area.
fn status(w: &Wording, home: &Home) -> String {
    match &home.listing {
        Some(listing) => format!("{} ({})", w.word(listing.status), w.day(listing.listed_on)),
        None => w.t("area-profile-unlisted").to_owned(),
    }
}
