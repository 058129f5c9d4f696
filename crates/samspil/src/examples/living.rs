// SPDX-License-Identifier: MPL-2.0
//! What somebody lives on over the years: benefits, jobs, education, and the subsidies claimed for it.

use super::{
    chance::Chance,
    town::{Someone, Town, days, working},
    words::words,
};
use crate::{
    record::{Hours, Kroner},
    work::{Benefit, Claim, Education, Employment, SubsidyDocument},
};
use indicators::work::benefits::NEWCOMERS;
use jiff::civil::{Date, date};
use kernel::{
    calendar::months_after,
    codes::{BenefitKind, EducationBasis, EducationLevel, EmploymentKind, SubsidyKind},
};

/// What somebody lives on in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Living {
    /// An ordinary job of more than 20 hours.
    Job,
    /// A few hours beside the benefit.
    PartJob,
    /// Own business.
    Business,
    /// IGU.
    Igu,
    /// Apprenticeship.
    Apprentice,
    /// Education with a student grant.
    Student,
    /// A job with a wage subsidy.
    Subsidised,
    /// A fleksjob.
    Flex,
    /// A benefit.
    Benefit,
    /// The spouse.
    Spouse,
    /// Nothing is known.
    Unknown,
    /// A job of which nobody knows the hours.
    JobUnknownHours,
}

impl Living {
    const fn employment(self) -> Option<EmploymentKind> {
        match self {
            Self::Job | Self::PartJob | Self::JobUnknownHours => Some(EmploymentKind::Ordinary),
            Self::Business => Some(EmploymentKind::OwnBusiness),
            Self::Igu => Some(EmploymentKind::Igu),
            Self::Apprentice => Some(EmploymentKind::Apprentice),
            Self::Subsidised => Some(EmploymentKind::Subsidised),
            Self::Flex => Some(EmploymentKind::Flex),
            Self::Student | Self::Benefit | Self::Spouse | Self::Unknown => None,
        }
    }
}

impl Town {
    /// Writes what somebody lives on, and from when it is what they live on in the end. Nothing for children.
    pub fn live(&mut self, someone: &Someone, living: Living) -> Option<Date> {
        let adult_from = someone.adult_from().filter(|day| *day <= self.as_of)?;
        let mut chance = self.chance("living", &someone.key);
        let last = someone.at_most(self.as_of);
        match living {
            Living::Unknown => return None,
            Living::Spouse => {
                let spouse = Benefit {
                    kind: BenefitKind::Spouse,
                    starts_on: adult_from,
                    ends_on: someone.until(),
                    requirements_met: None,
                };
                self.file(someone, &spouse);
                return None;
            }
            Living::Benefit => {
                self.on_benefit(someone, adult_from, &mut chance);
                return None;
            }
            _ => {}
        }
        let whole = adult_from.until(last).map_or(0, |span| i64::from(span.get_days()));
        let earliest = (whole / 3).min(300);
        let since =
            working(adult_from, chance.between(earliest, (whole - 25).max(earliest)).max(7)).min(last);
        if living == Living::PartJob {
            self.benefit(someone, adult_from, someone.until());
        } else {
            self.benefit(someone, adult_from, Some(days(since, -1)));
        }
        if living == Living::Student {
            self.study(someone, since, &mut chance);
        } else {
            self.work(someone, living, since, &mut chance);
        }
        Some(since)
    }

    /// On a benefit all along, some with a job for a while.
    fn on_benefit(&mut self, someone: &Someone, from: Date, chance: &mut Chance) {
        let last = someone.at_most(self.as_of);
        let (began, ended) = (days(from, chance.between(300, 500)), days(from, chance.between(520, 700)));
        if ended < last && chance.often(25) {
            self.benefit(someone, from, Some(days(began, -1)));
            self.job(someone, EmploymentKind::Ordinary, (began, Some(ended)), chance);
            self.benefit(someone, days(ended, 1), someone.until());
        } else {
            self.benefit(someone, from, someone.until());
        }
    }

    /// A time on the benefit newcomers get, under each of its names.
    fn benefit(&mut self, someone: &Someone, from: Date, until: Option<Date>) {
        let last = until.unwrap_or(self.as_of).min(self.as_of);
        for name in NEWCOMERS {
            let starts_on = from.max(name.from);
            let ends_on = [until, name.until].into_iter().flatten().min();
            if starts_on <= last && ends_on.is_none_or(|end| starts_on <= end) {
                let ends_on = ends_on.filter(|end| until == Some(*end) || *end <= self.as_of);
                self.file(someone, &Benefit { kind: name.kind, starts_on, ends_on, requirements_met: None });
            }
        }
    }

