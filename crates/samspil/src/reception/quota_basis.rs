// SPDX-License-Identifier: MPL-2.0
//! The numbers that a year's quota is reckoned from, each set with where it stands.

use super::quota::YEARS;
use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use law::quota::{Country, QuotaFault, Reckoning, Town, reckon};

crate::record! {
    /// What a quota is reckoned from (*beregningsgrundlag*). New numbers are a new record; the old ones stay.
    pub struct QuotaBasis in "quota_basis" {
        /// The year the quota is for.
        pub year: i64,
        /// Inhabitants of the municipality.
        pub inhabitants: i64,
        /// Inhabitants of Denmark.
        pub national_inhabitants: i64,
        /// Immigrants and refugees in the municipality.
        pub immigrants: i64,
        /// Immigrants and refugees in Denmark.
        pub national_immigrants: i64,
        /// Reunified with a refugee in the municipality, in the year that counts.
        pub reunified: i64,
        /// Reunified with a refugee in Denmark, in the year that counts.
        pub national_reunified: i64,
        /// How many refugees are expected in Denmark (*landstal*).
        pub national_number: i64,
        /// The day the national number was announced.
        pub announced_on: Date,
        /// Where the numbers stand.
        pub source: String,
    }
}

impl QuotaBasis {
    /// The steps of the computation; why not, where the numbers do not go together.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn reckoned(&self) -> Result<Reckoning, QuotaFault> {
        let whole = |number: i64| u64::try_from(number).map_err(|_| QuotaFault::TooLarge);
        let country = Country {
            inhabitants: whole(self.national_inhabitants)?,
            immigrants: whole(self.national_immigrants)?,
            expected: whole(self.national_number)?,
            reunified: whole(self.national_reunified)?,
        };
        let town = Town {
            inhabitants: whole(self.inhabitants)?,
            immigrants: whole(self.immigrants)?,
            reunified: whole(self.reunified)?,
        };
        reckon(&country, &town)
    }
}

impl Record for QuotaBasis {
    const NAME: &'static str = "quota-basis";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "announced_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        if !(YEARS.0..=YEARS.1).contains(&self.year) {
            faults.add("year", FaultKind::OutOfRange(YEARS.0, YEARS.1));
        }
        for (own, all, field) in [
            (self.inhabitants, self.national_inhabitants, "inhabitants"),
            (self.immigrants, self.national_immigrants, "immigrants"),
            (self.reunified, self.national_reunified, "reunified"),
        ] {
            if !(0..=all.max(0)).contains(&own) {
                faults.add(field, FaultKind::OutOfRange(0, all.max(0)));
            }
        }
        for (number, least, field) in [
            (self.national_inhabitants, 1, "national_inhabitants"),
            (self.national_immigrants, 1, "national_immigrants"),
            (self.national_reunified, 0, "national_reunified"),
            (self.national_number, 0, "national_number"),
        ] {
            if !(least..=99_999_999).contains(&number) {
                faults.add(field, FaultKind::OutOfRange(least, 99_999_999));
            }
        }
        if self.announced_on > today {
            faults.add("announced_on", FaultKind::InTheFuture);
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![
            Headline::Text(self.year.to_string()),
            Headline::Text(self.national_number.to_string()),
            Headline::Day(self.announced_on),
        ]
    }
}
