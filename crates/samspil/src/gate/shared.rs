// SPDX-License-Identifier: MPL-2.0
//! What a partner can be told of a person, one thing at a time: the same for those who send it and for those who get it.

use super::{Conn, SharedField, Stored};
use jiff::civil::Date;
use kernel::ids::PersonId;

/// What stands in the file as one thing a partner can be told, on a day; `None` when nothing is known. A need of an
/// interpreter is told by its code.
///
/// # Errors
/// When the database cannot answer.
pub fn value(conn: &mut Conn, person: PersonId, field: SharedField, day: Date) -> Stored<Option<String>> {
    Ok(match field {
        SharedField::Name => of_person(conn, person)?.map(|it| it.name),
        SharedField::FirstName => {
            let name = of_person(conn, person)?.map(|it| it.name);
            name.and_then(|name| name.split_whitespace().next().map(str::to_owned))
        }
        SharedField::Phone => of_person(conn, person)?.and_then(|it| it.phone),
        SharedField::Language => of_person(conn, person)?.and_then(|it| it.language),
        SharedField::Interpreter => of_person(conn, person)?.map(|it| it.interpreter),
        SharedField::Age => {
            let born = of_person(conn, person)?.and_then(|it| it.born_on);
            born.map(|born| age(born, day).to_string())
        }
        SharedField::HouseholdSize => Some(super::scope::household_size(conn, person, day)?.to_string()),
        SharedField::Area => lives(conn, person, day)?.and_then(|(area, _)| area),
        SharedField::Address => lives(conn, person, day)?.map(|(_, address)| address),
    })
}

struct Told {
    name: String,
    phone: Option<String>,
    language: Option<String>,
    interpreter: String,
    born_on: Option<Date>,
}

fn of_person(conn: &mut Conn, person: PersonId) -> Stored<Option<Told>> {
    conn.first(
        "select name, phone, language, interpreter, born_on from person
         where municipality = $1 and id = $2 and struck = false",
        &[&person],
        |row| Told {
            name: row.get(0),
            phone: row.get(1),
            language: row.get(2),
            interpreter: row.get(3),
            born_on: row.get(4),
        },
    )
}

/// Whole years.
fn age(born: Date, day: Date) -> i16 {
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    day.year() - born.year() - i16::from(!had_birthday)
}

/// The area and the address they live at on the day.
fn lives(conn: &mut Conn, person: PersonId, day: Date) -> Stored<Option<(Option<String>, String)>> {
    conn.first(
        "select a.name, d.address from placement p
         join dwelling d on d.municipality = p.municipality and d.id = p.dwelling
         left join area a on a.municipality = d.municipality and a.id = d.area
         where p.municipality = $1 and p.person = $2 and p.struck = false and p.starts_on <= $3
           and (p.ends_on is null or p.ends_on >= $3) order by p.starts_on desc limit 1",
        &[&person, &day],
        |row| (row.get(0), row.get(1)),
    )
}
