// SPDX-License-Identifier: MPL-2.0
//! Somebody's way through Danish education: referral, modules, exam.

use super::{
    chance::Chance,
    town::{Someone, Town, days, working},
    words::words,
};
use crate::{
    learning::{Absence, AbsenceReason, ClassPlace, DanishReferral, Exam, Module},
    record::{Hours, Prose},
};
use jiff::civil::{Date, date};
use kernel::{
    TextEnum,
    calendar::months_after,
    codes::{ExamKind, SubsidyKind, Track},
    ids::UnitId,
};

/// The language centre's key in every package.
pub const CENTRE: &str = "sprogcenter";

/// How the Danish goes.
#[derive(Clone, Copy, Debug)]
pub enum Plan {
    /// Good enough already.
    Exempt,
    /// Ought to have been referred, and was not.
    Unreferred,
    /// Referred, and the centre has no place yet.
    Waiting,
    /// Passes the track's exam between two days.
    Passes(Date, Date),
    /// In the last module, with the exam ahead before the year ends.
    OnTrack,
    /// Still in an early module.
    Behind,
    /// Stopped coming.
    Stopped,
    /// Passes the exam of a lower track than the one referred to.
    PassesLower(Date, Date),
}

/// What one referral leads to.
struct Course<'a> {
    someone: &'a Someone,
    track: Track,
    from: Date,
}

impl Town {
    /// Writes how somebody's Danish goes. Nothing for children.
    pub fn learn(&mut self, someone: &Someone, plan: Plan) {
        let Some(adult_from) = someone.adult_from() else { return };
        let mut chance = self.chance("danish", &someone.key);
        let referred_on = working(adult_from, chance.between(3, 22));
        let Some(referred_on) = self.past(referred_on).filter(|day| *day <= someone.at_most(self.as_of))
        else {
            return;
        };
        if matches!(plan, Plan::Unreferred) {
            return;
        }
        let track = self.schooling(someone);
        // There is no track below the first.
        let track = if matches!(plan, Plan::PassesLower(..)) { track.max(Track::Du2) } else { track };
        let lessons_on = working(referred_on, chance.between(5, 14));
        let referral = self.referral(someone, plan, track, [referred_on, lessons_on]);
        if referral.first_lesson_on.is_none() {
            return;
        }
        let course = Course { someone, track, from: lessons_on };
        match plan {
            Plan::Exempt | Plan::Unreferred | Plan::Waiting => {}
            Plan::Passes(from, until) => self.passes(&course, (from, until), &mut chance),
            Plan::PassesLower(from, until) => {
                let track = if track == Track::Du3 { Track::Du2 } else { Track::Du1 };
                self.passes(&Course { track, ..course }, (from, until), &mut chance);
            }
            Plan::OnTrack => self.on_track(&course, &mut chance),
            Plan::Behind => self.behind(&course, &mut chance),
            Plan::Stopped => {
                let done = usize::try_from(chance.between(0, 3)).unwrap_or(0);
                let until = someone.at_most(days(self.as_of, -chance.between(40, 200)));
                let until = until.max(days(lessons_on, 20));
                self.modules(&course, done, days(until, -15).max(lessons_on), &mut chance);
                self.module(&course, done + 1, (days(until, -14).max(lessons_on), Some(until)), &mut chance);
            }
        }
    }

    /// Now and then somebody who is still learning was not in class lately, mostly for a reason the law knows. Of those whose
    /// case is followed from day to day, some were away yesterday and nobody knows why yet.
    pub fn absent(&mut self, someone: &Someone, plan: Plan, followed: bool) {
        let mut chance = self.chance("absence", &someone.key);
        if !matches!(plan, Plan::Behind | Plan::OnTrack) || someone.gone.is_some() || !chance.often(35) {
            return;
        }
        let fresh = followed && self.chance("absence-yesterday", &someone.key).often(60);
        let starts_on = days(self.as_of, if fresh { -1 } else { -chance.between(2, 60) });
        // The centre has known the person for a while by then.
        if someone.adult_from().is_none_or(|from| months_after(from, 3) > starts_on) {
            return;
        }
        use AbsenceReason::{ChildIll, Ill, Unknown, Unlawful};
        let reason = match fresh {
            true => Unknown,
            false => chance.weighted(&[(45, Ill), (25, ChildIll), (18, Unlawful), (12, Unknown)]),
        };
        let ends_on = days(starts_on, chance.between(0, 3));
        let absence = Absence {
            starts_on,
            ends_on: self.past(ends_on),
            reason,
            lessons: chance.often(70).then(|| chance.between(2, 9)),
            note: None,
        };
        self.file(someone, &absence);
    }

    /// The track that somebody's schooling fits.
    #[must_use]
    pub fn schooling(&self, someone: &Someone) -> Track {
        let weights = match someone.language {
            "ukrainsk" | "farsi" => [2, 25, 73],
            "tigrinya" | "somali" | "burmesisk" | "swahili" => [45, 42, 13],
            _ => [26, 46, 28],
        };
        let tracks = [(weights[0], Track::Du1), (weights[1], Track::Du2), (weights[2], Track::Du3)];
        self.chance("schooling", &someone.key).weighted(&tracks)
    }

