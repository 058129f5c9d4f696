// SPDX-License-Identifier: MPL-2.0
//! What somebody outside meets behind their link about a move-in: the least about the family, and their own points.

use super::points::{self, OwnPoint, check_texts};
use crate::{
    error::{Error, Result},
    gate::Wicket,
    reception::{ChecklistItem, item_title},
    record::Faults,
    web::{
        Ask, Frame, Reply, Wording,
        form::{self, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;

/// A point as its party sees it.
struct Point {
    id: String,
    version: i64,
    title: String,
    due: String,
    late: bool,
    done: String,
    evidence: String,
    /// What is asked when it is ticked.
    fields: Vec<FieldView>,
    /// What was written here while somebody else did it.
    own_words: String,
}

#[derive(Template)]
#[template(path = "housing/move_in/guest.html")]
struct GuestPage<'a> {
    frame: Frame<'a>,
    token: String,
    csrf: &'a str,
    holder: String,
    facts: Vec<(&'a str, String)>,
    /// How much is late; empty when nothing is.
    late: String,
    points: Vec<Point>,
    wrong: Vec<Wrong>,
    /// Whether somebody else has changed the point meanwhile.
    stale: bool,
}

/// The page of the party: the least about the family, what is late, and their own points.
///
/// # Errors
/// When the database cannot answer.
pub fn page(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    show(wicket, ask, &Faults::default(), false)
}

fn show(wicket: &Wicket<'_>, ask: &Ask, faults: &Faults, stale: bool) -> Result<Reply> {
    let w = ask.wording;
    let mut own = wicket.own::<ChecklistItem>()?;
    own.sort_by_key(|point| (point.item.due_on.is_none(), point.item.due_on, point.id));
    let points: Vec<Point> = own.iter().map(|own| point(ask, own, wicket.today, faults)).collect();
    let mut frame = Frame::outside(ask, w.t("guest-title"));
    frame.municipality = &wicket.guest.municipality_name;
    let status = match (stale, faults.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, true) => StatusCode::OK,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = GuestPage {
        token: ask.part("token").to_owned(),
        csrf: &wicket.guest.csrf,
        holder: w.with(
            "guest-holder",
            &[("what", wicket.guest.name.as_str().into()), ("party", w.word(wicket.guest.party).into())],
        ),
        facts: facts(wicket, w)?,
        late: match points.iter().filter(|point| point.late).count() {
            0 => String::new(),
            late => w.count("guest-late", i64::try_from(late).unwrap_or(i64::MAX)),
        },
        wrong: form::wrong(w, "checklist_item", faults, points.iter().flat_map(|point| &point.fields)),
        points,
        stale,
        frame,
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// What the party may know of the family, and whom they can call.
fn facts<'a>(wicket: &Wicket<'_>, w: &'a Wording) -> Result<Vec<(&'a str, String)>> {
    let glance = wicket.glance()?;
    let unnamed = || w.t("guest-unnamed").to_owned();
    let mut facts = vec![
        (w.t("guest-family"), glance.name.unwrap_or_else(unnamed)),
        (w.t("guest-size"), w.count("guest-persons", glance.size)),
        (w.t("guest-moves-in"), w.day_or(glance.moves_in_on)),
    ];
    facts.extend(glance.phone.map(|phone| (w.t("guest-phone"), phone)));
    facts.push((w.t("guest-contact"), wicket.guest.contact.clone()));
    Ok(facts)
}

fn point(ask: &Ask, own: &OwnPoint, today: Date, faults: &Faults) -> Point {
    let (w, item) = (ask.wording, &own.item);
    let is_tried = ask.part("id") == own.id.to_string();
    let done = item.done_on.map(|day| {
        let by = item.done_by.iter().cloned();
        std::iter::once(w.day(day)).chain(by).collect::<Vec<_>>().join(", ")
    });
    Point {
        id: own.id.to_string(),
        version: own.version,
        title: item_title(w, item),
        due: w.day_or(item.due_on),
        late: done.is_none() && item.due_on.is_some_and(|due| due < today),
        fields: match done {
            None => points::asked(w, (own.id, item), (is_tried, &ask.form, faults), ""),
            Some(_) => Vec::new(),
        },
        own_words: match done {
            Some(_) if is_tried => ask.form.get("evidence").trim().to_owned(),
            _ => String::new(),
        },
        done: done.unwrap_or_default(),
        evidence: item.evidence.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
    }
}

/// Ticks a point of the party's own, with what shows it. Whoever was second sees what the other did beside what they
/// wrote themselves.
///
/// # Errors
/// [`Error::NotFound`] when the point is somebody else's.
pub fn tick(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    let (id, version) = (ask.id("id")?, ask.form.get("version").parse().map_err(|_| Error::Unreadable)?);
    let kept = check_texts(ask).and_then(|()| wicket.act::<ChecklistItem>(id, version, &ask.form));
    match kept {
        Ok(()) => Ok(Reply::see(&format!("/link/{}", ask.part("token")))),
        Err(Error::Refused(faults)) => show(wicket, ask, &faults, false),
        Err(Error::Stale | Error::Overtaken(_)) => show(wicket, ask, &Faults::default(), true),
        // What is done is no longer theirs to do: then somebody else has done it.
        Err(Error::NotFound) if wicket.own::<ChecklistItem>()?.iter().any(|own| own.id == id) => {
            show(wicket, ask, &Faults::default(), true)
        }
        Err(error) => Err(error),
    }
}
