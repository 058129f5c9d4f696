// SPDX-License-Identifier: MPL-2.0
//! The case itself: who has it, what the person brings and wants, the contract and the health assessment.

use super::{
    town::{Someone, Town, days, working},
    words::words,
};
use crate::{
    cases::{
        CaseFile, Contract, ContractState, Goal, HealthOffer, HealthState, Profile, ProgrammePattern,
        Referral, SigningMethod,
    },
    record::{Hours, Prose},
};
use jiff::civil::Date;
use kernel::{
    calendar::months_after,
    codes::{Group, Track},
    ids::{AccountId, GoalId, UnitId},
};

/// Where a case lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Desk {
    /// The unit.
    pub unit: &'static str,
    /// The caseworker's login.
    pub worker: Option<&'static str>,
    /// Whether everything that happens in the case is told, and not only what the figures need.
    pub followed: bool,
}

/// How many programmes follow which pattern.
const PATTERNS: [(usize, ProgrammePattern); 2] =
    [(60, ProgrammePattern::JobFirst), (40, ProgrammePattern::DanishFirst)];

impl Town {
    /// Opens a case, and closes it when the person is gone.
    pub fn case(&mut self, someone: &Someone, desk: Desk) {
        let unit: UnitId = self.package.id(desk.unit);
        let caseworker: Option<AccountId> = desk.worker.map(|login| self.package.id(login));
        let starts_on = someone.decided.min(self.as_of);
        let number = format!("{}-{}", starts_on.year(), someone.key.replacen('p', "1", 1));
        let ends_on = someone.until().map(|day| days(day, 7).min(self.as_of).max(starts_on));
        self.file(someone, &CaseFile { number, unit, caseworker, starts_on, ends_on, assigned_on: None });
    }

    /// What the person brings, once it has been talked through.
    pub fn profile(&mut self, someone: &Someone) {
        let Some(day) = someone.adult_from().and_then(|from| self.past(working(from, 10))) else { return };
        let mut chance = self.chance("profile", &someone.key);
        let words = &words().work.profile;
        let schooling = &words.education[self.schooling(someone) as usize];
        let mut some =
            |all: &[String], percent| chance.often(percent).then(|| Prose(chance.one(all).clone()));
        let profile = Profile {
            starts_on: day,
            education: some(schooling, 95),
            work: some(&words.work, 92),
            interests: some(&words.interests, 75),
            considerations: some(&words.considerations, 25),
        };
        self.file(someone, &profile);
    }

    /// The goals in the person's own words; their keys.
    pub fn goals(&mut self, someone: &Someone) -> Vec<String> {
        let Some(day) = someone.adult_from().and_then(|from| self.past(working(from, 14))) else {
            return Vec::new();
        };
        let mut chance = self.chance("goals", &someone.key);
        let mut kinds: Vec<_> = words().work.goal.iter().collect();
        chance.shuffle(&mut kinds);
        // Nearly everybody wants a job.
        kinds.sort_by_key(|goal| goal.kind != crate::cases::GoalKind::Job || chance.often(15));
        let long = self.schooling(someone) == Track::Du3;
        let mut keys = Vec::new();
        let count = chance.weighted(&[(40, 1), (45, 2), (15, 3)]);
        for goal in kinds.into_iter().take(count) {
            let ended = months_after(day, 14);
            let reached = ended < someone.at_most(self.as_of) && chance.often(30);
            let schooled: &[String] = if long { &goal.schooled } else { &[] };
            let parents: &[String] = if someone.parent { &goal.parents } else { &[] };
            let fitting =
                [schooled, parents, &goal.words].into_iter().find(|all| !all.is_empty() && chance.often(45));
            let record = Goal {
                kind: goal.kind,
                words: Prose(chance.word(fitting.unwrap_or(&goal.words)).to_owned()),
                starts_on: day,
                ends_on: reached.then_some(ended),
                reached,
                unit: self.package.id("integration"),
            };
            let key = self.file(someone, &record);
            let _: GoalId = self.package.id(&key);
            keys.push(key);
        }
        keys
    }

