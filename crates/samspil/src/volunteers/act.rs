// SPDX-License-Identifier: MPL-2.0
//! One friendship as those see it who look after it: who has said yes, when they met, the pause, the end.

use super::{FriendMatch, MatchEnd, Volunteer, friend_match::MatchStage, propose};
use crate::{
    activities::Rhythm,
    error::{Error, Result},
    gate::{
        Action, Conn, Gate, Section, SharedField, Stored, Told, Writer, consented, links, links::Secrets,
        shared,
    },
    link::{HandedOut, LinkLine},
    record::{FaultKind, Faults, Kept, Record, store},
    web::{Ask, Crumb, Form, Frame, Reply, Wording},
};
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::{
    TextEnum,
    ids::{PersonId, RecordId},
};

#[derive(Template)]
#[template(path = "volunteers/act.html")]
struct ActPage<'a> {
    frame: Frame<'a>,
    address: String,
    version: i64,
    handed_out: Option<HandedOut>,
    facts: Vec<(String, String)>,
    days: Vec<(String, String)>,
    links: Vec<LinkLine<'a>>,
    stage: MatchStage,
    stage_word: &'a str,
    asks_volunteer: bool,
    asks_person: bool,
    may_change: bool,
    rhythms: Vec<(&'static str, &'a str, bool)>,
    ends: Vec<(&'static str, &'a str)>,
    follow_up: String,
    faults: Vec<String>,
    /// The person's file, for whoever may open it.
    file: String,
    /// Whether whoever looks finds friends, and writes to the caseworker from here.
    writes: bool,
    /// Whether the person agrees to that.
    agrees: bool,
}

impl ActPage<'_> {
    fn is_open(&self) -> bool {
        self.stage != MatchStage::Ended
    }
    fn is_agreed(&self) -> bool {
        self.stage == MatchStage::Agreed
    }
    fn is_meeting(&self) -> bool {
        self.stage == MatchStage::Meeting
    }
    fn is_paused(&self) -> bool {
        self.stage == MatchStage::Paused
    }
}

/// The page.
///
/// # Errors
/// As the gate says: whoever finds friends sees nothing once the person no longer agrees.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    show(gate, ask, (ask.id("person")?, ask.id("id")?), (Faults::default(), None))
}

/// The page with a link or a code that is told once.
///
/// # Errors
/// As the gate says.
pub fn handed(gate: &Gate<'_>, ask: &Ask, at: (PersonId, RecordId), handed_out: HandedOut) -> Result<Reply> {
    show(gate, ask, at, (Faults::default(), Some(handed_out)))
}

fn show(
    gate: &Gate<'_>,
    ask: &Ask,
    (person, id): (PersonId, RecordId),
    (faults, handed_out): (Faults, Option<HandedOut>),
) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.open(Action::SeeFriendWish, person)?;
    let kept = store::find::<FriendMatch>(&mut reader, person, id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let record = &kept.record;
    let volunteer = store::find::<Volunteer>(&mut reader, store::nobody(), record.volunteer.cast())?;
    let volunteer = volunteer.ok_or(Error::NotFound)?.record;
    let name = shared::value(&mut reader, person, SharedField::FirstName, gate.today)?.unwrap_or_default();
    let links = links::of_person(&mut reader, person, Some(id))?;
    let page = ActPage {
        address: format!("/volunteers/match/{person}/{id}"),
        version: kept.version,
        handed_out,
        facts: facts(w, &mut reader, person, gate.today)?,
        days: days(w, record, &volunteer),
        links: links.into_iter().map(|link| LinkLine::of(w, link, gate.today)).collect(),
        stage: record.stage(),
        stage_word: w.word(record.stage()),
        asks_volunteer: record.is_open() && record.volunteer_yes_on.is_none(),
        asks_person: record.is_open() && record.person_yes_on.is_none(),
        may_change: reader.may(Action::MatchFriend),
        rhythms: Rhythm::ALL.iter().map(|it| (it.code(), w.word(*it), record.meets == Some(*it))).collect(),
        ends: MatchEnd::ALL
            .iter()
            .filter(|why| **why != MatchEnd::ConsentWithdrawn)
            .map(|why| (why.code(), w.word(*why)))
            .collect(),
        follow_up: record.follow_up_on.map(|day| w.day(day)).unwrap_or_default(),
        faults: faults
            .0
            .iter()
            .map(|it| format!("{}: {}", w.field_of("friend_match", it.field), w.fault(&it.kind)))
            .collect(),
        writes: reader.may(Action::MatchFriend) && !reader.may(Action::ExchangeMessages),
        agrees: reader.may(Action::WriteToCaseworker),
        file: if reader.may(Action::See(Section::Volunteering)) {
            format!("/person/{person}/friend")
        } else {
            String::new()
        },
        frame: Frame::inside(gate, ask, &format!("{name}, {}", volunteer.name)).under(vec![
            Crumb { address: "/volunteers".to_owned(), label: w.t("menu-volunteers").to_owned() },
            Crumb { address: "/volunteers/wishes".to_owned(), label: w.t("wishes-title").to_owned() },
        ]),
    };
    Ok(Reply::page(page.render()?))
}

