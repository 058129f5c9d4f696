// SPDX-License-Identifier: MPL-2.0
//! What the volunteers ask of the database: who wants a friend and agrees to it, and who is whose.

use super::{FriendMatch, OwnWork};
use crate::{
    gate::{Conn, ConsentPurpose, Stored},
    record::{Kept, store},
};
use jiff::civil::Date;
use kernel::ids::{PersonId, RecordId, VolunteerId};

/// Waits until nobody else gives a volunteer somebody to be a friend to: two who do so at once see each other.
///
/// # Errors
/// When the database cannot answer.
pub fn queue_for(conn: &mut Conn, volunteer: VolunteerId) -> Stored<()> {
    let (_, key) = volunteer.uuid().as_u64_pair();
    conn.queue_for(key.cast_signed())
}

/// To how many a volunteer is a friend or asked to be, one friendship left out.
///
/// # Errors
/// When the database cannot answer.
pub fn friends_of(conn: &mut Conn, volunteer: VolunteerId, except: Option<RecordId>) -> Stored<i64> {
    let mut open = open_of(conn, volunteer)?;
    open.extend(conn.memory.expected_everywhere::<Kept<FriendMatch>>().cloned());
    open.retain(|kept| {
        kept.record.volunteer == volunteer && kept.record.is_open() && Some(kept.id) != except
    });
    Ok(i64::try_from(open.len()).unwrap_or(i64::MAX))
}

/// The friendships of a volunteer that have not ended.
///
/// # Errors
/// When the database cannot answer.
pub fn open_of(conn: &mut Conn, volunteer: VolunteerId) -> Stored<Vec<Kept<FriendMatch>>> {
    store::picked(conn, "and volunteer = $2 and ends_on is null order by proposed_on, id", &[&volunteer])
}

/// Every friendship of a volunteer, the latest first.
///
/// # Errors
/// When the database cannot answer.
pub fn all_of(conn: &mut Conn, volunteer: VolunteerId) -> Stored<Vec<Kept<FriendMatch>>> {
    store::picked(conn, "and volunteer = $2 order by proposed_on desc, id desc", &[&volunteer])
}

/// Every friendship that has not ended, the next to be followed up first.
///
/// # Errors
/// When the database cannot answer.
pub fn open(conn: &mut Conn) -> Stored<Vec<Kept<FriendMatch>>> {
    store::picked(conn, "and ends_on is null order by coalesce(follow_up_on, proposed_on), id", &[])
}

/// Everybody whose last answer is that they want a friend, who agrees that one is found, and has none; whoever asked
/// first stands first.
///
/// # Errors
/// When the database cannot answer.
pub fn wanting(conn: &mut Conn, day: Date) -> Stored<Vec<PersonId>> {
    let mut all = conn.rows(
        "select o.person from friend_offer o
         join consent c on c.municipality = o.municipality and c.person = o.person and c.struck = false
              and c.consent_purpose = $3 and c.given_on <= $2 and (c.withdrawn_on is null or c.withdrawn_on > $2)
         join person p on p.municipality = o.municipality and p.id = o.person and p.struck = false
              and p.died_on is null
         left join friend_match f on f.municipality = o.municipality and f.person = o.person and f.struck = false
              and f.ends_on is null
         where o.municipality = $1 and o.struck = false and o.friend_answer = 'accepted'
           and (o.ends_on is null or o.ends_on >= $2) and f.id is null
           and not exists (select 1 from friend_offer n where n.municipality = o.municipality
               and n.person = o.person and n.struck = false
               and (n.offered_on > o.offered_on or n.offered_on = o.offered_on and n.id > o.id))
         order by o.answered_on, o.person",
        &[&day, &ConsentPurpose::Friend],
        |row| row.get::<PersonId>(0),
    )?;
    all.dedup();
    Ok(all)
}

/// The voluntary work of refugees that goes on on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn own_work(conn: &mut Conn, day: Date) -> Stored<Vec<Kept<OwnWork>>> {
    let sql = "and starts_on <= $2 and (ends_on is null or ends_on >= $2) order by starts_on, id";
    store::picked(conn, sql, &[&day])
}
