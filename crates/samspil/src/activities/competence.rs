// SPDX-License-Identifier: MPL-2.0
//! What the teachers of a school need to learn (*behov for kompetencer*, R-10): never which pupil, and never a diagnosis.

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Owner, Record},
};
use jiff::civil::Date;
use kernel::text_enum;

text_enum! {
    /// What teachers need to know more about (*kompetence*, R-10).
    pub enum Competence ("competence") {
        /// Pupils who find it hard to concentrate.
        Concentration = "concentration",
        /// Pupils whose behaviour is hard to understand.
        Behaviour = "behaviour",
        /// Pupils who find it hard to trust grown-ups.
        Trust = "trust",
        /// Danish as a second language.
        SecondLanguage = "second-language",
        /// What flight and loss can do to a child in school.
        Flight = "flight",
        /// Working together with the parents.
        Parents = "parents",
    }
}
crate::coded!(Competence);

crate::record! {
    /// What the staff of a school or a day-care need to learn (*behov for kompetencer*, R-10). No text can be written in
    /// it, so no pupil is named and no diagnosis is told.
    pub struct CompetenceNeed in "competence_need" {
        /// The school or day-care.
        pub department: String,
        /// The day the need was noted.
        pub noted_on: Date,
        /// What they need to know more about.
        pub competence: Competence,
        /// How many of the staff need it.
        pub teachers_count: Option<i64>,
        /// The day it was met: a course was held, or the need is no longer there.
        pub met_on: Option<Date>,
    }
}
impl Record for CompetenceNeed {
    const NAME: &'static str = "competence-need";
    const OWNER: Owner = Owner::Municipality;
    const SECTION: Section = Section::Case;
    const TODAY: &'static str = "noted_on";
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("noted_on", Some(self.noted_on)), ("met_on", self.met_on)] {
            if day.is_some_and(|day| day > today) {
                faults.add(field, FaultKind::InTheFuture);
            }
        }
        if self.met_on.is_some_and(|day| day < self.noted_on) {
            faults.add("met_on", FaultKind::EndsBeforeStart);
        }
        // A school's name is all that is written: no sentence about a child fits there by mistake.
        if self.department.chars().count() > 60 || crate::catalogue::points_to(&self.department).is_some() {
            faults.add("department", FaultKind::Said("fault-only-the-school"));
        }
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::Text(self.department.clone()), Headline::code(self.competence)]
    }
}
