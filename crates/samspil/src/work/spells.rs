// SPDX-License-Identifier: MPL-2.0
//! What a person lives on: jobs, education and benefits (*forløb*).

use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Hours, Kept, Owner, Record, at_once, check_days, store},
};
use indicators::work::benefits::{Dated, social_assistance};
use jiff::civil::Date;
use kernel::{
    codes::{BenefitKind, EducationBasis, EducationLevel, EmploymentKind},
    ids::{ActivityId, PersonId, RecordId},
};

crate::record! {
    /// A job (*ansættelse*).
    pub struct Employment in "employment" {
        /// How the person is employed.
        pub kind: EmploymentKind,
        /// The employer.
        pub employer: Option<String>,
        /// The occupation.
        pub occupation: Option<String>,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Hours a week; empty when not known.
        pub hours: Option<Hours>,
        /// The activity it came of: a job fair (T-18).
        pub came_of: Option<ActivityId>,
    }
}
impl Record for Employment {
    const NAME: &'static str = "employment";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Work;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::code(self.kind)];
        words.extend(self.employer.iter().cloned().map(Headline::Text));
        words.extend(self.hours.map(Headline::Hours));
        words
    }
}

crate::record! {
    /// A course of ordinary education (*uddannelsesforløb*).
    pub struct Education in "education" {
        /// Its level.
        pub level: EducationLevel,
        /// The school.
        pub institution: Option<String>,
        /// What the student lives on.
        pub basis: EducationBasis,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Whether it was completed.
        pub completed: Option<bool>,
    }
}
impl Record for Education {
    const NAME: &'static str = "education";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Work;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.completed.is_some() && self.ends_on.is_none() {
            faults.add("ends_on", FaultKind::Missing);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::code(self.level)];
        words.extend(self.institution.iter().cloned().map(Headline::Text));
        words
    }
}

crate::record! {
    /// A time on a benefit (*ydelse*).
    pub struct Benefit in "benefit" {
        /// Which benefit; each is valid in its own years.
        pub kind: BenefitKind,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Whether the conditions of residence and employment are fulfilled (*opholdskrav og beskæftigelseskrav*); whoever
        /// does not fulfil them has a duty to work (D21).
        pub requirements_met: Option<bool>,
    }
}
impl Record for Benefit {
    const NAME: &'static str = "benefit";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Economy;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
    }
    /// The same benefit is given once at a time. It has been called differently in different years; a name of other years is
    /// kept, and pointed out.
    fn warning(&self, file: &mut Conn, person: PersonId, id: RecordId) -> Stored<Option<&'static str>> {
        let all = store::of_person::<Self>(file, person)?;
        let same = |kept: &Kept<Self>| kept.id != id && kept.record.kind == self.kind;
        if all.iter().any(|kept| same(kept) && at_once(&kept.record, self)) {
            return Ok(Some("warning-benefit-twice"));
        }
        let days = [Some(self.starts_on), self.ends_on];
        let holds = |dated: &Dated| days.into_iter().flatten().all(|day| dated.holds(day));
        Ok(social_assistance(self.kind).is_some_and(|dated| !holds(dated)).then_some("warning-benefit-name"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.kind)]
    }
}