    fn referral(&mut self, someone: &Someone, plan: Plan, track: Track, days: [Date; 2]) -> DanishReferral {
        let [referred_on, lessons_on] = days;
        let mut chance = self.chance("referral", &someone.key);
        let exempt = matches!(plan, Plan::Exempt);
        let centre: UnitId = self.package.id(CENTRE);
        let at = Track::ALL.iter().position(|known| *known == track).unwrap_or(0);
        let texts = &words().journal;
        let reason = if exempt { chance.one(&texts.exempt) } else { &texts.track[at] };
        let waiting = exempt || matches!(plan, Plan::Waiting);
        let lessons_on = Some(lessons_on).filter(|day| !waiting && *day <= self.as_of);
        let referral = DanishReferral {
            centre: (!exempt).then_some(centre),
            starts_on: referred_on,
            can_start_on: lessons_on,
            first_lesson_on: lessons_on,
            track: (!exempt).then_some(track),
            exempt,
            reason: (exempt || chance.often(70)).then(|| Prose(reason.clone())),
            ends_on: someone.until().filter(|day| referred_on <= *day),
        };
        self.file(someone, &referral);
        referral
    }

    /// All modules up to an exam in one of the terms between two days.
    fn passes(&mut self, course: &Course<'_>, between: (Date, Date), chance: &mut Chance) {
        let terms = terms(between);
        let Some(exam_on) = terms.get(chance.below(terms.len())).copied() else {
            return self.behind(course, chance);
        };
        let until = days(exam_on, -chance.between(4, 14));
        self.modules(course, modules_of(course.track), until, chance);
        if months_after(course.from, 24) < exam_on && chance.often(12) {
            let failed_on = days(months_after(exam_on, -6), 0);
            self.exam(course, failed_on, Some(false), chance);
        }
        self.exam(course, exam_on, Some(true), chance);
        self.claim(course.someone, SubsidyKind::DanishTest, exam_on, chance);
    }

    fn behind(&mut self, course: &Course<'_>, chance: &mut Chance) {
        let last = course.someone.at_most(self.as_of);
        let done = usize::from(months_after(course.from, 8) < last)
            + usize::from(months_after(course.from, 16) < last);
        let from = days(last, -chance.between(20, 120)).max(course.from);
        let done = if from == course.from { 0 } else { done };
        self.modules(course, done, from, chance);
        self.module(course, done + 1, (from, None), chance);
    }

    fn on_track(&mut self, course: &Course<'_>, chance: &mut Chance) {
        let last = modules_of(course.track);
        let from = days(self.as_of, -chance.between(15, 140)).max(course.from);
        self.modules(course, last - 1, from, chance);
        self.module(course, last, (from, None), chance);
        if chance.often(60) {
            let exam_on = terms((days(self.as_of, 7), days(self.as_of, 250))).first().copied();
            if let Some(exam_on) = exam_on {
                self.exam(course, exam_on, None, chance);
            }
        }
    }

    fn exam(&mut self, course: &Course<'_>, on: Date, passed: Option<bool>, chance: &mut Chance) {
        let kind = match course.track {
            Track::Du1 => ExamKind::Pd1,
            Track::Du2 => ExamKind::Pd2,
            Track::Du3 => ExamKind::Pd3,
        };
        let grade = match passed {
            Some(true) => Some((*chance.one(&["02", "4", "4", "7", "7", "10", "12"])).to_owned()),
            Some(false) => Some((*chance.one(&["00", "-3"])).to_owned()),
            None => None,
        };
        let exam = Exam {
            kind,
            enrolled_on: Some(days(on, -chance.between(60, 80))).filter(|day| *day <= self.as_of),
            starts_on: on,
            passed,
            // Now and then the centre tells that somebody passed, and not how well.
            grade: grade.filter(|_| !chance.often(6)),
        };
        self.file(course.someone, &exam);
    }

    /// The first so many modules, one after the other, each passed, until a day.
    fn modules(&mut self, course: &Course<'_>, count: usize, until: Date, chance: &mut Chance) {
        let whole = course.from.until(until).map_or(0, |span| i64::from(span.get_days()));
        let each = whole / i64::try_from(count.max(1)).unwrap_or(1);
        for number in 1..=count {
            let from = days(course.from, each * i64::try_from(number - 1).unwrap_or(0));
            let ends_on = days(from, (each - 3).max(1));
            self.module(course, number, (from, Some(ends_on)), chance);
        }
    }

    fn module(
        &mut self,
        course: &Course<'_>,
        number: usize,
        (starts_on, ends_on): (Date, Option<Date>),
        chance: &mut Chance,
    ) {
        let ended = ends_on.filter(|day| *day <= self.as_of);
        let module = Module {
            track: course.track,
            number: i64::try_from(number).unwrap_or(1),
            starts_on,
            ends_on: ends_on.or(course.someone.until().filter(|day| starts_on <= *day)),
            hours: (!chance.often(5)).then(|| Hours(60 * chance.between(12, 18))),
            test_on: ended,
            passed: ended.map(|_| !chance.often(4)),
            location: Some(chance.weighted(&[
                (74, ClassPlace::Centre),
                (8, ClassPlace::Workplace),
                (10, ClassPlace::Both),
                (8, ClassPlace::Online),
            ])),
        };
        self.file(course.someone, &module);
    }
}

/// How many modules lead to the exam: six, on DU3 five.
const fn modules_of(track: Track) -> usize {
    match track {
        Track::Du1 | Track::Du2 => 6,
        Track::Du3 => 5,
    }
}

/// The days of final exams between two days: exams are held in May and in November.
fn terms((from, until): (Date, Date)) -> Vec<Date> {
    let years = from.year()..=until.year();
    let days =
        years.flat_map(|year| [date(year, 5, 22), date(year, 5, 29), date(year, 11, 20), date(year, 11, 27)]);
    days.map(kernel::calendar::next_working_day).filter(|day| from <= *day && *day <= until).collect()
}
