// SPDX-License-Identifier: MPL-2.0
//! Those who offer their time: each becomes a volunteer in one go, and their offer is answered (*tilbud om tid*, R-03).

use super::Volunteer;
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Stored},
    partners::CitizenOffer,
    record::{FaultKind, Faults, Fields, Kept, Prose, Record, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply, Wording,
        form::{self, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::ids::{RecordId, VolunteerId};

const TAKE: Action = Action::TakeOffersOfTime;

/// Somebody who offers their time, as they are shown.
struct Line {
    id: String,
    giver: String,
    text: String,
    received: String,
    due: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "volunteers/offers.html")]
struct OffersPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    /// What is to be known first; empty when nothing is.
    notice: &'static str,
}

#[derive(Template)]
#[template(path = "volunteers/from_offer.html")]
struct TakePage<'a> {
    frame: Frame<'a>,
    line: Line,
    version: String,
    fields: Vec<FieldView>,
    answer: Vec<FieldView>,
    wrong: Vec<Wrong>,
}

/// The offers of time that wait for an answer, the one that must be answered first before the others.
fn open(conn: &mut Conn) -> Stored<Vec<Kept<CitizenOffer>>> {
    let mut all = store::all::<CitizenOffer>(conn)?;
    all.retain(|kept| kept.record.is_open_time());
    all.sort_by_key(|kept| (kept.record.answer_by, kept.id));
    Ok(all)
}

/// How many wait: a number, and nobody's name.
///
/// # Errors
/// When the database cannot answer.
pub fn waiting(conn: &mut Conn) -> Stored<i64> {
    Ok(i64::try_from(open(conn)?.len()).unwrap_or(i64::MAX))
}

/// The page: everybody who offers their time and waits for an answer.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    list(gate, ask, "")
}

fn list(gate: &Gate<'_>, ask: &Ask, notice: &'static str) -> Result<Reply> {
    let w = ask.wording;
    let all = open(&mut *gate.read(TAKE)?)?;
    let page = OffersPage {
        lines: all.iter().map(|kept| line(gate, w, kept)).collect(),
        notice,
        frame: Frame::inside(gate, ask, w.t("time-offers-title")).under(crumbs(w, false)),
    };
    Ok(Reply::page(page.render()?))
}

fn crumbs(w: &Wording, below: bool) -> Vec<Crumb> {
    let crumb = |address: &str, key| Crumb { address: address.to_owned(), label: w.t(key).to_owned() };
    let list = below.then(|| crumb("/volunteers/offers", "time-offers-title"));
    std::iter::once(crumb("/volunteers", "menu-volunteers")).chain(list).collect()
}

fn line(gate: &Gate<'_>, w: &Wording, kept: &Kept<CitizenOffer>) -> Line {
    let offer = &kept.record;
    let reached = [offer.giver_phone.clone(), offer.giver_mail.clone()].into_iter().flatten();
    Line {
        id: kept.id.to_string(),
        giver: std::iter::once(offer.giver_name.clone()).chain(reached).collect::<Vec<_>>().join(", "),
        text: offer.offer_text.0.clone(),
        received: w.day(offer.received_on),
        due: w.day(offer.answer_by),
        late: offer.answer_by < gate.today,
    }
}

/// The offer that an address names, as long as it waits for an answer.
fn find(conn: &mut Conn, ask: &Ask) -> Result<Option<Kept<CitizenOffer>>> {
    let kept = store::find::<CitizenOffer>(conn, store::nobody(), ask.id("id")?)?;
    Ok(kept.filter(|kept| !kept.struck && kept.record.is_open_time()))
}

/// The register's form, begun with what whoever offers their time has written themselves.
///
/// # Errors
/// As the gate says.
pub fn form(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let Some(kept) = find(&mut *gate.read(TAKE)?, ask)? else { return gone(gate, ask) };
    let (offer, mut begun) = (&kept.record, Form::default());
    begun.set("name", offer.giver_name.clone());
    begun.set("phone", offer.giver_phone.clone().unwrap_or_default());
    begun.set("email", offer.giver_mail.clone().unwrap_or_default());
    begun.set("starts_on", gate.today.to_string());
    begun.set("capacity", "1");
    begun.set("answer_text", ask.wording.t("time-offer-answer"));
    begun.set("version", kept.version.to_string());
    show(gate, ask, &kept, (&begun, &Faults::default()))
}

/// Somebody has answered it meanwhile, or it never was there.
fn gone(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    Ok(list(gate, ask, "time-offer-answered")?.status(StatusCode::CONFLICT))
}

/// What is answered, as a field of the form.
fn answer_spec() -> Vec<Spec> {
    let answer = CitizenOffer::FIELDS.iter().filter(|spec| spec.name == "answer_text");
    answer.map(|spec| Spec { required: true, ..*spec }).collect()
}

fn show(
    gate: &Gate<'_>,
    ask: &Ask,
    kept: &Kept<CitizenOffer>,
    (written, faults): (&Form, &Faults),
) -> Result<Reply> {
    let w = ask.wording;
    let choices = form::choices(&mut *gate.read(TAKE)?, w, Volunteer::FIELDS, gate.today)?;
    let fields = form::fields(w, Volunteer::FIELDS, written, faults, &choices);
    let answer = form::fields(w, &answer_spec(), written, faults, &choices);
    let page = TakePage {
        line: line(gate, w, kept),
        version: written.get("version").to_owned(),
        wrong: form::wrong(w, "volunteer", faults, fields.iter().chain(&answer)),
        fields,
        answer,
        frame: Frame::inside(gate, ask, w.t("time-offer-take")).under(crumbs(w, true)),
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Reply::page(page.render()?).status(status))
}

/// Takes somebody into the register, and answers their offer, both or neither.
///
/// # Errors
/// As the gate says; [`Error::Overtaken`] when somebody else has changed the offer meanwhile.
pub fn take(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let mut tx = gate.write(TAKE)?;
    let Some(kept) = find(&mut tx, ask)? else {
        drop(tx);
        return gone(gate, ask);
    };
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let (id, mut faults) = (VolunteerId::mint(), Faults::default());
    let volunteer = store::read::<Volunteer>(&ask.form, &mut faults, gate.today);
    store::check_references(&mut tx, Volunteer::FIELDS, store::nobody(), &ask.form, &mut faults)?;
    let answer = store::read_field::<Option<Prose>>("answer_text", &ask.form, &mut faults).flatten();
    if answer.is_none() && faults.of("answer_text").is_none() {
        faults.add("answer_text", FaultKind::Missing);
    }
    if let Some(volunteer) = &volunteer {
        volunteer.check_beside(&mut tx, (store::nobody(), id.cast()), &mut faults)?;
    }
    let (Some(volunteer), Some(answer), true) = (volunteer, answer, faults.is_empty()) else {
        drop(tx);
        return show(gate, ask, &kept, (&ask.form, &faults));
    };
    let new: RecordId = id.cast();
    let _told = store::add(&mut tx, store::nobody(), new, &volunteer)?;
    let became = kept.record.became(id, gate.today, answer);
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &became)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/volunteers/{id}?saved=added")))
}
