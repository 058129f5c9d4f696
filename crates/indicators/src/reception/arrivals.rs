// SPDX-License-Identifier: MPL-2.0
//! how many came, month by month and year by year: refugees and reunified families apart and together.

use super::first_dwelling::came;
use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::Person;
use crate::series::{Label, Point, month_of, still_runs, year};
use crate::tally::Tally;
use crate::{Figure, Groups, Guidepost, Member, Question, Snapshot, Years};
use jiff::civil::Date;
use kernel::Period;

/// The number of people the municipality took over in a period, by group; for any interval, the size of the
/// cohort (T-04).
pub const INDICATOR: Indicator = Indicator {
    id: "R-04",
    guidepost: Guidepost::Cooperation,
    version: 1,
    unit: Unit::Count,
    source: Source::Proposed("Aarhus Kommune, integrationsindsatsen; Tårnby Kommune, evaluering 2015-19"),
    variants: &[],
    compute,
    points,
};

const ADULTS: &str = "companion-adults";
const MOVED_IN: &str = "companion-moved-in";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[ADULTS, MOVED_IN];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let days = super::days(snapshot, question);
    let mut tally = Tally::beside(COMPANIONS);
    for (person, on) in taken_over(snapshot).filter(|(_, on)| days.holds(*on)) {
        put(&mut tally, person, on, question);
    }
    tally.count(&INDICATOR)
}

/// Everybody the municipality had taken over, and the day.
fn taken_over(snapshot: &Snapshot) -> impl Iterator<Item = (&Person, Date)> {
    let by_then = |person: &Person| person.taken_over_on.filter(|on| *on <= snapshot.as_of);
    snapshot.persons.iter().filter_map(move |person| Some((person, by_then(person)?)))
}

fn put(tally: &mut Tally, person: &Person, on: Date, question: &Question) {
    let who = Member::Person(person.id);
    if !question.is_about(person) {
        return;
    }
    if !came(person, question) {
        tally.note(MOVED_IN, who);
        return;
    }
    tally.hit(who);
    if person.born.is_some_and(|born| cohort::reaches(born, cohort::ADULT) <= on) {
        tally.note(ADULTS, who);
    }
}

/// The groups that add up to all of those whose group is known.
const LINES: [(&str, Option<&str>, Groups); 4] = [
    ("line-all", None, Groups::Everybody),
    ("line-refugees", Some("line-all"), Groups::OnlyRefugees),
    ("line-reunified", Some("line-all"), Groups::OnlyReunified),
    ("line-ukraine", Some("line-all"), Groups::OnlyUkraine),
];

/// A year and its twelve months.
const SLOTS: usize = 13;

/// Everybody is looked at once and put down where they belong: in their year and in their month.
fn points(snapshot: &Snapshot) -> Vec<Point> {
    let years = cohort::entry_years(snapshot);
    let first = *years.start();
    let mut slots: Vec<Slot> = years.flat_map(|of_year| slots(of_year, snapshot.as_of)).collect();
    for (person, on) in taken_over(snapshot) {
        let of_year = usize::from(on.year().abs_diff(first)) * SLOTS;
        for at in [of_year, of_year + usize::from(on.month().unsigned_abs())] {
            for (question, tally) in slots.get_mut(at).into_iter().flat_map(|slot| &mut slot.lines) {
                put(tally, person, on, question);
            }
        }
    }
    slots.into_iter().flat_map(|slot| slot.points(snapshot.as_of)).collect()
}

struct Slot {
    label: Label,
    days: Period,
    headline: bool,
    lines: [(Question, Tally); LINES.len()],
}

/// A year, and those of its months that have begun.
fn slots(of_year: i16, as_of: Date) -> impl Iterator<Item = Slot> {
    let whole = Slot::new(Label::Years(Years::one(of_year)), year(of_year), true);
    let firsts = (1..=12).filter_map(move |month| Date::new(of_year, month, 1).ok());
    let months = firsts.take_while(move |first| *first <= as_of).map(month_of);
    let month = move |days: Period| Slot::new(Label::Month(of_year, days.from.month()), days, false);
    std::iter::once(whole).chain(months.map(month))
}

impl Slot {
    fn new(label: Label, days: Period, headline: bool) -> Self {
        let ask = |groups| Question { groups, ..Question::of_period(days) };
        let lines = LINES.map(|(.., groups)| (ask(groups), Tally::beside(COMPANIONS)));
        Self { label, days, headline, lines }
    }

    fn points(self, as_of: Date) -> impl Iterator<Item = Point> {
        let Self { label, days, headline, lines } = self;
        let provisional = still_runs(days, as_of);
        LINES.into_iter().zip(lines).map(move |((line, part_of, _), (question, tally))| {
            let figure = tally.count(&INDICATOR);
            Point { line, part_of, holds: None, label, question, figure, provisional, headline }
        })
    }
}
