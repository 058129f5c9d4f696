// SPDX-License-Identifier: MPL-2.0
//! 3a: how many newcomers live on social assistance, month by month, whatever it was called at the time.

use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::Person;
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
    let mut sheet = Sheet::new(month);
    for person in snapshot.persons.iter().filter(|person| question.is_about(person)) {
        sheet.put(person, question.months, snapshot.as_of);
    }
    sheet.figure()
}

/// The sheet of one month.
struct Sheet {
    month: Period,
    tally: Tally,
    adults: u64,
}

impl Sheet {
    fn new(month: Period) -> Self {
        Self { month, tally: Tally::beside(&[LITERAL]), adults: 0 }
    }

    fn put(&mut self, person: &Person, months: i32, as_of: Date) {
        if let Some(days) = cohort::days_here(person, months, self.month, as_of) {
            self.adults += u64::from(is_adult(person, days));
            put(&mut self.tally, person, days);
        }
    }

    fn figure(self) -> Figure {
        let mut figure = self.tally.count(&INDICATOR);
        let (count, of) = (figure.numerator, Some(self.adults));
        figure.companions.push(Companion { key: WINDOW_ADULTS, count, of, members: Vec::new() });
        figure
    }
}

fn put(tally: &mut Tally, person: &Person, days: Period) {
    let who = Member::Person(person.id);
    let (mut received, mut in_use, mut literal) = (false, false, false);
    for benefit in &person.benefits {
        let spell = Period { from: benefit.from, until: benefit.until };
        let Some(dated) = social_assistance(benefit.kind).filter(|_| spell.meets(&days)) else { continue };
        received = true;
        if was_in_use(dated, spell, days) {
            in_use = true;
            literal |= dated.literal;
        }
    }
    if received {
        tally.hit(who);
    }
    // Still on benefit, although under a name that was not in use: counted, and doubted.
    if received && !in_use {
        tally.doubt(who);
    }
    if literal {
        tally.note(LITERAL, who);
    }
}

/// Whether the benefit bore its name on a day that lies both in the spell and in the days asked about.
fn was_in_use(dated: &Dated, spell: Period, days: Period) -> bool {
    let from = days.from.max(spell.from).max(dated.from);
    let until = [days.until, spell.until, dated.until].into_iter().flatten().min();
    until.is_none_or(|until| from <= until)
}

fn is_adult(person: &Person, days: Period) -> bool {
    let last = days.until.unwrap_or(days.from);
    person.born.is_none_or(|born| cohort::reaches(born, cohort::ADULT) <= last)
}

/// Month by month, but person by person: each is looked up once, not once a month.
fn points(snapshot: &Snapshot) -> Vec<Point> {
    let first = Date::new(*cohort::entry_years(snapshot).start(), 1, 1).unwrap_or(snapshot.as_of);
    let firsts = std::iter::successors(Some(first), |day| day.checked_add(1.month()).ok());
    let months = firsts.take_while(|day| *day <= snapshot.as_of).map(month_of);
    let mut sheets: Vec<Sheet> = months.map(Sheet::new).collect();
    for person in &snapshot.persons {
        for sheet in &mut sheets {
            sheet.put(person, cohort::MONTHS, snapshot.as_of);
        }
    }
    sheets.into_iter().map(|sheet| point(sheet, snapshot.as_of)).collect()
}

fn point(sheet: Sheet, as_of: Date) -> Point {
    let month = sheet.month;
    Point {
        line: "line-all",
        part_of: None,
        holds: None,
        label: Label::Month(month.from.year(), month.from.month()),
        question: Question::of_period(month),
        figure: sheet.figure(),
        provisional: still_runs(month, as_of),
        headline: month.from.month() == 12 || month.holds(as_of),
    }
}
