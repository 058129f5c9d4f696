// SPDX-License-Identifier: MPL-2.0
//! Finds whoever is to be enrolled in an activity among those the user works with (*tilmeld*).

use super::Activity;
use crate::{
    error::{Error, Result},
    gate::{Action, Gate, Section},
    people,
    record::store,
    web::{Ask, Crumb, Frame, Reply},
};
use askama::Template;
use kernel::ids::{ActivityId, PersonId};

#[derive(Template)]
#[template(path = "activities/enrol.html")]
struct EnrolPage<'a> {
    frame: Frame<'a>,
    id: ActivityId,
    query: &'a str,
    found: Vec<(PersonId, String)>,
    more: bool,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such activity, or it takes no names.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (w, id) = (ask.wording, ask.id::<kernel::ids::ActivityKind>("id")?);
    let mut reader = gate.read(Action::KeepActivities)?;
    let kept = store::find::<Activity>(&mut reader, store::nobody(), id.cast())?;
    let kept = kept.filter(|kept| !kept.struck && kept.record.takes_names).ok_or(Error::NotFound)?;
    let query = ask.query.get("q").trim();
    let (mut found, mut more) = (Vec::new(), false);
    if !query.is_empty() {
        let hits = people::search(gate, &mut reader, query)?;
        more = hits.more;
        for person in hits.persons {
            if gate.knows(&mut reader, Action::Change(Section::Case), person)? {
                found.push((person, people::name(&mut reader, person)?.unwrap_or_default()));
            }
        }
    }
    let crumbs = vec![
        Crumb { address: "/activities".to_owned(), label: w.t("activity-plural").to_owned() },
        Crumb { address: format!("/activities/{id}"), label: kept.record.name },
    ];
    let page = EnrolPage {
        frame: Frame::inside(gate, ask, w.t("activity-enrol")).under(crumbs),
        id,
        query,
        found,
        more,
    };
    Ok(Reply::page(page.render()?))
}
