// SPDX-License-Identifier: MPL-2.0
//! Those who take part in an activity and those who wait, as far as whoever looks may know of them (*deltagere*).

use super::{Activity, Enrolment, store as own};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Section, Stored},
    people::{self, Person},
    record::{Faults, Kept, Record, store},
    web::{Ask, Reply, Wording},
};
use jiff::civil::Date;
use kernel::{
    codes::Sex,
    ids::{ActivityId, PersonId, RecordId},
};

/// Somebody on the list.
pub struct Participant {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The enrolment and its version.
    pub enrolment: RecordId,
    /// Its version.
    pub version: i64,
    /// Since when, and until when.
    pub days: String,
    /// Whether a free place is theirs to get.
    pub proposed: bool,
}

/// Those who take part and those who wait.
#[derive(Default)]
pub struct Participants {
    /// With a place, by name.
    pub placed: Vec<Participant>,
    /// Waiting, the first one first.
    pub waiting: Vec<Participant>,
    /// How many more have a place, and how many more wait, whom the user does not know, in words.
    pub others: [String; 2],
    /// How many places are free, in words; empty where there is no limit.
    pub free: String,
    /// Women, men, and those who need somebody to mind the children, among all with a place.
    pub counts: [i64; 3],
}

/// The people of an activity on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn of(
    gate: &Gate<'_>,
    w: &Wording,
    conn: &mut Conn,
    (id, activity): (ActivityId, &Activity),
) -> Result<Participants> {
    let today = gate.today;
    let all = own::enrolments_of(conn, id)?;
    let (placed, waiting) = standing(&all, today);
    let free = activity.capacity.map(|most| (most - len(placed.len())).max(0));
    let free_words = free.map(|free| w.count("activity-free", free)).unwrap_or_default();
    let mut people = Participants { free: free_words, ..Participants::default() };
    let mut others = [0, 0];
    for kept in placed {
        count(conn, kept, &mut people.counts)?;
        match line(gate, w, conn, kept, false)? {
            Some(line) => people.placed.push(line),
            None => others[0] += 1,
        }
    }
    for (at, kept) in waiting.into_iter().enumerate() {
        let proposed = free.is_none_or(|free| len(at) < free);
        match line(gate, w, conn, kept, proposed)? {
            Some(line) => people.waiting.push(line),
            None => others[1] += 1,
        }
    }
    for (at, key) in ["activity-others", "activity-others-wait"].into_iter().enumerate() {
        if others[at] > 0 {
            people.others[at] = w.count(key, others[at]);
        }
    }
    people.placed.sort_by_cached_key(|line| people::danish_order(&line.name));
    Ok(people)
}

fn len(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Those with a place on a day or later, and those who wait, in the order in which they asked.
fn standing(all: &[Kept<Enrolment>], day: Date) -> (Vec<&Kept<Enrolment>>, Vec<&Kept<Enrolment>>) {
    let placed = |kept: &&Kept<Enrolment>| {
        kept.record.place_from.is_some() && kept.record.ends_on.is_none_or(|end| end >= day)
    };
    (all.iter().filter(placed).collect(), all.iter().filter(|kept| kept.record.waits(day)).collect())
}

fn count(conn: &mut Conn, kept: &Kept<Enrolment>, counts: &mut [i64; 3]) -> Stored<()> {
    let person = store::find::<Person>(conn, kept.person, store::itself(kept.person))?;
    match person.map(|kept| kept.record.sex) {
        Some(Sex::Female) => counts[0] += 1,
        Some(Sex::Male) => counts[1] += 1,
        _ => {}
    }
    counts[2] += i64::from(kept.record.needs_childcare == Some(true));
    Ok(())
}

/// One of them; `None` for whoever has nothing to do with them.
fn line(
    gate: &Gate<'_>,
    w: &Wording,
    conn: &mut Conn,
    kept: &Kept<Enrolment>,
    proposed: bool,
) -> Result<Option<Participant>> {
    if !gate.knows(conn, Action::See(Section::Case), kept.person)? {
        return Ok(None);
    }
    let name = people::name(conn, kept.person)?.unwrap_or_default();
    let days = w.days(kept.record.place_from.unwrap_or(kept.record.starts_on), kept.record.ends_on);
    Ok(Some(Participant {
        person: kept.person,
        name,
        enrolment: kept.id,
        version: kept.version,
        days,
        proposed,
    }))
}

/// Those to whom a place has come free, for *Min dag*: the activity and who stands first, where the user knows them.
///
/// # Errors
/// When the database cannot answer.
pub fn to_be_given(
    gate: &Gate<'_>,
    w: &Wording,
    conn: &mut Conn,
) -> Result<Vec<(ActivityId, String, Participant)>> {
    let mut all = Vec::new();
    for id in own::waited_for(conn, gate.today)? {
        let Some(kept) = store::find::<Activity>(conn, store::nobody(), id.cast())? else { continue };
        let people = of(gate, w, conn, (id, &kept.record))?;
        let first = people.waiting.into_iter().filter(|line| line.proposed);
        all.extend(first.map(|line| (id, kept.record.name.clone(), line)));
    }
    Ok(all)
}

/// Gives somebody who waits a place from today.
///
/// # Errors
/// [`Error::Refused`] when the place is gone; [`Error::Stale`] when somebody was quicker.
pub fn give_place(gate: &Gate<'_>, ask: &Ask) -> Result<Reply> {
    let read = |field: &str| ask.form.get(field);
    let person: PersonId = read("person").parse().map_err(|_| Error::Unreadable)?;
    let id: RecordId = read("enrolment").parse().map_err(|_| Error::Unreadable)?;
    let version = read("version").parse().map_err(|_| Error::Unreadable)?;
    let mut tx = gate.change(Action::Change(Section::Case), person)?;
    let kept = store::find::<Enrolment>(&mut tx, person, id)?.filter(|kept| !kept.struck);
    let kept = kept.ok_or(Error::NotFound)?;
    let enrolment = Enrolment { place_from: Some(gate.today), ..kept.record.clone() };
    let mut faults = Faults::default();
    enrolment.check(&mut faults, gate.today);
    enrolment.check_beside(&mut tx, (person, id), &mut faults)?;
    if !faults.is_empty() {
        return Err(Error::Refused(faults));
    }
    let activity = enrolment.activity;
    let told = store::amend(&mut tx, &Kept { version, ..kept }, &enrolment)?;
    tx.commit(told)?;
    Ok(Reply::see(&format!("/activities/{activity}?saved=changed#participants")))
}
