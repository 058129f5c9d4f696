// SPDX-License-Identifier: MPL-2.0
//! What a voluntary friend meets behind their link: whom it is about, as little as that is, and how they answer.

use super::{
    FriendMatch,
    friend_match::{MatchStage, OwnMatch},
};
use crate::{
    error::{Error, Result},
    gate::Wicket,
    web::{Ask, Frame, Reply},
};
use askama::Template;

#[derive(Template)]
#[template(path = "volunteers/guest.html")]
struct GuestPage<'a> {
    frame: Frame<'a>,
    token: String,
    csrf: &'a str,
    holder: String,
    contact: String,
    id: String,
    version: i64,
    stage: &'a str,
    told: Vec<(String, String)>,
    /// The days of the friendship that are known: what, and when.
    days: Vec<(&'static str, String)>,
    may_say_yes: bool,
    may_say_met: bool,
    waits_for_person: bool,
}

#[derive(Template)]
#[template(path = "volunteers/thanks.html")]
struct ThanksPage<'a> {
    frame: Frame<'a>,
}

/// The page of the volunteer.
///
/// # Errors
/// When the database cannot answer.
pub fn page(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let OwnMatch { id, version, record } = wicket.own::<FriendMatch>()?.pop().ok_or(Error::NotFound)?;
    let told = wicket.told::<FriendMatch>()?;
    let mut frame = Frame::outside(ask, w.t("friend-guest-title"));
    frame.municipality = &wicket.guest.municipality_name;
    let day = |key: &'static str, day: Option<_>| day.map(|day| (key, w.day(day)));
    let stage = record.stage();
    let page = GuestPage {
        token: ask.part("token").to_owned(),
        csrf: &wicket.guest.csrf,
        holder: wicket.guest.name.clone(),
        contact: wicket.guest.contact.clone(),
        id: id.to_string(),
        version,
        stage: w.word(stage),
        told: told.into_iter().map(|(field, text)| (w.word(field).to_owned(), text)).collect(),
        days: [
            day("field-first-meeting-on", record.first_meeting_on),
            day("field-friend-match-follow-up-on", record.follow_up_on),
        ]
        .into_iter()
        .flatten()
        .collect(),
        may_say_yes: stage == MatchStage::Asked && record.volunteer_yes_on.is_none(),
        may_say_met: stage == MatchStage::Agreed,
        waits_for_person: record.volunteer_yes_on.is_some() && record.person_yes_on.is_none(),
        frame,
    };
    Ok(Reply::page(page.render()?))
}

/// Says yes or no, that one has met, or that it ends.
///
/// # Errors
/// [`Error::NotFound`] when it is another's, or not to be said now.
pub fn answer(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    let (id, version) = (ask.id("id")?, ask.form.get("version").parse().map_err(|_| Error::Unreadable)?);
    match wicket.act::<FriendMatch>(id, version, &ask.form) {
        // A no closes the link in the same moment: there is nothing left to come back to.
        Ok(()) if ask.form.get("answer") == "no" => {
            let mut frame = Frame::outside(ask, ask.wording.t("friend-thanks-title"));
            frame.municipality = &wicket.guest.municipality_name;
            Ok(Reply::page(ThanksPage { frame }.render()?))
        }
        // Somebody in the municipality was quicker: the page says how it stands.
        Ok(()) | Err(Error::Stale | Error::Overtaken(_)) => {
            Ok(Reply::see(&format!("/link/{}", ask.part("token"))))
        }
        Err(error) => Err(error),
    }
}
