// SPDX-License-Identifier: MPL-2.0
//! What somebody has agreed that whoever finds them a voluntary friend is told: the least, while they agree (*samtykke*).

use super::{Conn, SharedField, Stored, scope, shared};
use jiff::{ToSpan, civil::Date};
use kernel::{ids::PersonId, text_enum};

text_enum! {
    /// What somebody agrees to (*formål*); each purpose has a consent of its own.
    pub enum ConsentPurpose ("consent-purpose") {
        /// That a voluntary friend is found: whoever finds one, and the friend, are told the least.
        Friend = "friend",
        /// That the volunteer coordinator knows of their own voluntary work.
        OwnWork = "own-work",
        /// That the volunteer coordinator and the caseworker write to each other about the friendship.
        Caseworker = "caseworker",
    }
}
crate::coded!(ConsentPurpose);

/// The age from which somebody is no child; a household with a child takes a friend with a child certificate. The law
/// on child certificates (børneattestloven, from memory) speaks of children under 15: that 18 is asked here is our own
/// proposal, the stricter one.
const GROWN_UP: i16 = 18;

/// What is told of somebody who wants a friend (data matrix, volunteer coordinator). There is no more in it to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consented {
    /// What one calls them.
    pub first_name: String,
    /// How they are reached, when they said that it may be told.
    pub phone: Option<String>,
    /// The language they are best spoken to in.
    pub language: Option<String>,
    /// How many they are in the household.
    pub household_size: i64,
    /// Whether there are children in it.
    pub children: bool,
    /// The housing area they live in; never while name and address are protected.
    pub area: Option<String>,
}

/// Whether a person agrees on the day; and if they do, whether their telephone may be told too. Nobody agrees who has
/// died, and of whoever left the municipality nothing is told here any more.
///
/// # Errors
/// When the database cannot answer.
pub fn consent(
    conn: &mut Conn,
    person: PersonId,
    purpose: ConsentPurpose,
    day: Date,
) -> Stored<Option<bool>> {
    conn.first(
        "select c.phone_told from consent c
         join person p on p.municipality = c.municipality and p.id = c.person and p.struck = false
              and (p.died_on is null or p.died_on > $4)
         where c.municipality = $1 and c.person = $2 and c.consent_purpose = $3 and c.struck = false
           and c.given_on <= $4 and (c.withdrawn_on is null or c.withdrawn_on > $4)
           and not exists (select 1 from responsibility r where r.municipality = c.municipality
               and r.person = c.person and r.struck = false and r.end_reason in ('moved-away', 'left-denmark', 'died')
               and r.ends_on < $4
               and not exists (select 1 from responsibility n where n.municipality = r.municipality
                   and n.person = r.person and n.struck = false and n.starts_on > r.ends_on))",
        &[&person, &purpose, &day],
        |row| row.get(0),
    )
}

/// What is told of somebody who wants a friend; nothing when they do not agree.
///
/// # Errors
/// When the database cannot answer.
pub fn told(conn: &mut Conn, person: PersonId, day: Date) -> Stored<Option<Consented>> {
    let Some(phone_told) = consent(conn, person, ConsentPurpose::Friend, day)? else { return Ok(None) };
    let protected = scope::called(conn, person, day)?.2;
    let mut value = |field: SharedField| shared::value(conn, person, field, day);
    let first_name = value(SharedField::FirstName)?.unwrap_or_default();
    let phone = if phone_told && !protected { value(SharedField::Phone)? } else { None };
    let language = value(SharedField::Language)?;
    let area = if protected { None } else { value(SharedField::Area)? };
    Ok(Some(Consented {
        first_name,
        phone,
        language,
        area,
        household_size: scope::household_size(conn, person, day)?,
        children: has_children(conn, person, day)?,
    }))
}

/// Whether a person agrees on the day that whoever finds friends and the caseworker write to each other: to a friend,
/// and to that.
///
/// # Errors
/// When the database cannot answer.
pub fn may_write(conn: &mut Conn, person: PersonId, day: Date) -> Stored<bool> {
    for purpose in [ConsentPurpose::Friend, ConsentPurpose::Caseworker] {
        if consent(conn, person, purpose, day)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a person is a child on the day, or may be: nobody knows when they were born.
///
/// # Errors
/// When the database cannot answer.
pub fn is_child(conn: &mut Conn, person: PersonId, day: Date) -> Stored<bool> {
    let born_after = day.saturating_sub(GROWN_UP.years());
    let sql =
        "select 1 from person where municipality = $1 and id = $2 and (born_on is null or born_on > $3)";
    Ok(conn.first(sql, &[&person, &born_after], |_| ())?.is_some())
}

/// Whether there are children in a person's household on the day, or they are one themselves.
///
/// # Errors
/// When the database cannot answer.
pub fn has_children(conn: &mut Conn, person: PersonId, day: Date) -> Stored<bool> {
    if is_child(conn, person, day)? {
        return Ok(true);
    }
    let born_after = day.saturating_sub(GROWN_UP.years());
    let child = conn.first(
        "select 1 from membership m
         join membership o on o.municipality = m.municipality and o.household = m.household and o.struck = false
              and o.starts_on <= $3 and (o.ends_on is null or o.ends_on >= $3)
         join person p on p.municipality = o.municipality and p.id = o.person and p.struck = false
              and (p.born_on is null or p.born_on > $4)
         where m.municipality = $1 and m.person = $2 and m.struck = false and m.starts_on <= $3
           and (m.ends_on is null or m.ends_on >= $3) limit 1",
        &[&person, &day, &born_after],
        |_| (),
    )?;
    Ok(child.is_some())
}
