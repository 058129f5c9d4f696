// SPDX-License-Identifier: MPL-2.0
//! The offer of a voluntary friend on one page: asked, answered, agreed to and wished for in one go.

use super::{
    Consent, ConsentWay, FriendAnswer, FriendMatch, FriendOffer, Volunteer, WishedSex, consent,
    friend_match::MatchStage,
};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, ConsentPurpose, Gate, Section, Stored, Told, Writer, consented},
    people::{Interpreter, Person},
    record::{FaultKind, Faults, Fields, Kept, Kind, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply, Wording,
        form::{self, FieldView},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    TextEnum,
    ids::{PersonId, RecordId},
};

const SEE: Action = Action::See(Section::Volunteering);
const CHANGE: Action = Action::Change(Section::Volunteering);

/// What is said when the consent is no longer the one that the form was made from.
const OVERTAKEN: &str = "fault-friend-consent-overtaken";

/// A friendship as the file shows it.
struct Friendship {
    address: String,
    volunteer: String,
    stage: String,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "volunteers/friend.html")]
struct FriendPage<'a> {
    frame: Frame<'a>,
    person: String,
    /// What was offered and answered: in words, the latest first.
    offers: Vec<(String, String)>,
    /// The consent that holds: since when and how, in words; empty when there is none.
    consent: String,
    /// The consent that the form was made from, as it was then; empty when there was none.
    seen: String,
    /// Whether it is a child, for whom whoever has custody is asked too.
    is_child: bool,
    /// A consent that was withdrawn, in words; empty when none was.
    withdrawn: String,
    /// The consent to writing to each other: since when, in words; empty when there is none.
    may_write: String,
    ways: Vec<(&'static str, &'a str)>,
    friendships: Vec<Friendship>,
    own_work: String,
    may_change: bool,
    fields: Vec<FieldView>,
    wishes: Vec<FieldView>,
    wrong: Vec<(&'static str, String, String)>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Form::default(), &Faults::default())
}

/// What is asked about the offer and the consent, and what is asked about the friend.
fn asked() -> (Vec<Spec>, Vec<Spec>) {
    let of = |specs: &[Spec], names: &[&str]| -> Vec<Spec> {
        names.iter().filter_map(|name| specs.iter().find(|spec| spec.name == *name)).copied().collect()
    };
    let mut first = of(FriendOffer::FIELDS, &["offered_on", "friend_answer"]);
    first.push(Spec { of: "consent", name: "agrees", kind: Kind::Flag, required: false });
    first.extend(of(Consent::FIELDS, &["phone_told", "consent_language", "given_how"]));
    let wishes = ["interests", "wished_sex", "by_day", "in_evenings", "at_weekends", "child_friendly"];
    (first, of(FriendOffer::FIELDS, &wishes))
}

