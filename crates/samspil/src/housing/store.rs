// SPDX-License-Identifier: MPL-2.0
//! What is asked of the tables of housing: who has no home yet, which dwellings are taken, who moved where.

use super::{AreaListing, spread::Moved};
use crate::{
    gate::{Conn, Stored, Writer},
    reception::Party,
    record::{Fields, Kept},
};
use jiff::civil::Date;
use kernel::ids::{AreaId, DwellingId, HouseholdId, PersonId, RecordId};
use std::collections::{HashMap, HashSet};

/// What the newest list up to the day says of an area.
///
/// # Errors
/// When the database cannot answer.
pub fn listing(conn: &mut Conn, area: AreaId, day: Date) -> Stored<Option<AreaListing>> {
    let kept = conn.first(&newest("and area = $3"), &[&day, &area], |row| AreaListing::fetch(row, 0))?;
    // What is read in together with those who move there counts as well.
    let read_in = conn.memory.expected_all::<Kept<AreaListing>>().map(|kept| &kept.record);
    let read_in = read_in.filter(|listing| listing.area == area && listing.listed_on <= day).cloned();
    Ok(kept.into_iter().chain(read_in).max_by_key(|listing| listing.listed_on))
}

/// What the newest list up to the day says of each area that stands on one.
///
/// # Errors
/// When the database cannot answer.
pub fn listings(conn: &mut Conn, day: Date) -> Stored<HashMap<AreaId, AreaListing>> {
    let mut newest_of = HashMap::new();
    conn.each(&newest(""), &[&day], |row| {
        let listing = AreaListing::fetch(row, 0);
        newest_of.entry(listing.area).or_insert(listing);
    })?;
    Ok(newest_of)
}

fn newest(of: &str) -> String {
    let fields: Vec<&str> = AreaListing::FIELDS.iter().map(|field| field.name).collect();
    format!(
        "select {} from area_listing where municipality = $1 and struck = false and listed_on <= $2 {of}
         order by listed_on desc, id desc",
        fields.join(", ")
    )
}

/// Somebody whom the municipality receives, and how they live.
pub struct Received {
    /// Who.
    pub person: PersonId,
    /// The household they belong to.
    pub household: Option<HouseholdId>,
    /// The takeover, in the past or to come.
    pub taken_over: Option<Date>,
    /// Whether they have, or have been promised, a permanent home.
    pub housed: bool,
    /// Whether they have, or have been promised, somewhere to stay for a while.
    pub sheltered: bool,
}

/// Everybody with an open case whom the municipality is, or is to become, responsible for on the day.
///
/// # Errors
/// When the database cannot answer.
pub fn received(conn: &mut Conn, day: Date) -> Stored<Vec<Received>> {
    conn.rows(
        "select p.id, m.household,
                (select min(r.starts_on) from responsibility r where r.municipality = p.municipality
                 and r.person = p.id and r.struck = false and (r.ends_on is null or r.ends_on >= $2)),
                (select count(*) from placement s where s.municipality = p.municipality and s.person = p.id
                 and s.struck = false and s.stay = 'permanent' and (s.ends_on is null or s.ends_on >= $2)),
                (select count(*) from placement t where t.municipality = p.municipality and t.person = p.id
                 and t.struck = false and t.stay = 'temporary' and (t.ends_on is null or t.ends_on >= $2))
         from person p
         join case_file c on c.municipality = p.municipality and c.person = p.id and c.struck = false
              and c.ends_on is null
         left join membership m on m.municipality = p.municipality and m.person = p.id and m.struck = false
              and (m.ends_on is null or m.ends_on >= $2)
         where p.municipality = $1 and p.died_on is null and p.struck = false
           and (exists (select 1 from responsibility r where r.municipality = p.municipality and r.person = p.id
                        and r.struck = false and (r.ends_on is null or r.ends_on >= $2))
             or (exists (select 1 from visitation v where v.municipality = p.municipality and v.person = p.id
                         and v.struck = false)
                 and not exists (select 1 from responsibility r where r.municipality = p.municipality
                                 and r.person = p.id and r.struck = false)))
         order by p.id",
        &[&day],
        |row| Received {
            person: row.get(0),
            household: row.get(1),
            taken_over: row.get(2),
            housed: row.get::<i64>(3) > 0,
            sheltered: row.get::<i64>(4) > 0,
        },
    )
}

