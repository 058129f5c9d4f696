// SPDX-License-Identifier: MPL-2.0
//! T-05: how many of those who came in certain years are in a job or in education today.

use crate::cohort::{self, Presence};
use crate::indicator::{Indicator, Source, Unit};
use crate::person::Person;
use crate::series::{Label, Point};
use crate::tally::Tally;
use crate::work::status::{Status, has_benefit, has_job, is_student};
use crate::{Figure, Guidepost, Member, Question, Snapshot, Variant, Years};
use jiff::civil::{Date, date};
use kernel::Period;
use kernel::codes::{BenefitKind, EmploymentKind};

/// The share of 18-64-year-olds of chosen entry years that is self-supporting on the day (T-05).
pub const INDICATOR: Indicator = Indicator {
    id: "T-05",
    guidepost: Guidepost::Work,
    version: 1,
    unit: Unit::Share,
    source: Source::Stated("Tårnby Kommune, evaluering af integrationsindsatsen 2015-19"),
    variants: &[Variant::WageOrEducation, Variant::EmploymentOnly, Variant::NoPublicSupport],
    compute,
    points,
};

const PARTLY: &str = "companion-partly";
const IN_JOB: &str = "companion-in-job";
const IN_EDUCATION: &str = "companion-in-education";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[IN_JOB, IN_EDUCATION, PARTLY];

/// The other readings and the lines they are told on.
const READINGS: [(&str, Variant); 3] = [
    ("variant-wage-or-education", Variant::WageOrEducation),
    ("variant-employment-only", Variant::EmploymentOnly),
    ("variant-no-public-support", Variant::NoPublicSupport),
];

/// The age at which somebody is no longer of working age.
const TOO_OLD: i16 = 65;

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let as_of = snapshot.as_of;
    let years = question.cohort.unwrap_or(cohort::status_years(as_of));
    let question = Question { cohort: Some(years), ..question.clone() };
    let mut tally = Tally::beside(COMPANIONS);
    for person in &snapshot.persons {
        if cohort::member(person, &question, as_of).is_none() {
            continue;
        }
        let who = Member::Person(person.id);
        match person.born.map(|born| cohort::reaches(born, TOO_OLD)) {
            Some(too_old_on) if too_old_on <= as_of => {}
            _ if cohort::presence(person, cohort::after(as_of)) != Presence::Here => tally.left(who),
            None => tally.stranger(who),
            Some(_) => put(&mut tally, person, as_of, question.variant),
        }
    }
    tally.share(&INDICATOR)
}

fn put(tally: &mut Tally, person: &Person, day: Date, variant: Option<Variant>) {
    let who = Member::Person(person.id);
    let status = Status::on(person, day);
    match status {
        Status::Job | Status::Apprentice => tally.note(IN_JOB, who),
        Status::Education => tally.note(IN_EDUCATION, who),
        Status::PartJob => tally.note(PARTLY, who),
        _ => {}
    }
    match variant {
        Some(Variant::WageOrEducation) => {
            tally.put(who, has_job(person, day, is_wage) || is_student(person, day));
        }
        Some(Variant::EmploymentOnly) => tally.put(who, worked_in(person, quarter_of(day), day)),
        Some(Variant::NoPublicSupport) => tally.put(who, !has_benefit(person, day, is_public)),
        _ if status == Status::Unknown => tally.unknown(who),
        _ => tally.put(who, status.is_self_supporting()),
    }
}

const fn is_wage(kind: EmploymentKind) -> bool {
    !matches!(kind, EmploymentKind::OwnBusiness)
}

/// Every benefit but the student grant; a spouse is not the public.
const fn is_public(kind: BenefitKind) -> bool {
    !matches!(kind, BenefitKind::StudentGrant | BenefitKind::Spouse)
}

fn worked_in(person: &Person, quarter: Period, as_of: Date) -> bool {
    let mut jobs = person.employments.iter().filter(|job| is_wage(job.kind) && job.from <= as_of);
    jobs.any(|job| Period { from: job.from, until: job.until }.meets(&quarter))
}

fn quarter_of(day: Date) -> Period {
    let first = (day.month() - 1) / 3 * 3 + 1;
    let last = date(day.year(), first + 2, 1).last_of_month();
    Period { from: date(day.year(), first, 1), until: Some(last) }
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let both = cohort::status_years(snapshot.as_of);
    let first = *cohort::entry_years(snapshot).start();
    let point = |years, line, headline| {
        let asked = (Label::Years(years), Question::of_cohort(years));
        Point { headline, ..Point::ask(&INDICATOR, snapshot, line, asked) }
    };
    let mut points = vec![point(both, "line-status", true)];
    points.extend((first..=both.to).map(|year| point(Years::one(year), "line-all", false)));
    // The other readings are published of those in the three-year period too: who came this year and the three before.
    let latest = Years { from: both.to, to: snapshot.as_of.year() };
    for years in [both, latest] {
        points.extend(point(years, "line-status", true).by_readings(&INDICATOR, snapshot, &READINGS));
    }
    points
}
