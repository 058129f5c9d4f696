// SPDX-License-Identifier: MPL-2.0
//! Referring somebody to a partner: chosen on one page, which shows exactly what will be told before it is sent.

use super::{Organisation, OrganisationContact, PartnerReferral, ReferralPurpose, ReferralState, purpose};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Reader, Section, SharedField, Stored, links, shared},
    link::{HandedOut, LinkLine},
    people::{self, Person},
    record::{Faults, Field, Fields, Kept, Prose, Spec, store},
    web::{
        Ask, Crumb, Form, Frame, Reply, Wording,
        form::{self, Choices, FieldView, Wrong},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::{TextEnum, ids::PersonId};

/// A referral as the municipality sees it.
struct Line<'a> {
    id: String,
    version: i64,
    party: String,
    purpose: &'a str,
    state: &'a str,
    asks: String,
    told: String,
    due: String,
    late: bool,
    answer: String,
    is_open: bool,
    waits_for_us: bool,
    links: Vec<LinkLine<'a>>,
    /// What is asked of whoever takes it back; none once it is over.
    revoke: Vec<FieldView>,
    /// Whether taking it back was tried and refused.
    tried: bool,
}

/// One thing the partner will be told, or why it is not.
pub struct Told {
    /// Its code.
    pub code: &'static str,
    /// What it is.
    pub label: String,
    /// What stands in the file.
    pub text: String,
    /// Whether it will be told.
    pub is_told: bool,
    /// Whether it is withheld, because name and address are protected.
    pub withheld: bool,
}

#[derive(Template)]
#[template(path = "partners/refer.html")]
struct ReferPage<'a> {
    frame: Frame<'a>,
    person: String,
    protected: bool,
    lines: Vec<Line<'a>>,
    handed_out: Vec<HandedOut>,
    may_change: bool,
    /// Others of the household who can be referred in the same go: id, name, and whether they are ticked.
    members: Vec<(String, String, bool)>,
    /// What will be told of each of them.
    told_also: Vec<(String, Vec<Told>)>,
    fields: Vec<FieldView>,
    form: Form,
    /// What will be told, once partner and purpose are chosen.
    told: Option<Vec<Told>>,
    wrong: Vec<Wrong>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, (ask.query.clone(), Faults::default(), Vec::new()))
}

/// The page with what will be told, before anything is sent.
///
/// # Errors
/// As the gate says.
pub fn preview(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, (ask.form.clone(), Faults::default(), Vec::new()))
}

/// The page with what was wrong with the last try.
///
/// # Errors
/// As the gate says.
pub fn again(gate: &Gate<'_>, ask: &Ask, faults: Faults) -> Result<Reply> {
    Ok(show(gate, ask, (ask.form.clone(), faults, Vec::new()))?.status(StatusCode::UNPROCESSABLE_ENTITY))
}

/// The page with links or codes that are told once.
///
/// # Errors
/// As the gate says.
pub fn handed(gate: &Gate<'_>, ask: &Ask, handed_out: Vec<HandedOut>) -> Result<Reply> {
    show(gate, ask, (Form::default(), Faults::default(), handed_out))
}

