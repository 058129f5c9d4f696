// SPDX-License-Identifier: MPL-2.0
//! A number of the municipality's own for whether a home can be paid, with its days and its source (*sats*, R-13).

use crate::{
    deadlines::{KeptRules, added_rates},
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Record, check_days, store},
};
use jiff::civil::Date;
use law::{
    Certainty,
    affordability::{Living, LivingRate as Rate, Table},
    money::Rates,
};

crate::coded!(Living);

/// The largest yearly amount there can be.
const MOST: i64 = 999_999;

crate::record! {
    /// A number that takes the place of the one that comes along, on its days.
    pub struct LivingRate in "living_rate" {
        /// What it is.
        pub what: Living,
        /// Whole kroner, per cent, or square metres.
        pub number: i64,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// How sure it is.
        pub certainty: Certainty,
        /// Where it stands.
        pub source: String,
    }
}
impl Record for LivingRate {
    const NAME: &'static str = "living-rate";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(overlaps);
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        let most = most(self.what);
        if !(0..=most).contains(&self.number) {
            faults.add("number", FaultKind::OutOfRange(0, most));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::code(self.what),
            Headline::Text(self.number.to_string()),
            Headline::Day(self.starts_on),
        ]
    }
}

/// One number holds on a day.
fn overlaps(one: &LivingRate, other: &LivingRate) -> Option<Fault> {
    let begins_in =
        |day: Date, of: &LivingRate| of.starts_on <= day && of.ends_on.is_none_or(|end| day <= end);
    let meets = begins_in(one.starts_on, other) || begins_in(other.starts_on, one);
    let fault = Fault { field: "starts_on", kind: FaultKind::Said("fault-rate-overlaps") };
    (one.what == other.what && meets).then_some(fault)
}

impl LivingRate {
    /// The number as the law's table reads it.
    #[must_use]
    pub fn rate(&self) -> Rate<'_> {
        Rate {
            what: self.what,
            number: self.number,
            from: self.starts_on,
            until: self.ends_on,
            certainty: self.certainty,
            source: &self.source,
        }
    }
}

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

/// The largest number there can be.
const fn most(what: Living) -> i64 {
    match what {
        Living::TaxPercent | Living::RentPercent | Living::IncomePercent | Living::ChildlessPercent => 100,
        Living::LargeFamilyPercent | Living::SpaceFirst | Living::SpaceMore => 999,
        _ => MOST,
    }
}

/// The municipality's own numbers.
///
/// # Errors
/// When the database cannot answer.
pub fn own(conn: &mut Conn) -> Stored<Vec<LivingRate>> {
    Ok(store::all::<LivingRate>(conn)?.into_iter().map(|kept| kept.record).collect())
}

/// The numbers that hold on a day.
///
/// # Errors
/// When the database cannot answer.
pub fn table(conn: &mut Conn, day: Date) -> Stored<Table> {
    let table = Table::on(day, own(conn)?.iter().map(LivingRate::rate));
    let (rules, added) = (KeptRules::read(conn)?, added_rates(conn)?);
    let rates = Rates::with(&added).unwrap_or_else(|_| Rates::shipped());
    Ok(table.with_stays(&rules.book(), &rates, day))
}
