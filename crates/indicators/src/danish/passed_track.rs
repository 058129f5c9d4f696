// SPDX-License-Identifier: MPL-2.0
//! 2c: newcomers who pass the Danish education they were referred to within three years.

use crate::cohort::{self, Presence};
use crate::indicator::{Indicator, Source, Unit};
use crate::person::{Exam, Person};
use crate::tally::Tally;
use crate::{Figure, Groups, Guidepost, Label, Member, Point, Question, Snapshot, Variant, Years};
use jiff::civil::Date;
use kernel::TextEnum;
use kernel::codes::{ExamKind, Group, Track};

/// The share of an entry-year cohort that passes the final exam of its track (B-23, indicator 2c).
pub const INDICATOR: Indicator = Indicator {
    id: "2c",
    guidepost: Guidepost::Danish,
    version: 1,
    unit: Unit::Share,
    source: Source::Stated("Sønderborg Kommune, Integrationsstrategi, 2016, pejlemærke 2"),
    variants: &[Variant::LastTrack, Variant::AnyExam],
    compute,
    points,
};

const EXEMPT: &str = "companion-exempt";
const NOT_REFERRED: &str = "companion-not-referred";
const HIGHER: &str = "companion-higher-exam";

/// The other readings and the lines they are told on.
const READINGS: [(&str, Variant); 2] =
    [("variant-last-track", Variant::LastTrack), ("variant-any-exam", Variant::AnyExam)];

/// The counts that stand beside the figure.
pub const COMPANIONS: &[&str] = &[EXEMPT, NOT_REFERRED, HIGHER];

fn compute(snapshot: &Snapshot, question: &Question) -> Figure {
    let mut tally = Tally::beside(COMPANIONS);
    for person in &snapshot.persons {
        if let Some(window) = cohort::member(person, question, snapshot.as_of) {
            put(&mut tally, person, question, window.measured_until(snapshot.as_of));
        }
    }
    tally.share(&INDICATOR)
}

fn put(tally: &mut Tally, person: &Person, question: &Question, until: Date) {
    let who = Member::Person(person.id);
    let Some(track) = track(person, question, until) else {
        return put_unreferred(tally, person, until);
    };
    let presence = cohort::presence(person, until);
    let last_day = if let Presence::Left(on) = presence { on } else { cohort::before(until) };
    let passed = |exam: &&Exam| exam.passed && exam.on <= last_day;
    let hit = person.exams.iter().filter(passed).any(|exam| completes(exam.kind, track, question.variant));
    match presence {
        Presence::Died => tally.left(who),
        Presence::Left(_) if !hit => tally.left(who),
        _ => tally.put(who, hit),
    }
    if !hit && person.exams.iter().filter(passed).any(|exam| is_higher(exam.kind, track)) {
        tally.note(HIGHER, who);
    }
}

/// Somebody who ought to have been referred and was not is a miss, and a failure of ours.
fn put_unreferred(tally: &mut Tally, person: &Person, until: Date) {
    let who = Member::Person(person.id);
    if person.exempt_from_danish {
        tally.note(EXEMPT, who);
    } else if person.born.is_none() {
        tally.stranger(who);
    } else if cohort::presence(person, until) == Presence::Here {
        tally.put(who, false);
        tally.note(NOT_REFERRED, who);
    } else {
        tally.left(who);
    }
}

fn track(person: &Person, question: &Question, until: Date) -> Option<Track> {
    let referrals = person.referrals.iter().filter(|referral| referral.on < until);
    let chosen = match question.variant {
        Some(Variant::LastTrack) => referrals.max_by_key(|referral| referral.on),
        _ => referrals.min_by_key(|referral| referral.on),
    };
    chosen.map(|referral| referral.track)
}

fn completes(exam: ExamKind, track: Track, variant: Option<Variant>) -> bool {
    match variant {
        Some(Variant::AnyExam) => is_at_least(exam, Track::Du1),
        _ => exam.completes(track),
    }
}

fn is_higher(exam: ExamKind, track: Track) -> bool {
    is_at_least(exam, track) && !exam.completes(track)
}

/// Whether the exam is the track's own or a higher track's.
fn is_at_least(exam: ExamKind, track: Track) -> bool {
    Track::ALL.iter().any(|other| track <= *other && exam.completes(*other))
}

fn points(snapshot: &Snapshot) -> Vec<Point> {
    let displaced = snapshot.persons.iter().any(|person| person.group == Some(Group::DisplacedFromUkraine));
    let mut points = Vec::new();
    for year in cohort::entry_years(snapshot).map(Years::one) {
        let question = Question::of_cohort(year);
        let provisional = cohort::provisional(snapshot, &question);
        let asked = (Label::Years(year), question.clone());
        let point = Point { provisional, ..Point::ask(&INDICATOR, snapshot, "line-all", asked) };
        let readings = point.by_readings(&INDICATOR, snapshot, &READINGS);
        points.push(point);
        points.extend(readings);
        if displaced {
            let asked = (Label::Years(year), Question { groups: Groups::OnlyUkraine, ..question });
            let point = Point::ask(&INDICATOR, snapshot, "line-ukraine", asked);
            points.push(Point { provisional, part_of: Some("line-all"), ..point });
        }
    }
    points
}
