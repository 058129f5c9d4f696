// SPDX-License-Identifier: MPL-2.0
//! Who belongs to which year's newcomers, for how long, and what happens to those who leave.

use crate::person::{EndReason, Person};
use crate::question::Question;
use jiff::{ToSpan, civil::Date};

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
        Self { from, end: from.saturating_add(months.months()) }
    }

    /// Whether the day lies in the window.
    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        self.from <= day && day < self.end
    }
}

/// The day somebody reaches an age; born on 29 February, that is 28 February in other years.
#[must_use]
pub fn reaches(born: Date, age: i16) -> Date {
    born.saturating_add(i32::from(age).years())
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
    if question.cohort.is_some_and(|years| taken_over_on.year() > years.to) {
        return None;
    }
    if !question.is_about(person) || !(person.first_in_denmark || question.moved_in) {
        return None;
    }
    let window = adult_window(person, question.months)?;
    let counts = window.from <= as_of && question.cohort.is_none_or(|years| years.hold(window.from));
    counts.then_some(window)
}

/// How an ended responsibility bears on somebody's outcome, when measured on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Still here on the measuring day.
    Here,
    /// Left before it: counts only if the outcome came first.
    Left(Date),
    /// Died before it: counts no longer.
    Died,
}

/// Whether the person is still here on the measuring day.
#[must_use]
pub fn presence(person: &Person, measured_on: Date) -> Presence {
    match person.end {
        Some(end) if end.on < measured_on && end.reason == EndReason::Died => Presence::Died,
        Some(end) if end.on < measured_on => Presence::Left(end.on),
        _ => Presence::Here,
    }
}