/// What is told of the person while they agree.
fn facts(w: &Wording, conn: &mut Conn, person: PersonId, today: Date) -> Stored<Vec<(String, String)>> {
    let Some(told) = consented::told(conn, person, today)? else { return Ok(Vec::new()) };
    let said = [
        ("field-phone", told.phone),
        ("field-language", told.language),
        ("friend-household", Some(w.count("friend-persons", told.household_size))),
        ("field-area", told.area),
    ];
    Ok(said.into_iter().filter_map(|(key, text)| Some((w.t(key).to_owned(), text?))).collect())
}

fn days(w: &Wording, record: &FriendMatch, volunteer: &Volunteer) -> Vec<(String, String)> {
    let contact = [&volunteer.phone, &volunteer.email].into_iter().flatten().cloned().collect::<Vec<_>>();
    let day = |day: Option<Date>| day.map(|day| w.day(day));
    let said = [
        ("volunteer", Some(format!("{}, {}", volunteer.name, contact.join(", ")))),
        ("proposed_on", day(Some(record.proposed_on))),
        ("volunteer_yes_on", day(record.volunteer_yes_on)),
        ("person_yes_on", day(record.person_yes_on)),
        ("first_meeting_on", day(record.first_meeting_on)),
        ("meets", record.meets.map(|meets| w.word(meets).to_owned())),
        ("follow_up_on", day(record.follow_up_on)),
        ("paused_from", day(record.paused_from)),
        ("ends_on", day(record.ends_on)),
        ("match_end", record.match_end.map(|why| w.word(why).to_owned())),
    ];
    let told = |(field, text): (&str, Option<String>)| Some((w.field_of("friend_match", field), text?));
    said.into_iter().filter_map(told).collect()
}

/// Keeps what was done: somebody said yes, they met, they pause, it ends; or the volunteer's link gets a new code.
///
/// # Errors
/// As the gate says; [`Error::Stale`] when somebody was quicker.
pub fn act(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let (person, id): (PersonId, RecordId) = (ask.id("person")?, ask.id("id")?);
    let mut tx = gate.change(Action::MatchFriend, person)?;
    let kept = store::find::<FriendMatch>(&mut tx, person, id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    if ask.form.get("do") == "code" {
        let (told, name, secrets) = open_again(gate, &mut tx, (person, id), &kept.record)?;
        tx.commit(told)?;
        return handed(gate, ask, (person, id), HandedOut::of(ask, &name, secrets));
    }
    let version = ask.form.get("version").parse().map_err(|_| Error::Unreadable)?;
    let mut faults = Faults::default();
    let done = done(&kept.record, &ask.form, gate.today, &mut faults).filter(|_| faults.is_empty());
    if let Some(done) = &done {
        done.check(&mut faults, gate.today);
        done.check_beside(&mut tx, (person, id), &mut faults)?;
    }
    let Some(done) = done.filter(|_| faults.is_empty()) else {
        drop(tx);
        let again = show(gate, ask, (person, id), (faults, None))?;
        return Ok(again.status(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &done)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/volunteers/match/{person}/{id}?saved=changed")))
}

/// A new code for the volunteer's link, or a new link where there is none or the old one has run out.
fn open_again(
    gate: &Gate<'_>,
    tx: &mut Writer,
    (person, id): (PersonId, RecordId),
    record: &FriendMatch,
) -> Result<(Told, String, Secrets)> {
    if !record.is_open() {
        return Err(Error::NotFound);
    }
    let all = links::of_person(tx, person, Some(id))?;
    if all.iter().any(|link| !link.closed && link.expires_on >= gate.today) {
        return links::code_for(tx, person, id);
    }
    links::close_all(tx, person, Some(id))?;
    let kept = store::find::<Volunteer>(tx, store::nobody(), record.volunteer.cast())?;
    let name = kept.ok_or(Error::NotFound)?.record.name;
    let (told, secrets) = propose::link(gate, tx, (person, id), &name)?;
    Ok((told, name, secrets))
}

/// The friendship as it reads then. What has ended stays as it is.
fn done(record: &FriendMatch, form: &Form, today: Date, faults: &mut Faults) -> Option<FriendMatch> {
    let base = record.clone();
    let same = |was: Option<Date>| was.or(Some(today));
    let done = match form.get("do") {
        _ if !record.is_open() => None,
        "volunteer-yes" => Some(FriendMatch { volunteer_yes_on: same(record.volunteer_yes_on), ..base }),
        "person-yes" => Some(FriendMatch { person_yes_on: same(record.person_yes_on), ..base }),
        "met" => Some(FriendMatch { first_meeting_on: same(record.first_meeting_on), ..base }),
        // Whoever has not met has nothing to pause from, and can still say yes.
        "pause" if record.stage() == MatchStage::Meeting || record.paused_from.is_some() => {
            Some(FriendMatch { paused_from: same(record.paused_from), ..base })
        }
        "resume" => Some(FriendMatch { paused_from: None, ..base }),
        "plan" => Some(FriendMatch {
            follow_up_on: store::read_field::<Option<Date>>("follow_up_on", form, faults).flatten(),
            meets: store::read_field::<Option<Rhythm>>("meets", form, faults).flatten(),
            ..base
        }),
        "end" => store::read_field::<MatchEnd>("match_end", form, faults).map(|why| record.ended(today, why)),
        _ => None,
    };
    if done.is_none() && faults.is_empty() {
        faults.add("ends_on", FaultKind::Said("fault-match-is-over"));
    }
    done
}
