// SPDX-License-Identifier: MPL-2.0
//! The tick list of a session: everybody with a place is there and has come, until somebody takes a tick away (*fremmøde*).

use super::{ActivitySession, Attendance, AttendanceMark, store as own};
use crate::web::{Ask, Form};
use crate::{
    error::{Error, Result},
    gate::{Action, Conn, Gate, Section, Told},
    people,
    record::{Faults, Kept, Record, store},
};
use kernel::ids::{PersonId, RecordId};

/// Somebody on the list.
pub struct Tick {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Whether they came; everybody has, until somebody says otherwise.
    pub came: bool,
    /// The version of what is registered; 0 while nothing is.
    pub version: i64,
    /// What somebody else has ticked meanwhile, when it differs.
    pub theirs: Option<bool>,
}

/// What was ticked, where it could not be kept: it stands in the boxes, and beside it what somebody else has ticked
/// meanwhile.
pub fn try_again(ticks: &mut [Tick], form: &Form) {
    let id = |tick: &Tick| tick.person.to_string();
    for tick in ticks.iter_mut().filter(|tick| form.all("listed").any(|listed| listed == id(tick))) {
        let mine = form.all("came").any(|came| came == id(tick));
        let changed = form.get(&seen(tick.person)) != tick.version.to_string();
        tick.theirs = Some(tick.came).filter(|theirs| changed && *theirs != mine);
        tick.came = mine;
    }
}

/// The field with the version of somebody's tick that was shown.
fn seen(person: PersonId) -> String {
    format!("seen-{person}")
}

/// The list of a session, and how many more stand on it whom the user does not know.
///
/// # Errors
/// When the database cannot answer.
pub fn list(gate: &Gate<'_>, conn: &mut Conn, session: &Kept<ActivitySession>) -> Result<(Vec<Tick>, usize)> {
    let taken = own::attendance_at(conn, session.id)?;
    let mut people = placed(conn, session)?;
    people.extend(taken.iter().map(|kept| kept.person));
    people.sort_unstable();
    people.dedup();
    let (mut ticks, mut others) = (Vec::new(), 0);
    for person in people {
        if !gate.knows(conn, Action::See(Section::Case), person)? {
            others += 1;
            continue;
        }
        let registered = taken.iter().rfind(|kept| kept.person == person);
        ticks.push(Tick {
            person,
            name: people::name(conn, person)?.unwrap_or_default(),
            came: registered.is_none_or(|kept| kept.record.mark == AttendanceMark::Came),
            version: registered.map_or(0, |kept| kept.version),
            theirs: None,
        });
    }
    ticks.sort_by_cached_key(|tick| people::danish_order(&tick.name));
    Ok((ticks, others))
}

/// Everybody with a place on the day of a session.
fn placed(conn: &mut Conn, session: &Kept<ActivitySession>) -> Result<Vec<PersonId>> {
    let all = own::enrolments_of(conn, session.record.activity)?;
    let there = all.into_iter().filter(|kept| kept.record.has_place(session.record.held_on));
    Ok(there.map(|kept| kept.person).collect())
}

/// Keeps the list: everybody who was shown came or did not, in one go or not at all.
///
/// # Errors
/// [`Error::Forbidden`] or [`Error::NotFound`] when the user may not write in the file of somebody on it;
/// [`Error::Stale`] when somebody else has ticked it otherwise since it was shown.
pub fn keep(gate: &Gate<'_>, ask: &Ask, session: &Kept<ActivitySession>) -> Result<Faults> {
    let read = |text: &str| text.parse::<PersonId>().map_err(|_| Error::Unreadable);
    let mut listed = ask.form.all("listed").map(read).collect::<Result<Vec<_>>>()?;
    // All write in the same order, so that no two wait for each other.
    listed.sort_unstable();
    listed.dedup();
    let came = ask.form.all("came").map(read).collect::<Result<Vec<_>>>()?;
    let Some(first) = listed.first() else { return Ok(Faults::default()) };
    let action = Action::Change(Section::Case);
    let mut tx = gate.change(action, *first)?;
    for other in &listed[1..] {
        gate.also(&mut tx, action, *other)?;
    }
    let there = placed(&mut tx, session)?;
    let taken = own::attendance_at(&mut tx, session.id)?;
    let mut told: Option<Told> = None;
    for person in listed {
        let before = taken.iter().rfind(|kept| kept.person == person);
        if before.is_none() && !there.contains(&person) {
            return Err(Error::NotFound);
        }
        let excused = before.is_some_and(|kept| kept.record.mark == AttendanceMark::Excused);
        let mark = match (came.contains(&person), excused) {
            (true, _) => AttendanceMark::Came,
            (false, true) => AttendanceMark::Excused,
            (false, false) => AttendanceMark::Absent,
        };
        let as_seen = ask.form.get(&seen(person)).parse().unwrap_or(0);
        if before.is_some_and(|kept| kept.record.mark != mark && kept.version != as_seen) {
            return Err(Error::Stale);
        }
        let attendance = Attendance {
            activity: session.record.activity,
            session: session.id.cast(),
            held_on: session.record.held_on,
            mark,
        };
        let mut faults = Faults::default();
        attendance.check(&mut faults, gate.today);
        let id = before.map_or_else(RecordId::mint, |kept| kept.id);
        attendance.check_beside(&mut tx, (person, id), &mut faults)?;
        if !faults.is_empty() {
            return Ok(faults);
        }
        told = match before {
            Some(kept) if kept.record == attendance => told,
            Some(kept) => Some(store::amend(&mut tx, kept, &attendance)?),
            None => Some(store::add(&mut tx, person, id, &attendance)?),
        };
    }
    if let Some(told) = told {
        tx.commit(told)?;
    }
    Ok(Faults::default())
}
