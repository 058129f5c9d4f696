// SPDX-License-Identifier: MPL-2.0
//! The week of whoever finds friends: who wants one, and which friendships somebody is to ask about (S-VC-1).

use super::{
    FriendMatch, Volunteer,
    children::{self, RenewLine},
    store as own, wish, words,
};
use crate::{
    cases::about_friendship,
    error::Result,
    gate::{Action, Conn, Gate, SharedField, shared},
    record::{Kept, store},
    web::{Ask, Crumb, Frame, Reply, Wording},
};
use askama::Template;
use kernel::TextEnum;

/// Somebody who wants a friend, as they are shown.
pub struct WishLine {
    /// What one calls them.
    pub name: String,
    /// Since when they wait.
    pub since: String,
    /// What is told of them.
    pub facts: Vec<(String, String)>,
}

/// A friendship, as it is shown.
pub struct MatchLine {
    /// Its page.
    pub address: String,
    /// What one calls the person.
    pub name: String,
    /// The volunteer.
    pub volunteer: String,
    /// How far it has come, and its days.
    pub stage: String,
    /// When somebody is to ask how it goes; empty when no day is set.
    pub follow_up: String,
    /// Whether that day has passed.
    pub late: bool,
    /// Where an answer of the caseworker waits to be read; empty when none does.
    pub answer: String,
}

#[derive(Template)]
#[template(path = "volunteers/wishes.html")]
struct WishesPage<'a> {
    frame: Frame<'a>,
    wishes: Vec<WishLine>,
    running: Vec<MatchLine>,
    /// Child certificates that somebody should look at.
    certificates: Vec<RenewLine>,
}

/// The page.
///
/// # Errors
/// As the gate says.
pub fn page(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let w = ask.wording;
    let mut reader = gate.read(Action::SeeVolunteers)?;
    let all = wish::all(gate, &mut reader)?;
    let line = |wish: &wish::Wish| WishLine {
        name: wish.told.first_name.clone(),
        since: w.day_or(wish.offer.answered_on),
        facts: words::wish(w, wish),
    };
    let mut running = Vec::new();
    for kept in own::open(&mut reader)? {
        running.extend(match_line(gate, w, &mut reader, &kept)?);
    }
    let page = WishesPage {
        wishes: all.iter().map(line).collect(),
        running,
        certificates: children::lines(gate, w, &mut reader)?,
        frame: Frame::inside(gate, ask, w.t("wishes-title")).under(vec![Crumb {
            address: "/volunteers".to_owned(),
            label: w.t("menu-volunteers").to_owned(),
        }]),
    };
    Ok(Reply::page(page.render()?))
}

/// A friendship as whoever looks may see it; `None` when they may not know of the person. Each look is recorded.
///
/// # Errors
/// When the database cannot answer.
pub fn match_line(
    gate: &Gate<'_>,
    w: &Wording,
    conn: &mut Conn,
    kept: &Kept<FriendMatch>,
) -> Result<Option<MatchLine>> {
    if !gate.looks_at(conn, Action::SeeFriendWish, kept.person)? {
        return Ok(None);
    }
    let record = &kept.record;
    let name = shared::value(conn, kept.person, SharedField::FirstName, gate.today)?;
    let volunteer = store::find::<Volunteer>(conn, store::nobody(), record.volunteer.cast())?;
    let days = w.days(record.proposed_on, record.ends_on);
    let follow_up = record.follow_up_on.filter(|_| record.is_open());
    let address = format!("/volunteers/match/{}/{}", kept.person, kept.id);
    let may_read = gate.knows(conn, Action::WriteToCaseworker, kept.person)?;
    let mut messages =
        if may_read { about_friendship(conn, kept.person, record.volunteer)? } else { Vec::new() };
    messages.retain(|kept| kept.record.waits_for_coordinator());
    Ok(Some(MatchLine {
        answer: if messages.is_empty() { String::new() } else { format!("{address}/message") },
        address,
        name: name.unwrap_or_default(),
        volunteer: volunteer.map(|kept| kept.record.name).unwrap_or_default(),
        stage: format!("{}, {days}", w.code("match-stage", record.stage().code())),
        follow_up: follow_up.map(|day| w.day(day)).unwrap_or_default(),
        late: follow_up.is_some_and(|day| day < gate.today),
    }))
}
