// SPDX-License-Identifier: MPL-2.0
//! Places that a company offers: of which kind, how many and for how long (*pladser*, R-17).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record, check_days},
};
use jiff::civil::Date;
use kernel::{codes::OfferKind, ids::OrganisationId};

crate::record! {
    /// Places a company offers to newcomers (*tilbudte pladser*, R-17).
    pub struct CompanyPlace in "company_place" {
        /// The company.
        pub organisation: OrganisationId,
        /// What kind of place: internship, wage subsidy, a job in one's spare time.
        pub place_kind: OfferKind,
        /// How many.
        pub places_count: i64,
        /// From which day.
        pub starts_on: Date,
        /// Until which day; open when the company takes them as they come.
        pub ends_on: Option<Date>,
    }
}
impl Record for CompanyPlace {
    const NAME: &'static str = "company-place";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.places_count == 0 {
            faults.add("places_count", FaultKind::OutOfRange(1, 10_000));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.places_count.to_string()), Headline::code(self.place_kind)]
    }
}
