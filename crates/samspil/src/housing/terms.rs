// SPDX-License-Identifier: MPL-2.0
//! What the housing officer states before asking for a proposal, and how it is carried from page to page.

use super::{criteria::Terms, living_rate, weight};
use crate::{
    gate::{Conn, Stored},
    record::{Faults, Field, Kroner, Spec, store},
    web::Form,
};
use jiff::civil::Date;

/// What is stated.
pub const STATED: [Spec; 2] = [
    Spec { of: "dwelling", name: "rent_limit", kind: <Kroner as Field>::KIND, required: false },
    Spec { of: "dwelling", name: "area_limit", kind: <i64 as Field>::KIND, required: false },
];

/// What was stated, with what each criterion counts on the day.
///
/// # Errors
/// When the database cannot answer.
pub fn read(conn: &mut Conn, stated: &Form, day: Date, faults: &mut Faults) -> Stored<Terms> {
    let rent = store::read_field::<Option<Kroner>>("rent_limit", stated, faults).flatten();
    let newcomers = store::read_field::<Option<i64>>("area_limit", stated, faults).flatten();
    let (table, weights) = (living_rate::table(conn, day)?, weight::on(conn, day)?);
    Ok(Terms { day, rent, newcomers, table, weights })
}

/// The same, and the page of the list, as the query of another page.
#[must_use]
pub fn query(stated: &Form) -> String {
    let carried = |name: &&str| !stated.get(name).is_empty();
    let names = STATED.iter().map(|spec| spec.name).chain(["propose", "page"]);
    let names: Vec<&str> = names.filter(|name| carried(name)).collect();
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(names.into_iter().map(|name| (name, stated.get(name))))
        .finish()
}
