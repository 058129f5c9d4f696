// SPDX-License-Identifier: MPL-2.0
//! A result subsidy on its way: what proves it, when it was claimed, and what came of it (*resultattilskud*, B-31).

use crate::{
    gate::Section,
    record::{FaultKind, Faults, Headline, Kroner, Owner, Record},
};
use jiff::civil::Date;
use kernel::{codes::SubsidyKind, text_enum};

text_enum! {
    /// What shows that the conditions are met (*dokumentation*).
    pub enum SubsidyDocument ("subsidy-document") {
        /// Payslips of the six months (*lønsedler*).
        Payslips = "payslips",
        /// The register of incomes (*eIndkomst*).
        IncomeRegister = "income-register",
        /// The employment contract.
        EmploymentContract = "employment-contract",
        /// What the school says of enrolment and study.
        Enrolment = "enrolment",
        /// The letter on SU, or the trainee's contract.
        StudentGrant = "student-grant",
        /// The certificate of the exam.
        ExamCertificate = "exam-certificate",
    }
}
crate::coded!(SubsidyDocument);

crate::record! {
    /// A result subsidy, documented and then claimed from the state (*resultattilskud*, integrationsloven § 45).
    pub struct Claim in "claim" {
        /// What it is for.
        pub kind: SubsidyKind,
        /// The day on which what proves it was in the file.
        pub documented_on: Option<Date>,
        /// What proves it.
        pub document: Option<SubsidyDocument>,
        /// The day it was claimed; empty while it is only documented.
        pub starts_on: Option<Date>,
        /// The amount.
        pub amount: Option<Kroner>,
        /// The day it was paid.
        pub paid_on: Option<Date>,
        /// The day it was refused or paid back.
        pub refused_on: Option<Date>,
    }
}
impl Record for Claim {
    const NAME: &'static str = "claim";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Economy;
    const TODAY: &'static str = "";
    fn check(&self, faults: &mut Faults, today: Date) {
        for (field, day) in [("paid_on", self.paid_on), ("refused_on", self.refused_on)] {
            match (day, self.starts_on) {
                (Some(_), None) => faults.add("starts_on", FaultKind::Needs(field)),
                (Some(day), Some(claimed)) if day < claimed => faults.add(field, FaultKind::EndsBeforeStart),
                _ => {}
            }
        }
        if self.starts_on.is_none() && self.documented_on.is_none() {
            faults.add("starts_on", FaultKind::Said("fault-neither-documented-nor-claimed"));
        }
        if self.documented_on.is_some_and(|day| day > today) {
            faults.add("documented_on", FaultKind::InTheFuture);
        }
        match (self.documented_on, self.document) {
            (Some(_), None) => faults.add("document", FaultKind::Missing),
            (None, Some(_)) => faults.add("documented_on", FaultKind::Missing),
            (Some(_), Some(document)) if !document.proves(self.kind) => {
                faults.add("document", FaultKind::Said("fault-document-of-another-kind"));
            }
            _ => {}
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        self.starts_on.or(self.documented_on).map(|day| (day, Some(day)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.kind)]
    }
}

impl SubsidyDocument {
    /// Whether it can prove what a subsidy of the kind is for.
    #[must_use]
    pub const fn proves(self, kind: SubsidyKind) -> bool {
        match self {
            Self::Payslips | Self::IncomeRegister | Self::EmploymentContract => {
                matches!(kind, SubsidyKind::Job)
            }
            Self::Enrolment | Self::StudentGrant => matches!(kind, SubsidyKind::Education),
            Self::ExamCertificate => matches!(kind, SubsidyKind::DanishTest),
        }
    }
}
