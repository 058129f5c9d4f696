// SPDX-License-Identifier: MPL-2.0
//! A leisure job held against the limits of its day and the age of whoever takes it (*fritidsjob*).

use crate::{Param, Rule};
use jiff::civil::Date;
use kernel::{calendar::months_after, text_enum};

text_enum! {
    /// Which weeks a leisure job is in (*skoleuger eller fri*).
    pub enum LeisureWeeks ("leisure-weeks") {
        /// While there is school.
        School = "school",
        /// Only on days and in weeks off.
        Free = "free",
        /// The young person goes to no school.
        NoSchool = "no-school",
    }
}
text_enum! {
    /// Which limit a leisure job breaks.
    pub enum Breach ("leisure-breach") {
        /// Too young to have one.
        TooYoung = "too-young",
        /// Too many hours on one day.
        Day = "day",
        /// Too many hours in a week.
        Week = "week",
        /// It goes on too late.
        Evening = "evening",
        /// It begins too early.
        Morning = "morning",
    }
}

/// What is known of a leisure job; lengths and times of the day in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeisureJob {
    /// Its first day.
    pub from: Date,
    /// Which weeks it is in; school weeks where nobody has said.
    pub weeks: LeisureWeeks,
    /// The most on one day.
    pub day: Option<i64>,
    /// In a week.
    pub week: Option<i64>,
    /// When it begins.
    pub begins: Option<i64>,
    /// When it ends.
    pub ends: Option<i64>,
}

/// The limits it breaks, each with what the limit is. Nobody of age has any.
#[must_use]
pub fn breaches(rule: &Rule<'_>, born: Date, job: &LeisureJob) -> Vec<(Breach, i16)> {
    let is = |age| months_after(born, rule.number(age) * 12) <= job.from;
    if is(Param::AdultYears) {
        return Vec::new();
    }
    let school = job.weeks == LeisureWeeks::School;
    let (day, week) = match (is(Param::OlderFromAge), school) {
        (false, true) => (Param::YoungSchoolDay, Param::YoungSchoolWeek),
        (false, false) => (Param::YoungFreeDay, Param::YoungFreeWeek),
        (true, true) => (Param::OlderSchoolDay, Param::OlderSchoolWeek),
        (true, false) => (Param::OlderFreeDay, Param::OlderFreeWeek),
    };
    let over =
        |minutes: Option<i64>, limit| minutes.is_some_and(|it| it > i64::from(rule.number(limit)) * 60);
    let early =
        |minutes: Option<i64>, limit| minutes.is_some_and(|it| it < i64::from(rule.number(limit)) * 60);
    // What ends before it begins goes on past midnight.
    let past_midnight = job.begins.zip(job.ends).is_some_and(|(begins, ends)| ends < begins);
    [
        (!is(Param::JobFromAge)).then_some((Breach::TooYoung, Param::JobFromAge)),
        over(job.day, day).then_some((Breach::Day, day)),
        over(job.week, week).then_some((Breach::Week, week)),
        (over(job.ends, Param::EveningHour) || past_midnight)
            .then_some((Breach::Evening, Param::EveningHour)),
        early(job.begins, Param::MorningHour).then_some((Breach::Morning, Param::MorningHour)),
    ]
    .into_iter()
    .flatten()
    .map(|(breach, limit)| (breach, rule.number(limit)))
    .collect()
}
