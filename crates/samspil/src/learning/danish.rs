// SPDX-License-Identifier: MPL-2.0
//! Danish education: the referral, the track, the modules and the exams (*danskuddannelse*).

use crate::{
    gate::{Conn, Section, Stored},
    record::{FaultKind, Faults, Headline, Hours, Owner, Prose, Record, check_days, store},
};
use jiff::civil::Date;
use kernel::{
    codes::{ExamKind, Track},
    ids::{PersonId, RecordId, UnitId},
    text_enum,
};

text_enum! {
    /// Where a class is held (*undervisningssted*, B-18).
    pub enum ClassPlace ("class-place") {
        /// At the language centre.
        Centre = "centre",
        /// At the workplace.
        Workplace = "workplace",
        /// Some of it at the workplace.
        Both = "both",
        /// Online.
        Online = "online",
    }
}
crate::coded!(ClassPlace);

crate::record! {
    /// A referral to Danish education and the track the centre visited the person to (*henvisning, visitering*).
    pub struct DanishReferral in "danish_referral" {
        /// The language centre.
        pub centre: Option<UnitId>,
        /// The day of referral.
        pub starts_on: Date,
        /// The first day on which lessons can be attended.
        pub can_start_on: Option<Date>,
        /// The first lesson attended.
        pub first_lesson_on: Option<Date>,
        /// The track the person was visited to; a change of track is a new referral.
        pub track: Option<Track>,
        /// Whether the person is exempt, because the Danish is good enough already (integrationsloven § 21 stk. 2).
        pub exempt: bool,
        /// Why this track, or why exempt.
        pub reason: Option<Prose>,
        /// The last day.
        pub ends_on: Option<Date>,
    }
}
impl Record for DanishReferral {
    const NAME: &'static str = "danish-referral";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Danish;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if self.exempt && self.reason.is_none() {
            faults.add("reason", FaultKind::Missing);
        }
        if !self.exempt && self.centre.is_none() {
            faults.add("centre", FaultKind::Missing);
        }
        for (field, day) in [("can_start_on", self.can_start_on), ("first_lesson_on", self.first_lesson_on)] {
            if day.is_some_and(|day| day < self.starts_on) {
                faults.add(field, FaultKind::Said("fault-before-referral"));
            }
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        self.track.map(Headline::code).into_iter().collect()
    }
}

crate::record! {
    /// A module of a track, with its test (*modul, modultest*).
    pub struct Module in "module" {
        /// The track.
        pub track: Track,
        /// The module's number on the track.
        pub number: i64,
        /// The first day.
        pub starts_on: Date,
        /// The last day.
        pub ends_on: Option<Date>,
        /// Hours a week.
        pub hours: Option<Hours>,
        /// The day of the module test.
        pub test_on: Option<Date>,
        /// Whether the test was passed; the next module needs it.
        pub passed: Option<bool>,
        /// Where the class is held.
        pub location: Option<ClassPlace>,
    }
}
impl Record for Module {
    const NAME: &'static str = "module";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Progress;
    fn check(&self, faults: &mut Faults, _: Date) {
        check_days(faults, self.starts_on, self.ends_on);
        if !(1..=6).contains(&self.number) {
            faults.add("number", FaultKind::OutOfRange(1, 6));
        }
        if self.passed.is_some() && self.test_on.is_none() {
            faults.add("test_on", FaultKind::Missing);
        }
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, self.ends_on))
    }
    fn headline(&self) -> Vec<Headline> {
        let mut words = vec![Headline::code(self.track), Headline::Text(self.number.to_string())];
        words.extend(self.location.map(Headline::code));
        words
    }
}

crate::record! {
    /// A final exam: enrolled for, or taken (*prøve*).
    pub struct Exam in "exam" {
        /// Which exam.
        pub kind: ExamKind,
        /// The day of enrolment.
        pub enrolled_on: Option<Date>,
        /// The day of the exam; of its last part when it has several.
        pub starts_on: Date,
        /// Whether it was passed; empty while the grade is not known.
        pub passed: Option<bool>,
        /// The grade.
        pub grade: Option<String>,
    }
}
impl Record for Exam {
    const NAME: &'static str = "exam";
    const OWNER: Owner = Owner::Person;
    const SECTION: Section = Section::Progress;
    fn check(&self, faults: &mut Faults, today: Date) {
        if self.passed.is_some() && self.starts_on > today {
            faults.add("passed", FaultKind::Said("fault-result-before-exam"));
        }
        if self.enrolled_on.is_some_and(|day| day > self.starts_on) {
            faults.add("enrolled_on", FaultKind::Said("fault-enrolled-after-exam"));
        }
    }
    /// Somebody may have learnt elsewhere; more often one of the dates is wrong.
    fn warning(&self, file: &mut Conn, person: PersonId, _: RecordId) -> Stored<Option<&'static str>> {
        let referrals = store::of_person::<DanishReferral>(file, person)?;
        let referred_on = referrals.iter().map(|kept| kept.record.starts_on).min();
        let before = referred_on.is_some_and(|day| self.starts_on < day);
        Ok(before.then_some("warning-exam-before-referral"))
    }
    fn days(&self) -> Option<(Date, Option<Date>)> {
        Some((self.starts_on, Some(self.starts_on)))
    }
    fn headline(&self) -> Vec<Headline> {
        vec![Headline::code(self.kind)]
    }
}
