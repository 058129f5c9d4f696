// SPDX-License-Identifier: MPL-2.0
//! What a refugee does as a volunteer: of which kind, for whom, since when, for how many hours (*egen frivillig indsats*).

use crate::{
    catalogue::{Personal, points_to},
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record, check_days},
};
use jiff::civil::Date;
use kernel::{ids::OrganisationId, text_enum};

text_enum! {
    /// The five kinds.
    pub enum OwnWorkKind ("own-work-kind") {
        /// Shows newcomers the town (*byguide*).
        CityGuide = "city-guide",
        /// Takes part when newcomers are introduced (*introduktionsmøder*).
        IntroductionMeeting = "introduction-meeting",
        /// Makes leaflets and films in their own language (*brochurer og videoer*).
        Leaflets = "leaflets",
        /// Tells at institutions what it is like to be new (*oplæg*).
        Talks = "talks",
        /// Is a mentor to another refugee.
        Mentor = "mentor",
    }
}
crate::coded!(OwnWorkKind);

crate::record! {
    /// A refugee's own voluntary work. It stands in the certificate and on the line for the CV.
    pub struct OwnWork in "own_work" {
        /// Of which kind.
        pub own_work_kind: OwnWorkKind,
        /// For which organisation; the municipality when none is said.
        pub organisation: Option<OrganisationId>,
        /// What they did, as it may stand in a certificate.
        pub work_told: String,
        /// How many hours altogether.
        pub total_hours: Option<i64>,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
    }
}
impl Record for OwnWork {
    const NAME: &'static str = "own-work";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Volunteering;
    const PAGES: &'static [(&'static str, &'static str)] = &[("certificate", "certificate-title")];
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if points_to(&self.work_told) == Some(Personal::Cpr) {
            faults.add("work_told", FaultKind::Said(Personal::Cpr.key()));
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.own_work_kind), Headline::Text(self.work_told.clone())]
    }
}
