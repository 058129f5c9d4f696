// SPDX-License-Identifier: MPL-2.0
//! B-04c: how many had a first internship or wage subsidy within 30 days, how many within 14, and how long it took.

use super::{Adult, NOT_DUE, STILL_WAITING, Task};
use crate::cohort;
use crate::curve::{Course, Curve, End};
use crate::indicator::{Indicator, Source, Unit};
use crate::person::Person;
use crate::tally::Tally;
use crate::work::{status, time_to_start::NOT_REACHED};
use crate::{Figure, Guidepost, Member, Point, Question, Snapshot, Variant};
use jiff::{ToSpan, civil::Date};
use kernel::Period;
use kernel::codes::{BenefitKind, EmploymentKind};

/// The share of adults with a first company offer within 30 days of takeover (B-04, A-18, D19).
pub const INDICATOR: Indicator = Indicator {
    id: "B-04c",
    guidepost: Guidepost::Cooperation,
    version: 1,
    unit: Unit::Share,
    source: Source::Proposed(
        "Aabenraa Kommune, Strømninger i kommunernes integrationsindsats; integrationsloven § 16",
    ),
    variants: &[Variant::Median, Variant::UpperQuartile],
    compute,
    points,
};

const EARLY: &str = "companion-within-14-days";
const NOT_ASKED: &str = "companion-needs-no-offer";

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[EARLY, NOT_ASKED, NOT_DUE, STILL_WAITING];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    match question.variant {
        Some(Variant::Median) => days_until(snapshot, question, 0.5),
        Some(Variant::UpperQuartile) => days_until(snapshot, question, 0.75),
        _ => in_time(snapshot, question),
    }
}

fn in_time(snapshot: &Snapshot, question: &Question) -> Figure {
    let mut tally = Tally::beside(&[EARLY, NOT_ASKED, NOT_DUE]);
    for adult in super::adults(snapshot, question) {
        let (person, who) = (adult.person, Member::Person(adult.person.id));
        let done = first_offer(&adult, snapshot.as_of);
        if needs_none(&adult, done) {
            tally.note(NOT_ASKED, who);
            continue;
        }
        let task = |days: i32| Task { due: adult.from.saturating_add(days.days()), done };
        if super::put(&mut tally, person, task(30), snapshot.as_of) && task(14).is_on_time() {
            tally.note(EARLY, who);
        }
    }
    super::of_whole(tally.share(&INDICATOR), &[EARLY])
}

/// How long it took until so large a share had had an offer, those who still wait reckoned with.
fn days_until(snapshot: &Snapshot, question: &Question, share: f64) -> Figure {
    let as_of = snapshot.as_of;
    let mut courses = Vec::new();
    for adult in super::adults(snapshot, question) {
        let offer = first_offer(&adult, as_of);
        if needs_none(&adult, offer) {
            continue;
        }
        let gone = adult.person.end.map(|end| end.on.max(adult.from)).filter(|on| *on <= as_of);
        courses.push(course(adult.person, adult.from, (offer, gone), as_of));
    }
    time_figure(&INDICATOR, &courses, share)
}

/// Somebody's way to what they wait for, in days.
pub(super) fn course(person: &Person, from: Date, ends: (Option<Date>, Option<Date>), as_of: Date) -> Course {
    let (on, end) = match ends {
        (Some(had), gone) if gone.is_none_or(|gone| had <= gone) => (had, End::Happened),
        (_, Some(gone)) => (gone, End::Gone),
        _ => (cohort::after(as_of), End::Waiting),
    };
    let after = from.until(on).map_or(0, |span| i64::from(span.get_days()));
    Course { who: Member::Person(person.id), after, end }
}

/// The days until so large a share had it, beside how many had it at all.
pub(super) fn time_figure(indicator: &Indicator, courses: &[Course], share: f64) -> Figure {
    let mut tally = Tally::beside(&[STILL_WAITING]);
    for course in courses {
        tally.put(course.who, course.end == End::Happened);
        if course.end == End::Waiting {
            tally.note(STILL_WAITING, course.who);
        }
    }
    let time = Curve::of(courses).reaches(share).map(i64::unsigned_abs);
    let notes = if time.is_none() { vec![NOT_REACHED] } else { Vec::new() };
    Figure { unit: Unit::Days, time, notes, ..tally.share(indicator) }
}

/// The first company offer from day 0 on; one that runs on day 0 counts from it.
fn first_offer(adult: &Adult<'_>, as_of: Date) -> Option<Date> {
    let company = adult.person.offers.iter().filter(|offer| offer.kind.is_company_offer());
    let running = company.filter(|offer| offer.until.is_none_or(|until| adult.from <= until));
    running.map(|offer| offer.from.max(adult.from)).min().filter(|on| *on <= as_of)
}

/// Who had none and need not: in ordinary work or education on the last day, or known to live without a benefit.
fn needs_none(adult: &Adult<'_>, offer: Option<Date>) -> bool {
    let (person, last) = (adult.person, adult.from.saturating_add(30.days()));
    let month = Period { from: adult.from, until: Some(last) };
    let paid = |benefit: &&crate::person::Benefit| benefit.kind != BenefitKind::Spouse;
    let on_benefit = person
        .benefits
        .iter()
        .filter(paid)
        .any(|benefit| Period { from: benefit.from, until: benefit.until }.meets(&month));
    let ordinary = |kind| matches!(kind, EmploymentKind::Ordinary | EmploymentKind::OwnBusiness);
    let occupied = status::has_job(person, last, ordinary) || status::is_student(person, last);
    offer.is_none_or(|on| last < on) && (occupied || (!person.benefits.is_empty() && !on_benefit))
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let mut points = super::by_year(&INDICATOR, snapshot, "line-all", |question| question);
    for (line, variant) in [("line-median", Variant::Median), ("line-upper-quartile", Variant::UpperQuartile)]
    {
        points.extend(super::by_year(&INDICATOR, snapshot, line, |question| question.by(variant)));
    }
    points
}
