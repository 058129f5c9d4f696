// SPDX-License-Identifier: MPL-2.0
//! Starts an initiative here: makes a local activity from an entry of the catalogue (*start den her*).

use super::{Entry, Theme, shelf::Shelf};
use crate::{
    activities::{Activity, ActivityGuidepost, ActivityStatus, ActivityType, Names},
    error::{Error, Result},
    gate::{Action, Gate},
    record::{Prose, store},
    web::{Ask, Reply},
};
use kernel::ids::RecordId;

/// The guidepost that initiatives about something serve.
const fn guidepost(theme: Theme) -> ActivityGuidepost {
    match theme {
        Theme::Housing => ActivityGuidepost::Housing,
        Theme::Danish => ActivityGuidepost::Danish,
        Theme::EmploymentAndEducation => ActivityGuidepost::Work,
        Theme::ChildrenAndYouth => ActivityGuidepost::Education,
        Theme::CivilSociety => ActivityGuidepost::Community,
        Theme::Reception
        | Theme::Health
        | Theme::SpecialEfforts
        | Theme::Families
        | Theme::Cooperation
        | Theme::Repatriation => ActivityGuidepost::Cooperation,
    }
}

/// The first line of a text that fits in a field.
fn line(text: &str) -> Option<String> {
    let short: String = text.chars().take(200).collect();
    (!short.is_empty()).then_some(short)
}

fn activity(entry: &Entry) -> Activity {
    let kind = ActivityType::of_entry(entry.id);
    Activity {
        name: entry.name.chars().take(200).collect(),
        initiative: Some(entry.id),
        inspired_by: None,
        activity_guidepost: Some(guidepost(entry.theme)),
        activity_status: ActivityStatus::Planned,
        description: Prose(entry.summary.clone()),
        audience: line(&entry.target_group),
        age_from: entry.age_from,
        age_until: entry.age_until,
        venue: None,
        when_text: None,
        price_text: None,
        organiser: None,
        starts_on: None,
        ends_on: None,
        contact_name: None,
        contact_title: None,
        contact_phone: None,
        contact_mail: None,
        link: None,
        feed: None,
        published: false,
        activity_type: kind,
        takes_names: kind.is_some_and(|kind| kind.rules().names == Names::Usual),
        capacity: None,
        held_in: None,
        also_held_in: None,
        english: (!entry.english.is_empty()).then(|| Prose(entry.english.clone())),
        recognition: None,
    }
}

/// Makes the activity and goes to its form, where place, time and contact are written.
///
/// # Errors
/// [`Error::NotFound`] when there is no such entry.
pub fn start(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(Action::KeepCatalogue)?;
    let shelf = Shelf::of(&mut tx, gate.between(), &gate.user.municipality_name)?;
    let shelved = shelf.with_id(ask.id("id")?).ok_or(Error::NotFound)?;
    let id = RecordId::mint();
    let told = store::add(&mut tx, store::nobody(), id, &activity(&shelved.entry))?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/register/activity/{id}?saved=added")))
}
