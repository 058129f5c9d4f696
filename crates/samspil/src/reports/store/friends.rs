// SPDX-License-Identifier: MPL-2.0
//! When somebody was offered a voluntary friend, wanted one, and got one, as the figures look at it.

use super::Everybody;
use crate::{gate::Stored, volunteers::FriendAnswer};
use jiff::civil::Date;

/// The first day of each.
pub(super) fn read(everybody: &mut Everybody<'_>) -> Stored<()> {
    everybody.each(
        "select person, offered_on, friend_answer, answered_on from friend_offer
         where municipality = $1 and struck = false order by person, offered_on",
        |person, row| {
            person.friend_offered_on = earliest(person.friend_offered_on, Some(row.get(1)));
            // Whoever wants one without a consent wants one all the same.
            if matches!(row.get(2), FriendAnswer::Accepted | FriendAnswer::NoConsent) {
                person.friend_wanted_on = earliest(person.friend_wanted_on, row.get(3));
            }
        },
    )?;
    everybody.each(
        "select person, volunteer_yes_on, person_yes_on from friend_match
         where municipality = $1 and struck = false order by person, id",
        |person, row| {
            let both = row.get::<Option<Date>>(1).zip(row.get::<Option<Date>>(2));
            let matched = both.map(|(one, other)| one.max(other));
            person.friend_matched_on = earliest(person.friend_matched_on, matched);
        },
    )
}

fn earliest(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.into_iter().chain(other).min()
}