    fn work(&mut self, someone: &Someone, living: Living, since: Date, chance: &mut Chance) {
        let Some(kind) = living.employment() else { return };
        let hours = match living {
            Living::PartJob => Some(chance.between(5, 15)),
            Living::JobUnknownHours => None,
            Living::Igu => Some(27),
            Living::Flex => Some(chance.between(10, 18)),
            _ => Some(*chance.one(&[25, 28, 30, 30, 32, 35, 37, 37, 37, 37])),
        };
        self.employ(someone, kind, (since, someone.until()), hours);
        let full = hours.is_some_and(|hours| hours >= 20) && kind == EmploymentKind::Ordinary;
        if full {
            self.claim(someone, SubsidyKind::Job, since, chance);
        }
    }

    fn job(
        &mut self,
        someone: &Someone,
        kind: EmploymentKind,
        (from, until): (Date, Option<Date>),
        chance: &mut Chance,
    ) {
        let hours = chance.between(20, 37);
        self.employ(someone, kind, (from, until), Some(hours));
        if until.is_none_or(|until| months_after(from, 6) < until) {
            self.claim(someone, SubsidyKind::Job, from, chance);
        }
    }

    fn employ(
        &mut self,
        someone: &Someone,
        kind: EmploymentKind,
        days: (Date, Option<Date>),
        hours: Option<i64>,
    ) {
        let mut chance = self.chance("employer", &format!("{}-{}", someone.key, days.0));
        let company = chance.one(&words().work.companies);
        let own = kind == EmploymentKind::OwnBusiness;
        let employment = Employment {
            kind,
            employer: (!own && !chance.often(4)).then(|| company.name.clone()),
            occupation: (!chance.often(6)).then(|| company.work.clone()),
            starts_on: days.0,
            ends_on: days.1,
            hours: hours.map(|hours| Hours(hours * 60 + if chance.often(10) { 30 } else { 0 })),
            came_of: None,
        };
        self.file(someone, &employment);
    }

    fn study(&mut self, someone: &Someone, since: Date, chance: &mut Chance) {
        let school = chance.one(&words().work.schools);
        let on_grant = school.level != EducationLevel::Vocational || chance.often(60);
        let basis = if on_grant { EducationBasis::StudentGrant } else { EducationBasis::TraineeWage };
        let course = Education {
            level: school.level,
            institution: Some(school.name.clone()),
            basis,
            starts_on: since,
            ends_on: someone.until(),
            completed: None,
        };
        self.file(someone, &course);
        if on_grant {
            let grant = Benefit {
                kind: BenefitKind::StudentGrant,
                starts_on: since,
                ends_on: someone.until(),
                requirements_met: None,
            };
            self.file(someone, &grant);
        }
        self.claim(someone, SubsidyKind::Education, since, chance);
    }

    /// Claims the result subsidy for something that has lasted half a year; not everybody remembers to.
    pub fn claim(&mut self, someone: &Someone, kind: SubsidyKind, since: Date, chance: &mut Chance) {
        let wait = if kind == SubsidyKind::DanishTest { 1 } else { 6 };
        let starts_on = working(months_after(since, wait), chance.between(5, 90));
        let last = someone.at_most(self.as_of);
        if last < starts_on || months_after(someone.taken_over, 60) <= since {
            return;
        }
        let document = match kind {
            SubsidyKind::Job => chance.weighted(&[
                (60, SubsidyDocument::Payslips),
                (30, SubsidyDocument::IncomeRegister),
                (10, SubsidyDocument::EmploymentContract),
            ]),
            SubsidyKind::Education => SubsidyDocument::Enrolment,
            SubsidyKind::DanishTest => SubsidyDocument::ExamCertificate,
        };
        let documented_on = Some(days(starts_on, -chance.between(0, 4)));
        if chance.often(28) {
            // Some have the proof and wait; most have not thought of it.
            if chance.often(30) {
                let (starts_on, amount, paid_on, refused_on) = (None, None, None, None);
                let document = Some(document);
                self.file(
                    someone,
                    &Claim { kind, documented_on, document, starts_on, amount, paid_on, refused_on },
                );
            }
            return;
        }
        let soon = since < months_after(someone.taken_over, 36);
        let paid_on = self.past(days(starts_on, chance.between(30, 75)));
        let refused = paid_on.is_some() && chance.often(5);
        let told = chance.often(85);
        let claim = Claim {
            kind,
            documented_on: documented_on.filter(|_| told),
            document: told.then_some(document),
            starts_on: Some(starts_on),
            amount: amount(kind, soon, starts_on).filter(|_| !chance.often(3)),
            paid_on: paid_on.filter(|_| !refused),
            refused_on: paid_on.filter(|_| refused),
        };
        self.file(someone, &claim);
    }
}

/// The subsidy's amount: at the level of 2017 before 2020, of 2024 from then on.
fn amount(kind: SubsidyKind, within_three_years: bool, on: Date) -> Option<Kroner> {
    let early = on < date(2020, 1, 1);
    let kroner = match (kind, within_three_years) {
        (SubsidyKind::DanishTest, _) if early => return None,
        (SubsidyKind::DanishTest, _) => 37_895,
        (_, true) if early => 76_500,
        (_, true) => 88_817,
        (_, false) if early => 51_000,
        (_, false) => 59_210,
    };
    Some(Kroner(kroner * 100))
}
