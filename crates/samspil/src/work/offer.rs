// SPDX-License-Identifier: MPL-2.0
//! An offer: internship, wage subsidy, course, mentor (*tilbud*, integrationsloven § 23 ff.).

use super::leisure;
use crate::{
    cases::Profile,
    gate::{Conn, Section, Stored},
    record::{Clock, FaultKind, Faults, Folded, Headline, Hours, Owner, Prose, Record, check_days, store},
    web::Wording,
};
use jiff::civil::Date;
use kernel::{
    codes::{OfferKind, Orientation},
    ids::{GoalId, OrganisationId, PersonId, RecordId},
    text_enum,
};
use law::leisure::LeisureWeeks;

text_enum! {
    /// How far an offer has come (*tilbuddets tilstand*).
    pub enum OfferState ("offer-state") {
        /// Proposed.
        Proposed = "proposed",
        /// The person has been heard (*partshørt*).
        Heard = "heard",
        /// Granted.
        Granted = "granted",
        /// Under way.
        Running = "running",
        /// Completed.
        Completed = "completed",
        /// Broken off.
        BrokenOff = "broken-off",
        /// Cancelled before it began.
        Cancelled = "cancelled",
    }
}
crate::coded!(OfferState, LeisureWeeks);

impl OfferState {
    /// Whether the offer has been given: proposed and cancelled offers have not.
    #[must_use]
    pub const fn is_given(self) -> bool {
        !matches!(self, Self::Proposed | Self::Heard | Self::Cancelled)
    }
}

crate::record! {
    /// An offer (*tilbud*).
    pub struct Offer in "offer" {
        /// What kind.
        pub kind: OfferKind,
        /// What it points at; empty for what its kind usually points at.
        pub orientation: Option<Orientation>,
        /// How far it has come.
        pub state: OfferState,
        /// The company or provider.
        pub provider: Option<String>,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Hours a week.
        pub hours: Option<Hours>,
        /// The goal it serves.
        pub goal: Option<GoalId>,
        /// What is to come of it, and what came.
        pub outcome: Option<Prose>,
        /// Which weeks a leisure job is in.
        pub leisure_weeks: Option<LeisureWeeks>,
        /// The most hours of a leisure job on one day.
        pub leisure_day: Option<Hours>,
        /// When a leisure job begins.
        pub leisure_from: Option<Clock>,
        /// When it ends.
        pub leisure_until: Option<Clock>,
        /// The company, where it is in the register of organisations.
        pub organisation: Option<OrganisationId>,
    }
}
impl Record for Offer {
    const NAME: &'static str = "offer";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Work;
    const FOLDED: &'static [Folded] =
        &[("fold-leisure-job", &["leisure_day", "leisure_from", "leisure_until", "leisure_weeks"])];
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if matches!(self.state, OfferState::Completed | OfferState::BrokenOff) && self.ends_on.is_none() {
            faults.add("ends_on", FaultKind::Missing);
        }
        if self.kind == OfferKind::LeisureJob && self.leisure_weeks.is_none() {
            faults.add("leisure_weeks", FaultKind::Said("fault-leisure-weeks"));
        }
        if self.kind.is_company_offer() && self.provider.is_none() && self.organisation.is_none() {
            faults.add("provider", FaultKind::Missing);
        }
    }
    fn points(&self, file: &mut Conn, (person, _): (PersonId, RecordId), w: &Wording) -> Stored<Vec<String>> {
        leisure::told(self, file, person, w)
    }
    /// Resources and interests are known before the first offer (B-24); a leisure job keeps the limits of the young (D37).
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        if !leisure::broken(self, file, person)?.is_empty() {
            return Ok(Some("warning-leisure-job"));
        }
        let profiles = store::of_person::<Profile>(file, person)?;
        let known = profiles.iter().any(|kept| kept.record.starts_on <= self.starts_on);
        Ok((self.is_given() && !known).then_some("warning-offer-before-profile"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::code(self.kind)];
        words.extend(self.provider.iter().cloned().map(Headline::Text));
        words.extend(self.hours.map(Headline::Hours));
        words
    }
}

impl Offer {
    /// What the offer points at (B-27).
    #[must_use]
    pub fn points_at(&self) -> Orientation {
        self.orientation.unwrap_or(self.kind.orientation())
    }

    /// Whether it has been given: proposed and cancelled offers have not.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.state.is_given()
    }
}
