// SPDX-License-Identifier: MPL-2.0
//! What somebody outside meets behind any link: the code first, then the page of the work the link is about.

use crate::{
    error::Result,
    gate::{Opening, OutsideParty, Wicket},
    web::{App, Ask, Frame, GUEST_COOKIE, Reply},
};
use askama::Template;
use axum::http::{StatusCode, header};

/// How long a device keeps a link open: never longer than the link itself, which is asked each time.
const DEVICE_KEEPS: i64 = 90 * 24 * 60 * 60;

#[derive(Template)]
#[template(path = "link/code.html")]
struct CodePage<'a> {
    frame: Frame<'a>,
    token: String,
    fault: String,
}

/// The page of whoever holds the link.
///
/// # Errors
/// When the database cannot answer.
pub fn page(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    match wicket.guest.party {
        OutsideParty::Partner => crate::partners::guest_page(wicket, ask),
        OutsideParty::Friend => crate::volunteers::guest_page(wicket, ask),
        OutsideParty::HousingAssociation | OutsideParty::Volunteer | OutsideParty::Family => {
            crate::housing::guest_page(wicket, ask)
        }
    }
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

/// Closes the link on this device.
///
/// # Errors
/// When the database cannot keep it.
pub fn leave(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    wicket.leave()?;
    Ok(Reply::see(&format!("/link/{}", ask.part("token"))))
}
