// SPDX-License-Identifier: MPL-2.0
//! A programme that is other than full for a time: parental leave, exemption, or a plan that fits (*tilpasset plan*, B-29).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Hours, Owner, Prose, Record, check_days},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// How the programme differs from the usual one.
    pub enum AdaptationKind ("adaptation-kind") {
        /// Fewer hours a week.
        FewerHours = "fewer-hours",
        /// Health comes first, work later.
        HealthFirst = "health-first",
        /// Towards a job in a broad sense: small jobs, a few hours beside a mentor.
        BroadEmployment = "broad-employment",
        /// On the way to a *fleksjob*.
        FlexjobTrack = "flexjob-track",
        /// Exempt from the programme (*fritaget*).
        Exempt = "exempt",
        /// Parental leave (*barsel*).
        ParentalLeave = "parental-leave",
    }
}
text_enum! {
    /// Why, as a category; what lies behind it is the health section's.
    pub enum AdaptationReason ("adaptation-reason") {
        /// The body.
        Physical = "physical",
        /// The mind.
        Mental = "mental",
        /// Both.
        Both = "both",
        /// Somebody at home needs care.
        Care = "care",
        /// Something else.
        Other = "other",
    }
}
crate::coded!(AdaptationKind, AdaptationReason);

crate::record! {
    /// A time in which the programme is adapted (*tilpasning af programmet*, integrationsloven § 16).
    pub struct Adaptation in "adaptation" {
        /// How.
        pub kind: AdaptationKind,
        /// Why, as a category.
        pub reason: Option<AdaptationReason>,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// How many hours a week the programme has so long.
        pub hours: Option<Hours>,
        /// The day it was decided.
        pub decided_on: Option<Date>,
        /// The day it is looked at again.
        pub review_on: Option<Date>,
        /// The birth of the child, for parental leave.
        pub child_born_on: Option<Date>,
        /// What lies behind it; kept behind the wall of the health section.
        pub details: Option<Prose>,
    }
}
impl Record for Adaptation {
    const NAME: &'static str = "adaptation";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    const WALLED: &'static [(&'static str, Section)] = &[("details", Section::Health)];
    fn check(&self, faults: &mut Faults, today: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        let leave = self.kind == AdaptationKind::ParentalLeave;
        if leave && self.child_born_on.is_none() {
            faults.add("child_born_on", FaultKind::Missing);
        }
        if !leave && self.child_born_on.is_some() {
            faults.add("child_born_on", FaultKind::Said("fault-born-without-leave"));
        }
        if !leave && self.reason.is_none() {
            faults.add("reason", FaultKind::Missing);
        }
        if !leave && self.decided_on.is_none() {
            faults.add("decided_on", FaultKind::Missing);
        }
        if self.kind == AdaptationKind::FewerHours && self.hours.is_none() {
            faults.add("hours", FaultKind::Missing);
        }
        if self.kind.is_plan() && self.review_on.is_none() {
            faults.add("review_on", FaultKind::Missing);
        }
        if self.decided_on.is_some_and(|day| day > today) {
            faults.add("decided_on", FaultKind::InTheFuture);
        }
        if self.review_on.is_some_and(|day| day < self.starts_on) {
            faults.add("review_on", FaultKind::EndsBeforeStart);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::code(self.kind)];
        words.extend(self.hours.map(Headline::Hours));
        words
    }
}

impl AdaptationKind {
    /// Whether the person is in the programme, on a plan of their own.
    #[must_use]
    pub const fn is_plan(self) -> bool {
        !matches!(self, Self::Exempt | Self::ParentalLeave)
    }
}

impl Adaptation {
    /// Whether it holds on the day.
    #[must_use]
    pub fn runs(&self, day: Date) -> bool {
        self.starts_on <= day && self.ends_on.is_none_or(|until| day <= until)
    }

    /// How many hours a week are asked for so long; `None` when as many as of everybody.
    #[must_use]
    pub fn asks(&self) -> Option<Hours> {
        if self.kind.is_plan() { self.hours } else { Some(Hours(0)) }
    }
}
