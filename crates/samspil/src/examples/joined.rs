// SPDX-License-Identifier: MPL-2.0
//! Who takes part in the youth team of the invented municipality, who waits, and who came (*deltagere*).

use super::{
    held,
    town::{Someone, Town, days},
};
use crate::activities::{
    Attendance, AttendanceMark, CounsellingTopic, Enrolment, NamedVisit, SpokenLanguage, SuitcaseLoan,
};
use kernel::ids::{ActivityKind, ActivitySessionKind, SuitcaseKind};

/// How many have a place in the youth team, and how many wait for one.
pub const PLACES: usize = 12;
const WAITING: usize = 3;
/// How many came to open counselling with their name.
const ASKED_BY_NAME: usize = 6;

impl Town {
    /// Enrols a young person in the youth team while there is a place, and puts the next few on the waiting list.
    pub fn join(&mut self, someone: &Someone, joined: &mut usize) {
        let years = someone.born.until((jiff::Unit::Year, self.as_of)).map_or(0, |span| span.get_years());
        let here = someone.gone.is_none() && someone.taken_over < days(self.as_of, -70);
        if !(13..=22).contains(&years) || !here || *joined >= PLACES + WAITING {
            return;
        }
        let placed = *joined < PLACES;
        let asked = days(self.as_of, if placed { -60 } else { -14 });
        let activity = self.package.id::<ActivityKind>(held::YOUTH_TEAM);
        let enrolment = Enrolment {
            activity,
            starts_on: asked,
            place_from: placed.then_some(asked),
            ends_on: None,
            goal: None,
            needs_childcare: None,
            outcome: None,
            remark: None,
            organisation: None,
            mentor_name: None,
        };
        self.file(someone, &enrolment);
        for (number, (key, held_on)) in (*joined..).zip(held::sessions_of(held::YOUTH_TEAM, self.as_of)) {
            if placed && held_on < self.as_of {
                let session = self.package.id::<ActivitySessionKind>(&key);
                let mark = match number % 7 {
                    5 => AttendanceMark::Excused,
                    6 => AttendanceMark::Absent,
                    _ => AttendanceMark::Came,
                };
                self.file(someone, &Attendance { activity, session, held_on, mark });
            }
        }
        *joined += 1;
    }

    /// Comes to open counselling about a letter, and wants it to stand in their file.
    pub fn ask_by_name(&mut self, someone: &Someone, asked: &mut usize) {
        let here = someone.gone.is_none() && someone.taken_over < days(self.as_of, -60);
        if !someone.parent || !here || *asked >= ASKED_BY_NAME {
            return;
        }
        let held = held::sessions_of(held::COUNSELLING, self.as_of);
        let Some((key, held_on)) = held.into_iter().rfind(|(_, day)| *day < self.as_of) else { return };
        let visit = NamedVisit {
            activity: self.package.id::<ActivityKind>(held::COUNSELLING),
            session: self.package.id::<ActivitySessionKind>(&key),
            held_on,
            counselling_topic: CounsellingTopic::Letters,
            held_in: Some(SpokenLanguage::Arabic),
            shown_on_to: Some("Borgerservice".to_owned()),
            consented_on: None,
        };
        self.file(someone, &visit);
        *asked += 1;
    }

    /// Lends one of the suitcases to a parent; every third is late, and one has come back.
    pub fn borrow_suitcase(&mut self, someone: &Someone, lent: &mut usize) {
        let here = someone.gone.is_none() && someone.taken_over < days(self.as_of, -120);
        if !someone.parent || !here || someone.adult_from().is_none() || *lent >= held::SUITCASES.len() {
            return;
        }
        let starts_on = days(self.as_of, -90);
        let suitcase = self.package.id::<SuitcaseKind>(held::SUITCASES[*lent].0);
        let loan = SuitcaseLoan {
            suitcase,
            starts_on,
            due_on: days(self.as_of, if lent.is_multiple_of(3) { -6 } else { 20 }),
            guidance_given: true,
            returned_on: (*lent == 1).then(|| days(self.as_of, -30)),
            remark: None,
        };
        self.file(someone, &loan);
        *lent += 1;
    }
}
