// SPDX-License-Identifier: MPL-2.0
//! How near somebody is to a job, as the municipality assesses it, and the CV on Jobnet (*visitering efter § 17*).

use crate::{
    gate::{Conn, Section, Stored},
    people::Visitation,
    record::{FaultKind, Faults, Headline, Owner, Prose, Record, store},
};
use jiff::civil::Date;
use kernel::{
    ids::{PersonId, RecordId},
    text_enum,
};

text_enum! {
    /// How near somebody is to a job or an education (integrationsloven § 17).
    pub enum Readiness ("readiness") {
        /// *Jobparat*.
        Job = "job",
        /// *Aktivitetsparat*.
        Activity = "activity",
        /// *Uddannelsesparat*.
        Education = "education",
    }
}
crate::coded!(Readiness);

crate::record! {
    /// The assessment of how near somebody is to a job: first for the time being, then for good (*visitering*,
    /// integrationsloven § 17); and what Jobnet is to know of them.
    pub struct MatchVisitation in "match_visitation" {
        /// The day of the first assessment (*foreløbig visitering*).
        pub starts_on: Date,
        /// What it came to.
        pub readiness: Readiness,
        /// The day of the final assessment (*endelig visitering*).
        pub final_on: Option<Date>,
        /// What that came to.
        pub final_readiness: Option<Readiness>,
        /// The day the person was registered as seeking work.
        pub jobseeker_from: Option<Date>,
        /// The day the CV was on Jobnet.
        pub cv_on: Option<Date>,
        /// From when on the person is exempt from having a CV on Jobnet.
        pub cv_exempt_from: Option<Date>,
        /// Until when.
        pub cv_exempt_until: Option<Date>,
        /// Why, without anything about health.
        pub cv_exempt_because: Option<Prose>,
    }
}
impl Record for MatchVisitation {
    const NAME: &'static str = "match-visitation";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Programme;
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in
            [("starts_on", Some(self.starts_on)), ("final_on", self.final_on), ("cv_on", self.cv_on)]
        {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.final_on.is_some_and(|day| day < self.starts_on) {
            faults.add("final_on", FaultKind::Said("fault-final-before-first"));
        }
        match (self.final_on, self.final_readiness) {
            (Some(_), None) => faults.add("final_readiness", FaultKind::Missing),
            (None, Some(_)) => faults.add("final_on", FaultKind::Missing),
            _ => {}
        }
        if self.cv_on.zip(self.jobseeker_from).is_some_and(|(cv, seeks)| cv < seeks) {
            faults.add("cv_on", FaultKind::Said("fault-cv-before-jobseeker"));
        }
        if self.cv_exempt_until.is_some() && self.cv_exempt_from.is_none() {
            faults.add("cv_exempt_from", FaultKind::Missing);
        }
        if self.cv_exempt_from.is_some() && self.cv_exempt_because.is_none() {
            faults.add("cv_exempt_because", FaultKind::Missing);
        }
        if self.cv_exempt_from.zip(self.cv_exempt_until).is_some_and(|(from, until)| until < from) {
            faults.add("cv_exempt_until", FaultKind::EndsBeforeStart);
        }
    }
    fn check_beside(
        &self,
        file: &mut Conn,
        (person, _): (PersonId, RecordId),
        faults: &mut Faults,
    ) -> Stored<()> {
        let visitations = store::of_person::<Visitation>(file, person)?;
        let visited_on = visitations.iter().filter_map(|kept| kept.record.decided_on).min();
        if visited_on.is_some_and(|visited| self.starts_on < visited) {
            faults.add("starts_on", FaultKind::Said("fault-matched-before-visitation"));
        }
        Ok(())
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.final_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.final_readiness.unwrap_or(self.readiness))]
    }
}
