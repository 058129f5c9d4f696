// SPDX-License-Identifier: MPL-2.0
//! The figures about reception (*mission: velfungerende modtagelse*): who came, and what they met in time.

pub mod arrivals;
pub mod company_offer;
pub mod contract;
pub mod danish;
pub mod first_dwelling;

use crate::cohort::{self, Presence};
use crate::indicator::Indicator;
use crate::person::Person;
use crate::series::{Label, Point, still_runs, year};
use crate::tally::Tally;
use crate::{Figure, Member, Question, Snapshot, Years};
use jiff::civil::Date;
use kernel::Period;

/// The four tiles of a well-functioning reception, in the order they are met (B-04).
pub const MISSION: &[&str] = &["B-04a", "B-04b", "B-04c", "B-04d"];

/// Whose day has not come yet.
pub(crate) const NOT_DUE: &str = "companion-not-due";

/// Who had not had it yet and is still here.
pub(crate) const STILL_WAITING: &str = "companion-still-waiting";

/// An adult and the day from which the duties towards them are counted.
pub(crate) struct Adult<'a> {
    pub person: &'a Person,
    pub from: Date,
}

/// The adults whom the municipality took over in the days asked about, or who turned 18 in them.
pub(crate) fn adults<'a>(snapshot: &'a Snapshot, question: &'a Question) -> impl Iterator<Item = Adult<'a>> {
    let days = days(snapshot, question);
    snapshot.persons.iter().filter_map(move |person| {
        let from = cohort::member(person, question, snapshot.as_of)?.from;
        days.holds(from).then_some(Adult { person, from })
    })
}

/// The days asked about: the cohort's years where one is named, or else a period, or else the year of the status.
pub(crate) fn days(snapshot: &Snapshot, question: &Question) -> Period {
    let whole = |years: Years| Period { from: year(years.from).from, until: year(years.to).until };
    let period = question.period.or(question.cohort.map(whole));
    period.unwrap_or_else(|| year(snapshot.as_of.year()))
}

/// Something that is to be done by a day, and the day it was.
#[derive(Clone, Copy)]
pub(crate) struct Task {
    pub due: Date,
    pub done: Option<Date>,
}

impl Task {
    pub fn is_on_time(self) -> bool {
        self.done.is_some_and(|done| done <= self.due)
    }
}

/// Puts somebody down as met in time or not; who left before the day without it is left out, and whoever's day has
/// not come yet is only counted beside the figure. Whether the person was put down at all.
pub(crate) fn put(tally: &mut Tally, person: &Person, task: Task, as_of: Date) -> bool {
    let who = Member::Person(person.id);
    if as_of < task.due {
        tally.note(NOT_DUE, who);
        return false;
    }
    match cohort::presence(person, cohort::after(task.due)) {
        Presence::Died => tally.left(who),
        Presence::Left(_) if !task.is_on_time() => tally.left(who),
        _ => {
            tally.put(who, task.is_on_time());
            return true;
        }
    }
    false
}

/// The companion with this key becomes a share of the figure's own denominator.
pub(crate) fn of_whole(mut figure: Figure, keys: &[&str]) -> Figure {
    let whole = figure.denominator;
    for companion in figure.companions.iter_mut().filter(|companion| keys.contains(&companion.key)) {
        companion.of = whole;
    }
    figure
}

/// A line over the years of arrival.
pub(crate) fn by_year(
    indicator: &Indicator,
    snapshot: &Snapshot,
    line: &'static str,
    ask: impl Fn(Question) -> Question,
) -> Vec<Point> {
    let point = |of_year| {
        let period = year(of_year);
        let asked = (Label::Years(Years::one(of_year)), ask(Question::of_cohort(Years::one(of_year))));
        let point = Point::ask(indicator, snapshot, line, asked);
        let count = |key| point.figure.companion(key).map_or(0, |companion| companion.count);
        let waiting = count(NOT_DUE) + count(STILL_WAITING) > 0;
        Point { provisional: waiting || still_runs(period, snapshot.as_of), ..point }
    };
    cohort::entry_years(snapshot).map(point).collect()
}