fn show(
    gate: &Gate<'_>,
    ask: &Ask,
    (form, faults, handed_out): (Form, Faults, Vec<HandedOut>),
) -> Result<Reply> {
    let (w, person): (_, PersonId) = (ask.wording, ask.id("person")?);
    let mut reader = gate.open(Action::See(Section::Case), person)?;
    let who =
        store::find::<Person>(&mut reader, person, store::itself(person))?.ok_or(Error::NotFound)?.record;
    let parties = store::all::<Organisation>(&mut reader)?;
    let all = store::of_person::<PartnerReferral>(&mut reader, person)?;
    let form = begun(form, &all);
    let told = told(w, &mut reader, (person, &who), &form, gate.today)?;
    let members = members(gate, &mut reader, person, (&form, &all))?;
    let told_also = told_also(gate, w, &members, &form)?;
    let mut lines = Vec::new();
    for kept in all.iter().rev() {
        let mut line = line(w, &mut reader, (person, kept), &parties, gate.today)?;
        let tried = (ask.part("id") == line.id).then_some((&ask.form, &faults));
        line.tried = tried.is_some() && !faults.is_empty();
        line.revoke = if line.is_open { why(w, &line, tried) } else { Vec::new() };
        lines.push(line);
    }
    let none = Faults::default();
    // What is wrong with taking one back is no fault of a new one.
    let of_new = if lines.iter().any(|line| line.tried) { &none } else { &faults };
    let fields = new_referral(w, choices(w, &parties, &who, gate.today), (&form, of_new));
    let shown = lines.iter().flat_map(|line| &line.revoke).chain(&fields);
    let page = ReferPage {
        wrong: form::wrong(w, "partner_referral", &faults, shown),
        fields,
        protected: who.protected_on(gate.today),
        lines,
        handed_out,
        may_change: reader.may(Action::Change(Section::Case)),
        told,
        members,
        told_also,
        form,
        person: person.to_string(),
        frame: Frame::inside(gate, ask, w.t("refer-title")).under(vec![
            Crumb { address: "/persons".to_owned(), label: w.t("menu-persons").to_owned() },
            Crumb { address: format!("/person/{person}"), label: who.name.clone() },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

/// Others of the household whose case the user may change too.
fn members(
    gate: &Gate<'_>,
    conn: &mut Conn,
    person: PersonId,
    (form, referrals): (&Form, &[Kept<PartnerReferral>]),
) -> Result<Vec<(String, String, bool)>> {
    // Whoever was referred in the same go is passed on together with the others, unless somebody takes the tick away.
    let from = referrals.iter().find(|kept| kept.id.to_string() == form.get("from"));
    let together = match from.filter(|_| form.get("do").is_empty()) {
        Some(from) => super::send::sent_together(conn, gate, from)?,
        None => Vec::new(),
    };
    let mut all = Vec::new();
    for other in people::housemates(conn, person, gate.today)? {
        if gate.knows(conn, Action::Change(Section::Case), other)? {
            let (id, name) = (other.to_string(), people::name(conn, other)?.unwrap_or_default());
            let ticked = form.all("also").any(|ticked| ticked == id)
                || together.iter().any(|kept| kept.person == other);
            all.push((id, name, ticked));
        }
    }
    Ok(all)
}

/// What will be told of each who is ticked, out of their own file.
fn told_also(
    gate: &Gate<'_>,
    w: &Wording,
    members: &[(String, String, bool)],
    form: &Form,
) -> Result<Vec<(String, Vec<Told>)>> {
    let mut all = Vec::new();
    for (id, name, _) in members.iter().filter(|(.., ticked)| *ticked) {
        let other: PersonId = id.parse().map_err(|_| Error::Unreadable)?;
        let mut reader = gate.open(Action::See(Section::Case), other)?;
        let who = store::find::<Person>(&mut reader, other, store::itself(other))?;
        let who = who.ok_or(Error::NotFound)?.record;
        let told = told(w, &mut reader, (other, &who), form, gate.today)?;
        all.extend(told.map(|told| (name.clone(), told)));
    }
    Ok(all)
}

/// The fields of a new referral; what will be told is chosen below them.
fn new_referral(
    w: &Wording,
    parties: Vec<(String, String)>,
    (form, faults): (&Form, &Faults),
) -> Vec<FieldView> {
    let wanted =
        |spec: &&Spec| matches!(spec.name, "organisation" | "referral_purpose" | "asks" | "consented_on");
    let specs: Vec<Spec> = PartnerReferral::FIELDS.iter().filter(wanted).copied().collect();
    let mut fields = form::fields(w, &specs, form, faults, &Choices::default());
    for field in &mut fields {
        match field.name {
            "organisation" => field.options.clone_from(&parties),
            "consented_on" => w.t("refer-consent-hint").clone_into(&mut field.hint),
            _ => {}
        }
    }
    fields
}

/// What is asked of whoever takes a referral back; what was refused stands there as it was written.
fn why(w: &Wording, line: &Line<'_>, tried: Option<(&Form, &Faults)>) -> Vec<FieldView> {
    const REASON: [Spec; 1] = [Spec {
        of: "partner_referral",
        name: "answer_reason",
        kind: <Prose as Field>::KIND,
        required: true,
    }];
    let none = (Form::default(), Faults::default());
    let (form, faults) = tried.unwrap_or((&none.0, &none.1));
    let fields = form::fields(w, &REASON, form, faults, &Choices::default());
    fields.into_iter().map(|field| field.of(&line.id, &line.party)).collect()
}

/// What is asked anew of another partner begins as it was asked of the first.
fn begun(mut form: Form, all: &[Kept<PartnerReferral>]) -> Form {
    let from = all.iter().find(|kept| kept.id.to_string() == form.get("from"));
    for (field, text) in from.map(|kept| crate::record::Fields::texts(&kept.record)).unwrap_or_default() {
        if matches!(field, "referral_purpose" | "asks") && form.get(field).is_empty() {
            form.set(field, text);
        }
    }
    form
}

/// The partners to choose between, those who speak the person's language first (K-07).
fn choices(w: &Wording, all: &[Kept<Organisation>], who: &Person, today: Date) -> Vec<(String, String)> {
    let language = who.language.as_deref().unwrap_or_default().to_lowercase();
    let speaks = |it: &Organisation| {
        let spoken = it.spoken_languages.as_deref().unwrap_or_default().to_lowercase();
        !language.is_empty() && spoken.split(',').any(|one| one.trim() == language)
    };
    let mut here: Vec<_> = all.iter().filter(|kept| kept.record.is_here(today)).collect();
    here.sort_by_cached_key(|kept| (!speaks(&kept.record), people::danish_order(&kept.record.name)));
    here.into_iter()
        .map(|kept| {
            let kind = w.word(kept.record.partner_kind);
            let mut words = format!("{} ({kind})", kept.record.name);
            if speaks(&kept.record) {
                words =
                    w.with("refer-speaks", &[("what", words.into()), ("language", language.as_str().into())]);
            }
            (kept.id.to_string(), words)
        })
        .collect()
}

/// What the partner will be told: what the purpose needs, less what was unticked and what is protected. `None` while
/// nothing is chosen.
fn told(
    w: &Wording,
    reader: &mut Reader,
    (person, who): (PersonId, &Person),
    form: &Form,
    today: Date,
) -> Result<Option<Vec<Told>>> {
    let chosen = ReferralPurpose::from_code(form.get("referral_purpose"));
    let (Some(chosen), false) = (chosen, form.get("organisation").is_empty()) else { return Ok(None) };
    let ticked: Vec<&str> = form.all("tell").collect();
    let mut all = Vec::new();
    for field in purpose::needs(reader, chosen, today)? {
        let text = value(w, reader, (person, field), today)?;
        let withheld = who.protected_on(today) && field.is_protected();
        let is_told = !withheld && (ticked.is_empty() || ticked.contains(&field.code()));
        let text = if withheld { w.t("refer-withheld").to_owned() } else { text };
        all.push(Told { code: field.code(), label: w.word(field).to_owned(), text, is_told, withheld });
    }
    Ok(Some(all))
}

/// What stands in the file, in words.
///
/// # Errors
/// When the database cannot answer.
fn value(
    w: &Wording,
    conn: &mut Conn,
    (person, field): (PersonId, SharedField),
    day: Date,
) -> Stored<String> {
    let text = shared::value(conn, person, field, day)?;
    Ok(text.map_or_else(|| w.t("refer-unknown").to_owned(), |text| in_words(w, field, text)))
}

/// A thing that is told, in words.
#[must_use]
pub fn in_words(w: &Wording, field: SharedField, text: String) -> String {
    match field {
        SharedField::Interpreter => w.code("interpreter", &text).to_owned(),
        _ => text,
    }
}

fn line<'a>(
    w: &'a Wording,
    conn: &mut Conn,
    (person, kept): (PersonId, &Kept<PartnerReferral>),
    parties: &[Kept<Organisation>],
    today: Date,
) -> Result<Line<'a>> {
    let it = &kept.record;
    let party = parties.iter().find(|party| party.id == it.organisation.cast());
    let told = purpose::fields(&it.shared_fields).unwrap_or_default();
    let told: Vec<&str> = told.into_iter().map(|field| w.word(field)).collect();
    let answered = it.answered_on.map(|day| w.day(day));
    let reason = it.answer_reason.as_ref().map(|text| text.0.clone());
    let answer: Vec<String> = answered.into_iter().chain(it.answered_by.clone()).chain(reason).collect();
    let links = links::of_person(conn, person, Some(kept.id))?;
    Ok(Line {
        id: kept.id.to_string(),
        version: kept.version,
        party: party.map(|party| party.record.name.clone()).unwrap_or_default(),
        purpose: w.word(it.referral_purpose),
        state: w.word(it.referral_state),
        asks: it.asks.0.clone(),
        told: told.join(", "),
        due: w.day(it.answer_by),
        late: it.referral_state == ReferralState::Sent && it.answer_by < today,
        answer: answer.join(", "),
        is_open: it.is_open(),
        waits_for_us: it.referral_state == ReferralState::Rejected,
        links: links.into_iter().map(|link| LinkLine::of(w, link, today)).collect(),
        revoke: Vec::new(),
        tried: false,
    })
}

/// Whom one calls in an organisation: who gets the link, where nobody is named.
///
/// # Errors
/// When the database cannot answer.
pub fn contact_of(conn: &mut Conn, party: &Kept<Organisation>) -> Stored<String> {
    let mut contacts = store::all::<OrganisationContact>(conn)?;
    contacts.retain(|contact| contact.record.organisation == party.id.cast());
    let first = contacts.first().map(|contact| contact.record.contact_name.clone());
    Ok(first.unwrap_or_else(|| party.record.name.clone()))
}
