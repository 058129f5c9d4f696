// SPDX-License-Identifier: MPL-2.0
//! how many came, month by month and year by year: refugees and reunified families apart and together.

use super::first_dwelling::came;
use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
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
    let came_then = |on: &Date| *on <= snapshot.as_of && days.holds(*on);
    for person in &snapshot.persons {
        let Some(on) = person.taken_over_on.filter(came_then).filter(|_| question.is_about(person)) else {
            continue;
        };
        let who = Member::Person(person.id);
        if !came(person, question) {
            tally.note(MOVED_IN, who);
            continue;
        }
        tally.hit(who);
        if person.born.is_some_and(|born| cohort::reaches(born, cohort::ADULT) <= on) {
            tally.note(ADULTS, who);
        }
    }
    tally.count(&INDICATOR)
}

/// The groups that add up to all of those whose group is known.
const LINES: [(&str, Option<&str>, Groups); 4] = [
    ("line-all", None, Groups::Everybody),
    ("line-refugees", Some("line-all"), Groups::OnlyRefugees),
    ("line-reunified", Some("line-all"), Groups::OnlyReunified),
    ("line-ukraine", Some("line-all"), Groups::OnlyUkraine),
];

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let mut points = Vec::new();
    for of_year in cohort::entry_years(snapshot) {
        let whole = Slot { label: Label::Years(Years::one(of_year)), days: year(of_year), headline: true };
        points.extend(of_slot(snapshot, whole));
        let firsts = (1..=12).filter_map(|month| Date::new(of_year, month, 1).ok());
        for days in firsts.take_while(|first| *first <= snapshot.as_of).map(month_of) {
            let label = Label::Month(of_year, days.from.month());
            points.extend(of_slot(snapshot, Slot { label, days, headline: false }));
        }
    }
    points
}

struct Slot {
    label: Label,
    days: Period,
    headline: bool,
}

fn of_slot(snapshot: &Snapshot, slot: Slot) -> impl Iterator<Item = Point> {
    let Slot { label, days, headline } = slot;
    let provisional = still_runs(days, snapshot.as_of);
    LINES.into_iter().map(move |(line, part_of, groups)| {
        let question = Question { groups, ..Question::of_period(days) };
        let point = Point::ask(&INDICATOR, snapshot, line, (label, question));
        Point { part_of, provisional, headline, ..point }
    })
}
