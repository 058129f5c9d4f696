// SPDX-License-Identifier: MPL-2.0
//! What somebody wants counted: which people, which years, and by which reading of the definition.

use crate::person::Person;
use jiff::civil::Date;
use kernel::codes::{Group, Sex, SubsidyKind};
use kernel::{Period, text_enum};
use serde::{Deserialize, Serialize};

text_enum! {
    /// Another reading of an indicator's definition (*variant*); never mixed with the official one.
    pub enum Variant ("variant") {
        /// 2c: the last track visited within the window instead of the first.
        LastTrack = "last-track",
        /// 2c: any of the four final exams.
        AnyExam = "any-exam",
        /// T-08: with those who are expected to pass before the horizon (*forventet*).
        Forecast = "forecast",
        /// T-05: wage earner or in education, whatever the hours; the basis of the former national target.
        WageOrEducation = "wage-or-education",
        /// T-05: at work in the quarter; the basis of the national employment figure.
        EmploymentOnly = "employment-only",
        /// T-05: no public support.
        NoPublicSupport = "no-public-support",
        /// B-27: with the Danish lessons in the whole.
        WithDanish = "with-danish",
        /// B-27: by days in offers instead of hours.
        ByDays = "by-days",
        /// 3b: the amount instead of the number.
        Amount = "amount",
        /// 4d: of those that could be claimed for education, claimed or not.
        OfPossible = "of-possible",
        /// B-04c: the days within which half had an offer.
        Median = "median",
        /// B-04c: the days within which three quarters had an offer.
        UpperQuartile = "upper-quartile",
        /// 1b: only *parallelsamfund* and *omdannelsesområder*.
        ParallelSociety = "parallel-society",
        /// 1b: only *omdannelsesområder*.
        Transformation = "transformation",
        /// 1b: *forebyggelsesområder*, which are no *udsatte boligområder*.
        Prevention = "prevention",
        /// 1a: only day-care.
        DayCare = "day-care",
        /// 1a: only schools.
        School = "school",
        /// B-38: only those who are not six yet.
        AgeUnderSix = "age-under-six",
        /// B-38: only those from 6 to 17.
        AgeSchool = "age-school",
        /// B-38: only those from 18 to 29.
        AgeYoung = "age-young",
        /// B-38: only those from 30 to 64.
        AgeAdult = "age-adult",
        /// B-38: only those of 65 and more.
        AgeSenior = "age-senior",
        /// 6a: only partners inside the municipality.
        Internal = "internal",
        /// 6a: only actors outside it.
        External = "external",
    }
}

text_enum! {
    /// Which groups a figure is about; people displaced from Ukraine live under other rules.
    pub enum Groups ("groups") {
        /// Everybody in the programme.
        Everybody = "everybody",
        /// Everybody but those displaced from Ukraine.
        WithoutUkraine = "without-ukraine",
        /// Only those displaced from Ukraine.
        OnlyUkraine = "only-ukraine",
        /// Only refugees, quota refugees and unaccompanied minors.
        OnlyRefugees = "only-refugees",
        /// Only people who came to family here (*familiesammenførte*).
        OnlyReunified = "only-reunified",
    }
}

impl Groups {
    /// Whether a person of the group belongs.
    #[must_use]
    pub fn hold(self, group: Option<Group>) -> bool {
        let displaced = group == Some(Group::DisplacedFromUkraine);
        match self {
            Self::Everybody => true,
            Self::WithoutUkraine => !displaced,
            Self::OnlyUkraine => displaced,
            Self::OnlyRefugees => group.is_some_and(|group| !displaced && !group.is_reunified()),
            Self::OnlyReunified => group.is_some_and(Group::is_reunified),
        }
    }
}

/// Calendar years, first and last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// The first year.
    pub from: i16,
    /// The last year.
    pub to: i16,
}

impl Years {
    /// One year.
    #[must_use]
    pub const fn one(year: i16) -> Self {
        Self { from: year, to: year }
    }

    /// Whether the day lies in these years.
    #[must_use]
    pub fn hold(self, day: Date) -> bool {
        (self.from..=self.to).contains(&day.year())
    }
}

/// A question to an indicator. What is left out is answered as the indicator usually does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// Only people who came in these years (*indgangsår*); for cohort indicators.
    pub cohort: Option<Years>,
    /// The days the figure is about; for stocks and flows.
    pub period: Option<Period>,
    /// How many months the programme lasts.
    pub months: i32,
    /// After how many months the outcome is looked at, where that is not the length of the programme.
    pub after_months: Option<i32>,
    /// The day a forecast looks ahead to.
    pub horizon: Option<Date>,
    /// Only people of this sex.
    pub sex: Option<Sex>,
    /// Only these groups.
    pub groups: Groups,
    /// Only claims of this kind.
    pub subsidy: Option<SubsidyKind>,
    /// Also people another municipality had the responsibility for first (*tilflyttere*).
    pub moved_in: bool,
    /// Another reading of the definition.
    pub variant: Option<Variant>,
}

impl Default for Question {
    fn default() -> Self {
        Self {
            cohort: None,
            period: None,
            months: crate::cohort::MONTHS,
            after_months: None,
            horizon: None,
            sex: None,
            groups: Groups::Everybody,
            subsidy: None,
            moved_in: false,
            variant: None,
        }
    }
}

impl Question {
    /// About people who came in these years.
    #[must_use]
    pub fn of_cohort(years: Years) -> Self {
        Self { cohort: Some(years), ..Self::default() }
    }

    /// About these days.
    #[must_use]
    pub fn of_period(period: Period) -> Self {
        Self { period: Some(period), ..Self::default() }
    }

    /// The same question about one sex.
    #[must_use]
    pub fn by_sex(self, sex: Sex) -> Self {
        Self { sex: Some(sex), ..self }
    }

    /// The same question by another reading.
    #[must_use]
    pub fn by(self, variant: Variant) -> Self {
        Self { variant: Some(variant), ..self }
    }

    /// Whether the question is about this person as far as sex and group go.
    #[must_use]
    pub fn is_about(&self, person: &Person) -> bool {
        self.sex.is_none_or(|sex| person.sex == sex) && self.groups.hold(person.group)
    }
}
