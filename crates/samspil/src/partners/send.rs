// SPDX-License-Identifier: MPL-2.0
//! Sends a referral to a partner with a link of its own, takes it back, passes it on, and ends it.

use super::{LimitKind, Organisation, PartnerReferral, ReferralState, days_for, refer};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, OutsideParty, Section, Told, Writer, links, links::NewLink},
    link::HandedOut,
    people,
    record::{FaultKind, Faults, Fields, Kept, Prose, Record, store},
    web::{Ask, Form, Reply},
};
use jiff::ToSpan;
use kernel::{
    TextEnum,
    ids::{PersonId, RecordId},
};

/// So many days after the answer is due the link lasts.
const LINK_LASTS: i64 = 150;

/// Shows what will be told, or sends it when it has been seen; then shows the partner's link and code: once.
///
/// # Errors
/// As the gate says.
pub fn send(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    // Nobody is told of before it was shown what is told.
    let is_shown = |id: &str| ask.form.all("shown").any(|shown| shown == id);
    if ask.form.get("do") != "send" || !ask.form.all("also").all(is_shown) {
        return refer::preview(gate, ask);
    }
    let person: PersonId = ask.id("person")?;
    let mut tx = gate.change(Action::Change(Section::Case), person)?;
    let days = days_for(&mut tx, LimitKind::AnswerReferral, gate.today)?;
    pass_on(&mut tx, gate, ask, person)?;
    let (mut told, mut handed) = (None, Vec::new());
    for who in everybody(&mut tx, gate, ask, person)? {
        match send_one(&mut tx, gate, ask, (person, who, days))? {
            Ok((sent, out)) => {
                told = Some(sent);
                handed.push(out);
            }
            Err(faults) => {
                let faults = if who == person { faults } else { people::in_file_of(&mut tx, who, faults)? };
                drop(tx);
                return refer::again(gate, ask, faults);
            }
        }
    }
    tx.commit(told.ok_or(Error::NotFound)?)?;
    refer::handed(gate, ask, handed)
}

/// The person, and those of the household who are referred in the same go: each gets a referral and a link of their own.
fn everybody(tx: &mut Writer, gate: &Gate<'_>, ask: &Ask, person: PersonId) -> Result<Vec<PersonId>> {
    let mut everybody = vec![person];
    let near = people::housemates(tx, person, gate.today)?;
    for also in ask.form.all("also") {
        let other: PersonId = also.parse().map_err(|_| Error::Unreadable)?;
        if !near.contains(&other) {
            return Err(Error::NotFound);
        }
        gate.also(tx, Action::Change(Section::Case), other)?;
        everybody.push(other);
    }
    Ok(everybody)
}

/// Refers one of them; answers what stands in the trail and the link that is handed out.
fn send_one(
    tx: &mut Writer,
    gate: &Gate<'_>,
    ask: &Ask,
    (first, person, days): (PersonId, PersonId, i64),
) -> Result<std::result::Result<(Told, HandedOut), Faults>> {
    let id = RecordId::mint();
    let referral = match read(tx, gate, ask, (person, id, days))? {
        Ok(referral) => referral,
        Err(faults) => return Ok(Err(faults)),
    };
    let party = store::find::<Organisation>(tx, store::nobody(), referral.organisation.cast())?;
    let party = party.ok_or(Error::NotFound)?;
    let name = refer::contact_of(tx, &party)?;
    let _told = store::add(tx, person, id, &referral)?;
    let new = NewLink {
        about: Some(id),
        person,
        party: OutsideParty::Partner,
        name: &name,
        contact: &gate.user.name,
        expires_on: referral.answer_by.saturating_add(LINK_LASTS.days()),
        consented_on: referral.consented_on,
    };
    let (told, secrets) = links::make(tx, gate.user.municipality, &new)?;
    let mut for_whom = format!("{}, {name}", party.record.name);
    if person != first {
        let about = people::name(tx, person)?.unwrap_or_default();
        for_whom = format!("{for_whom} ({about})");
    }
    Ok(Ok((told, HandedOut::of(ask, &for_whom, secrets))))
}