fn show(gate: &Gate<'_>, ask: &Ask, written: &Form, faults: &Faults) -> Result<Reply> {
    let (w, person): (_, PersonId) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(SEE, person)?;
    let own = store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?;
    let offers = store::of_person::<FriendOffer>(&mut reader, person)?;
    let consents = store::of_person::<Consent>(&mut reader, person)?;
    let of_friend = || consents.iter().filter(|kept| kept.record.consent_purpose == ConsentPurpose::Friend);
    let holds = of_friend().find(|kept| kept.record.holds(ConsentPurpose::Friend, gate.today));
    let withdrawn = of_friend().filter(|_| holds.is_none()).filter_map(|kept| kept.record.withdrawn_on).max();
    let mut begun = written_over(begun(gate, &own.record, offers.last(), holds), written);
    if faults.of("agrees").is_some_and(|kind| *kind == FaultKind::Said(OVERTAKEN)) {
        // What stands now is answered anew, and not by what was ticked before it was known.
        begun.set("agrees", if holds.is_some() { "true" } else { "" });
    }
    let (first, wishes) = asked();
    let none = form::Choices::default();
    let fields = form::fields(w, &first, &begun, faults, &none);
    let wishes = form::fields(w, &wishes, &begun, faults, &none);
    let wrong = fields
        .iter()
        .chain(&wishes)
        .filter_map(|field| field.fault.clone().map(|fault| (field.name, field.label.clone(), fault)));
    let page = FriendPage {
        wrong: wrong.collect(),
        fields,
        wishes,
        offers: offers.iter().rev().map(|kept| offered(w, &kept.record)).collect(),
        consent: holds.map(|kept| agreed(w, &kept.record)).unwrap_or_default(),
        seen: holds.map(seen).unwrap_or_default(),
        may_write: consents
            .iter()
            .find(|kept| kept.record.holds(ConsentPurpose::Caseworker, gate.today))
            .map(|kept| w.about("friend-message-agreed", &w.day(kept.record.given_on)))
            .unwrap_or_default(),
        is_child: consented::is_child(&mut reader, person, gate.today)?,
        withdrawn: withdrawn.map(|day| w.about("consent-was-withdrawn", &w.day(day))).unwrap_or_default(),
        ways: ConsentWay::ALL.iter().map(|way| (way.code(), w.word(*way))).collect(),
        friendships: friendships(w, &mut reader, person)?,
        own_work: format!("/person/{person}/own-work/new"),
        may_change: reader.may(CHANGE),
        person: person.to_string(),
        frame: Frame::inside(gate, ask, w.t("friend-title")).under(vec![
            Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
            Crumb { address: format!("/person/{person}"), label: own.record.name },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

/// What the form begins with: what was wished for last, and what is known of the person.
fn begun(
    gate: &Gate<'_>,
    who: &Person,
    last: Option<&Kept<FriendOffer>>,
    holds: Option<&Kept<Consent>>,
) -> Form {
    let mut form = Form::default();
    for (name, text) in last.map(|kept| kept.record.texts()).unwrap_or_default() {
        if !matches!(name, "offered_on" | "answered_on" | "friend_answer" | "ends_on") {
            form.set(name, text);
        }
    }
    if form.get("wished_sex").is_empty() {
        form.set("wished_sex", WishedSex::Any.code());
    }
    form.set("offered_on", gate.today.to_string());
    form.set("agrees", if holds.is_some() { "true" } else { "" });
    form.set("phone_told", if holds.is_some_and(|kept| kept.record.phone_told) { "true" } else { "" });
    form.set("consent_language", who.language.clone().unwrap_or_default());
    let speaks = matches!(who.interpreter, Interpreter::None | Interpreter::Unknown);
    let way = if speaks { ConsentWay::Spoken } else { ConsentWay::Interpreted };
    form.set("given_how", way.code());
    form
}

/// The form with what was sent in place of what it began with; a box that is not ticked is not sent.
fn written_over(mut begun: Form, written: &Form) -> Form {
    if !written.0.is_empty() {
        for flag in ["agrees", "phone_told", "by_day", "in_evenings", "at_weekends", "child_friendly"] {
            begun.set(flag, "");
        }
    }
    for (name, text) in &written.0 {
        begun.set(name, text.clone());
    }
    begun
}

fn offered(w: &Wording, offer: &FriendOffer) -> (String, String) {
    let answered = offer.answered_on.map(|day| w.day(day)).unwrap_or_default();
    let answer = format!("{} {answered}", w.word(offer.friend_answer));
    (w.day(offer.offered_on), answer.trim_end().to_owned())
}

fn agreed(w: &Wording, consent: &Consent) -> String {
    let way = format!("{}, {}", w.word(consent.given_how).to_lowercase(), consent.consent_language);
    let phone = w.t(if consent.phone_told { "consent-with-phone" } else { "consent-without-phone" });
    format!("{}, {way}. {phone}", w.about("consent-since", &w.day(consent.given_on)))
}

fn friendships(w: &Wording, conn: &mut Conn, person: PersonId) -> Stored<Vec<Friendship>> {
    let mut all = Vec::new();
    for kept in store::of_person::<FriendMatch>(conn, person)?.into_iter().rev() {
        let volunteer = store::find::<Volunteer>(conn, store::nobody(), kept.record.volunteer.cast())?;
        let stage = kept.record.stage();
        let ended = kept.record.match_end.map(|why| w.word(why)).unwrap_or_default();
        let days = w.days(kept.record.proposed_on, kept.record.ends_on);
        let words = [w.word(stage), &days, ended].into_iter().filter(|word| !word.is_empty());
        all.push(Friendship {
            address: format!("/volunteers/match/{person}/{}", kept.id),
            volunteer: volunteer.map(|kept| kept.record.name).unwrap_or_default(),
            stage: words.collect::<Vec<_>>().join(", "),
            is_open: stage != MatchStage::Ended,
        });
    }
    Ok(all)
}

/// Keeps the offer with its answer, and the consent where it was given.
///
/// # Errors
/// As the gate says.
pub fn save(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person: PersonId = ask.id("person")?;
    let mut tx = gate.change(CHANGE, person)?;
    let mut faults = Faults::default();
    let answer = FriendAnswer::from_code(ask.form.get("friend_answer"));
    let mut form = ask.form.clone();
    form.set("ends_on", "");
    form.set("answered_on", "");
    if answer.is_some_and(|answer| answer != FriendAnswer::Waiting) {
        form.set("answered_on", gate.today.to_string());
    }
    let offer = store::read::<FriendOffer>(&form, &mut faults, gate.today);
    let running = running(&mut tx, person, gate)?;
    let ticked = ask.form.get("agrees") == "true" && answer != Some(FriendAnswer::NoConsent);
    if ask.form.get("seen") != running.as_ref().map(seen).unwrap_or_default() {
        faults.add("agrees", FaultKind::Said(OVERTAKEN));
    } else if answer == Some(FriendAnswer::Accepted) && !ticked {
        faults.add("agrees", FaultKind::Said("fault-friend-without-consent"));
    }
    let offers = store::of_person::<FriendOffer>(&mut tx, person)?;
    let last = offers.iter().map(|kept| kept.record.offered_on).max();
    if offer.as_ref().zip(last).is_some_and(|(offer, last)| offer.offered_on < last) {
        faults.add("offered_on", FaultKind::Said("fault-friend-offered-before-the-last"));
    }
    let consent = (ticked && running.is_none() && answer == Some(FriendAnswer::Accepted))
        .then(|| given(gate, &form, &mut faults));
    let (Some(offer), true) = (offer, faults.is_empty()) else {
        drop(tx);
        return Ok(show(gate, ask, &ask.form, &faults)?.status(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let mut told = keep(&mut tx, person, &offer)?;
    if let Some(consent) = consent.flatten() {
        told = store::add(&mut tx, person, RecordId::mint(), &consent)?;
    }
    if let Some(kept) = running {
        // Whoever takes the tick away says that they no longer agree; as long as they do, the telephone can be changed.
        let phone_told = ask.form.get("phone_told") == "true";
        if !ticked {
            told = store::amend(&mut tx, &kept, &withdrawn(gate, &kept.record, ask.form.get("given_how")))?;
        } else if kept.record.phone_told != phone_told {
            told = store::amend(&mut tx, &kept, &Consent { phone_told, ..kept.record.clone() })?;
        }
    }
    tx.commit(told)?;
    Ok(Reply::see(&format!("/person/{person}/friend?saved=added")))
}

fn given(gate: &Gate<'_>, form: &Form, faults: &mut Faults) -> Option<Consent> {
    let mut said = Form::default();
    for field in ["consent_language", "given_how", "phone_told"] {
        said.set(field, form.get(field));
    }
    said.set("consent_purpose", ConsentPurpose::Friend.code());
    said.set("given_on", gate.today.to_string());
    store::read::<Consent>(&said, faults, gate.today)
}

/// Keeps an offer. One that waits for its answer is answered instead of made again.
fn keep(tx: &mut Writer, person: PersonId, offer: &FriendOffer) -> Result<Told> {
    let all = store::of_person::<FriendOffer>(tx, person)?;
    let waits = all.iter().rev().find(|kept| kept.record.friend_answer == FriendAnswer::Waiting);
    match waits {
        Some(kept) if offer.friend_answer != FriendAnswer::Waiting => {
            let answered = FriendOffer { offered_on: kept.record.offered_on, ..offer.clone() };
            store::amend(tx, kept, &answered)
        }
        _ => Ok(store::add(tx, person, RecordId::mint(), offer)?),
    }
}

/// The consent to a friend that holds.
fn running(tx: &mut Writer, person: PersonId, gate: &Gate<'_>) -> Stored<Option<Kept<Consent>>> {
    consent::running(tx, person, ConsentPurpose::Friend, gate.today)
}

/// Which consent a form was made from.
fn seen(kept: &Kept<Consent>) -> String {
    format!("{} {}", kept.id, kept.version)
}

/// The same consent, withdrawn today.
fn withdrawn(gate: &Gate<'_>, consent: &Consent, how: &str) -> Consent {
    let how = ConsentWay::from_code(how).unwrap_or(ConsentWay::Spoken);
    Consent { withdrawn_on: Some(gate.today), withdrawn_how: Some(how), ..consent.clone() }
}

/// Withdraws a consent. Where it is the one to a friend, nobody is told anything from this moment, and a friendship that
/// runs ends; where it is the one to writing to each other, that way is closed and the friendship goes on.
///
/// # Errors
/// As the gate says; [`Error::NotFound`] when there is no consent.
pub fn withdraw(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let person: PersonId = ask.id("person")?;
    let mut tx = gate.change(CHANGE, person)?;
    let purpose = ConsentPurpose::from_code(ask.form.get("purpose")).unwrap_or(ConsentPurpose::Friend);
    let kept = consent::running(&mut tx, person, purpose, gate.today)?.ok_or(Error::NotFound)?;
    let withdrawn = withdrawn(gate, &kept.record, ask.form.get("withdrawn_how"));
    let told = store::amend(&mut tx, &kept, &withdrawn)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/person/{person}/friend?saved=changed")))
}
