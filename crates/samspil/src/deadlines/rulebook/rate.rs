// SPDX-License-Identifier: MPL-2.0
//! An amount of a year that the administrator adds: what the state pays, and what a stay may cost (*sats*).

use crate::{
    gate::Section,
    record::{Fault, FaultKind, Faults, Headline, Kroner, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use law::{
    Certainty,
    money::{AddedRate, Money, RateFault, Rates},
};

crate::coded!(Money);
crate::record! {
    /// An amount and the days it holds for (*sats*). One with the days of an amount that comes with the program takes
    /// its place; no two of the same kind hold on the same day.
    pub struct MoneyRate in "money_rate" {
        /// What it is for.
        pub money: Money,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Date,
        /// How much, in whole kroner.
        pub amount: Kroner,
        /// Where it stands (*kilde*).
        pub source: String,
        /// How sure the administrator is.
        pub certainty: Certainty,
        /// What colleagues should know of it.
        pub note: Option<Prose>,
    }
}
impl Record for MoneyRate {
    const NAME: &'static str = "money-rate";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(overlaps);
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_days(faults, self.starts_on, Some(self.ends_on));
        match self.rate() {
            None => faults.add("amount", FaultKind::Said("fault-whole-kroner")),
            Some(rate) => {
                if let Err(fault) = Rates::with(&[rate]) {
                    let (field, key) = said(fault);
                    faults.add(field, FaultKind::Said(key));
                }
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.money), Headline::Day(self.starts_on), Headline::Text(self.source.clone())]
    }
}

impl MoneyRate {
    /// The same as the law's calculator knows it; `None` when the amount is not of whole kroner.
    #[must_use]
    pub fn rate(&self) -> Option<AddedRate> {
        let kroner = u32::try_from(self.amount.0 / 100).ok().filter(|kroner| *kroner > 0)?;
        (self.amount.0 % 100 == 0).then(|| AddedRate {
            money: self.money,
            kroner,
            valid_from: self.starts_on,
            valid_until: self.ends_on,
            certainty: self.certainty,
            source: self.source.clone(),
        })
    }
}

fn overlaps(one: &MoneyRate, other: &MoneyRate) -> Option<Fault> {
    let meets = one.money == other.money && one.starts_on <= other.ends_on && other.starts_on <= one.ends_on;
    let (field, key) = said(RateFault::Overlaps);
    meets.then_some(Fault { field, kind: FaultKind::Said(key) })
}

const fn said(fault: RateFault) -> (&'static str, &'static str) {
    match fault {
        RateFault::Overlaps => ("starts_on", "rate-fault-overlaps"),
        RateFault::EndsBeforeStart => ("ends_on", "rate-fault-ends-before-start"),
        RateFault::NoSource => ("source", "rate-fault-no-source"),
    }
}
