// SPDX-License-Identifier: MPL-2.0
//! Who belongs to which year's newcomers, for how long, and what happens to those who leave.

use crate::person::{EndReason, Person};
use crate::{Question, Snapshot, Years};
use jiff::{ToSpan, civil::Date};
use kernel::Period;
use std::ops::RangeInclusive;

/// How long the programme lasts in the strategy: three years (*den treårige integrationsperiode*, B-01).
pub const MONTHS: i32 = 36;

/// The age from which somebody is an adult.
pub const ADULT: i16 = 18;

/// A newcomer's time in the programme: from day 0 up to, not including, the day it ends (B-02).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Day 0.
    pub from: Date,
    /// The first day that no longer belongs.
    pub end: Date,
}

impl Window {
    /// So many calendar months from day 0; a day the last month lacks becomes its last day.
    #[must_use]
    pub fn of_months(from: Date, months: i32) -> Self {
        Self { from, end: months_after(from, months) }
    }

    /// The first day whose outcomes no longer count: after the window, or after the day of the snapshot.
    #[must_use]
    pub fn measured_until(self, as_of: Date) -> Date {
        self.end.min(after(as_of))
    }

    /// Whether the day lies in the window.
    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        self.from <= day && day < self.end
    }
}

/// The same day so many months later; a day the month lacks becomes its last day. What jiff would say, only faster:
/// a series asks millions of times.
#[must_use]
pub fn months_after(day: Date, months: i32) -> Date {
    let month = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let first = i16::try_from(month.div_euclid(12)).ok().and_then(|year| {
        let month = i8::try_from(month.rem_euclid(12) + 1).ok()?;
        Date::new(year, month, 1).ok()
    });
    let Some(first) = first else { return day.saturating_add(months.months()) };
    Date::new(first.year(), first.month(), day.day().min(first.days_in_month())).unwrap_or(first)
}

/// The day after.
#[must_use]
pub fn after(day: Date) -> Date {
    day.tomorrow().unwrap_or(Date::MAX)
}

/// The day before.
#[must_use]
pub fn before(day: Date) -> Date {
    day.yesterday().unwrap_or(Date::MIN)
}

/// The day somebody reaches an age; born on 29 February, that is 28 February in other years.
#[must_use]
pub fn reaches(born: Date, age: i16) -> Date {
    months_after(born, i32::from(age) * 12)
}

/// The window of the programme, counted from takeover; none for people nobody took over.
#[must_use]
pub fn window(person: &Person, months: i32) -> Option<Window> {
    Some(Window::of_months(person.taken_over_on?, months))
}

/// The window as an adult: from takeover, or from the 18th birthday for those who turn 18 in the programme.
/// None for those who are children all through it. People whose birth is unknown count as adults here.
#[must_use]
pub fn adult_window(person: &Person, months: i32) -> Option<Window> {
    let window = window(person, months)?;
    let adult_on = person.born.map_or(window.from, |born| reaches(born, ADULT));
    if adult_on <= window.from {
        Some(window)
    } else if adult_on < window.end {
        Some(Window::of_months(adult_on, months))
    } else {
        None
    }
}

/// The adult window, if the question is about this person and the cohort it names (*indgangsår*).
#[must_use]
pub fn member(person: &Person, question: &Question, as_of: Date) -> Option<Window> {
    // Cheap refusal first: months are only added for people who can belong.
    let taken_over_on = person.taken_over_on.filter(|day| *day <= as_of)?;
    let grown_up_by = i32::from(taken_over_on.year()) + question.months / 12 + 1;
    if question.cohort.is_some_and(|years| taken_over_on.year() > years.to || grown_up_by < years.from.into())
    {
        return None;
    }
    if !question.is_about(person) || !(person.first_in_denmark || question.moved_in) {
        return None;
    }
    let window = adult_window(person, question.months)?;
    let counts = window.from <= as_of && question.cohort.is_none_or(|years| years.hold(window.from));
    counts.then_some(window)
}

/// Whether a cohort can still change: some member's window has not run out, or its last year has not (*foreløbig*).
#[must_use]
pub fn provisional(snapshot: &Snapshot, question: &Question) -> bool {
    let as_of = snapshot.as_of;
    question.cohort.is_none_or(|years| as_of.year() <= years.to)
        || snapshot
            .persons
            .iter()
            .filter_map(|person| member(person, question, as_of))
            .any(|window| window.end > as_of)
}

/// Every entry year up to the day of the snapshot, from the first anybody came in.
#[must_use]
pub fn entry_years(snapshot: &Snapshot) -> RangeInclusive<i16> {
    let last = snapshot.as_of.year();
    let taken_over = snapshot.persons.iter().filter_map(|person| person.taken_over_on);
    taken_over.map(Date::year).min().unwrap_or(last)..=last
}

/// The two entry years a status looks back on: those who came three and four years ago.
#[must_use]
pub fn status_years(as_of: Date) -> Years {
    Years { from: as_of.year() - 4, to: as_of.year() - 3 }
}

/// How an ended responsibility bears on somebody's outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Still here.
    Here,
    /// Left: counts only if the outcome came first.
    Left(Date),
    /// Died: counts no longer.
    Died,
}

/// Whether the person was still here when measured: on every day before `until`.
#[must_use]
pub fn presence(person: &Person, until: Date) -> Presence {
    match person.end {
        Some(end) if end.on < until && end.reason == EndReason::Died => Presence::Died,
        Some(end) if end.on < until => Presence::Left(end.on),
        _ => Presence::Here,
    }
}

/// The days within `period` that the person was in the programme and in this municipality, up to `as_of`.
#[must_use]
pub fn days_here(person: &Person, months: i32, period: Period, as_of: Date) -> Option<Period> {
    let taken_over_on = person.taken_over_on?;
    let last = period.until.unwrap_or(as_of).min(as_of);
    // Cheap refusal first: months are only added for people who can belong.
    if taken_over_on > last || i32::from(taken_over_on.year()) + months / 12 + 1 < period.from.year().into() {
        return None;
    }
    let end = Window::of_months(taken_over_on, months).end;
    let gone_on = person.end.map_or(end, |gone| gone.on.min(end));
    let (from, until) = (taken_over_on.max(period.from), before(gone_on).min(last));
    (from <= until).then_some(Period { from, until: Some(until) })
}
