// SPDX-License-Identifier: MPL-2.0
//! What only some have in their file: an assessment of job readiness, a plan of their own, leave, school, no parents.

use super::{
    chance::Chance,
    town::{Someone, Town, days, working},
    words::words,
};
use crate::{
    cases::{Adaptation, AdaptationKind, AdaptationReason, MatchVisitation, Profile, Readiness, Referral},
    deadlines::MissedDeadline,
    people::{MinorCare, MinorPlacement, SchoolKind, Schooling},
    record::{Hours, Prose},
    work::{Offer, OfferState},
};
use jiff::civil::{Date, date};
use kernel::{
    calendar::months_after,
    codes::{Group, OfferKind, Sex},
    ids::{GoalId, UnitId},
};
use law::MissedReason;

const SCHOOLS: [&str; 3] = ["Solbæk Skole", "Fjordskolen", "Nørremarksskolen"];

impl Town {
    /// What is known beforehand of somebody who is taken over in the coming weeks, for those who find companies.
    pub fn announce(&mut self, someone: &Someone) {
        let adult = months_after(someone.born, 18 * 12) <= self.as_of;
        if someone.taken_over <= self.as_of || !adult {
            return;
        }
        let mut chance = self.chance("announce", &someone.key);
        let starts_on = someone.decided.min(self.as_of);
        let known = &words().work.profile;
        let mut some = |all: &[String]| Some(Prose(chance.one(all).clone()));
        let profile = Profile {
            starts_on,
            education: some(&known.education[self.schooling(someone) as usize]),
            work: some(&known.work),
            interests: some(&known.interests),
            considerations: None,
        };
        self.file(someone, &profile);
        let unit: UnitId = self.package.id("virksomhed");
        let purpose = Some("Find en virksomhed inden overtagelsen.".to_owned());
        self.file(someone, &Referral { unit, purpose, starts_on, ends_on: None });
    }

    /// The assessment of job readiness of somebody on the way to a job; now and then the final one is not made yet.
    pub fn assess(&mut self, someone: &Someone) {
        let Some(from) = someone.adult_from().filter(|_| someone.gone.is_none()) else { return };
        let mut chance = self.chance("assess", &someone.key);
        let Some(starts_on) = self.past(working(from, chance.between(3, 20))) else { return };
        let readiness =
            chance.weighted(&[(60, Readiness::Job), (30, Readiness::Activity), (10, Readiness::Education)]);
        let recent = starts_on > months_after(self.as_of, -5);
        let final_on = self.past(working(starts_on, chance.between(60, 88)));
        let final_on = final_on.filter(|_| !(recent && chance.often(30)));
        let exempt = readiness == Readiness::Activity && chance.often(40);
        let cv_on = self.past(working(starts_on, chance.between(5, 24)));
        let matched = MatchVisitation {
            starts_on,
            readiness,
            final_on,
            final_readiness: final_on.map(|_| readiness),
            jobseeker_from: Some(starts_on),
            cv_on: cv_on.filter(|_| !(exempt || recent && chance.often(25))),
            cv_exempt_from: exempt.then_some(starts_on),
            cv_exempt_until: None,
            cv_exempt_because: exempt
                .then(|| Prose("Kan ikke skrive et CV endnu; tages op med mål om dansk.".to_owned())),
        };
        self.file(someone, &matched);
    }

    /// An internship that runs now, for most of those who still live on a benefit: a few are between two of them.
    pub fn keep_busy(&mut self, someone: &Someone, goals: &[String]) {
        let mut chance = self.chance("busy", &someone.key);
        let starts_on = working(self.as_of, -chance.between(5, 38));
        let here = someone.gone.is_none() && someone.adult_from().is_some_and(|from| from < starts_on);
        if !here || !chance.often(92) {
            return;
        }
        let ends_on = days(starts_on, 13 * 7 - 3);
        let provider = chance.one(&words().work.companies).name.clone();
        let (provider, organisation) = self.at_company(&someone.key, provider);
        self.internships.push((someone.key.clone(), provider.clone(), starts_on, ends_on));
        let goal: Option<GoalId> = goals.first().map(|key| self.package.id(key));
        let offer = Offer {
            kind: OfferKind::Internship,
            orientation: None,
            state: OfferState::Running,
            provider: Some(provider),
            starts_on,
            ends_on: Some(ends_on),
            hours: Some(Hours(chance.between(15, 25) * 60)),
            goal,
            outcome: None,
            leisure_weeks: None,
            leisure_day: None,
            leisure_from: None,
            leisure_until: None,
            organisation,
        };
        self.file(someone, &offer);
    }

    /// A plan of their own, or parental leave, for a few of those who are in the programme.
    pub fn adapt(&mut self, someone: &Someone) {
        let Some(from) = someone.adult_from().filter(|_| someone.gone.is_none()) else { return };
        let mut chance = self.chance("adapt", &someone.key);
        let young_mother = someone.sex == Sex::Female && someone.parent;
        if young_mother && chance.often(16) {
            self.parental_leave(someone, from, &mut chance);
        } else if chance.often(9) {
            self.plan_of_their_own(someone, from, &mut chance);
        }
    }

