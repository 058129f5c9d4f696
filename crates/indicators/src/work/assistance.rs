// SPDX-License-Identifier: MPL-2.0
//! 3a: how many newcomers live on social assistance, month by month, whatever it was called at the time.

use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Benefit, Person};
use crate::series::{Label, Point, month_of, still_runs};
use crate::tally::Tally;
use crate::work::benefits::{Dated, social_assistance};
use crate::{Companion, Figure, Guidepost, Member, Question, Snapshot};
use jiff::{ToSpan, civil::Date};
use kernel::Period;

/// The number of people in the three-year period who received social assistance in a month (B-30, indicator 3a).
pub const INDICATOR: Indicator = Indicator {
    id: "3a",
    guidepost: Guidepost::Work,
    version: 1,
    unit: Unit::Count,
    source: Source::Stated("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 3"),
    variants: &[],
    compute,
    points,
};

const LITERAL: &str = "companion-literal-kontanthjaelp";
const WINDOW_ADULTS: &str = "companion-of-window-adults";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[LITERAL, WINDOW_ADULTS];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let month = question.period.unwrap_or_else(|| month_of(snapshot.as_of));
    let mut tally = Tally::beside(&[LITERAL]);
    let mut adults = Vec::new();
    for person in snapshot.persons.iter().filter(|person| question.is_about(person)) {
        if let Some(days) = cohort::days_here(person, question.months, month, snapshot.as_of) {
            if is_adult(person, days) {
                adults.push(Member::Person(person.id));
            }
            put(&mut tally, person, days);
        }
    }
    let mut figure = tally.count(&INDICATOR);
    let (count, of) = (figure.numerator, Some(adults.len() as u64));
    figure.companions.push(Companion { key: WINDOW_ADULTS, count, of, members: adults });
    figure
}

fn put(tally: &mut Tally, person: &Person, days: Period) {
    let who = Member::Person(person.id);
    let received = |benefit: &Benefit| {
        let spell = Period { from: benefit.from, until: benefit.until };
        social_assistance(benefit.kind).filter(|_| spell.meets(&days)).map(|dated| (dated, spell))
    };
    let all: Vec<(&Dated, Period)> = person.benefits.iter().filter_map(received).collect();
    if all.is_empty() {
        return;
    }
    tally.put(who, true);
    let in_use = |(dated, spell): &(&Dated, Period)| {
        let from = days.from.max(spell.from).max(dated.from);
        let until = [days.until, spell.until, dated.until].into_iter().flatten().min();
        until.is_none_or(|until| from <= until)
    };
    // Still on benefit, although under a name that was not in use: counted, and doubted.
    if !all.iter().any(in_use) {
        tally.doubt(who);
    }
    if all.iter().filter(|found| in_use(found)).any(|(dated, _)| dated.literal) {
        tally.note(LITERAL, who);
    }
}

fn is_adult(person: &Person, days: Period) -> bool {
    let last = days.until.unwrap_or(days.from);
    person.born.is_none_or(|born| cohort::reaches(born, cohort::ADULT) <= last)
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let first = Date::new(*cohort::entry_years(snapshot).start(), 1, 1).unwrap_or(snapshot.as_of);
    let firsts = std::iter::successors(Some(first), |day| day.checked_add(1.month()).ok());
    firsts
        .take_while(|day| *day <= snapshot.as_of)
        .map(|day| {
            let month = month_of(day);
            let asked = (Label::Month(day.year(), day.month()), Question::of_period(month));
            Point {
                provisional: still_runs(month, snapshot.as_of),
                headline: day.month() == 12 || month.holds(snapshot.as_of),
                ..Point::ask(&INDICATOR, snapshot, "line-all", asked)
            }
        })
        .collect()
}
