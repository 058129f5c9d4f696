// SPDX-License-Identifier: MPL-2.0
//! What somebody outside meets behind their link: the code first, then the least about the family and their own points.

use super::points::{OwnPoint, check_texts};
use crate::{
    error::{Error, Result},
    gate::{Opening, Wicket},
    reception::{ChecklistItem, item_title},
    web::{App, Ask, Frame, GUEST_COOKIE, Reply, Wording},
};
use askama::Template;
use axum::http::{StatusCode, header};
use jiff::civil::Date;

/// How long a device keeps a link open: never longer than the link itself, which is asked each time.
const DEVICE_KEEPS: i64 = 90 * 24 * 60 * 60;

#[derive(Template)]
#[template(path = "housing/move_in/code.html")]
struct CodePage<'a> {
    frame: Frame<'a>,
    token: String,
    fault: String,
}

/// A point as its party sees it.
struct Point {
    id: String,
    version: i64,
    title: String,
    due: String,
    late: bool,
    done: String,
    evidence: String,
    asks_language: bool,
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
    faults: Vec<(String, String)>,
}

/// Asks for the code. Whatever stands in the address, the answer is the same: nothing is looked up.
///
/// # Errors
/// When the page cannot be made.
pub fn ask_for_code(ask: &Ask) -> Result<Reply> {
    let status =
        if ask.method == axum::http::Method::POST { StatusCode::UNAUTHORIZED } else { StatusCode::OK };
    Ok(code_page(ask, String::new())?.status(status))
}

fn code_page(ask: &Ask, fault: String) -> Result<Reply> {
    // Only what can stand in a link is written back.
    let safe = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '.';
    let token: String = ask.part("token").chars().filter(safe).take(100).collect();
    let mut frame = Frame::outside(ask, ask.wording.t("code-title"));
    frame.here = format!("/link/{token}");
    Ok(Reply::page(CodePage { frame, token, fault }.render()?))
}

/// Tries the code.
///
/// # Errors
/// When the database cannot answer.
pub fn open(app: &App, ask: &Ask) -> Result<Reply> {
    let (w, token) = (ask.wording, ask.part("token"));
    match app.office.open_link(token, ask.form.get("code"), ask.guest.as_deref())? {
        Opening::Welcome(device) => {
            let cookie = format!(
                "{GUEST_COOKIE}={device}; Path=/; Max-Age={DEVICE_KEEPS}; Secure; HttpOnly; SameSite=Lax"
            );
            Ok(Reply::see(&format!("/link/{token}")).header(header::SET_COOKIE, &cookie))
        }
        Opening::Wrong => Ok(code_page(ask, w.t("code-wrong").to_owned())?.status(StatusCode::UNAUTHORIZED)),
        Opening::Wait(minutes) => {
            let fault = w.count("code-wait", minutes);
            Ok(code_page(ask, fault)?.status(StatusCode::TOO_MANY_REQUESTS))
        }
    }
}

/// The page of the party: the least about the family, what is late, and their own points.
///
/// # Errors
/// When the database cannot answer.
pub fn page(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    show(wicket, ask, Vec::new())
}

fn show(wicket: &Wicket<'_>, ask: &Ask, faults: Vec<(String, String)>) -> Result<Reply> {
    let w = ask.wording;
    let mut own = wicket.own::<ChecklistItem>()?;
    own.sort_by_key(|point| (point.item.due_on.is_none(), point.item.due_on, point.id));
    let points: Vec<Point> = own.iter().map(|own| point(w, own, wicket.today)).collect();
    let mut frame = Frame::outside(ask, w.t("guest-title"));
    frame.municipality = &wicket.guest.municipality_name;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
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
        points,
        faults,
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

fn point(w: &Wording, own: &OwnPoint, today: Date) -> Point {
    let item = &own.item;
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
        done: done.unwrap_or_default(),
        evidence: item.evidence.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
        asks_language: item.needs_language(),
    }
}

/// Ticks a point of the party's own, with what shows it.
///
/// # Errors
/// [`Error::NotFound`] when the point is somebody else's.
pub fn tick(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    let (id, version) = (ask.id("id")?, ask.form.get("version").parse().map_err(|_| Error::Unreadable)?);
    let (evidence, language) = (ask.form.get("evidence"), ask.form.get("explained_in"));
    let kept = check_texts(ask).and_then(|()| wicket.tick::<ChecklistItem>(id, version, evidence, language));
    match kept {
        Ok(()) => Ok(Reply::see(&format!("/link/{}", ask.part("token")))),
        Err(Error::Refused(faults)) => {
            let w = ask.wording;
            let told = faults.0.iter().map(|fault| (w.field(fault.field), w.fault(&fault.kind))).collect();
            show(wicket, ask, told)
        }
        // Somebody in the municipality was quicker: the page says what they wrote.
        Err(Error::Stale) => Ok(Reply::see(&format!("/link/{}", ask.part("token")))),
        Err(error) => Err(error),
    }
}

/// Closes the link on this device.
///
/// # Errors
/// When the database cannot keep it.
pub fn leave(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    wicket.leave()?;
    Ok(Reply::see(&format!("/link/{}", ask.part("token"))))
}