    /// The contract, at whatever stage it has come to; the day it was signed.
    pub fn contract(&mut self, someone: &Someone, tidy: bool) -> Option<Date> {
        let from = someone.adult_from()?;
        let mut chance = self.chance("contract", &someone.key);
        let drawn_up = self.past(working(from, chance.between(6, 16)))?;
        let signed =
            working(drawn_up, if chance.often(8) { chance.between(25, 50) } else { chance.between(3, 9) });
        let forgotten = !tidy && from > months_after(self.as_of, -4) && chance.often(30);
        let signed_on = self.past(signed).filter(|day| !forgotten && *day <= someone.at_most(self.as_of));
        let refused = signed_on.is_some() && chance.often(1);
        let state = match (signed_on, refused) {
            (_, true) => ContractState::Refused,
            (Some(_), _) if someone.gone.is_some() => ContractState::Ended,
            (Some(_), _) => ContractState::Signed,
            (None, _) if forgotten && chance.often(60) => ContractState::Presented,
            (None, _) => ContractState::Draft,
        };
        let person_signed_on = signed_on.filter(|_| !refused);
        let programme_begins_on = self.past(working(from, chance.between(8, 25)));
        // Nearly all are extended after a year; those who are gone by then are not.
        let extended = programme_begins_on.map(|begins| working(months_after(begins, 12), -12));
        let extended_on =
            extended.and_then(|day| self.past(day)).filter(|day| *day <= someone.at_most(self.as_of));
        let extended_on = extended_on.filter(|_| self.chance("extended", &someone.key).often(96));
        let contract = Contract {
            state,
            starts_on: drawn_up,
            programme_begins_on,
            danish_hours: (!chance.often(5)).then(|| Hours(chance.between(12, 18) * 60)),
            job_hours: (!chance.often(10)).then(|| Hours(chance.between(15, 25) * 60)),
            person_signed_on,
            municipality_signed_on: signed_on,
            declaration_signed_on: person_signed_on,
            explained_in: Some(someone.language.to_owned()),
            interpreter: !chance.often(15),
            refusal_reason: refused.then(|| Prose(chance.one(&words().journal.refusal).clone())),
            ends_on: someone.until().filter(|_| state == ContractState::Ended).map(|day| day.max(drawn_up)),
            person_signed_how: person_signed_on.map(|_| SigningMethod::InPerson),
            municipality_signed_how: signed_on.map(|_| SigningMethod::InPerson),
            revision: None,
            programme_extended_on: extended_on,
            programme_ends_on: programme_begins_on
                .and_then(|from| someone.until().filter(|end| from <= *end)),
            pattern: (!tidy).then(|| self.chance("pattern", &someone.key).weighted(&PATTERNS)),
        };
        self.file(someone, &contract);
        person_signed_on
    }

    /// The offer of a health assessment, at whatever stage it has come to.
    pub fn health(&mut self, someone: &Someone, tidy: bool) {
        if matches!(someone.group, Group::ReunifiedToRefugee | Group::ReunifiedToOthers) {
            return;
        }
        let mut chance = self.chance("health", &someone.key);
        let from = someone.taken_over;
        let recent = from > months_after(self.as_of, -7);
        let quota = someone.group == Group::QuotaRefugee;
        let Some(looked_at) = self.past(working(from, chance.between(14, 70))) else { return };
        if !quota && !chance.often(if recent { 70 } else { 45 }) {
            let state =
                if recent && chance.often(40) { HealthState::NotAssessed } else { HealthState::NoNeed };
            self.file(someone, &HealthOffer { state, offered_on: None, answered_on: None, done_on: None });
            return;
        }
        let offered_on = self.past(working(looked_at, chance.between(5, 60)));
        let answered_on = offered_on.and_then(|day| self.past(working(day, chance.between(2, 20))));
        let done_on = answered_on.and_then(|day| self.past(working(day, chance.between(20, 90))));
        let state = match (offered_on, answered_on, done_on) {
            (None, ..) => HealthState::Needed,
            (_, None, _) => HealthState::Offered,
            _ if chance.often(12) => HealthState::Declined,
            (.., None) => HealthState::Accepted,
            _ => HealthState::Done,
        };
        // Some doctors are asked before the person is: then it is waited for, although nothing was offered in writing.
        let late = !tidy && state == HealthState::Needed && chance.often(50);
        let done_on = done_on.filter(|_| state == HealthState::Done);
        let state = if late { HealthState::NotAssessed } else { state };
        self.file(someone, &HealthOffer { state, offered_on, answered_on, done_on });
    }

    /// Referrals to the units that find companies and homes.
    pub fn refer(&mut self, someone: &Someone, busy: bool) {
        let Some(from) = someone.adult_from() else { return };
        let mut chance = self.chance("refer", &someone.key);
        let words = &words().journal.referral;
        let units = [("virksomhed", &words.company, 62, busy), ("bolig", &words.housing, 34, false)];
        for (unit, purposes, percent, runs) in units {
            let starts_on = working(from, chance.between(7, 40));
            if !chance.often(percent) || self.past(starts_on).is_none() {
                continue;
            }
            let purpose = Some(chance.one(purposes).clone());
            let planned = working(starts_on, chance.between(120, 420));
            let over = Some(planned).filter(|day| *day <= self.as_of && !runs);
            let ends_on = over.or(someone.until()).map(|day| someone.at_most(day).max(starts_on));
            let unit: UnitId = self.package.id(unit);
            self.file(someone, &Referral { unit, purpose, starts_on, ends_on });
        }
    }
}