    fn parental_leave(&mut self, someone: &Someone, from: Date, chance: &mut Chance) {
        let born = days(self.as_of, -chance.between(30, 330));
        if born <= from {
            return;
        }
        let leave = Adaptation {
            kind: AdaptationKind::ParentalLeave,
            reason: None,
            starts_on: days(born, -28),
            ends_on: chance.often(70).then(|| days(born, 322)),
            hours: None,
            decided_on: None,
            review_on: None,
            child_born_on: Some(born),
            details: None,
        };
        self.file(someone, &leave);
    }

    fn plan_of_their_own(&mut self, someone: &Someone, from: Date, chance: &mut Chance) {
        let Some(decided_on) = self.past(working(from, chance.between(90, 200))) else { return };
        let kind = chance.weighted(&[
            (50, AdaptationKind::FewerHours),
            (25, AdaptationKind::HealthFirst),
            (15, AdaptationKind::BroadEmployment),
            (10, AdaptationKind::FlexjobTrack),
        ]);
        let reason = chance.weighted(&[
            (40, AdaptationReason::Physical),
            (30, AdaptationReason::Mental),
            (15, AdaptationReason::Both),
            (15, AdaptationReason::Care),
        ]);
        let plan = Adaptation {
            kind,
            reason: Some(reason),
            starts_on: decided_on,
            ends_on: None,
            hours: Some(Hours(chance.between(10, 25) * 60)),
            decided_on: Some(decided_on),
            review_on: Some(working(self.as_of, chance.between(-6, 90)).max(decided_on)),
            child_born_on: None,
            details: None,
        };
        self.file(someone, &plan);
    }

    /// School for a child of school age; one who has just come may not have begun.
    pub fn send_to_school(&mut self, someone: &Someone) {
        let begins = date(someone.born.year() + 6, 8, 1).max(someone.taken_over);
        let school_age = begins < date(someone.born.year() + 16, 8, 1) && someone.gone.is_none();
        let mut chance = self.chance("school", &someone.household);
        let Some(referred_on) = self.past(working(begins, chance.between(1, 4))).filter(|_| school_age)
        else {
            return;
        };
        let kind = chance.weighted(&[
            (60, SchoolKind::Reception),
            (25, SchoolKind::Basic),
            (15, SchoolKind::Ordinary),
        ]);
        let starts_on = working(referred_on, chance.between(2, 9));
        let until = working(starts_on, chance.between(400, 640));
        let moved_on = kind.is_basic() && until <= self.as_of;
        let school = Some((*chance.one(&SCHOOLS)).to_owned());
        let schooling = Schooling {
            kind,
            school: school.clone(),
            referred_on,
            starts_on: self.past(starts_on),
            ends_on: moved_on.then_some(until),
        };
        self.file(someone, &schooling);
        if moved_on {
            let (referred_on, starts_on) = (until, Some(days(until, 1)));
            let kind = SchoolKind::Ordinary;
            self.file(someone, &Schooling { kind, school, referred_on, starts_on, ends_on: None });
        }
    }

    /// Who looks after a child that came alone; of the newest it is not known yet.
    pub fn look_after(&mut self, someone: &Someone) {
        let child = someone.taken_over < months_after(someone.born, 18 * 12);
        if someone.group != Group::UnaccompaniedMinor || !child {
            return;
        }
        let mut chance = self.chance("custody", &someone.key);
        let Some(starts_on) = self.past(working(someone.taken_over, chance.between(0, 3))) else { return };
        let custody_from = self.past(working(starts_on, chance.between(15, 40)));
        let care = MinorCare {
            starts_on,
            custody_needed: Some(true),
            custody_asked_on: Some(starts_on),
            custody_holder: custody_from.map(|_| "Vibeke Lorentzen".to_owned()),
            custody_from,
            representative: Some("Jørn Kappel".to_owned()),
            representative_from: Some(starts_on),
            placement: Some(chance.weighted(&[
                (50, MinorPlacement::Home),
                (25, MinorPlacement::Foster),
                (25, MinorPlacement::Room),
            ])),
            place: Some("Havbo".to_owned()),
            state_pays: self.as_of < months_after(someone.taken_over, 36),
        };
        self.file(someone, &care);
    }

    /// Why the contract was late, where it was, as it is said by most.
    pub fn excuse(&mut self, someone: &Someone, signed_on: Option<Date>) {
        let due_on = months_after(someone.taken_over, 1);
        let late = due_on < self.as_of && signed_on.is_none_or(|signed| due_on < signed);
        let grown = someone.adult_from() == Some(someone.taken_over);
        let mut chance = self.chance("excuse", &someone.key);
        if !late || !grown || !chance.often(60) {
            return;
        }
        let reason = chance.weighted(&[
            (40, MissedReason::OwnFault),
            (35, MissedReason::PersonAbsent),
            (25, MissedReason::AwaitingInterpreter),
        ]);
        self.file(someone, &MissedDeadline { rule: "d15-contract".to_owned(), due_on, reason, note: None });
    }
}
