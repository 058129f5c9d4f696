// SPDX-License-Identifier: MPL-2.0
//! T-08: how many of those who started Danish education have completed it, or are expected to, by sex.

use crate::cohort::{self, Presence};
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Module, Person};
use crate::series::{Label, Point, year};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Member, Question, Snapshot, Variant};
use jiff::{ToSpan, civil::Date};
use kernel::codes::{Sex, Track};

/// The share of those who started Danish education that has completed it; forecast on request (T-08).
pub const INDICATOR: Indicator = Indicator {
    id: "T-08",
    guidepost: Guidepost::Danish,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Tårnby Kommune, evaluering af integrationsindsatsen 2015-19"),
    variants: &[Variant::Forecast],
    compute,
    points,
};

const EXPECTED: &str = "companion-expected";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[EXPECTED];

/// The notes that may have to stand beside it.
pub const NOTES: &[&str] = &["figure-forecast"];

/// The normal pace: six modules in three years.
const MONTHS_A_MODULE: i32 = 6;

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let forecast = question.variant == Some(Variant::Forecast);
    let as_of = snapshot.as_of;
    let horizon = question.horizon.unwrap_or(end_of_year(as_of));
    let mut tally = Tally::beside(if forecast { COMPANIONS } else { &[] });
    for person in &snapshot.persons {
        let started = person.modules.iter().any(|module| module.from <= as_of);
        if started && cohort::member(person, question, as_of).is_some() {
            put(&mut tally, person, as_of, forecast.then_some(horizon));
        }
    }
    let notes = if forecast { NOTES.to_vec() } else { Vec::new() };
    Figure { forecast, notes, ..tally.share(&INDICATOR) }
}

fn put(tally: &mut Tally, person: &Person, as_of: Date, horizon: Option<Date>) {
    let who = Member::Person(person.id);
    let presence = cohort::presence(person, cohort::after(as_of));
    let last_day = if let Presence::Left(on) = presence { on } else { as_of };
    let Some(track) = track(person, as_of) else { return };
    let passed =
        person.exams.iter().any(|exam| exam.passed && exam.on <= last_day && exam.kind.completes(track));
    match presence {
        Presence::Died => tally.left(who),
        Presence::Left(_) if !passed => tally.left(who),
        _ if passed => tally.put(who, true),
        _ => {
            let expected = horizon.is_some_and(|horizon| is_expected(person, track, as_of, horizon));
            tally.put(who, expected);
            if expected {
                tally.note(EXPECTED, who);
            }
        }
    }
}

/// The track the person is on: the last referral, or else the last module.
fn track(person: &Person, as_of: Date) -> Option<Track> {
    let referrals = person.referrals.iter().filter(|referral| referral.on <= as_of);
    let referred = referrals.max_by_key(|referral| referral.on).map(|referral| referral.track);
    referred.or_else(|| current_module(person, as_of).map(|module| module.track))
}

fn current_module(person: &Person, as_of: Date) -> Option<&Module> {
    person.modules.iter().filter(|module| module.from <= as_of).max_by_key(|module| module.from)
}

/// Attends, and is enrolled for the exam, or is in one of the last two modules and in good time.
fn is_expected(person: &Person, track: Track, as_of: Date, horizon: Date) -> bool {
    let Some(module) = current_module(person, as_of).filter(|module| module.track == track) else {
        return false;
    };
    let attends = module.until.is_none_or(|until| as_of <= until);
    let coming = |day: Date| as_of <= day && day <= horizon;
    let enrolled = person.exam_enrolments.iter().any(|exam| exam.kind.completes(track) && coming(exam.on));
    let last = modules_before_exam(track);
    let modules_left = i32::from(last.saturating_sub(module.number)) + 1;
    let exam_on = module.from.saturating_add((modules_left * MONTHS_A_MODULE).months());
    attends && (enrolled || (modules_left <= 2 && coming(exam_on)))
}

/// How many modules lead to the exam: six, on DU3 five.
const fn modules_before_exam(track: Track) -> u8 {
    match track {
        Track::Du1 | Track::Du2 => 6,
        Track::Du3 => 5,
    }
}

fn end_of_year(day: Date) -> Date {
    year(day.year()).until.unwrap_or(day)
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let question = Question::of_cohort(cohort::status_years(snapshot.as_of));
    let horizon = end_of_year(snapshot.as_of);
    let forecast = Question { horizon: Some(horizon), ..question.clone().by(Variant::Forecast) };
    let passed = ["line-all", "line-female", "line-male"];
    let expected = ["line-forecast", "line-forecast-female", "line-forecast-male"];
    let mut points = three_lines(snapshot, passed, (Label::Day(snapshot.as_of), question));
    points.extend(three_lines(snapshot, expected, (Label::Day(horizon), forecast)));
    let provisional = snapshot.as_of < horizon;
    points.into_iter().map(|point| Point { provisional, ..point }).collect()
}

fn three_lines(snapshot: &Snapshot, lines: [&'static str; 3], asked: (Label, Question)) -> Vec<Point> {
    let sexes = [None, Some(Sex::Female), Some(Sex::Male)];
    let line = |(line, sex): (&'static str, Option<Sex>)| Point {
        part_of: sex.map(|_| lines[0]),
        ..Point::ask(&INDICATOR, snapshot, line, (asked.0, Question { sex, ..asked.1.clone() }))
    };
    lines.into_iter().zip(sexes).map(line).collect()
}
