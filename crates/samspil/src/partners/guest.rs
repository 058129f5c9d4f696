// SPDX-License-Identifier: MPL-2.0
//! What a partner meets behind its link: what it is asked, what it is told of the person, and how it answers.

use super::{PartnerReferral, ReferralState, refer, referral::OwnReferral};
use crate::{
    cases::Message,
    error::{Error, Result},
    gate::Wicket,
    record::{Faults, Field, Kind, Prose, Spec, store},
    web::{
        Ask, Frame, Reply,
        form::{self, Choices, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "partners/guest.html")]
struct GuestPage<'a> {
    frame: Frame<'a>,
    token: String,
    csrf: &'a str,
    holder: String,
    contact: String,
    id: String,
    version: i64,
    asks: String,
    purpose: &'a str,
    state: &'a str,
    due: String,
    late: bool,
    told: Vec<(String, String)>,
    may_answer: bool,
    may_end: bool,
    /// What is asked of whoever answers.
    answer: Vec<FieldView>,
    /// The messages between the municipality and the partner.
    messages: Vec<MessageView>,
    /// A message to the municipality.
    message: Vec<FieldView>,
    wrong: Vec<Wrong>,
    /// Whether somebody in the municipality has changed it meanwhile.
    stale: bool,
}

const ANSWER: [Spec; 1] = [field("partner_referral", "answer_reason", <Prose as Field>::KIND, false)];
const MESSAGE: [Spec; 2] = [
    field("message", "subject", <String as Field>::KIND, true),
    field("message", "message_text", <Prose as Field>::KIND, true),
];

const fn field(of: &'static str, name: &'static str, kind: Kind, required: bool) -> Spec {
    Spec { of, name, kind, required }
}

/// A message as the partner sees it.
struct MessageView {
    id: String,
    version: i64,
    /// From whom and when.
    from: String,
    subject: String,
    text: String,
    /// Whether it is for the partner, and nobody there has said that it is read.
    unread: bool,
    /// When it was read and by whom; empty while it is not.
    read: String,
}

/// The page of the partner.
///
/// # Errors
/// When the database cannot answer.
pub fn page(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    show(wicket, ask, &Faults::default(), false)
}

fn show(wicket: &Wicket<'_>, ask: &Ask, faults: &Faults, stale: bool) -> Result<Reply> {
    let w = ask.wording;
    let OwnReferral { id, version, referral } =
        wicket.own::<PartnerReferral>()?.pop().ok_or(Error::NotFound)?;
    let told = wicket.told::<PartnerReferral>()?;
    // Once it is over, nothing about the person is left here.
    let messages = if referral.is_open() { wicket.own::<Message>()? } else { Vec::new() };
    let status = match (stale, faults.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, true) => StatusCode::OK,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut written = ask.form.clone();
    if written.get("subject").is_empty()
        && let Some(last) = messages.last()
    {
        written.set("subject", last.message.subject.clone());
    }
    let mut answer = form::fields(w, &ANSWER, &written, faults, &Choices::default());
    for field in &mut answer {
        w.t("partner-guest-reason").clone_into(&mut field.label);
        w.t("partner-guest-reason-hint").clone_into(&mut field.hint);
    }
    let message = form::fields(w, &MESSAGE, &written, faults, &Choices::default());
    let mut frame = Frame::outside(ask, w.t("partner-guest-title"));
    frame.municipality = &wicket.guest.municipality_name;
    let waits = referral.referral_state == ReferralState::Sent;
    let page = GuestPage {
        token: ask.part("token").to_owned(),
        csrf: &wicket.guest.csrf,
        holder: wicket.guest.name.clone(),
        contact: wicket.guest.contact.clone(),
        id: id.to_string(),
        version,
        asks: if referral.is_open() { referral.asks.0.clone() } else { String::new() },
        purpose: w.word(referral.referral_purpose),
        state: w.word(referral.referral_state),
        due: w.day(referral.answer_by),
        late: waits && referral.answer_by < wicket.today,
        told: told
            .into_iter()
            .map(|(field, text)| (w.word(field).to_owned(), refer::in_words(w, field, text)))
            .collect(),
        may_answer: waits,
        may_end: referral.referral_state == ReferralState::Accepted,
        messages: messages
            .into_iter()
            .map(|own| {
                let it = own.message;
                let read = it.read_on.map(|day| w.day(day)).into_iter().chain(it.read_by.clone());
                MessageView {
                    id: own.id.to_string(),
                    version: own.version,
                    from: format!("{}, {}", w.day(it.sent_on), it.from_name),
                    unread: it.is_for_partner() && it.read_on.is_none(),
                    read: read.collect::<Vec<_>>().join(", "),
                    subject: it.subject,
                    text: it.message_text.0,
                }
            })
            .collect(),
        wrong: form::wrong(w, "partner_referral", faults, answer.iter().chain(&message)),
        answer,
        message,
        stale,
        frame,
    };
    Ok(Reply::page(page.render()?).status(status))
}

/// Answers the referral, or says that it is over.
///
/// # Errors
/// [`Error::NotFound`] when it is another's.
pub fn answer(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    let (id, version) = (ask.id("id")?, ask.form.get("version").parse().map_err(|_| Error::Unreadable)?);
    let mut faults = Faults::default();
    let _reason = store::read_field::<Option<Prose>>("answer_reason", &ask.form, &mut faults);
    if !faults.is_empty() {
        return show(wicket, ask, &faults, false);
    }
    match wicket.act::<PartnerReferral>(id, version, &ask.form) {
        Ok(()) => Ok(Reply::see(&format!("/link/{}", ask.part("token")))),
        // Somebody in the municipality was quicker: the page says how it stands, beside what was written.
        Err(Error::Stale | Error::Overtaken(_)) => show(wicket, ask, &Faults::default(), true),
        Err(Error::Refused(faults)) => show(wicket, ask, &faults, false),
        Err(error) => Err(error),
    }
}

/// Writes to the municipality, in the case.
///
/// # Errors
/// [`Error::NotFound`] once the referral is over.
pub fn write(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    match wicket.write::<Message>(&ask.form) {
        Ok(()) => Ok(Reply::see(&format!("/link/{}", ask.part("token")))),
        Err(Error::Refused(faults)) => show(wicket, ask, &faults, false),
        Err(error) => Err(error),
    }
}

/// Says that a message to the partner is read.
///
/// # Errors
/// [`Error::NotFound`] when it is another's, is read already, or the referral is over.
pub fn read(wicket: &Wicket<'_>, ask: &Ask) -> Result<Reply> {
    let (id, version) = (ask.id("id")?, ask.form.get("version").parse().map_err(|_| Error::Unreadable)?);
    if !wicket.own::<PartnerReferral>()?.iter().any(|own| own.referral.is_open()) {
        return Err(Error::NotFound);
    }
    match wicket.act::<Message>(id, version, &ask.form) {
        Ok(()) | Err(Error::Stale | Error::Overtaken(_)) => {
            Ok(Reply::see(&format!("/link/{}", ask.part("token"))))
        }
        Err(error) => Err(error),
    }
}
