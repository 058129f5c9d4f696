// SPDX-License-Identifier: MPL-2.0
//! The offer of a voluntary friend and the friendships that run, as far as something is due because of them.

use super::File;
use crate::{
    gate::{Conn, Stored},
    partners::{LimitKind, days_for},
    record::store,
    volunteers::{FriendMatch, FriendOffer},
};
use jiff::civil::Date;
use kernel::{calendar::months_after, codes::Group, ids::PersonId};

/// What is known of somebody's voluntary friends.
#[derive(Default)]
pub struct Friends {
    /// Whether one was ever offered.
    pub offered: bool,
    /// The friendships that have not ended.
    pub open: Vec<FriendMatch>,
    /// How many days a volunteer has to answer.
    pub answer_days: i64,
}

/// Reads it.
///
/// # Errors
/// When the database cannot answer.
pub fn of(conn: &mut Conn, person: PersonId) -> Stored<Friends> {
    let offered = !store::of_person::<FriendOffer>(conn, person)?.is_empty();
    let mut open = store::of_person::<FriendMatch>(conn, person)?;
    open.retain(|kept| kept.record.is_open());
    let answer_days = match open.last() {
        Some(kept) => days_for(conn, LimitKind::AnswerFriend, kept.record.proposed_on)?,
        None => 0,
    };
    Ok(Friends { offered, open: open.into_iter().map(|kept| kept.record).collect(), answer_days })
}

impl File {
    /// The takeover of a grown-up refugee to whom nobody has offered a voluntary friend.
    #[must_use]
    pub fn friend_not_offered_since(&self) -> Option<Date> {
        let group = self.facts.group?;
        let is_refugee = matches!(group, Group::Refugee | Group::QuotaRefugee | Group::UnaccompaniedMinor);
        if !is_refugee || self.friends.offered {
            return None;
        }
        let (taken_over, born) = (self.facts.responsibility_from?, self.facts.born?);
        (months_after(born, self.rules.book().adult_months(taken_over)) <= taken_over).then_some(taken_over)
    }
}
