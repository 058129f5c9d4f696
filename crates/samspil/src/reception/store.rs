// SPDX-License-Identifier: MPL-2.0
//! What is asked of the tables of the reception: families under way, late lines, who was visited and taken over.

use super::ChecklistItem;
use crate::{
    gate::{Conn, Stored},
    people::Visitation,
    record::Fields,
};
use jiff::civil::Date;
use kernel::ids::{AccountId, HouseholdId, PersonId};

/// Everybody with an open case who was visited or taken over since the day, and the household they belong to.
///
/// # Errors
/// When the database cannot answer.
pub fn under_way(conn: &mut Conn, since: Date) -> Stored<Vec<(PersonId, Option<HouseholdId>)>> {
    conn.rows(
        "select p.id, m.household from person p
         join case_file c on c.municipality = p.municipality and c.person = p.id and c.struck = false
              and c.ends_on is null
         left join membership m on m.municipality = p.municipality and m.person = p.id and m.struck = false
              and m.ends_on is null
         where p.municipality = $1 and p.died_on is null and p.struck = false
           and (exists (select 1 from responsibility r where r.municipality = p.municipality and r.person = p.id
                        and r.struck = false and r.ends_on is null and r.starts_on >= $2)
             or exists (select 1 from visitation v where v.municipality = p.municipality and v.person = p.id
                        and v.struck = false and (v.decided_on >= $2 or v.cpr_registered_on >= $2)))
         order by p.id",
        &[&since],
        |row| (row.get(0), row.get(1)),
    )
}

/// Everybody who has a coordinator on the day, and the household they belong to.
///
/// # Errors
/// When the database cannot answer.
pub fn coordinated(conn: &mut Conn, day: Date) -> Stored<Vec<(PersonId, Option<HouseholdId>)>> {
    conn.rows(
        "select t.person, m.household from team_member t
         left join membership m on m.municipality = t.municipality and m.person = t.person
              and m.struck = false and m.ends_on is null
         where t.municipality = $1 and t.struck = false and t.function = 'coordinator'
           and t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2)",
        &[&day],
        |row| (row.get(0), row.get(1)),
    )
}

/// The lines of running courses that are late on the day, the oldest first: one caseworker's, or everybody's.
///
/// # Errors
/// When the database cannot answer.
pub fn late(conn: &mut Conn, worker: Option<AccountId>, day: Date) -> Stored<Vec<(PersonId, ChecklistItem)>> {
    let fields: Vec<String> = ChecklistItem::FIELDS.iter().map(|field| format!("i.{}", field.name)).collect();
    let sql = format!(
        "select i.person, {} from checklist_item i
         join tie t on t.municipality = i.municipality and t.person = i.person and t.kind = 'case'
         where i.municipality = $1 and i.struck = false and i.done_on is null and i.due_on < $2 and (t.worker = $3 or $4)
           and exists (select 1 from reception_course c where c.municipality = i.municipality
                       and c.person = i.person and c.struck = false and c.ends_on is null
                       and (c.template = 'move-in') = (coalesce(i.template, '') = 'move-in'))
         order by i.due_on, i.id limit 50",
        fields.join(", ")
    );
    conn.rows(&sql, &[&day, &worker, &worker.is_none()], |row| (row.get(0), ChecklistItem::fetch(row, 1)))
}

/// Every visitation there is.
///
/// # Errors
/// When the database cannot answer.
pub fn visitations(conn: &mut Conn) -> Stored<Vec<(PersonId, Visitation)>> {
    let fields: Vec<&str> = Visitation::FIELDS.iter().map(|field| field.name).collect();
    let sql = format!(
        "select person, {} from visitation where municipality = $1 and struck = false order by decided_on, id",
        fields.join(", ")
    );
    conn.rows(&sql, &[], |row| (row.get(0), Visitation::fetch(row, 1)))
}

/// Somebody who was visited, as the tables know them.
pub struct Visited {
    /// Who.
    pub person: PersonId,
    /// The household they belong to.
    pub household: Option<HouseholdId>,
    /// The day to come on which they are taken over, where it is registered.
    pub taken_over_on: Option<Date>,
    /// Whether they have a placement that has not ended.
    pub housed: bool,
    /// The visitation.
    pub visitation: Visitation,
}

/// Every visitation of those who are not taken over on the day and can still come, the oldest first.
///
/// # Errors
/// When the database cannot answer.
pub fn not_taken_over(conn: &mut Conn, day: Date) -> Stored<Vec<Visited>> {
    let fields: Vec<String> = Visitation::FIELDS.iter().map(|field| format!("v.{}", field.name)).collect();
    let sql = format!(
        "select v.person, m.household,
                (select min(r.starts_on) from responsibility r where r.municipality = v.municipality
                 and r.person = v.person and r.struck = false),
                exists (select 1 from placement h where h.municipality = v.municipality and h.person = v.person
                        and h.struck = false and (h.ends_on is null or h.ends_on >= $2)), {}
         from visitation v
         join person p on p.municipality = v.municipality and p.id = v.person and p.struck = false
              and p.died_on is null
         left join membership m on m.municipality = v.municipality and m.person = v.person
              and m.struck = false and m.ends_on is null
         where v.municipality = $1 and v.struck = false
           and not exists (select 1 from responsibility r where r.municipality = v.municipality
                           and r.person = v.person and r.struck = false and r.starts_on <= $2)
         order by v.decided_on, v.id",
        fields.join(", ")
    );
    conn.rows(&sql, &[&day], |row| Visited {
        person: row.get(0),
        household: row.get(1),
        taken_over_on: row.get(2),
        housed: row.get(3),
        visitation: Visitation::fetch(row, 4),
    })
}

/// Every takeover that is registered: who, and the day.
///
/// # Errors
/// When the database cannot answer.
pub fn takeovers(conn: &mut Conn) -> Stored<Vec<(PersonId, Date)>> {
    conn.rows(
        "select person, min(starts_on) from responsibility where municipality = $1 and struck = false group by person",
        &[],
        |row| (row.get(0), row.get(1)),
    )
}
