// SPDX-License-Identifier: MPL-2.0
//! The amounts by which it is judged whether a home can be paid: those that come along, and the municipality's own.

use crate::{
    deadlines::{DatedRate, KeptRules, added_rates},
    gate::{Conn, Stored},
    record::store,
};
use jiff::civil::Date;
use law::{
    RateOf,
    affordability::{Living, Table},
    money::Rates,
};

/// The key of how a number is told: per cent, square metres, or kroner.
#[must_use]
pub const fn unit(what: Living) -> &'static str {
    match what {
        Living::TaxPercent
        | Living::RentPercent
        | Living::IncomePercent
        | Living::ChildlessPercent
        | Living::LargeFamilyPercent => "status-percent",
        Living::SpaceFirst | Living::SpaceMore => "status-square-metres",
        _ => "status-kroner",
    }
}

/// The municipality's own numbers.
///
/// # Errors
/// When the database cannot answer.
pub fn own(conn: &mut Conn) -> Stored<Vec<DatedRate>> {
    let all = store::all::<DatedRate>(conn)?.into_iter().map(|kept| kept.record);
    Ok(all.filter(|rate| matches!(rate.what, RateOf::Living(_))).collect())
}

/// The numbers that hold on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn table(conn: &mut Conn, day: Date) -> Stored<Table> {
    let table = Table::on(day, own(conn)?.iter().filter_map(DatedRate::living));
    let (rules, added) = (KeptRules::read(conn)?, added_rates(conn)?);
    let rates = Rates::with(&added).unwrap_or_else(|_| Rates::shipped());
    Ok(table.with_stays(&rules.book(), &rates, day))
}
