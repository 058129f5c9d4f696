// SPDX-License-Identifier: MPL-2.0
//! A decision as the letter that is sent: read before it is, with what is still missing (*afgørelsesbrev*).

use super::{
    Decision, Hearing,
    letter_aid::{LetterAid, aid},
};
use crate::{
    deadlines::KeptRules,
    error::{Error, Result},
    gate::{Action, Gate, Section, accounts},
    people::Person,
    record::{Record, store},
    web::{
        Ask, Crumb, Frame, Reply,
        wording::{self, Wording},
    },
};
use askama::Template;
use kernel::ids::RecordId;

#[derive(Template)]
#[template(path = "cases/letter.html")]
struct Letter<'a> {
    frame: Frame<'a>,
    name: String,
    day: String,
    /// What is missing before it may be sent.
    lacks: Vec<String>,
    /// The language the person reads, where it is not Danish.
    language: String,
    /// The fixed parts in that language, where the program has it.
    aid: Option<LetterAid>,
    /// What it is called, and its parts: heading and text, in the language of the authority.
    heading: String,
    parts: Vec<(&'static str, String)>,
    signed: Vec<String>,
    /// Where the letter as it was sent can be filed; empty for whoever may not.
    attach: String,
    greeting: &'static str,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    // The letter is in the language of the authority, whichever language the pages around it are read in.
    let (w, danish, person) = (ask.wording, wording::language("da"), ask.id("person")?);
    let id: RecordId = ask.id("id")?;
    let mut reader = gate.open(Action::See(Section::Decisions), person)?;
    let own = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let kept = store::find::<Decision>(&mut reader, person, id)?.filter(|kept| !kept.struck);
    let decision = kept.ok_or(Error::NotFound)?.record;
    let by = match decision.decided_by {
        Some(account) => accounts::name(&mut reader, account)?,
        None => None,
    };
    let rules = KeptRules::read(&mut reader)?;
    let book = rules.book();
    // A letter that is not sent yet is dated today, and so is the time to complain.
    let sent = decision.sent_on.unwrap_or(gate.today);
    let until = book.on("d40-complaint", sent).and_then(|rule| law::due_after(rule, sent));
    let heard = match (decision.hearing, decision.heard_on) {
        (Some(Hearing::Held), Some(day)) => danish.about("letter-heard", &danish.day(day)),
        _ => decision.no_hearing_because.as_ref().map(|text| text.0.clone()).unwrap_or_default(),
    };
    let prose =
        |text: &Option<crate::record::Prose>| text.as_ref().map(|it| it.0.clone()).unwrap_or_default();
    let last = until;
    let until = until.map(|day| danish.about("letter-until", &danish.day(day)));
    let guidance = std::iter::once(prose(&decision.complaint_guidance)).chain(until);
    let guidance = guidance.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
    let parts = [
        ("field-decision-facts", prose(&decision.facts)),
        ("hearing-title", heard),
        ("field-reasons", prose(&decision.reasons)),
        ("field-legal-ground", decision.legal_ground.clone().unwrap_or_default()),
        ("field-complaint-guidance", guidance),
    ];
    let lacks = decision.lacks().into_iter().map(|field| w.field_of("decision", field)).collect();
    let language = own.record.language.filter(|language| !language.eq_ignore_ascii_case("dansk"));
    let parts: Vec<_> = parts.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    let keys: Vec<&'static str> = parts.iter().map(|(key, _)| *key).collect();
    let heard_on = decision.heard_on.filter(|_| decision.hearing == Some(Hearing::Held));
    let aid = language.as_ref().and_then(|language| aid(language, &keys, heard_on, last));
    let title = |w: &Wording| format!("{}: {}", w.t("decision"), w.word(decision.kind));
    let headed = |(key, text): (&'static str, String)| (danish.t(key), text);
    let page = Letter {
        frame: Frame::inside(gate, ask, &title(w)).under(vec![
            Crumb { address: format!("/person/{person}"), label: own.record.name.clone() },
            Crumb {
                address: format!("/person/{person}/{}/{id}", Decision::NAME),
                label: w.t("decision").to_owned(),
            },
        ]),
        name: own.record.name,
        day: danish.day(sent),
        lacks,
        language: language.unwrap_or_default(),
        aid,
        heading: title(danish),
        parts: parts.into_iter().map(headed).collect(),
        greeting: danish.t("letter-greeting"),
        signed: by.into_iter().chain(decision.made_in).collect(),
        attach: if reader.may(Action::Change(Section::Notes)) {
            format!("/person/{person}/document/new?about={id}&kind=decision&direction=out")
        } else {
            String::new()
        },
    };
    Ok(Reply::page(page.render()?))
}
