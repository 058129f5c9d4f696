// SPDX-License-Identifier: MPL-2.0
//! How much each criterion counts in a municipality, from a day on (*vægt*).

use super::criteria::Weights;
use crate::{
    gate::{Conn, Section, Stored},
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record, store},
};
use jiff::civil::Date;
use kernel::{TextEnum, text_enum};

text_enum! {
    /// The criteria that give points. What rules a home out does so whatever they count; the list of vulnerable areas
    /// gives no points and is not among them.
    pub enum Weighed ("criterion") {
        /// Room for everybody.
        Room = "room",
        /// For somebody who walks badly.
        Accessible = "accessible",
        /// Whether they can stay.
        Stay = "stay",
        /// Rent and utilities.
        Rent = "rent",
        /// Seats in school and day-care.
        School = "school",
        /// The nearest stop.
        Transport = "transport",
        /// The nearest shop.
        Shopping = "shopping",
        /// The way to work or class.
        Commute = "commute",
        /// Relatives and neighbours with the same language.
        Network = "network",
        /// Where they wish to live.
        Wishes = "wishes",
        /// All over the municipality.
        Spread = "spread",
    }
}
crate::coded!(Weighed);

/// The most a criterion can count, in per cent.
pub const MOST: i64 = 300;

crate::record! {
    /// What a criterion counts from a day on (*vægt*), until the next.
    pub struct CriterionWeight in "criterion_weight" {
        /// Which criterion.
        pub criterion: Weighed,
        /// The first day.
        pub starts_on: Date,
        /// How much it counts, in per cent of what the program gives.
        pub percent: i64,
        /// Why.
        pub note: Option<Prose>,
    }
}
impl Record for CriterionWeight {
    const NAME: &'static str = "criterion-weight";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(same_day);
    fn check(&self, faults: &mut Faults, _: Date) {
        if !(0..=MOST).contains(&self.percent) {
            faults.add("percent", FaultKind::OutOfRange(0, MOST));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::code(self.criterion),
            Headline::Text(format!("{} %", self.percent)),
            Headline::Day(self.starts_on),
        ]
    }
}

fn same_day(one: &CriterionWeight, other: &CriterionWeight) -> Option<Fault> {
    let same = (one.criterion, one.starts_on) == (other.criterion, other.starts_on);
    same.then_some(Fault { field: "starts_on", kind: FaultKind::Said("fault-weight-same-day") })
}

/// What each criterion counts on the day: what was written last before it, or what the program gives.
///
/// # Errors
/// When the database cannot answer.
pub fn on(conn: &mut Conn, day: Date) -> Stored<Weights> {
    let mut all: Vec<CriterionWeight> =
        store::all::<CriterionWeight>(conn)?.into_iter().map(|kept| kept.record).collect();
    all.retain(|weight| weight.starts_on <= day);
    all.sort_by_key(|weight| weight.starts_on);
    Ok(all
        .iter()
        .fold(Weights::PROGRAM, |weights, weight| weights.with(weight.criterion.code(), weight.percent)))
}
