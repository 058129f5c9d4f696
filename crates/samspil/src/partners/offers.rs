// SPDX-License-Identifier: MPL-2.0
//! The offers of citizens on one page: given to a unit, and answered with a reason by their day (*tilbud*, R-03).

use super::{CitizenOffer, CitizenOfferState, LimitKind, days_for};
use crate::{
    error::{Error, Result},
    gate::{Action, Gate},
    people::{self, Unit},
    record::{Faults, Fields, Kept, Prose, Record, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply, Wording,
        form::{self, Choices, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    TextEnum,
    ids::{RecordId, UnitId},
};

/// An offer as it is shown.
struct Line<'a> {
    id: String,
    version: i64,
    kind: &'a str,
    state: &'a str,
    text: String,
    giver: String,
    received: String,
    due: String,
    late: bool,
    open: bool,
    answer: String,
    /// The unit that answers it; empty while it is given to none.
    unit: String,
    /// The volunteer they became: the address; empty when they became none.
    volunteer: String,
    /// What is asked of whoever answers; none once it is answered.
    fields: Vec<FieldView>,
}

#[derive(Template)]
#[template(path = "partners/offers.html")]
struct OffersPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line<'a>>,
    wrong: Vec<Wrong>,
    /// Within how many days an offer is answered, as whoever offers something is told.
    answer_within: String,
}

/// The page: what waits for an answer first, the oldest before the others.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, &Faults::default())
}

/// How many the page shows.
const PAGE: usize = 100;

fn show(gate: &Gate<'_>, ask: &Ask, faults: &Faults) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeOffers)?;
    let mut units: Vec<(UnitId, String)> =
        store::all::<Unit>(&mut reader)?.into_iter().map(|kept| (kept.id.cast(), kept.record.name)).collect();
    units.sort_by_cached_key(|(_, name)| people::danish_order(name));
    let mut all = store::all::<CitizenOffer>(&mut reader)?;
    let days = days_for(&mut reader, LimitKind::AnswerOffer, gate.today)?;
    drop(reader);
    all.sort_by_key(|kept| (!kept.record.is_open(), kept.record.answer_by, kept.id));
    all.truncate(PAGE);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut lines: Vec<Line<'_>> = all.iter().map(|kept| line(gate, w, kept, &units)).collect();
    for (line, kept) in lines.iter_mut().zip(&all).filter(|(line, _)| line.open) {
        let tried = (ask.part("id") == line.id).then_some((&ask.form, faults));
        line.fields = answer_fields(w, kept, &units, tried);
    }
    let page = OffersPage {
        frame: Frame::inside(gate, ask, w.t("citizen-offer-plural"))
            .under(vec![Crumb { address: "/partners".to_owned(), label: w.t("menu-partners").to_owned() }]),
        wrong: form::wrong(w, "citizen_offer", faults, lines.iter().flat_map(|line| &line.fields)),
        lines,
        answer_within: w.count("offers-answer-within", days),
    };
    Ok(Reply::page(page.render()?).status(status))
}

fn line<'a>(
    gate: &Gate<'_>,
    w: &'a Wording,
    kept: &Kept<CitizenOffer>,
    units: &[(UnitId, String)],
) -> Line<'a> {
    let offer = &kept.record;
    let reached = [offer.giver_phone.clone(), offer.giver_mail.clone()].into_iter().flatten();
    let answered = offer.answered_on.map(|day| w.day(day));
    let text = offer.answer_text.as_ref().map(|text| text.0.clone());
    Line {
        id: kept.id.to_string(),
        version: kept.version,
        kind: w.word(offer.citizen_offer_kind),
        state: w.word(offer.citizen_offer_state),
        text: offer.offer_text.0.clone(),
        giver: std::iter::once(offer.giver_name.clone()).chain(reached).collect::<Vec<_>>().join(", "),
        received: w.day(offer.received_on),
        due: w.day(offer.answer_by),
        late: offer.is_open() && offer.answer_by < gate.today,
        open: offer.is_open(),
        answer: answered.into_iter().chain(text).collect::<Vec<_>>().join(": "),
        unit: units
            .iter()
            .find(|(id, _)| offer.triaged_to == Some(*id))
            .map(|(_, name)| name.clone())
            .unwrap_or_default(),
        volunteer: offer.volunteer.map(|id| format!("/volunteers/{id}")).unwrap_or_default(),
        fields: Vec::new(),
    }
}

/// What is asked of whoever answers an offer: which unit, and what is said. What was refused stands there as it was
/// written.
fn answer_fields(
    w: &Wording,
    kept: &Kept<CitizenOffer>,
    units: &[(UnitId, String)],
    tried: Option<(&Form, &Faults)>,
) -> Vec<FieldView> {
    let wanted = |spec: &&Spec| matches!(spec.name, "triaged_to" | "answer_text");
    let specs: Vec<Spec> = CitizenOffer::FIELDS.iter().filter(wanted).copied().collect();
    let (mut own, none) = (Form::default(), Faults::default());
    own.set("triaged_to", kept.record.triaged_to.map(|unit| unit.to_string()).unwrap_or_default());
    let (form, faults) = tried.unwrap_or((&own, &none));
    let mut fields = form::fields(w, &specs, form, faults, &Choices::default());
    for field in fields.iter_mut().filter(|field| field.name == "triaged_to") {
        field.options = units.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    }
    let title = format!("{}, {}", w.word(kept.record.citizen_offer_kind), w.day(kept.record.received_on));
    fields.into_iter().map(|field| field.of(kept.id, &title)).collect()
}

/// Gives an offer to a unit, or answers it.
///
/// # Errors
/// As the gate says.
pub fn answer(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let id: RecordId = ask.id("id")?;
    let mut tx = gate.write(Action::KeepPartners)?;
    let kept = store::find::<CitizenOffer>(&mut tx, store::nobody(), id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let mut faults = Faults::default();
    let triaged_to = store::read_field::<Option<UnitId>>("triaged_to", &ask.form, &mut faults).flatten();
    let text = store::read_field::<Option<Prose>>("answer_text", &ask.form, &mut faults).flatten();
    let (state, answered_on) = match CitizenOfferState::from_code(ask.form.get("do")) {
        Some(state @ (CitizenOfferState::Accepted | CitizenOfferState::Declined)) => {
            (state, Some(gate.today))
        }
        _ => (CitizenOfferState::Triaged, None),
    };
    let offer = CitizenOffer {
        triaged_to: triaged_to.or(kept.record.triaged_to),
        citizen_offer_state: state,
        answered_on,
        answer_text: text.or_else(|| kept.record.answer_text.clone()),
        ..kept.record.clone()
    };
    offer.check(&mut faults, gate.today);
    store::check_references(&mut tx, CitizenOffer::FIELDS, store::nobody(), &ask.form, &mut faults)?;
    if !faults.is_empty() {
        drop(tx);
        return show(gate, ask, &faults);
    }
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &offer)?;
    tx.commit(told)?;
    Ok(Reply::see("/offers?saved=changed"))
}
