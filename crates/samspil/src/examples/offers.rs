// SPDX-License-Identifier: MPL-2.0
//! The offers somebody is given one after the other, from the first internship on.

use super::{
    chance::Chance,
    town::{Someone, Town, days, working},
    words::words,
};
use crate::{
    record::Hours,
    work::{Offer, OfferState},
};
use jiff::civil::Date;
use kernel::{codes::OfferKind, ids::GoalId};

/// From when on, until when, and towards what somebody is given offers.
pub struct Effort<'a> {
    /// The first day.
    pub first: Date,
    /// The day from which none is needed any more.
    pub until: Date,
    /// The keys of the goals.
    pub goals: &'a [String],
    /// The most offers.
    pub most: usize,
}

/// What comes after the first internship, and how often.
const LATER: [(usize, OfferKind); 12] = [
    (34, OfferKind::Internship),
    (10, OfferKind::WageSubsidyPrivate),
    (4, OfferKind::WageSubsidyPublic),
    (20, OfferKind::SpecialCourse),
    (12, OfferKind::Guidance),
    (6, OfferKind::IndustryPackage),
    (12, OfferKind::Preparatory),
    (5, OfferKind::OrdinaryEducation),
    (4, OfferKind::SmallJob),
    (5, OfferKind::Mentor),
    (2, OfferKind::UtilityWork),
    (1, OfferKind::Upskilling),
];

impl Town {
    /// Writes the offers.
    pub fn offer(&mut self, someone: &Someone, effort: &Effort<'_>) {
        let mut chance = self.chance("offers", &someone.key);
        let last = someone.at_most(self.as_of);
        let mut from = effort.first;
        let early = chance.often(35);
        if early {
            self.give(someone, effort, (OfferKind::Guidance, days(from, -6)), &mut chance);
        }
        let mut kind = OfferKind::Internship;
        for _ in 0..effort.most {
            if from >= effort.until || from > last {
                break;
            }
            let until = self.give(someone, effort, (kind, from), &mut chance);
            from = working(until, chance.between(5, 60));
            kind = self.next_kind(someone, from, &mut chance);
        }
    }

    fn next_kind(&self, someone: &Someone, from: Date, chance: &mut Chance) -> OfferKind {
        let young = from < days(someone.born, 30 * 365);
        if young && chance.often(8) {
            return OfferKind::FolkHighSchool;
        }
        // The work duty is of 1 January 2025.
        if from.year() >= 2025 && chance.often(12) { OfferKind::WorkDuty } else { chance.weighted(&LATER) }
    }

    fn state(&self, (from, until): (Date, Date), broken: bool, chance: &mut Chance) -> OfferState {
        if from > self.as_of {
            chance.weighted(&[(4, OfferState::Granted), (3, OfferState::Heard), (3, OfferState::Proposed)])
        } else if until >= self.as_of {
            OfferState::Running
        } else if broken {
            OfferState::BrokenOff
        } else {
            OfferState::Completed
        }
    }

    fn give(
        &mut self,
        someone: &Someone,
        effort: &Effort<'_>,
        (kind, starts_on): (OfferKind, Date),
        chance: &mut Chance,
    ) -> Date {
        let (weeks, hours) = extent(kind, chance);
        let planned = days(starts_on, weeks * 7 - 3);
        let broken = chance.often(9) && planned < self.as_of;
        let ends_on = if broken { days(starts_on, weeks * 7 / 2) } else { planned };
        let ends_on = someone.at_most(ends_on).max(starts_on);
        let state = self.state((starts_on, ends_on), broken, chance);
        let goal = (!effort.goals.is_empty() && chance.often(80)).then(|| chance.one(effort.goals).clone());
        let goal: Option<GoalId> = goal.map(|key| self.package.id(&key));
        let work = &words().work;
        let company = chance.one(&work.companies).name.clone();
        let provider = match kind.orientation() {
            kernel::codes::Orientation::Company => company,
            kernel::codes::Orientation::Education => chance.one(&work.schools).name.clone(),
            kernel::codes::Orientation::Other => chance.one(&work.providers).clone(),
        };
        if kind == OfferKind::Internship {
            self.internships.push((someone.key.clone(), provider.clone(), starts_on, ends_on));
        }
        let outcome = chance.often(30).then(|| someone.say(chance.word(&work.outcomes)));
        let outcome = outcome.filter(|_| !effort.goals.is_empty() && ends_on < self.as_of);
        let hours = (!chance.often(2)).then_some(Hours(hours * 60));
        let offer = Offer {
            kind,
            orientation: None,
            state,
            provider: Some(provider),
            starts_on,
            ends_on: Some(ends_on),
            hours,
            goal,
            outcome,
            leisure_weeks: None,
            leisure_day: None,
            leisure_from: None,
            leisure_until: None,
            organisation: None,
        };
        self.file(someone, &offer);
        ends_on
    }
}

/// Weeks and hours a week.
fn extent(kind: OfferKind, chance: &mut Chance) -> (i64, i64) {
    match kind {
        OfferKind::Internship => (*chance.one(&[4, 8, 8, 13, 13]), *chance.one(&[15, 20, 20, 25, 30])),
        OfferKind::WageSubsidyPrivate | OfferKind::WageSubsidyPublic => (chance.between(12, 26), 32),
        OfferKind::SpecialCourse | OfferKind::Preparatory => (chance.between(6, 12), chance.between(12, 22)),
        OfferKind::Guidance => (chance.between(2, 5), chance.between(4, 10)),
        OfferKind::IndustryPackage => (chance.between(6, 9), 30),
        OfferKind::OrdinaryEducation | OfferKind::Upskilling => (chance.between(6, 20), 25),
        OfferKind::FolkHighSchool => (chance.between(10, 20), 25),
        OfferKind::Mentor => (chance.between(10, 26), chance.between(2, 4)),
        OfferKind::WorkDuty => (chance.between(4, 13), chance.between(10, 20)),
        _ => (chance.between(4, 13), chance.between(6, 15)),
    }
}
