// SPDX-License-Identifier: MPL-2.0
//! How the contracts stand: by when each was due, whether it is signed, and whether it serves a goal.

use super::{Message, Task};
use crate::{
    gate::{Conn, Row, Stored},
    record::{Fields, Kept, store::nobody},
};
use jiff::civil::{Date, date};
use kernel::ids::{AccountId, PersonId, RecordId, UnitId};

/// How the contract with one person stands.
pub struct Standing {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// By when the law asks for it.
    pub due_on: Date,
    /// The day it was there with all signatures.
    pub met_on: Option<Date>,
    /// Whether there is a goal of a job or an education.
    pub has_goal: bool,
    /// Whether both have signed one.
    pub is_signed: bool,
    /// Whether the person does not want to sign.
    pub is_refused: bool,
    /// The newest contract, where there is one.
    pub contract: Option<RecordId>,
}

/// Whoever is to have a contract. A law that does not ask for one asks no question here either.
const STANDING: &str = "select d.person, p.name, d.due_on, d.met_on,
       (select count(*) from goal g where g.municipality = $1 and g.person = d.person and g.struck = false
          and g.kind in ('job', 'education')),
       (select count(*) from contract c where c.municipality = $1 and c.person = d.person and c.struck = false
          and c.person_signed_on is not null and c.municipality_signed_on is not null),
       (select count(*) from contract c where c.municipality = $1 and c.person = d.person and c.struck = false
          and c.state = 'refused'),
       (select c.id from contract c where c.municipality = $1 and c.person = d.person and c.struck = false
        order by c.starts_on desc, c.id desc limit 1)
     from duty d join person p on p.municipality = d.municipality and p.id = d.person
     where d.municipality = $1 and d.rule = 'd15-contract' and (d.ended_on is null or d.ended_on > $2)";

/// How the contracts of one caseworker stand, or all of the municipality's, the earliest due first.
///
/// # Errors
/// When the database cannot answer.
pub fn standings(conn: &mut Conn, worker: Option<AccountId>, today: Date) -> Stored<Vec<Standing>> {
    match worker {
        Some(worker) => {
            let sql = format!("{STANDING} and d.worker = $3 order by d.due_on, d.person");
            conn.rows(&sql, &[&today, &worker], standing)
        }
        None => conn.rows(&format!("{STANDING} order by d.due_on, d.person"), &[&today], standing),
    }
}

fn standing(row: &Row<'_>) -> Standing {
    let any = |at: usize| row.get::<i64>(at) > 0;
    Standing {
        person: row.get(0),
        name: row.get(1),
        due_on: row.get(2),
        met_on: row.get(3),
        has_goal: any(4),
        is_signed: any(5),
        is_refused: any(6),
        contract: row.get(7),
    }
}

/// The open tasks of a unit, the earliest due first: at most so many after a place in that order.
///
/// # Errors
/// When the database cannot answer.
pub fn open_tasks(
    conn: &mut Conn,
    unit: UnitId,
    (after, most): (Option<(Date, RecordId)>, usize),
) -> Stored<Vec<(PersonId, Kept<Task>)>> {
    let fields: Vec<&str> = Task::FIELDS.iter().map(|field| field.name).collect();
    let sql = format!(
        "select person, id, version, {} from task where municipality = $1 and unit = $2 and done_on is null
           and struck = false and (due_on, id) > ($3, $4) order by due_on, id limit {most}",
        fields.join(", ")
    );
    let (day, id) = after.unwrap_or((date(1, 1, 1), nobody().cast()));
    conn.rows(&sql, &[&unit, &day, &id], |row| {
        let (person, id): (PersonId, RecordId) = (row.get(0), row.get(1));
        let kept = Kept { id, person, version: row.get(2), struck: false, record: Task::fetch(row, 3) };
        (person, kept)
    })
}

/// A message that waits for somebody in a unit: unread, or to be answered by a day and not answered.
pub struct Waiting {
    /// About whom.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The message.
    pub message: Kept<Message>,
    /// Who has the case, when it lies in that unit.
    pub worker: Option<AccountId>,
}

/// The messages that wait for somebody in a unit, the oldest first.
///
/// # Errors
/// When the database cannot answer.
pub fn waiting_messages(conn: &mut Conn, unit: UnitId) -> Stored<Vec<Waiting>> {
    let fields: Vec<String> = Message::FIELDS.iter().map(|spec| format!("m.{}", spec.name)).collect();
    let sql = format!(
        "select m.person, m.id, m.version, p.name, t.worker, {} from message m
         join person p on p.municipality = m.municipality and p.id = m.person
         left join tie t on t.municipality = m.municipality and t.person = m.person and t.kind = 'case'
              and t.unit = m.to_unit
         where m.municipality = $1 and m.to_unit = $2 and m.struck = false
           and (m.read_on is null or (m.answer_by is not null and not exists (
                select 1 from message a where a.municipality = m.municipality and a.person = m.person
                  and a.struck = false and a.subject = m.subject and a.from_unit = m.to_unit and a.sent_on >= m.sent_on)))
         order by m.sent_on, m.id limit 100",
        fields.join(", ")
    );
    conn.rows(&sql, &[&unit], |row| {
        let person = row.get(0);
        Waiting {
            person,
            name: row.get(3),
            worker: row.get(4),
            message: Kept {
                id: row.get(1),
                person,
                version: row.get(2),
                struck: false,
                record: Message::fetch(row, 5),
            },
        }
    })
}