/// The dwellings where somebody lives on the day or has been promised to, with the day by which the last of them moves out,
/// where all of them are known to.
///
/// # Errors
/// When the database cannot answer.
pub fn taken(conn: &mut Conn, day: Date) -> Stored<HashMap<DwellingId, Option<Date>>> {
    let all = conn.rows(
        "select dwelling, count(*), count(ends_on), max(ends_on) from placement
         where municipality = $1 and struck = false and (ends_on is null or ends_on >= $2)
         group by dwelling",
        &[&day],
        |row| {
            let last: Option<Date> = row.get(3);
            (row.get(0), last.filter(|_| row.get::<i64>(1) == row.get::<i64>(2)))
        },
    )?;
    Ok(all.into_iter().collect())
}

/// How many moved to each area from the first day on; whoever is promised a home there is one of them.
///
/// # Errors
/// When the database cannot answer.
pub fn moved_to(conn: &mut Conn, since: Date) -> Stored<Vec<(AreaId, i64)>> {
    conn.rows(
        "select d.area, count(distinct s.person) from placement s
         join dwelling d on d.municipality = s.municipality and d.id = s.dwelling and d.struck = false
         where s.municipality = $1 and s.struck = false and s.starts_on >= $2 and d.area is not null
         group by d.area",
        &[&since],
        |row| (row.get(0), row.get(1)),
    )
}

/// A move-in that is under way.
pub struct MovingIn {
    /// Whose file its checklist stands in.
    pub person: PersonId,
    /// The day of moving in it is counted from.
    pub moves_in_on: Option<Date>,
    /// How many points are open.
    pub open: i64,
    /// Who is late on the day, and with how many points.
    pub late: Vec<(Party, i64)>,
}

/// Every move-in that is under way, the first to move in first.
///
/// # Errors
/// When the database cannot answer.
pub fn moving_in(conn: &mut Conn, day: Date) -> Stored<Vec<MovingIn>> {
    let mut all: Vec<MovingIn> = conn.rows(
        "select person, moves_in_on from reception_course where municipality = $1 and struck = false
           and template = 'move-in' and ends_on is null order by moves_in_on, person",
        &[],
        |row| MovingIn { person: row.get(0), moves_in_on: row.get(1), open: 0, late: Vec::new() },
    )?;
    let points = conn.rows(
        "select person, party, count(*), sum(case when due_on < $2 then 1 else 0 end) from checklist_item
         where municipality = $1 and struck = false and template = 'move-in' and done_on is null
         group by person, party order by party",
        &[&day],
        |row| (row.get::<PersonId>(0), row.get::<Party>(1), row.get::<i64>(2), row.get::<i64>(3)),
    )?;
    for (person, party, open, late) in points {
        for one in all.iter_mut().filter(|one| one.person == person) {
            one.open += open;
            one.late.extend((late > 0).then_some((party, late)));
        }
    }
    Ok(all)
}

/// How many other households than somebody's own moved to an area after a day and until another, those of a language
/// where one is said.
///
/// # Errors
/// When the database cannot answer.
pub fn others_moved(
    conn: &mut Conn,
    (area, since, until): (AreaId, Date, Date),
    person: PersonId,
    language: Option<&str>,
) -> Stored<i64> {
    let mut households = HashSet::new();
    conn.each(
        "select coalesce(m.household, s.person), coalesce(p.language, '') from placement s
         join dwelling d on d.municipality = s.municipality and d.id = s.dwelling and d.struck = false
         join person p on p.municipality = s.municipality and p.id = s.person and p.struck = false
         left join membership m on m.municipality = s.municipality and m.person = s.person and m.struck = false
              and (m.ends_on is null or m.ends_on >= s.starts_on)
         where s.municipality = $1 and s.struck = false and d.area = $2 and s.starts_on > $3 and s.starts_on <= $4
           and s.person <> $5
           and not exists (select 1 from membership o where o.municipality = s.municipality and o.person = $5
                           and o.struck = false and o.household = m.household)",
        &[&area, &since, &until, &person],
        |row| {
            let spoken: String = row.get(1);
            if language.is_none_or(|language| language.to_lowercase() == spoken.to_lowercase()) {
                households.insert(row.get::<RecordId>(0));
            }
        },
    )?;
    Ok(i64::try_from(households.len()).unwrap_or(i64::MAX))
}

