// SPDX-License-Identifier: MPL-2.0
//! An amount and the days it holds for, as the municipality adds it: what the state pays, and what a household lives on (*sats*).

use crate::{
    gate::{Action, Section},
    record::{Fault, FaultKind, Faults, Headline, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use kernel::TextEnum;
use law::{
    Certainty, RateOf,
    affordability::{Living, LivingRate},
    money::{AddedRate, Money, RateFault, Rates},
};

crate::coded!(RateOf);

/// The largest amount there can be.
const MOST: i64 = 9_999_999;

crate::record! {
    /// An amount and the days it holds for (*sats*). It takes the place of the one that comes with the program; no two of
    /// the same kind hold on the same day.
    pub struct DatedRate in "rate" {
        /// What it is of.
        pub what: RateOf,
        /// Whole kroner, per cent, or square metres.
        pub number: i64,
        /// The first day.
        pub starts_on: Date,
        /// The last day; what the state pays has one.
        pub ends_on: Option<Date>,
        /// Where it stands (*kilde*).
        pub source: String,
        /// How sure it is.
        pub certainty: Certainty,
        /// What colleagues should know of it.
        pub note: Option<Prose>,
    }
}
impl Record for DatedRate {
    const NAME: &'static str = "rate";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Housing;
    const TODAY: &'static str = "";
    const CLASH: Option<fn(&Self, &Self) -> Option<Fault>> = Some(overlaps);
    fn asks(field: &str, code: &str) -> Option<Action> {
        let is_the_states = <Money as TextEnum>::ALL.iter().any(|money| money.code() == code);
        (field == "what" && is_the_states).then_some(Action::KeepRules)
    }
    fn check(&self, faults: &mut Faults, _today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        let most = most(self.what);
        if !(0..=most).contains(&self.number) {
            faults.add("number", FaultKind::OutOfRange(0, most));
        }
        if !matches!(self.what, RateOf::Money(_)) {
            return;
        }
        // Amounts of the state are regulated every year: last year's is never used for this year.
        match self.added() {
            None if self.ends_on.is_none() => faults.add("ends_on", FaultKind::Missing),
            None => faults.add("number", FaultKind::OutOfRange(1, most)),
            Some(rate) => {
                if let Err(fault) = Rates::with(&[rate]) {
                    let (field, key) = said(fault);
                    faults.add(field, FaultKind::Said(key));
                }
            }
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::code(self.what),
            Headline::Text(self.number.to_string()),
            Headline::Day(self.starts_on),
            Headline::Text(self.source.clone()),
        ]
    }
}

impl DatedRate {
    /// What the state pays, as the law's calculator knows it; nothing where it is another amount.
    #[must_use]
    pub fn added(&self) -> Option<AddedRate> {
        let RateOf::Money(money) = self.what else { return None };
        Some(AddedRate {
            money,
            kroner: u32::try_from(self.number).ok().filter(|kroner| *kroner > 0)?,
            valid_from: self.starts_on,
            valid_until: self.ends_on?,
            certainty: self.certainty,
            source: self.source.clone(),
        })
    }

    /// What a household lives on, as the law's table reads it; nothing where it is another amount.
    #[must_use]
    pub fn living(&self) -> Option<LivingRate<'_>> {
        let RateOf::Living(what) = self.what else { return None };
        Some(LivingRate {
            what,
            number: self.number,
            from: self.starts_on,
            until: self.ends_on,
            certainty: self.certainty,
            source: &self.source,
        })
    }
}

/// The largest number there can be.
const fn most(what: RateOf) -> i64 {
    match what {
        RateOf::Living(
            Living::TaxPercent | Living::RentPercent | Living::IncomePercent | Living::ChildlessPercent,
        ) => 100,
        RateOf::Living(Living::LargeFamilyPercent | Living::SpaceFirst | Living::SpaceMore) => 999,
        _ => MOST,
    }
}

/// One number holds on a day.
fn overlaps(one: &DatedRate, other: &DatedRate) -> Option<Fault> {
    let begins_in =
        |day: Date, of: &DatedRate| of.starts_on <= day && of.ends_on.is_none_or(|end| day <= end);
    let meets = begins_in(one.starts_on, other) || begins_in(other.starts_on, one);
    let (field, key) = said(RateFault::Overlaps);
    (one.what == other.what && meets).then_some(Fault { field, kind: FaultKind::Said(key) })
}

const fn said(fault: RateFault) -> (&'static str, &'static str) {
    match fault {
        RateFault::Overlaps => ("starts_on", "rate-fault-overlaps"),
        RateFault::EndsBeforeStart => ("ends_on", "rate-fault-ends-before-start"),
        RateFault::NoSource => ("source", "rate-fault-no-source"),
    }
}
