// SPDX-License-Identifier: MPL-2.0
//! Friendships with children in the household where the volunteer's child certificate is missing or runs out (*børneattest*).

use super::{
    FriendMatch, store as own,
    wish::{self, Certificate},
    words,
};
use crate::{
    error::Result,
    gate::{Action, Conn, Gate, SharedField, consented, shared},
    record::Kept,
    web::Wording,
};
use jiff::{ToSpan, civil::Date};
use kernel::ids::VolunteerId;

/// So long before it runs out somebody is told: a new one takes some weeks. Our own proposal.
const AHEAD: i32 = 60;

/// A running friendship where somebody should look at the certificate.
pub struct ToRenew {
    friendship: Kept<FriendMatch>,
    volunteer: VolunteerId,
    name: String,
    certificate: Certificate,
}

/// The same as it is shown.
pub struct RenewLine {
    /// Where the certificate is registered; the volunteer's page, for whoever does not keep the register.
    pub address: String,
    /// The volunteer, and how their certificate stands.
    pub what: String,
    /// The friendship: its page, and what one calls the person.
    pub friend: (String, String),
    /// Whether there is none that counts today.
    pub late: bool,
}

/// Whether somebody should look at a certificate on the day.
fn needs_a_look(certificate: Certificate, today: Date) -> bool {
    match certificate {
        Certificate::Missing | Certificate::Old(_) => true,
        Certificate::Valid(until) => until <= today.saturating_add(AHEAD.days()),
    }
}

/// The running friendships, of those one may know of, where there are children and the certificate should be looked at;
/// it follows from the register and the household as they are today, however they have changed since the match.
///
/// # Errors
/// When the database cannot answer.
pub fn to_renew(gate: &Gate<'_>, conn: &mut Conn) -> Result<Vec<ToRenew>> {
    let mut look = wish::register(conn, gate.today)?;
    look.retain(|one| needs_a_look(one.certificate, gate.today));
    let mut all = Vec::new();
    for friendship in own::open(conn)? {
        let (person, volunteer) = (friendship.person, friendship.record.volunteer);
        let Some(one) = look.iter().find(|one| one.id == volunteer) else { continue };
        if gate.knows(conn, Action::SeeFriendWish, person)?
            && consented::has_children(conn, person, gate.today)?
        {
            let name = one.volunteer.name.clone();
            all.push(ToRenew { friendship, volunteer, name, certificate: one.certificate });
        }
    }
    Ok(all)
}

/// The lines of a page; that each person was looked at is recorded.
///
/// # Errors
/// When the database cannot answer.
pub fn lines(gate: &Gate<'_>, w: &Wording, conn: &mut Conn) -> Result<Vec<RenewLine>> {
    let mut lines = Vec::new();
    for one in to_renew(gate, conn)? {
        let person = one.friendship.person;
        if !gate.looks_at(conn, Action::SeeFriendWish, person)? {
            continue;
        }
        let called = shared::value(conn, person, SharedField::FirstName, gate.today)?;
        let keeps = gate.may(Action::KeepVolunteers);
        let start = if keeps { "/register/volunteer" } else { "/volunteers" };
        lines.push(RenewLine {
            address: format!("{start}/{}", one.volunteer),
            what: format!("{}: {}", one.name, words::certificate(w, one.certificate).to_lowercase()),
            friend: (format!("/volunteers/match/{person}/{}", one.friendship.id), called.unwrap_or_default()),
            late: !matches!(one.certificate, Certificate::Valid(_)),
        });
    }
    lines.sort_by_key(|line| !line.late);
    Ok(lines)
}