/// The referral in the form, when nothing is wrong with it.
fn read(
    tx: &mut Writer,
    gate: &Gate<'_>,
    ask: &Ask,
    (person, id, days): (PersonId, RecordId, i64),
) -> Result<std::result::Result<PartnerReferral, Faults>> {
    let mut form = Form::default();
    for field in ["organisation", "referral_purpose", "asks", "consented_on"] {
        form.set(field, ask.form.get(field));
    }
    form.set("shared_fields", ask.form.all("tell").collect::<Vec<_>>().join(" "));
    form.set("sent_on", gate.today.to_string());
    form.set("answer_by", gate.today.saturating_add(days.days()).to_string());
    form.set("referral_state", ReferralState::Sent.code());
    let mut faults = Faults::default();
    let read = store::read::<PartnerReferral>(&form, &mut faults, gate.today);
    store::check_references(tx, PartnerReferral::FIELDS, person, &form, &mut faults)?;
    if let Some(referral) = &read {
        referral.check_beside(tx, (person, id), &mut faults)?;
    }
    Ok(read.filter(|_| faults.is_empty()).ok_or(faults))
}

/// What another partner had before is transferred, and that partner's link is closed: for everybody of the household who
/// was referred in the same go, whoever of them is referred anew.
fn pass_on(tx: &mut Writer, gate: &Gate<'_>, ask: &Ask, person: PersonId) -> Result<()> {
    let Ok(from) = ask.form.get("from").parse::<RecordId>() else { return Ok(()) };
    let kept = store::find::<PartnerReferral>(tx, person, from)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    for kept in sent_together(tx, gate, &kept)?.iter().chain([&kept]) {
        let passed = PartnerReferral {
            referral_state: ReferralState::Transferred,
            ends_on: kept.record.ends_on.or(Some(gate.today)),
            ..kept.record.clone()
        };
        let _told = store::amend(tx, kept, &passed)?;
        links::close_all(tx, kept.person, Some(kept.id))?;
    }
    Ok(())
}

/// The referrals of others of the household to the same partner, for the same and on the same day, as far as they are
/// not over and the user may change their cases.
///
/// # Errors
/// When the database cannot answer.
pub fn sent_together(
    conn: &mut Conn,
    gate: &Gate<'_>,
    kept: &Kept<PartnerReferral>,
) -> Result<Vec<Kept<PartnerReferral>>> {
    let mut all = Vec::new();
    for other in people::housemates(conn, kept.person, kept.record.sent_on)? {
        if gate.knows(conn, Action::Change(Section::Case), other)? {
            let theirs = store::of_person::<PartnerReferral>(conn, other)?;
            all.extend(theirs.into_iter().filter(|it| it.record.is_same_as(&kept.record)));
        }
    }
    Ok(all)
}

/// Takes a referral back, and says why; the partner's link is closed at once.
///
/// # Errors
/// As the gate says.
pub fn revoke(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let reason = ask.form.get("answer_reason").trim().to_owned();
    let mut faults = Faults::default();
    let reason =
        store::read_field::<Prose>("answer_reason", &ask.form, &mut faults).filter(|_| !reason.is_empty());
    if reason.is_none() {
        if faults.is_empty() {
            faults.add("answer_reason", FaultKind::Missing);
        }
        drop(gate.change(Action::Change(Section::Case), ask.id("person")?)?);
        return refer::again(gate, ask, faults);
    }
    end(gate, ask, ReferralState::Revoked, reason)
}

/// Says that a referral is over, or that it is known that the partner said no.
///
/// # Errors
/// As the gate says.
pub fn complete(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    end(gate, ask, ReferralState::Completed, None)
}

fn end(gate: &Gate<'_>, ask: &Ask, state: ReferralState, reason: Option<Prose>) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::Change(Section::Case), person)?;
    let kept = store::find::<PartnerReferral>(&mut tx, person, id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let ended = PartnerReferral {
        referral_state: state,
        ends_on: Some(gate.today),
        answer_reason: reason.or_else(|| kept.record.answer_reason.clone()),
        ..kept.record.clone()
    };
    links::close_all(&mut tx, person, Some(id))?;
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &ended)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/person/{person}/refer?saved=changed")))
}

/// Gives the partner's link a new code, which is shown once.
///
/// # Errors
/// As the gate says.
pub fn new_code(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::Change(Section::Case), person)?;
    let (told, name, secrets) = links::code_for(&mut tx, person, id)?;
    tx.commit(told)?;
    refer::handed(gate, ask, vec![HandedOut::of(ask, &name, secrets)])
}
