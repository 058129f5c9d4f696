// SPDX-License-Identifier: MPL-2.0
//! how often a family moves in the two years after it got its first dwelling.

use crate::cohort::{self, months_after};
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Person, Placement};
use crate::series::{Label, Point, year};
use crate::tally::Tally;
use crate::{Family, Figure, Guidepost, Member, Question, Snapshot, Years};
use jiff::civil::Date;
use kernel::Period;
use kernel::ids::PersonId;
use std::collections::{BTreeSet, HashMap};

/// The mean number of moves per family in the 24 months after its first dwelling.
pub const INDICATOR: Indicator = Indicator {
    id: "R-14",
    guidepost: Guidepost::Housing,
    version: 2,
    unit: Unit::Mean,
    source: Source::Proposed("Aarhus Kommune, integrationsindsatsen"),
    variants: &[],
    compute,
    points,
};

const CHILDREN: &str = "companion-families-with-children";
const TOO_SHORT: &str = "companion-not-yet-two-years";
const SCHOOL: &str = "companion-school-changes";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[CHILDREN, SCHOOL, TOO_SHORT];

/// How long after the first dwelling moves are counted.
const MONTHS: i32 = 24;

/// A family from the day of its first dwelling.
struct Start<'a> {
    family: Member,
    members: Vec<&'a Person>,
    on: Date,
}

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let latest = months_after(snapshot.as_of, -MONTHS).year() - 1;
    let period = question
        .period
        .or(question.cohort.map(|years| Period { from: year(years.from).from, until: year(years.to).until }));
    figure(&starts(snapshot, question), period.unwrap_or_else(|| year(latest)), snapshot.as_of)
}

fn figure(starts: &[Start<'_>], period: Period, as_of: Date) -> Figure {
    let mut tally = Tally::beside(COMPANIONS);
    let mut all = 0;
    for start in starts.iter().filter(|start| period.holds(start.on)) {
        let end = months_after(start.on, MONTHS);
        if cohort::after(as_of) < end {
            tally.note(TOO_SHORT, start.family);
        } else if start.members.iter().all(|person| person.end.is_some_and(|gone| gone.on < end)) {
            tally.left(start.family);
        } else {
            let moves = moves(start, end);
            all += moves;
            tally.put(start.family, moves > 0);
            if has_child(start) {
                tally.note(CHILDREN, start.family);
            }
            for pupil in school_changes(start, end) {
                tally.note(SCHOOL, Member::Person(pupil));
            }
        }
    }
    Figure { numerator: all, ..tally.share(&INDICATOR) }
}

fn starts<'a>(snapshot: &'a Snapshot, question: &Question) -> Vec<Start<'a>> {
    let people: HashMap<PersonId, &Person> =
        snapshot.persons.iter().map(|person| (person.id, person)).collect();
    let start = |family: &Family| {
        let members: Vec<&Person> = family.members.iter().filter_map(|id| people.get(id).copied()).collect();
        let asked = members.iter().any(|person| question.groups.hold(person.group));
        let on = members.iter().filter_map(|person| homes(person).first().map(|home| home.from)).min();
        let on = on.filter(|on| asked && *on <= snapshot.as_of)?;
        Some(Start { family: Member::Family(family.id), members, on })
    };
    snapshot.families.iter().filter_map(start).collect()
}

fn homes(person: &Person) -> Vec<&Placement> {
    let mut homes: Vec<&Placement> = person.placements.iter().collect();
    homes.sort_by_key(|home| home.from);
    homes
}

/// The days on which somebody of the family moved from one dwelling to another; those who move together move once.
/// Whoever comes later has not moved by coming, and a stay made permanent where one already lives is no move.
fn moves(start: &Start<'_>, end: Date) -> u64 {
    let mut days = BTreeSet::new();
    for person in &start.members {
        for pair in homes(person).windows(2) {
            let stays = pair[0].dwelling.is_some() && pair[0].dwelling == pair[1].dwelling;
            if !stays && pair[0].from < pair[1].from && pair[1].from < end {
                days.insert(pair[1].from);
            }
        }
    }
    days.len() as u64
}

/// The children who began in another school than the one they went to, once for each time. Another class of the same
/// school is no change, and whoever comes to Denmark at school age does not change by beginning.
fn school_changes(start: &Start<'_>, end: Date) -> Vec<PersonId> {
    let mut changes = Vec::new();
    for person in &start.members {
        let mut schools = person.schools.clone();
        schools.sort_by_key(|school| school.from);
        for pair in schools.windows(2) {
            let within = start.on <= pair[1].from && pair[1].from < end;
            if pair[0].school != pair[1].school && within {
                changes.push(person.id);
            }
        }
    }
    changes
}

fn has_child(start: &Start<'_>) -> bool {
    let is_child = |born: Date| born <= start.on && start.on < cohort::reaches(born, cohort::ADULT);
    start.members.iter().any(|person| person.born.is_some_and(is_child))
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let starts = starts(snapshot, &Question::default());
    let point = |of_year| {
        let figure = figure(&starts, year(of_year), snapshot.as_of);
        let provisional = figure.companion(TOO_SHORT).is_some_and(|short| short.count > 0);
        let question = Question::of_period(year(of_year));
        let label = Label::Years(Years::one(of_year));
        Point {
            line: "line-all",
            part_of: None,
            holds: None,
            label,
            question,
            figure,
            provisional,
            headline: true,
        }
    };
    let points = cohort::entry_years(snapshot).map(point);
    // The two years must have passed for somebody.
    points.filter(|point| !point.figure.members.denominator.is_empty()).collect()
}