/// Everybody who has moved to an area by the day, without those whose address is protected on it.
///
/// # Errors
/// When the database cannot answer.
pub fn moved(conn: &mut Conn, day: Date) -> Stored<Vec<Moved>> {
    conn.rows(
        "select d.area, s.person, s.starts_on from placement s
         join dwelling d on d.municipality = s.municipality and d.id = s.dwelling and d.struck = false
         join person p on p.municipality = s.municipality and p.id = s.person and p.struck = false
         where s.municipality = $1 and s.struck = false and s.starts_on <= $2 and d.area is not null
           and (p.protected_from is null or p.protected_from > $2
             or (p.protected_until is not null and p.protected_until < $2))",
        &[&day],
        |row| (row.get(0), row.get(1), row.get(2)),
    )
}

/// How many who live in an area on the day speak each language; whoever is protected is not counted.
///
/// # Errors
/// When the database cannot answer.
pub fn speakers(conn: &mut Conn, day: Date) -> Stored<Vec<(AreaId, String, i64)>> {
    conn.rows(
        "select d.area, p.language, count(distinct p.id) from placement s
         join dwelling d on d.municipality = s.municipality and d.id = s.dwelling and d.struck = false
         join person p on p.municipality = s.municipality and p.id = s.person and p.struck = false
         where s.municipality = $1 and s.struck = false and (s.ends_on is null or s.ends_on >= $2)
           and d.area is not null and p.language is not null and p.died_on is null
           and (p.protected_from is null or p.protected_from > $2 or p.protected_until < $2)
         group by d.area, p.language",
        &[&day],
        |row| (row.get(0), row.get(1), row.get(2)),
    )
}

/// The homes of those whose address is protected on the day, and of their households: where they live, have been promised to or
/// what is kept for them, each with who. Where others live too it is no secret that somebody does.
///
/// # Errors
/// When the database cannot answer.
pub fn protected_homes(conn: &mut Conn, day: Date) -> Stored<Vec<(DwellingId, PersonId)>> {
    conn.rows(
        "with guarded as (
             select id from person where municipality = $1 and struck = false and protected_from is not null
               and protected_from <= $2 and (protected_until is null or protected_until >= $2)),
         near as (
             select id from guarded
             union
             select b.person from guarded g
             join membership a on a.municipality = $1 and a.person = g.id and a.struck = false
                  and (a.ends_on is null or a.ends_on >= $2)
             join membership b on b.municipality = $1 and b.household = a.household and b.struck = false
                  and (b.ends_on is null or b.ends_on >= $2)),
         home as (
             select s.dwelling, s.person from near n
             join placement s on s.municipality = $1 and s.person = n.id and s.struck = false
                  and (s.ends_on is null or s.ends_on >= $2)
             union
             select c.dwelling, c.person from near n
             join home_choice c on c.municipality = $1 and c.person = n.id and c.struck = false
                  and c.settled_on is null and c.choice = 'kept')
         select h.dwelling, h.person from home h
         where not exists (select 1 from placement o where o.municipality = $1 and o.dwelling = h.dwelling
                           and o.struck = false and (o.ends_on is null or o.ends_on >= $2)
                           and o.person not in (select id from near))
         order by h.dwelling, h.person",
        &[&day],
        |row| (row.get(0), row.get(1)),
    )
}

/// The stays with a private host on the day, the agreement that ends first on top, those without an end last.
///
/// # Errors
/// When the database cannot answer.
pub fn with_hosts(conn: &mut Conn, day: Date) -> Stored<Vec<(PersonId, RecordId)>> {
    conn.rows(
        "select person, id from placement
         where municipality = $1 and struck = false and host is not null and (ends_on is null or ends_on >= $2)
         order by host_until is null, host_until, person, id",
        &[&day],
        |row| (row.get(0), row.get(1)),
    )
}

