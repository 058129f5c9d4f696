// SPDX-License-Identifier: MPL-2.0
//! B-26: how many have begun a first job or education so many months after takeover.

use crate::cohort::{self, Window};
use crate::curve::{Course, Curve, End, ticks};
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Education, Employment, Person};
use crate::series::{Label, Point};
use crate::tally::Tally;
use crate::{Figure, Guidepost, Member, Question, Snapshot, Years};
use jiff::civil::Date;
use kernel::codes::{EducationBasis, EmploymentKind};

/// The share of an entry-year cohort that has begun a first job or education by a month (B-26).
pub const INDICATOR: Indicator = Indicator {
    id: "B-26",
    guidepost: Guidepost::Work,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 3"),
    variants: &[],
    compute,
    points,
};

const JOB_FIRST: &str = "companion-job-first";
const EDUCATION_FIRST: &str = "companion-education-first";
const GONE_FIRST: &str = "companion-gone-first";
const FOLLOWED_LESS: &str = "companion-followed-less";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[JOB_FIRST, EDUCATION_FIRST, GONE_FIRST, FOLLOWED_LESS];

/// What stands in place of a share that cannot be told yet.
pub(crate) const TOO_EARLY: &str = "figure-too-early";

/// Shares are reckoned to a thousandth of a person.
const SCALE: u64 = 1000;

/// After how many months the share is told.
const MONTHS: [(&str, i32); 4] =
    [("line-6-months", 6), ("line-12-months", 12), ("line-24-months", 24), ("line-36-months", 36)];

/// Somebody's way to a first job or education.
struct Way {
    course: Course,
    education: bool,
}

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let ways = ways(snapshot, question);
    let horizon = ticks(question.after_months.unwrap_or(question.months), 0);
    let mut tally = Tally::beside(COMPANIONS);
    for way in &ways {
        let (who, in_time) = (way.course.who, way.course.after < horizon);
        tally.put(who, in_time && way.course.end == End::Happened);
        match way.course.end {
            End::Happened if in_time && way.education => tally.note(EDUCATION_FIRST, who),
            End::Happened if in_time => tally.note(JOB_FIRST, who),
            End::Gone if in_time => tally.note(GONE_FIRST, who),
            End::Waiting if in_time => tally.note(FOLLOWED_LESS, who),
            _ => {}
        }
    }
    let whole = ways.len() as u64;
    let courses: Vec<Course> = ways.iter().map(|way| way.course).collect();
    let Some(share) = Curve::of(&courses).before(horizon) else {
        let notes = vec![TOO_EARLY];
        return Figure { denominator: Some(0), notes, looked_at: whole, ..tally.blank(&INDICATOR) };
    };
    let numerator = (share * (whole * SCALE) as f64).round() as u64;
    let denominator = Some(whole * SCALE);
    Figure { numerator, denominator, scale: SCALE, looked_at: whole, ..tally.blank(&INDICATOR) }
}

/// The way of everybody the question is about; with it, how long those still waiting have been followed.
pub(super) fn courses(snapshot: &Snapshot, question: &Question) -> Vec<Course> {
    ways(snapshot, question).into_iter().map(|way| way.course).collect()
}

fn ways(snapshot: &Snapshot, question: &Question) -> Vec<Way> {
    let way = |person: &Person| {
        let window = cohort::member(person, question, snapshot.as_of)?;
        Some(way(person, window, snapshot.as_of))
    };
    snapshot.persons.iter().filter_map(way).collect()
}

fn way(person: &Person, window: Window, as_of: Date) -> Way {
    let job = first(window.from, person.employments.iter().filter(is_job).map(|job| (job.from, job.until)));
    let course = person.educations.iter().filter(is_education).map(|course| (course.from, course.until));
    let study = first(window.from, course);
    let begun = [job, study].into_iter().flatten().min().filter(|on| *on <= as_of);
    let gone = person.end.map(|end| end.on.max(window.from)).filter(|on| *on <= as_of);
    let (on, end) = match (begun, gone) {
        (Some(begun), gone) if gone.is_none_or(|gone| begun <= gone) => (begun, End::Happened),
        (_, Some(gone)) => (gone, End::Gone),
        _ => (cohort::after(as_of), End::Waiting),
    };
    let course = Course { who: Member::Person(person.id), after: elapsed(window.from, on), end };
    Way { course, education: study.is_some() && study == begun && job != begun }
}

/// The first day of what runs on day 0 or begins after it.
fn first(from: Date, spells: impl Iterator<Item = (Date, Option<Date>)>) -> Option<Date> {
    let running = spells.filter(|(_, until)| until.is_none_or(|until| from <= until));
    running.map(|(begins, _)| begins.max(from)).min()
}

/// Ordinary work whatever its hours, own business, IGU and apprenticeships; not jobs the municipality pays for.
fn is_job(job: &&Employment) -> bool {
    !matches!(job.kind, EmploymentKind::Subsidised | EmploymentKind::Flex)
}

fn is_education(course: &&Education) -> bool {
    course.ordinary && course.basis != EducationBasis::Benefit
}

/// Calendar months from day 0, and days beyond them.
fn elapsed(from: Date, on: Date) -> i64 {
    let month = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    let mut months = month(on) - month(from);
    if cohort::months_after(from, months) > on {
        months -= 1;
    }
    let days = cohort::months_after(from, months).until(on).map_or(0, |span| span.get_days());
    ticks(months, days)
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let mut points = Vec::new();
    for year in cohort::entry_years(snapshot).map(Years::one) {
        let mut shorter = None;
        for (line, months) in MONTHS {
            let question = Question { after_months: Some(months), ..Question::of_cohort(year) };
            let point = Point::ask(&INDICATOR, snapshot, line, (Label::Years(year), question));
            // A share that cannot be told yet is no point of the curve.
            if !point.figure.notes.contains(&TOO_EARLY) && !point.figure.members.denominator.is_empty() {
                let waiting = point.figure.companion(FOLLOWED_LESS).is_some_and(|waiting| waiting.count > 0);
                let provisional = waiting || snapshot.as_of.year() <= year.to;
                points.push(Point { provisional, holds: shorter, ..point });
                shorter = Some(line);
            }
        }
    }
    points
}
