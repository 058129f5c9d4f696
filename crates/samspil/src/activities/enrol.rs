// SPDX-License-Identifier: MPL-2.0
//! Finds whoever is to be enrolled in an activity, or came to open counselling with their name, among those the user works
//! with (*tilmeld*).

use super::{Activity, ActivitySession, NamedVisit};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Reader, Section},
    people::{self, Person},
    record::{Kept, Record, store},
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;
use kernel::ids::{ActivityId, ActivityKind, PersonId, RecordId};

#[derive(Template)]
#[template(path = "activities/enrol.html")]
struct EnrolPage<'a> {
    frame: Frame<'a>,
    /// The form that is opened in the file of whoever is chosen.
    form: String,
    query: &'a str,
    /// Who, by name and by the day they were born: many are called the same.
    found: Vec<(PersonId, String, String)>,
    more: bool,
}

/// The page on which somebody is found to be enrolled.
///
/// # Errors
/// [`Error::NotFound`] when there is no such activity, or it takes no names.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (mut reader, kept) = find(gate, ask)?;
    if !kept.record.takes_names {
        return Err(Error::NotFound);
    }
    let form = format!("enrolment/new?activity={}", kept.id);
    shown(gate, ask, &mut reader, (kept, Vec::new()), (Section::Case, "activity-enrol", form))
}

/// The page on which somebody is found who came to open counselling and wants it to stand in their file.
///
/// # Errors
/// [`Error::NotFound`] when there is no such session, or its activity takes no visits.
pub fn visitor(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (mut reader, kept) = find(gate, ask)?;
    if !kept.record.takes_visits() {
        return Err(Error::NotFound);
    }
    let id: RecordId = ask.id("session")?;
    let session = store::find::<ActivitySession>(&mut reader, store::nobody(), id)?;
    let session = session.filter(|session| !session.struck && session.record.activity == kept.id.cast());
    let session = session.ok_or(Error::NotFound)?;
    let day = super::calendar::weekday(ask.wording, session.record.held_on);
    let crumb = Crumb { address: format!("/activities/{}/session/{id}", kept.id), label: day };
    let form = format!("named-visit/new?session={id}");
    shown(gate, ask, &mut reader, (kept, vec![crumb]), (NamedVisit::SECTION, "named-visit-new", form))
}

/// The activity that an address names.
fn find(gate: &Gate<'_>, ask: &Ask) -> Result<(Reader, Kept<Activity>)> {
    let id: ActivityId = ask.id::<ActivityKind>("id")?;
    let mut reader = gate.read(Action::KeepActivities)?;
    let kept = store::find::<Activity>(&mut reader, store::nobody(), id.cast())?;
    let kept = kept.filter(|kept| !kept.struck).ok_or(Error::NotFound)?;
    Ok((reader, kept))
}

fn shown(
    gate: &Gate<'_>,
    ask: &Ask,
    reader: &mut Reader,
    (kept, session): (Kept<Activity>, Vec<Crumb>),
    (section, title, form): (Section, &str, String),
) -> Result<Reply> {
    let w = ask.wording;
    let query = ask.query.get("q").trim();
    let (mut found, mut more) = (Vec::new(), false);
    if !query.is_empty() {
        let hits = people::search(gate, reader, query)?;
        more = hits.more;
        for person in hits.persons {
            if gate.knows(reader, Action::Change(section), person)? {
                let own =
                    store::find::<Person>(reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
                let born = own.record.born_on.map(|day| w.day(day)).unwrap_or_default();
                found.push((person, own.record.name, born));
            }
        }
    }
    let mut crumbs = vec![
        Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() },
        Crumb { address: format!("/activities/{}", kept.id), label: kept.record.name },
    ];
    crumbs.extend(session);
    let page =
        EnrolPage { frame: Frame::inside(gate, ask, w.t(title)).under(crumbs), form, query, found, more };
    Ok(Reply::page(page.render()?))
}