/// The placements that began in a period, in an area where one is said, the newest first; those who moved in together together.
///
/// # Errors
/// When the database cannot answer.
pub fn placed(
    conn: &mut Conn,
    (from, until): (Date, Date),
    area: Option<AreaId>,
) -> Stored<Vec<(PersonId, RecordId)>> {
    let sql = |more: &str| {
        format!(
            "select s.person, s.id from placement s
             join dwelling d on d.municipality = s.municipality and d.id = s.dwelling
             where s.municipality = $1 and s.struck = false and s.starts_on >= $2 and s.starts_on <= $3 {more}
             order by s.starts_on desc, s.dwelling, s.person"
        )
    };
    match area {
        Some(area) => {
            conn.rows(&sql("and d.area = $4"), &[&from, &until, &area], |row| (row.get(0), row.get(1)))
        }
        None => conn.rows(&sql(""), &[&from, &until], |row| (row.get(0), row.get(1))),
    }
}

/// The choices that still count: nobody of whom they are about has a permanent home or has left.
///
/// # Errors
/// When the database cannot answer.
pub fn choices_that_count(conn: &mut Conn, day: Date) -> Stored<Vec<RecordId>> {
    conn.rows(
        "select c.id from home_choice c
         where c.municipality = $1 and c.struck = false and c.settled_on is null
           and exists (select 1 from case_file f where f.municipality = c.municipality and f.person = c.person
                       and f.struck = false and f.ends_on is null)
           and not exists (select 1 from placement s where s.municipality = c.municipality and s.person = c.person
                           and s.struck = false and s.stay = 'permanent' and (s.ends_on is null or s.ends_on >= $2))",
        &[&day],
        |row| row.get(0),
    )
}

/// How many households, and how many persons, live in an area on the day or have been promised to.
///
/// # Errors
/// When the database cannot answer.
pub fn placed_in(conn: &mut Conn, area: AreaId, day: Date) -> Stored<(i64, i64)> {
    let counted = conn.first(
        "select count(distinct s.dwelling), count(distinct s.person) from placement s
         join dwelling d on d.municipality = s.municipality and d.id = s.dwelling and d.struck = false
         where s.municipality = $1 and s.struck = false and d.area = $2 and (s.ends_on is null or s.ends_on >= $3)",
        &[&area, &day],
        |row| (row.get(0), row.get(1)),
    )?;
    Ok(counted.unwrap_or_default())
}

/// Holds a dwelling until the change is kept, so that nobody else gives it to somebody at the same moment.
///
/// # Errors
/// When the database cannot do it.
pub fn hold(tx: &mut Writer, dwelling: DwellingId) -> Stored<()> {
    let same = "update dwelling set version = version where municipality = $1 and id = $2";
    tx.run(same, &[&dwelling]).map(|_| ())
}

/// A household, the area it moved to, the day, and a language that is spoken in it, if one is known.
pub struct MovedHousehold {
    /// The area.
    pub area: AreaId,
    /// The household, or the person who belongs to none.
    pub household: RecordId,
    /// The day.
    pub on: Date,
    /// The language.
    pub language: Option<String>,
}

/// The households that moved to an area from a day on, or have been promised to.
///
/// # Errors
/// When the database cannot answer.
pub fn moved_households(conn: &mut Conn, since: Date) -> Stored<Vec<MovedHousehold>> {
    conn.rows(
        "select distinct d.area, coalesce(m.household, s.person), s.starts_on, p.language from placement s
         join dwelling d on d.municipality = s.municipality and d.id = s.dwelling and d.struck = false
         join person p on p.municipality = s.municipality and p.id = s.person and p.struck = false
         left join membership m on m.municipality = s.municipality and m.person = s.person and m.struck = false
              and (m.ends_on is null or m.ends_on >= s.starts_on)
         where s.municipality = $1 and s.struck = false and s.starts_on > $2 and d.area is not null",
        &[&since],
        |row| MovedHousehold { area: row.get(0), household: row.get(1), on: row.get(2), language: row.get(3) },
    )
}
