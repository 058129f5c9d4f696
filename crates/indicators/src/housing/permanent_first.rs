// SPDX-License-Identifier: MPL-2.0
//! B-10: families with children whose first home here was a permanent one.

use crate::cohort;
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Person, Placement};
use crate::series::{Label, Point, still_runs, year};
use crate::tally::Tally;
use crate::{Family, Figure, Guidepost, Member, Question, Snapshot, Years};
use jiff::civil::Date;
use kernel::Period;
use kernel::codes::Stay;
use kernel::ids::PersonId;
use std::collections::HashMap;

/// The share of families with children that were placed in a permanent dwelling from the start (B-10).
pub const INDICATOR: Indicator = Indicator {
    id: "B-10",
    guidepost: Guidepost::Housing,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 1"),
    variants: &[],
    compute,
    points,
};

/// How a family began, and when.
#[derive(Clone, Copy)]
struct Start {
    family: Member,
    on: Date,
    outcome: Outcome,
}

#[derive(Clone, Copy)]
enum Outcome {
    Permanent,
    Temporary,
    /// They found their first home themselves and were never assigned another.
    OwnHome,
    /// Nobody knows whether there are children.
    AgesUnknown,
}

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let period = question.period.unwrap_or_else(|| year(snapshot.as_of.year()));
    figure(&starts(snapshot, question), period)
}

fn figure(starts: &[Start], period: Period) -> Figure {
    let mut tally = Tally::default();
    for start in starts.iter().filter(|start| period.holds(start.on)) {
        match start.outcome {
            Outcome::Permanent => tally.put(start.family, true),
            Outcome::Temporary => tally.put(start.family, false),
            Outcome::OwnHome => tally.left(start.family),
            Outcome::AgesUnknown => tally.stranger(start.family),
        }
    }
    tally.share(&INDICATOR)
}

fn starts(snapshot: &Snapshot, question: &Question) -> Vec<Start> {
    let people: HashMap<PersonId, &Person> =
        snapshot.persons.iter().map(|person| (person.id, person)).collect();
    let start = |family: &Family| {
        let members: Vec<&Person> = family.members.iter().filter_map(|id| people.get(id).copied()).collect();
        let asked = members.iter().any(|person| question.groups.hold(person.group));
        let (on, outcome) = first_home(&members, snapshot.as_of).filter(|_| asked)?;
        Some(Start { family: Member::Family(family.id), on, outcome })
    };
    snapshot.families.iter().filter_map(start).collect()
}

/// The children's first home; where they have no home of their own in the books, the household's.
fn first_home(members: &[&Person], as_of: Date) -> Option<(Date, Outcome)> {
    let family_from = members.iter().filter_map(|person| person.taken_over_on).min()?;
    let children: Vec<(&Person, Date)> = members
        .iter()
        .filter_map(|person| Some((*person, childhood_from(person, family_from)?)))
        .filter(|(_, from)| *from <= as_of)
        .collect();
    let Some(from) = children.iter().map(|(_, from)| *from).min() else {
        let unknown = members.iter().any(|person| person.born.is_none());
        let home = homes(members, family_from, as_of).into_iter().min_by_key(|(on, _)| *on)?;
        return unknown.then_some((home.0, Outcome::AgesUnknown));
    };
    let young: Vec<&Person> = children.iter().map(|(child, _)| *child).collect();
    let own = homes(&young, from, as_of);
    judge(&if own.is_empty() { homes(members, from, as_of) } else { own })
}

/// The day a member was first here as a child: at takeover, or with the family if the child came without one.
/// Children born here later do not count; the family had begun.
fn childhood_from(person: &Person, family_from: Date) -> Option<Date> {
    let born = person.born?;
    let from = person.taken_over_on.unwrap_or(family_from);
    (born <= from && from < cohort::reaches(born, cohort::ADULT)).then_some(from)
}

/// Homes lived in from a day on, each with the day it began to count.
fn homes<'a>(people: &[&'a Person], from: Date, as_of: Date) -> Vec<(Date, &'a Placement)> {
    let counts = |home: &&Placement| home.from <= as_of && home.until.is_none_or(|until| from <= until);
    let home = |person: &&'a Person| person.placements.iter().filter(counts);
    people.iter().flat_map(home).map(|home| (home.from.max(from), home)).collect()
}

/// Several homes on the first day are permanent only if all of them are.
fn judge(homes: &[(Date, &Placement)]) -> Option<(Date, Outcome)> {
    let assigned = homes.iter().filter(|(_, home)| home.assigned).map(|(on, _)| *on).min();
    let Some(first) = assigned else {
        return homes.iter().map(|(on, _)| *on).min().map(|on| (on, Outcome::OwnHome));
    };
    let mut on_first = homes.iter().filter(|(on, home)| home.assigned && *on == first);
    let permanent = on_first.all(|(_, home)| home.stay == Stay::Permanent);
    Some((first, if permanent { Outcome::Permanent } else { Outcome::Temporary }))
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let starts = starts(snapshot, &Question::default());
    let point = |of_year| Point {
        line: "line-all",
        part_of: None,
        holds: None,
        label: Label::Years(Years::one(of_year)),
        question: Question::of_period(year(of_year)),
        figure: figure(&starts, year(of_year)),
        provisional: still_runs(year(of_year), snapshot.as_of),
        headline: true,
    };
    cohort::entry_years(snapshot).map(point).collect()
}
